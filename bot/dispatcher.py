"""Finds lines that need a visit: a deliverer died, a retry is due, or the line asked to be woken."""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from datetime import UTC, datetime

from bot import metrics
from bot.courier import Courier
from bot.keys import PARTITIONS, partition_keys
from bot.line import Line, TurnFailed
from bot.logs import log
from bot.store import LineUnavailable, Store
from dialogs.turn import Incoming


class Dispatcher:
    """Looks through the partitions' indexes and hands due lines to the courier."""

    def __init__(
        self, store: Store, line: Line, courier: Courier, *, pause: float = 0.5, at_once: int = 50
    ) -> None:
        self._store = store
        self._line = line
        self._courier = courier
        self._pause = pause
        self._at_once = at_once
        self._visiting: dict[str, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Look and visit until cancelled; survives every absence of Redis."""
        while True:
            with suppress(LineUnavailable):
                await self.look()
            # Several dispatchers must not look in step.
            await asyncio.sleep(random.uniform(self._pause / 2, self._pause * 1.5))

    async def look(self) -> int:
        """Visit what is due now, without waiting for it. Returns how many visits began."""
        begun = 0
        for line in await self._due():
            if line in self._visiting or len(self._visiting) >= self._at_once * 4:
                continue
            task = asyncio.get_running_loop().create_task(self._visit(line))
            self._visiting[line] = task
            task.add_done_callback(lambda _, line=line: self._visiting.pop(line, None))  # type: ignore[misc]
            begun += 1
        return begun

    async def drain(self) -> None:
        """Wait for the visits that have begun."""
        while self._visiting:
            await asyncio.wait(list(self._visiting.values()))

    async def _due(self) -> list[str]:
        now = int(await self._store.now() * 1000)
        rows = await self._store.pipeline(
            ("ZRANGEBYSCORE", partition_keys(p).due, "-inf", now, "WITHSCORES", "LIMIT", 0, self._at_once)
            for p in range(PARTITIONS)
        )
        due = [(float(score), line.decode()) for row in rows for line, score in _pairs(row)]
        metrics.waiting_lines.set(len(due))
        metrics.oldest_due.set((now - min(due)[0]) / 1000 if due else 0)
        return [line for _, line in sorted(due)]

    async def _visit(self, line: str) -> None:
        try:
            wake = await self._courier.visit(line)
            if wake is not None and wake <= await self._store.now() * 1000:
                await self._wake(line, wake)
        except (LineUnavailable, TurnFailed):
            pass
        except Exception as error:  # noqa: BLE001 -- the wall of this task
            log.exception("visit_failed", line=line, error=type(error).__name__)

    async def _wake(self, line: str, wake: int) -> None:
        incoming = Incoming(id=f"wake:{wake}", line=line, at=datetime.now(UTC), wake=True)
        turned = await self._line.turn(incoming)
        if turned.grant is not None:
            await self._courier.deliver(turned.grant)


def _pairs(row: list[object]) -> list[tuple[bytes, float]]:
    """RESP2 gives a flat list, RESP3 pairs."""
    if row and isinstance(row[0], list | tuple):
        return [(pair[0], float(pair[1])) for pair in row]  # type: ignore[index]
    return list(zip(row[::2], row[1::2], strict=True))  # type: ignore[arg-type]
