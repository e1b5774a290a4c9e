"""A stranger who writes another language is answered in it; Persian in Latin letters stays Persian."""

import pytest

from tests.citizen import Citizen


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("my car was stolen last night in front of my house", "en"),
        ("where is my passport please", "en"),
        ("أين وصل جواز سفري ماذا أفعل", "ar"),
        ("سرقت سيارتي الليلة الماضية أمام البيت", "ar"),
        ("salam mashinam ro dishab az jelo khoone dozdidan", "fa"),
        ("in mashin male mane to parking bood", "fa"),
        ("السلام علیکم خسته نباشید", "fa"),
        ("پاسپورتم گم شده help", "fa"),
        ("ok", "fa"),
    ],
)
async def test_the_answer_comes_in_the_language_of_the_question(
    citizen: Citizen, text: str, locale: str
) -> None:
    await citizen.say(text)
    assert citizen.open.locale == locale
