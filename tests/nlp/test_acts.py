"""Acts are whole utterances: said in every way, and never found inside an answer."""

import pytest

from nlp.acts import recognise_act
from nlp.folding import fold_text


def act(text: str, expecting: str | None = None) -> str:
    return recognise_act(fold_text(text), expecting)


@pytest.mark.parametrize(
    ("text", "expecting", "meant"),
    [
        ("بله", None, "act.yes"),
        ("آره بابا حتما", "yes_no", "act.yes"),
        ("areh", "yes_no", "act.yes"),
        ("همه چی درسته، ثبتش کن", "review", "act.yes"),
        ("نه ممنون", None, "act.no"),
        ("نخیر نداشتم", "yes_no", "act.no"),
        ("نچ", "yes_no", "act.no"),
        ("no thanks", "yes_no", "act.no"),
        ("یه مرحله برگرد عقب لطفا", "plate", "act.back"),
        ("bargard aghab", "date", "act.back"),
        ("بیخیالش شدم", "text", "act.cancel"),
        ("kanselesh kon", None, "act.cancel"),
        ("ول کن نمیخوام ادامه بدم", "national_id", "act.cancel"),
        ("این سوال رو رد کن", "files", "act.skip"),
        ("فعلا ردش کن برو بعدی", "amount", "act.skip"),
        ("پلاک رو اشتباه زدم", "review", "act.edit"),
        ("نه، یه جاش غلطه", "review", "act.edit"),
        ("ویرایس کن", "review", "act.edit"),
    ],
)
def test_an_act_is_known_however_it_is_said(text: str, expecting: str | None, meant: str) -> None:
    assert act(text, expecting) == meant


@pytest.mark.parametrize(
    ("text", "expecting"),
    [
        ("از عقب زد به ماشینم", "text"),
        ("بعد از اون برگشت خونه و دید دزد اومده", "text"),
        ("یه موتوری رد شد و گوشیمو قاپید", "text"),
        ("بله شکایت دارم از همسایه‌مون که هر شب سروصدا می‌کنه", "text"),
        ("خیابان بله، کوچه نه، پلاک ۳", "place"),
        ("میخوام شکایتمو لغو کنم", None),
        ("قبلی‌ها رو من ندادم به کسی که اومده بود", "text"),
        ("۱۲ ب ۳۴۵ ایران ۶۷", "plate"),
        ("", "yes_no"),
        (":", "yes_no"),
        ("پروندم چی شد", None),
    ],
)
def test_an_answer_that_merely_contains_the_word_is_none(text: str, expecting: str | None) -> None:
    assert act(text, expecting) == "none"


def test_not_knowing_skips_a_question_but_means_nothing_without_one() -> None:
    assert act("نمیدونم", "date") == "act.skip"
    assert act("نمیدونم") == "none"
