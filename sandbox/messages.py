"""Messages between a citizen and the officer in charge; each party has a thread the other never sees."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from backend_client import models as m
from sandbox import access, events, files, moves, views
from sandbox.problems import Problem, invalid
from sandbox.tables import Addition, Case, CaseFile, StoredFile


async def of_grant(session: AsyncSession, grant: str, now: datetime) -> tuple[m.Message, ...]:
    case, role = await access.case_of_grant(session, grant, now)
    return await thread(session, case.id, role)


async def thread(session: AsyncSession, case_id: int, role: m.Role) -> tuple[m.Message, ...]:
    """Oldest first, the last two hundred."""
    query = select(Addition).where(
        Addition.case_id == case_id, Addition.thread == role, Addition.kind == "message"
    )
    rows = (await session.scalars(query.order_by(Addition.id.desc()).limit(200))).all()
    attached = await _files_of(session, [row.id for row in rows])
    return tuple(_message(row, attached.get(row.id, ())) for row in reversed(rows))


async def _files_of(session: AsyncSession, ids: list[int]) -> dict[int, tuple[m.StoredFile, ...]]:
    query = (
        select(CaseFile.addition_id, StoredFile)
        .join(StoredFile, StoredFile.id == CaseFile.file_id)
        .where(CaseFile.addition_id.in_(ids))
    )
    found: dict[int, tuple[m.StoredFile, ...]] = {}
    for addition_id, row in await session.execute(query):
        if addition_id is not None:
            found[addition_id] = (*found.get(addition_id, ()), files.as_model(row))
    return found


def _message(row: Addition, attached: tuple[m.StoredFile, ...]) -> m.Message:
    by = "officer" if row.by == "staff" else "citizen"
    return m.Message(id=row.id, at=row.at, by=by, text=row.text or "", files=attached)


async def from_officer(
    session: AsyncSession, tracking_code: str, to: m.Role, text: str, file_ids: tuple[str, ...], now: datetime
) -> m.Message:
    case = await moves.locked_case(session, tracking_code)
    _check_recipient(case, to)
    rows = [await session.get(StoredFile, file_id) for file_id in file_ids]
    if any(row is None or row.by != "staff" for row in rows):
        raise invalid(files="unknown")
    attached = tuple(files.as_model(row) for row in rows if row is not None)
    addition = Addition(case_id=case.id, kind="message", by="staff", thread=to, text=text, at=now)
    session.add(addition)
    await session.flush()
    await files.attach(session, case.id, file_ids, addition.id)
    await session.flush()
    await events.emit(session, case, now, "case.message", note=text, files=attached, roles=(to,))
    return _message(addition, attached)


def _check_recipient(case: Case, to: m.Role) -> None:
    party = case.party(to)
    if party is None or (to == "respondent" and not views.is_visible_to_respondent(case)):
        raise Problem(409, "nobody_to_tell")
