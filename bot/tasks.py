"""Ending background tasks for certain.

One cancellation can get lost: in Python 3.11 `asyncio.wait_for`, on which the Redis client stands, gives
back a result that arrived in the same moment and forgets that it was cancelled. So it is repeated.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any


async def end(tasks: Iterable[asyncio.Future[Any]]) -> None:
    """Cancel these until every one of them has ended; what they raised is not raised here."""
    left = {task for task in tasks if not task.done()}
    while left:
        for task in left:
            task.cancel()
        _, left = await asyncio.wait(left, timeout=0.5)
