"""The desk's calls for the services beside cases; the second half of the contract."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path, Query
from pydantic import Field, StringConstraints

from backend_client import models as m
from sandbox import (
    alarms,
    announcements,
    handovers,
    institutions,
    messages,
    papers,
    surveys,
    vehicles,
)
from sandbox.context import Ctx, Desk, IdempotencyKey
from sandbox.desk_api import BODY_LIMIT, PROBLEMS, Secret, ShortText, WithProof, or_raise
from sandbox.idempotency import fingerprint, once
from sandbox.strict_json import StrictRoute

router = APIRouter(
    prefix="/v1", tags=["desk"], route_class=StrictRoute, responses=PROBLEMS, max_body_size=BODY_LIMIT
)

Id = Annotated[str, Path(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
Plate = Annotated[str, StringConstraints(min_length=6, max_length=16)]


class PaperQuestion(WithProof):
    national_id: m.NationalId


class FinesQuestion(m.Said):
    plate: Plate
    proof: Secret | None = None
    national_id: m.NationalId | None = None
    conversation: Annotated[str, StringConstraints(max_length=128)] = ""


class Booking(WithProof):
    slot: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]{1,80}$")]
    plate: Plate


class Cancelling(WithProof):
    appointment: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")]


class AlarmAnswer(m.Said):
    answer: Literal["safe", "mistake", "help"]


class AnnouncementQuestion(m.Said):
    province: ShortText | None = None
    topics: Annotated[tuple[ShortText, ...], Field(max_length=50)] = ()


class WithGrant(m.Said):
    grant: Secret


class Words(m.Said):
    text: Annotated[str, StringConstraints(min_length=1, max_length=8_000)]


class LicenceQuestion(m.Said):
    licence: Annotated[str, StringConstraints(min_length=1, max_length=32)]


@router.post("/papers/passport")
async def passport_status(body: PaperQuestion, ctx: Ctx, desk: Desk) -> m.Paper:
    return await _paper("passport", body, ctx, m.Paper)


@router.post("/papers/conscription")
async def conscription_status(body: PaperQuestion, ctx: Ctx, desk: Desk) -> m.Paper:
    return await _paper("conscription", body, ctx, m.Paper)


@router.post("/papers/licence")
async def licence_status(body: PaperQuestion, ctx: Ctx, desk: Desk) -> m.Licence:
    return await _paper("licence", body, ctx, m.Licence)


async def _paper(kind: str, body: PaperQuestion, ctx: Ctx, shape: type[papers.P]) -> papers.P:
    async with ctx.database.reading() as session:
        return await papers.status(session, kind, body.national_id, body.proof, ctx.now(), shape)


@router.post("/vehicles/fines")
async def fines(body: FinesQuestion, ctx: Ctx, desk: Desk) -> m.Fines:
    async with ctx.database.writing() as session:
        outcome = await vehicles.fines(
            session, body.plate, body.proof, body.national_id, body.conversation, ctx.now()
        )
    return or_raise(outcome)


@router.get("/appointments/plate")
async def plate_appointments(
    ctx: Ctx, desk: Desk, city: Annotated[str, Query(min_length=1, max_length=100, pattern="^[^\\x00]*$")]
) -> tuple[m.Slot, ...]:
    async with ctx.database.reading() as session:
        return await vehicles.free_slots(session, city, ctx.now())


@router.post("/appointments/plate", status_code=201)
async def book_plate_appointment(body: Booking, ctx: Ctx, desk: Desk, key: IdempotencyKey) -> m.Appointment:
    async def work(session: Any) -> m.Appointment:
        return await vehicles.book(session, body.slot, body.plate, body.proof, ctx.now())

    print_ = fingerprint("book", [body.slot, body.plate])
    return await once(ctx.database, desk, key, print_, ctx.now(), m.Appointment, work)


@router.post("/appointments/plate/mine")
async def my_plate_appointments(body: WithProof, ctx: Ctx, desk: Desk) -> tuple[m.Appointment, ...]:
    async with ctx.database.reading() as session:
        return await vehicles.appointments_of(session, body.proof, ctx.now())


@router.post("/appointments/plate/cancel")
async def cancel_plate_appointment(
    body: Cancelling, ctx: Ctx, desk: Desk, key: IdempotencyKey
) -> m.Appointment:
    async def work(session: Any) -> m.Appointment:
        return await vehicles.cancel(session, body.appointment, body.proof, ctx.now())

    print_ = fingerprint("cancel", body.appointment)
    return await once(ctx.database, desk, key, print_, ctx.now(), m.Appointment, work)


@router.post("/surveys/{survey}/answer", status_code=201)
async def answer_survey(
    survey: Id, body: m.SurveyAnswer, ctx: Ctx, desk: Desk, key: IdempotencyKey
) -> m.Thanks:
    async def work(session: Any) -> m.Thanks:
        return await surveys.answer(session, survey, body, ctx.now())

    print_ = fingerprint("survey", [survey, body.model_dump(mode="json")])
    return await once(ctx.database, desk, key, print_, ctx.now(), m.Thanks, work)


@router.post("/alarms/{alarm}/answer")
async def alarm_answer(alarm: Id, body: AlarmAnswer, ctx: Ctx, desk: Desk, key: IdempotencyKey) -> m.Alarm:
    async def work(session: Any) -> m.Alarm:
        return await alarms.answer(session, alarm, body.answer, ctx.now())

    print_ = fingerprint("alarm", [alarm, body.answer])
    return await once(ctx.database, desk, key, print_, ctx.now(), m.Alarm, work)


@router.post("/announcements/search", name="announcements")
async def search_announcements(
    body: AnnouncementQuestion, ctx: Ctx, desk: Desk
) -> tuple[m.Announcement, ...]:
    async with ctx.database.reading() as session:
        return await announcements.in_force(session, body.province, body.topics, ctx.now())


@router.post("/announcements/{announcement}/progress")
async def announcement_progress(
    announcement: Id, body: m.AnnouncementProgress, ctx: Ctx, desk: Desk, key: IdempotencyKey
) -> m.Thanks:
    """How far the desk is in telling it to everybody who follows its topics; staff see the newest one."""

    async def work(session: Any) -> m.Thanks:
        return await announcements.note_progress(session, announcement, body, ctx.now())

    print_ = fingerprint("announcement-progress", [announcement, body.model_dump(mode="json")])
    return await once(ctx.database, desk, key, print_, ctx.now(), m.Thanks, work)


@router.post("/cases/messages", name="messages")
async def read_messages(body: WithGrant, ctx: Ctx, desk: Desk) -> tuple[m.Message, ...]:
    async with ctx.database.writing() as session:  # the grant's case is read under its lock
        return await messages.of_grant(session, body.grant, ctx.now())


@router.post("/handovers", status_code=201)
async def hand_over(body: m.HandOver, ctx: Ctx, desk: Desk, key: IdempotencyKey) -> m.HandOverReceipt:
    async def work(session: Any) -> m.HandOverReceipt:
        return await handovers.take_in(session, body, ctx.now())

    print_ = fingerprint("handover", body.model_dump(mode="json"))
    return await once(ctx.database, desk, key, print_, ctx.now(), m.HandOverReceipt, work)


@router.post("/handovers/{handover}/messages", status_code=201)
async def say_to_staff(handover: Id, body: Words, ctx: Ctx, desk: Desk, key: IdempotencyKey) -> m.Thanks:
    async def work(session: Any) -> m.Thanks:
        return await handovers.from_citizen(session, handover, body.text, ctx.now())

    print_ = fingerprint("handover-message", [handover, body.text])
    return await once(ctx.database, desk, key, print_, ctx.now(), m.Thanks, work)


@router.post("/institutions/check")
async def check_institution(body: LicenceQuestion, ctx: Ctx, desk: Desk) -> m.Institution:
    async with ctx.database.reading() as session:
        return await institutions.check(session, body.licence, ctx.now().date())
