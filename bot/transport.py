"""The way of `ExtBot` to the messenger: aiohttp, and the exact meaning of every failure.

python-telegram-bot folds many different failures into `NetworkError`. What delivery must know (did it
arrive?) is decided here, where it is still known.
"""

from __future__ import annotations

from typing import Any

import aiohttp
import orjson
from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData


class Failed(TelegramError):
    """A request that ended without an answer to it. Never holds the address: the token is in it."""


class NeverSent(Failed):
    """It did not leave: no connection, or no free one in time."""


class Unanswered(Failed):
    """It left, and nobody knows what became of it."""


class TooFast(Failed):
    """429. `retry_after` in seconds, None where the messenger does not say."""

    def __init__(self, retry_after: float | None) -> None:
        super().__init__("too many requests")
        self.retry_after = retry_after


class AiohttpRequest(BaseRequest):
    """A transport for `ExtBot` on one shared aiohttp session."""

    def __init__(self, *, connections: int = 100, timeout: float = 20, connect_timeout: float = 5) -> None:
        self._connections = connections
        self._timeout = aiohttp.ClientTimeout(total=timeout, sock_connect=connect_timeout)
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds that an answer may take."""
        return self._timeout.total

    async def initialize(self) -> None:
        """Open the session; must be called inside the event loop."""
        self._opened()

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            # Idle connections are dropped early: one that the other side just closed would make a
            # sending uncertain for nothing.
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=15)
            self._session = aiohttp.ClientSession(connector=connector)
        return self._session

    async def shutdown(self) -> None:
        """Close the session."""
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,
        write_timeout: Any = None,
        connect_timeout: Any = None,
        pool_timeout: Any = None,
    ) -> tuple[int, bytes]:
        """One request. The timeouts of the single call are ours, not the caller's."""
        try:
            async with self._opened().request(
                method, url, timeout=self._timeout, **_body(request_data)
            ) as answer:
                code, payload = answer.status, await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise NeverSent(type(error).__name__) from None
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise Unanswered(type(error).__name__) from None
        return _judged(code, payload)


def _body(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    if not data.contains_files:
        return {"data": orjson.dumps(data.parameters), "headers": {"content-type": "application/json"}}
    # Names in Persian as they are: the messengers do not decode percent signs in a file's name.
    form = aiohttp.FormData(data.json_parameters, quote_fields=False)
    for name, (filename, content, type) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=type)
    return {"data": form}


def _judged(code: int, payload: bytes) -> tuple[int, bytes]:
    """Raise what delivery must tell apart; leave the rest to python-telegram-bot."""
    if code == 200 and b'"ok":false' in payload[:200].replace(b" ", b""):
        # Some servers put the failure only into the body.
        code = _failure(payload).get("error_code", 500)
    if code == 429:
        seconds = (_failure(payload).get("parameters") or {}).get("retry_after")
        raise TooFast(float(seconds) if isinstance(seconds, int | float) else None)
    if code >= 500:
        raise Unanswered(f"status {code}")
    return code, payload


def _failure(payload: bytes) -> dict[str, Any]:
    try:
        body = orjson.loads(payload)
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}
