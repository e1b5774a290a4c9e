"""Days and hours, up to now or ahead, and windows of time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from dialogs.form import Answer, Asked, Problem, Reading
from dialogs.kinds.base import Base, digits_of
from dialogs.matching import mentioned
from dialogs.visit import Heard
from locales import numerals

#: Days of a month and of a year, at most.
MONTH, YEAR = 31, 366
_YEAR = re.compile(r"1[34]\d\d|20\d\d")


@dataclass(frozen=True, slots=True)
class Day(Base):
    """A day, ISO in Gregorian. `future`/`past` say which side of today it may lie on."""

    ask = "date"
    entity = "date"
    past: bool = True
    future: bool = True

    def read(self, heard: Heard, asked: Asked) -> Reading:
        found = self._day(heard, asked)
        if not found and self.past and _just_now(heard, asked):
            return Answer(asked.visit.now.astimezone(numerals.TEHRAN).date().isoformat())
        if not found:
            return Problem("problem-date") if digits_of(heard) else None
        return self._side(found, asked) or Answer(found)

    def _side(self, value: str, asked: Asked) -> Problem | None:
        if asked.misses:  # questioned once; then it is meant
            return None
        today = asked.visit.now.astimezone(numerals.TEHRAN).date()
        day = date.fromisoformat(value)
        if day > today and not self.future:
            return Problem("problem-date-future")
        return Problem("problem-date-past") if day < today and not self.past else None

    def _day(self, heard: Heard, asked: Asked) -> str | None:
        """The day named; where only days ahead may be meant, «۱۰ دی» is the next one and not the last."""
        found = heard.entity("date")
        if found is None:
            return None
        day, today = date.fromisoformat(found.value), asked.visit.now.astimezone(numerals.TEHRAN).date()
        named_year = _YEAR.search(numerals.ascii_digits(heard.text or ""))
        if not self.past and not named_year and MONTH < (today - day).days <= YEAR:
            return numerals.a_year_later(day).isoformat()
        return found.value

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        found = self._day(heard, asked)
        return found if found and not self._side(found, asked) else None

    def show(self, value: Any, asked: Asked) -> str:
        return numerals.day(date.fromisoformat(str(value)), asked.visit.locale)


def _just_now(heard: Heard, asked: Asked) -> bool:
    """«ده دقیقه پیش», «همین الان»: today, without a day being named."""
    return mentioned(heard.text or "", asked.visit.words("time-just-now")) > 0


@dataclass(frozen=True, slots=True)
class DayAndTime(Base):
    """A day and, where known, an hour: `{"date": ISO, "time": "HH:MM"}`. The past, or up to now."""

    ask = "date_time"
    future: bool = False

    def read(self, heard: Heard, asked: Asked) -> Reading:
        value = self._value(heard, asked)
        if value is None:
            return Problem("problem-date") if digits_of(heard) else None
        if not self.future and not asked.misses and value["date"] > self._today(asked).isoformat():
            return Problem("problem-date-future")
        return Answer(value)

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        run = asked.visit.session.run
        # «الان» in the sentence that opens a report is about now, not about when it happened.
        inside = run is not None and run.at is not None and _just_now(heard, asked)
        ago = mentioned(heard.text or "", asked.visit.words("time-ago")) > 0
        reading = self.read(heard, asked) if heard.entity("date") or inside or ago else None
        return reading.value if isinstance(reading, Answer) else None

    def _value(self, heard: Heard, asked: Asked) -> dict[str, str] | None:
        day, hour = heard.entity("date"), heard.entity("time")
        if day is None and hour is None and not _just_now(heard, asked):
            return None
        value = {"date": day.value if day else self._today(asked).isoformat()}
        return value | ({"time": hour.value} if hour else {})

    def _today(self, asked: Asked) -> date:
        return asked.visit.now.astimezone(numerals.TEHRAN).date()

    def show(self, value: Any, asked: Asked) -> str:
        shown = numerals.day(date.fromisoformat(value["date"]), asked.visit.locale)
        locale = asked.visit.locale
        return (
            numerals.listed((shown, numerals.clock(value["time"], locale)), locale)
            if "time" in value
            else shown
        )

    def fits(self, value: Any) -> bool:
        return isinstance(value, dict) and isinstance(value.get("date"), str)


@dataclass(frozen=True, slots=True)
class Window(DayAndTime):
    """When it was found out and, if two days are named, since when nobody had looked: adds `"since": ISO`."""

    def _value(self, heard: Heard, asked: Asked) -> dict[str, str] | None:
        value = DayAndTime._value(self, heard, asked)
        days = [e.value for e in (heard.understood.entities if heard.understood else ()) if e.type == "date"]
        if value is None or len(set(days)) < 2:
            return value
        return value | {"date": max(days), "since": min(days)}

    def show(self, value: Any, asked: Asked) -> str:
        shown = DayAndTime.show(self, value, asked)
        if "since" not in value:
            return shown
        since = numerals.day(date.fromisoformat(value["since"]), asked.visit.locale)
        return asked.visit.say("value-window", since=since, found=shown)
