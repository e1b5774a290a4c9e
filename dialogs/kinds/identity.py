"""Who somebody is and what is meant: ids, phones, one-time and tracking codes, plates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from dialogs.form import Answer, Asked, Problem, Reading
from dialogs.kinds.base import Base, digits_of
from dialogs.visit import Heard
from locales import numerals
from nlp.entities import checks

#: Stands for the digits where the case was proven a moment ago, so that they need not be kept as an answer.
FRESH_PROOF = "fresh"
_OWN_NUMBER = re.compile(r"(?:0098|98|0)?(9\d{9})")


def id_read_as_mobile(heard: Heard) -> str | None:
    """Ten bare digits may be either; beside a second mobile the one that checks is the national id."""
    mobiles = [e for e in (heard.understood.entities if heard.understood else ()) if e.type == "mobile"]
    bare = [e.value[3:] for e in mobiles if e.end - e.start == 10 and checks.national_id(e.value[3:])]
    return bare[0] if bare and len(mobiles) > 1 else None


def _iranian(phone: str) -> str | None:
    """A shared contact's number as «+98…»; messengers write it with and without the plus."""
    digits = "".join(c for c in phone if c.isascii() and c.isdigit())
    found = _OWN_NUMBER.fullmatch(digits)
    return f"+98{found[1]}" if found else None


@dataclass(frozen=True, slots=True)
class NationalId(Base):
    """Ten digits with a valid check digit."""

    ask = "national_id"
    entity = "national_id"

    def read(self, heard: Heard, asked: Asked) -> Reading:
        found = heard.entity("national_id")
        if found:
            return Answer(found.value)
        count = len(digits_of(heard))
        if not count:
            return None
        return Problem(
            "problem-national-id-check" if count == 10 else "problem-national-id-length", {"count": count}
        )

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        found = heard.entity("national_id")
        return found.value if found else id_read_as_mobile(heard)

    def show(self, value: Any, asked: Asked) -> str:
        return numerals.masked(str(value), asked.visit.locale)

    def fits(self, value: Any) -> bool:
        return isinstance(value, str) and len(value) == 10 and value.isdecimal()


@dataclass(frozen=True, slots=True)
class LastFour(Base):
    """The last four digits of the national id, the second factor of a status question; all ten serve too."""

    ask = "national_id"

    def read(self, heard: Heard, asked: Asked) -> Reading:
        digits = digits_of(heard)
        if not digits:
            return None
        if len(digits) in (4, 8, 9, 10):
            return Answer(digits[-4:])
        return Problem("problem-last-four")

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        return None

    def fits(self, value: Any) -> bool:
        return value == FRESH_PROOF or (isinstance(value, str) and len(value) == 4)


@dataclass(frozen=True, slots=True)
class Mobile(Base):
    """A mobile number, typed or shared as a contact."""

    ask = "mobile"
    entity = "mobile"

    def read(self, heard: Heard, asked: Asked) -> Reading:
        if heard.phone:
            shared = _iranian(heard.phone)
            return Answer(shared) if shared else Problem("problem-mobile")
        found = heard.entity("mobile")
        if found:
            return Answer(found.value)
        return Problem("problem-mobile") if digits_of(heard) else None

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        taken = id_read_as_mobile(heard)
        found = [
            e.value for e in (heard.understood.entities if heard.understood else ()) if e.type == "mobile"
        ]
        return next((value for value in found if value[3:] != taken), None)

    def show(self, value: Any, asked: Asked) -> str:
        return numerals.mobile(str(value), asked.visit.locale)


@dataclass(frozen=True, slots=True)
class OneTimeCode(Base):
    """The digits that came to the phone; `check` at the back office decides."""

    ask = "one_time_code"

    def read(self, heard: Heard, asked: Asked) -> Reading:
        digits = digits_of(heard)
        if not digits:
            return None
        return Answer(digits) if 4 <= len(digits) <= 8 else Problem("problem-one-time-code")

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        return None


@dataclass(frozen=True, slots=True)
class TrackingCode(Base):
    """A tracking code, with or without spaces and invisible marks."""

    ask = "tracking_code"
    entity = "tracking_code"

    def read(self, heard: Heard, asked: Asked) -> Reading:
        found = heard.entity("tracking_code")
        if found:
            return Answer(found.value)
        digits = digits_of(heard)
        if checks.tracking_code(digits):
            # One in 900 codes begins with 989 and reads as a mobile, too; it is a code that was asked for.
            return Answer(digits)
        return Problem("problem-tracking-code") if digits else None

    def show(self, value: Any, asked: Asked) -> str:
        return asked.visit.code(str(value))


@dataclass(frozen=True, slots=True)
class Plate(Base):
    """A car's or motorcycle's plate, in any order and spelling."""

    ask = "plate"
    entity = "plate"

    def read(self, heard: Heard, asked: Asked) -> Reading:
        found = heard.entity("plate")
        if found:
            return Answer(found.value)
        return Problem("problem-plate") if digits_of(heard) else None

    def show(self, value: Any, asked: Asked) -> str:
        return numerals.plate(str(value), asked.visit.locale)
