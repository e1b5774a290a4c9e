"""Training: the phrasebook keeps its shape, noise stays honest, the same phrases give the same model."""

from pathlib import Path
from random import Random

import numpy as np
import pytest

from nlp import noise, phrasebook
from nlp.folding import fold_text
from nlp.model import Model, StaleModel
from nlp.phrasebook import Phrase, PhrasebookError
from nlp.training import train
from nlp.vocabulary import INTENTS

BIG = tuple(
    intent
    for intent in INTENTS
    if intent == "emergency"
    or intent.split(".")[0] in ("complaint", "theft", "case", "passport", "conscription")
)


def test_every_intent_has_its_phrases_and_no_phrase_two_intents() -> None:
    phrases = phrasebook.load()
    distinct = {(phrase.intent, fold_text(phrase.text), phrase.style == "arabic") for phrase in phrases}
    for intent in INTENTS:
        persian, arabic = (
            sum(found == (intent, found[1], arabic) for found in distinct) for arabic in (False, True)
        )
        assert persian >= (250 if intent in BIG else 120), intent
        assert arabic >= 12, intent
    owner: dict[str, str] = {}
    for phrase in phrases:
        assert owner.setdefault(fold_text(phrase.text), phrase.intent) == phrase.intent


@pytest.mark.parametrize(
    "text", ["- just a list", "wrong_style:\n  - x", "formal:\n  - 5", "formal: [", 'formal:\n  - ""']
)
def test_a_malformed_phrase_file_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "fa").mkdir()
    (tmp_path / "fa" / "emergency.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(PhrasebookError, match=r"emergency\.yaml"):
        phrasebook.load(tmp_path)


def small_phrasebook() -> list[Phrase]:
    return [
        Phrase(f"{word} {number}", intent, "short")
        for intent, words in {
            "emergency": "کمک آتیش",
            "case.status": "پرونده نتیجه",
            "bot.help": "ربات راهنما",
        }.items()
        for word in words.split()
        for number in range(6)
    ]


def test_the_same_phrases_give_the_same_model_and_it_survives_the_disk(tmp_path: Path) -> None:
    first, second = train(small_phrasebook()), train(small_phrasebook())
    assert np.array_equal(first.rows, second.rows)
    assert first.mix == second.mix
    first.save(tmp_path / "model.npz")
    loaded = Model.load(tmp_path / "model.npz", first.stamp)
    assert np.allclose(loaded.judge("پرونده").intents, first.judge("پرونده").intents)


def test_a_model_of_other_phrases_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StaleModel):
        Model.load(tmp_path / "none.npz")
    train(small_phrasebook()).save(tmp_path / "model.npz")
    with pytest.raises(StaleModel):
        Model.load(tmp_path / "model.npz", "another stamp")


def test_noise_is_repeatable_and_close() -> None:
    text = "گوشیم رو تو مترو دزدیدن"
    assert noise.slipped(text, Random(3)) == noise.slipped(text, Random(3))
    assert abs(len(noise.slipped(text, Random(3))) - len(text)) <= 3
    assert noise.romanised(text, Random(3)).isascii()
