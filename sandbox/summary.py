"""Counts for the staff: figures only, nobody's name."""

from __future__ import annotations

from pydantic import BaseModel
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from sandbox import surveys
from sandbox.tables import Case


class Summary(BaseModel):
    total: int
    cases: dict[str, int]  # state → how many
    kinds: dict[str, int]
    duplicates: int  # cases beyond the first among those with the same content
    duplicate_codes: list[list[str]]  # tracking codes of the same content, most recent groups first
    surveys: surveys.SurveyResults


async def read(session: AsyncSession) -> Summary:
    states = await _counts(session, Case.state)
    groups = await _same_content(session)
    return Summary(
        total=sum(states.values()),
        cases=states,
        kinds=await _counts(session, Case.kind),
        duplicates=sum(len(group) - 1 for group in groups),
        duplicate_codes=groups[:50],
        surveys=await surveys.results(session),
    )


async def _counts(session: AsyncSession, column: object) -> dict[str, int]:
    rows = await session.execute(select(column, func.count()).group_by(column).order_by(column))  # type: ignore[call-overload]
    return {str(name): int(count) for name, count in rows}


async def _same_content(session: AsyncSession) -> list[list[str]]:
    twice = select(Case.content_hash).group_by(Case.content_hash).having(func.count() > 1)
    rows = await session.execute(
        select(Case.content_hash, Case.tracking_code)
        .where(Case.content_hash.in_(twice))
        .order_by(Case.id.desc())
    )
    groups: dict[str, list[str]] = {}
    for content, code in rows:
        groups.setdefault(content, []).append(code)
    return list(groups.values())
