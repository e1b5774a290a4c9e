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


async def test_a_guessed_language_goes_back_with_the_first_plain_persian_sentence(citizen: Citizen) -> None:
    await citizen.say("where is my passport please")
    await citizen.say("cancel")
    await citizen.say("ببخشید، پاسپورتم رو گم کردم، باید چیکار کنم؟")
    assert citizen.open.locale == "fa"


@pytest.mark.parametrize("said", ["مریم احمدی", "قزوین", "خیابان امام خمینی، کوچه یاس", "بله", "پراید سفید"])
async def test_names_places_and_single_words_change_no_language(citizen: Citizen, said: str) -> None:
    await citizen.say("where is my passport please")
    for _ in range(3):
        await citizen.say(said)
    assert citizen.open.locale == "en"


async def test_a_chosen_language_needs_two_plain_sentences_in_a_row(citizen: Citizen) -> None:
    await citizen.say("میشه انگلیسی حرف بزنی")
    await citizen.say("هزینه گذرنامه چقدره؟")
    assert citizen.open.locale == "en"
    await citizen.say("where is my case now?")
    await citizen.say("cancel")
    await citizen.say("هزینه گذرنامه چقدره؟")
    assert citizen.open.locale == "en"
    replies = await citizen.say("من گذرنامه‌ام رو گم کردم و باید چیکار کنم")
    assert citizen.open.locale == "fa"
    assert "از این به بعد فارسی می‌نویسم" in replies[-1].text


async def test_the_offer_of_another_language_is_made_once(citizen: Citizen) -> None:
    await citizen.say("ماشینم رو دزدیدن")
    offers = 0
    for text in ("I do not know what the plate is", "I was at work and they called me from home") * 3:
        replies = await citizen.say(text)
        offers += sum("go on in English" in reply.text for reply in replies)
    assert citizen.open.locale == "fa" and offers == 1


async def test_an_arabic_speaker_is_never_taken_for_a_persian_one(citizen: Citizen) -> None:
    await citizen.say("أين وصل جواز سفري ماذا أفعل")
    for text in ("أريد أن أعرف أين وصلت شكواي", "هذا ليس صحيحاً، أنا في البيت", "من فضلك كيف أدفع المخالفة"):
        await citizen.say(text)
        assert citizen.open.locale == "ar"
