"""A real Redis for each test session, flushed for each test."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.sealing import Sealer
from bot.store import Store


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    binary = shutil.which("redis-server")
    if binary is None:
        pytest.skip("no redis-server here")
    folder = tmp_path_factory.mktemp("redis")
    socket = folder / "redis.sock"
    process = subprocess.Popen(
        [binary, "--port", "0", "--unixsocket", str(socket), "--dir", str(folder), "--save", "",
         "--appendonly", "no"],
        stdout=subprocess.DEVNULL,
    )  # fmt: skip
    _wait_for(socket)
    yield f"unix://{socket}"
    process.terminate()
    process.wait()


@pytest_asyncio.fixture
async def store(redis_url: str) -> AsyncIterator[Store]:
    store = await Store.connect(redis_url)
    await store.run(store.client.flushall)
    yield store
    await store.close()


@pytest.fixture
def sealer() -> Sealer:
    return Sealer([os.urandom(32)])


def _wait_for(socket: Path) -> None:
    for _ in range(500):
        if socket.exists():
            return
        time.sleep(0.01)
    raise RuntimeError("redis-server did not start")
