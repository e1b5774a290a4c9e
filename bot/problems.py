"""Errors of the web doors as RFC 9457 problem documents with a stable `code`."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from bot import metrics
from bot.line import LineUnavailable, TurnFailed


class Problem(Exception):
    """Ends a request with this status. `code` is stable; `detail` is one sentence for the developer."""

    def __init__(self, status: int, code: str, detail: str = "", *, retry_after: float | None = None) -> None:
        super().__init__(code)
        self.status, self.code, self.detail, self.retry_after = status, code, detail, retry_after


def response(problem: Problem) -> Response:
    """The document itself."""
    body: dict[str, Any] = {
        "type": f"urn:pishkhan:problem:{problem.code}",
        "title": HTTPStatus(problem.status).phrase,
        "status": problem.status,
        "code": problem.code,
    }
    if problem.detail:
        body["detail"] = problem.detail
    headers = {} if problem.retry_after is None else {"Retry-After": str(max(1, round(problem.retry_after)))}
    return JSONResponse(body, problem.status, headers, media_type="application/problem+json")


def install(app: FastAPI) -> None:
    """Make every error of this application a problem document."""

    @app.exception_handler(Problem)
    async def _problem(request: Request, error: Problem) -> Response:
        metrics.refused.labels("web", error.code).inc()
        return response(error)

    @app.exception_handler(LineUnavailable)
    async def _away(request: Request, error: LineUnavailable) -> Response:
        metrics.unavailable.labels("web").inc()
        return response(Problem(503, "line_unavailable", "Try again soon.", retry_after=error.retry_after))

    @app.exception_handler(TurnFailed)
    async def _failed(request: Request, error: TurnFailed) -> Response:
        return response(Problem(503, "turn_failed", "Try again soon.", retry_after=5))

    @app.exception_handler(RequestValidationError)
    async def _invalid(request: Request, error: RequestValidationError) -> Response:
        # Names what is wrong, never what was sent.
        first = error.errors()[0]
        place = first.get("loc", ())
        if first.get("type") == "extra_forbidden":
            place = place[:-1]  # that name is what was sent
        where = ".".join(str(part) for part in place)
        return response(Problem(422, "invalid", f"{where}: {first.get('type', 'invalid')}"))

    @app.exception_handler(HTTPException)
    async def _http(request: Request, error: HTTPException) -> Response:
        code = "too_large" if error.status_code == 413 else HTTPStatus(error.status_code).name.lower()
        return response(Problem(error.status_code, code))

    @app.exception_handler(Exception)
    async def _surprise(request: Request, error: Exception) -> Response:
        return response(Problem(500, "surprise"))
