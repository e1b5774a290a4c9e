"""What can go wrong between the desk and the back office.

    BackendError
    ├── BackendUnavailable(retry_after)   no answer, a broken one, or "not now": the same call may work later
    └── BackendRefused(code)              a clear no: the same call will get the same answer
        ├── NotFound                      not there, or not yours: the two sound the same on purpose
        ├── Conflict(allowed)             the key was used for other content, or the move is not a legal one
        ├── WrongCode                     the one-time code is not the one that was sent, or is too old
        ├── TooManyAttempts(retry_after)  guesses or requests are used up for now
        ├── Invalid(fields)               the back office names the fields it cannot take
        └── Unauthorized                  the desk's own token is wrong: nothing a citizen can mend

Texts of these errors hold codes and field names, never what a citizen wrote.
`error_of_answer` and `error_of_transport` are the only places where foreign errors become ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx


class BackendError(Exception):
    """Anything that kept the back office from doing what was asked."""


class BackendUnavailable(BackendError):
    """The call may work later. `sent` tells whether the request may have reached the back office."""

    def __init__(self, reason: str, retry_after: float | None = None, *, sent: bool = True) -> None:
        super().__init__(reason)
        self.reason = reason
        self.retry_after = retry_after  # seconds, where the back office said so
        self.sent = sent


class BackendRefused(BackendError):
    """The back office understood the call and refuses it; `code` is its stable reason."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class NotFound(BackendRefused):
    pass


class Conflict(BackendRefused):
    def __init__(self, code: str, allowed: tuple[str, ...] = ()) -> None:
        super().__init__(code)
        self.allowed = allowed  # what would have been legal instead, where that is known


class WrongCode(BackendRefused):
    pass


class TooManyAttempts(BackendRefused):
    def __init__(self, code: str, retry_after: float | None = None) -> None:
        super().__init__(code)
        self.retry_after = retry_after  # seconds


class Invalid(BackendRefused):
    def __init__(self, code: str, fields: Mapping[str, str] | None = None) -> None:
        super().__init__(code)
        self.fields = dict(fields or {})  # field → stable reason


class Unauthorized(BackendRefused):
    pass


# Errors raised before a byte of the request left: repeating is harmless whatever the call does.
NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
LATER_STATUSES = frozenset({408, 425, 429})


def error_of_transport(error: httpx.HTTPError | httpx.InvalidURL | httpx.StreamError) -> BackendUnavailable:
    """Every error httpx raises means the same to the desk: no answer now."""
    return BackendUnavailable(type(error).__name__, sent=not isinstance(error, NEVER_SENT))


def error_of_answer(answer: httpx.Response) -> BackendError:
    """The one error that an unsuccessful answer stands for. The body must have been read."""
    problem = _problem(answer)
    code = _text(problem.get("code"))
    status, retry_after = answer.status_code, _seconds(answer.headers.get("Retry-After"))
    if code == "wrong_code":
        return WrongCode(code)
    if code == "too_many_attempts":
        return TooManyAttempts(code, retry_after)
    if status in LATER_STATUSES or not 400 <= status < 500:
        return BackendUnavailable(f"status {status}", retry_after)
    return _refusal(status, code, problem)


def _refusal(status: int, code: str, problem: Mapping[str, Any]) -> BackendRefused:
    if status in (401, 403):
        return Unauthorized(code or "unauthorized")
    if status in (404, 410):
        return NotFound(code or "not_found")
    if status == 409:
        return Conflict(code or "conflict", _names(problem.get("allowed")))
    if status in (400, 413, 415, 422):
        return Invalid(code or "invalid", _fields(problem.get("fields")))
    return BackendRefused(code or f"status_{status}")


def _problem(answer: httpx.Response) -> Mapping[str, Any]:
    try:
        body = answer.json()
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _seconds(header: str | None) -> float | None:
    # Only the number form of Retry-After: the back office sends no dates, and a proxy's clock may be off.
    try:
        return max(0.0, float(header)) if header is not None else None
    except ValueError:
        return None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _names(value: object) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def _fields(value: object) -> dict[str, str]:
    return {str(key): str(reason) for key, reason in value.items()} if isinstance(value, dict) else {}
