"""Work that only one process may do at a time, with a successor ready."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from secrets import token_hex
from typing import Any

from bot.logs import log
from bot.scripts import script
from bot.store import LineUnavailable, Store
from bot.tasks import end

# KEYS: lease.  ARGV: token, ms → 1 if it is ours now
_HOLD = """
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
"""
# KEYS: lease.  ARGV: token
_LET_GO = """
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1
"""
_hold = script(_HOLD)
_let_go = script(_LET_GO)


class Lease:
    """A named lease in Redis, renewed while it is held."""

    def __init__(self, store: Store, name: str, *, seconds: float = 10) -> None:
        self._store = store
        self._key = f"lease:{name}"
        self._seconds = seconds
        self._token = token_hex(8)

    async def run(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do `work` whenever the lease is ours; wait for it otherwise. Ends only when cancelled."""
        while True:
            if await self._held():
                await self._while_held(work)
            await asyncio.sleep(self._seconds / 3)

    async def _held(self) -> bool:
        try:
            answer: Any = await self._store.script(
                _hold, (self._key,), self._token, int(self._seconds * 1000)
            )
        except LineUnavailable:
            return False
        return bool(answer)

    async def _while_held(self, work: Callable[[], Awaitable[None]]) -> None:
        task = asyncio.ensure_future(work())
        try:
            while not task.done():
                await asyncio.wait([task], timeout=self._seconds / 3)
                if not task.done() and not await self._held():
                    break
        finally:
            await end([task])
            if not task.cancelled() and (error := task.exception()) is not None:
                log.error("leased_work_failed", kind=self._key, error=type(error).__name__, exc_info=error)
            with suppress(LineUnavailable):
                await self._store.script(_let_go, (self._key,), self._token)
