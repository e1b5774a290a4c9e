"""Request bodies a database can hold: no NUL, no half characters, no infinities, no bottomless nesting."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Coroutine
from typing import Any, NoReturn

from fastapi import HTTPException, Request, Response
from fastapi.routing import APIRoute

from sandbox.problems import Problem

DEEPEST = 20


class StrictRequest(Request):
    async def json(self) -> Any:
        if not hasattr(self, "_checked"):
            self._checked = _parse(await self.body())
        return self._checked


class StrictRoute(APIRoute):
    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handler = super().get_route_handler()

        async def strict(request: Request) -> Response:
            return await handler(StrictRequest(request.scope, request.receive))

        return strict


def _parse(body: bytes) -> Any:
    try:
        value = json.loads(body.decode("utf-8"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        # ValueError is also a number of more digits than Python reads.
        raise BadBody("json_invalid") from None
    check_value(value)
    return value


class BadBody(Problem, HTTPException):
    """Also an HTTPException: FastAPI makes a bare 400 of anything else raised while it reads a body."""

    def __init__(self, reason: str) -> None:
        HTTPException.__init__(self, 422)
        Problem.__init__(self, 422, "invalid", fields={"body": reason})


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def check_value(value: object, depth: int = 0) -> None:
    """Raises `invalid` for what one of the databases could not store."""
    if depth > DEEPEST:
        raise BadBody("too_deep")
    if isinstance(value, str):
        _check_text(value)
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise BadBody("not_finite")
    elif isinstance(value, int):
        if abs(value) > 10**18:
            raise BadBody("too_large")
    elif isinstance(value, dict):
        for key, item in value.items():
            _check_text(key)
            check_value(item, depth + 1)
    elif isinstance(value, list):
        for item in value:
            check_value(item, depth + 1)


def _check_text(text: str) -> None:
    if "\x00" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise BadBody("bad_character")
