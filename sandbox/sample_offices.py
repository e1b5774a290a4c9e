"""Believable offices for every city, invented and marked as samples: there is no open list of the real ones.

Places are near the real city centre; telephone numbers are 110, 197 or unissued ones.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from sandbox.tables import Office

CITIES = Path(__file__).parent / "cities.csv"
OFFICE_HOURS = "شنبه تا چهارشنبه ۷:۳۰ تا ۱۴، پنجشنبه ۷:۳۰ تا ۱۲:۳۰"
ALWAYS = "شبانه‌روزی"
STREETS = ("امام خمینی", "طالقانی", "شهید بهشتی", "آزادی", "سعدی", "فردوسی", "حافظ", "معلم")


@dataclass(frozen=True, slots=True)
class City:
    province: str
    name: str
    lat: float
    lon: float
    area_code: str
    capital: bool


@dataclass(frozen=True, slots=True)
class Kind:
    id: str
    title: str  # takes the city's name
    hours: str
    services: tuple[str, ...]
    phone: str | None = None  # a short number instead of an unissued one


COMPLAINTS = (
    "complaint.file",
    "theft.home",
    "theft.vehicle",
    "theft.other",
    "missing.person",
    "case.status",
    "document.lost",
)
EVERYWHERE = (
    Kind("station", "کلانتری ۱۱ مرکزی {city}", ALWAYS, COMPLAINTS, "110"),
    Kind(
        "police10",
        "دفتر پلیس +۱۰ {city}، شعبه ۱",
        "شنبه تا پنجشنبه ۸ تا ۱۴",
        (
            "passport.apply",
            "passport.lost",
            "conscription.dispatch",
            "conscription.card",
            "vehicle.licence",
            "vehicle.fine",
            "vehicle.impound",
        ),
    ),
)
CAPITALS = (
    Kind("station", "کلانتری ۱۲ {city}", ALWAYS, COMPLAINTS, "110"),
    Kind("station", "کلانتری ۱۳ {city}", ALWAYS, COMPLAINTS, "110"),
    Kind("police10", "دفتر پلیس +۱۰ {city}، شعبه ۲", "شنبه تا پنجشنبه ۸ تا ۱۴", EVERYWHERE[1].services),
    Kind(
        "passport",
        "اداره گذرنامه {city}",
        OFFICE_HOURS,
        ("passport.apply", "passport.lost", "passport.status", "travel.ban"),
    ),
    Kind(
        "conscription",
        "معاونت وظیفه عمومی {city}",
        OFFICE_HOURS,
        (
            "conscription.dispatch",
            "conscription.exemption",
            "conscription.deferment",
            "conscription.absence",
            "conscription.status",
            "conscription.travel",
        ),
    ),
    Kind("plate", "مرکز شماره‌گذاری {city}", OFFICE_HOURS, ("vehicle.plate",)),
    Kind(
        "traffic", "پلیس راهور {city}", OFFICE_HOURS, ("vehicle.accident", "vehicle.fine", "vehicle.impound")
    ),
    Kind("agahi", "پلیس آگاهی {city}", ALWAYS, ("theft.vehicle", "theft.home", "missing.person")),
    Kind("cyber", "پلیس فتا {city}", OFFICE_HOURS, ("cyber.report",), "096380"),
    Kind("inspection", "بازرسی ۱۹۷ {city}", ALWAYS, ("conduct.complaint", "feedback.service"), "197"),
)


def cities() -> list[City]:
    with CITIES.open(encoding="utf-8", newline="") as file:
        return [
            City(
                row["province"],
                row["city"],
                float(row["latitude"]),
                float(row["longitude"]),
                row["area_code"],
                row["capital"] == "1",
            )
            for row in csv.DictReader(file)
        ]


def sample_offices() -> Iterator[Office]:
    for number, city in enumerate(cities()):
        kinds = EVERYWHERE + CAPITALS if city.capital else EVERYWHERE
        for place, kind in enumerate(kinds):
            yield _office(number, city, place, kind)


def _office(number: int, city: City, place: int, kind: Kind) -> Office:
    # Scattered by a hash, not by chance: an office stays where it was when the sandbox is set up again.
    scatter = crc32(f"{number}/{place}".encode())
    street = STREETS[scatter % len(STREETS)]
    return Office(
        id=f"office-{number:03d}-{place:02d}",
        name=kind.title.format(city=city.name) + " (نمونه)",
        kind=kind.id,
        city=city.name,
        province=city.province,
        address=f"{city.name}، خیابان {street} (نشانی نمونه)",
        phone=kind.phone or f"{city.area_code}-9999{number * 13 % 1000:03d}{place % 10}",
        hours=kind.hours,
        lat=round(city.lat + (scatter % 401 - 200) / 10_000, 5),
        lon=round(city.lon + (scatter // 401 % 401 - 200) / 10_000, 5),
        services=list(kind.services),
        sample=True,
    )
