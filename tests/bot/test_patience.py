"""A stranger who never comes to the point holds nothing of ours for long."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot import patience, shields
from bot.shields import Shields
from tests.bot.running import running

pytestmark = pytest.mark.asyncio


async def _echo(request: Request) -> PlainTextResponse:
    return PlainTextResponse(str(len(await request.body())))


async def _slow(request: Request) -> PlainTextResponse:
    await request.body()
    await asyncio.sleep(0.5)
    return PlainTextResponse(str(await request.is_disconnected()))


@pytest_asyncio.fixture
async def knock(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[object]:
    monkeypatch.setattr(patience, "HEAD_SECONDS", 0.3)
    monkeypatch.setattr(shields, "_SHORT", 0.3)
    app = Starlette(routes=[Route("/", _echo, methods=["POST"]), Route("/slow", _slow, methods=["POST"])])
    async with running(Shields(app)) as base:
        port = urlsplit(base).port

        async def send(*parts: bytes) -> bytes:
            """Everything that comes back until the other side hangs up."""
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            try:
                for part in parts:
                    writer.write(part)
                    await writer.drain()
                async with asyncio.timeout(10):
                    return await reader.read()
            except ConnectionError:
                return b""
            finally:
                writer.close()

        yield send


async def test_a_head_that_never_ends_is_cut_off(knock) -> None:  # type: ignore[no-untyped-def]
    assert await knock(b"POST / HTTP/1.1\r\nHost: x\r\nX-A") == b""


async def test_silence_is_cut_off(knock) -> None:  # type: ignore[no-untyped-def]
    assert await knock() == b""


async def test_an_endless_head_is_cut_off(knock, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(patience, "HEAD_SECONDS", 60)
    lines = (b"X-%d: " % number + b"a" * 60_000 + b"\r\n" for number in range(100))
    assert await knock(b"POST / HTTP/1.1\r\nHost: x\r\n", *lines) == b""


async def test_a_body_that_drips_is_refused(knock) -> None:  # type: ignore[no-untyped-def]
    answer = await knock(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
    assert answer.startswith(b"HTTP/1.1 408")


async def test_who_came_to_the_point_is_waited_for(knock) -> None:  # type: ignore[no-untyped-def]
    """The answer may take longer than the question; and the connection goes on to the next one."""
    ask = b"POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n%s\r\n{}"
    answer = await knock(ask % (b"/slow", b""), ask % (b"/", b"Connection: close\r\n"))
    assert answer.count(b"HTTP/1.1 200") == 2 and answer.endswith(b"2")
