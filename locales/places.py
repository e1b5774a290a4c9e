"""Names of cities and provinces as the reader writes them, and the province a city lies in.

Inside, a place is its standard Persian name. `places.csv` holds the English and the Arabic one; a place that is not
in it is shown as it was written. A name borne by two towns is the bigger one, as the desk understands it too.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

_DATA = Path(__file__).with_name("places.csv")


@cache
def _rows() -> dict[tuple[str, str], dict[str, str]]:
    """Every row by (kind, Persian name)."""
    with _DATA.open(encoding="utf-8", newline="") as file:
        return {(row["kind"], row["fa"]): row for row in csv.DictReader(file)}


def shown(name: str, locale: str) -> str:
    """A city or province for a reader of this language: «قزوین» → «Qazvin» in `en`."""
    row = _rows().get(("city", name)) or _rows().get(("province", name))
    return row[locale] if row else name


def province_of(city: str) -> str | None:
    """The standard Persian name of the city's province; None for a place we do not know."""
    row = _rows().get(("city", city))
    return row["province"] if row else None
