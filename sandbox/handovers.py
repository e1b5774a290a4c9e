"""Conversations given to a person: a queue for the staff, replies back to the citizen's line."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from backend_client import models as m
from sandbox import events
from sandbox.codes import new_id
from sandbox.problems import Problem, not_found
from sandbox.service_tables import HandOverMessage, HandOverRow
from sandbox.zone import TEHRAN

STAFFED_HOURS = range(8, 20)  # in Tehran, every day
MINUTES_EACH = 5


async def take_in(session: AsyncSession, given: m.HandOver, now: datetime) -> m.HandOverReceipt:
    ahead = select(func.count()).select_from(HandOverRow).where(HandOverRow.closed_at.is_(None))
    if given.urgent:
        ahead = ahead.where(HandOverRow.urgent)
    position = (await session.scalar(ahead) or 0) + 1
    row = HandOverRow(id=new_id("person"), at=now, **given.model_dump())
    session.add(row)
    return m.HandOverReceipt(
        id=row.id,
        position=position,
        staffed=now.astimezone(TEHRAN).hour in STAFFED_HOURS,
        usual_minutes=position * MINUTES_EACH,
    )


async def from_citizen(session: AsyncSession, handover: str, text: str, now: datetime) -> m.Thanks:
    row = await _open(session, handover)
    row.messages.append(HandOverMessage(by="citizen", text=text, at=now))
    return m.Thanks(at=now)


async def reply(
    session: AsyncSession, handover: str, text: str, now: datetime, *, close: bool = False
) -> HandOverRow:
    """A person's words to the citizen; `close` ends the hand-over with them."""
    row = await _open(session, handover)
    row.messages.append(HandOverMessage(by="staff", text=text, at=now))
    row.closed_at = now if close else None
    await session.flush()
    type_ = "handover.closed" if close else "handover.replied"
    await events.emit(session, None, now, type_, subject=row.id, note=text, roles=("complainant",))
    return row


async def _open(session: AsyncSession, handover: str) -> HandOverRow:
    row = await session.scalar(select(HandOverRow).where(HandOverRow.id == handover).with_for_update())
    if row is None:
        raise not_found()
    if row.closed_at is not None:
        raise Problem(409, "handover_closed")
    return row


async def queue(session: AsyncSession) -> list[HandOverRow]:
    """Urgent ones first, then by arrival."""
    query = select(HandOverRow).where(HandOverRow.closed_at.is_(None))
    return list(await session.scalars(query.order_by(HandOverRow.urgent.desc(), HandOverRow.at).limit(200)))
