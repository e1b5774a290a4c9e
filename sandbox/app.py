"""Builds the back office: `build(settings)` is an ASGI application, complete with its background work."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime

import httpx
from fastapi import FastAPI
from fastapi.routing import APIRoute
from sqlalchemy.exc import SQLAlchemyError

from sandbox import (
    desk_api,
    openapi,
    problems,
    seed,
    services_api,
    staff_api,
    staff_page,
    staff_services_api,
)
from sandbox.context import Context, utc_now
from sandbox.database import Database
from sandbox.files import FileStore
from sandbox.problems import Problem
from sandbox.settings import Settings
from sandbox.upkeep import keep_house
from sandbox.webhooks import Courier


def build(settings: Settings, now: Callable[[], datetime] = utc_now) -> FastAPI:
    """The application. Nothing is opened before its lifespan begins."""
    context = Context(settings, Database(settings.database), FileStore(settings.data_dir / "files"), now)
    app = FastAPI(
        title="Pishkhan back office (sandbox)",
        version="1",
        description="The contract between the desk and the back office. See docs/back-office-api.md.",
        lifespan=lambda app: _lifespan(context),
        generate_unique_id_function=_operation_id,
        docs_url=None,
        redoc_url=None,
    )
    app.state.context = context
    problems.install(app)
    openapi.install(app)
    app.include_router(desk_api.router)
    app.include_router(services_api.router)
    app.include_router(staff_api.router)
    app.include_router(staff_services_api.router)
    _add_health(app, context)
    staff_page.install(app, context)  # last: it takes every address under /staff that is left
    return app


def _operation_id(route: APIRoute) -> str:
    return route.name


@asynccontextmanager
async def _lifespan(context: Context) -> AsyncIterator[None]:
    database, settings = context.database, context.settings
    settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    await database.create()
    if settings.seed:
        async with database.writing() as session:
            await seed.fill_empty(session, context.now())
    async with asyncio.TaskGroup() as background, httpx.AsyncClient() as http:
        tasks = [background.create_task(keep_house(context))]
        if settings.events_url and settings.events_secret:
            secret = settings.events_secret.get_secret_value()
            courier = Courier(database, settings.events_url, secret, context.now, http)
            database.after_events = courier.wake
            database.keep_deliveries()
            tasks.append(background.create_task(courier.run()))
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
    await database.close()


def _add_health(app: FastAPI, context: Context) -> None:
    @app.get("/livez", tags=["health"])
    async def livez() -> dict[str, str]:
        return {"status": "ok"}

    @app.get("/readyz", tags=["health"], responses={503: desk_api.PROBLEMS[503]})
    async def readyz() -> dict[str, str]:
        try:
            await context.database.is_ready()
        except (SQLAlchemyError, OSError):
            raise Problem(503, "database_away", retry_after=1) from None
        return {"status": "ok"}
