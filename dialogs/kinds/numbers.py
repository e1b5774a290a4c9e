"""Money and plain numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dialogs.form import Answer, Asked, Problem, Reading
from dialogs.kinds.base import Base, digits_of
from dialogs.visit import Heard
from locales import numerals

#: Rials below which an amount is rather a slip: «۵ تومن» said aloud means five million.
LEAST_AMOUNT = 10_000


@dataclass(frozen=True, slots=True)
class Amount(Base):
    """Money in whole rials. A bare number counts as tomans, as people speak; the review shows both.

    What is too little to be meant is questioned once, and then taken.
    """

    ask = "amount"
    entity = "amount"

    def read(self, heard: Heard, asked: Asked) -> Reading:
        found = heard.entity("amount")
        digits = digits_of(heard)
        if not found and (not digits or len(digits) > 15):
            return Problem("problem-amount") if digits else None
        rials = int(found.value) if found else int(digits) * 10
        return Problem("problem-amount-small") if rials < LEAST_AMOUNT and not asked.misses else Answer(rials)

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        found = heard.entity("amount")
        return int(found.value) if found and int(found.value) >= LEAST_AMOUNT else None

    def show(self, value: Any, asked: Asked) -> str:
        return numerals.toman(int(value), asked.visit.locale)

    def fits(self, value: Any) -> bool:
        return isinstance(value, int) and value >= 0


@dataclass(frozen=True, slots=True)
class Number(Base):
    """A whole number between `least` and `most`."""

    ask = "number"
    least: int = 0
    most: int = 1_000_000

    def read(self, heard: Heard, asked: Asked) -> Reading:
        digits = digits_of(heard)
        if not digits or len(digits) > 12:
            return Problem("problem-number") if digits else None
        if not self.least <= int(digits) <= self.most:
            return Problem("problem-number-range", {"least": self.least, "most": self.most})
        return Answer(int(digits))

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        return None

    def show(self, value: Any, asked: Asked) -> str:
        return numerals.digits(str(value), asked.visit.locale)

    def fits(self, value: Any) -> bool:
        return isinstance(value, int)
