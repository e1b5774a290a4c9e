"""Events on their way to the desk: signed, at once after the commit, retried for days, in order per case."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

import httpx
from sqlalchemy import exists, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from standardwebhooks import Webhook

from sandbox.database import Database
from sandbox.events import event_of
from sandbox.tables import Delivery, EventRow

log = logging.getLogger("sandbox.webhooks")

# The waits the Standard Webhooks specification recommends, each after the attempt before it.
WAITS = [
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=14),
    timedelta(hours=20),
    timedelta(hours=24),
]
JITTER = 0.1  # share of the wait
TIMEOUT = httpx.Timeout(15.0, connect=5.0)
AT_ONCE = 16  # deliveries under way at the same time
IDLE = 2.0  # seconds between looks when nothing wakes us


class Courier:
    """Delivers what is due until told to stop. One per database: a second one would only repeat messages."""

    def __init__(
        self, database: Database, url: str, secret: str, now: Callable[[], datetime], http: httpx.AsyncClient
    ) -> None:
        self._database, self._url, self._now, self._http = database, url, now, http
        self._webhook = Webhook(secret)
        self._woken = asyncio.Event()

    def wake(self) -> None:
        self._woken.set()

    async def run(self) -> None:
        while True:
            self._woken.clear()
            try:
                delivered = await self.deliver_due()
            except (
                SQLAlchemyError,
                OSError,
            ) as error:  # a database that is away comes back; the courier must still be here
                log.warning("courier failed: %s", type(error).__name__)
                delivered = 0
            if not delivered:
                await self._rest()

    async def _rest(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._woken.wait(), IDLE)

    async def deliver_due(self) -> int:
        """Tries every delivery that is due and first in its case; how many were tried."""
        async with self._database.reading() as session:
            due = await self._due(session)
        await asyncio.gather(*(self._try(delivery, row) for delivery, row in due))
        return len(due)

    async def _due(self, session: AsyncSession) -> list[tuple[Delivery, EventRow]]:
        earlier = aliased(Delivery)
        waits_for_another = exists().where(
            earlier.case_id == Delivery.case_id, earlier.id < Delivery.id, earlier.done_at.is_(None)
        )
        query = (
            select(Delivery, EventRow)
            .join(EventRow, EventRow.id == Delivery.event_row)
            .where(Delivery.done_at.is_(None), Delivery.next_at <= self._now(), ~waits_for_another)
            .order_by(Delivery.id)
            .limit(AT_ONCE)
        )
        return [(delivery, row) for delivery, row in await session.execute(query)]

    async def _try(self, delivery: Delivery, row: EventRow) -> None:
        outcome = await self._send(row)
        async with self._database.writing() as session:
            kept = await session.get_one(Delivery, delivery.id)
            self._note(kept, outcome)

    def _note(self, delivery: Delivery, outcome: str) -> None:
        now = self._now()
        delivery.attempts += 1
        delivery.outcome = outcome
        if outcome.startswith("2"):
            delivery.done_at = now
        elif outcome == "410" or delivery.attempts > len(WAITS):
            delivery.done_at = now  # the feed still has the event
            log.warning("delivery %s given up after %s attempts: %s", delivery.id, delivery.attempts, outcome)
        else:
            wait = WAITS[delivery.attempts - 1]
            delivery.next_at = now + wait * (1 + random.uniform(0, JITTER))

    async def _send(self, row: EventRow) -> str:
        """The status, or the name of the error, as short text."""
        body = event_of(row).model_dump_json()
        now = self._now()
        headers = {
            "content-type": "application/json",
            "webhook-id": row.event_id,
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": self._webhook.sign(row.event_id, now, body),
        }
        try:
            answer = await self._http.post(self._url, content=body, headers=headers, timeout=TIMEOUT)
        except httpx.HTTPError as error:
            return type(error).__name__[:40]
        return str(answer.status_code)
