"""Everything that goes wrong leaves as a problem document (RFC 9457): a stable `code`, no citizen's words."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger("sandbox")


class ProblemDocument(BaseModel):
    """The body of every answer that is not a success."""

    model_config = ConfigDict(extra="allow")

    type: str = "about:blank"
    title: str
    status: int
    code: str
    fields: dict[str, str] | None = None
    allowed: list[str] | None = None


class Problem(Exception):
    """Raised anywhere below the API; becomes the answer. `extra` must hold no personal data."""

    def __init__(self, status: int, code: str, *, retry_after: float | None = None, **extra: Any) -> None:
        super().__init__(code)
        self.status, self.code, self.extra = status, code, extra
        self.retry_after = retry_after  # seconds


def not_found() -> Problem:
    """Not there, or not yours: one sound for both."""
    return Problem(404, "not_found")


def invalid(**fields: str) -> Problem:
    return Problem(422, "invalid", fields=fields)


class Wall:
    """The last one on the way out.

    A surprise becomes a plain 500 and one log line, without the traceback a server would print: its
    texts may hold what a citizen wrote. And the framework's own 413 becomes a problem document.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = replaced = False

        async def rewrite(message: Message) -> None:
            nonlocal started, replaced
            started = True
            if message["type"] == "http.response.start" and _is_plain_413(message):
                replaced = True
                await document(413, "too_large")(scope, receive, send)
            elif not replaced:
                await send(message)

        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            await self._app(scope, receive, rewrite)
        except Exception as error:  # noqa: BLE001  the wall is for what nobody foresaw
            _log_surprise(error, scope)
            if not started:
                await document(500, "internal")(scope, receive, send)


def _log_surprise(error: Exception, scope: Scope) -> None:
    """Kind of error and place in the code; neither its text nor the address asked for."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    route = getattr(scope.get("route"), "path", "?")
    log.error("surprise %s at %s in %s", type(error).__name__, place, route)


def _is_plain_413(message: Message) -> bool:
    kind = Headers(raw=message["headers"]).get("content-type", "")
    return message["status"] == 413 and kind.startswith("text/plain")


def install(app: FastAPI) -> None:
    app.add_middleware(Wall)

    @app.exception_handler(Problem)
    async def problem(request: Request, error: Problem) -> JSONResponse:
        headers = (
            {"Retry-After": str(max(1, round(error.retry_after)))} if error.retry_after is not None else None
        )
        return document(error.status, error.code, headers, **error.extra)

    @app.exception_handler(RequestValidationError)
    async def refused(request: Request, error: RequestValidationError) -> JSONResponse:
        return document(422, "invalid", fields=_fields(error))

    @app.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> JSONResponse:
        return document(error.status_code, _code(error.status_code), error.headers)


def document(status: int, code: str, headers: Mapping[str, str] | None = None, **extra: Any) -> JSONResponse:
    body = {"type": "about:blank", "title": _title(status), "status": status, "code": code, **extra}
    return JSONResponse(body, status, dict(headers or {}), media_type="application/problem+json")


def _title(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"


def _code(status: int) -> str:
    return {400: "unreadable", 404: "not_found", 405: "method_not_allowed", 413: "too_large"}.get(
        status, f"status_{status}"
    )


def _fields(error: RequestValidationError) -> dict[str, str]:
    """Path of the field → kind of mistake; never the value."""
    fields: dict[str, str] = {}
    for item in error.errors()[:20]:
        path = ".".join(str(part)[:64] for part in item["loc"] if part != "body")
        fields[path or "body"] = item["type"]
    return fields
