"""The contract the desk speaks: `backend_client.BackendClient` calls these and nothing else."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Query, UploadFile
from fastapi.responses import FileResponse
from pydantic import Field, StringConstraints
from starlette import datastructures

from backend_client import models as m
from sandbox import access, cases, events, files, offices, one_time_codes
from sandbox.context import Context, Ctx, Desk, IdempotencyKey
from sandbox.idempotency import fingerprint, once
from sandbox.problems import Problem, invalid
from sandbox.strict_json import StrictRoute
from sandbox.tables import StoredFile

# No models here: `openapi` gives all of them the one shape of a problem document, and building a model
# for each status of each route would double the time the first request takes.
PROBLEMS: dict[int | str, dict[str, Any]] = {
    status: {"description": text}
    for status, text in {
        400: "The body cannot be read at all.",
        401: "The token is missing or wrong.",
        403: "The proof or grant is unknown or too old.",
        404: "Not there, or not yours.",
        409: "The key was used for other content, or the move is not legal.",
        413: "The body is too large.",
        422: "A field cannot be taken, or the code is wrong.",
        429: "Too many attempts; see Retry-After.",
        503: "Not now; the same call may work later.",
    }.items()
}
BODY_LIMIT = 256 * 1024  # bytes
FILE_LIMIT = files.MOST_BYTES + 64 * 1024  # the multipart frame around it

router = APIRouter(
    prefix="/v1", tags=["desk"], route_class=StrictRoute, responses=PROBLEMS, max_body_size=BODY_LIMIT
)

A = TypeVar("A")
Secret = Annotated[str, StringConstraints(min_length=1, max_length=200)]
ShortText = Annotated[str, StringConstraints(min_length=1, max_length=100)]


class CodeRequest(m.Said):
    mobile: m.Mobile


class CodeAnswer(m.Said):
    mobile: m.Mobile
    code: Annotated[str, StringConstraints(pattern=r"^[0-9]{1,12}$")]


class CaseQuestion(m.Said):
    tracking_code: Annotated[str, StringConstraints(pattern=r"^[0-9]{1,24}$")]
    national_id_last4: Annotated[str, StringConstraints(pattern=r"^[0-9]{4}$")] | None = None
    proof: Secret | None = None
    conversation: Annotated[str, StringConstraints(max_length=128)] = ""


class WithProof(m.Said):
    proof: Secret


class GrantedAddition(m.Said):
    grant: Secret
    addition: m.Addition


class CaseEventsQuestion(m.Said):
    tracking_code: m.TrackingCode
    after: Annotated[int, Field(ge=0, le=2**31)] = 0


class OfficeQuestion(m.Said):
    city: ShortText | None = None
    province: ShortText | None = None
    kind: ShortText | None = None
    near: tuple[Annotated[float, Field(ge=-90, le=90)], Annotated[float, Field(ge=-180, le=180)]] | None = (
        None
    )
    limit: Annotated[int, Field(ge=1, le=50)] = 5


@router.post("/one-time-codes", status_code=201)
async def request_one_time_code(body: CodeRequest, ctx: Ctx, desk: Desk, key: IdempotencyKey) -> m.CodeSent:
    async def work(session: Any) -> m.CodeSent:
        most = ctx.settings.codes_per_ten_minutes
        return await one_time_codes.send(session, body.mobile, ctx.now(), most)

    print_ = fingerprint("one-time-codes", body.model_dump(mode="json"))
    return await once(ctx.database, desk, key, print_, ctx.now(), m.CodeSent, work)


@router.post("/one-time-codes/verify")
async def verify_one_time_code(body: CodeAnswer, ctx: Ctx, desk: Desk, key: IdempotencyKey) -> m.Proof:
    """A code is good once; the same key gets a proof again and counts a wrong guess once, so a lost answer costs no try."""
    async with ctx.database.writing() as session:
        outcome = await one_time_codes.verify(session, body.mobile, body.code, key, ctx.now())
    return or_raise(outcome)


@router.post("/files", status_code=201, max_body_size=FILE_LIMIT)
async def store_file(file: UploadFile, ctx: Ctx, desk: Desk, key: IdempotencyKey) -> m.StoredFile:
    row = await read_upload(ctx, file, "citizen")

    async def work(session: Any) -> m.StoredFile:
        session.add(row)
        return files.as_model(row)

    print_ = fingerprint("files", [row.name, row.type, row.digest])
    return await once(ctx.database, desk, key, print_, ctx.now(), m.StoredFile, work)


@router.get("/files/{file_id}", response_class=FileResponse)
async def open_file(file_id: m.FileId, ctx: Ctx, desk: Desk) -> FileResponse:
    """Only what an officer sent to a citizen; evidence is for the staff alone."""
    async with ctx.database.reading() as session:
        row = await files.row_sent_by_staff(session, file_id)
    return file_response(ctx.files, row)


@router.post("/reports", status_code=201)
async def file_report(body: m.Report, ctx: Ctx, desk: Desk, key: IdempotencyKey) -> m.Receipt:
    async def work(session: Any) -> m.Receipt:
        return await cases.file_report(session, body, ctx.now())

    print_ = fingerprint("reports", body.model_dump(mode="json"))
    return await once(ctx.database, desk, key, print_, ctx.now(), m.Receipt, work)


@router.post("/cases/find")
async def find_case(body: CaseQuestion, ctx: Ctx, desk: Desk) -> m.CaseAccess:
    async with ctx.database.writing() as session:
        outcome = await cases.find(
            session, body.tracking_code, body.national_id_last4, body.proof, body.conversation, ctx.now()
        )
    return or_raise(outcome)


@router.post("/cases/mine")
async def cases_of(body: WithProof, ctx: Ctx, desk: Desk) -> tuple[m.CaseSummary, ...]:
    async with ctx.database.reading() as session:
        mobile = await access.mobile_of_proof(session, body.proof, ctx.now())
        return await cases.of_mobile(session, mobile)


@router.post("/cases/additions", status_code=201)
async def add_to_case(body: GrantedAddition, ctx: Ctx, desk: Desk, key: IdempotencyKey) -> m.AdditionReceipt:
    async def work(session: Any) -> m.AdditionReceipt:
        return await cases.add(session, body.grant, body.addition, ctx.now())

    # The grant is left out: the same addition under a renewed grant is still the same addition.
    print_ = fingerprint("additions", body.addition.model_dump(mode="json"))
    return await once(ctx.database, desk, key, print_, ctx.now(), m.AdditionReceipt, work)


@router.post("/cases/events")
async def case_events(body: CaseEventsQuestion, ctx: Ctx, desk: Desk) -> tuple[m.Event, ...]:
    async with ctx.database.reading() as session:
        return await events.of_case(session, body.tracking_code, body.after)


@router.get("/events")
async def events_after(
    ctx: Ctx,
    desk: Desk,
    after: Annotated[str | None, Query(max_length=40)] = None,
    limit: Annotated[int, Query(ge=1, le=events.MOST_PER_PAGE)] = 100,
) -> m.EventPage:
    async with ctx.database.reading() as session:
        return await events.page_after(session, after, limit)


@router.post("/offices/search")
async def search_offices(body: OfficeQuestion, ctx: Ctx, desk: Desk) -> tuple[m.Office, ...]:
    async with ctx.database.reading() as session:
        return await offices.search(session, body.city, body.province, body.kind, body.near, body.limit)


async def read_upload(ctx: Context, file: datastructures.UploadFile, by: str) -> StoredFile:
    """The checked file as a row, its bytes safely on disk."""
    content = await file.read(files.MOST_BYTES + 1)
    if len(content) > files.MOST_BYTES:
        raise Problem(413, "too_large")
    if not content:
        raise invalid(file="empty")
    media_type = files.checked_type(file.content_type or "", content)
    digest = await asyncio.to_thread(ctx.files.keep, content)
    return files.new_row(files.checked_name(file.filename), media_type, content, digest, by, ctx.now())


def file_response(store: files.FileStore, row: StoredFile) -> FileResponse:
    """A download that no browser will run."""
    headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox; default-src 'none'"}
    return FileResponse(store.path(row.digest), media_type=row.type, filename=row.name, headers=headers)


def or_raise(outcome: A | Problem) -> A:
    if isinstance(outcome, Problem):
        raise outcome
    return outcome
