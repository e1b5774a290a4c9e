"""One person's flood at a messenger must not cost the others: a kind sentence once, then silence until it is over.

A process counts by itself at first, so that nobody who writes like a person costs a journey to Redis; only who writes
faster than that is counted in Redis, by all processes together. What came before is never refused when the
messenger brings it again. An emergency or a quick exit goes through once even then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from time import monotonic
from typing import Any

from bot.keys import partition_of, tag
from bot.scripts import script
from bot.store import Store
from dialogs.buttons import EXIT
from dialogs.turn import Incoming

#: Seconds of one window, here and in Redis.
WINDOW = 60.0
#: The part of the allowance that a process lets through without asking Redis.
_UNASKED = 4
#: People counted here at once; when there are more, everybody begins anew.
_MOST_COUNTED = 50_000

# KEYS: the ids of this window.  ARGV: id, most, window ms, urgent → 0 go on | 1 say it once | 2 be silent
_COUNT = """
if redis.call('SISMEMBER', KEYS[1], ARGV[1]) == 1 then return 0 end
local n = redis.call('SCARD', KEYS[1])
if n < tonumber(ARGV[2]) then
  redis.call('SADD', KEYS[1], ARGV[1])
  if n == 0 then redis.call('PEXPIRE', KEYS[1], ARGV[3]) end
  return 0
end
if ARGV[4] == '1' and redis.call('SADD', KEYS[1], 'urgent!') == 1 then
  redis.call('SADD', KEYS[1], ARGV[1])
  return 0
end
if redis.call('SADD', KEYS[1], 'told!') == 1 then return 1 end
return 2
"""
_count = script(_COUNT)


class Verdict(Enum):
    """What is done with one message."""

    GO_ON = 0
    SAY_IT = 1
    BE_SILENT = 2


@dataclass(slots=True)
class _Window:
    since: float
    count: int = 0


class Floods:
    """`most` messages a minute of one line. `alarming`: does this text sound like an emergency?"""

    def __init__(
        self, store: Store, most: int, alarming: Callable[[str], bool], now: Callable[[], float] = monotonic
    ) -> None:
        self._store = store
        self._most = most
        self._alarming = alarming
        self._now = now
        self._windows: dict[str, _Window] = {}

    async def judge(self, incoming: Incoming) -> Verdict:
        """Raises `LineUnavailable` while Redis is away."""
        if self._count_here(incoming.line) <= self._most // _UNASKED:
            return Verdict.GO_ON
        answer: Any = await self._store.script(
            _count,
            (f"{tag(partition_of(incoming.line))}:flood:{incoming.line}",),
            incoming.id,
            self._most,
            int(WINDOW * 1000),
            "1" if self._urgent(incoming) else "0",
        )
        return Verdict(int(answer))

    def _count_here(self, line: str) -> int:
        now = self._now()
        window = self._windows.get(line)
        if window is None or now - window.since > WINDOW:
            if len(self._windows) >= _MOST_COUNTED:
                self._windows.clear()
            window = self._windows[line] = _Window(now)
        window.count += 1
        return window.count

    def _urgent(self, incoming: Incoming) -> bool:
        return incoming.choice == EXIT or bool(incoming.text and self._alarming(incoming.text))
