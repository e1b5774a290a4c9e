"""An announcement to very many: who hears it, how fast, with how much memory, and how honest the estimate was.

    python -m benchmarks.broadcast [--followers N] [--per-second N]

A real Redis, the real line, outbox, budget and courier; only the last step is counted instead of sent, by the meter
of the test Bot API server. In the middle the process' work is thrown away as by a crash, and others go on with it.
At every tenth the estimate of the time left is written down, and compared with what it turned out to be.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import psutil
import uvloop

from backend_client import models as m
from benchmarks.line import EmptyDesk
from bot.address_book import AddressBook
from bot.broadcast import Broadcasts, Progress, State
from bot.budget import Budget
from bot.courier import Courier
from bot.dispatcher import Dispatcher
from bot.keys import partition_of
from bot.line import Line, LineLimits
from bot.sealing import Sealer
from bot.settings import Settings
from bot.store import Store
from bot.tasks import end
from bot.waiting import Waiting
from dialogs.turn import Priority, Reply
from tests.bot_api.limits import Limits, Meter
from tests.faults.redis_server import RedisServer

TOPIC = "topic:fars:roads"


@dataclass
class Sky:
    """Where the messages go: counted by follower, and by the messenger's own meter."""

    budget: Budget
    heard: bytearray
    meter: Meter = field(default_factory=lambda: Meter(Limits()))

    async def send(self, line: str, reply: Reply, leaving: Callable[[], Awaitable[None]] | None) -> str:
        number = int(line.partition(":")[2])
        await self.budget.acquire(str(number), Priority.BROADCAST)
        if leaving is not None:
            await leaving()
        self.meter.wait(number, time.time(), paid=True)
        self.heard[number - 1] += 1
        return "1"

    async def erase(self, line: str, message_ids: list[str]) -> None:
        raise NotImplementedError


@dataclass
class Look:
    """One look at it: when, how far, what was said to be left, how much memory."""

    at: float
    done: int
    left: float | None
    megabytes: float


async def follow(store: Store, book: AddressBook, followers: int) -> None:
    """As many followers as if each had asked for it; written directly, for a million take their time."""
    await store.client.sadd("topics", TOPIC)
    for first in range(1, followers + 1, 1000):
        numbers = range(first, min(first + 1000, followers + 1))
        lines = [f"telegram:{number}" for number in numbers]
        await store.pipeline(("ZADD", book._topic_key(TOPIC, partition_of(line)), 0, line) for line in lines)


async def measure(followers: int, per_second: float) -> tuple[list[Look], Sky, Progress]:
    with tempfile.TemporaryDirectory() as folder:
        redis = RedisServer(Path(folder))
        await redis.start()
        try:
            return await _measure(redis.url, followers, per_second)
        finally:
            await redis.kill()


async def _measure(url: str, followers: int, per_second: float) -> tuple[list[Look], Sky, Progress]:
    store, sealer, limits = await Store.connect(url), Sealer([b"k" * 32]), LineLimits(delivery_lease=3)
    book, line = AddressBook(store, sealer), Line(store, sealer, EmptyDesk(), limits)
    rates = Settings(telegram_per_second=per_second, _env_file=None).rates("telegram")  # type: ignore[call-arg]
    sky = Sky(Budget(store, "telegram", rates), bytearray(followers))
    courier = Courier(store, sealer, {"telegram": sky}, book, limits)
    dispatcher = asyncio.create_task(Dispatcher(store, line, courier).run())
    broadcasts = Broadcasts(store, line, courier, book, Waiting(store, line))
    await follow(store, book, followers)
    event = m.Event(id="evt", cursor="1", type="announcement.published", at=datetime.now(UTC), subject="news",
                    title="برف", note="راه بسته است", provinces=("fars",))  # fmt: skip
    id = await broadcasts.start(event)
    looks: list[Look] = []
    work = asyncio.create_task(broadcasts.run())
    crashed = False
    while (shown := await broadcasts.show(id)) is not None and shown.state is State.RUNNING:
        if shown.done * 10 // followers > len(looks):
            looks.append(Look(time.monotonic(), shown.done, shown.left, _megabytes()))
            _say(looks[-1], followers)
        if shown.done > followers / 2 and not crashed:
            crashed = True
            await end([work])
            work = asyncio.create_task(broadcasts.run())
        await asyncio.sleep(0.2)
    looks.append(Look(time.monotonic(), followers, 0.0, _megabytes()))
    # What was in the hands of the one that crashed is delivered by others when its lease has ended.
    while any([True async for _ in store.scan("{p??}:out:*")]):  # noqa: ASYNC110
        await asyncio.sleep(0.5)
    await end([work, dispatcher])
    over = await broadcasts.show(id)
    assert over is not None
    await store.close()
    return looks, sky, over


def _megabytes() -> float:
    return float(psutil.Process().memory_info().rss) / 1e6


def _say(look: Look, followers: int) -> None:
    left = "not known yet" if look.left is None else f"{look.left:.0f} s"
    print(f"{look.done:>9,} of {followers:,}  left: {left:>14}  {look.megabytes:.0f} MB", flush=True)


def report(looks: list[Look], sky: Sky, over: Progress) -> str:
    """What came of it."""
    end_ = looks[-1].at
    off = [abs(look.left - (end_ - look.at)) / (end_ - look.at) for look in looks[1:-1] if look.left]
    rate = (looks[-1].done - looks[0].done) / (end_ - looks[0].at)
    once, never, twice = sky.heard.count(1), sky.heard.count(0), sum(count > 1 for count in sky.heard)
    return "\n".join([
        f"heard once: {once:,}; not: {never:,}; more often: {twice:,}",
        f"told {over.told:,} + known before {over.known:,} + failed {over.failed:,} = {over.total:,}",
        f"{rate:.0f} a second; too fast for the messenger: {len(sky.meter.hits)}",
        f"the estimate was off by {sorted(off)[len(off) // 2]:.0%} in the middle, by {max(off):.0%} at most",
        f"memory from {looks[0].megabytes:.0f} to {looks[-1].megabytes:.0f} MB",
    ])  # fmt: skip


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.broadcast")
    parser.add_argument("--followers", type=int, default=20_000)
    parser.add_argument("--per-second", type=float, default=1000, help="the messenger's rate; 30 is free")
    options = parser.parse_args(arguments)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        looks, sky, over = runner.run(measure(options.followers, options.per_second))
    print(report(looks, sky, over))
    return 0 if sky.heard.count(1) == len(sky.heard) and not sky.meter.hits else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
