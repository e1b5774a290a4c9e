"""How far the broadcasts are, told to the back office, so that staff see it where they composed the announcement."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from backend_client import BackendClient
from backend_client import models as m
from backend_client.errors import BackendRefused, BackendUnavailable
from bot.broadcast import Broadcasts, Progress, State
from bot.store import LineUnavailable

#: Seconds between two reports.
_PAUSE = 5.0


class Reports:
    """Reports what has changed. Only one process does (see `bot/leases.py`)."""

    def __init__(self, broadcasts: Broadcasts, backend: BackendClient, *, pause: float = _PAUSE) -> None:
        self._broadcasts = broadcasts
        self._backend = backend
        self._pause = pause
        self._told: dict[str, m.AnnouncementProgress] = {}

    async def run(self) -> None:
        """Report until cancelled."""
        while True:
            with suppress(LineUnavailable, BackendUnavailable):
                await self.report()
            await asyncio.sleep(self._pause)

    async def report(self) -> int:
        """Everything that has changed since it was last reported. Returns how many reports were taken."""
        taken = 0
        for one in await self._broadcasts.all():
            progress = _progress(one)
            if self._told.get(one.id) == progress:
                continue
            try:
                await self._backend.announcement_progress(one.id, progress)
                taken += 1
            except BackendRefused:
                # Begun by an operator at the terminal: the back office does not know it.
                pass
            self._told[one.id] = progress
        return taken


def _progress(one: Progress) -> m.AnnouncementProgress:
    left = one.left if one.state is State.RUNNING else None
    return m.AnnouncementProgress(
        state=one.state.value, total=one.total, told=one.told + one.known, failed=one.failed,
        seconds_left=None if left is None else round(left),
    )  # fmt: skip
