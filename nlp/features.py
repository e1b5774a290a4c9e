"""What the classifier looks at: words, letter runs, consonant skeletons, ideas."""

import re
from itertools import pairwise

from nlp.concepts import lexicon
from nlp.courtesy import strip
from nlp.finglish import skeleton

_LONG_NUMBER = re.compile(r"\d{4,}")
_WORD = re.compile(r"[^\W_]+|[^\w\s]")
_VERB_PREFIX = re.compile(r"\b(ن?می) (?=\w)")
_SUFFIX = re.compile(
    r"(?<=\w) (ها|های|هایی|هایم|هام|هامون|هاشون|هاش|هات|ام|ات|اش|ایم|اید|اند|ای|تر|ترین|مون|تون|شون)\b"
)
LONGEST_CLASSIFIED = 700
"""Folded characters the classifier reads; beyond it the first and the last stretch speak for the whole."""

MOST_PAIRED = 20
"""Ideas of one sentence that are paired; a long story has so many that pairs say nothing."""

VIEWS = ("word", "char", "sound", "concept", "pair")


def prepare(folded: str) -> str:
    """Joins what spacing tore apart («می شود» → «میشود») and hides long numbers: names, no meaning."""
    if len(folded) > LONGEST_CLASSIFIED:
        folded = folded[: LONGEST_CLASSIFIED * 2 // 3] + " " + folded[-LONGEST_CLASSIFIED // 3 :]
    text = _LONG_NUMBER.sub("0000", folded)
    text = _VERB_PREFIX.sub(r"\1", text)
    return _SUFFIX.sub(r"\1", text)


def views(folded: str) -> tuple[list[str], ...]:
    """Feature names of each of `VIEWS`, with repetitions, from folded text."""
    folded = strip(folded)
    text = prepare(folded)
    words = _WORD.findall(text)
    return _words(words), _chars(words), _sounds(text), *_concepts(words, folded)


def _words(words: list[str]) -> list[str]:
    return words + [f"{a} {b}" for a, b in pairwise(words)]


def _chars(words: list[str]) -> list[str]:
    grams: list[str] = []
    for word in words:
        padded = f" {word} "
        length = len(padded)
        for size in (2, 3, 4, 5):
            if size >= length:
                grams.append(padded)
                break
            grams += [padded[i : i + size] for i in range(length - size + 1)]
    return grams


def _sounds(text: str) -> list[str]:
    sounds = skeleton(text)
    words = sounds.split()
    padded = f" {sounds} "
    grams = [padded[i : i + size] for size in (2, 3, 4, 5) for i in range(len(padded) - size + 1)]
    return grams + words + [f"{a}_{b}" for a, b in pairwise(words)]


def _concepts(words: list[str], folded: str) -> tuple[list[str], list[str]]:
    """Ideas and pairs of ideas; words are read both joined and as they were typed."""
    found = sorted(lexicon().of_text(words) | lexicon().of_text(_WORD.findall(folded))) or ["nothing known"]
    if all(name.startswith("far_") for name in found):
        found.append("nothing near")
    paired = found[:MOST_PAIRED]
    return found, [f"{a}+{b}" for index, a in enumerate(paired) for b in paired[index + 1 :]]
