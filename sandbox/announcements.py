"""Announcements and warnings: composed and stopped by staff, by province and topic."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from backend_client import models as m
from sandbox import events
from sandbox.codes import new_id
from sandbox.problems import Problem, not_found
from sandbox.service_tables import AnnouncementProgressRow, AnnouncementRow

MOST_SHOWN = 50


async def publish(session: AsyncSession, row: AnnouncementRow, now: datetime) -> m.Announcement:
    row.id, row.published_at = new_id("news"), now
    session.add(row)
    await session.flush()
    await _tell(session, row, "announcement.published", now)
    return _announcement(row)


async def stop(session: AsyncSession, announcement: str, now: datetime) -> m.Announcement:
    """Stops it for everybody who has not got it yet."""
    query = select(AnnouncementRow).where(AnnouncementRow.id == announcement).with_for_update()
    row = await session.scalar(query)
    if row is None:
        raise not_found()
    if row.stopped_at is not None:
        raise Problem(409, "already_stopped")
    row.stopped_at = now
    await _tell(session, row, "announcement.stopped", now)
    return _announcement(row)


async def hold(session: AsyncSession, announcement: str, now: datetime, *, on: bool) -> m.Announcement:
    """Lets telling it rest, or go on: a mistake may still be mended before everybody has read it."""
    row = await session.get(AnnouncementRow, announcement)
    if row is None:
        raise not_found()
    if row.stopped_at is not None:
        raise Problem(409, "already_stopped")
    await _tell(session, row, "announcement.resumed" if on else "announcement.paused", now)
    return _announcement(row)


async def note_progress(
    session: AsyncSession, announcement: str, said: m.AnnouncementProgress, now: datetime
) -> m.Thanks:
    """The desk's newest word on how far it is."""
    if await session.get(AnnouncementRow, announcement) is None:
        raise not_found()
    await session.merge(AnnouncementProgressRow(announcement_id=announcement, at=now, **said.model_dump()))
    return m.Thanks(at=now)


async def progress(session: AsyncSession) -> list[tuple[m.Announcement, m.AnnouncementProgress | None]]:
    """All announcements, the newest first, with how far each is; None where the desk has said nothing yet."""
    rows = await session.scalars(
        select(AnnouncementRow).order_by(AnnouncementRow.published_at.desc()).limit(500)
    )
    return [(_announcement(row), _progress(row.progress)) for row in rows]


def _progress(row: AnnouncementProgressRow | None) -> m.AnnouncementProgress | None:
    return m.AnnouncementProgress.model_validate(row, from_attributes=True) if row else None


async def _tell(session: AsyncSession, row: AnnouncementRow, type_: str, now: datetime) -> None:
    facts = {"title": row.title, "note": row.text} if type_ == "announcement.published" else {}
    await events.emit(
        session,
        None,
        now,
        type_,
        subject=row.id,
        provinces=tuple(row.provinces),
        topics=tuple(row.topics),
        **facts,
    )


async def in_force(
    session: AsyncSession, province: str | None, topics: tuple[str, ...], now: datetime
) -> tuple[m.Announcement, ...]:
    """Newest first; those for everywhere and on no special topic are for everybody."""
    query = (
        select(AnnouncementRow)
        .where(
            AnnouncementRow.stopped_at.is_(None),
            or_(AnnouncementRow.until.is_(None), AnnouncementRow.until > now),
        )
        .order_by(AnnouncementRow.published_at.desc())
        .limit(500)
    )
    rows = [row for row in await session.scalars(query) if _concerns(row, province, topics)]
    return tuple(map(_announcement, rows[:MOST_SHOWN]))


def _concerns(row: AnnouncementRow, province: str | None, topics: tuple[str, ...]) -> bool:
    here = not row.provinces or province is None or province in row.provinces
    meant = not row.topics or not topics or bool(set(topics) & set(row.topics))
    return here and meant


def _announcement(row: AnnouncementRow) -> m.Announcement:
    return m.Announcement(
        id=row.id,
        title=row.title,
        text=row.text,
        provinces=tuple(row.provinces),
        topics=tuple(row.topics),
        published_at=row.published_at,
        until=row.until,
        urgent=row.urgent,
    )
