"""The way to the back office, which can break in every way a network and a tired server know."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from enum import StrEnum

import aiohttp
from aiohttp import web

from tests.e2e.house import free_port


class Trouble(StrEnum):
    """What happens to a request on its way."""

    DOWN = "down"
    SLOW = "slow"
    ERROR = "500"
    NONSENSE = "nonsense"
    ANSWER_LOST = "answer lost"
    NONSENSE_AFTER = "nonsense after acting"


_ACTED = (Trouble.ANSWER_LOST, Trouble.NONSENSE_AFTER)
_NONSENSE = (
    (200, "text/html", "<html><body>It works!</body></html>"),
    (200, "application/json", '{"tracking_code": 5'),
    (201, "application/json", "[]"),
    (200, "application/json", '{"unexpected": true}'),
    (302, "text/plain", ""),
)
_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "content-encoding", "host"}


class OfficeRoad:
    """A proxy before the sandbox. `trouble` strikes the given share of requests until it is cleared."""

    def __init__(self, target: str, seed: int) -> None:
        self.port = free_port()
        self.struck: Counter[str] = Counter()
        self._target = target
        self._dice = random.Random(seed)
        self._trouble: tuple[Trouble, float, float] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def break_down(self, trouble: Trouble, rate: float, seconds: float) -> None:
        """`seconds`: how long a slow answer takes."""
        self._trouble = (trouble, rate, seconds)

    def mend(self) -> None:
        self._trouble = None

    async def open(self) -> None:
        app = web.Application(client_max_size=32 << 20)
        app.router.add_route("*", "/{path:.*}", self._pass)
        self._http = aiohttp.ClientSession(auto_decompress=False, connector=aiohttp.TCPConnector(limit=0))
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()

    async def close(self) -> None:
        await self._runner.cleanup()
        await self._http.close()

    async def _pass(self, request: web.Request) -> web.StreamResponse:
        trouble, seconds = self._struck()
        if trouble is Trouble.DOWN:
            return _cut(request)
        if trouble is Trouble.ERROR:
            return web.Response(status=500, text="Internal Server Error")
        if trouble is Trouble.NONSENSE:
            return self._nonsense()
        if trouble is Trouble.SLOW:
            await asyncio.sleep(seconds)
        try:
            body = await request.read()
        except (ConnectionError, asyncio.IncompleteReadError):
            return _cut(request)
        headers = {k: v for k, v in request.headers.items() if k.lower() not in _HOP}
        try:
            async with self._http.request(
                request.method, self._target + request.raw_path, data=body, headers=headers
            ) as answer:
                content = await answer.read()
        except (aiohttp.ClientError, OSError, TimeoutError):
            return _cut(request)
        if trouble in _ACTED:
            return _cut(request) if trouble is Trouble.ANSWER_LOST else self._nonsense()
        kept = {k: v for k, v in answer.headers.items() if k.lower() not in _HOP}
        return web.Response(status=answer.status, body=content, headers=kept)

    def _struck(self) -> tuple[Trouble | None, float]:
        if self._trouble is None or self._dice.random() >= self._trouble[1]:
            return None, 0.0
        self.struck[self._trouble[0]] += 1
        return self._trouble[0], self._trouble[2]

    def _nonsense(self) -> web.Response:
        status, kind, text = self._dice.choice(_NONSENSE)
        return web.Response(status=status, content_type=kind, text=text)


def _cut(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
