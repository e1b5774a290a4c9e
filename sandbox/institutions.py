"""The register of licensed protection institutions."""

from __future__ import annotations

from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from backend_client import models as m
from sandbox.problems import not_found
from sandbox.service_tables import InstitutionRow


async def check(session: AsyncSession, licence: str, today: date) -> m.Institution:
    row = await session.get(InstitutionRow, licence)
    if row is None:
        raise not_found()
    return m.Institution(
        licence=row.licence,
        name=row.name,
        city=row.city,
        province=row.province,
        valid=not row.revoked and row.valid_until >= today,
        valid_until=row.valid_until,
        services=tuple(row.services),
        sample=True,
    )
