"""`python -m bot run` as its operator meets it: real processes, killed and started again."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest

ROOT = Path(__file__).parents[2]
READY = "Ctrl-C to close"


@pytest.fixture(autouse=True, scope="module")
def _trained() -> None:
    from nlp.model import StaleModel
    from nlp.understanding import Understander

    try:
        Understander.load()
    except (StaleModel, FileNotFoundError):
        pytest.skip("understanding is not trained for this version: python -m nlp train")


class Desk:
    """One installation on free ports; may be started again and again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port, self.sandbox_port = _free_port(), _free_port()
        self.log = folder / "out.log"
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def environment(self, **more: str) -> dict[str, str]:
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("PISHKHAN", "SANDBOX"))
        }
        return {
            **kept,
            "PYTHONPATH": str(ROOT),
            "PISHKHAN_BIND": f"127.0.0.1:{self.port}",
            "PISHKHAN_DATA_DIR": str(self.folder / "data"),
            "SANDBOX_BIND": f"127.0.0.1:{self.sandbox_port}",
            **more,
        }

    def start(self) -> None:
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "bot", "run"],
                cwd=self.folder,
                env=self.environment(),
                stdout=log,
                stderr=log,
            )
        deadline = time.monotonic() + 90
        while READY not in self.log.read_text(encoding="utf-8"):
            assert self.process.poll() is None and time.monotonic() < deadline, self.log.read_text(
                encoding="utf-8"
            )
            time.sleep(0.05)

    def stop(self, number: signal.Signals) -> int:
        assert self.process is not None
        self.process.send_signal(number)
        return self.process.wait(60)

    def command(self, *arguments: str, **environment: str) -> Any:
        return subprocess.run(
            [sys.executable, "-m", "bot", *arguments], cwd=self.folder, env=self.environment(**environment),
            capture_output=True, text=True, timeout=90, check=False, input="",
        )  # fmt: skip

    def children(self) -> list[str]:
        found = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout
        return [line for line in found.splitlines() if str(self.folder) in line and "redis-server" in line]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    if desk.process is not None and desk.process.poll() is None:
        desk.stop(signal.SIGTERM)


def test_a_second_start_finds_everything_even_after_a_kill(desk: Desk) -> None:
    desk.start()
    begun = httpx.post(f"{desk.url}/chat/conversations", json={"locale": "fa"}, timeout=30).json()
    headers = {"authorization": f"Bearer {begun['token']}"}
    said = httpx.post(
        f"{desk.url}/chat/messages", json={"id": "1", "text": "سلام"}, headers=headers, timeout=30
    )
    desk.stop(signal.SIGKILL)
    for _ in range(100):
        if not desk.children():
            break
        time.sleep(0.05)
    assert desk.children() == []

    desk.start()
    page = httpx.get(f"{desk.url}/chat/messages", headers=headers, timeout=30).json()
    assert [one["text"] for one in page["messages"]] == [
        one["text"] for one in begun["messages"] + said.json()["messages"]
    ]
    again = httpx.post(
        f"{desk.url}/chat/messages", json={"id": "1", "text": "سلام"}, headers=headers, timeout=30
    )
    assert again.json()["messages"] == said.json()["messages"]

    # A Redis that is killed comes back by itself, with all that was said.
    assert desk.process is not None
    redis = [one for one in psutil.Process(desk.process.pid).children() if "redis" in one.name()]
    assert len(redis) == 1
    redis[0].kill()
    after = _when_there(f"{desk.url}/chat/messages", headers)
    assert [one["text"] for one in after["messages"]] == [one["text"] for one in page["messages"]]

    second = Desk(desk.folder)
    other = second.command("run")
    assert other.returncode == 2 and "already running" in other.stderr and other.stderr.count("\n") == 1
    taken = desk.command("run", PISHKHAN_DATA_DIR=str(desk.folder / "other"))
    assert taken.returncode == 2 and "PISHKHAN_BIND" in taken.stderr and taken.stderr.count("\n") == 1
    assert desk.command("doctor").returncode == 0
    assert desk.command("chat", "--name", "somebody").returncode == 0
    assert desk.command("line", "list").stdout == "0 set aside.\n"

    assert desk.stop(signal.SIGINT) == 0
    assert desk.children() == []


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _when_there(url: str, headers: dict[str, str]) -> Any:
    for _ in range(200):
        answer = httpx.get(url, headers=headers, timeout=30)
        if answer.status_code == 200:
            return answer.json()
        time.sleep(0.1)
    raise AssertionError("it did not come back")
