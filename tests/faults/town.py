"""Everything a citizen depends on, as processes that can be broken one by one."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

from tests.bot_api.remote import Remote
from tests.bot_api.server import TOKEN
from tests.e2e.house import free_port
from tests.faults.clocks import Clock
from tests.faults.cluster import Cluster, open_cluster
from tests.faults.machines import PATIENCE, Child, Desk
from tests.faults.nursery import Nursery
from tests.faults.office import OfficeRoad
from tests.faults.redis_server import RedisServer, SmallDisk

STAFF = "demo"
KEY = b64encode(b"only for the fault suite, 32 by.").decode()
_SECRET = "whsec_" + b64encode(b"only for the fault suite, 32 by.").decode()
#: What every desk of every town is told. Leases are short so that nobody waits long for a dead process.
_COMMON = {
    "PISHKHAN_SESSION_KEYS": KEY,
    "PISHKHAN_BACKEND_TOKEN": "demo",
    "PISHKHAN_EVENTS_SECRET": _SECRET,
    "PISHKHAN_TELEGRAM_TOKEN": TOKEN,
    "PISHKHAN_TURN_LEASE_SECONDS": "3",
    "PISHKHAN_DELIVERY_LEASE_SECONDS": "4",
    "PISHKHAN_FEED_EVERY_SECONDS": "2",
    "PISHKHAN_REDIS_TIMEOUT_SECONDS": "2",
    "PISHKHAN_MESSAGES_PER_MINUTE": "100000",
    "PISHKHAN_CONVERSATIONS_PER_MINUTE": "100000",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
}


@dataclass(frozen=True)
class Size:
    """How many desks of each kind. `disk`: megabytes of Redis' own small disk."""

    serve: int = 2
    poll: int = 2
    deliver: int = 1
    disk: int = 64


@dataclass
class Town:
    """What runs. Lines are kept by `redis` or by `cluster`."""

    folder: Path
    size: Size
    redis_url: str
    redis: RedisServer | None
    nursery: Nursery
    office: Desk
    road: OfficeRoad
    api: Remote
    http: aiohttp.ClientSession
    desks: list[Desk] = field(default_factory=list)
    clocks: list[Clock] = field(default_factory=list)
    doors: list[str] = field(default_factory=list)

    @property
    def office_url(self) -> str:
        return f"http://127.0.0.1:{self.office_port}"

    office_port: int = 0
    cluster: Cluster | None = None

    @property
    def database(self) -> Path:
        return self.folder / "office" / "sandbox.sqlite3"

    async def door_ready(self, door: str) -> bool:
        try:
            async with self.http.get(f"{door}/readyz", timeout=aiohttp.ClientTimeout(2)) as answer:
                return answer.status == 200
        except (aiohttp.ClientError, TimeoutError, OSError):
            return False

    async def run(self, *command: str) -> str:
        """What `python -m bot …` prints."""
        log = self.folder / f"{'-'.join(command)}.out"
        desk = Desk(log.stem, self.folder, self.nursery, ["bot", *command], self.environment())
        desk.log = log
        log.unlink(missing_ok=True)
        await desk.start()
        async with asyncio.timeout(PATIENCE):
            while desk.alive:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        return log.read_text()

    def environment(self) -> dict[str, str]:
        return {
            **_COMMON,
            "PISHKHAN_DATA_DIR": str(self.folder / "desk"),
            "PISHKHAN_REDIS_URL": self.redis_url,
            "PISHKHAN_BACKEND_URL": self.road.url,
            "PISHKHAN_TELEGRAM_API_BASE": self.api.url,
        }


@asynccontextmanager
async def open_town(folder: Path, size: Size, seed: int, *, clustered: bool = False) -> AsyncIterator[Town]:
    """Everything started and ready."""
    async with AsyncExitStack() as stack:
        nursery = await Nursery.open({**os.environ, **_COMMON})
        stack.push_async_callback(nursery.close)
        redis, cluster = None, None
        if clustered:
            cluster = await stack.enter_async_context(open_cluster(folder))
        else:
            disk = SmallDisk.make(size.disk)
            if disk:
                stack.callback(disk.close)
            redis = RedisServer(folder, disk=disk)
            stack.push_async_callback(redis.kill)
            await redis.start()
        http = await stack.enter_async_context(
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0), timeout=aiohttp.ClientTimeout(60))
        )
        api = await _bot_api(folder, http, stack)
        url = cluster.url if cluster else redis.url  # type: ignore[union-attr]
        town = await _office(folder, size, seed, url, redis, nursery, api, http, stack)
        town.cluster = cluster
        await _open_desks(town, stack)
        yield town


