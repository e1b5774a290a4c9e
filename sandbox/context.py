"""What every request needs, built once by `app.build` and handed in by FastAPI."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated

from fastapi import Depends, Header, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from sandbox.codes import same
from sandbox.database import Database
from sandbox.files import FileStore
from sandbox.problems import Problem
from sandbox.settings import Settings


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Context:
    settings: Settings
    database: Database
    files: FileStore
    now: Callable[[], datetime]


def _context(request: Request) -> Context:
    context: Context = request.app.state.context
    return context


Ctx = Annotated[Context, Depends(_context)]

_desk_bearer = HTTPBearer(auto_error=False, scheme_name="desk", description="SANDBOX_BACKEND_TOKEN")
_staff_bearer = HTTPBearer(auto_error=False, scheme_name="staff", description="SANDBOX_STAFF_TOKEN")
Shown = HTTPAuthorizationCredentials | None


def desk(ctx: Ctx, shown: Annotated[Shown, Depends(_desk_bearer)]) -> str:
    """The name of the desk whose token was shown."""
    _check(shown, ctx.settings.backend_secret)
    return "desk"


def staff(ctx: Ctx, shown: Annotated[Shown, Depends(_staff_bearer)]) -> None:
    _check(shown, ctx.settings.staff_secret)


def _check(shown: Shown, expected: str) -> None:
    if shown is None or not same(shown.credentials, expected):
        raise Problem(401, "unauthorized")


Desk = Annotated[str, Depends(desk)]
IdempotencyKey = Annotated[
    str,
    Header(
        alias="Idempotency-Key",
        min_length=8,
        max_length=128,
        pattern=r"^[\x21-\x7e]+$",
        description="Names one intention: the same key with the same content is done once.",
    ),
]
