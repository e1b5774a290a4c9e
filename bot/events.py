"""The back office speaks: signed webhooks, and the feed that brings what a webhook lost.

Both ways lead into `Events.deliver`, which turns one event into one turn for each line that follows the
case. The event's id is the turn's id, so coming twice, late or by both ways changes nothing; the session
itself keeps each case's sequence. The webhook is answered 200 only when every follower's turn is written.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from time import time
from typing import Any

import orjson
from fastapi import APIRouter, Request, Response
from pydantic import ValidationError
from standardwebhooks import Webhook, WebhookVerificationError

from backend_client import BackendClient
from backend_client import models as m
from backend_client.errors import BackendError
from bot import metrics
from bot.address_book import AddressBook
from bot.broadcast import Broadcasts, State
from bot.courier import Courier
from bot.line import Line, LineUnavailable, TurnFailed
from bot.logs import log
from bot.problems import Problem
from bot.store import Store
from bot.waiting import Waiting
from dialogs.turn import Incoming

_CURSOR = "feed:cursor"
_ASIDE = "feed:aside"
#: Turns of one event that run at once.
_AT_ONCE = 32
#: Tries of an event of the feed that breaks the desk before the feed goes on without it.
_MOST_TRIES = 5
#: Seconds for which an event is read again after it was first read. A Redis that fails over may lose what it took
#: in its last moments, and the cursor lives on another master than the line that lost it.
_OVERLAP = 120.0
#: What staff may do to a broadcast that is under way.
_HELD = {"announcement.paused": State.PAUSED, "announcement.resumed": State.RUNNING}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the reading stands. It begins `behind`; `mark` was reached at `marked_at` (UNIX time), `ahead` at last."""

    behind: str | None = None
    mark: str | None = None
    marked_at: float = 0.0
    ahead: str | None = None

    @classmethod
    def load(cls, stored: bytes | None) -> _Place:
        if not stored:
            return cls()
        if not stored.startswith(b"{"):
            # A bare cursor, as it was kept before.
            cursor = stored.decode()
            return cls(cursor, cursor, 0.0, cursor)
        return cls(**orjson.loads(stored))

    def reached(self, cursor: str | None, now: float) -> _Place:
        """Read up to here. What was marked long enough ago is not read again."""
        if 0 <= now - self.marked_at < _OVERLAP:
            return replace(self, ahead=cursor)
        return _Place(self.mark, cursor, now, cursor)

    def dump(self) -> bytes:
        return orjson.dumps(self)


class Events:
    """Brings events to the lines that follow them."""

    def __init__(
        self, line: Line, courier: Courier, book: AddressBook, waiting: Waiting, broadcasts: Broadcasts
    ) -> None:
        self._line = line
        self._courier = courier
        self._book = book
        self._waiting = waiting
        self._broadcasts = broadcasts
        self._slots = asyncio.Semaphore(_AT_ONCE)

    async def deliver(self, event: m.Event) -> int:
        """One turn per follower, all of them written. Returns how many there are.

        Raises `LineUnavailable` or `TurnFailed` when one could not be written; those that were stay written.
        """
        if event.type == "announcement.published":
            await self._broadcasts.start(event)
            return 0
        if event.type == "announcement.stopped":
            await self._broadcasts.stop(event.subject or event.id)
            return 0
        if event.type in _HELD:
            await self._broadcasts.move(event.subject or event.id, _HELD[event.type], because=event.id)
            return 0
        followed = event.tracking_code or f"subject:{event.subject or ''}"
        lines = await self._book.followers(followed)
        data = event.model_dump(mode="json")
        results = await asyncio.gather(
            *(self._tell(line, event.id, data) for line in lines), return_exceptions=True
        )
        for result in results:
            if isinstance(result, BaseException):
                raise result
        return len(lines)

    async def _tell(self, line: str, id: str, data: dict[str, Any]) -> None:
        incoming = Incoming(id=f"event:{id}", line=line, at=datetime.now(UTC), event=data)
        async with self._slots:
            turned = await self._line.turn(incoming)
        if turned.grant is not None:
            self._courier.start(turned.grant)
        self._waiting.notify(line)


class Signatures:
    """Standard Webhooks signatures, with several secrets while one is being replaced."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self._hooks = [Webhook(secret) for secret in secrets]

    def accepts(self, body: bytes, headers: dict[str, str]) -> bool:
        """Whether one of the secrets signed this body within the last or next five minutes."""
        return any(self._accepted(hook, body, headers) for hook in self._hooks)

    @staticmethod
    def _accepted(hook: Webhook, body: bytes, headers: dict[str, str]) -> bool:
        try:
            hook.verify(body, headers)
        except (WebhookVerificationError, ValueError):
            return False
        return True


router = APIRouter(tags=["back office"])


@router.post("/events", status_code=200)
async def receive(request: Request) -> Response:
    """A signed event of the back office (Standard Webhooks). The id is the idempotency key."""
    signatures: Signatures | None = request.app.state.signatures
    events: Events = request.app.state.events
    if signatures is None:
        raise Problem(404, "not_found")
    body = await request.body()
    if not signatures.accepts(body, dict(request.headers)):
        metrics.events.labels("bad_signature").inc()
        raise Problem(401, "bad_signature", "The signature, its time or its secret is wrong.")
    try:
        event = m.Event.model_validate_json(body)
    except ValidationError:
        metrics.events.labels("unreadable").inc()
        raise Problem(422, "unreadable_event") from None
    await events.deliver(event)
    metrics.events.labels("delivered").inc()
    return Response(status_code=200)


class Feed:
    """Reads the event feed to its end, again and again. Only one process does (see `bot/leases.py`)."""

    def __init__(self, store: Store, backend: BackendClient, events: Events, *, pause: float = 60) -> None:
        self._store = store
        self._backend = backend
        self._events = events
        self._pause = pause

    async def run(self) -> None:
        """Read at once and then every `pause` seconds, until cancelled."""
        while True:
            try:
                await self.catch_up()
            except (BackendError, LineUnavailable) as error:
                log.warning("feed_waits", error=type(error).__name__)
            await asyncio.sleep(self._pause)

    async def catch_up(self) -> int:
        """Everything after the stored place, and the last minutes before it once more. Returns how much was new.

        The place moves only after what is before it is written.
        """
        place = _Place.load(await self._store.run(self._store.client.get, _CURSOR))
        cursor, known, count = place.behind, place.ahead == place.behind, 0
        while True:
            page = await self._backend.events_after(cursor)
            for event in page.events:
                await self._bring(event)
                count += known
                known = known or event.cursor == place.ahead
            cursor = page.cursor or cursor
            if known or not page.more:
                place = place.reached(cursor, await self._store.now())
                await self._store.run(self._store.client.set, _CURSOR, place.dump())
            if not page.more:
                metrics.feed_lag.set(time())
                return count

    async def _bring(self, event: m.Event) -> None:
        """One event; one that breaks the desk every time is noted, and the others go on."""
        for failures in range(_MOST_TRIES):
            try:
                await self._events.deliver(event)
            except TurnFailed:
                await asyncio.sleep(min(2.0**failures, 10))
            else:
                metrics.events.labels("fed").inc()
                return
        metrics.events.labels("set_aside").inc()
        log.error("event_set_aside", kind=event.type)
        note = orjson.dumps({"id": event.id, "at": int(time())})
        await self._store.run(self._store.client.lpush, _ASIDE, note)
        await self._store.run(self._store.client.ltrim, _ASIDE, 0, 999)
