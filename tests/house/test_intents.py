"""The intents are a contract between `nlp/`, `dialogs/` and every evaluation: none may get lost."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from nlp import phrasebook
from nlp.vocabulary import INTENTS

CONTRACT = (
    "emergency complaint.file complaint.guide theft.home theft.vehicle theft.other cyber.report "
    "document.lost missing.person case.status case.code_lost case.update passport.status passport.apply "
    "passport.fee passport.lost travel.ban conscription.status conscription.dispatch "
    "conscription.exemption conscription.deferment conscription.absence conscription.card "
    "conscription.travel vehicle.fine vehicle.plate vehicle.licence vehicle.accident vehicle.impound "
    "traffic.report office.find alarm.link policeyar.info conduct.complaint feedback.service news.follow "
    "updates.manage human.agent smalltalk.greet smalltalk.thanks smalltalk.bye bot.help bot.language "
    "bot.privacy out_of_scope"
).split()
FEWEST_PHRASES = 30


def test_the_vocabulary_is_the_contract() -> None:
    assert sorted(INTENTS) == sorted(CONTRACT)


def test_each_intent_has_one_file_of_phrases_and_each_file_an_intent(top: Path) -> None:
    files = [path.stem for path in (top / "nlp/phrases/fa").glob("*.yaml")]
    assert sorted(files) == sorted(CONTRACT)


def test_each_intent_has_phrases_enough_to_learn_from() -> None:
    count = Counter(phrase.intent for phrase in phrasebook.load())
    assert [intent for intent in CONTRACT if count[intent] < FEWEST_PHRASES] == []
