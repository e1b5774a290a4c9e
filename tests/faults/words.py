"""What the desk's messages mean to somebody who can only read them: taken from the texts, not copied."""

from __future__ import annotations

import re
from functools import cache

from dialogs.services import all_forms
from locales import Texts
from tests.faults.stories import folded

FORMS = ("theft.vehicle", "traffic.report", "case.status")
_ARGS = {"code": "\0", "state": "\0", "when": "\0", "number": "\0", "title": "\0"}


@cache
def texts() -> Texts:
    return Texts.load()


@cache
def said(id: str) -> str:
    """A text as it stands in a message, up to its first variable part."""
    return folded(texts().say("fa", id, **_ARGS)).split("\0")[0].strip()


@cache
def questions() -> tuple[tuple[str, str], ...]:
    """(words, key) of every question of the forms told here; the longest words first."""
    found = {said("review-ask"): "review"}
    forms = all_forms()
    for name in FORMS:
        form = forms[name]
        for question in form.questions:
            found.setdefault(said(form.text_of(question)), question.key)
    return tuple(sorted(found.items(), key=lambda pair: -len(pair[0])))


def asked(text: str) -> str | None:
    """The question that a message ends with, if any."""
    plain = folded(text)
    return next((key for words, key in questions() if words in plain), None)


#: Leads of a message that puts the open question once more, without having heard anything wrong.
AGAIN = ("back-to-question", "stale-button", "welcome-back", "already-in-it")


def is_again(text: str) -> bool:
    plain = folded(text)
    return any(said(id) in plain for id in AGAIN)


def is_waiting(text: str) -> bool:
    """The desk cannot go on now and has said that it will by itself."""
    plain = folded(text)
    return any(plain.startswith(said(id)) for id in ("try-later", "filed-later"))


def is_refused_code(text: str) -> bool:
    """The back office did not take the one-time code."""
    plain = folded(text)
    return any(plain.startswith(said(id)) for id in ("problem-wrong-code", "problem-too-many-codes"))


def is_cancelled(text: str) -> bool:
    return folded(text).startswith(said("cancelled"))


def is_apology(text: str) -> bool:
    return folded(text).startswith(said("surprise"))


def status_of(text: str) -> str | None:
    """The tracking code of a message that shows a case."""
    plain = folded(text)
    return _code(plain) if said("case-now") in plain else None


def receipt_of(text: str) -> str | None:
    """The tracking code of a receipt."""
    plain = folded(text)
    return _code(plain) if plain.startswith(said("receipt").split("\n")[0]) else None


def update_of(text: str) -> tuple[str, str] | None:
    """Code and state of an update, the state as the citizen reads it."""
    lines = folded(text).split("\n")
    if len(lines) < 2 or not re.match(r"پرونده .* به.?روز شد", lines[0]):
        return None
    code = _code(lines[0])
    return (code, lines[1].strip()) if code else None


@cache
def state(name: str) -> str:
    """A state as updates name it."""
    return folded(texts().say("fa", f"state-{name.replace('_', '-')}"))


def _code(plain: str) -> str | None:
    found = re.search(r"\d{12}", re.sub(r"(?<=\d)[ \-–](?=\d)", "", plain))
    return found[0] if found else None
