"""Fines of a plate for its owner, and appointments at the plate centres."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from backend_client import models as m
from sandbox import access, guesses
from sandbox.codes import new_id, same
from sandbox.problems import Problem, not_found
from sandbox.service_tables import AppointmentRow, FineRow, Vehicle
from sandbox.tables import Citizen, Office
from sandbox.zone import TEHRAN

OBJECTION = timedelta(days=60)
DAYS_AHEAD = 10
HOURS = range(8, 13)
SEATS = 3  # at one time in one office
FRIDAY = 4  # date.weekday()


async def fines(
    session: AsyncSession,
    plate: str,
    proof: str | None,
    national_id: str | None,
    conversation: str,
    now: datetime,
) -> m.Fines | Problem:
    """The unpaid fines, or the problem to raise after the commit. No such plate sounds like not yours."""
    mobile = await access.mobile_of_proof(session, proof, now) if proof else None
    if not (mobile and await _owns(session, plate, mobile, None)):
        thing = guesses.scope("plate", plate)
        await guesses.refuse_stranger(session, thing, conversation, now)
        if not await _owns(session, plate, None, national_id):
            guesses.count_stranger(session, thing, conversation, now)
            return not_found()
    query = select(FineRow).where(FineRow.plate == plate, FineRow.paid_at.is_(None))
    rows = (await session.scalars(query.order_by(FineRow.at.desc()).limit(200))).all()
    return m.Fines(
        plate=plate,
        total=sum(row.amount for row in rows),
        points=sum(row.points for row in rows),
        fines=tuple(map(_fine, rows)),
    )


async def _owns(session: AsyncSession, plate: str, mobile: str | None, national_id: str | None) -> bool:
    vehicle = await session.get(Vehicle, plate)
    if vehicle is None:
        return False
    if national_id and same(vehicle.owner, national_id):
        return True
    owner = await session.scalar(select(Citizen.mobile).where(Citizen.national_id == vehicle.owner))
    return mobile is not None and owner == mobile


def _fine(row: FineRow) -> m.Fine:
    return m.Fine(
        id=row.id,
        at=row.at,
        city=row.city,
        offence=row.offence,
        amount=row.amount,
        points=row.points,
        by_camera=row.by_camera,
        bill=row.bill,
        payment=row.payment,
        objection_until=(row.at + OBJECTION).date(),
    )


async def free_slots(session: AsyncSession, city: str, now: datetime) -> tuple[m.Slot, ...]:
    offices = (await session.scalars(select(Office).where(Office.kind == "plate", Office.city == city))).all()
    taken = await _taken(session, now)
    slots = [
        m.Slot(id=slot_id(office.id, at), office_id=office.id, office=office.name, at=at, free=free)
        for office in offices
        for at in _times(now)
        if (free := SEATS - taken.get(slot_id(office.id, at), 0)) > 0
    ]
    return tuple(sorted(slots, key=lambda slot: (slot.at, slot.office_id)))


def slot_id(office_id: str, at: datetime) -> str:
    return f"{office_id}.{at:%Y%m%d%H}"


def _times(now: datetime) -> Iterator[datetime]:
    """Whole hours on working days from tomorrow on, in Tehran."""
    today = now.astimezone(TEHRAN).date()
    for ahead in range(1, DAYS_AHEAD + 1):
        day = today + timedelta(days=ahead)
        if day.weekday() != FRIDAY:
            yield from (datetime.combine(day, time(hour), TEHRAN) for hour in HOURS)


async def _taken(session: AsyncSession, now: datetime) -> dict[str, int]:
    query = select(AppointmentRow.slot, func.count()).where(
        AppointmentRow.at > now, AppointmentRow.cancelled_at.is_(None)
    )
    return {slot: int(count) for slot, count in await session.execute(query.group_by(AppointmentRow.slot))}


async def book(session: AsyncSession, slot: str, plate: str, proof: str, now: datetime) -> m.Appointment:
    mobile = await access.mobile_of_proof(session, proof, now)
    office, at = await _open_slot(session, slot, now)
    other = select(AppointmentRow.id).where(
        AppointmentRow.plate == plate, AppointmentRow.at > now, AppointmentRow.cancelled_at.is_(None)
    )
    if await session.scalar(other.limit(1)) is not None:
        raise Problem(409, "already_booked")
    seats = select(AppointmentRow.seat).where(AppointmentRow.slot == slot, AppointmentRow.seat.is_not(None))
    free = sorted(set(range(SEATS)) - set(await session.scalars(seats)))
    if not free:
        raise Problem(409, "slot_taken")
    row = AppointmentRow(
        id=new_id("app"), slot=slot, seat=free[0], office_id=office.id, at=at, plate=plate, mobile=mobile
    )
    session.add(row)
    try:
        await session.flush()
    except IntegrityError:  # somebody sat down while we looked
        raise Problem(409, "slot_taken") from None
    return _appointment(row, office, now)


async def _open_slot(session: AsyncSession, slot: str, now: datetime) -> tuple[Office, datetime]:
    office_id, _, hour = slot.partition(".")
    office = await session.get(Office, office_id)
    at = next((at for at in _times(now) if f"{at:%Y%m%d%H}" == hour), None)
    if office is None or office.kind != "plate" or at is None:
        raise not_found()
    return office, at


async def appointments_of(session: AsyncSession, proof: str, now: datetime) -> tuple[m.Appointment, ...]:
    mobile = await access.mobile_of_proof(session, proof, now)
    query = (
        select(AppointmentRow, Office)
        .join(Office, Office.id == AppointmentRow.office_id)
        .where(AppointmentRow.mobile == mobile, AppointmentRow.at > now - timedelta(days=90))
        .order_by(AppointmentRow.at.desc())
        .limit(20)
    )
    return tuple(_appointment(row, office, now) for row, office in await session.execute(query))


async def cancel(session: AsyncSession, appointment: str, proof: str, now: datetime) -> m.Appointment:
    mobile = await access.mobile_of_proof(session, proof, now)
    query = select(AppointmentRow).where(AppointmentRow.id == appointment, AppointmentRow.mobile == mobile)
    row = await session.scalar(query.with_for_update())
    if row is None:
        raise not_found()
    if row.at <= now:
        raise Problem(409, "too_late_to_cancel")
    row.cancelled_at, row.seat = row.cancelled_at or now, None
    return _appointment(row, await session.get_one(Office, row.office_id), now)


def _appointment(row: AppointmentRow, office: Office, now: datetime) -> m.Appointment:
    state = "cancelled" if row.cancelled_at else "done" if row.at <= now else "booked"
    return m.Appointment(
        id=row.id, office=office.name, address=office.address, at=row.at, plate=row.plate, state=state
    )
