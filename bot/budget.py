"""The one sending budget that all processes of a bot share, in Redis.

Three token buckets: per bot, per private chat, per group. A sending within reach takes its token at once
and is told how long to wait (a reservation: no crowd of waiters asks again and again); one that is out
of reach is told when to ask again. Updates leave a reserve of the bot's bucket to replies, broadcasts a
larger one, so live answers always go first.

A 429 pauses the chat it came from. Several chats limited within a moment mean that the whole bot is too
fast, and pause the bot.
"""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

from bot import metrics
from bot.scripts import script
from bot.store import Store
from dialogs.turn import Priority

# KEYS: bot bucket, chat bucket, bot pause, chat pause
# ARGV: bot rate /s, bot burst, chat rate /s, chat burst, reserve (tokens kept for others), horizon ms
# → ms to wait with the token taken | -ms to wait before asking again
_ACQUIRE = """
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local function tokens(key, rate, burst)
  local h = redis.call('HMGET', key, 'n', 't')
  if not h[1] then return burst end
  return math.min(burst, tonumber(h[1]) + (now - tonumber(h[2])) * rate / 1000)
end
local pause = math.max(redis.call('PTTL', KEYS[3]), redis.call('PTTL', KEYS[4]))
if pause > 0 then return -pause end
local bot_rate, chat_rate = tonumber(ARGV[1]), tonumber(ARGV[3])
local bot = tokens(KEYS[1], bot_rate, tonumber(ARGV[2]))
local chat = tokens(KEYS[2], chat_rate, tonumber(ARGV[4]))
local reserve, horizon = tonumber(ARGV[5]), tonumber(ARGV[6])
local bot_wait = math.max(0, math.ceil((1 + reserve - bot) * 1000 / bot_rate))
local chat_wait = math.max(0, math.ceil((1 - chat) * 1000 / chat_rate))
local wait = math.max(bot_wait, chat_wait)
if wait > horizon or (reserve > 0 and bot_wait > 0) then return -math.max(wait, 1) end
redis.call('HSET', KEYS[1], 'n', tostring(bot - 1), 't', now)
-- The chat's token is spent when the message leaves, not when it is asked for.
chat = math.min(tonumber(ARGV[4]), chat + wait * chat_rate / 1000)
redis.call('HSET', KEYS[2], 'n', tostring(chat - 1), 't', now + wait)
redis.call('PEXPIRE', KEYS[1], math.ceil((tonumber(ARGV[2]) + 1 - bot) * 1000 / bot_rate) + 5000)
redis.call('PEXPIRE', KEYS[2], math.ceil((tonumber(ARGV[4]) + 1 - chat) * 1000 / chat_rate) + wait + 1000)
return wait
"""

# KEYS: bot pause, chat pause, recently limited chats
# ARGV: chat, pause ms, window ms, how many chats mean the bot
_LIMITED = """
redis.call('SET', KEYS[2], '1', 'PX', ARGV[2])
redis.call('SADD', KEYS[3], ARGV[1])
if redis.call('PTTL', KEYS[3]) < 0 then redis.call('PEXPIRE', KEYS[3], ARGV[3]) end
if redis.call('SCARD', KEYS[3]) >= tonumber(ARGV[4]) then
  if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[2]) then redis.call('SET', KEYS[1], '1', 'PX', ARGV[2]) end
  return 1
end
return 0
"""

_acquire = script(_ACQUIRE)
_limited = script(_LIMITED)


@dataclass(frozen=True, slots=True)
class Rates:
    """What a messenger allows. Telegram's figures are only roughly specified, so 429 has the last word."""

    bot_per_second: float = 21.6
    bot_burst: float = 2.4
    #: Below one a second and three at once: the way to the messenger is not always equally long.
    chat_per_second: float = 0.9
    chat_burst: float = 2.4
    group_per_minute: float = 20
    horizon: float = 1.5
    #: Shares of the bot's burst that a priority leaves to those before it.
    reserves: dict[Priority, float] = field(
        default_factory=lambda: {Priority.REPLY: 0.0, Priority.UPDATE: 0.2, Priority.BROADCAST: 0.5}
    )


class Budget:
    """The budget of one bot."""

    #: So many different chats limited within `_WINDOW` ms say that the whole bot is limited.
    _MANY = 3
    _WINDOW = 2_000
    #: Seconds after its time for which a token is still good. With what `bot/outbound.py` allows between a token and
    #: its request, the tokens of one second and of that slack together stay below what the messenger takes in a second.
    _STALE = 0.12
    #: Tokens given up for that at most: a machine that is always slow must send all the same.
    _MOST_STALE = 5

    def __init__(self, store: Store, bot: str, rates: Rates = Rates()) -> None:
        self._store = store
        self._bot = bot
        self._rates = rates
        self._gate = asyncio.Lock()
        self._last = 0.0

    async def acquire(self, chat: str, priority: Priority = Priority.REPLY) -> None:
        """Wait until one message may go to `chat`. Raises `LineUnavailable`."""
        started, stale = perf_counter(), 0
        while True:
            asked = perf_counter()
            wait = await self.ask(chat, priority)
            if wait < 0:
                # Out of reach: ask again a little after the time named, each at another moment.
                await asyncio.sleep(min(-wait / 1000, 5) * random.uniform(1.0, 1.3) + 0.005)
                continue
            if wait > 0:
                await asyncio.sleep(wait / 1000)
            await self._through_the_gate()
            # The token of a process (or a Redis) that stood still was for another second, which others have used.
            if perf_counter() - asked < wait / 1000 + self._STALE or stale == self._MOST_STALE:
                break
            stale += 1
        waited = perf_counter() - started
        metrics.budget_waits.labels(self._bot, priority.value).observe(waited)

    async def _through_the_gate(self) -> None:
        """Keep a distance by the real clock: a process that stood still must not catch up at once."""
        gap = 1 / (self._rates.bot_per_second * 1.15)
        async with self._gate:
            ahead = self._last + gap - perf_counter()
            if ahead > 0:
                await asyncio.sleep(ahead)
            self._last = perf_counter()

    async def ask(self, chat: str, priority: Priority) -> int:
        """Milliseconds to wait with the token taken; negative: milliseconds before asking again."""
        r = self._rates
        group = chat.startswith("-")
        rate = r.group_per_minute / 60 if group else r.chat_per_second
        burst = r.group_per_minute if group else r.chat_burst
        reserve = max(0.0, min(r.reserves[priority] * r.bot_burst, r.bot_burst - 1))
        answer: Any = await self._store.script(
            _acquire,
            (self._key("rate"), self._key(f"chat:{chat}"), self._key("pause"), self._key(f"pause:{chat}")),
            r.bot_per_second, r.bot_burst, rate, burst, reserve, int(r.horizon * 1000),
        )  # fmt: skip
        return int(answer)

    async def limited(self, chat: str, retry_after: float) -> bool:
        """A 429 came for this chat. Returns whether the whole bot now pauses."""
        keys = (self._key("pause"), self._key(f"pause:{chat}"), self._key("limited"))
        answer: Any = await self._store.script(
            _limited, keys, chat, int(retry_after * 1000) + 1, self._WINDOW, self._MANY
        )
        return bool(answer)

    def _key(self, name: str) -> str:
        return f"{{budget:{self._bot}}}:{name}"
