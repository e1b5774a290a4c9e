"""A Redis Cluster of three masters with a replica each, and failovers.

A master tells its replicas after it has answered us, so a replica that takes over may lack the last moments. What
that can cost, and what mends it, is written in `docs/reliability.md`; the auditor judges a run with failovers by
that (`audit.judge` with `failovers`).
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from redis.exceptions import RedisError

from tests.e2e.house import free_port
from tests.faults.redis_server import RedisServer

MASTERS = 3
#: The bus of a node listens 10000 above its port.
_HIGHEST_PORT = 55_000
_OPTIONS = (
    "--cluster-enabled", "yes", "--cluster-node-timeout", "1000", "--cluster-replica-validity-factor", "0",
    "--cluster-require-full-coverage", "no", "--repl-diskless-sync-delay", "0",
)  # fmt: skip


class Node(RedisServer):
    """One member."""

    def __init__(self, folder: Path, number: int) -> None:
        super().__init__(folder, *_OPTIONS, name=f"node-{number}", port=_low_port())

    async def is_master(self) -> bool:
        """Whether it takes writes of its own now; False where it does not answer."""
        with suppress(RedisError, OSError):
            async with self.client() as client:
                return bool((await client.execute_command("ROLE"))[0] == b"master")
        return False

    async def is_whole(self) -> bool:
        """Whether it sees all slots served, and, as a replica, is in touch with its master."""
        with suppress(RedisError, OSError):
            async with self.client() as client:
                info = str(await client.execute_command("CLUSTER INFO"))
                role = await client.execute_command("ROLE")
                return "cluster_state" in info and "ok" in info and role[3:4] in ([], [b"connected"])
        return False


class Cluster:
    """All members."""

    def __init__(self, nodes: list[Node]) -> None:
        self.nodes = nodes

    @property
    def url(self) -> str:
        return self.nodes[0].url

    async def masters(self) -> list[Node]:
        return [node for node in self.nodes if node.alive and await node.is_master()]

    async def whole(self) -> None:
        """Until three masters serve everything and every replica is in touch."""
        while True:
            if len(await self.masters()) == MASTERS and all([await node.is_whole() for node in self.nodes]):
                return
            await asyncio.sleep(0.1)

    async def pair_of(self, key: str) -> tuple[Node, Node]:
        """The master that serves a key, and its replica, as soon as all know of it."""
        by_port = {node.port: node for node in self.nodes}
        while True:
            async with next(node for node in self.nodes if node.alive).client() as client:
                slot = await client.execute_command("CLUSTER KEYSLOT", key)
                served = await client.execute_command("CLUSTER SLOTS")
            for first, last, master, *replicas in served:
                if first <= slot <= last and replicas:
                    return by_port[int(master[1])], by_port[int(replicas[0][1])]
            await asyncio.sleep(0.1)

    async def lose_a_master(self, pick: float, seconds: float) -> None:
        """SIGKILL one; its replica takes over; it comes back as a replica."""
        masters = await self.masters()
        node = masters[int(pick * len(masters)) % len(masters)]
        await node.kill()
        while len(await self.masters()) < MASTERS:  # noqa: ASYNC110 -- the cluster decides when
            await asyncio.sleep(0.05)
        await asyncio.sleep(seconds)
        await node.start()
        await self.whole()

    async def hand_over(self, pick: float) -> None:
        """A replica takes over in good order, as before maintenance."""
        replicas = [node for node in self.nodes if not await node.is_master()]
        await replicas[int(pick * len(replicas)) % len(replicas)].command("CLUSTER", "FAILOVER")
        await asyncio.sleep(1)
        await self.whole()


@asynccontextmanager
async def open_cluster(folder: Path) -> AsyncIterator[Cluster]:
    """Six servers, made one cluster."""
    cluster = Cluster([Node(folder, number) for number in range(2 * MASTERS)])
    try:
        for node in cluster.nodes:
            await node.start()
        await _join(cluster)
        yield cluster
    finally:
        for node in cluster.nodes:
            await node.kill()


async def _join(cluster: Cluster) -> None:
    addresses = [f"127.0.0.1:{node.port}" for node in cluster.nodes]
    joining = await asyncio.create_subprocess_exec(
        shutil.which("redis-cli") or "redis-cli", "--cluster", "create", *addresses,
        "--cluster-replicas", "1", "--cluster-yes", stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    said, _ = await joining.communicate()
    if joining.returncode:
        raise RuntimeError(said.decode())
    await cluster.whole()


def _low_port() -> int:
    while (port := free_port()) >= _HIGHEST_PORT:
        pass
    return port
