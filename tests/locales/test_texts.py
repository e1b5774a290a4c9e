"""The words of the house: complete in every language, and as a careful editor would write them."""

import pytest

from locales import LOCALES, MissingText, Texts
from locales.lint import FORBIDDEN, _persian, findings


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.load()


def test_every_text_is_complete_and_well_written() -> None:
    assert not [str(finding) for finding in findings()]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("خانه ها را دیدم", "half-space"),
        ("می شود رفت", "half-space"),
        ("كد ملی", "Arabic letter"),
        ("با 110 تماس بگیرید", "Latin digits"),
        ("بروید, بعد", "Latin mark"),
        ("بروید ، بعد", "no space before"),
        (f"این {next(iter(FORBIDDEN))}", "say"),
        (
            "یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده",
            "sentence of 16 words",
        ),
    ],
)
def test_the_lint_sees(text: str, what: str) -> None:
    assert any(what in finding for finding in _persian("some-id", text)), list(_persian("some-id", text))


def test_a_missing_text_or_argument_is_an_error_and_never_a_guess(texts: Texts) -> None:
    with pytest.raises(MissingText):
        texts.say("fa", "no-such-text")
    with pytest.raises(MissingText):
        texts.say("fa", "update-moved", code="1")


@pytest.mark.parametrize("locale", LOCALES)
def test_values_are_isolated_so_that_a_code_cannot_turn_a_sentence_around(texts: Texts, locale: str) -> None:
    shown = texts.say(locale, "already-filed-code", code="ABC 123")
    assert "\u2068ABC 123\u2069" in shown
