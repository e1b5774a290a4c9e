"""Staff calls for the services beside cases: alarms, announcements, messages, hand-overs, papers, surveys."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, UploadFile
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from backend_client import models as m
from sandbox import alarms, announcements, handovers, messages, papers, staff_work, surveys
from sandbox.codes import fold_digits
from sandbox.context import Ctx, staff
from sandbox.desk_api import BODY_LIMIT, FILE_LIMIT, PROBLEMS, read_upload
from sandbox.files import as_model
from sandbox.service_tables import AnnouncementRow, HandOverRow
from sandbox.services_api import Id
from sandbox.staff_api import StaffCase, staff_case
from sandbox.strict_json import StrictRoute
from sandbox.tables import Case
from sandbox.zone import in_tehran

router = APIRouter(
    prefix="/staff",
    tags=["staff"],
    route_class=StrictRoute,
    responses=PROBLEMS,
    dependencies=[Depends(staff)],
    max_body_size=BODY_LIMIT,
)

Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Body = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4_000)]
Names = Annotated[list[Title], Field(max_length=40)]


class Sent(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Ring(Sent):
    tracking_code: m.TrackingCode
    note: Annotated[str, StringConstraints(max_length=500)] | None = None


class Note(Sent):
    note: Annotated[str, StringConstraints(max_length=500)] | None = None


class ToldAnnouncement(m.Answered):
    announcement: m.Announcement
    progress: m.AnnouncementProgress | None = None


class Announce(Sent):
    """`until` without a zone is Tehran time."""

    title: Title
    text: Body
    provinces: Names = []
    topics: Names = []
    until: datetime | None = None
    urgent: bool = False


class OfficerMessage(Sent):
    text: Body
    to: m.Role = "complainant"
    files: Annotated[tuple[m.FileId, ...], Field(max_length=10)] = ()


class Reply(Sent):
    text: Body
    close: bool = False


class PaperMove(Sent):
    state: Annotated[str, StringConstraints(min_length=1, max_length=32)]
    deadline: date | None = None
    post_barcode: Annotated[str, StringConstraints(pattern=r"^[0-9]{20,24}$")] | None = None
    problem: Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,64}$")] | None = None


class WaitingPerson(BaseModel):
    id: str
    summary: str
    intent: str | None
    mobile: str | None
    tracking_code: str | None
    urgent: bool
    channel: str
    locale: str
    at: datetime
    closed: bool
    messages: list[dict[str, Any]]


class MovedPaper(BaseModel):
    request: str
    kind: str
    state: str
    legal_moves: list[str]


@router.put("/cases/{tracking_code}/respondent")
async def name_respondent(tracking_code: str, body: m.Respondent, ctx: Ctx) -> StaffCase:
    """Names or corrects the other party. They learn of the case only after an official act."""
    this_case = Case.tracking_code == fold_digits(tracking_code)
    return staff_case(await staff_work.name_respondent(ctx, this_case, body))


@router.post("/cases/{tracking_code}/messages", status_code=201)
async def write_to_citizen(tracking_code: str, body: OfficerMessage, ctx: Ctx) -> m.Message:
    async with ctx.database.writing() as session:
        code = fold_digits(tracking_code)
        return await messages.from_officer(session, code, body.to, body.text, body.files, ctx.now())


@router.post("/files", status_code=201, max_body_size=FILE_LIMIT)
async def store_staff_file(file: UploadFile, ctx: Ctx) -> m.StoredFile:
    """A file to send along with a message."""
    row = await read_upload(ctx, file, "staff")
    async with ctx.database.writing() as session:
        session.add(row)
    return as_model(row)


@router.post("/alarms", status_code=201)
async def ring_alarm(body: Ring, ctx: Ctx) -> m.Alarm:
    async with ctx.database.writing() as session:
        return await alarms.ring(session, body.tracking_code, body.note, ctx.now())


@router.post("/alarms/{alarm}/close")
async def close_alarm(alarm: Id, body: Note, ctx: Ctx) -> m.Alarm:
    async with ctx.database.writing() as session:
        return await alarms.close(session, alarm, body.note, ctx.now())


@router.post("/announcements", status_code=201)
async def publish_announcement(body: Announce, ctx: Ctx) -> m.Announcement:
    facts = {**body.model_dump(), "until": in_tehran(body.until)}
    async with ctx.database.writing() as session:
        return await announcements.publish(session, AnnouncementRow(**facts), ctx.now())


@router.get("/announcements")
async def told_announcements(ctx: Ctx) -> list[ToldAnnouncement]:
    """Newest first, each with how far the desk is in telling it."""
    async with ctx.database.reading() as session:
        rows = await announcements.progress(session)
    return [ToldAnnouncement(announcement=row, progress=progress) for row, progress in rows]


@router.post("/announcements/{announcement}/pause")
async def pause_announcement(announcement: Id, ctx: Ctx) -> m.Announcement:
    """Whoever has not got it yet does not get it until it is resumed."""
    async with ctx.database.writing() as session:
        return await announcements.hold(session, announcement, ctx.now(), on=False)


@router.post("/announcements/{announcement}/resume")
async def resume_announcement(announcement: Id, ctx: Ctx) -> m.Announcement:
    async with ctx.database.writing() as session:
        return await announcements.hold(session, announcement, ctx.now(), on=True)


@router.post("/announcements/{announcement}/stop")
async def stop_announcement(announcement: Id, ctx: Ctx) -> m.Announcement:
    async with ctx.database.writing() as session:
        return await announcements.stop(session, announcement, ctx.now())


@router.get("/handovers")
async def waiting_people(ctx: Ctx) -> list[WaitingPerson]:
    """The open queue, urgent ones first."""
    async with ctx.database.reading() as session:
        return [_waiting(row) for row in await handovers.queue(session)]


@router.post("/handovers/{handover}/reply")
async def reply_to_person(handover: Id, body: Reply, ctx: Ctx) -> WaitingPerson:
    async with ctx.database.writing() as session:
        return _waiting(await handovers.reply(session, handover, body.text, ctx.now(), close=body.close))


@router.post("/papers/{request}/advance")
async def advance_paper(request: Id, body: PaperMove, ctx: Ctx) -> MovedPaper:
    """409 names the legal states in `allowed`."""
    async with ctx.database.writing() as session:
        paper = await papers.move(session, request, now=ctx.now(), **body.model_dump())
        legal = list(papers.MACHINES[paper.kind][paper.state])
        return MovedPaper(request=paper.request, kind=paper.kind, state=paper.state, legal_moves=legal)


@router.get("/surveys")
async def survey_results(ctx: Ctx) -> surveys.SurveyResults:
    """By station, with 95 % Wilson intervals."""
    async with ctx.database.reading() as session:
        return await surveys.results(session)


def _waiting(row: HandOverRow) -> WaitingPerson:
    return WaitingPerson(
        id=row.id,
        summary=row.summary,
        intent=row.intent,
        mobile=row.mobile,
        tracking_code=row.tracking_code,
        urgent=row.urgent,
        channel=row.channel,
        locale=row.locale,
        at=row.at,
        closed=row.closed_at is not None,
        messages=[{"by": said.by, "text": said.text, "at": said.at.isoformat()} for said in row.messages],
    )
