"""The whole house as its user starts it: `python -m bot run` on free ports, with a folder of its own.

It can be killed at any moment and started again on the same folder, as a machine would.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import httpx

ROOT = Path(__file__).resolve().parents[2]
#: Seconds until a start counts as failed; only a guard against hanging, nothing is judged by it.
PATIENCE = 90


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@dataclass
class RunningHouse:
    """One `python -m bot run` process tree. `more` are further settings (environment variables)."""

    folder: Path
    more: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    office_port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def office(self) -> str:
        return f"http://127.0.0.1:{self.office_port}"

    def start(self) -> None:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PISHKHAN_", "SANDBOX_"))}
        own = {"PISHKHAN_BIND": f"127.0.0.1:{self.port}", "SANDBOX_BIND": f"127.0.0.1:{self.office_port}",
               "PISHKHAN_DATA_DIR": str(self.folder / "data")}  # fmt: skip
        with (self.folder / "house.log").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "bot", "run"], cwd=ROOT, env={**kept, **own, **self.more},
                stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip
        self._wait_ready()

    def _wait_ready(self) -> None:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process is not None and self.process.poll() is not None:
                raise RuntimeError(f"the house ended with {self.process.returncode}: {self.log()[-2000:]}")
            try:
                if httpx.get(f"{self.url}/readyz", timeout=2).status_code == 200:
                    return
            except httpx.HTTPError:
                pass
            time.sleep(0.1)
        raise RuntimeError(f"the house did not open: {self.log()[-2000:]}")

    def log(self) -> str:
        return (self.folder / "house.log").read_text(errors="replace")

    def kill(self) -> None:
        """SIGKILL to the desk's own process; what it brought along ends with it."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and not (_is_free(self.port) and _is_free(self.office_port)):
            time.sleep(0.05)

    def stop(self) -> int:
        """Ctrl-C; returns the exit status."""
        if self.process is None or self.process.poll() is not None:
            return 0
        os.kill(self.process.pid, signal.SIGINT)
        try:
            return self.process.wait(30)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            raise

    def restart_after_kill(self) -> None:
        self.kill()
        self.start()


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


@contextmanager
def running_house(folder: Path, **more: str) -> Iterator[RunningHouse]:
    house = RunningHouse(folder, more)
    try:
        house.start()
        yield house
    finally:
        if house.process is not None and house.process.poll() is None:
            house.stop()


#: What a program that knows only `ask.kind` says.
ANSWERS = {
    "text": "شیشه ماشینم را شکستند", "name": "مریم احمدی", "national_id": "9991234561", "mobile": "09990000001",
    "plate": "۱۲ ب ۳۴۵ ایران ۶۷", "date": "دیروز", "date_time": "دیشب ساعت ۱۱", "city": "قزوین",
    "place": "خیابان سعدی، جلوی بانک", "amount": "۲ میلیون تومان", "number": "2",
}  # fmt: skip


class Program:
    """A client of the chat API that answers by `ask.kind` alone. Retries the same id while the house is away."""

    def __init__(self, house: RunningHouse) -> None:
        self.house = house
        self.http = httpx.AsyncClient(base_url=house.url, timeout=20)
        self.messages: list[dict] = []
        self.cursor: str | None = None

    async def __aenter__(self) -> Program:
        answer = await self._try(lambda: self.http.post("/chat/conversations", json={"locale": "fa"}))
        assert answer.status_code == 201, answer.text
        body = answer.json()
        self.http.headers["Authorization"] = f"Bearer {body['token']}"
        self._take(body["messages"])
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.http.aclose()

    async def _try(self, call):
        """Until the house answers: a phone does the same."""
        for _ in range(PATIENCE * 5):
            try:
                answer = await call()
                if answer.status_code != 503:
                    return answer
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.2)
        raise RuntimeError("the house does not answer")

    def _take(self, messages: list[dict]) -> list[dict]:
        known = {m["id"] for m in self.messages}
        fresh = [m for m in messages if m["id"] not in known]
        self.messages += fresh
        return fresh

    async def send(self, **payload: object) -> list[dict]:
        return await self.resend(str(uuid4()), **payload)

    async def resend(self, id: str, **payload: object) -> list[dict]:
        answer = await self._try(lambda: self.http.post("/chat/messages", json={"id": id, **payload}))
        assert answer.status_code == 200, answer.text
        self._take(answer.json()["messages"])
        return answer.json()["messages"]

    async def updates(self, wait: int = 10) -> list[dict]:
        """What has come by itself since the last thing seen."""
        params = {"wait": wait, **({"after": self.messages[-1]["cursor"]} if self.messages else {})}
        answer = await self._try(lambda: self.http.get("/chat/messages", params=params))
        assert answer.status_code == 200, answer.text
        return self._take(answer.json()["messages"])

    async def upload(self) -> str:
        picture = ROOT / "tests" / "e2e" / "photo.jpg"
        files = {"file": ("photo.jpg", picture.read_bytes(), "image/jpeg")}
        answer = await self._try(lambda: self.http.post("/chat/files", files=files))
        assert answer.status_code == 201, answer.text
        return str(answer.json()["file"])

    async def one_time_code(self, mobile: str) -> str:
        async with httpx.AsyncClient(
            base_url=self.house.office, headers={"Authorization": "Bearer demo"}
        ) as staff:
            answer = await self._try(lambda: staff.get(f"/staff/one-time-codes/{mobile}"))
            return str(answer.json()["code"])

    async def staff(self, method: str, path: str, **more: object) -> dict:
        async with httpx.AsyncClient(
            base_url=self.house.office, headers={"Authorization": "Bearer demo"}
        ) as staff:
            answer = await self._try(lambda: staff.request(method, path, **more))
            assert answer.status_code < 300, answer.text
            return answer.json()

    async def next_answer(self) -> dict[str, object]:
        """What a program that knows only `ask.kind` sends next."""
        message = next(m for m in reversed(self.messages) if m["ask"])
        buttons = [b for row in message["buttons"] for b in row]
        by_role = {role: next((b["value"] for b in buttons if b["role"] == role), None)
                   for role in ("confirm", "done", "answer")}  # fmt: skip
        kind = message["ask"]["kind"]
        if by_role["confirm"] or by_role["done"]:
            return {"choice": by_role["confirm"] or by_role["done"]}
        if kind in ("choice", "choices", "yes_no"):
            return {"choice": by_role["answer"]}
        if kind == "files":
            return {"file": await self.upload()}
        if kind == "location":
            return {"location": {"lat": 36.27, "lon": 50.0}}
        if kind == "one_time_code":
            return {"text": await self.one_time_code("09990000001")}
        return {"text": ANSWERS[kind]}

    @property
    def receipt(self) -> str | None:
        found = [m["receipt"]["tracking_code"] for m in self.messages if m.get("receipt")]
        assert len(set(found)) <= 1, found
        return found[0] if found else None

    def transcript(self) -> str:
        return "\n\n".join(m["text"] for m in self.messages)
