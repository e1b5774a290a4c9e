"""A small chat API with the shapes of `bot/chat_models.py`, which can be told to misbehave.

It serves the page under the strictest policy (`default-src 'self'`), answers by a command («kind plate»),
and remembers everything that was posted, so that a test can say what the desk saw.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from aiohttp import web

STATIC = Path(__file__).parents[2] / "bot" / "static"
CSP = "default-src 'self'; base-uri 'none'; frame-ancestors 'none'"
Message = dict[str, Any]


def buttons(*rows: str) -> list[list[dict[str, str]]]:
    """«label=value@role | label=value@role» per row."""
    return [[_button(part) for part in row.split("|")] for row in rows]


def _button(text: str) -> dict[str, str]:
    label, _, rest = text.strip().partition("=")
    value, _, role = rest.partition("@")
    return {"label": label, "value": value, "role": role or "answer"}


@dataclass
class Conversation:
    token: str
    messages: list[Message] = field(default_factory=list)
    answers: dict[str, list[Message]] = field(default_factory=dict)
    news: asyncio.Condition = field(default_factory=asyncio.Condition)


@dataclass
class Desk:
    """The stub's memory and its switches."""

    conversations: dict[str, Conversation] = field(default_factory=dict)
    #: Every accepted message, once per id and conversation.
    acted: list[dict[str, Any]] = field(default_factory=list)
    #: Every POST to /chat/messages, also the repeated and the refused ones.
    posts: list[dict[str, Any]] = field(default_factory=list)
    uploads: list[tuple[str, str, int]] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    streams: int = 0
    polls: int = 0
    resumed_at: list[str] = field(default_factory=list)
    #: The next so many messages are answered 503 before acting.
    refuse: int = 0
    #: The next so many messages are acted on, and the connection is cut before the answer.
    lose_answers: int = 0
    #: A status that every message gets.
    always: int | None = None
    #: Ids of messages are refused with this status if the text is in here.
    poison: dict[str, int] = field(default_factory=dict)
    no_stream: bool = False
    #: Streams end where they should have told something new.
    mute: bool = False
    delete_fails: bool = False
    #: While set, messages wait here before they are answered.
    gate: asyncio.Event | None = None

    def newest(self) -> Conversation:
        return list(self.conversations.values())[-1]

    async def push(self, text: str, **more: Any) -> Message:
        """The desk speaks by itself in the newest conversation."""
        return (await self._say(self.newest(), [{"text": text, **more}]))[0]

    async def _say(self, conversation: Conversation, replies: list[Message]) -> list[Message]:
        out = []
        for reply in replies:
            number = str(len(conversation.messages) + 1)
            out.append(
                {
                    "id": number,
                    "cursor": number,
                    "buttons": [],
                    "files": [],
                    "ask": None,
                    "receipt": None,
                    "at": datetime.now(UTC).isoformat(),
                    **reply,
                }
            )
            conversation.messages.append(out[-1])
        async with conversation.news:
            conversation.news.notify_all()
        return out


_DESK = web.AppKey("desk", Desk)


def ask(kind: str, optional: bool = False) -> Message:
    return {"kind": kind, "key": kind, "optional": optional}


GREETING: Message = {
    "text": "سلام. دستیار گفتگوی پلیس هستم.\n"
    "اگر جان یا مال کسی همین حالا در خطر است، با ۱۱۰ تماس بگیرید.\nچه کمکی می‌خواهید؟",
    "buttons": buttons(
        "گزارش سرقت خودرو=open:theft.vehicle@open", "شکایت=open:complaint.file@open",
        "پیگیری پرونده=open:case.status@open", "راهنما=help@help",
    ),
}  # fmt: skip


def replies_to(said: dict[str, Any]) -> list[Message]:
    """What this desk answers. «kind <ask.kind>» opens a question of that kind."""
    text = str(said.get("text") or "")
    if text.startswith("kind "):
        kind = text.removeprefix("kind ")
        rows = buttons("رد کردن=s:r1:k@skip | بازگشت=b:r1@back", "لغو=c:r1@cancel")
        return [{"text": f"پرسش از نوع {kind}", "ask": ask(kind), "buttons": rows}]
    if "choice" in said:
        return [{"text": f"برگزیدید: {said['choice']}", "ask": ask("text")}]
    if "location" in said:
        return [{"text": "موقعیت رسید.", "ask": ask("text")}]
    if "file" in said:
        return [{"text": "فایل رسید.", "ask": ask("files"), "buttons": buttons("تمام شد=d:r1:evidence@done")}]
    return [{"text": f"گفتید: {text}"}]


def build(desk: Desk) -> web.Application:
    """The application on this memory."""
    app = web.Application(client_max_size=12 * 1024 * 1024, middlewares=[_safe])
    app[_DESK] = desk
    app.router.add_post("/chat/conversations", _begin)
    app.router.add_delete("/chat/conversations", _forget)
    app.router.add_post("/chat/messages", _said)
    app.router.add_get("/chat/messages", _history)
    app.router.add_get("/chat/stream", _stream)
    app.router.add_post("/chat/files", _upload)
    app.router.add_get("/chat/files/{name}", _download)
    app.router.add_get("/", _page)
    app.router.add_static("/", STATIC)
    return app


