"""What only answers asks for nothing: a bare act, a day, an hour, a sum; and nobody is in danger for it."""

from datetime import datetime

import pytest

from nlp.understanding import TEHRAN, Understander
from nlp.vocabulary import OUT_OF_SCOPE

NOON = datetime(2026, 11, 21, 12, tzinfo=TEHRAN)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("بله", "act.yes"),
        ("آره", "act.yes"),
        ("ok", "act.yes"),
        ("نعم", "act.yes"),
        ("نه", "act.no"),
        ("لا", "act.no"),
        ("برگرد", "act.back"),
        ("برگشت", "act.back"),
        ("رجوع", "act.back"),
        ("لغو", "act.cancel"),
        ("إلغاء", "act.cancel"),
        ("رد کن", "act.skip"),
        ("التالي", "act.skip"),
        ("اصلاح", "act.edit"),
        ("تعديل", "act.edit"),
    ],
)
@pytest.mark.parametrize("expecting", [None, "yes_no"])
def test_a_bare_act_is_no_service_and_no_danger(
    understander: Understander, text: str, act: str, expecting: str | None
) -> None:
    meant = understander.understand(text, expecting, NOON)
    assert (meant.act, meant.intent, meant.decision) == (act, OUT_OF_SCOPE, "unknown")
    assert not meant.emergency
    assert meant.choices == ()


def test_thanks_that_also_refuse_stay_thanks(understander: Understander) -> None:
    meant = understander.understand("نه ممنون", now=NOON)
    assert (meant.act, meant.intent) == ("act.no", "smalltalk.thanks")


@pytest.mark.parametrize(
    "text",
    [
        "نیم ساعت پیش",
        "یه ساعت پیش",
        "دو روزه",
        "۱۰ دیه",
        "دیروز ساعت ۵ عصر",
        "حدود یک هفته پیش",
        "قبل ساعتين",
        "أمس الساعة السابعة مساء",
        "الساعة ٣",
        "half an hour ago",
        "پنج میلیون تومان",
    ],
)
@pytest.mark.parametrize("expecting", [None, "date_time"])
def test_a_bare_time_or_sum_is_no_service_and_no_danger(
    understander: Understander, text: str, expecting: str | None
) -> None:
    meant = understander.understand(text, expecting, NOON)
    assert (meant.intent, meant.decision, meant.emergency) == (OUT_OF_SCOPE, "unknown", False)


@pytest.mark.parametrize("text", ["همین الان", "کمک", "نیم ساعت پیش با چاقو زدنش داره خون میاد"])
def test_a_cry_is_not_taken_for_a_time(understander: Understander, text: str) -> None:
    assert "bare" not in "".join(understander.understand(text, now=NOON).why)


@pytest.mark.parametrize("text", ["چه خبر؟", "ارث", "نون", "شبت بخیر", "خیلی خری", "سل"])
def test_a_word_that_looks_like_an_act_is_none_where_nothing_was_asked(
    understander: Understander, text: str
) -> None:
    assert understander.understand(text, now=NOON).act == "none"
