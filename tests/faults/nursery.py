"""Processes that are there in a moment: a parent with everything loaded, which forks them.

A desk loads for about six seconds of CPU, mostly libraries and the understanding model, so that a thousand
kills would measure loading. A forked desk runs the same `main` with its own environment, session and log, and
dies of SIGKILL like any other. A share of the restarts is cold all the same: see `Town`.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
import json
import os
import random
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path

from bot.children import end_with_parent

ROOT = Path(__file__).resolve().parents[2]
_PR_SET_PDEATHSIG = 1
_EVERYTHING = ("bot.__main__", "bot.server", "bot.bots", "bot.receipts", "dialogs.desk", "sandbox.__main__")


class Nursery:
    """The driver's end of it. Start it before any process that shall come from it."""

    def __init__(self, process: Process) -> None:
        self._process = process
        self._turn = asyncio.Lock()

    @classmethod
    async def open(cls, environment: Mapping[str, str]) -> Nursery:
        """Load everything; `environment` is what all children share."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.faults.nursery",
            stdin=PIPE,
            stdout=PIPE,
            cwd=ROOT,
            env=dict(environment),
            preexec_fn=end_with_parent,
        )
        nursery = cls(process)
        await nursery._read()
        return nursery

    async def fork(self, command: Sequence[str], environment: Mapping[str, str], log: Path) -> int:
        """`python -m <command>` in a new process; returns its pid."""
        order = {"command": list(command), "environment": dict(environment), "log": str(log)}
        async with self._turn:
            assert self._process.stdin
            self._process.stdin.write(json.dumps(order).encode() + b"\n")
            return int((await self._read())["pid"])

    async def close(self) -> None:
        self._process.kill()
        await self._process.wait()

    async def _read(self) -> dict[str, int]:
        assert self._process.stdout
        line = await self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the nursery ended with {await self._process.wait()}")
        answer: dict[str, int] = json.loads(line)
        return answer


def _load() -> None:
    """Import and build what every process would; what is built here is shared by all of them."""
    from datetime import UTC, datetime

    from nlp.understanding import Understander
    from tests.faults import clocks

    for module in _EVERYTHING:
        import_module(module)
    loaded = Understander.load()
    loaded.understand("سلام", None, datetime.now(UTC))
    Understander.load = classmethod(lambda cls: loaded)  # type: ignore[assignment,method-assign]
    if clocks.install() < 10:
        raise RuntimeError("the clocks of the desk are read in another way than the suite knows")


def _run(order: dict[str, object]) -> int:
    """The child: what `python -m` would do."""
    command = order["command"]
    assert isinstance(command, list)
    if command[0] == "sandbox":
        from sandbox.__main__ import main
    else:
        from bot.__main__ import main
    return main(command[1:])


def _become(order: dict[str, object]) -> None:
    os.setsid()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    log = os.open(str(order["log"]), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for target, source in ((0, nothing), (1, log), (2, log)):
        os.dup2(source, target)
    environment = order["environment"]
    assert isinstance(environment, dict)
    os.environ.update(environment)
    # Every child would jitter in step otherwise.
    random.seed()


def _serve() -> None:
    _load()
    gc.collect()
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    print(json.dumps({"pid": os.getpid()}), flush=True)  # noqa: T201 -- the protocol
    for line in sys.stdin:
        order = json.loads(line)
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                signal.signal(signal.SIGINT, signal.default_int_handler)
                _become(order)
                status = _run(order)
            finally:
                sys.stdout.flush()
                os._exit(status)
        print(json.dumps({"pid": pid}), flush=True)  # noqa: T201


if __name__ == "__main__":
    _serve()
