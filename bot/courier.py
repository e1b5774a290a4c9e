"""Delivery: takes what a line's outbox holds to its citizen, oldest first, once where that can be known.

Whoever holds the line's delivery lease delivers. The process that committed a turn gets the lease in the
same atomic write and delivers at once; if it dies, the dispatcher of any living process takes over when
the lease ends, and what may have been in flight is declared *uncertain* before anything is sent again.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from secrets import token_hex
from time import perf_counter, time
from typing import Protocol

import orjson

from bot import metrics, scripts
from bot.carrier import Blocked, Carrier, DeliveryError, Limited, NotSent, Refused, Uncertain
from bot.keys import is_pull, partition_keys, partition_of, script_keys, sent_key
from bot.line import Grant, LineLimits
from bot.logs import log
from bot.outbox import Entry, Erase, number_of, open_entry
from bot.sealing import SealBroken, Sealer
from bot.store import LineUnavailable, Store
from bot.tasks import end
from dialogs.turn import Follow, Reply


class _Lost(Exception):
    """The delivery lease is someone else's now."""


class Follows(Protocol):
    """What delivery needs from the address book."""

    async def apply(self, line: str, follow: Follow) -> None: ...
    async def let_go(self, line: str) -> None: ...


@dataclass(frozen=True, slots=True)
class CourierLimits:
    """How hard a delivery tries. Seconds.

    A paper (a receipt's PDF) is given up sooner: its words went out before it, and the updates are behind it.
    """

    most_attempts: int = 12
    paper_attempts: int = 3
    first_pause: float = 1
    longest_pause: float = 900
    longest_wait: float = 30
    at_once: int = 64
    kept_while_blocked: int = 20
    uncertain_log: int = 10_000
    uncertain_life: float = 90 * 86_400


@dataclass(slots=True)
class _Held:
    """A line in this process' hands. `sure_at`: when the lease was last known to be ours (`perf_counter`)."""

    line: str
    token: str
    sure_at: float


