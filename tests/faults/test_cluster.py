"""Redis Cluster: a replica takes over, in good order and without; what that loses comes again."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from pydantic import SecretStr

from bot.assembly import House, open_house
from bot.events import Feed
from bot.keys import history_key, line_key
from bot.line import LineUnavailable
from bot.settings import Settings
from dialogs.turn import Follow
from tests.bot.test_events import CODE, Desk, Pages, event
from tests.faults.cluster import Cluster, Node, open_cluster
from tests.faults.run import Plan, carry_out, table
from tests.faults.town import Size

pytestmark = [
    pytest.mark.timeout(400),
    pytest.mark.skipif(shutil.which("redis-cli") is None, reason="no redis-server and redis-cli here"),
]


@pytest_asyncio.fixture
async def cluster(tmp_path: Path) -> AsyncIterator[Cluster]:
    async with open_cluster(tmp_path) as opened:
        yield opened


@pytest_asyncio.fixture
async def house(cluster: Cluster, tmp_path: Path) -> AsyncIterator[House]:
    settings = Settings(redis_url=SecretStr(cluster.url), data_dir=tmp_path, redis_timeout_seconds=1,
                        _env_file=None)  # type: ignore[call-arg]  # fmt: skip
    async with open_house(settings, lambda backend, uploads: Desk()) as opened:
        yield opened


async def test_what_a_failover_forgot_comes_again_with_the_feed(cluster: Cluster, house: House) -> None:
    """The master of the line dies before its replica heard of an update; the feed's cursor is on another master."""
    line = await _line_away_from(cluster, "feed:cursor")
    await house.book.apply(line, Follow(CODE))
    pages = Pages([event(1)])
    feed = Feed(house.store, pages, house.events)  # type: ignore[arg-type]
    assert await feed.catch_up() == 1
    await _replicated(cluster, line)
    master, replica = await cluster.pair_of(line_key(line))
    replica.stop()
    await master.command("CLIENT", "KILL", "TYPE", "replica")
    pages.events.append(event(2))
    assert await feed.catch_up() == 1
    assert await _told(house, line) == ["1:referred", "2:referred"]
    await master.kill()
    replica.go_on()
    assert await _when_answering(house, line) == ["1:referred"], "nothing was lost, so nothing is shown here"
    await feed.catch_up()
    assert await _told(house, line) == ["1:referred", "2:referred"]


async def test_failovers_lose_no_complaint_and_no_update(tmp_path: Path) -> None:
    plan = Plan(5, citizens=6, faults=8, pause=2.5, patience=200, cluster=True, stay=True,
                only="^cluster|serve|poll|nervous", size=Size(serve=2, poll=1, deliver=1))  # fmt: skip
    outcome = await carry_out(plan, tmp_path)
    assert outcome.verdict.clean, "\n" + table(outcome)
    assert any(kind.startswith("cluster") for kind in outcome.mishaps)


async def _line_away_from(cluster: Cluster, key: str) -> str:
    """A line whose keys are on another master than `key`."""
    home, _ = await cluster.pair_of(key)
    for number in range(100):
        line = f"web:ali{number}"
        if (await cluster.pair_of(line_key(line)))[0] is not home:
            return line
    raise AssertionError("all lines on one master")


async def _replicated(cluster: Cluster, line: str) -> None:
    _, replica = await cluster.pair_of(line_key(line))
    async with asyncio.timeout(20):
        while await _kept_by(replica, line) < 1:  # noqa: ASYNC110
            await asyncio.sleep(0.02)


async def _kept_by(node: Node, line: str) -> int:
    async with node.client() as client:
        await client.execute_command("READONLY")
        return int(await client.zcard(history_key(line)))


async def _told(house: House, line: str) -> list[str]:
    return [stored.reply.text for stored in await house.line.history(line)]


async def _when_answering(house: House, line: str) -> list[str]:
    """What the line holds once somebody serves it again."""
    async with asyncio.timeout(60):
        while True:
            try:
                return await _told(house, line)
            except LineUnavailable:
                await asyncio.sleep(0.1)
