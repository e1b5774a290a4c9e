"""Redis, spoken to in one place: connecting, running scripts, and one word for all its ways to be away."""

from __future__ import annotations

import asyncio
import random
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from typing import Any, TypeVar, cast

from redis.asyncio import BlockingConnectionPool, Redis, RedisCluster
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialWithJitterBackoff
from redis.exceptions import (
    ClusterCrossSlotError,
    DataError,
    ModuleError,
    MovedError,
    NoScriptError,
    RedisClusterException,
    RedisError,
    ResponseError,
    WatchError,
)

from bot.lanes import Lanes
from bot.scripts import Script, script

T = TypeVar("T")

_now = script("local t = redis.call('TIME') return t[1] * 1000 + math.floor(t[2] / 1000)")

#: How a living Redis says that it cannot keep anything now. Redis 6 puts "ERR Error running script" before.
_REFUSALS = re.compile(r"\b(OOM|MISCONF|READONLY|NOREPLICAS|LOADING|BUSY|CLUSTERDOWN|MASTERDOWN|TRYAGAIN)\b")
#: A mistake of ours, which must be seen as one and not waited for.
_MISTAKES = (ClusterCrossSlotError, DataError, ModuleError, NoScriptError, WatchError)
#: An attribute of nothing is how the cluster client says that it closed a connection which was just being opened.
_AWAY = (RedisError, RedisClusterException, OSError, TimeoutError, AttributeError)
#: What is asked of a connection's writer, and by then nothing has left.
_OF_A_WRITER = frozenset({"writelines", "write", "drain", "is_closing"})
#: Seconds before each further try of such a call.
_REOPENING = (0.02, 0.1, 0.4)


class LineUnavailable(Exception):
    """Redis is away or refuses to keep anything: nothing was promised, try again in `retry_after` seconds."""

    retry_after = 2.0


def _means_away(error: BaseException) -> bool:
    if isinstance(error, _MISTAKES):
        return False
    if isinstance(error, AttributeError):
        return error.obj is None and error.name is not None
    if type(error) is ResponseError and str(error).startswith(("ERR", "WRONGTYPE", "WRONGPASS")):
        return bool(_REFUSALS.search(str(error))) or "max number of clients" in str(error)
    return True


class Store:
    """One Redis or one Redis Cluster. Every method raises `LineUnavailable` when it is away."""

    def __init__(self, url: str, patience: float = 5.0, connections: int = 64) -> None:
        self._url, self._patience, self._connections = url, patience, connections
        self.client: Redis | RedisCluster = _single(url, patience, connections)
        # The cluster client fails instead of waiting when its connections are used up, so the queue is here.
        self._slots = asyncio.Semaphore(connections)
        self._lanes: Lanes | None = Lanes(lambda: _single(url, patience, 1))

    @classmethod
    async def connect(cls, url: str, *, patience: float = 5.0, connections: int = 64) -> Store:
        """Connect to `url`; a member of a cluster is recognised. `patience`: seconds for an answer.

        Does not fail when Redis is away: every call says so until it comes.
        """
        store = cls(url, patience, connections)
        try:
            info = await store.run(store.client.info, "cluster")
        except LineUnavailable:
            return store
        if info.get("cluster_enabled"):
            await store._become_cluster()
        return store

    async def _become_cluster(self) -> None:
        await self.close()
        self._lanes = None
        self.client = RedisCluster.from_url(
            self._url,
            max_connections=self._connections + 8,
            socket_timeout=self._patience,
            socket_connect_timeout=self._patience / 2,
            require_full_coverage=False,
        )

    @property
    def clustered(self) -> bool:
        """Whether keys live on several masters."""
        return isinstance(self.client, RedisCluster)

    async def close(self) -> None:
        """Give the connections back."""
        if self._lanes is not None:
            await self._lanes.close()
        await self.client.aclose()

    async def run(self, call: Callable[..., Any], *args: Any, **options: Any) -> Any:
        """Any other command of the client, with the same one error."""
        try:
            return await self._sent(lambda: call(*args, **options))
        except _AWAY as error:
            raise await self._judged(error) from error

    async def script(self, script: Script, keys: Sequence[str], *args: Any) -> list[Any]:
        """Run a script by its name; teach it to a Redis that has forgotten it."""
        try:
            try:
                return await self._execute("EVALSHA", script.sha, len(keys), *keys, *args)
            except NoScriptError:
                return await self._execute("EVAL", script.text, len(keys), *keys, *args)
        except _AWAY as error:
            raise await self._judged(error) from error

    async def _execute(self, *command: Any) -> list[Any]:
        if self._lanes is not None:
            answer: list[Any] = await self._lanes.call(*command)
            return answer
        execute = cast("Callable[..., Awaitable[list[Any]]]", self.client.execute_command)
        return await self._sent(lambda: execute(*command))

    async def _sent(self, call: Callable[[], Awaitable[T]]) -> T:
        """The answer to a call; made again where its connection was closed under it before anything could leave.

        The cluster client does that to all connections of a master when one of them breaks, and repeats only the call
        of the broken one.
        """
        async with self._slots:
            for pause in _REOPENING:
                try:
                    return await call()
                except AttributeError as error:
                    if error.obj is not None or error.name not in _OF_A_WRITER:
                        raise
                await asyncio.sleep(random.uniform(pause / 2, pause))
            return await call()

    async def _judged(self, error: Exception) -> Exception:
        """What an error of the client means to us."""
        if isinstance(error, MovedError) and not self.clustered:
            # Redis was away when we connected, and turns out to be a cluster.
            await self._become_cluster()
        return LineUnavailable(type(error).__name__) if _means_away(error) else error

    async def now(self) -> float:
        """UNIX time by Redis' own clock (on a cluster always the same master's): ours may jump, its leases go by it."""
        answer: Any = await self.script(_now, ("clock",))
        return int(answer) / 1000

    async def pipeline(self, commands: Iterable[tuple[Any, ...]]) -> list[Any]:
        """Several commands in one journey (one per master on a cluster)."""
        queued = tuple(commands)

        async def execute() -> list[Any]:
            pipe: Any = self.client.pipeline() if self.clustered else self.client.pipeline(transaction=False)
            for command in queued:
                pipe.execute_command(*command)
            return cast("list[Any]", await pipe.execute())

        return cast("list[Any]", await self.run(execute))

    async def scan(self, pattern: str) -> AsyncIterator[str]:
        """Every key of this pattern, on all masters, in no order; one may come twice."""
        try:
            async for key in self.client.scan_iter(match=pattern, count=500):
                yield key.decode()
        except _AWAY as error:
            raise await self._judged(error) from error

    async def alive(self) -> bool:
        """Whether Redis answers now."""
        try:
            await self.run(self.client.ping)
        except LineUnavailable:
            return False
        return True


def _single(url: str, patience: float, connections: int) -> Redis:
    options: dict[str, Any] = {}
    if not url.startswith("unix:"):
        options = {"socket_connect_timeout": patience / 2, "socket_keepalive": True}
    pool = BlockingConnectionPool.from_url(
        url,
        max_connections=connections,
        timeout=patience,
        socket_timeout=patience,
        # A lost answer is asked for again: every script of ours may be repeated.
        retry=Retry(ExponentialWithJitterBackoff(base=0.02, cap=0.2), 2),
        health_check_interval=30,
        **options,
    )
    return Redis.from_pool(pool)
