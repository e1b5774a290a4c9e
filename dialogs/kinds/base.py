"""What kinds share: the usual behaviour, and reading words and digits out of what was heard."""

from __future__ import annotations

from typing import Any

from dialogs.form import Answer, Asked, Option, Reading
from dialogs.visit import Heard
from locales import numerals


class Base:
    """What most kinds share: no options, filled from the first entity of `entity`, any string fits."""

    ask = "text"
    entity: str | None = None

    def read(self, heard: Heard, asked: Asked) -> Reading:
        value = self.fill(heard, asked)
        return None if value is None else Answer(value)

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        found = heard.entity(self.entity) if self.entity else None
        return found.value if found else None

    def show(self, value: Any, asked: Asked) -> str:
        return str(value)

    def fits(self, value: Any) -> bool:
        return isinstance(value, str) and bool(value)

    def options(self, asked: Asked) -> tuple[Option, ...]:
        return ()


def digits_of(heard: Heard) -> str:
    """Only the digits of the text, in ASCII."""
    return "".join(c for c in numerals.ascii_digits(heard.text or "") if c.isascii() and c.isdigit())


EDGES = " .،,;؛:-_/\n"


def without_entities(heard: Heard, *types: str) -> str:
    """The words around entities of these types; without types around numbers (a name beside an id and a mobile)."""
    text = heard.text or ""
    for found in reversed(heard.understood.entities if heard.understood else ()):
        if found.type in types or (not types and found.value[-4:].isdigit()):
            text = text[: found.start] + " " + text[found.end :]
    if not types:
        for edge in "،,;؛:\n":
            text = text.replace(edge, " ")
    return " ".join(text.split()).strip(EDGES)


def words_of(heard: Heard) -> str:
    return " ".join((heard.text or "").split())
