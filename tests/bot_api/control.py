"""The server's second face: `/control/…`, to order it about from another process.

`POST /control/<order>` with a JSON object of the order's arguments; `GET /control/<question>` with
query parameters. Answers are JSON; a refused order is 400 `{"error"}`. Orders are named after the
methods of the server. Not part of the Bot API.
"""

from __future__ import annotations

import base64
import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.bot_api.faults import SENDING, Fault, Kind
from tests.bot_api.limits import Limits
from tests.bot_api.records import Message

if TYPE_CHECKING:
    from tests.bot_api.server import BotApiServer

Order = Callable[["BotApiServer", dict[str, Any]], Any]


def message_view(message: Message) -> dict[str, Any]:
    """A message for the control client: bytes only as their size and name."""
    file = message.file and {
        "name": message.file.name,
        "type": message.file.content_type,
        "size": len(message.file.content),
    }
    view = {
        f.name: getattr(message, f.name)
        for f in dataclasses.fields(message)
        if f.name not in ("file", "edits")
    }
    edits = [dataclasses.asdict(edit) for edit in message.edits]
    return {**view, "file": file, "edits": edits}


def _bytes(body: dict[str, Any]) -> dict[str, Any]:
    """The same arguments with `content` decoded from Base64."""
    return {**body, "content": base64.b64decode(body["content"])} if "content" in body else body


def _fault(server: BotApiServer, body: dict[str, Any]) -> None:
    methods = tuple(body.pop("methods", SENDING))
    server.faults.add(Fault(Kind(body.pop("kind")), methods=methods, **body))


def _random_faults(server: BotApiServer, body: dict[str, Any]) -> None:
    server.faults.at_random(**{**body, "kinds": [Kind(kind) for kind in body["kinds"]]})


def _limits(server: BotApiServer, body: dict[str, Any]) -> None:
    server.meter.limits = Limits(**body) if body.pop("on", True) else None


_ORDERS: dict[str, Order] = {
    "say": lambda s, b: message_view(s.say(**b)),
    "tap": lambda s, b: {"query": s.tap(**b)},
    "tap_label": lambda s, b: {"query": s.tap_label(**b)},
    "send_photo": lambda s, b: message_view(s.send_photo(**_bytes(b))),
    "send_document": lambda s, b: message_view(s.send_document(**_bytes(b))),
    "send_voice": lambda s, b: message_view(s.send_voice(**_bytes(b))),
    "send_sticker": lambda s, b: message_view(s.send_sticker(**b)),
    "send_contact": lambda s, b: message_view(s.send_contact(**b)),
    "send_location": lambda s, b: message_view(s.send_location(**b)),
    "edit": lambda s, b: s.edit(**b),
    "block": lambda s, b: s.block(**b),
    "unblock": lambda s, b: s.unblock(**b),
    "disturb": lambda s, b: s.disturb(**b),
    "fault": _fault,
    "random_faults": _random_faults,
    "clear_faults": lambda s, b: s.faults.clear(),
    "limits": _limits,
    "reset": lambda s, b: s.reset(s.meter.limits),
}

_QUESTIONS: dict[str, Order] = {
    "sent": lambda s, q: [message_view(m) for m in s.sent(int(q["chat"]) if "chat" in q else None)],
    "seen": lambda s, q: [message_view(m) for m in s.seen(int(q["chat"]))],
    "transcript": lambda s, q: s.transcript(int(q["chat"])),
    "chats": lambda s, q: sorted(s.world.chats),
    "calls": lambda s, q: [
        {**vars(c), "params": sorted(c.params)} for c in s.calls if q.get("method") in (None, c.method)
    ],
    "violations": lambda s, q: [
        {"at": v.at, "method": v.method, "description": v.description} for v in s.violations
    ],
    "injected": lambda s, q: [vars(fault) for fault in s.faults.injected],
    "status": lambda s, q: {
        "calls": len(s.calls),
        "violations": len(s.violations),
        "injected": len(s.faults.injected),
        "limit_hits": len(s.meter.hits),
        "impatient": len(s.meter.impatient),
        "pending_updates": s.feed.waiting + (len(s.webhook.waiting) if s.webhook else 0),
        "unanswered_taps": len(s.unanswered()),
        "webhook": s.webhook.url if s.webhook else None,
    },
}


def add_control(app: web.Application, server: BotApiServer) -> None:
    """Mount the control routes."""

    async def order(request: web.Request) -> web.Response:
        body = await request.json() if request.can_read_body else {}
        return _reply(_ORDERS, request, lambda run: run(server, body))

    async def question(request: web.Request) -> web.Response:
        return _reply(_QUESTIONS, request, lambda run: run(server, dict(request.query)))

    async def wait(request: web.Request) -> web.Response:
        body = await request.json()
        try:
            seen = await server.wait_for(body["chat"], body.get("count", 1), body.get("seconds", 30.0))
        except TimeoutError:
            return web.json_response({"error": "not seen in time"}, status=408)
        return web.json_response([message_view(m) for m in seen])

    app.router.add_post("/control/wait", wait)
    app.router.add_post("/control/{name}", order)
    app.router.add_get("/control/{name}", question)


def _reply(table: dict[str, Order], request: web.Request, run: Callable[[Order], Any]) -> web.Response:
    known = table.get(request.match_info["name"])
    if known is None:
        return web.json_response({"error": f"one of {', '.join(table)}"}, status=404)
    try:
        answer = run(known)
    except (LookupError, TypeError, ValueError) as error:
        return web.json_response({"error": f"{type(error).__name__}: {error}"}, status=400)
    return web.json_response({"ok": True} if answer is None else answer)
