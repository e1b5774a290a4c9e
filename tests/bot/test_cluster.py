"""The line's and delivery's promises again, on a Redis Cluster of three masters."""

from __future__ import annotations

import asyncio
import shutil
import socket
import subprocess
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import pytest_asyncio
from redis.asyncio import RedisCluster

from bot.line import Line
from bot.sealing import Sealer
from bot.store import LineUnavailable, Store

# ruff: noqa: F401 -- imported to be run again, with the `store` below
from tests.bot.test_broadcast import test_everybody_hears_it_once, test_several_processes_share_it
from tests.bot.test_budget import test_all_processes_share_the_rate_of_the_bot
from tests.bot.test_delivery import (
    house,
    test_a_blocked_chat_is_left_alone_until_the_citizen_writes,
    test_a_line_is_woken_when_it_asked_for_it,
    test_follows_are_delivered_like_messages_and_before_them,
    test_forgetting_deletes_what_stands_in_the_chat,
    test_many_lines_and_several_dispatchers_send_each_message_once,
    test_poison_goes_aside_after_its_tries_and_the_rest_goes_on,
    test_what_was_set_aside_can_be_shown_requeued_and_dropped,
    test_when_the_committing_process_dies_another_delivers,
)
from tests.bot.test_line import (
    test_a_turn_answers_and_remembers,
    test_the_same_incoming_again_repeats_the_answer_and_does_nothing,
    test_two_devices_typing_at_once_are_served_one_after_the_other,
)
from tests.bot.toys import EchoDesk, said


@pytest.fixture(scope="module")
def cluster_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Three masters on free ports, each with a third of the slots."""
    server, cli = shutil.which("redis-server"), shutil.which("redis-cli")
    if server is None or cli is None:
        pytest.skip("no redis-server and redis-cli here")
    ports = [_free_port() for _ in range(3)]
    nodes = [_start(server, port, tmp_path_factory.mktemp("node")) for port in ports]
    try:
        addresses = [f"127.0.0.1:{port}" for port in ports]
        _until_answering(cli, ports)
        done = subprocess.run(
            [cli, "--cluster", "create", *addresses, "--cluster-yes"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
        yield f"redis://{addresses[0]}"
    finally:
        for node in nodes:
            node.kill()
            node.wait()


@pytest_asyncio.fixture
async def store(cluster_url: str) -> AsyncIterator[Store]:
    store = await _connected(cluster_url)
    assert isinstance(store.client, RedisCluster)
    await store.run(store.client.flushall, target_nodes=RedisCluster.PRIMARIES)
    yield store
    await store.close()


async def test_lines_are_spread_over_all_masters(store: Store) -> None:
    from bot.keys import PARTITIONS, tag

    nodes = {store.client.get_node_from_key(f"{tag(p)}:due").name for p in range(PARTITIONS)}  # type: ignore[union-attr]
    assert len(nodes) == 3


async def test_a_cluster_that_comes_late_is_recognised(cluster_url: str) -> None:
    store = Store(cluster_url)
    line = Line(store, Sealer([b"k" * 32]), EchoDesk())
    for n in range(8):
        with suppress(LineUnavailable):
            await line.turn(said(f"web:late{n}", "a", id=str(n)))
    assert store.clustered
    assert (await line.turn(said("web:late", "a"))).messages
    await store.close()


async def test_a_call_whose_connection_is_closed_while_it_opens_is_made_again(store: Store) -> None:
    """As the client does to all connections of a master when one of them breaks."""
    assert isinstance(store.client, RedisCluster)
    closed: Counter[int] = Counter()
    nodes = store.client.get_nodes()

    async def close_new_ones() -> None:
        while True:
            for connection in [c for node in nodes for c in node._connections]:
                if connection._writer is not None and closed[id(connection)] < 1:
                    closed[id(connection)] += 1
                    await connection.disconnect(nowait=True)
            await asyncio.sleep(0)

    closing = asyncio.create_task(close_new_ones())
    times = await asyncio.gather(*(store.now() for _ in range(60)))
    closing.cancel()
    assert len(times) == 60
    assert closed


async def _connected(url: str) -> Store:
    """The cluster needs a moment until all its members know of each other."""
    for _ in range(100):
        store = await Store.connect(url)
        if store.clustered and await store.alive():
            info = await store.run(
                store.client.execute_command, "CLUSTER INFO", target_nodes=RedisCluster.ALL_NODES
            )
            answers = info.values() if isinstance(info, dict) else [info]
            if all("ok" in str(answer) for answer in answers):
                return store
        await store.close()
        await asyncio.sleep(0.1)
    raise AssertionError("the cluster did not come up")


def _free_port() -> int:
    # The bus port is 10000 above, so stay low enough for both.
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port: int = probe.getsockname()[1]
        if port < 55_000:
            return port


def _start(server: str, port: int, folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [server, "--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder), "--save", "",
         "--cluster-enabled", "yes", "--cluster-config-file", "nodes.conf", "--cluster-node-timeout", "2000"],
        stdout=subprocess.DEVNULL,
    )  # fmt: skip


def _until_answering(cli: str, ports: list[int]) -> None:
    for port in ports:
        for _ in range(200):
            if (
                subprocess.run([cli, "-p", str(port), "ping"], capture_output=True, check=False).returncode
                == 0
            ):
                break
            time.sleep(0.05)
