"""Folding: many spellings, one form, and the way back to what was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.folding import fold, fold_text
from nlp.vocabulary import LONGEST_TEXT


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("كلانتري", "کلانتری"),
        ("۱۲٣٤5", "12345"),
        ("می‌خواهم", "می خواهم"),
        ("سلاااااام", "سلام"),
        ("مُدَرِّس", "مدرس"),
        ("آگاهى", "اگاهی"),
        ("\u202bپلاک\u202c", "پلاک"),
        ("  دو   فاصله \u00a0", "دو فاصله"),
        ("ﻼ", "لا"),
        ("ＡＢＣ", "abc"),
        ("111111", "111111"),
        ("", ""),
    ],
)
def test_many_spellings_become_one(raw: str, folded: str) -> None:
    assert fold_text(raw) == folded


def test_spans_lead_back_to_what_was_typed() -> None:
    raw = "پلاکِ \u200f۱۲ـب۳۴۵"
    folded = fold(raw)
    start = folded.text.index("12")
    assert raw[slice(*folded.span(start, start + 2))] == "۱۲"


@given(st.text())
def test_every_span_is_inside_the_text(raw: str) -> None:
    folded = fold(raw)
    assert len(folded.text) == len(folded.offsets)
    assert list(folded.offsets) == sorted(folded.offsets)
    start, end = folded.span(0, len(folded.text))
    assert 0 <= start <= end <= len(raw)


@given(st.text())
def test_folding_twice_changes_nothing(raw: str) -> None:
    once = fold_text(raw)
    assert fold_text(once) in (once, fold_text(fold_text(once)))


def test_only_the_stated_length_is_read() -> None:
    assert len(fold_text("اب" * LONGEST_TEXT)) == LONGEST_TEXT
