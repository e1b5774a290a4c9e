"""What the citizen's line and delivery cost: turns and messages per second of one core, beside the bare minimum.

    python -m benchmarks.line [--count N] [--rounds N]

A real Redis with an append-only file and the test Bot API server, each a process of its own. Five works take turns, so
that what else the machine does falls on all of them; measured is the CPU of this process, which is what a core is used
up by, and Redis' own beside it.

    bare session       a session read and written: two journeys to Redis, no lease, no outbox, nothing sealed
    line, empty desk   the whole line, and a desk that only repeats what it was told
    line, real desk    the same, and the desk understands and answers a theft's first questions
    bare sending       a POST to the messenger
    delivery           outbox, delivery lease, budget, python-telegram-bot, confirmation

The last table sets the first against a year of visits, cases and updates.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import psutil
import uvloop
from pydantic import SecretStr

from bot.assembly import House, open_house
from bot.keys import outbox_key
from bot.line import Grant
from bot.settings import Settings
from dialogs.turn import Incoming, Reply, Turn
from tests.bot_api.remote import Remote, server_process
from tests.e2e.house import free_port
from tests.faults.redis_server import RedisServer

AT_ONCE = 64
#: A vehicle theft told by somebody who answers what is asked; none of these asks the back office anything.
WORDS = ("سلام ماشینمو دیشب دزدیدن", "پراید ۱۲ ب ۳۴۵ ایران ۶۷", "قزوین", "خیابان نوروزیان روبه‌روی بانک")
#: A year: visits, cases, updates told. A visit is about ten turns, as the stories of the fault suite are.
VISITS, CASES, UPDATES, TURNS_OF_A_VISIT = 25_000_000, 5_000_000, 60_000_000, 10
#: The busiest second against the mean one: nights, Fridays and a bad day.
PEAK = 10
_YEAR = 365 * 86_400


class EmptyDesk:
    """Says back what it was told; its session is as large as one in the middle of a form."""

    async def step(self, session: bytes | None, incoming: Incoming) -> Turn:
        return Turn(session or b"x" * 1200, (Reply(f"{incoming.text} " * 8),))


#: Makes everything ready for so many, and returns what is to be measured: it answers how many there were.
Work = Callable[[int], Awaitable[Callable[[], Awaitable[int]]]]


@dataclass
class Row:
    """One work. A figure a round: how many one second of this process' CPU does, and Redis' seconds for each."""

    name: str
    work: Work
    beside: str | None = None
    per_second: list[float] = field(default_factory=list)
    redis: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        return statistics.median(self.per_second)


@dataclass
class Ground:
    """What the works stand on, and numbers that nobody has had yet."""

    redis: RedisServer
    api: Remote
    http: aiohttp.ClientSession
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def fresh(self, count: int) -> list[int]:
        return [next(self.numbers) for _ in range(count)]

    async def opened(self, count: int) -> list[int]:
        """Chats that the messenger knows."""
        chats = self.fresh(count)
        await _at_once(self.api.order("say", chat=chat, text="/start") for chat in chats)
        return chats

    async def bare_session(self, count: int) -> Callable[[], Awaitable[int]]:
        async def run() -> int:
            async with self.redis.client() as client:

                async def one(number: int) -> None:
                    await client.get(f"session:{number}")
                    await client.set(f"session:{number}", b"x" * 1200, ex=86_400)

                await _at_once(one(number) for number in self.fresh(count))
            return count

        return run

    async def bare_sending(self, count: int) -> Callable[[], Awaitable[int]]:
        chats, url = await self.opened(count), f"{self.api.url}/bot{self.api.token}/sendMessage"

        async def one(chat: int) -> None:
            async with self.http.post(url, data={"chat_id": chat, "text": "سلام " * 8}) as answer:
                if answer.status != 200:
                    raise RuntimeError(await answer.text())

        async def run() -> int:
            await _at_once(one(chat) for chat in chats)
            return count

        return run

    def turns(self, house: House, words: tuple[str, ...]) -> Work:
        async def prepare(count: int) -> Callable[[], Awaitable[int]]:
            citizens = self.fresh(max(1, count // len(words)))

            async def one(number: int) -> None:
                for place, text in enumerate(words):
                    await house.line.turn(_said(number, place, text))

            async def run() -> int:
                await _at_once(one(number) for number in citizens)
                return len(citizens) * len(words)

            return run

        return prepare

    def delivery(self, house: House) -> Work:
        async def prepare(count: int) -> Callable[[], Awaitable[int]]:
            grants: list[Grant] = []

            async def one(chat: int) -> None:
                grant = (await house.line.turn(_said(chat, 0, "سلام"))).grant
                grants.extend([grant] if grant else [])

            await _at_once(one(chat) for chat in await self.opened(count))

            async def run() -> int:
                await _at_once(house.courier.deliver(grant) for grant in grants)
                boxes = [("EXISTS", outbox_key(grant.line)) for grant in grants]
                if len(grants) < count or any(await house.store.pipeline(boxes)):
                    raise RuntimeError("not everything was delivered")
                return len(grants)

            return run

        return prepare


def _said(number: int, place: int, text: str) -> Incoming:
    return Incoming(id=f"{number}-{place}", line=f"telegram:{number}", at=datetime.now(UTC), text=text)


async def _at_once(works: Iterable[Awaitable[object]]) -> None:
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(work: Awaitable[object]) -> None:
        async with gate:
            await work

    await asyncio.gather(*map(one, works))


async def measure(count: int, rounds: int) -> list[Row]:
    """All works in turn; the first round only warms up."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        redis = RedisServer(folder)
        await redis.start()
        stack.push_async_callback(redis.kill)
        api = await stack.enter_async_context(server_process())
        http = await stack.enter_async_context(
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=AT_ONCE))
        )
        ground = Ground(redis, Remote(api.url, api.token, http), http)
        empty = await stack.enter_async_context(
            open_house(_settings(folder, redis, api), lambda backend, uploads: EmptyDesk())
        )
        real = await stack.enter_async_context(open_house(_settings(folder, redis, api)))
        rows = [
            Row("bare session", ground.bare_session),
            Row("line, empty desk", ground.turns(empty, ("سلام", "خوبی؟")), "bare session"),
            Row("line, real desk", ground.turns(real, WORDS), "bare session"),
            Row("bare sending", ground.bare_sending),
            Row("delivery", ground.delivery(empty), "bare sending"),
        ]
        for round_ in range(rounds + 1):
            for row in rows:
                await _one(row, count, redis, keep=round_ > 0)
        return rows


