"""How often one stranger may do something: counters in Redis, shared by all processes."""

from __future__ import annotations

from typing import Any

from bot.scripts import script
from bot.store import Store

# KEYS: counter.  ARGV: most, window ms → 0 when allowed, else ms until the window ends
_COUNT = """
local n = redis.call('INCR', KEYS[1])
if n == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
if n > tonumber(ARGV[1]) then return math.max(1, redis.call('PTTL', KEYS[1])) end
return 0
"""
_count = script(_COUNT)


class Limits:
    """Fixed windows: simple, cheap, and enough against floods."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def wait(self, what: str, who: str, most: int, window: float) -> float:
        """0 when allowed; otherwise the seconds until it is allowed again. `window` in seconds."""
        answer: Any = await self._store.script(_count, (f"limit:{what}:{who}",), most, int(window * 1000))
        return int(answer) / 1000
