"""Which language somebody writes, where it is not the conversation's own: so that a stranger is answered in theirs.

Only sure signs count: several of the commonest words of a language (the texts `speaks-en` and `speaks-ar` hold
them), and enough of the whole. Persian in Latin letters has none of the English ones.
"""

from __future__ import annotations

from dialogs.matching import words_in
from dialogs.visit import Visit
from locales import LOCALES

#: The least number of common words, and their least share of all words.
FEWEST, SHARE = 2, 0.3


def spoken(visit: Visit, text: str) -> str | None:
    """The language of the text, if it is surely another than the conversation's; else None."""
    words = words_in(text)
    for locale in LOCALES:
        if locale in (visit.locale, "fa"):
            continue
        common = {word for phrase in visit.texts.words("fa", f"speaks-{locale}") for word in words_in(phrase)}
        hits = sum(word in common for word in words)
        if hits >= FEWEST and hits / len(words) >= SHARE:
            return locale
    return None
