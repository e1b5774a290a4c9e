"""Finding an office: by place, by what it does, nearest first."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from backend_client import models as m
from sandbox.tables import Office

EARTH_KM = 6371.0


async def search(
    session: AsyncSession,
    city: str | None,
    province: str | None,
    kind: str | None,
    near: tuple[float, float] | None,
    limit: int,
) -> tuple[m.Office, ...]:
    query = select(Office).order_by(Office.city, Office.name)
    if city:
        query = query.where(Office.city == city)
    if province:
        query = query.where(Office.province == province)
    if kind:
        query = query.where(Office.kind == kind)
    # A few thousand rows at most: sorting here spares both databases a geometry extension.
    rows = list(await session.scalars(query))
    found = [_office(row, near) for row in rows]
    if near is not None:
        found.sort(key=lambda office: (office.distance_km or 0.0, office.name))
    return tuple(found[:limit])


def _office(row: Office, near: tuple[float, float] | None) -> m.Office:
    return m.Office(
        id=row.id,
        name=row.name,
        kind=row.kind,
        city=row.city,
        province=row.province,
        address=row.address,
        phone=row.phone,
        hours=row.hours,
        lat=row.lat,
        lon=row.lon,
        distance_km=round(distance_km(near, (row.lat, row.lon)), 1) if near else None,
        services=tuple(row.services),
        sample=row.sample,
    )


def distance_km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Great-circle distance between two (latitude, longitude) pairs in degrees."""
    lat1, lon1, lat2, lon2 = map(radians, (*one, *other))
    chord = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(min(1.0, chord)))