class Courier:
    """Delivers lines. One per process."""

    def __init__(
        self,
        store: Store,
        sealer: Sealer,
        carriers: Mapping[str, Carrier],
        follows: Follows,
        limits: LineLimits | None = None,
        tries: CourierLimits | None = None,
    ) -> None:
        self._store = store
        self._sealer = sealer
        self._carriers = carriers
        self._follows = follows
        self._limits = limits or LineLimits()
        self._tries = tries or CourierLimits()
        self._lease = int(self._limits.delivery_lease * 1000)
        self._held: dict[str, _Held] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(self._tries.at_once)
        self._keeper: asyncio.Task[None] | None = None

    def start(self, grant: Grant) -> None:
        """Deliver in the background what a commit just granted."""
        task = asyncio.get_running_loop().create_task(self.deliver(grant))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self, patience: float = 10) -> None:
        """Finish what is being delivered; what does not finish is left to the other processes."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=patience)
        await end(self._tasks)
        if self._keeper is not None:
            await end([self._keeper])

    async def came_back(self, line: str) -> None:
        """The messenger said that the citizen lets us write again."""
        await self._store.script(scripts.came_back, script_keys(line))

    async def visit(self, line: str) -> int | None:
        """Deliver a line that is due. Returns its wake time (ms) when nothing was left to deliver."""
        token, asked_at = token_hex(8), perf_counter()
        answer = await self._store.script(scripts.take, script_keys(line), token, self._lease)
        if answer[0] == b"none":
            return int(answer[1]) if len(answer) > 1 and answer[1] else None
        if answer[0] == b"go":
            await self._deliver_from(_Held(line, token, asked_at), answer)
        return None

    async def deliver(self, grant: Grant) -> None:
        """Deliver until the outbox is empty, the lease is lost or the messenger says later."""
        held = _Held(grant.line, grant.token, grant.at)
        try:
            if grant.first is None:
                await self.visit(grant.line)
            else:
                await self._deliver_entries(held, Entry(grant.line, grant.number, grant.first))
        except LineUnavailable:
            # The lease ends by itself and somebody's dispatcher finds the line.
            metrics.postponed.labels(_channel(grant.line), "redis").inc()
        except asyncio.CancelledError:
            raise
        except Exception as error:  # noqa: BLE001 -- the wall of this task
            log.exception("delivery_failed", line=grant.line, error=type(error).__name__)

    async def _deliver_from(self, held: _Held, answer: list[bytes]) -> None:
        entry = await self._opened(held, answer)
        if entry is not None:
            await self._deliver_entries(held, entry)

    async def _deliver_entries(self, held: _Held, first: Entry) -> None:
        self._hold(held)
        try:
            entry: Entry | None = first
            while entry is not None:
                entry = await self._opened(held, await self._handle(held, entry))
        except _Lost:
            metrics.lost_leases.inc()
        finally:
            self._held.pop(held.token, None)

    async def _opened(self, held: _Held, answer: list[bytes]) -> Entry | None:
        """The entry that a script handed out, if any; damaged ones go aside on the way."""
        while answer[0] == b"go":
            try:
                doubtful = len(answer) > 3 and answer[3] == b"1"
                return open_entry(self._sealer, held.line, answer[1], int(answer[2]), doubtful)
            except (SealBroken, ValueError, KeyError):
                metrics.broken_seals.inc()
                answer = await self._aside(held, number_of(answer[1]), "unreadable", 0)
        if answer[0] == b"stale":
            raise _Lost
        return None

    async def _handle(self, held: _Held, entry: Entry) -> list[bytes]:
        """Deliver one entry and record how it ended; returns the script's word on what comes next."""
        channel = _channel(held.line)
        if entry.doubtful:
            await self._declare(entry, "resent" if entry.repeatable else "kept")
            if not entry.repeatable:
                return await self._aside(held, entry.number, "uncertain", entry.attempts)
        try:
            message_id = await self._perform(held, entry)
        except Limited as error:
            metrics.postponed.labels(channel, "limited").inc()
            pause = error.retry_after if error.retry_after is not None else self._pause(entry.attempts)
            return await self._postpone(held, entry, pause, counts=error.retry_after is None)
        except NotSent as error:
            if error.counts:
                return await self._later_or_aside(held, entry, error.reason)
            return await self._wait_for_messenger(held, entry, error.reason)
        except Uncertain:
            await self._declare(entry, "resent" if entry.repeatable else "kept")
            if not entry.repeatable:
                return await self._aside(held, entry.number, "uncertain", entry.attempts)
            return await self._later_or_aside(held, entry, "uncertain")
        except Blocked:
            metrics.blocked.labels(channel).inc()
            keys = script_keys(held.line)
            return await self._store.script(scripts.block, keys, held.token, self._tries.kept_while_blocked)
        except Refused as error:
            return await self._aside(held, entry.number, error.reason, entry.attempts)
        metrics.sent.labels(channel).inc()
        return await self._confirm(held, entry, message_id)

    async def _perform(self, held: _Held, entry: Entry) -> str | None:
        if isinstance(entry.what, Follow):
            await self._make_sure(held)
            await self._follows.apply(held.line, entry.what)
            return None
        carrier = self._carriers.get(_channel(held.line))
        if isinstance(entry.what, Erase):
            # First: it must not wait for a messenger that is away.
            await self._make_sure(held)
            await self._follows.let_go(held.line)
            if is_pull(held.line):
                return None
        if carrier is None:
            raise NotSent("no_carrier")
        async with self._slots:
            started = perf_counter()
            try:
                if isinstance(entry.what, Erase):
                    await self._erase(carrier, held.line)
                    return None
                leaving = self._sure(held) if entry.repeatable else self._marker(held, entry)
                return await carrier.send(held.line, entry.what, leaving)
            finally:
                metrics.send_seconds.labels(_channel(held.line)).observe(perf_counter() - started)

    async def _erase(self, carrier: Carrier, line: str) -> None:
        client = self._store.client
        ids = await self._store.run(client.lrange, sent_key(line), 0, -1)
        try:
            await carrier.erase(line, [one.decode() for one in ids])
        except DeliveryError as error:
            if isinstance(error, Limited):
                raise
            # What the messenger no longer lets us delete stays; asking for ever would help nobody.
        await self._store.run(client.delete, sent_key(line))

    def _sure(self, held: _Held) -> Callable[[], Awaitable[None]]:
        return lambda: self._make_sure(held)

    async def _make_sure(self, held: _Held) -> None:
        """The moment before something leaves: who stood still for too long must not send what others have sent.

        Costs nothing while the lease is fresh.
        """
        if perf_counter() - held.sure_at < self._limits.delivery_lease / 2:
            return
        if not await self._kept(held):
            raise _Lost

    async def _kept(self, held: _Held) -> bool:
        """Renew the lease; False when it is someone else's."""
        asked_at = perf_counter()
        answer = await self._store.script(scripts.keep, script_keys(held.line), held.token, self._lease)
        if answer[0] == b"stale":
            return False
        held.sure_at = asked_at
        return True

    def _marker(self, held: _Held, entry: Entry) -> Callable[[], Awaitable[None]]:
        async def leaving() -> None:
            answer = await self._store.script(
                scripts.mark, script_keys(held.line), held.token, self._lease, entry.number
            )
            if answer[0] == b"stale":
                raise _Lost

        return leaving

    async def _confirm(self, held: _Held, entry: Entry, message_id: str | None) -> list[bytes]:
        """Insist: an unconfirmed message would be sent twice by whoever comes next."""
        life = int(self._limits.message_id_life * 1000)
        for pause in (0.05, 0.2, 0.5, 1.0, 2.0, 0.0):
            try:
                return await self._store.script(
                    scripts.confirm, script_keys(held.line),
                    held.token, self._lease, entry.number, message_id or "", life,
                )  # fmt: skip
            except LineUnavailable:
                if not pause:
                    raise
                await asyncio.sleep(pause)
        raise AssertionError("unreachable")

    async def _later_or_aside(self, held: _Held, entry: Entry, reason: str) -> list[bytes]:
        is_paper = isinstance(entry.what, Reply) and bool(entry.what.files)
        if entry.attempts + 1 >= (self._tries.paper_attempts if is_paper else self._tries.most_attempts):
            return await self._aside(held, entry.number, reason, entry.attempts + 1)
        metrics.postponed.labels(_channel(held.line), reason).inc()
        return await self._postpone(held, entry, self._pause(entry.attempts), counts=True)

    async def _wait_for_messenger(self, held: _Held, entry: Entry, reason: str) -> list[bytes]:
        """The messenger is away, which no message is to blame for: none goes aside however long it takes."""
        metrics.postponed.labels(_channel(held.line), reason).inc()
        pause = min(self._pause(entry.attempts), self._tries.longest_wait)
        return await self._postpone(
            held, entry, pause, counts=entry.attempts < self._tries.most_attempts // 2
        )

    async def _postpone(self, held: _Held, entry: Entry, seconds: float, *, counts: bool) -> list[bytes]:
        return await self._store.script(
            scripts.postpone, script_keys(held.line),
            held.token, entry.number, int(seconds * 1000) + 1, "1" if counts else "0",
        )  # fmt: skip

    def _pause(self, attempts: int) -> float:
        full = min(self._tries.first_pause * 2**attempts, self._tries.longest_pause)
        return random.uniform(full / 2, full)

    async def _aside(self, held: _Held, number: int, reason: str, attempts: int) -> list[bytes]:
        metrics.set_aside.labels(_channel(held.line), reason).inc()
        log.warning("set_aside", line=held.line, number=number, reason=reason, attempts=attempts)
        record = orjson.dumps({"reason": reason, "at": int(time()), "attempts": attempts})
        return await self._store.script(
            scripts.set_aside, script_keys(held.line),
            held.token, self._lease, number, record, int(self._limits.aside_life * 1000),
        )  # fmt: skip

    async def _declare(self, entry: Entry, action: str) -> None:
        """Say in a place that stays that this message may have been seen, before anyone acts on it."""
        metrics.uncertain.labels(_channel(entry.line), "yes" if entry.repeatable else "no").inc()
        key = partition_keys(partition_of(entry.line)).uncertain
        fields = {"line": entry.line, "number": entry.number, "action": action}
        await self._store.run(
            self._store.client.xadd, key, fields, maxlen=self._tries.uncertain_log, approximate=True
        )
        await self._store.run(self._store.client.expire, key, int(self._tries.uncertain_life))

    def _hold(self, held: _Held) -> None:
        self._held[held.token] = held
        if self._keeper is None or self._keeper.done():
            self._keeper = asyncio.get_running_loop().create_task(self._keep())

    async def _keep(self) -> None:
        """Renew the delivery leases of all lines in hand: waiting for a budget may take long."""
        while self._held:
            await asyncio.sleep(self._limits.delivery_lease / 3)
            for held in list(self._held.values()):
                try:
                    await self._kept(held)
                except LineUnavailable:
                    break


def _channel(line: str) -> str:
    return line.partition(":")[0]
