"""One line per citizen: everything that happens to one citizen goes through here, one at a time, in order.

A turn is two journeys to Redis: *begin* (was this seen? lease, load) and *commit* (session, messages,
dedupe record, index of due lines and the end of the lease, in one atomic write). Between them the desk
takes one step. The lease is a token that the commit checks, so a slow process that lost its lease cannot
save over a newer turn: it starts again from what is stored. Steps are safe to repeat.

    LineUnavailable     Redis is away: nothing was promised, the door lets the messenger try again
    TurnFailed          the desk broke on this message and has no apology for it
    UnknownLine         the line must exist and does not
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from secrets import token_hex
from time import perf_counter
from typing import Protocol

from bot import metrics, scripts
from bot.keys import history_key, is_pull, script_keys
from bot.logs import log
from bot.outbox import Erase, Outgoing, open_message, seal_entry, seal_message
from bot.sealing import SealBroken, Sealer
from bot.store import LineUnavailable, Store
from dialogs.turn import Incoming, Reply, Turn

__all__ = ["Grant", "Line", "LineLimits", "LineUnavailable", "Stored", "Turned", "TurnFailed", "UnknownLine"]


class TurnFailed(Exception):
    """The desk could not take this step, now or at another try; the line itself is unharmed."""


class UnknownLine(Exception):
    """Nobody has begun this line, or it was erased."""


class Steps(Protocol):
    """What the line needs from the desk."""

    async def step(self, session: bytes | None, incoming: Incoming) -> Turn: ...


@dataclass(frozen=True, slots=True)
class LineLimits:
    """How long things live and last. Seconds unless said otherwise.

    `unspoken_life` is that of a conversation which was begun and in which nothing was said: a stranger can begin
    thousands, and Redis must not keep them for a year.
    """

    turn_lease: float = 10
    longest_step: float = 60
    longest_wait: float = 25
    delivery_lease: float = 15
    session_life: float = 400 * 86_400
    unspoken_life: float = 86_400
    seen_life: float = 2 * 86_400
    history_life: float = 90 * 86_400
    history_length: int = 200
    outbox_life: float = 30 * 86_400
    aside_life: float = 90 * 86_400
    message_id_life: float = 2 * 86_400


@dataclass(frozen=True, slots=True)
class Grant:
    """The right, and the duty, to deliver a line now. `first`: the oldest entry, where it is handed out already.

    `at`: when it was asked for (`perf_counter`), which is when its lease began at the earliest.
    """

    line: str
    token: str
    at: float
    first: Outgoing | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class Stored:
    """A message of a pull channel as its history keeps it; `number` is also its cursor."""

    number: int
    reply: Reply


@dataclass(frozen=True, slots=True)
class Turned:
    """What a turn came to. `repeated`: this incoming had been handled before and did nothing now.

    `ended`: no session is left, so the line may be erased.
    """

    first: int
    last: int
    repeated: bool
    messages: tuple[Stored, ...] = ()
    grant: Grant | None = None
    ended: bool = False


class Line:
    """All citizens' lines, seen from one process."""

    def __init__(
        self,
        store: Store,
        sealer: Sealer,
        desk: Steps,
        limits: LineLimits = LineLimits(),
        *,
        split: Callable[[str, Reply], Sequence[Reply]] = lambda line, reply: (reply,),
        apologise: Callable[[Incoming], Reply | None] = lambda incoming: None,
    ) -> None:
        self._store = store
        self._sealer = sealer
        self._desk = desk
        self._limits = limits
        self._split = split
        self._apologise = apologise
        self._queues: dict[str, tuple[asyncio.Lock, int]] = {}

    async def turn(self, incoming: Incoming, *, known: bool = False) -> Turned:
        """Handle one incoming, exactly once in effect. Raises `LineUnavailable`, `TurnFailed`.

        `known`: the line must have begun before, else `UnknownLine`.
        """
        started = perf_counter()
        async with self._in_order(incoming.line):
            while True:
                token = token_hex(8)
                answer = await self._begin(incoming, token, known)
                if answer[0] == b"seen":
                    return await self._repeated(incoming.line, answer[1])
                # Redis' clock for everybody: what is put off by a desk whose clock is wrong would wait for ever.
                at = datetime.fromtimestamp(int(answer[2]) / 1000, UTC)
                turned = await self._take_step(replace(incoming, at=at), token, answer[1])
                if turned is not None:
                    metrics.turns.labels(incoming.channel).observe(perf_counter() - started)
                    return turned
                metrics.lost_leases.inc()

    async def history(self, line: str, after: int = 0) -> list[Stored]:
        """The stored messages of a pull channel with a number greater than `after`."""
        rows = await self._store.run(
            self._store.client.zrangebyscore, history_key(line), f"({after}", "+inf", withscores=True
        )
        return self.opened(line, rows)

    async def message(self, line: str, number: int) -> Stored | None:
        """One stored message of a pull channel."""
        rows = await self._store.run(
            self._store.client.zrangebyscore, history_key(line), number, number, withscores=True
        )
        return next(iter(self.opened(line, rows)), None)

    def opened(self, line: str, rows: Sequence[tuple[bytes, float]]) -> list[Stored]:
        """Rows of a history with their messages opened; what cannot be opened is left out and counted."""
        stored = []
        for sealed, score in rows:
            try:
                what = open_message(self._sealer, line, sealed)
            except SealBroken:
                metrics.broken_seals.inc()
                continue
            if isinstance(what, Reply):
                stored.append(Stored(int(score), what))
        return stored

    async def erase(self, line: str) -> None:
        """Forget the line: session, history, outbox. What it follows must be let go of before."""
        async with self._in_order(line):
            await self._store.script(scripts.erase, script_keys(line))

    @asynccontextmanager
    async def _in_order(self, line: str) -> AsyncIterator[None]:
        """First come, first served within this process, so that order does not hang on polling luck."""
        lock, users = self._queues.get(line) or (asyncio.Lock(), 0)
        self._queues[line] = (lock, users + 1)
        try:
            async with lock:
                yield
        finally:
            lock, users = self._queues[line]
            if users == 1:
                del self._queues[line]
            else:
                self._queues[line] = (lock, users - 1)

    async def _begin(self, incoming: Incoming, token: str, known: bool) -> list[bytes]:
        """Wait for the lease; other processes are polled with jitter because nobody owes us a wake-up."""
        keys = script_keys(incoming.line)
        lease = int(self._limits.turn_lease * 1000)
        deadline = perf_counter() + self._limits.longest_wait
        pause = 0.01
        while True:
            answer = await self._store.script(
                scripts.begin, keys, token, lease, incoming.id, "1" if known else "0"
            )
            if answer[0] == b"unknown":
                raise UnknownLine
            if answer[0] != b"busy":
                return answer
            if perf_counter() > deadline:
                raise LineUnavailable("line is busy")
            await asyncio.sleep(random.uniform(pause / 2, min(pause, answer[1] / 1000 + 0.005)))
            pause = min(pause * 2, 0.25)

    async def _take_step(self, incoming: Incoming, token: str, sealed: bytes | None) -> Turned | None:
        """Step and commit; None when the lease was lost on the way."""
        try:
            session = self._opened_session(incoming.line, sealed)
            async with self._renewed(incoming.line, token):
                turn = await self._step(session, incoming)
            unspoken = incoming.start and sealed is None and is_pull(incoming.line)
            return await self._commit(incoming, token, turn, unspoken=unspoken)
        except BaseException:
            # After a commit whose answer was lost the token is void, so this cannot harm a later turn.
            await self._release_quietly(incoming.line, token)
            raise

    async def _step(self, session: bytes | None, incoming: Incoming) -> Turn:
        try:
            async with asyncio.timeout(self._limits.longest_step):
                return await self._desk.step(session, incoming)
        except LineUnavailable:
            raise
        except Exception as error:
            # The wall where surprises end: the citizen gets an apology, the session stays as it was.
            metrics.failed_steps.inc()
            log.exception("step_failed", line=incoming.line, error=type(error).__name__)
            apology = self._apologise(incoming)
            if apology is None:
                raise TurnFailed(type(error).__name__) from error
            return Turn(session, (apology,))

    def _opened_session(self, line: str, sealed: bytes | None) -> bytes | None:
        if sealed is None:
            return None
        try:
            return self._sealer.open(sealed, line)
        except SealBroken:
            # The keys were proved at start, so these bytes are damaged; a citizen must not be stuck on them.
            metrics.broken_seals.inc()
            log.error("session_unreadable", line=line)
            return None

    @asynccontextmanager
    async def _renewed(self, line: str, token: str) -> AsyncIterator[None]:
        """Keep the lease while a slow step runs; costs nothing for a fast one."""
        loop = asyncio.get_running_loop()
        task: asyncio.Task[None] | None = None

        def begin_renewing() -> None:
            nonlocal task
            task = loop.create_task(self._renew(line, token))

        timer = loop.call_later(self._limits.turn_lease / 3, begin_renewing)
        try:
            yield
        finally:
            timer.cancel()
            if task is not None:
                task.cancel()

    async def _renew(self, line: str, token: str) -> None:
        keys = script_keys(line)
        lease = int(self._limits.turn_lease * 1000)
        while True:
            try:
                if (await self._store.script(scripts.renew, keys, token, lease))[0] == b"stale":
                    return
            except LineUnavailable:
                pass
            await asyncio.sleep(self._limits.turn_lease / 3)

    async def _release_quietly(self, line: str, token: str) -> None:
        try:
            async with asyncio.timeout(1):
                await self._store.script(scripts.release, script_keys(line), token)
        except (LineUnavailable, TimeoutError, asyncio.CancelledError):
            pass

    async def _commit(self, incoming: Incoming, token: str, turn: Turn, *, unspoken: bool) -> Turned | None:
        line, limits = incoming.line, self._limits
        longest = limits.unspoken_life if unspoken else limits.session_life
        pull = is_pull(line)
        outgoing = _in_order_of_delivery(turn)
        said_at = int(incoming.at.timestamp())
        shown = [replace(what, at=said_at) for what in outgoing if isinstance(what, Reply)] if pull else []
        queued: list[Outgoing] = []
        for what in outgoing:
            if not isinstance(what, Reply):
                queued.append(what)
            elif not pull:
                queued.extend(self._split(line, what))
        delivery_token, asked_at = token_hex(8), perf_counter()
        answer = await self._store.script(
            scripts.commit,
            script_keys(line),
            token,
            incoming.id,
            "0" if incoming.event is not None or incoming.wake else "1",
            b"" if turn.session is None else self._sealer.seal(turn.session, line),
            "" if turn.wake_at is None else int(turn.wake_at.timestamp() * 1000),
            int(longest * 1000),
            int(limits.seen_life * 1000),
            int(min(longest, limits.history_life) * 1000),
            limits.history_length,
            int(limits.outbox_life * 1000),
            delivery_token,
            int(limits.delivery_lease * 1000),
            len(shown),
            "1" if pull and turn.forget else "0",
            *(seal_message(self._sealer, line, what) for what in shown),
            *(seal_entry(self._sealer, line, what) for what in queued),
        )
        if answer[0] == b"stale":
            return None
        _, first, last, what_next = answer
        grant = None
        if what_next == b"granted":
            grant = Grant(line, delivery_token, asked_at, queued[0], first + len(shown))
        elif what_next == b"take":
            grant = Grant(line, delivery_token, asked_at)
        stored = tuple(Stored(first + offset, what) for offset, what in enumerate(shown))
        return Turned(first, last, False, stored, grant, ended=turn.session is None)

    async def _repeated(self, line: str, span: bytes) -> Turned:
        first, last = (int(part) for part in span.split(b"-"))
        metrics.repeated.inc()
        if not is_pull(line) or last < first:
            return Turned(first, last, True)
        rows = await self._store.run(
            self._store.client.zrangebyscore, history_key(line), first, last, withscores=True
        )
        return Turned(first, last, True, tuple(self.opened(line, rows)))


def _in_order_of_delivery(turn: Turn) -> list[Outgoing]:
    """An erasure first (it must not take this turn's words with it), then follows, then what is said."""
    first: list[Outgoing] = [Erase()] if turn.forget else []
    return [*first, *turn.follows, *turn.replies]
