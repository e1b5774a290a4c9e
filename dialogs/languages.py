"""Which language somebody writes, and when the conversation goes over to it.

Only sure signs count: several of the commonest words of a language (the texts `speaks-fa`, `speaks-en` and
`speaks-ar` hold them), enough of the whole, and more than of the conversation's own. A name, a street or one borrowed
word has none, and Persian in Latin letters has none of the English ones.

A stranger is answered in the language of the first plain sentence. Where a form is open, or the language was chosen,
one sentence may be a quotation, so two in a row are needed: then the desk goes back to Persian by itself, and to
another language it only offers, once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from dialogs import buttons
from dialogs.matching import says, words_in
from dialogs.turn import Button, Reply, Role
from dialogs.visit import Visit
from locales import LOCALES

HOME = "fa"
#: The least number of common words, and their least share of all words.
FEWEST, SHARE = 2, 0.25
#: Plain sentences in a row that are meant and no quotation.
MEANT = 2


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said about the language beside the answer; nothing where `text` is None."""

    text: str | None = None
    buttons: tuple[tuple[Button, ...], ...] = ()


def spoken(visit: Visit, text: str) -> str | None:
    """The language that the text is surely in, the conversation's own included; else None."""
    words = words_in(text)
    hits = {locale: sum(word in _common(visit, locale) for word in words) for locale in LOCALES}
    best = max(LOCALES, key=lambda locale: (hits[locale], locale == visit.locale))
    tied = any(hits[other] == hits[best] for other in LOCALES if other not in (best, visit.locale))
    if hits[best] < FEWEST or hits[best] / len(words) < SHARE or (tied and best != visit.locale):
        return None
    return best


def named(visit: Visit, text: str) -> str | None:
    """The language whose own name is the whole text: what the page's language keys send, at any moment."""
    return next((one for one in LOCALES if says(text, (visit.say(f"bot-language-q-language-{one}"),))), None)


def choose(visit: Visit, locale: str) -> None:
    """The citizen named the language: it is no guess any more."""
    visit.session.locale = locale
    visit.session.notes["language"] = "chosen"
    visit.session.notes.pop("tongue", None)


def follow(visit: Visit, text: str) -> Notice:
    """Go over to the language of this text where that is surely wanted; says what is to be told of it."""
    session = visit.session
    other = spoken(visit, text)
    if other is None:
        return Notice()
    if other == session.locale:
        session.notes.pop("tongue", None)
        return Notice()
    if session.run is None and session.notes.get("language") != "chosen":
        session.locale = other
        return Notice()
    before, _, count = session.notes.get("tongue", "").partition(":")
    times = int(count) + 1 if before == other else 1
    session.notes["tongue"] = f"{other}:{times}"
    if times < MEANT:
        return Notice()
    return _back_home(visit) if other == HOME else _offer(visit, other)


def _back_home(visit: Visit) -> Notice:
    left = visit.locale
    choose(visit, HOME)
    return Notice(visit.say("language-back"), _row(visit, left))


def _offer(visit: Visit, other: str) -> Notice:
    offered = visit.session.notes.get("offered-languages", "").split()
    if other in offered:
        return Notice()
    visit.session.notes["offered-languages"] = " ".join((*offered, other))
    return Notice(visit.texts.say(other, "language-offer"), _row(visit, other))


def _row(visit: Visit, locale: str) -> tuple[tuple[Button, ...], ...]:
    label = visit.say(f"bot-language-q-language-{locale}")
    return ((Button(label, buttons.value(buttons.OPEN, "bot.language", locale), Role.OPEN),),)


def beside(notice: Notice, replies: tuple[Reply, ...]) -> tuple[Reply, ...]:
    """The notice at the end of the answer, never before it: a number to call must stay first."""
    if notice.text is None or not replies:
        return replies
    *first, last = replies
    text = f"{last.text}\n\n{notice.text}"
    return (*first, replace(last, text=text, buttons=(*last.buttons, *notice.buttons)))


def _common(visit: Visit, locale: str) -> frozenset[str]:
    return _folded(visit.texts.words(HOME, f"speaks-{locale}"))


@lru_cache(maxsize=16)
def _folded(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in words_in(phrase))
