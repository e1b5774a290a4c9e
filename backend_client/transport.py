"""One call to the back office: timeouts always, retries by exact meaning, every error in our own words."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from enum import Enum
from typing import Any, TypeVar

import httpx
import stamina
from pydantic import TypeAdapter, ValidationError

from backend_client.errors import BackendError, BackendUnavailable, error_of_answer, error_of_transport

T = TypeVar("T")

ATTEMPTS = 3
FIRST_WAIT, LONGEST_WAIT = 0.1, 1.0  # seconds; a citizen is waiting for the turn to end
#: Seconds after which a call is not made again: three times the timeout of one that hangs is too long for that citizen.
PATIENCE = 8.0
TIMEOUT = httpx.Timeout(10.0, connect=3.0)
LONGEST, LONGEST_FILE = 12.0, 60.0  # seconds, for one try as a whole
FILE_TIMEOUT = httpx.Timeout(60.0, connect=3.0)


class Repeat(Enum):
    """When a failed call may be made again by itself."""

    ALWAYS = "always"  # a look-up, or a change that carries its idempotency key
    UNSENT = "unsent"  # a guess that is counted: only when it surely never arrived


def new_key() -> str:
    return str(uuid.uuid4())


class Transport:
    def __init__(self, base_url: str, token: str, http: httpx.AsyncClient | None = None) -> None:
        self._owned = http is None
        self._http = http or httpx.AsyncClient(timeout=TIMEOUT)
        self._base = base_url.rstrip("/")
        self._authorization = f"Bearer {token}"

    async def aclose(self) -> None:
        """Closes the connections, unless the caller brought their own client."""
        if self._owned:
            await self._http.aclose()

    async def call(
        self,
        method: str,
        path: str,
        answer: TypeAdapter[T],
        *,
        body: Any = None,
        params: Mapping[str, Any] | None = None,
        files: Any = None,
        key: str | None = None,
        repeat: Repeat = Repeat.ALWAYS,
    ) -> T:
        """The validated answer, or one of `errors`. Personal data goes into `body`, nowhere else."""
        request = {"json": body, "params": params, "files": files}
        request["headers"] = self._headers(key if method != "GET" else None)
        request["timeout"] = FILE_TIMEOUT if files else TIMEOUT
        async for attempt in _attempts(repeat):
            with attempt:
                return _validated(await self._once(method, path, request), answer)
        raise AssertionError("the last attempt returns or raises")

    @asynccontextmanager
    async def stream(self, path: str) -> AsyncIterator[AsyncIterator[bytes]]:
        """The bytes of a file, piece by piece. Not retried: the reader may already have passed pieces on."""
        try:
            async with self._http.stream(
                "GET", self._base + path, headers=self._headers(None), timeout=FILE_TIMEOUT
            ) as answer:
                if not answer.is_success:
                    await answer.aread()
                    raise error_of_answer(answer)
                yield _pieces(answer)
        except httpx.HTTPError as error:
            raise error_of_transport(error) from None

    def _headers(self, key: str | None) -> dict[str, str]:
        headers = {"Authorization": self._authorization, "Accept": "application/json"}
        return headers if key is None else {**headers, "Idempotency-Key": key}

    async def _once(self, method: str, path: str, request: Mapping[str, Any]) -> httpx.Response:
        try:
            # httpx counts from one piece to the next: an answer that only drips would take for ever.
            async with asyncio.timeout(LONGEST if request["timeout"] is TIMEOUT else LONGEST_FILE):
                answer = await self._http.request(method, self._base + path, **request)
        except TimeoutError:
            raise BackendUnavailable("too slow") from None
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
            # "from None": the foreign error holds the request, and with it what the citizen wrote.
            raise error_of_transport(error) from None
        if not answer.is_success:
            raise error_of_answer(answer)
        return answer


async def _pieces(answer: httpx.Response) -> AsyncIterator[bytes]:
    async for piece in answer.aiter_bytes():
        yield piece


def _attempts(repeat: Repeat) -> AsyncIterator[Any]:
    return stamina.retry_context(
        on=_repeatable(repeat),
        attempts=ATTEMPTS,
        timeout=PATIENCE,
        wait_initial=FIRST_WAIT,
        wait_max=LONGEST_WAIT,
        wait_jitter=FIRST_WAIT,
    )


def _repeatable(repeat: Repeat) -> Callable[[Exception], bool | float]:
    def decide(error: Exception) -> bool | float:
        if not isinstance(error, BackendUnavailable):
            return False
        if error.sent and repeat is Repeat.UNSENT:
            return False
        if error.retry_after is None:
            return True
        # Asked to wait longer than a turn may take: the caller says "please try later" instead.
        return error.retry_after if error.retry_after <= LONGEST_WAIT else False

    return decide


def _validated(answer: httpx.Response, shape: TypeAdapter[T]) -> T:
    try:
        return shape.validate_json(answer.content or b"null")
    except ValidationError:
        # The details would quote the answer, and the answer is about a citizen.
        raise _nonsense(answer) from None


def _nonsense(answer: httpx.Response) -> BackendError:
    return BackendUnavailable(f"answer not understood (status {answer.status_code})")
