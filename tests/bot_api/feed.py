"""Updates on their way to the bot by getUpdates, and the disturbances of that way.

An update that getUpdates has confirmed never comes again, unless a disturbance was ordered: the
network may then repeat, delay or swap updates, which a desk must bear.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from tests.bot_api.errors import conflict

Update = dict[str, Any]

#: Kinds that come only to those who ask for them.
_ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass
class Disturbance:
    """Rates from 0 to 1 for each way an update's journey may go wrong; delays up to `seconds`."""

    seed: int = 0
    duplicate: float = 0.0
    reorder: float = 0.0
    delay: float = 0.0
    seconds: float = 0.5
    dice: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)


class Feed:
    """The queue of one bot. `push` is set while a webhook takes the updates instead."""

    def __init__(self) -> None:
        self.pending: deque[Update] = deque()
        self.allowed: set[str] = set()
        self.disturbance = Disturbance()
        self.push: Callable[[Update], None] | None = None
        self._last_id = 1_000
        self._again: deque[Update] = deque()
        self._held: list[tuple[str, dict[str, Any]]] = []
        self._arrived = asyncio.Event()
        self.polls = 0
        self._on_the_way = 0

    @property
    def waiting(self) -> int:
        """Updates that the bot has not confirmed, those on the way (again) among them."""
        return len(self.pending) + len(self._again) + len(self._held) + self._on_the_way

    def add(self, kind: str, content: dict[str, Any]) -> None:
        """Something happened. `kind` is the update's field: message, callback_query, my_chat_member…"""
        if (self.allowed and kind not in self.allowed) or (not self.allowed and kind in _ON_REQUEST):
            return
        chaos, dice = self.disturbance, self.disturbance.dice
        if dice.random() < chaos.delay:
            self._later(dice.random() * chaos.seconds, kind, content)
        elif dice.random() < chaos.reorder:
            # Held until the next one has overtaken it, or for a moment if nothing follows.
            self._held.append((kind, content))
            asyncio.get_running_loop().call_later(chaos.seconds, self._let_go)
        else:
            self._queue(kind, content)
            self._let_go()

    def clear(self) -> None:
        """Drop everything that has not been handed out; the way is smooth again."""
        self.pending.clear()
        self._again.clear()
        self._held.clear()
        self.disturbance = Disturbance()

    def resume(self) -> None:
        """Hand everything that waits to whoever takes updates now."""
        if self.push is not None:
            while self.pending:
                self.push(self.pending.popleft())

    async def get(self, offset: int, limit: int, seconds: float) -> list[Update]:
        """One getUpdates, for up to `seconds`. A second one at the same time ends the first with 409."""
        if self.push is not None:
            raise conflict(
                "can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first"
            )
        self.polls += 1
        mine = self.polls
        self._arrived.set()
        self._confirm(offset)
        await self._wait(mine, asyncio.get_running_loop().time() + seconds)
        if mine != self.polls:
            raise conflict(
                "terminated by other getUpdates request; make sure that only one bot instance is running"
            )
        again = [self._again.popleft() for _ in range(min(limit, len(self._again)))]
        return [*again, *list(self.pending)[: limit - len(again)]]

    async def _wait(self, mine: int, until: float) -> None:
        """Until something is there, time is up, or another reader has come."""
        while mine == self.polls and not self.pending and not self._again:
            left = until - asyncio.get_running_loop().time()
            if left <= 0:
                return
            self._arrived.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._arrived.wait(), left)

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            while len(self.pending) > -offset:
                self.pending.popleft()
        while self.pending and self.pending[0]["update_id"] < offset:
            done = self.pending.popleft()
            if self.disturbance.dice.random() < self.disturbance.duplicate:
                self._again.append(done)

    def _later(self, seconds: float, kind: str, content: dict[str, Any]) -> None:
        self._on_the_way += 1

        def arrive() -> None:
            self._on_the_way -= 1
            self._queue(kind, content)

        asyncio.get_running_loop().call_later(seconds, arrive)

    def _let_go(self) -> None:
        held, self._held = self._held, []
        for kind, content in held:
            self._queue(kind, content)

    def _queue(self, kind: str, content: dict[str, Any]) -> None:
        # Numbered on arrival: getUpdates confirms by number, so what comes late must count as late.
        self._last_id += 1
        update: Update = {"update_id": self._last_id, kind: content}
        if self.push is not None:
            self.push(update)
            if self.disturbance.dice.random() < self.disturbance.duplicate:
                self.push(update)
            return
        self.pending.append(update)
        self._arrived.set()
