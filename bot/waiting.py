"""Waiting for messages of pull channels: one shared look at Redis for all who wait in this process."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from contextlib import suppress

from bot.keys import history_key
from bot.line import Line, Stored
from bot.store import LineUnavailable, Store

#: How often the waiting conversations are looked at together, in seconds.
PAUSE = 0.25
#: Polls and streams of one conversation at once: its tabs and devices, and those that a lost network left behind.
MOST_AT_ONCE = 12


class Waiting:
    """Long polls and streams wait here. One per process; `run` must be running."""

    def __init__(self, store: Store, line: Line) -> None:
        self._store = store
        self._line = line
        self._waiters: dict[str, dict[asyncio.Event, int]] = defaultdict(dict)
        self._stopping = False

    @property
    def stopping(self) -> bool:
        """Whether nobody should begin to wait any more."""
        return self._stopping

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            await asyncio.sleep(PAUSE)
            if self._waiters:
                with suppress(LineUnavailable):
                    await self._look()

    def is_crowded(self, line: str) -> bool:
        """Whether so many wait for this line already that one more is nobody's screen."""
        return len(self._waiters.get(line, ())) >= MOST_AT_ONCE

    def notify(self, line: str) -> None:
        """This process just wrote to the line: nobody needs to wait for the next look."""
        for event in self._waiters.get(line, ()):
            event.set()

    def stop(self) -> None:
        """Answer everybody now: the process wants to leave."""
        self._stopping = True
        for line in list(self._waiters):
            self.notify(line)

    async def messages(self, line: str, after: int, wait: float) -> list[Stored]:
        """Messages numbered above `after`; waits up to `wait` seconds for the first of them."""
        event = asyncio.Event()
        self._waiters[line][event] = after
        try:
            found = await self._line.history(line, after)
            if not found and wait > 0 and not self._stopping:
                with suppress(TimeoutError):
                    await asyncio.wait_for(event.wait(), wait)
                    found = await self._line.history(line, after)
            return found
        finally:
            del self._waiters[line][event]
            if not self._waiters[line]:
                del self._waiters[line]

    async def _look(self) -> None:
        lines = list(self._waiters)
        rows = await self._store.pipeline(
            ("ZREVRANGE", history_key(line), 0, 0, "WITHSCORES") for line in lines
        )
        for line, row in zip(lines, rows, strict=True):
            last = _score(row)
            for event, after in self._waiters.get(line, {}).items():
                if last > after:
                    event.set()


def _score(row: list[object]) -> int:
    """The score of the only row; RESP2 gives a flat list, RESP3 pairs."""
    if not row:
        return 0
    score = row[0][1] if isinstance(row[0], list | tuple) else row[1]
    return int(float(score))  # type: ignore[arg-type]
