"""Cities and provinces: exact names anywhere, doubtful ones only where a place is spoken of, typing errors too.

Many towns carry everyday words (نور، بهار، میانه، انار). The `context` column of `data/places.csv` (or «:2» after one spelling) says what a
name needs: 0 nothing, 1 a preposition of place, 2 a place word («شهر», «کلانتری», «ساکن»), 3 the word «استان».
"""

import csv
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from rapidfuzz.distance import OSA

from nlp.entities.tokens import Line
from nlp.folding import fold_text
from nlp.vocabulary import Entity

_DATA = Path(__file__).resolve().parent.parent / "data" / "places.csv"
_PREPOSITIONS = frozenset(
    "در تو توی از به سمت تا داخل دور اطراف مقیم نزدیک سمتای طرف طرفای جاده اتوبان فرودگاه tu too to az dar be in from near".split()
)
_PLACE_WORDS = frozenset(
    "شهر شهرستان ساکن اهل بندر شهرداری کلانتری پاسگاه دادسرای دادگستری دادگاه پلیس راه شعبه بخش مرکز اگاهی فرمانداری ساکنم "
    "shahr shahre shahrestan sakene sakn ahle city kalantari".split()
)
_PROVINCE_WORDS = frozenset("استان استانه ostan ostane province".split())
_NOT_BEFORE = frozenset({"سینمایی", "سینما", "علم", "فکر"})
"""A town's name before one of these is something else («پردیس سینمایی»)."""
_NO_TOWNS = frozenset(
    "بوستان پاکستان عربستان افغانستان هندوستان لهستان ترکمنستان تاجیکستان کوهستان دبستان بیمارستان گورستان تابستان "
    "زمستان دادستان داستان شبستان میدان خیابان زندان درمان ایران تومان آرامستان باغستان نخلستان دهستان کودکستان".split()
)
"""Words one letter away from a town's name."""
_ENDINGS = ("م", "ه", "یم", "ن", "ند", "ست", "و", "ام", "ی")
"""«تهرانم», «شیرازه», «اصفهانیم»: what sticks to a name. «ی» is left to typing errors: «تهرانی» is a person."""
_PLACE_QUESTIONS = frozenset({"city", "place", "location"})
_LONGEST_NAME = 4
_SOUNDS = str.maketrans(
    {"ح": "ه", "ط": "ت", "ص": "س", "ث": "س", "ذ": "ز", "ض": "ز", "ظ": "ز", "غ": "ق", "ع": "ا"}
)


@dataclass(frozen=True, slots=True)
class _Place:
    kind: str
    name: str
    context: int


class Places:
    """The gazetteer, loaded once. `known_words` are words that no typing error should be corrected away from."""

    def __init__(self, known_words: Iterable[str] = (), path: Path = _DATA) -> None:
        self._cities: dict[str, _Place] = {}
        self._provinces: dict[str, _Place] = {}
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                place = _Place(row["kind"], row["name"], int(row["context"]))
                table = self._cities if place.kind == "city" else self._provinces
                for spelling in (row["name"], *row["variants"].split("|")):
                    name, _, context = spelling.partition(":")
                    meant = replace(place, context=int(context)) if context else place
                    for key in {_key(name), _key(name).replace(" ", "")} - {""}:
                        table.setdefault(key, meant)
        self._by_sound = {
            key.translate(_SOUNDS): place for key, place in self._cities.items() if len(key) >= 4
        }
        self._by_length: dict[int, list[str]] = {}
        for key, place in self._cities.items():
            if place.context == 0 and " " not in key and len(key) >= 4 and not key.isascii():
                self._by_length.setdefault(len(key), []).append(key)
        self._known = frozenset(known_words)

    def read(self, line: Line) -> list[Entity]:
        """Places left to right, longest name first, never overlapping."""
        found: list[Entity] = []
        words = line.words
        index = 0
        while index < len(words):
            match = self._at(line, index)
            if match is None:
                index += 1
                continue
            place, first, last = match
            end = line.tokens[last].end
            found.append(Entity(place.kind, place.name, line.tokens[first].start, end))
            index = last + 1
        return found

    def _at(self, line: Line, index: int) -> tuple[_Place, int, int] | None:
        words = line.words
        if not words[index][0].isalpha():
            return None
        strength = _context(line, index)
        for size in range(min(_LONGEST_NAME, len(words) - index), 0, -1):
            name = " ".join(words[index : index + size])
            place = self._exact(name, strength, size)
            if (
                place is not None
                and words[index + size : index + size + 1]
                and words[index + size] in _NOT_BEFORE
            ):
                return None
            if place is not None:
                return place, index, index + size - 1
        place = self._misspelt(words[index], strength)
        return (place, index, index) if place else None

    def _exact(self, name: str, strength: int, size: int) -> _Place | None:
        if strength == 3 and name in self._provinces:
            return self._provinces[name]
        city = self._cities.get(name)
        if city is not None and strength >= city.context and strength != 3:
            return city
        province = self._provinces.get(name)
        if province is not None and strength >= province.context:
            return province
        if size == 1 and len(name) >= 5:
            for ending in _ENDINGS[:-1]:
                if name.endswith(ending) and len(name) - len(ending) >= 3:
                    bare = self._cities.get(name[: -len(ending)])
                    if (
                        bare
                        and bare.context == 0
                        and (len(ending) == 1 or strength)
                        and name not in self._known
                    ):
                        return bare
                    if bare and bare.context == 0 and len(name) >= 6 and bare.name not in ("ساری",):
                        return bare
        return None

    def _misspelt(self, word: str, strength: int) -> _Place | None:
        """Sound-alike letters anywhere; one slip of the finger only where a place is spoken of."""
        if len(word) < 4 or word in _NO_TOWNS or word in self._known or word.isascii() or strength == 3:
            return None
        place = self._by_sound.get(word.translate(_SOUNDS))
        if place is not None and place.context <= strength:
            return place
        if strength == 0:
            return None
        for length in (len(word), len(word) + 1, len(word) - 1):
            for key in self._by_length.get(length, ()):
                if strength < 2 and (len(word) < 5 or word[0] != key[0]):
                    continue
                if OSA.distance(word, key, score_cutoff=1) <= 1:
                    return self._cities[key]
        return None


def _key(name: str) -> str:
    return fold_text(name).strip()


def _context(line: Line, index: int) -> int:
    """0 nothing, 1 a preposition of place, 2 a place word or a question for a place, 3 «استان»."""
    before = line.words[index - 1] if index else ""
    if before in _PROVINCE_WORDS:
        return 3
    if line.expecting in _PLACE_QUESTIONS or before in _PLACE_WORDS:
        return 2
    return 1 if before in _PREPOSITIONS else 0
