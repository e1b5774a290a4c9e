"""The refusals of a Bot API server, worded as the real one words them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class ApiError(Exception):
    """An answer that is not ok. `code` is both HTTP status and `error_code`; `retry_after` is in seconds."""

    code: int
    description: str
    retry_after: int | None = None

    def body(self) -> dict[str, object]:
        """The JSON that goes over the wire."""
        out: dict[str, object] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.retry_after is not None:
            out["parameters"] = {"retry_after": self.retry_after}
        return out


def bad_request(reason: str) -> ApiError:
    """400: the caller sent something that will never be right."""
    return ApiError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> ApiError:
    """403: this chat does not take messages from this bot."""
    return ApiError(403, f"Forbidden: {reason}")


def conflict(reason: str) -> ApiError:
    """409: two ways of getting updates at once."""
    return ApiError(409, f"Conflict: {reason}")


def too_many(retry_after: int | None) -> ApiError:
    """429, with the seconds to wait, or without them as Bale does it."""
    if retry_after is None:
        return ApiError(429, "bot limit exceed")
    return ApiError(429, f"Too Many Requests: retry after {retry_after}", retry_after)


BLOCKED = "bot was blocked by the user"
CHAT_NOT_FOUND = "chat not found"
