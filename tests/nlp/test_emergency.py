"""The written rules of danger alone, without any model: what raises the alarm, and what only sounds like it."""

import pytest

from nlp import emergency
from nlp.concepts import Lexicon, lexicon
from nlp.folding import fold_text


def rule_raises(text: str) -> bool:
    return emergency.detect(fold_text(text), 0.05, 0.05).raised


@pytest.mark.parametrize(
    "text",
    [
        "چاقو دستشه، همین الان پشت دره",
        "کف خیابونه، خون ازش میره و بی‌هوشه",
        "شوهرم با قمه افتاده به جونم",
        "از پنجره اومده تو، قایم شدم تو کمد، بفرستید",
        "رگ دستشو زده",
        "لب پنجره نشسته می‌گه حلالم کنید",
        "یه قوطی قرص خورده، صداش می‌کنم بیدار نمیشه",
        "ماشین واژگون شده، آتیش گرفته",
        "پدرم قفسه سینه‌ش درد می‌کنه، عرق سرد کرده، آمبولانس بفرستید",
        "بچه‌م رو مار گزیده، کمک",
        "کیسهٔ آبش پاره شده و خونریزی داره",
        "تو برف گیر کردیم، کولاکه، نجاتمون بدید",
        "بوی گاز پیچیده تو راه‌پله",
        "مادربزرگم آلزایمر داره، از صبح رفته و برنگشته",
        "یه ماشین دنبالمه، درا رو قفل کردم، کمک",
        "bacham gom shode, 5 saleshe",
        "khodesho mikhad part kone az pol",
        "someone is breaking into my house right now",
        "a man was stabbed and he is not moving",
        "the boat is sinking, please hurry",
        "he swallowed all the pills",
    ],
)
def test_a_danger_is_known_by_what_is_said(text: str) -> None:
    assert rule_raises(text)


@pytest.mark.parametrize(
    "text",
    [
        "کمک فوری، همین الان فرودگاهم و پاسپورتم نیست",
        "دارن ماشینمو با جرثقیل می‌برن، سریع بگید چیکار کنم",
        "کپسول آتش‌نشانی فوری می‌خوام",
        "برای اهدای خون همین الان کجا برم؟",
        "بیمه آتش‌سوزی مغازه داره تموم میشه",
        "تو فیلم یارو با چاقو داره میاد",
        "تو بازی یه نفر با تفنگ دنبالمه، چجوری بکشمش",
        "انشا درباره زلزله و آوار می‌خوام، فوری",
        "پارسال با چاقو زدنم، الان شاکیم",
        "پاسپورتم تو آتیش سوخت",
        "از خنده خودمو کشتم الان",
        "پلاکو همین الان کندن",
        "شماره آتش‌نشانی چنده، عجله دارم",
        "چاپ شد پاسم؟ paspurtam chap shd",
        "in my novel a man is stabbed and not moving",
        "a museum is open right now?",
        "there is a dent in my bumper, we are fine, send someone",
    ],
)
def test_haste_and_words_of_danger_alone_are_none(text: str) -> None:
    assert not rule_raises(text)


def test_a_rule_that_both_scores_find_absurd_is_not_heard() -> None:
    text = fold_text("چاقو دستشه، همین الان پشت دره")
    assert not emergency.detect(text, 0.001, 0.001).raised


def test_every_idea_of_the_rules_is_in_the_lexicon() -> None:
    named = {name for name, others in emergency._PAIRS for name in (name, *others)}
    named |= {*emergency._ALONE, *emergency._SHOUTED, *emergency._COLD, *emergency._GOODS, "em_grown"}
    assert named <= set(lexicon().names)


def test_no_word_is_an_idea_by_accident_of_a_longer_one() -> None:
    """«رگمو» (my vein) was once found inside «مادربزرگمو» (my grandmother)."""
    words = Lexicon().of_text(fold_text("مادربزرگمو گول زدن").split())
    assert "em_suicide" not in words
