"""The event feed: written in the transaction of what happened, read by cursor, per case in sequence."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from backend_client.models import Event, EventPage
from sandbox.codes import new_id
from sandbox.database import lock_event_order
from sandbox.problems import invalid
from sandbox.tables import Case, Delivery, EventRow

MOST_PER_PAGE = 500


async def emit(session: AsyncSession, case: Case | None, at: datetime, type: str, **facts: Any) -> EventRow:
    """Adds an event. Call it last in a transaction: it holds the order lock until the commit.

    `facts` are fields of `backend_client.models.Event`. The caller has locked the case's row.
    """
    await lock_event_order(session)
    event = Event(id=new_id("evt"), cursor="0", type=type, at=at, **(_of_case(case) if case else {}), **facts)
    row = EventRow(
        event_id=event.id,
        case_id=case.id if case else None,
        sequence=event.sequence or None,
        type=type,
        at=at,
        payload=event.model_dump(mode="json", exclude={"cursor"}),
    )
    session.add(row)
    await session.flush()
    if session.info.get("webhook"):
        session.add(Delivery(event_row=row.id, case_id=row.case_id, next_at=at))
    session.info["events"] = True
    return row


def _of_case(case: Case) -> dict[str, Any]:
    case.last_sequence += 1
    return {"sequence": case.last_sequence, "tracking_code": case.tracking_code, "kind": case.kind}


def event_of(row: EventRow) -> Event:
    return Event(**row.payload, cursor=str(row.id))


async def page_after(session: AsyncSession, cursor: str | None, limit: int) -> EventPage:
    after = _position(cursor)
    query = select(EventRow).where(EventRow.id > after).order_by(EventRow.id).limit(limit + 1)
    rows = (await session.scalars(query)).all()
    shown = rows[:limit]
    end = str(shown[-1].id) if shown else (cursor or "0")
    return EventPage(events=tuple(map(event_of, shown)), cursor=end, more=len(rows) > limit)


def _position(cursor: str | None) -> int:
    if cursor is None:
        return 0
    if not (cursor.isascii() and cursor.isdigit() and len(cursor) <= 18):
        raise invalid(after="not_a_cursor")
    return int(cursor)


async def of_case(session: AsyncSession, tracking_code: str, after: int) -> tuple[Event, ...]:
    query = (
        select(EventRow)
        .join(Case, Case.id == EventRow.case_id)
        .where(Case.tracking_code == tracking_code, EventRow.sequence > after)
        .order_by(EventRow.sequence)
        .limit(MOST_PER_PAGE)
    )
    return tuple(map(event_of, await session.scalars(query)))
