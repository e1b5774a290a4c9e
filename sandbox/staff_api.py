"""What the staff's own programs (and our tests) call: move a case, read codes, count."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from fastapi.responses import FileResponse
from pydantic import BaseModel, ConfigDict, StringConstraints
from sqlalchemy import select

from backend_client import models as m
from sandbox import lifecycle, moves, one_time_codes, staff_work, summary
from sandbox.codes import fold_digits, mobile_of
from sandbox.context import Ctx, staff
from sandbox.desk_api import BODY_LIMIT, PROBLEMS, file_response
from sandbox.problems import invalid, not_found
from sandbox.strict_json import StrictRoute
from sandbox.tables import Case, Party, StoredFile
from sandbox.zone import in_tehran

router = APIRouter(
    prefix="/staff",
    tags=["staff"],
    route_class=StrictRoute,
    responses=PROBLEMS,
    dependencies=[Depends(staff)],
    max_body_size=BODY_LIMIT,
)

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class Advance(BaseModel):
    """A move of a case. `hearing` without a zone is Tehran time."""

    model_config = ConfigDict(extra="forbid")

    state: Annotated[str, StringConstraints(min_length=1, max_length=32)]
    branch: Line | None = None
    order: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)] | None = (
        None
    )
    note: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)] | None = (
        None
    )
    hearing: datetime | None = None


class StaffCase(BaseModel):
    tracking_code: str
    kind: str
    offence: str | None
    state: str
    state_since: datetime
    registered_at: datetime
    role: str | None = None  # of the person asked for
    branch: str | None
    order: str | None
    hearing: datetime | None
    legal_moves: list[str]
    answers: dict[str, Any]
    history: list[m.Step]


class ShownCode(BaseModel):
    mobile: str
    code: str
    expires_at: datetime


@router.post("/cases/{tracking_code}/advance")
async def advance(tracking_code: str, body: Advance, ctx: Ctx) -> StaffCase:
    """409 names the legal states in `allowed`."""
    wanted = moves.Move(body.state, body.branch, body.order, body.note, in_tehran(body.hearing))
    this_case = Case.tracking_code == fold_digits(tracking_code)
    return staff_case(await staff_work.advance(ctx, this_case, wanted))


@router.get("/cases")
async def list_cases(
    ctx: Ctx,
    national_id: Annotated[str | None, Query(max_length=40)] = None,
    state: Annotated[str | None, Query(max_length=32)] = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> list[StaffCase]:
    """Newest first; with `national_id` those where this person is a party."""
    query = select(Case).order_by(Case.id.desc()).limit(limit)
    wanted = fold_digits(national_id).zfill(10) if national_id else None
    if wanted is not None:
        query = query.where(Case.id.in_(select(Party.case_id).where(Party.national_id == wanted)))
    if state is not None:
        query = query.where(Case.state == state.replace("\x00", ""))
    async with ctx.database.reading() as session:
        return [staff_case(case, wanted) for case in await session.scalars(query)]


@router.get("/cases/{tracking_code}")
async def show_case(tracking_code: str, ctx: Ctx) -> StaffCase:
    async with ctx.database.reading() as session:
        case = await session.scalar(select(Case).where(Case.tracking_code == fold_digits(tracking_code)))
    if case is None:
        raise not_found()
    return staff_case(case)


@router.get("/one-time-codes/{mobile}")
async def show_one_time_code(mobile: str, ctx: Ctx) -> ShownCode:
    """The code that is valid now: there is no SMS gateway here."""
    wanted = mobile_of(mobile)
    if wanted is None:
        raise invalid(mobile="not_a_mobile")
    async with ctx.database.reading() as session:
        row = await one_time_codes.newest(session, wanted, ctx.now())
    if row is None:
        raise not_found()
    return ShownCode(mobile=row.mobile, code=row.code, expires_at=row.expires_at)


@router.get("/summary")
async def show_summary(ctx: Ctx) -> summary.Summary:
    async with ctx.database.reading() as session:
        return await summary.read(session)


@router.get("/files/{file_id}", response_class=FileResponse)
async def open_any_file(file_id: m.FileId, ctx: Ctx) -> FileResponse:
    async with ctx.database.reading() as session:
        row = await session.get(StoredFile, file_id)
    if row is None:
        raise not_found()
    return file_response(ctx.files, row)


def staff_case(case: Case, national_id: str | None = None) -> StaffCase:
    role = next(
        (party.role for party in case.parties if national_id and party.national_id == national_id), None
    )
    return StaffCase(
        tracking_code=case.tracking_code,
        kind=case.kind,
        offence=case.offence,
        state=case.state,
        state_since=case.state_since,
        registered_at=case.registered_at,
        role=role,
        branch=case.branch,
        order=case.order_text,
        hearing=case.hearing,
        legal_moves=list(lifecycle.moves_from(case.kind, case.state)),
        answers=case.answers,
        history=[
            m.Step(
                state=step.state,
                at=step.at,
                branch=step.branch,
                order=step.order_text,
                note=step.note,
                hearing=step.hearing,
            )
            for step in case.steps
        ],
    )
