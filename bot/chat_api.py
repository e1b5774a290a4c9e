"""The chat API: what the web page and the police's own app speak. Shapes in `bot/chat_models.py`.

A conversation's token is 32 random bytes that only the client knows. The line's name is a hash of it, so
there is no table of tokens to leak, and a token whose line is gone is simply unknown.
"""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from ipaddress import ip_address, ip_network
from secrets import token_urlsafe
from time import time
from typing import Annotated
from urllib.parse import quote

import orjson
from fastapi import APIRouter, Depends, Header, Query, Request, Response
from sse_starlette import EventSourceResponse

from bot.address_book import AddressBook
from bot.chat_models import Answer, Begin, Begun, Message, Page, Said, Uploaded, message
from bot.courier import Courier
from bot.keys import line_key
from bot.limits import Limits
from bot.line import Line, Stored, Turned, UnknownLine
from bot.papers import PaperAway, Papers
from bot.problems import Problem
from bot.sealing import SealBroken, Sealer
from bot.settings import Settings
from bot.store import Store
from bot.uploads import Uploads, ref_of_stored
from bot.waiting import Waiting
from dialogs.buttons import EXIT
from dialogs.turn import MOST_TEXT, Incoming, Upload

#: Longest wait of one long poll, in seconds: below the patience of every proxy between.
LONGEST_WAIT = 25.0
#: Types that a browser may show by itself.
SHOWN_IN_PLACE = frozenset(
    {"application/pdf", "image/jpeg", "image/png", "image/gif", "image/webp", "audio/ogg", "audio/mpeg", "audio/mp4",
     "audio/wav", "audio/webm", "video/mp4", "video/webm", "video/quicktime"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ChatParts:
    """What the chat API stands on; `assembly` provides it as `app.state.chat`."""

    store: Store
    sealer: Sealer
    line: Line
    courier: Courier
    waiting: Waiting
    book: AddressBook
    limits: Limits
    papers: Papers
    uploads: Uploads
    settings: Settings


router = APIRouter(prefix="/chat", tags=["chat"])


def _parts(request: Request) -> ChatParts:
    parts: ChatParts = request.app.state.chat
    return parts


def line_of(token: str) -> str:
    """The line that a token opens."""
    return "web:" + sha256(b"pishkhan web" + token.encode()).hexdigest()[:32]


def _line(authorization: Annotated[str, Header(max_length=200)] = "") -> str:
    kind, _, token = authorization.partition(" ")
    if kind.lower() != "bearer" or not 20 <= len(token) <= 100:
        raise Problem(401, "no_token", "Send the conversation's token as a Bearer token.")
    return line_of(token)


Parts = Annotated[ChatParts, Depends(_parts)]
OfToken = Annotated[str, Depends(_line)]
Cursor = Annotated[int, Query(ge=0, le=2**53, description="the cursor of the last message seen")]


@router.post("/conversations", status_code=201)
async def begin(body: Begin, request: Request, parts: Parts) -> Begun:
    """Begin a conversation. The token is shown once, here."""
    await _spare_the_house(request, parts)
    token = token_urlsafe(32)
    line = line_of(token)
    at = datetime.now(UTC)
    turned = await parts.line.turn(Incoming(id="begin", line=line, at=at, start=True, locale=body.locale))
    _deliver(parts, line, turned)
    return Begun(conversation=line, token=token, messages=_messages(parts, line, turned.messages))


@router.post("/messages")
async def say(body: Said, line: OfToken, parts: Parts) -> Answer:
    """Say one thing. The same id again gives the same answer and does nothing twice."""
    await _limited(parts, "said", line, parts.settings.messages_per_minute, 60)
    turned = await _turn(parts, _incoming(body, line, parts))
    return Answer(messages=_messages(parts, line, turned.messages))


@router.get("/messages")
async def messages(
    line: OfToken,
    parts: Parts,
    after: Cursor = 0,
    wait: Annotated[float, Query(ge=0, le=60, description="seconds to wait for the first message")] = 0,
) -> Page:
    """Messages after a cursor: history and updates. Waits for the first one if asked to."""
    if wait:
        _make_room(parts, line)
    found = await parts.waiting.messages(line, after, min(wait, LONGEST_WAIT))
    if not found:
        await _known(parts, line)
    return Page(messages=_messages(parts, line, found), cursor=str(found[-1].number if found else after))


@router.get("/stream", response_class=EventSourceResponse)
async def stream(
    line: OfToken,
    parts: Parts,
    after: Cursor = 0,
    last_event_id: Annotated[str, Header(max_length=20)] = "",
) -> EventSourceResponse:
    """The same as server-sent events; `Last-Event-ID` resumes."""
    await _known(parts, line)
    _make_room(parts, line)
    start = int(last_event_id) if last_event_id.isdecimal() else after
    return EventSourceResponse(_stream(parts, line, start), ping=15)


@router.post("/files", status_code=201)
async def upload(request: Request, line: OfToken, parts: Parts) -> Uploaded:
    """Hand in one file (multipart, field `file`); then say it with `POST /chat/messages`."""
    await _known(parts, line)
    await _limited(parts, "files", line, parts.settings.files_per_hour, 3600)
    async with request.form(max_files=1, max_fields=4) as form:
        file = form.get("file")
        if file is None or isinstance(file, str):
            raise Problem(422, "no_file", "Send one file in the field `file`.")
        content = await file.read()
        stored = await parts.uploads.store(file.filename or "file", content)
    ticket = orjson.dumps([stored.id, stored.name, stored.type, stored.size])
    return Uploaded(file=_text(parts.sealer.seal(ticket, f"upload {line}")))


@router.get("/files/{ticket}", response_class=Response)
async def file(ticket: str, parts: Parts) -> Response:
    """A file of a message. The address itself is the key to it and ends after a day."""
    line, number, index, until = _opened_ticket(parts, ticket)
    found = await parts.line.message(line, number)
    if found is None or until < time() or index >= len(found.reply.files):
        raise Problem(404, "not_found")
    wanted = found.reply.files[index]
    try:
        content = await parts.papers.make(wanted)
    except LookupError:
        raise Problem(404, "not_found") from None
    except PaperAway:
        raise Problem(503, "back_office_away", "Try again soon.", retry_after=5) from None
    # An officer's file is somebody else's bytes on our own address: only what cannot run is shown in place.
    shown = wanted.type if wanted.type in SHOWN_IN_PLACE else "application/octet-stream"
    how = "inline" if shown == wanted.type else "attachment"
    disposition = f"{how}; filename*=UTF-8''{quote(wanted.name)}"
    return Response(content, media_type=shown, headers={"Content-Disposition": disposition})


@router.delete("/conversations", status_code=204)
async def forget(line: OfToken, parts: Parts) -> Response:
    """Forget everything of this conversation. Reports handed in are kept by the back office."""
    at = datetime.now(UTC)
    exit = Incoming(id=f"forget:{token_urlsafe(8)}", line=line, at=at, choice=EXIT)
    turned = await _turn(parts, exit)
    await parts.book.let_go(line)
    if turned.ended:
        await parts.line.erase(line)
    return Response(status_code=204)


async def _turn(parts: ChatParts, incoming: Incoming) -> Turned:
    try:
        turned = await parts.line.turn(incoming, known=True)
    except UnknownLine:
        raise _unknown() from None
    _deliver(parts, incoming.line, turned)
    return turned


def _deliver(parts: ChatParts, line: str, turned: Turned) -> None:
    if turned.grant is not None:
        parts.courier.start(turned.grant)
    parts.waiting.notify(line)


def _incoming(said: Said, line: str, parts: ChatParts) -> Incoming:
    at = datetime.now(UTC)
    return Incoming(
        id=f"c:{said.id}",
        line=line,
        at=at,
        text=said.text[:MOST_TEXT] if said.text is not None else None,
        choice=said.choice,
        location=(said.location.lat, said.location.lon) if said.location else None,
        phone=said.contact.phone if said.contact else None,
        file=_uploaded(said.file, line, parts) if said.file is not None else None,
    )


def _uploaded(ticket: str, line: str, parts: ChatParts) -> Upload:
    try:
        id, name, type, size = orjson.loads(parts.sealer.open(_bytes(ticket), f"upload {line}"))
    except (SealBroken, ValueError):
        raise Problem(422, "unknown_file", "Upload the file first, in this conversation.") from None
    return Upload(ref=ref_of_stored(id), name=name, type=type, size=size)


def _messages(parts: ChatParts, line: str, stored: list[Stored] | tuple[Stored, ...]) -> list[Message]:
    return [message(one, _urls(parts, line, one)) for one in stored]


def _urls(parts: ChatParts, line: str, stored: Stored) -> list[str]:
    until = int(time() + parts.settings.file_link_hours * 3600)
    tickets = [orjson.dumps([line, stored.number, n, until]) for n in range(len(stored.reply.files))]
    return [f"/chat/files/{_text(parts.sealer.seal(ticket, 'file'))}" for ticket in tickets]


def _opened_ticket(parts: ChatParts, ticket: str) -> tuple[str, int, int, int]:
    try:
        line, number, index, until = orjson.loads(parts.sealer.open(_bytes(ticket), "file"))
    except (SealBroken, ValueError):
        raise Problem(404, "not_found") from None
    return line, number, index, until


async def _stream(parts: ChatParts, line: str, after: int) -> AsyncIterator[dict[str, str]]:
    while not parts.waiting.stopping:
        for one in await parts.waiting.messages(line, after, LONGEST_WAIT):
            after = one.number
            shown = message(one, _urls(parts, line, one))
            yield {"event": "message", "id": str(after), "data": shown.model_dump_json()}


def _make_room(parts: ChatParts, line: str) -> None:
    if parts.waiting.is_crowded(line):
        raise Problem(429, "too_many", "This conversation is already waited for.", retry_after=15)


async def _known(parts: ChatParts, line: str) -> None:
    if not await parts.store.run(parts.store.client.hexists, line_key(line), "v"):
        raise _unknown()


def _unknown() -> Problem:
    return Problem(401, "unknown_conversation", "This conversation does not exist any more; begin a new one.")


async def _limited(parts: ChatParts, what: str, who: str, most: int, window: float) -> None:
    wait = await parts.limits.wait(what, who, most, window)
    if wait:
        raise Problem(429, "too_many", "Slow down a little.", retry_after=wait)


async def _spare_the_house(request: Request, parts: ChatParts) -> None:
    """Limit new conversations by address; not where only this machine itself can knock."""
    address = request.client.host if request.client else ""
    if address in ("127.0.0.1", "::1", ""):
        return
    await _limited(parts, "begun", neighbourhood(address), parts.settings.conversations_per_minute, 60)


def neighbourhood(address: str) -> str:
    """What one subscriber is given: an address of IPv4, but a whole /64 of IPv6."""
    try:
        given = ip_address(address)
    except ValueError:
        return address[:45]
    return str(given) if given.version == 4 else str(ip_network((given, 64), strict=False))


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
