"""Cities, addresses, and points on the map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dialogs.form import Answer, Asked, Problem, Reading
from dialogs.kinds.base import Base, without_entities, words_of
from dialogs.matching import mentioned, words_in
from dialogs.visit import Heard
from locales import places
from nlp.vocabulary import Entity

#: Words from which an answer with a city in it is an address.
LEAST_ADDRESS = 3
#: Words like «کوچه» and «پلاک» that make a sentence an address although something else was asked.
ADDRESS_MARKS = 2


def named_town(heard: Heard, asked: Asked, *types: str) -> Entity | None:
    """The first town of the sentence that is no street: not the one in «خیابان چهارباغ» or «میدان ساری»."""
    marks = {word for mark in asked.visit.words("street-marks") for word in words_in(mark)}
    for found in heard.understood.entities if heard.understood else ():
        before = words_in((heard.text or "")[: found.start])
        if found.type in types and not (before and before[-1] in marks):
            return found
    return None


@dataclass(frozen=True, slots=True)
class City(Base):
    """A city by its standard name; a village we do not know is taken as written."""

    ask = "city"
    entity = "city"

    def read(self, heard: Heard, asked: Asked) -> Reading:
        found = named_town(heard, asked, "city", "province")
        if found:
            return Answer(found.value)
        text = words_of(heard)
        if not text:
            return None
        # «۱۵ مهر» answers another question; a village has no number in its name.
        named = 2 <= len(text) <= 40 and len(text.split()) <= 4 and not any(c.isdigit() for c in text)
        return Answer(text) if named else Problem("problem-city")

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        found = named_town(heard, asked, "city")
        return found.value if found else None

    def show(self, value: Any, asked: Asked) -> str:
        return places.shown(str(value), asked.visit.locale)


@dataclass(frozen=True, slots=True)
class Place(Base):
    """An address in words or a point on the map: `{"text": …}` or `{"lat": …, "lon": …}`."""

    ask = "place"

    def read(self, heard: Heard, asked: Asked) -> Reading:
        if heard.location:
            return Answer({"lat": heard.location[0], "lon": heard.location[1]})
        text = words_of(heard)
        if not text:
            return None
        # Bare digits are a late answer to something else: no address is without a letter. Nor is a bare yes or no one.
        act = heard.act
        told = sum(c.isalpha() for c in text) >= 2 and act not in ("act.yes", "act.no")
        return Answer({"text": text[:400]}) if told else Problem("problem-place")

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        if heard.location:
            return {"lat": heard.location[0], "lon": heard.location[1]}
        run = asked.visit.session.run
        text, city = words_of(heard), heard.entity("city")
        # «تهران، نازی‌آباد، بازار دوم» where the city was asked is the address too.
        told = run is not None and run.at == "city" and city is not None
        # «دیشب ساعت ۱۱، قزوین، خیابان سعدی» where it was asked when, if it says where as addresses do.
        if asked.near and not told:
            text = without_entities(heard, "date", "time")
            told = mentioned(text, asked.visit.words("place-marks")) > 0
        # «خیابان برق، کوچه رضایی، پلاک ۷» is an address wherever it is said.
        marks = mentioned(text, asked.visit.words("street-marks"))
        told |= run is not None and run.at is not None and marks >= ADDRESS_MARKS
        return {"text": text[:400]} if told and len(text.split()) >= LEAST_ADDRESS else None

    def show(self, value: Any, asked: Asked) -> str:
        return value["text"] if "text" in value else asked.visit.say("value-map-point")

    def fits(self, value: Any) -> bool:
        return isinstance(value, dict) and ("text" in value or "lat" in value)


@dataclass(frozen=True, slots=True)
class Location(Place):
    """Where the citizen is now: a point, or the place in words."""

    ask = "location"


@dataclass(frozen=True, slots=True)
class Whereabouts(Base):
    """Near what: a point, a city or a province: `{"lat", "lon"}`, `{"city"}`, `{"province"}` or `{"text"}`."""

    ask = "location"

    def read(self, heard: Heard, asked: Asked) -> Reading:
        value = self.fill(heard, asked)
        if value is not None:
            return Answer(value)
        text = words_of(heard)
        if not text:
            return None
        return (
            Answer({"text": text}) if len(text.split()) <= 4 and len(text) <= 40 else Problem("problem-city")
        )

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        if heard.location:
            return {"lat": heard.location[0], "lon": heard.location[1]}
        found = heard.entity("city", "province")
        return {found.type: found.value} if found else None

    def show(self, value: Any, asked: Asked) -> str:
        if "lat" in value:
            return asked.visit.say("value-map-point")
        return places.shown(str(next(iter(value.values()))), asked.visit.locale)

    def fits(self, value: Any) -> bool:
        return isinstance(value, dict) and bool(value)
