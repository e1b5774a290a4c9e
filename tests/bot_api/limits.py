"""Telegram's sending limits, enforced: who sends too fast hears 429, and it is written down.

The real figures are not published exactly; these are the ones the Bot FAQ names.
"""

from __future__ import annotations

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Limits:
    """Messages allowed: `burst` at once and then one per second for a chat; per second for the bot."""

    chat_burst: int = 3
    chat_per_second: float = 1.0
    group_per_minute: int = 20
    bot_per_second: int = 30
    paid_per_second: int = 1000


@dataclass
class Meter:
    """Counts accepted messages. `hits` are calls that the limits refused: (Unix time, chat).

    `impatient` are calls made to a chat before the wait that an earlier 429 named was over.
    """

    limits: Limits | None = None
    hits: list[tuple[float, int]] = field(default_factory=list)
    impatient: list[tuple[float, int]] = field(default_factory=list)
    _chats: dict[int, tuple[float, float]] = field(default_factory=dict)
    _groups: dict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _bot: deque[float] = field(default_factory=deque)
    _not_before: dict[int, float] = field(default_factory=dict)

    def wait(self, chat: int, now: float, *, paid: bool = False) -> int:
        """0 when this message may pass (and is counted), otherwise whole seconds to wait.

        `paid`: it says that it may cost something, so the bot's free limit is not its limit.
        """
        self._note_impatience(chat, now)
        if self.limits is None:
            return 0
        seconds = max(self._chat_wait(chat, now), self._bot_wait(now, paid))
        if seconds <= 0:
            self._spend(chat, now)
            return 0
        self.hits.append((now, chat))
        told = max(1, math.ceil(seconds))
        self.told_to_wait(chat, now, told)
        return told

    def told_to_wait(self, chat: int, now: float, seconds: float) -> None:
        """A 429 named this wait, whoever made it."""
        self._not_before[chat] = now + seconds

    def _note_impatience(self, chat: int, now: float) -> None:
        # A few hundredths for clocks and rounding: nobody is blamed for being exactly on time.
        if now < self._not_before.get(chat, 0.0) - 0.05:
            self.impatient.append((now, chat))

    def _chat_wait(self, chat: int, now: float) -> float:
        assert self.limits
        if chat < 0:
            recent = self._groups[chat]
            _forget(recent, now - 60)
            return recent[0] + 60 - now if len(recent) >= self.limits.group_per_minute else 0.0
        tokens = self._tokens(chat, now)
        return 0.0 if tokens >= 1 else (1 - tokens) / self.limits.chat_per_second

    def _tokens(self, chat: int, now: float) -> float:
        assert self.limits
        tokens, at = self._chats.get(chat, (float(self.limits.chat_burst), now))
        return min(float(self.limits.chat_burst), tokens + (now - at) * self.limits.chat_per_second)

    def _bot_wait(self, now: float, paid: bool) -> float:
        assert self.limits
        _forget(self._bot, now - 1)
        most = self.limits.paid_per_second if paid else self.limits.bot_per_second
        return self._bot[0] + 1 - now if len(self._bot) >= most else 0.0

    def _spend(self, chat: int, now: float) -> None:
        if chat < 0:
            self._groups[chat].append(now)
        else:
            self._chats[chat] = (self._tokens(chat, now) - 1, now)
        self._bot.append(now)


def _forget(times: deque[float], before: float) -> None:
    while times and times[0] <= before:
        times.popleft()
