"""The two libraries of the Telegram door, each pointed at a server of its own test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from tests.bot_api.server import BotApiServer


class QuickSession(AiohttpSession):
    """Closed at once: the library waits a quarter of a second for TLS, which is not spoken here."""

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


@asynccontextmanager
async def aiogram_bot(server: BotApiServer, seconds: float = 5.0) -> AsyncIterator[Bot]:
    """The inbound library's bot."""
    session = QuickSession(api=TelegramAPIServer.from_base(server.url), timeout=seconds)
    async with Bot(server.token, session=session) as bot:
        yield bot


@asynccontextmanager
async def ext_bot(server: BotApiServer) -> AsyncIterator[ExtBot[None]]:
    """The outbound library's bot. Entering it calls getMe."""
    bot: ExtBot[None] = ExtBot(
        server.token,
        base_url=f"{server.url}/bot",
        base_file_url=f"{server.url}/file/bot",
        # Loading all root certificates takes longer than most tests, and nothing here is encrypted.
        request=HTTPXRequest(httpx_kwargs={"verify": False}),
        get_updates_request=HTTPXRequest(httpx_kwargs={"verify": False}),
    )
    async with bot:
        yield bot


@pytest.fixture
async def api() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server


@pytest.fixture
async def inbound(api: BotApiServer) -> AsyncIterator[Bot]:
    async with aiogram_bot(api) as bot:
        yield bot


@pytest.fixture
async def outbound(api: BotApiServer) -> AsyncIterator[ExtBot[None]]:
    async with ext_bot(api) as bot:
        yield bot
