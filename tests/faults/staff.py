"""The other side of the counter: moves every case along, and is the phone on which codes arrive."""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from typing import Any

import aiohttp

from tests.faults.stories import Story
from tests.faults.town import STAFF, Town

MOVES = ("registered", "sent_prosecutor", "branch_assigned")
_TRY = (aiohttp.ClientError, OSError, TimeoutError)


class Staff:
    """Works at the back office itself, beside the broken road."""

    def __init__(self, town: Town, dice: random.Random, pause: float = 1.0) -> None:
        self._town, self._dice, self._pause = town, dice, pause

    async def lead(self, code: str, story: Story) -> tuple[str, ...]:
        """All moves of a case, one after the other; returns them."""
        for move in MOVES:
            await asyncio.sleep(self._dice.uniform(0, self._pause))
            await self._advance(code, move, story.branch if move == "branch_assigned" else None)
        return MOVES

    async def one_time_code(self, mobile: str) -> str:
        while True:
            status, body = await self._ask("GET", f"/staff/one-time-codes/{mobile}")
            if status == 200:
                return str(body["code"])
            await asyncio.sleep(0.2)

    async def case(self, code: str) -> dict[str, Any] | None:
        status, body = await self._ask("GET", f"/staff/cases/{code}")
        return body if status == 200 else None

    async def _advance(self, code: str, state: str, branch: str | None) -> None:
        move = {"state": state, **({"branch": branch} if branch else {})}
        while True:
            status, body = await self._ask("POST", f"/staff/cases/{code}/advance", json=move)
            if status == 200:
                return
            # The answer to an earlier try may have been lost.
            case = await self.case(code)
            if case is not None and case["state"] == state:
                return
            if status == 409:
                raise AssertionError(f"{code} cannot become {state}: {body}")

    async def _ask(self, method: str, path: str, **more: Any) -> tuple[int, dict[str, Any]]:
        """Until the office answers."""
        headers = {"Authorization": f"Bearer {STAFF}"}
        while True:
            with suppress(*_TRY):
                async with self._town.http.request(
                    method, self._town.office_url + path, headers=headers, **more
                ) as answer:
                    if answer.status < 500:
                        return answer.status, await answer.json()
            await asyncio.sleep(0.2)
