"""Pushing updates to a webhook, by the real server's rules.

2xx means taken. Anything else, or no answer, is tried again with growing pauses (a `Retry-After`
header is obeyed), and the updates of that chat wait behind it; other chats go on. Nothing is dropped
until the webhook is deleted.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from tests.bot_api.feed import Update
from tests.bot_api.flavours import Flavour

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(frozen=True)
class Push:
    """One attempt. `status` is 0 when no answer came."""

    at: float
    update_id: int
    status: int
    attempt: int


@dataclass
class Webhook:
    """Where updates go. Pauses in seconds: the real ones are 1 to 60, tests want them shorter."""

    url: str
    flavour: Flavour
    complain: Callable[[str], None]
    secret: str | None = None
    max_connections: int = 40
    first_pause: float = 0.05
    longest_pause: float = 2.0
    timeout: float = 30.0
    pushes: list[Push] = field(default_factory=list)
    last_error: tuple[float, str] | None = None
    _chats: dict[int, asyncio.Queue[Update]] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _undelivered: dict[int, Update] = field(default_factory=dict)
    _count: int = 0

    def __post_init__(self) -> None:
        self._slots = asyncio.Semaphore(self.max_connections)
        # Its own session without cookies: each call stands alone, as it does from the real server.
        self._session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=self.timeout), cookie_jar=aiohttp.DummyCookieJar()
        )

    @property
    def waiting(self) -> list[Update]:
        """Updates that have not been taken, oldest first."""
        return [self._undelivered[key] for key in sorted(self._undelivered)]

    def take(self, update: Update) -> None:
        """Deliver this one after those of the same chat."""
        self._undelivered[update["update_id"]] = update
        chat = chat_of(update)
        if chat not in self._chats:
            self._chats[chat] = asyncio.Queue()
            self._run(self._drain(self._chats[chat]))
        self._chats[chat].put_nowait(update)

    async def stop(self) -> list[Update]:
        """End all attempts; returns what was not taken."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._session.close()
        return self.waiting

    def info(self, pending: int) -> dict[str, Any]:
        """The answer of getWebhookInfo."""
        out: dict[str, Any] = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": pending + len(self._undelivered),
            "max_connections": self.max_connections,
        }
        if self.last_error:
            out |= {"last_error_date": int(self.last_error[0]), "last_error_message": self.last_error[1]}
        return out

    def _run(self, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _drain(self, queue: asyncio.Queue[Update]) -> None:
        while True:
            update = await queue.get()
            await self._deliver(update)
            self._undelivered.pop(update["update_id"], None)

    async def _deliver(self, update: Update) -> None:
        pause, attempt = self.first_pause, 1
        while True:
            async with self._slots:
                status, told = await self._post(update)
            self.pushes.append(Push(time.time(), update["update_id"], status, attempt))
            if 200 <= status < 300:
                return
            self.last_error = (
                time.time(),
                f"Wrong response from the webhook: {status}" if status else "Connection failed",
            )
            await asyncio.sleep(min(told or pause, self.longest_pause))
            pause, attempt = min(pause * 2, self.longest_pause), attempt + 1

    async def _post(self, update: Update) -> tuple[int, float]:
        """Status (0 = no answer) and the seconds that `Retry-After` asks for."""
        headers = {SECRET_HEADER: self.secret} if self.secret and self.flavour.secret_header else {}
        self._count += 1
        body: dict[str, Any] = {"json": update}
        if self.flavour.form_webhooks and self._count % 2 == 0:
            body = {
                "data": {
                    k: v if isinstance(v, str) else json.dumps(v, ensure_ascii=False)
                    for k, v in update.items()
                }
            }
        try:
            async with self._session.post(self.url, headers=headers, allow_redirects=False, **body) as answer:
                if 200 <= answer.status < 300 and b'"method"' in await answer.read():
                    self.complain("a method call in the webhook's answer is not carried out here")
                told = answer.headers.get("Retry-After", "")
                return answer.status, float(told) if told.isdigit() else 0.0
        except (aiohttp.ClientError, TimeoutError, OSError):
            return 0, 0.0


def chat_of(update: Update) -> int:
    """The chat whose order this update must keep; 0 when there is none."""
    for kind, content in update.items():
        if kind == "callback_query":
            return int(content["message"]["chat"]["id"])
        if isinstance(content, dict) and "chat" in content:
            return int(content["chat"]["id"])
    return 0