async def _bot_api(folder: Path, http: aiohttp.ClientSession, stack: AsyncExitStack) -> Remote:
    """Telegram, with its limits: messages to a chat and of the bot a second."""
    port = free_port()
    command = ["-m", "tests.bot_api.server", "--port", str(port), "--strict", "--limits"]
    server = Child("bot-api", folder, [sys.executable, *command])
    await server.start()
    stack.push_async_callback(server.kill)
    with suppress(PermissionError):
        # Its meter goes by the moment at which it gets to read a request: on a busy machine a meter that waits for
        # a core sees messages bunched that left apart. A messenger of the real world has a machine of its own.
        os.setpriority(os.PRIO_PROCESS, server.pid, -15)
    remote = Remote(f"http://127.0.0.1:{port}", TOKEN, http)
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                await remote.ask("status")
                return remote
            except (aiohttp.ClientError, OSError):
                await asyncio.sleep(0.05)


async def _office(
    folder: Path, size: Size, seed: int, redis_url: str, redis: RedisServer | None,
    nursery: Nursery, api: Remote, http: aiohttp.ClientSession, stack: AsyncExitStack,
) -> Town:  # fmt: skip
    port, doors = free_port(), [f"http://127.0.0.1:{free_port()}" for _ in range(size.serve)]
    environment = {
        "SANDBOX_BIND": f"127.0.0.1:{port}", "SANDBOX_DATA_DIR": str(folder / "office"),
        "SANDBOX_EVENTS_URL": f"{doors[0]}/events", "SANDBOX_EVENTS_SECRET": _SECRET,
        "SANDBOX_CODES_PER_TEN_MINUTES": "100000", "SANDBOX_SEED": "false",
        "SANDBOX_SURVEY_SHARE": "0",
    }  # fmt: skip
    office = Desk("office", folder, nursery, ["sandbox"], environment)
    road = OfficeRoad(f"http://127.0.0.1:{port}", seed)
    town = Town(
        folder, size, redis_url, redis, nursery, office, road, api, http, doors=doors, office_port=port
    )
    await office.start()
    stack.push_async_callback(office.kill)
    await road.open()
    stack.push_async_callback(road.close)
    await office_ready(town)
    return town


async def office_ready(town: Town) -> None:
    async with asyncio.timeout(PATIENCE):
        while not await town.door_ready(town.office_url):  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def _open_desks(town: Town, stack: AsyncExitStack) -> None:
    """All desks; each with a clock of its own."""
    kinds = [("serve", town.size.serve), ("poll", town.size.poll), ("deliver", town.size.deliver)]
    for kind, count in kinds:
        for number in range(count):
            clock = Clock(town.folder / f"{kind}-{number}.clock")
            more = {"PISHKHAN_BIND": town.doors[number].removeprefix("http://")} if kind == "serve" else {}
            environment = {**town.environment(), **more, **clock.environment}
            desk = Desk(f"{kind}-{number}", town.folder, town.nursery, ["bot", kind], environment)
            town.desks.append(desk)
            town.clocks.append(clock)
            await desk.start()
            stack.push_async_callback(desk.kill)
    async with asyncio.timeout(PATIENCE):
        for door in town.doors:
            while not await town.door_ready(door):  # noqa: ASYNC110
                await asyncio.sleep(0.05)


def read_log(folder: Path) -> list[str]:
    """Errors that desks wrote down, as a help where an audit fails."""
    lines = []
    for log in sorted(folder.glob("*.log")):
        for line in log.read_text(errors="replace").splitlines():
            if '"level": "error"' in line or line.startswith("Traceback"):
                try:
                    lines.append(
                        f"{log.stem}: {json.loads(line).get('event')} {json.loads(line).get('error', '')}"
                    )
                except ValueError:
                    lines.append(f"{log.stem}: {line}")
    return lines
