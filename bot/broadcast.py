"""Announcements to very many: started, paused, resumed after a crash, stopped, never twice to anyone.

A broadcast is a record in Redis. Its work is cut into parts, one per topic and partition of the lines;
any process may claim a part for as long as it keeps the claim alive, and writes down how far it has come.
After a crash the part goes on from there; the few lines between are recognised by the event's id, which
names their turn. Sending waits for the budget with the lowest priority, so live answers go first.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from secrets import token_hex
from typing import Any

import orjson

from backend_client import models as m
from bot.address_book import AddressBook
from bot.courier import Courier
from bot.keys import PARTITIONS
from bot.line import Line, LineUnavailable, TurnFailed
from bot.logs import log
from bot.scripts import script
from bot.store import Store
from bot.tasks import end
from bot.waiting import Waiting
from dialogs.turn import Incoming

_ALL = "broadcasts"
# KEYS: broadcast.  ARGV: life s, then fields and values → 1 if it begins now, 0 if it had begun
_START = """
if redis.call('HEXISTS', KEYS[1], 'state') == 1 then return 0 end
redis.call('HSET', KEYS[1], unpack(ARGV, 2))
redis.call('EXPIRE', KEYS[1], ARGV[1])
return 1
"""
# KEYS: broadcast.  ARGV: the states it may be in, the state it shall be in, id of the event that says so ("" none)
# → 1 if it is in that state now because of this
_MOVE = """
local now = redis.call('HGET', KEYS[1], 'state')
if not now or not string.find(ARGV[1], now, 1, true) then return 0 end
if ARGV[3] ~= '' and redis.call('HSETNX', KEYS[1], 'because:' .. ARGV[3], 1) == 0 then return 0 end
redis.call('HSET', KEYS[1], 'state', ARGV[2])
return 1
"""
_start = script(_START)
_move = script(_MOVE)
_PAGE = 50
#: Lines told at once by one process, and parts in its hands at once.
_AT_ONCE, _PARTS = 32, 4
_CLAIM = 15.0
_DONE = "\x7f"


class State(StrEnum):
    """Where a broadcast stands."""

    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Progress:
    """A broadcast as the operator sees it. `left` in seconds, None before anything can be said honestly.

    `known`: had heard it before, for a line may follow several of its topics, and a crash hides who was told last.
    """

    id: str
    state: State
    title: str
    total: int
    told: int
    known: int
    failed: int
    started: float
    left: float | None

    @property
    def done(self) -> int:
        """How many of `total` need nothing more."""
        return self.told + self.known + self.failed


class Broadcasts:
    """All broadcasts. Any number of processes may work on them."""

    def __init__(
        self, store: Store, line: Line, courier: Courier, book: AddressBook, waiting: Waiting, *,
        life: float = 90 * 86_400,
    ) -> None:  # fmt: skip
        self._store = store
        self._line = line
        self._courier = courier
        self._book = book
        self._waiting = waiting
        self._life = int(life)
        self._slots = asyncio.Semaphore(_AT_ONCE)

    # the operator's side

    async def start(self, event: m.Event) -> str:
        """Begin telling everybody whom this announcement is for. Beginning it again changes nothing."""
        id = event.subject or event.id
        topics = wanted(await self._book.topics(), event)
        total = sum([await self._book.topic_size(topic) for topic in topics])
        fields = {
            "event": event.model_dump_json(), "topics": orjson.dumps(topics), "total": total,
            "started": await self._store.now(), "told": 0, "known": 0, "failed": 0, "state": State.RUNNING.value,
        }  # fmt: skip
        flat = [part for field in fields.items() for part in field]
        await self._store.script(_start, (_key(id),), self._life, *flat)
        # Also where it had begun: whoever began it may have died before this line.
        await self._store.run(self._store.client.sadd, _ALL, id)
        return id

    async def move(self, id: str, state: State, because: str = "") -> bool:
        """Pause, resume or stop. False where that cannot be: unknown, over, or stopped for good.

        `because`: id of an event that says so; the feed brings each twice, and it counts once.
        """
        return await self._moved(id, (State.RUNNING, State.PAUSED), state, because)

    async def stop(self, id: str) -> None:
        """Stop for good; one that was not even begun here will not begin, for webhooks may overtake each other."""
        if not await self.move(id, State.STOPPED):
            await self._store.script(_start, (_key(id),), self._life, "state", State.STOPPED.value)

    async def _moved(self, id: str, before: tuple[State, ...], after: State, because: str = "") -> bool:
        answer: Any = await self._store.script(_move, (_key(id),), " ".join(before), after.value, because)
        return bool(answer)

    async def show(self, id: str) -> Progress | None:
        """How far it is."""
        raw = await self._store.run(self._store.client.hgetall, _key(id))
        if b"event" not in raw:
            return None
        fields = {name.decode(): value for name, value in raw.items()}
        state = State(fields["state"].decode())
        shown = Progress(
            id=id,
            state=state,
            title=m.Event.model_validate_json(fields["event"]).title or "",
            total=int(fields["total"]),
            told=int(fields["told"]),
            known=int(fields.get("known", 0)),
            failed=int(fields["failed"]),
            started=float(fields["started"]),
            left=None,
        )
        if state is State.DONE:
            return replace(shown, left=0.0)
        return replace(shown, left=_left(fields, shown, await self._store.now()))

    async def all(self) -> list[Progress]:
        """Every broadcast still remembered, the newest last."""
        ids = await self._store.run(self._store.client.smembers, _ALL)
        shown = [await self.show(id.decode()) for id in ids]
        return sorted((one for one in shown if one is not None), key=lambda one: one.started)

    # the worker's side

    async def run(self) -> None:
        """Work on whatever is running, until cancelled."""
        while True:
            with suppress(LineUnavailable):
                for id in await self._running():
                    await self.work(id)
            await asyncio.sleep(random.uniform(1, 3))

    async def work(self, id: str) -> None:
        """Do the parts of this broadcast that nobody else has in hand; returns when none is left to claim."""
        raw = await self._store.run(self._store.client.hmget, _key(id), "event", "topics")
        if raw[0] is None or raw[1] is None:
            return
        event, topics = m.Event.model_validate_json(raw[0]), orjson.loads(raw[1])
        parts = [(number, partition) for number in range(len(topics)) for partition in range(PARTITIONS)]
        random.shuffle(parts)
        hands = asyncio.Semaphore(_PARTS)

        async def one(number: int, partition: int) -> bool:
            async with hands:
                return await self._part(id, event, topics[number], number, partition)

        finished = await asyncio.gather(*(one(number, partition) for number, partition in parts))
        if all(finished):
            await self._moved(id, (State.RUNNING,), State.DONE)

    async def _part(self, id: str, event: m.Event, topic: str, number: int, partition: int) -> bool:
        """One part, to its end or until it must stop. True when it is finished."""
        field = f"at:{number}:{partition}"
        at = await self._store.run(self._store.client.hget, _key(id), field)
        if at is not None and at.decode() == _DONE:
            return True
        async with self._claimed(f"{_key(id)}:{field}") as mine:
            if not mine:
                return False
            # Read again: between the look and the claim another process may have gone on with it.
            at = await self._store.run(self._store.client.hget, _key(id), field)
            return await self._walk(id, event, topic, partition, field, at.decode() if at else "")

    async def _walk(
        self, id: str, event: m.Event, topic: str, partition: int, field: str, after: str
    ) -> bool:
        while after != _DONE:
            if await self._state(id) is not State.RUNNING:
                return False
            page = await self._book.topic_page(topic, partition, after, _PAGE)
            results = await asyncio.gather(*(self._tell(line, event) for line in page))
            after = page[-1] if len(page) == _PAGE else _DONE
            await self._note(id, field, after, Counter(results))
        return True

    async def _tell(self, line: str, event: m.Event) -> bool | None:
        """True: heard now. None: had heard it before. False: cannot be told."""
        incoming = Incoming(
            id=f"event:{event.id}", line=line, at=datetime.now(UTC), event=event.model_dump(mode="json")
        )
        async with self._slots:
            try:
                turned = await self._line.turn(incoming)
            except TurnFailed:
                return False
            if turned.repeated:
                return None
            if turned.grant is not None:
                # Waited for on purpose: the budget sets the pace, and a stop takes hold within one page.
                await self._courier.deliver(turned.grant)
        self._waiting.notify(line)
        return True

    async def _note(self, id: str, field: str, after: str, results: Counter[bool | None]) -> None:
        key, minute = _key(id), int(await self._store.now()) // 60
        await self._store.pipeline(
            [
                ("HSET", key, field, after),
                ("HINCRBY", key, "told", results[True]),
                ("HINCRBY", key, "known", results[None]),
                ("HINCRBY", key, "failed", results[False]),
                # A look back for the estimate: how many in each of the last minutes.
                ("HINCRBY", key, f"minute:{minute}", results.total()),
                ("HDEL", key, f"minute:{minute - 10}"),
            ]
        )

    async def _running(self) -> list[str]:
        return [one.id for one in await self.all() if one.state is State.RUNNING]

    async def _state(self, id: str) -> State | None:
        raw = await self._store.run(self._store.client.hget, _key(id), "state")
        return State(raw.decode()) if raw else None

    @asynccontextmanager
    async def _claimed(self, key: str) -> AsyncIterator[bool]:
        """Hold a part, renewed while held; False where another process has it."""
        token, client = token_hex(8), self._store.client
        mine = bool(await self._store.run(client.set, key, token, nx=True, px=int(_CLAIM * 1000)))
        renewing = asyncio.create_task(self._renew(key, token)) if mine else None
        try:
            yield mine
        finally:
            if renewing is not None:
                await end([renewing])
                with suppress(LineUnavailable):
                    if await self._store.run(client.get, key) == token.encode():
                        await self._store.run(client.delete, key)

    async def _renew(self, key: str, token: str) -> None:
        while True:
            await asyncio.sleep(_CLAIM / 3)
            try:
                # Losing a claim is harmless (turns are recognised), so no script is needed here.
                if await self._store.run(self._store.client.get, key) == token.encode():
                    await self._store.run(self._store.client.pexpire, key, int(_CLAIM * 1000))
            except LineUnavailable:
                log.warning("claim_not_renewed", kind="broadcast")


def wanted(topics: list[str], event: m.Event) -> list[str]:
    """The followed topics that an announcement is for: its provinces (none: everywhere) and its topics."""
    found = []
    for topic in topics:
        _, province, name = topic.split(":", 2)
        right_place = not event.provinces or province in event.provinces
        if right_place and (not event.topics or name in event.topics):
            found.append(topic)
    return found


def _left(fields: dict[str, bytes], shown: Progress, now: float) -> float | None:
    """Seconds left at the pace of the last full minutes in which there was work, else at the pace since the start."""
    remaining = shown.total - shown.done
    if remaining <= 0:
        return 0.0
    minutes = [f"minute:{int(now) // 60 - back}" for back in range(1, 6)]
    full = [int(fields[minute]) for minute in minutes if minute in fields]
    pace = sum(full) / (60 * len(full)) if full else shown.done / max(1.0, now - shown.started)
    return remaining / pace if pace > 0 else None


def _key(id: str) -> str:
    return f"{{broadcast:{id}}}"
