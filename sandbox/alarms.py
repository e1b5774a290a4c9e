"""Alarms linked to the police centre: rung and closed by staff, answered by their owners."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from backend_client import models as m
from sandbox import events, moves
from sandbox.codes import new_id
from sandbox.problems import Problem, not_found
from sandbox.service_tables import AlarmRow
from sandbox.tables import Case

LINK_KIND = "alarm.link"


async def ring(session: AsyncSession, tracking_code: str, note: str | None, now: datetime) -> m.Alarm:
    """The alarm of this link rings: its owner is told before everything else."""
    case = await moves.locked_case(session, tracking_code)
    if case.kind != LINK_KIND:
        raise Problem(409, "not_an_alarm_link")
    row = AlarmRow(id=new_id("alarm"), case_id=case.id, state="ringing", note=note, rang_at=now)
    session.add(row)
    await session.flush()
    await _tell(session, case, row, "alarm.rang", note, now)
    return _alarm(row, case)


async def answer(
    session: AsyncSession, alarm: str, answer: Literal["safe", "mistake", "help"], now: datetime
) -> m.Alarm:
    """The owner's word. It may change while the alarm is open: help after a first "safe" must get through."""
    row, case = await _locked(session, alarm)
    if row.state == "closed":
        raise Problem(409, "alarm_closed")
    row.state, row.answered_at = answer, now
    return _alarm(row, case)


async def close(session: AsyncSession, alarm: str, note: str | None, now: datetime) -> m.Alarm:
    row, case = await _locked(session, alarm)
    if row.state == "closed":
        raise Problem(409, "alarm_closed")
    row.state = "closed"
    await _tell(session, case, row, "alarm.closed", note, now)
    return _alarm(row, case)


async def _locked(session: AsyncSession, alarm: str) -> tuple[AlarmRow, Case]:
    row = await session.scalar(select(AlarmRow).where(AlarmRow.id == alarm).with_for_update())
    if row is None:
        raise not_found()
    case = await session.scalar(select(Case).where(Case.id == row.case_id).with_for_update())
    if case is None:
        raise not_found()
    return row, case


async def _tell(
    session: AsyncSession, case: Case, row: AlarmRow, type_: str, note: str | None, now: datetime
) -> None:
    await events.emit(
        session, case, now, type_, subject=row.id, state=row.state, note=note, roles=("complainant",)
    )


def _alarm(row: AlarmRow, case: Case) -> m.Alarm:
    return m.Alarm.model_validate(
        {
            "id": row.id,
            "tracking_code": case.tracking_code,
            "state": row.state,
            "rang_at": row.rang_at,
            "answered_at": row.answered_at,
        }
    )
