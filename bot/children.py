"""The processes that `python -m bot run` brings with it: they end when it ends, however it ends."""

from __future__ import annotations

import asyncio
import ctypes
import fcntl
import os
import signal
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import httpx

from bot.settings import SettingsError

_PR_SET_PDEATHSIG = 1


def end_with_parent() -> None:
    """For a child before it starts: get SIGTERM when the parent dies, even by SIGKILL. Linux only."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


@contextmanager
def only_one(data_dir: Path) -> Iterator[None]:
    """Hold `data_dir` for this process. Raises `SettingsError` when another desk holds it."""
    data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (data_dir / "run.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise SettingsError(
                f"Another desk is already running on {data_dir}: "
                "stop it, or set PISHKHAN_DATA_DIR to another folder."
            ) from None
        yield


@asynccontextmanager
async def sandbox(environment: Mapping[str, str], url: str) -> AsyncIterator[None]:
    """The sandbox back office as a child, ready when the body begins."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", env={**os.environ, **environment},
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
        start_new_session=True, preexec_fn=end_with_parent,
    )  # fmt: skip
    said: list[str] = []
    reading = asyncio.create_task(_pass_on(process, said))
    try:
        await _ready(url, process, said)
        yield
    finally:
        await stop(process)
        reading.cancel()


async def stop(process: asyncio.subprocess.Process, patience: float = 10) -> None:
    """Ask it to end, then insist."""
    if process.returncode is not None:
        return
    process.terminate()
    try:
        await asyncio.wait_for(process.wait(), patience)
    except TimeoutError:
        process.kill()
        await process.wait()


async def _pass_on(process: asyncio.subprocess.Process, said: list[str]) -> None:
    if process.stderr is None:
        return
    async for line in process.stderr:
        said.append(line.decode(errors="replace").rstrip())
        del said[:-20]
        sys.stderr.write(said[-1] + "\n")


async def _ready(url: str, process: asyncio.subprocess.Process, said: list[str]) -> None:
    async with httpx.AsyncClient(timeout=2) as http:
        for _ in range(600):
            if process.returncode is not None:
                await asyncio.sleep(0.1)
                raise SettingsError(said[-1] if said else "The sandbox back office could not start.")
            try:
                if (await http.get(f"{url}/readyz")).status_code == 200:
                    return
            except httpx.HTTPError:
                pass
            await asyncio.sleep(0.05)
    raise SettingsError("The sandbox back office did not become ready in time.")
