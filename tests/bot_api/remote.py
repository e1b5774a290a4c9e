"""A client of `/control/…`, and the server as a process of its own."""

from __future__ import annotations

import asyncio
import base64
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp


class Remote:
    """Orders and questions to a server in another process, named as in `control`."""

    def __init__(self, url: str, token: str, session: aiohttp.ClientSession) -> None:
        self.url, self.token = url, token
        self._session = session

    async def order(self, name: str, /, **arguments: Any) -> Any:
        """`await remote.order("say", chat=5, text="…")`. Raises `LookupError` if refused."""
        ready = {k: base64.b64encode(v).decode() if isinstance(v, bytes) else v for k, v in arguments.items()}
        async with self._session.post(f"{self.url}/control/{name}", json=ready) as answer:
            return await _read(answer)

    async def ask(self, name: str, /, **arguments: Any) -> Any:
        """`await remote.ask("seen", chat=5)`."""
        async with self._session.get(f"{self.url}/control/{name}", params=arguments) as answer:
            return await _read(answer)

    async def wait_for(self, chat: int, count: int = 1, seconds: float = 30.0) -> list[dict[str, Any]]:
        """Until the citizen sees so many messages. Raises `TimeoutError`."""
        found: list[dict[str, Any]] = await self.order("wait", chat=chat, count=count, seconds=seconds)
        return found


async def _read(answer: aiohttp.ClientResponse) -> Any:
    body = await answer.json()
    if answer.status == 408:
        raise TimeoutError(body["error"])
    if answer.status >= 400:
        raise LookupError(body["error"])
    return body


@asynccontextmanager
async def server_process(*options: str) -> AsyncIterator[Remote]:
    """`python -m tests.bot_api.server <options>`, ready to be used; ended on leaving."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bot_api.server", *options, stdout=asyncio.subprocess.PIPE
    )
    try:
        assert process.stdout
        ready = json.loads(await process.stdout.readline())
        async with aiohttp.ClientSession() as session:
            yield Remote(ready["url"], ready["token"], session)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
