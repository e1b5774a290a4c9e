"""Free words, a name, and identifiers of other houses that are taken as written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dialogs.form import Answer, Asked, Problem, Reading
from dialogs.kinds.base import EDGES, Base, without_entities, words_of
from dialogs.matching import mentioned
from dialogs.visit import Heard
from locales import numerals


@dataclass(frozen=True, slots=True)
class Text(Base):
    """Free words. `story`: a sentence of so many words that opened the form counts as the answer; 0 never.

    `told`: so does an answer to another question of the group that says one of this question's `.words`.
    """

    most: int = 2_000
    least: int = 2
    story: int = 0
    told: bool = False

    def read(self, heard: Heard, asked: Asked) -> Reading:
        text = (heard.text or "").strip()
        if not text:
            return None
        if len(text) < self.least:
            return Problem("problem-text-short")
        return Answer(text) if len(text) <= self.most else Problem("problem-text-long", {"most": self.most})

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        run = asked.visit.session.run
        if self.told and asked.near and mentioned(heard.text or "", asked.visit.words(asked.text)):
            return (heard.text or "").strip()[: self.most]
        if not self.story or (run is not None and run.at is not None):
            return None  # only the sentence that opened the form is a story; a long address is none
        text = (heard.text or "").strip()
        return text[: self.most] if len(text.split()) >= self.story else None

    def show(self, value: Any, asked: Asked) -> str:
        text = str(value)
        return text if len(text) <= 160 else text[:159] + "…"


@dataclass(frozen=True, slots=True)
class Name(Base):
    """A person's name: letters, at least two of them, no digits."""

    ask = "name"
    most: int = 80

    def read(self, heard: Heard, asked: Asked) -> Reading:
        text = without_entities(heard)
        if mentioned(text, asked.visit.words("problem-name-refused")):
            return Problem("problem-name-refused")
        for lead in asked.visit.words("name-lead"):
            text = f" {text} ".replace(f" {lead} ", " ").strip(EDGES)
        if not text:
            return None
        letters = sum(c.isalpha() for c in text)
        if (
            letters < 2
            or any(c.isdigit() for c in text)
            or len(text) > self.most
            or _is_no_name(heard, asked, text)
        ):
            return Problem("problem-name")
        return Answer(text)

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        return None


def _is_no_name(heard: Heard, asked: Asked, text: str) -> bool:
    """One word like «ندارم» or «بله»: a late answer to another question, or nothing at all."""
    if len(text.split()) > 1:
        return False
    act = heard.act
    return (
        act in ("act.yes", "act.no", "act.skip") or mentioned(text, asked.visit.words("negation-marks")) > 0
    )


@dataclass(frozen=True, slots=True)
class Code(Base):
    """An identifier of another house by its entity type (IMEI, card …), taken as text where none is known.

    What does not look like one is questioned once and then taken as written: an officer can read it, and
    nobody is kept from reporting by a number they cannot find.
    """

    entity: str | None = None
    least: int = 4
    most: int = 34

    def read(self, heard: Heard, asked: Asked) -> Reading:
        found = heard.entity(self.entity) if self.entity else None
        if found:
            return Answer(found.value)
        written = words_of(heard)
        if not written:
            return None
        text = numerals.ascii_digits(written).replace(" ", "").replace("-", "").upper()
        if not self.entity and any(c.isdigit() for c in text) and self.least <= len(text) <= self.most:
            return Answer(text)
        if asked.misses:
            return Answer(written[: self.most * 2])
        return Problem(f"problem-{(self.entity or 'code').replace('_', '-')}")

    def show(self, value: Any, asked: Asked) -> str:
        return numerals.ltr(numerals.digits(str(value), asked.visit.locale))
