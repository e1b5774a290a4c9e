"""The sandbox as a process of its own, to be ended in any way."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

import httpx


class Process:
    """Starts in `__enter__`, ready when it returns; starts again on the same folder and port after `end`."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.bind = f"127.0.0.1:{probe.getsockname()[1]}"
        self.url = f"http://{self.bind}"
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("SANDBOX_")},
            "SANDBOX_BIND": self.bind,
            "SANDBOX_DATA_DIR": str(folder),
        }

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *error: object) -> None:
        if self._process.poll() is None:
            self.end(signal.SIGTERM)

    def start(self) -> None:
        command = [sys.executable, "-m", "sandbox"]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, env=self._environment, stdout=pipe, stderr=pipe, text=True)
        until = time.monotonic() + 60
        while time.monotonic() < until and self._process.poll() is None:
            try:
                if httpx.get(f"{self.url}/readyz").is_success:
                    return
            except httpx.TransportError:
                time.sleep(0.05)
        raise AssertionError("the sandbox did not start")

    def end(self, how: signal.Signals) -> tuple[int, str]:
        """Exit status and what it wrote to standard error."""
        self._process.send_signal(how)
        _, said = self._process.communicate(timeout=30)
        return self._process.returncode, said
