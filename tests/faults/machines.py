"""Single processes and what can be done to them: start, kill, stop for a while, start again."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from bot.children import end_with_parent
from tests.faults.nursery import ROOT, Nursery

#: Seconds after which something that must happen counts as not happening; nothing is judged by it.
PATIENCE = 120.0


class Machine:
    """One process with a log. `name` is what the report calls it."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.log = folder / f"{name}.log"
        self._pid, self._born = 0, ""

    @property
    def pid(self) -> int:
        return self._pid

    @pid.setter
    def pid(self, pid: int) -> None:
        self._pid, self._born = pid, _born(pid)

    @property
    def alive(self) -> bool:
        """Whether it is this very process: numbers of processes that ended are given to others."""
        return self._pid > 1 and self._born != "" and _born(self._pid) == self._born

    async def kill(self) -> None:
        """SIGKILL, and wait until nothing is left of it."""
        self._signal(signal.SIGKILL)
        while self.alive:  # noqa: ASYNC110 -- nobody tells when somebody else's child is gone
            await asyncio.sleep(0.005)

    def stop(self) -> None:
        """SIGSTOP: it stands still, its connections stay open."""
        self._signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self._signal(signal.SIGCONT)

    def _signal(self, number: signal.Signals) -> None:
        if self.alive:
            with suppress(ProcessLookupError):
                os.kill(self._pid, number)


class Child(Machine):
    """A program started by us directly."""

    def __init__(
        self, name: str, folder: Path, command: Sequence[str], environment: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(name, folder)
        self._command, self._environment = command, environment
        self._process: subprocess.Popen[bytes] | None = None

    async def start(self) -> None:
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: ASYNC220 -- starting does not wait
                self._command, cwd=ROOT, env={**os.environ, **(self._environment or {})},
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
                preexec_fn=end_with_parent,
            )  # fmt: skip
        self.pid = self._process.pid

    async def kill(self) -> None:
        await super().kill()
        if self._process is not None:
            await asyncio.to_thread(self._process.wait)


class Desk(Machine):
    """`python -m <command>` out of the nursery, or cold."""

    def __init__(
        self,
        name: str,
        folder: Path,
        nursery: Nursery,
        command: Sequence[str],
        environment: Mapping[str, str],
    ) -> None:
        super().__init__(name, folder)
        self._nursery, self._command, self._environment = nursery, command, environment
        self._cold: Child | None = None

    async def start(self, *, cold: bool = False) -> None:
        """`cold`: as a user starts it, with all its loading."""
        self._cold = None
        if cold:
            command = [sys.executable, "-m", *self._command]
            self._cold = Child(self.name, self.log.parent, command, self._environment)
            await self._cold.start()
            self.pid = self._cold.pid
        else:
            self.pid = await self._nursery.fork(self._command, self._environment, self.log)

    async def kill(self) -> None:
        await (self._cold.kill() if self._cold else super().kill())


def _born(pid: int) -> str:
    """When a process started, as the kernel counts it; empty when it has ended."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return ""
    return "" if fields[0] == "Z" else fields[19]
