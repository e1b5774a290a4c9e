"""Answers without a question: «بله», «برگرد», «نیم ساعت پیش». They ask for nothing, and nobody is in danger.

A classifier of requests must call such an utterance something; here it is taken out of its hands. An act is
carried by `act` alone, a day, an hour or a sum by the entities, and the intent is what it is: none.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import yaml

from nlp.entities.number_words import NUMBER_WORDS, ORDINAL_WORDS
from nlp.folding import fold_text
from nlp.vocabulary import Act, Entity

_DATA = Path(__file__).resolve().parent / "data" / "measures.yaml"
_WORD = re.compile(r"\d+|[^\W\d]+")
_MOST_WORDS = 8
_VALUES = frozenset({"date", "time", "amount"})
_CHATTY = ("smalltalk.", "bot.")
"""Intents that may themselves be said in words of an act: «باشه مرسی», «برگرد صفحه اول»."""


@lru_cache(maxsize=1)
def _measures() -> tuple[frozenset[str], frozenset[str]]:
    """(units and names of times, words that stand beside them), folded."""
    data = yaml.safe_load(_DATA.read_text(encoding="utf-8"))
    units, beside = (
        frozenset(part for word in data[key].split() for part in fold_text(word).split())
        for key in ("units", "beside")
    )
    return units, beside


def allowed(intent: str) -> bool:
    """May a bare act be this intent besides?"""
    return intent.startswith(_CHATTY)


def is_bare(raw: str, act: Act, found: Sequence[Entity]) -> bool:
    """Is the whole utterance an act, or a day, an hour, a length of time or a sum, and no word more?"""
    return act != "none" or _only_values(raw, found)


def _only_values(raw: str, found: Sequence[Entity]) -> bool:
    if any(entity.type not in _VALUES for entity in found):
        return False
    rest = raw
    for entity in reversed(found):
        rest = f"{rest[: entity.start]} {rest[entity.end :]}"
    words = _WORD.findall(fold_text(rest))
    if len(words) > _MOST_WORDS:
        return False
    units, beside = _measures()
    named = bool(found)
    for word in words:
        if word in units:
            named = True
        elif not (word.isdigit() or word in beside or word in NUMBER_WORDS or word in ORDINAL_WORDS):
            return False
    return named
