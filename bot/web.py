"""The web application: chat API, webhooks, signed events, the page, health and metrics."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI, Request, Response
from fastapi.routing import APIRoute
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.staticfiles import StaticFiles

from bot import chat_api, events, problems
from bot.assembly import House
from bot.problems import Problem
from bot.shields import Shields

STATIC = Path(__file__).parent / "static"


def build(house: House | None = None) -> FastAPI:
    """The application on an open house; without one it is only good for its OpenAPI document."""
    app = FastAPI(
        title="Pishkhan chat API",
        version="1",
        description="What the web page and the police's own app speak. See docs/chat-api.md.",
        generate_unique_id_function=_operation_id,
        docs_url=None,
        redoc_url=None,
    )
    app.state.house = house
    app.state.chat = house.chat_parts() if house else None
    problems.install(app)
    app.state.events = house.events if house else None
    app.state.signatures = house.signatures() if house else None
    app.include_router(chat_api.router)
    app.include_router(events.router)
    if house is not None and house.bots is not None:
        webhooks = house.bots.webhooks()
        # Plain routes: an update is parsed once, by aiogram, and needs nothing else of FastAPI.
        app.router.add_route("/telegram/{bot}", webhooks.__call__, methods=["POST"], include_in_schema=False)
        app.router.add_route(
            "/telegram/{bot}/{secret}", webhooks.__call__, methods=["POST"], include_in_schema=False
        )
    app.add_middleware(Shields)
    _add_health(app)
    if STATIC.is_dir():
        app.mount("/", StaticFiles(directory=STATIC, html=True), name="page")
    return app


def _operation_id(route: APIRoute) -> str:
    return route.name


def _add_health(app: FastAPI) -> None:
    @app.get("/livez", tags=["health"])
    async def livez() -> dict[str, str]:
        return {"status": "ok"}

    @app.get("/readyz", tags=["health"])
    async def readyz(request: Request) -> dict[str, str]:
        house: House = request.app.state.house
        if not await house.store.alive():
            raise Problem(503, "redis_away", retry_after=2)
        return {"status": "ok"}

    @app.get("/metrics", tags=["health"], include_in_schema=False)
    async def metrics(request: Request) -> Response:
        house: House = request.app.state.house
        address = request.client.host if request.client else ""
        if not house.settings.metrics_public and address not in ("127.0.0.1", "::1", ""):
            raise Problem(404, "not_found")
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