@web.middleware
async def _safe(request: web.Request, handler: Any) -> web.StreamResponse:
    response: web.StreamResponse = await handler(request)
    if not response.prepared:
        response.headers["Content-Security-Policy"] = CSP
        if request.path.startswith("/chat"):
            response.headers["Cache-Control"] = "no-store"
    return response


def _desk(request: web.Request) -> Desk:
    return request.app[_DESK]


def _conversation(request: web.Request) -> Conversation:
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    found = _desk(request).conversations.get(token)
    if found is None:
        raise web.HTTPUnauthorized
    return found


async def _page(request: web.Request) -> web.FileResponse:
    return web.FileResponse(STATIC / "index.html")


async def _begin(request: web.Request) -> web.Response:
    desk = _desk(request)
    await request.json()
    token = f"token-{len(desk.conversations) + len(desk.deleted) + 1}-abcdefghijklmnop"
    conversation = desk.conversations[token] = Conversation(token)
    messages = await desk._say(conversation, [GREETING])
    return web.json_response(
        {"conversation": f"web:{token}", "token": token, "messages": messages}, status=201
    )


async def _forget(request: web.Request) -> web.Response:
    desk = _desk(request)
    if desk.delete_fails:
        raise web.HTTPServiceUnavailable
    conversation = _conversation(request)
    del desk.conversations[conversation.token]
    desk.deleted.append(conversation.token)
    return web.Response(status=204)


async def _said(request: web.Request) -> web.Response:
    desk = _desk(request)
    conversation = _conversation(request)
    said = await request.json()
    desk.posts.append(said)
    if desk.gate is not None:
        await desk.gate.wait()
    if desk.refuse > 0:
        desk.refuse -= 1
        raise web.HTTPServiceUnavailable(headers={"Retry-After": "1"})
    if status := desk.always or desk.poison.get(said.get("text", "")):
        return web.json_response({"status": status}, status=status)
    if said["id"] not in conversation.answers:
        desk.acted.append(said)
        conversation.answers[said["id"]] = await desk._say(conversation, replies_to(said))
    if desk.lose_answers > 0:
        desk.lose_answers -= 1
        assert request.transport is not None
        request.transport.abort()
    return web.json_response({"messages": conversation.answers[said["id"]]})


async def _history(request: web.Request) -> web.Response:
    desk, conversation = _desk(request), _conversation(request)
    after = int(request.query.get("after", "0"))
    if request.query.get("wait"):
        desk.polls += 1
        await _news(conversation, after, float(request.query["wait"]))
    messages = conversation.messages[after:]
    cursor = messages[-1]["cursor"] if messages else str(after)
    return web.json_response({"messages": messages, "cursor": cursor})


async def _news(conversation: Conversation, after: int, wait: float) -> None:
    async with conversation.news:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(
                conversation.news.wait_for(lambda: len(conversation.messages) > after), wait
            )


async def _stream(request: web.Request) -> web.StreamResponse:
    desk, conversation = _desk(request), _conversation(request)
    if desk.no_stream:
        raise web.HTTPBadGateway
    desk.streams += 1
    desk.resumed_at.append(request.headers.get("Last-Event-ID", ""))
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
    await response.prepare(request)
    await response.write(b": hello\r\n\r\n")
    after = int(request.headers.get("Last-Event-ID") or 0)
    async for message in _messages_after(conversation, after):
        if desk.mute or desk.conversations.get(conversation.token) is not conversation:
            break
        data = f"event: message\r\nid: {message['cursor']}\r\ndata: {json.dumps(message)}\r\n\r\n".encode()
        # In two pieces, as networks cut.
        await response.write(data[: len(data) // 2])
        await response.write(data[len(data) // 2 :])
    return response


async def _messages_after(conversation: Conversation, after: int) -> AsyncIterator[Message]:
    while True:
        await _news(conversation, after, 3600)
        for message in conversation.messages[after:]:
            after = int(message["cursor"])
            yield message


async def _upload(request: web.Request) -> web.Response:
    _conversation(request)
    form = await request.post()
    file = form["file"]
    assert isinstance(file, web.FileField)
    content = file.file.read()
    _desk(request).uploads.append((file.filename, file.content_type, len(content)))
    return web.json_response({"file": f"upload-{len(_desk(request).uploads)}"}, status=201)


async def _download(request: web.Request) -> web.Response:
    if request.match_info["name"].endswith(".png"):
        return web.Response(body=(STATIC / "icon-180.png").read_bytes(), content_type="image/png")
    return web.Response(body=b"%PDF-1.4 receipt", content_type="application/pdf")


if __name__ == "__main__":
    web.run_app(build(Desk()), host="127.0.0.1", port=8099)
