"""How long a stranger may take to say what they want: a connection whose head never ends, or is endless, is closed.

uvicorn waits for ever and keeps whatever comes; a proxy before the desk would not, but there need not be one.
Bodies are `bot/shields.py`'s business.
"""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

#: Seconds for the head of a request, from the connection or the first byte after the request before.
HEAD_SECONDS = 15.0
#: Bytes of it. What is received at once beyond that (a quarter of a megabyte at most) is let go of with the rest.
HEAD_BYTES = 32 * 1024


class PatientHttp(HttpToolsProtocol):
    """uvicorn's own protocol, with an end to its patience."""

    _timer: asyncio.TimerHandle | None = None
    _heard = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        self._head_came()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._heard += len(data)
        if self._timer is not None and self._heard > HEAD_BYTES:
            self.transport.close()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._await_head()

    def on_headers_complete(self) -> None:
        self._head_came()
        super().on_headers_complete()

    def _await_head(self) -> None:
        self._head_came()
        self._heard = 0
        self._timer = self.loop.call_later(HEAD_SECONDS, self.transport.close)

    def _head_came(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
