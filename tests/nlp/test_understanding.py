"""The whole chain: what is meant, what was found, what decided; and an answer to anything at all."""

from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.understanding import TEHRAN, Understander
from nlp.vocabulary import ASK_KINDS, INTENTS, OUT_OF_SCOPE

NOON = datetime(2026, 11, 21, 12, tzinfo=TEHRAN)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("پروندم چی شد", "case.status"),
        ("parvandam chi shod", "case.status"),
        ("هنوز خبری از سخا نشده، سه هفته‌ست منتظرم", "conscription.status"),
        ("دیشب پرایدمو جلوی خونه بردن", "theft.vehicle"),
        ("میخوام پاسپورت بگیرم چه مدارکی لازمه", "passport.apply"),
        ("I lost my passport", "passport.lost"),
        ("سلام", "smalltalk.greet"),
        ("هوا فردا چطوره", OUT_OF_SCOPE),
    ],
)
def test_what_citizens_mean(understander: Understander, text: str, intent: str) -> None:
    assert understander.understand(text, now=NOON).intent == intent


@pytest.mark.parametrize(
    "text",
    [
        "کمک، یکی داره در خونه‌مونو می‌شکنه",
        "shoharam dare mano mizane",
        "بچه‌م تو بازار گم شده، چهار سالشه",
        "there's a fire in our building, people are trapped",
        "دیگه نمی‌خوام زنده بمونم",
        "داشتم فیلم می‌دیدم یهو یکی در خونه رو شکست اومد تو",
        "تو خواب بچه‌م نفسش قطع شد، کبود شده",
        "پارسال هم کتکم زد ولی الان داره منو می‌کشه",
        "رو پشت بومم می‌خوام بپرم",
    ],
)
def test_danger_is_noticed(understander: Understander, text: str) -> None:
    meant = understander.understand(text, now=NOON)
    assert meant.emergency
    assert meant.why[0].startswith("emergency")


@pytest.mark.parametrize(
    "text",
    [
        "پارسال ازم دزدی شد، پروندش چی شد؟",
        "کارت ملی بچه‌م گم شده",
        "دیشب یه فیلم دیدم که توش آتیش‌سوزی بود",
        "خواب دیدم یکی با چاقو دنبالمه",
        "دارم می‌میرم از خنده",
        "قلبم وایساد از ترس وقتی دیدم خلافیم",
        "تو بازی پسرم تیر خورد و گیم اور شد",
        "قم خیابان امام خمینی پاساژ میلاد",
        "سلام خسته نباشید",
    ],
)
def test_calm_sentences_raise_no_alarm(understander: Understander, text: str) -> None:
    assert not understander.understand(text, now=NOON).emergency


def test_an_act_and_its_question(understander: Understander) -> None:
    assert understander.understand("آره همینه", "review", NOON).act == "act.yes"
    assert understander.understand("۱۲ب۳۴۵-۶۷", "plate", NOON).act == "none"


def test_the_callers_clock_dates_the_sentence(understander: Understander) -> None:
    late = datetime.fromisoformat("2026-11-20T22:00:00+00:00")  # half past one on Saturday in Tehran
    (entity,) = understander.understand("دیروز", now=late).entities
    assert entity.value == "2026-11-20"


@pytest.mark.parametrize("text", ["", " ", "\x00\x00", ".", "؟؟؟!!", "\u200c\u200f", "ـــ"])
def test_nothing_said_is_out_of_scope_not_a_crash(understander: Understander, text: str) -> None:
    meant = understander.understand(text, now=NOON)
    assert (meant.intent, meant.decision, meant.emergency) == (OUT_OF_SCOPE, "unknown", False)


@pytest.mark.parametrize(
    "text",
    ["ا" * 10_000, "1 " * 5_000, "۱" * 10_000, "ب12" * 3_000, "سه " * 3_000, "12ب345 " * 1_000,
     "سلام " * 2_000, "\u202eabc\u202d" * 900, "و" * 5_000, "تومان هزار " * 900, "😀" * 4_000, "a1" * 4_000,
     "/" * 9_000],
)  # fmt: skip
def test_floods_are_answered(understander: Understander, text: str) -> None:
    meant = understander.understand(text, now=NOON)
    assert meant.intent in INTENTS
    assert meant.text == text


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.sampled_from([None, *sorted(ASK_KINDS)]))
def test_any_unicode_is_answered(understander: Understander, text: str, expecting: str | None) -> None:
    meant = understander.understand(text, expecting, NOON)
    assert meant.intent in INTENTS
    assert meant.runner_up in INTENTS
    assert meant.runner_up != meant.intent
    assert 0 <= meant.confidence <= 1
    assert all(0 <= e.start < e.end <= len(text) for e in meant.entities)
    assert (meant.decision == "ask") == bool(meant.choices)


_PIECES = (
    "ایران ", "12ب345 ", "ساعت ", "سه ", "هزار ", "ربع به ", "قبل ", "منذ ", "عشر ", "پیش ", "1/", "12-", "0912",
    "کد ملی ", "بله ", "دو روزه ", "الساعة ", "کمک ", "خواب دیدم ", "\x00", "\u202e", "\u2066", "\u200c", "\ufeff",
    "\u0651", "ﷲ", "😀", "Ⅷ", "a",
)  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.sampled_from(_PIECES), max_size=60),
    st.integers(1, 60),
    st.sampled_from([None, *sorted(ASK_KINDS)]),
)
def test_any_heap_of_fragments_is_answered(
    understander: Understander, pieces: list[str], times: int, expecting: str | None
) -> None:
    text = "".join(pieces) * times
    meant = understander.understand(text, expecting, NOON)
    assert meant.intent in INTENTS
    assert all(0 <= e.start < e.end <= len(text) for e in meant.entities)
    assert all(a.end <= b.start for a, b in pairwise(meant.entities))


def test_nothing_is_logged_or_printed(
    understander: Understander, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(0)
    for text in ("کد ملی ۹۹۹۷۶۵۴۳۲۳", "کمک \x00\u202e آتیش", "نه " * 3_000):
        understander.understand(text, "national_id", NOON)
    assert caplog.records == []
    assert capfd.readouterr() == ("", "")


def test_doubt_offers_two_or_three_choices(understander: Understander) -> None:
    asked = [
        m
        for text in ("کارت", "وضعیت", "مدارک", "هزینه", "نوبت")
        if (m := understander.understand(text)).choices
    ]
    assert asked
    assert all(2 <= len(m.choices) <= 3 for m in asked)
    assert all(OUT_OF_SCOPE not in dict(m.choices) for m in asked)
