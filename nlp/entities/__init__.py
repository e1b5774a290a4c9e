"""Values inside a sentence. Each reader is a small module; this one runs them and settles overlaps."""

from datetime import date

from nlp.entities.amounts import read_amounts
from nlp.entities.codes import read_codes
from nlp.entities.dates import read_dates
from nlp.entities.places import Places
from nlp.entities.plates import read_plates
from nlp.entities.times import read_times
from nlp.entities.tokens import Line
from nlp.folding import Folded
from nlp.vocabulary import Entity

__all__ = ["Places", "extract"]

# Where two readers claim the same characters the earlier one wins: a plate's digits are no time,
# a date's are no code.
_ORDER = ("plate", "date", "mobile", "national_id", "imei", "card_number", "tracking_code", "postal_code", "passport_number",
          "amount", "time", "province", "city")  # fmt: skip


def extract(folded: Folded, places: Places, today: date, expecting: str | None = None) -> tuple[Entity, ...]:
    """All entities of the text with offsets in the raw text, left to right.

    `today` is the day in Tehran against which «دیروز» is read.
    """
    line = Line(folded.text, expecting)
    found: list[Entity] = []
    if line.numbers:
        found += read_plates(line) + read_codes(line)
    found += read_amounts(line)
    found += read_dates(line, today) + read_times(line) + places.read(line)
    found.sort(key=lambda entity: (_ORDER.index(entity.type), entity.start))
    kept: list[Entity] = []
    for entity in found:
        if all(entity.end <= other.start or entity.start >= other.end for other in kept):
            kept.append(entity)
    kept.sort(key=lambda entity: entity.start)
    return tuple(Entity(e.type, e.value, *folded.span(e.start, e.end)) for e in kept)
