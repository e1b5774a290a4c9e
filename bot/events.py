"""The back office speaks: signed webhooks, and the feed that brings what a webhook lost.

Both ways lead into `Events.deliver`, which turns one event into one turn for each line that follows the
case. The event's id is the turn's id, so coming twice, late or by both ways changes nothing; the session
itself keeps each case's sequence. The webhook is answered 200 only when every follower's turn is written.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
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
    """Where the reading stands. All up to `ahead` was read, and all up to `behind` once more, at least `_OVERLAP` later.

    `mark` was reached at `marked_at` (UNIX time by Redis' clock).
    """

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

    def read_again(self, until: str | None, began: float) -> _Place:
        """All from `behind` to `until` was read once more, from `began` on. What was marked long enough before that
        is not read a third time."""
        if 0 <= began - self.marked_at < _OVERLAP:
            return self
        return _Place(self.mark, until, began, self.ahead)

    def dump(self) -> bytes:
        return orjson.dumps(self)


@dataclass(frozen=True, slots=True)
class _Again:
    """A second reading under way: it stands at `cursor`, ends at `until`, and began at `began`."""

    cursor: str | None
    until: str | None
    began: float


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
        self._again: _Again | None = None

    async def run(self) -> None:
        """Read at once and then every `pause` seconds, until cancelled."""
        self._again = None
        while True:
            try:
                await self.catch_up()
            except (BackendError, LineUnavailable) as error:
                log.warning("feed_waits", error=type(error).__name__)
            await asyncio.sleep(self._pause)

    async def catch_up(self) -> int:
        """Everything new, and then the last minutes before it once more. Returns how much was new.

        What is new comes first, and each page of it is noted: where everything fails now and then, reading again
        must not keep it from ever being reached.
        """
        place = _Place.load(await self._store.run(self._store.client.get, _CURSOR))
        before = place.ahead
        place, count = await self._read_on(place)
        if place.behind != before:
            await self._read_again(place, before)
        elif place.ahead != before:
            await self._keep(replace(place, mark=place.ahead, marked_at=await self._store.now()))
        metrics.feed_lag.set(time())
        return count

    async def _read_on(self, place: _Place) -> tuple[_Place, int]:
        """The place moves only after what is before it is written."""
        count = 0
        while True:
            page = await self._backend.events_after(place.ahead)
            await self._bring_all(page.events)
            count += len(page.events)
            if page.cursor and page.cursor != place.ahead:
                place = replace(place, ahead=page.cursor)
                await self._keep(place)
            if not page.more:
                return place, count

    async def _read_again(self, place: _Place, until: str | None) -> None:
        """Interrupted, it goes on next time where it stood."""
        again = self._again or _Again(place.behind, until, await self._store.now())
        while True:
            page = await self._backend.events_after(again.cursor)
            ends = [number for number, event in enumerate(page.events, 1) if event.cursor == again.until]
            await self._bring_all(page.events[: ends[0]] if ends else page.events)
            if ends or not page.more:
                break
            again = self._again = replace(again, cursor=page.cursor or again.cursor)
        self._again = None
        await self._keep(place.read_again(again.until, again.began))

    async def _keep(self, place: _Place) -> None:
        await self._store.run(self._store.client.set, _CURSOR, place.dump())

    async def _bring_all(self, events: Iterable[m.Event]) -> None:
        """Those of one case in their order, different cases beside each other."""
        cases: dict[str, list[m.Event]] = defaultdict(list)
        for event in events:
            cases[event.tracking_code or event.subject or event.id].append(event)
        results = await asyncio.gather(*map(self._bring_in_order, cases.values()), return_exceptions=True)
        for result in results:
            if isinstance(result, BaseException):
                raise result

    async def _bring_in_order(self, events: list[m.Event]) -> None:
        for event in events:
            await self._bring(event)

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