def _settings(folder: Path, redis: RedisServer, api: Remote) -> Settings:
    # No limit shall be in the way of the measurement, and nobody asks the back office anything.
    values = {
        "redis_url": SecretStr(redis.url), "data_dir": folder, "telegram_token": SecretStr(api.token),
        "telegram_api_base": api.url, "telegram_per_second": 100_000, "delivery_lease_seconds": 300,
        "backend_url": f"http://127.0.0.1:{free_port()}", "backend_token": SecretStr("unused"),
        "log_level": "ERROR",
    }  # fmt: skip
    return Settings(_env_file=None, **values)  # type: ignore[call-arg,arg-type]


async def _one(row: Row, count: int, redis: RedisServer, *, keep: bool) -> None:
    run, them = await row.work(count), psutil.Process(redis.pid)
    before, theirs = time.process_time(), sum(them.cpu_times()[:2])
    done = await run()
    if keep:
        row.per_second.append(done / (time.process_time() - before))
        row.redis.append((sum(them.cpu_times()[:2]) - theirs) / done)


def table(rows: list[Row]) -> str:
    """What was measured, for a person to read."""
    by_name = {row.name: row for row in rows}
    lines = [
        f"{'per second of one core':24}{'median':>8}{'least':>8}{'most':>8}{'ms each':>9}"
        f"{'ratio':>7}{'Redis ms':>10}"
    ]
    for row in rows:
        ratio = f"{by_name[row.beside].median / row.median:.1f}" if row.beside else "1.0"
        lines.append(
            f"{row.name:24}{row.median:>8.0f}{min(row.per_second):>8.0f}{max(row.per_second):>8.0f}"
            f"{1000 / row.median:>9.2f}{ratio:>7}{1000 * statistics.median(row.redis):>10.3f}"
        )
    return "\n".join([*lines, "", *_year(by_name["line, real desk"].median, by_name["delivery"].median)])


def _year(turns: float, messages: float) -> list[str]:
    """A year's load against what one core does."""
    needed = (VISITS * TURNS_OF_A_VISIT + UPDATES) / _YEAR
    return [
        f"a year: {VISITS:,} visits of {TURNS_OF_A_VISIT} turns, {CASES:,} cases, {UPDATES:,} updates",
        f"  turns and messages a second: {needed:.1f} on average, {needed * PEAK:.0f} at {PEAK} times that",
        f"  cores for that peak: {needed * PEAK / turns:.2f} for turns, {needed * PEAK / messages:.2f} for delivery",
    ]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.line")
    parser.add_argument("--count", type=int, default=600, help="how many of each in one round")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args(arguments)
    # The loop of `bot/server.py`.
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        print(table(runner.run(measure(options.count, options.rounds))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
