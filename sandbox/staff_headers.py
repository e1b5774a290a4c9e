"""What every answer of the staff page says to the browser: run nothing of a citizen's, keep nothing, tell nobody."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS = {
    # The library's scripts are files; its styles stand in the pages, too.
    "content-security-policy": "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",  # a search stands in the address, and is somebody's name
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}


class StaffHeaders:
    """Adds what an answer does not say itself. Style sheets and scripts of the library may be kept."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def safe(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    if name != "cache-control" or "/statics/" not in scope["path"]:
                        headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, safe)
