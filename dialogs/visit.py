"""One turn's surroundings: who came, what is remembered, what time it is, and whom one may ask.

A `Visit` lives for one step. Services read from it and return replies; only the engine changes the
session's run.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from dialogs.ports import Backend, Files, Tokens
from dialogs.session import Session
from dialogs.turn import Button, Follow, Incoming, Role
from locales import Texts, numerals
from nlp.vocabulary import Entity, Understanding


class Answers:
    """The answers of a run, by attribute; what was not asked or not answered is None."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values

    def __getattr__(self, key: str) -> Any:
        if key.startswith("__"):
            raise AttributeError(key)
        return self._values.get(key)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def plain(self) -> dict[str, Any]:
        """A copy as plain JSON values."""
        return dict(self._values)


@dataclass(frozen=True, slots=True)
class Heard:
    """What the citizen gave as an answer; `understood` only where it was text."""

    text: str | None = None
    choice: str | None = None
    location: tuple[float, float] | None = None
    phone: str | None = None
    file: dict[str, Any] | None = None
    understood: Understanding | None = None

    @property
    def meaning(self) -> Understanding:
        """What the text was understood to mean. Raises `LookupError` where nothing was said in words."""
        if self.understood is None:
            raise LookupError("nothing was said")
        return self.understood

    @property
    def act(self) -> str:
        """The act that the text is as a whole; "none" also where nothing was said in words."""
        return self.understood.act if self.understood else "none"

    def entity(self, *types: str) -> Entity | None:
        """The first entity of one of these types, in the order they were written."""
        found = self.understood.entities if self.understood else ()
        return next((e for e in found if e.type in types), None)


@dataclass(slots=True)
class Visit:
    """Built by the desk for one step. `follows` collects changes of the address book.

    `switched_off` names services and topics that the operator has taken out for now (see `guides`).
    """

    session: Session
    incoming: Incoming
    texts: Texts
    backend: Backend
    files: Files
    token: Tokens
    conversation: str
    follows: list[Follow] = field(default_factory=list)
    switched_off: frozenset[str] = frozenset()
    #: The back office did not answer in this step: it is not asked for what can wait.
    away: bool = False

    @property
    def now(self) -> datetime:
        return self.incoming.at

    @property
    def locale(self) -> str:
        return self.session.locale

    def say(self, id: str, /, **args: str | int) -> str:
        """The text in the citizen's language."""
        return self.texts.say(self.session.locale, id, **args)

    def label(self, id: str) -> str:
        """A message's short name: its `.label` where it has one, else itself."""
        if self.texts.has(self.locale, id, "label"):
            return self.texts.attribute(self.locale, id, "label")
        return self.say(id)

    def words(self, id: str) -> tuple[str, ...]:
        """What citizens write for this message, in Persian and in their own language."""
        own = self.texts.words(self.locale, id)
        # A word that stands in both must not count twice.
        return own if self.locale == "fa" else tuple(dict.fromkeys(own + self.texts.words("fa", id)))

    def code(self, value: str) -> str:
        """A tracking code in groups of three, in the locale's digits."""
        return numerals.code(value, self.locale)

    def button(self, id: str, value: str, role: Role) -> Button:
        """A button whose label is a text."""
        return Button(self.label(id), value, role)
