"""Does this text say that label? For buttons typed as text, options named in a sentence, and repair words.

Compares folded letters without spaces and half-spaces; one typing error is forgiven in longer labels
(rapidfuzz), none in short ones, where a slip is another word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from nlp.finglish import skeleton
from nlp.folding import fold_text

#: Similarity (0–100) above which a typed label counts: about one slip in eight letters.
SAME_LABEL = 88
#: Consonants from which a Persian word is recognised in Latin letters.
LEAST_SOUND = 4
#: Letters of a Latin word that takes no endings.
SHORT_LATIN = 4
_ENDINGS = ("", "s", "es", "d", "ed", "ing")
_EDGES = " .,!?؟؛:;\"'()-*•✅⏳❗\u2066\u2068\u2069"


@lru_cache(maxsize=8192)
def squeezed(text: str) -> str:
    """A label or a word of ours, folded, without spaces and edge punctuation."""
    return fold_text(text).strip(_EDGES).replace(" ", "")


@lru_cache(maxsize=64)
def spoken_squeezed(text: str) -> str:
    """The same of what a citizen says, who asks for it many times in a turn; it is soon gone from memory again."""
    return squeezed.__wrapped__(text)


def says(text: str, labels: Iterable[str]) -> bool:
    """Is the whole text one of these labels, but for spelling?"""
    said = spoken_squeezed(text)
    return bool(said) and any(_same(said, squeezed(label)) for label in labels)


def best_label(text: str, labels: Sequence[tuple[str, str]]) -> str | None:
    """The value whose label the text says, from (label, value) pairs; None if no one or more than one fits."""
    said = spoken_squeezed(text)
    if not said:
        return None
    exact = [value for label, value in labels if squeezed(label) == said]
    if exact:
        return exact[0]
    close = {value for label, value in labels if _same(said, squeezed(label))}
    return close.pop() if len(close) == 1 else None


def ordinal(text: str) -> int | None:
    """«۲» → 2: the number of a button in the order shown, where the whole text is one small number."""
    said = spoken_squeezed(text)
    return int(said) if said.isdecimal() and len(said) <= 2 and int(said) > 0 else None


def words_in(text: str) -> list[str]:
    """The folded words of a text, without punctuation."""
    return [word for part in fold_text(text).split() if (word := part.strip(_EDGES))]


def mentioned(text: str, words: Iterable[str]) -> int:
    """How many of these words or phrases stand in the text as words.

    A Persian word may have an ending; a Latin one only an English one and only if it is long, or «no» would
    be in «now».
    """
    spoken, sounds = _spoken(text)
    return sum(1 for word in words if _stands_in(_form(word), spoken) or _sounds_in(word, sounds))


@lru_cache(maxsize=64)
def _spoken(text: str) -> tuple[str, str]:
    """`_spaced`, and how it sounds if it is in Latin letters. One sentence is looked through for many lists of words."""
    spoken = _spaced(text)
    # A text in Latin letters may be Finglish: «زنگ زدم» stands in "zang zadam".
    return spoken, f" {skeleton(spoken)} " if spoken.isascii() and not spoken.isspace() else ""


@lru_cache(maxsize=16384)
def _form(word: str) -> str:
    """`_spaced` of our own words, which are the same in every turn."""
    return _spaced(word)


def _spaced(text: str) -> str:
    """Folded words between single spaces, with one at each end."""
    folded = fold_text(text)
    for mark in ".,!?;:()\"'-":
        folded = folded.replace(mark, " ")
    return f" {' '.join(folded.split())} "


def _stands_in(word: str, spoken: str) -> bool:
    if not word.strip():
        return False
    if not (word[-2].isascii() and word[-2].isalpha()):
        return word[:-1] in spoken
    stem = word[:-1]
    endings = _ENDINGS if len(stem) > SHORT_LATIN else ("",)
    return stem in spoken and any(f"{stem}{ending} " in spoken for ending in endings)


def _sounds_in(word: str, sounds: str) -> bool:
    """Is this Persian word there in Latin letters? Short ones are left alone: they sound like too much."""
    if not sounds or word.isascii():
        return False
    sound = _sound(word)
    return len(sound) >= LEAST_SOUND and f" {sound} " in sounds


@lru_cache(maxsize=16384)
def _sound(word: str) -> str:
    return skeleton(fold_text(word))


def _same(said: str, label: str) -> bool:
    if said == label:
        return True
    return len(label) >= 6 and len(said) >= 6 and fuzz.ratio(said, label) >= SAME_LABEL
