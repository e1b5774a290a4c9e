"""What delivery needs from a messenger, and the few exact meanings a failed sending can have.

DeliveryError
 ├─ NotSent(retry_after)   it certainly did not arrive: try again
 │   └─ Limited            429: too fast; `retry_after` None when the messenger does not say (Bale)
 ├─ Uncertain              it may have arrived: a timeout or a broken connection after sending, or a 5xx
 ├─ Blocked                the citizen blocked the bot or left: wait until they write again
 └─ Refused(reason)        it will never be accepted: a person must look
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from dialogs.turn import Reply


class DeliveryError(Exception):
    """A sending that did not end in a confirmed message. Never holds the message or the address."""


class NotSent(DeliveryError):
    """It certainly did not arrive. `counts`: the message itself may be to blame, so tries are counted."""

    def __init__(self, reason: str, retry_after: float | None = None, *, counts: bool = True) -> None:
        super().__init__(reason)
        self.reason = reason
        self.retry_after = retry_after
        self.counts = counts


class Limited(NotSent):
    """Too fast for the messenger."""

    def __init__(self, retry_after: float | None = None) -> None:
        super().__init__("limited", retry_after)


class Uncertain(DeliveryError):
    """It may have arrived."""


class Blocked(DeliveryError):
    """Nobody will read it there until the citizen comes back."""


class Refused(DeliveryError):
    """The messenger will never accept it; `reason` is one short word for the operator."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Carrier(Protocol):
    """One way out: a messenger's bot."""

    async def send(
        self, line: str, reply: Reply, leaving: Callable[[], Awaitable[None]] | None
    ) -> str | None:
        """Send one message and return the messenger's id of it. Raises the `DeliveryError` family.

        `leaving` must be awaited after all waiting for budgets and just before the request leaves.
        """

    async def erase(self, line: str, message_ids: list[str]) -> None:
        """Delete these messages where the messenger still allows it."""
