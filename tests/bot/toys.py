"""Small stand-ins for the desk and the messenger. They keep the same promises as the real ones."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from bot.carrier import DeliveryError
from dialogs.turn import Button, Follow, Incoming, Priority, Reply, Turn

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def said(line: str, text: str, id: str | None = None) -> Incoming:
    """The citizen of `line` says `text`."""
    return Incoming(id=id or f"m:{text}", line=line, at=NOW, text=text)


class EchoDesk:
    """Remembers everything it was told and repeats it, numbered. A few words make it do more."""

    def __init__(self, delay: float = 0) -> None:
        self.delay = delay
        self.steps = 0

    async def step(self, session: bytes | None, incoming: Incoming) -> Turn:
        self.steps += 1
        if self.delay:
            await asyncio.sleep(self.delay)
        heard: list[str] = json.loads(session) if session else []
        word = (
            incoming.text
            or (str(incoming.event["note"]) if incoming.event else "")
            or (incoming.choice or "")
        )
        if incoming.wake:
            word = "wake"
        if word == "boom":
            raise ValueError("boom")
        heard.append(word)
        saved = json.dumps(heard).encode()
        first, _, rest = word.partition(" ")
        if first == "follow":
            return Turn(saved, (Reply("followed"),), (Follow(rest),))
        if first == "wake-in":
            return Turn(saved, (Reply("ok"),), wake_at=datetime.now(UTC) + timedelta(seconds=float(rest)))
        if first == "many":
            return Turn(saved, tuple(Reply(f"{rest}-{n}") for n in range(5)))
        if first == "once":
            return Turn(saved, (Reply(rest, repeatable=False),))
        if first == "forget":
            return Turn(None, (Reply("forgotten"),), forget=True)
        priority = Priority.UPDATE if incoming.event else Priority.REPLY
        buttons = ((Button("بله", "yes"),),)
        return Turn(saved, (Reply(f"{len(heard)}:{word}", buttons, priority=priority),))


class Phone:
    """What the citizens saw. `fail` decides, per message, what happens instead."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str]] = []
        self.fail: Callable[[str, str], BaseException | None] = lambda line, text: None
        self.arrives_although_failing = False
        self.erased: list[str] = []

    async def send(self, line: str, reply: Reply, leaving: Callable[[], Awaitable[None]] | None) -> str:
        if leaving is not None:
            await leaving()
        error = self.fail(line, reply.text)
        if error is not None:
            if self.arrives_although_failing:
                self.seen.append((line, reply.text))
            raise error
        self.seen.append((line, reply.text))
        return str(len(self.seen))

    async def erase(self, line: str, message_ids: list[str]) -> None:
        self.erased.extend(message_ids)

    def texts(self, line: str) -> list[str]:
        return [text for seen_line, text in self.seen if seen_line == line]


def once(error: DeliveryError) -> Callable[[str, str], BaseException | None]:
    """Fail the first sending with `error`, none after it."""
    left = [error]
    return lambda line, text: left.pop() if left else None
