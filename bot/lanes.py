"""Scripts on their way to Redis, in company: while one journey is under way, the next passengers gather.

A command alone costs the Redis client over 100 µs, several in one pipeline a third of that. So there are a
few lanes, each one connection; a lane takes whoever has gathered. Alone, a command waits for nobody.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any

from redis.asyncio import Redis

_MOST = 64


class Lanes:
    """A few connections to one Redis, shared by all who run scripts."""

    def __init__(self, make: Callable[[], Redis], count: int = 2) -> None:
        self._free = [make() for _ in range(count)]
        self._all = tuple(self._free)
        self._waiting: deque[tuple[tuple[Any, ...], asyncio.Future[Any]]] = deque()
        self._tasks: set[asyncio.Task[None]] = set()

    async def call(self, *command: Any) -> Any:
        """Run one command; raises what Redis or the way to it raises."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Any] = loop.create_future()
        self._waiting.append((command, answer))
        if self._free:
            task = loop.create_task(self._drive(self._free.pop()))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return await answer

    async def close(self) -> None:
        """Finish what is under way and close the connections."""
        while self._tasks:
            await asyncio.wait(self._tasks)
        for client in self._all:
            await client.aclose()

    async def _drive(self, client: Redis) -> None:
        try:
            while self._waiting:
                batch = [self._waiting.popleft() for _ in range(min(len(self._waiting), _MOST))]
                await self._journey(client, batch)
        finally:
            self._free.append(client)

    @staticmethod
    async def _journey(client: Redis, batch: list[tuple[tuple[Any, ...], asyncio.Future[Any]]]) -> None:
        try:
            if len(batch) == 1:
                alone: Any = client
                answers = [await alone.execute_command(*batch[0][0])]
            else:
                pipe: Any = client.pipeline(transaction=False)
                for command, _ in batch:
                    pipe.execute_command(*command)
                answers = await pipe.execute(raise_on_error=False)
        except BaseException as error:
            # One way, one fate: everybody hears it, and each decides for itself.
            failure = ConnectionError("cancelled") if isinstance(error, asyncio.CancelledError) else error
            answers = [failure] * len(batch)
            if isinstance(error, asyncio.CancelledError):
                _hand_out(batch, answers)
                raise
        _hand_out(batch, answers)


def _hand_out(batch: list[tuple[tuple[Any, ...], asyncio.Future[Any]]], answers: list[Any]) -> None:
    for (_, future), answer in zip(batch, answers, strict=True):
        if future.done():
            continue
        if isinstance(answer, BaseException):
            future.set_exception(answer)
        else:
            future.set_result(answer)
