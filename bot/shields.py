"""What stands before every request of the web doors: limits on its body, and safe headers on the answer."""

from __future__ import annotations

import asyncio

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.problems import Problem, response

_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
    "media-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
    "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_HEADERS = [
    (b"content-security-policy", _CSP.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"permissions-policy", b"geolocation=(self), camera=(self), microphone=(self)"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"x-frame-options", b"DENY"),
]
_SMALL = 64 * 1024
#: Longest body by the beginning of the path, in bytes.
_LONGEST = (("/chat/files", 11 * 1024 * 1024), ("/telegram/", 1024 * 1024), ("/events", 256 * 1024))
#: Seconds in which a body must have come; a file over a poor line takes its time.
_PATIENCE = (("/chat/files", 600.0),)
_SHORT = 60.0


class TooSlow(HTTPException):
    """The body did not end in time: a connection that drips for ever is held for nobody."""

    status = 408

    def __init__(self) -> None:
        super().__init__(self.status)


class TooLarge(HTTPException):
    """The body turned out to be longer than this path takes, although it did not say so."""

    def __init__(self) -> None:
        super().__init__(413)


class Shields:
    """Pure ASGI: streams pass through it untouched."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limit = next((most for start, most in _LONGEST if scope["path"].startswith(start)), _SMALL)
        patience = next((most for start, most in _PATIENCE if scope["path"].startswith(start)), _SHORT)
        seen = 0
        ends: float | None = asyncio.get_running_loop().time() + patience

        async def counted() -> Message:
            nonlocal seen, ends
            try:
                # After the body only a hanging up is waited for, as long as the answer takes.
                async with asyncio.timeout_at(ends):
                    message = await receive()
            except TimeoutError:
                raise TooSlow from None
            seen += len(message.get("body", b""))
            if seen > limit:
                raise TooLarge
            if not message.get("more_body"):
                ends = None
            return message

        async def shielded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = _with_safe_headers(list(message.get("headers", [])), scope["path"])
                if message["status"] == TooSlow.status:
                    # Not after 413: whoever is still sending would lose the answer with the connection.
                    message["headers"].append((b"connection", b"close"))
            await send(message)

        if _declared_length(scope) > limit:
            await response(_too_large(limit))(scope, receive, shielded)
            return
        await self._app(scope, counted, shielded)


def _too_large(limit: int) -> Problem:
    return Problem(413, "too_large", f"At most {limit} bytes.")


def _declared_length(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return 0


def _with_safe_headers(headers: list[tuple[bytes, bytes]], path: str) -> list[tuple[bytes, bytes]]:
    present = {name.lower() for name, _ in headers}
    headers += [pair for pair in _HEADERS if pair[0] not in present]
    if b"cache-control" not in present and path.startswith(("/chat", "/events", "/telegram")):
        headers.append((b"cache-control", b"no-store"))
    return headers
