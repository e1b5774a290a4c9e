"""Faults to order: scripted one by one, or drawn from a seed.

A plan is asked once for every call, before anything is recorded. What it picked is kept in
`injected`, so that an auditor can tell a declared uncertainty from a lost message.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

#: Methods that put something before the citizen's eyes; what faults are about unless they say otherwise.
SENDING = (
    "sendMessage",
    "sendPhoto",
    "sendDocument",
    "sendLocation",
    "editMessageText",
    "editMessageReplyMarkup",
)


class Kind(StrEnum):
    """What goes wrong."""

    TOO_MANY = "too_many"
    TOO_MANY_UNTOLD = "too_many_untold"
    BLOCKED = "blocked"
    CHAT_NOT_FOUND = "chat_not_found"
    ODD_PICTURE = "odd_picture"
    SERVER_ERROR = "server_error"
    BAD_GATEWAY = "bad_gateway"
    TIMEOUT_BEFORE = "timeout_before"
    TIMEOUT_AFTER = "timeout_after"
    RESET_BEFORE = "reset_before"
    RESET_AFTER = "reset_after"
    SLOW = "slow"


#: The call is carried out although the caller may never hear of it.
ACCEPTED = {Kind.TIMEOUT_AFTER, Kind.RESET_AFTER, Kind.SLOW}
#: The caller cannot know whether the call was carried out.
UNCERTAIN = {Kind.TIMEOUT_BEFORE, Kind.TIMEOUT_AFTER, Kind.RESET_BEFORE, Kind.RESET_AFTER, Kind.BAD_GATEWAY}


@dataclass(frozen=True)
class Fault:
    """One order. It strikes `times` matching calls (None = always) after letting `skip` of them pass.

    `seconds` is `retry_after` for TOO_MANY (whole), how long a SLOW answer takes, and how long a
    TIMEOUT keeps the line open before it is cut (0 = until the caller gives up).
    `methods` empty = every method; `chat` None = every chat.
    """

    kind: Kind
    methods: tuple[str, ...] = SENDING
    chat: int | None = None
    times: int | None = 1
    skip: int = 0
    seconds: float = 1.0

    def fits(self, method: str, chat: int | None) -> bool:
        """Is this call one of those meant?"""
        return (not self.methods or method in self.methods) and self.chat in (None, chat)


@dataclass(frozen=True)
class Chance:
    """Random faults: each call is struck with `rate`, by one of `kinds`, drawn from `seed`."""

    seed: int
    rate: float
    kinds: tuple[Kind, ...]
    methods: tuple[str, ...] = SENDING
    seconds: float = 1.0


@dataclass(frozen=True)
class Injected:
    """A fault that struck. `at` is Unix time in seconds."""

    at: float
    kind: Kind
    method: str
    chat: int | None


@dataclass
class FaultPlan:
    """All orders of one server. Scripted ones are tried first, in the order they were given."""

    script: list[Fault] = field(default_factory=list)
    injected: list[Injected] = field(default_factory=list)
    _chance: Chance | None = None
    _dice: random.Random = field(default_factory=random.Random)

    def add(self, *faults: Fault) -> None:
        """Queue these orders."""
        self.script.extend(faults)

    def at_random(
        self,
        seed: int,
        rate: float,
        kinds: Iterable[Kind],
        methods: Iterable[str] = SENDING,
        seconds: float = 1.0,
    ) -> None:
        """Strike at random from now on; the same seed and calls give the same faults. Rate 0 stops it."""
        self._chance = Chance(seed, rate, tuple(kinds), tuple(methods), seconds)
        self._dice = random.Random(seed)

    def clear(self) -> None:
        """No more faults. What struck so far stays in `injected`."""
        self.script.clear()
        self._chance = None

    def pick(self, method: str, chat: int | None) -> Fault | None:
        """The fault that strikes this call, if any, and notes it."""
        fault = self._scripted(method, chat) or self._drawn(method)
        if fault is not None:
            self.injected.append(Injected(time.time(), fault.kind, method, chat))
        return fault

    def _scripted(self, method: str, chat: int | None) -> Fault | None:
        for index, fault in enumerate(self.script):
            if not fault.fits(method, chat):
                continue
            if fault.skip:
                self.script[index] = replace(fault, skip=fault.skip - 1)
                continue
            if fault.times == 1:
                del self.script[index]
            elif fault.times is not None:
                self.script[index] = replace(fault, times=fault.times - 1)
            return fault
        return None

    def _drawn(self, method: str) -> Fault | None:
        chance = self._chance
        if chance is None or (chance.methods and method not in chance.methods):
            return None
        if self._dice.random() >= chance.rate:
            return None
        return Fault(self._dice.choice(chance.kinds), seconds=chance.seconds)
