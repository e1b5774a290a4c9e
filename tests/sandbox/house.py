"""The running sandbox as a test sees it: a movable clock, staff calls, and the desk's own client."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import httpx
from fastapi import FastAPI
from sqlalchemy import text

from backend_client import BackendClient, models
from sandbox.app import build
from sandbox.database import Base
from sandbox.settings import Settings
from tests.sandbox.contract import Contract

STAFF = {"Authorization": "Bearer demo"}


@cache
def _document() -> dict[str, Any]:
    return build(Settings()).openapi()


class Clock:
    """A clock the tests move."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **by: float) -> None:
        self.at += timedelta(**by)


class Office:
    """The running sandbox as a test sees it."""

    def __init__(self, app: FastAPI, clock: Any) -> None:
        self.app, self.clock, self.context = app, clock, app.state.context
        transport = Contract(_document(), httpx.ASGITransport(app, raise_app_exceptions=False))
        self.contract = transport
        self.http = httpx.AsyncClient(transport=transport, base_url="http://office")
        self.client = BackendClient("http://office", "demo", self.http)

    async def staff(self, method: str, path: str, **options: Any) -> httpx.Response:
        return await self.http.request(method, f"/staff{path}", headers=STAFF, **options)

    async def advance(self, code: str, state: str, **more: Any) -> httpx.Response:
        return await self.staff("POST", f"/cases/{code}/advance", json={"state": state, **more})

    async def walk(self, code: str, *states: str) -> None:
        for state in states:
            answer = await self.advance(code, state)
            assert answer.status_code == 200, answer.text

    async def prove(self, mobile: str) -> models.Proof:
        await self.client.request_one_time_code(mobile)
        shown = (await self.staff("GET", f"/one-time-codes/{mobile}")).json()
        return await self.client.verify_one_time_code(mobile, shown["code"])


@asynccontextmanager
async def running(app: FastAPI) -> AsyncIterator[None]:
    """The lifespan in a task of its own, because a fixture's two halves run in different ones."""
    started, stop = asyncio.Event(), asyncio.Event()

    async def live() -> None:
        async with app.router.lifespan_context(app):
            started.set()
            await stop.wait()

    task = asyncio.create_task(live())
    ready = asyncio.create_task(started.wait())
    await asyncio.wait({task, ready}, return_when=asyncio.FIRST_COMPLETED)
    if task.done():
        task.result()
    try:
        yield
    finally:
        stop.set()
        await task


@asynccontextmanager
async def opened(
    settings: Settings, clock: Callable[[], datetime], *, empty: bool = True
) -> AsyncIterator[Office]:
    app = build(settings, clock)
    if settings.database_url and empty:
        await _empty(app)
    async with running(app):
        office = Office(app, clock)
        yield office
        await office.http.aclose()


async def _empty(app: FastAPI) -> None:
    database = app.state.context.database
    await database.create()
    async with database.writing() as session:
        # Deleting from small tables is many times faster than TRUNCATE, which makes new files.
        for table in reversed(Base.metadata.sorted_tables):
            await session.execute(table.delete())
        await session.execute(text("SELECT setval(seqrelid::regclass, 1, false) FROM pg_sequence"))
