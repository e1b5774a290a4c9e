"""The back office's operations, one async method each. `docs/back-office-api.md` is the contract in words."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import Self

import httpx
from pydantic import TypeAdapter

from backend_client import models as m
from backend_client.service_calls import ServiceCalls
from backend_client.transport import Repeat, Transport, new_key

_CODE_SENT = TypeAdapter(m.CodeSent)
_PROOF = TypeAdapter(m.Proof)
_FILE = TypeAdapter(m.StoredFile)
_RECEIPT = TypeAdapter(m.Receipt)
_ACCESS = TypeAdapter(m.CaseAccess)
_SUMMARIES = TypeAdapter(tuple[m.CaseSummary, ...])
_ADDED = TypeAdapter(m.AdditionReceipt)
_PAGE = TypeAdapter(m.EventPage)
_EVENTS = TypeAdapter(tuple[m.Event, ...])
_OFFICES = TypeAdapter(tuple[m.Office, ...])


class BackendClient(ServiceCalls):
    """Speaks for one desk, named by its token. Safe to share between tasks; close it once at the end.

    Every method raises `BackendUnavailable` or one of the refusals in `errors`, and nothing else.
    `key` names one intention of the citizen: calling again with the same key and content does nothing twice.
    """

    def __init__(self, base_url: str, token: str, http: httpx.AsyncClient | None = None) -> None:
        self._wire = Transport(base_url, token, http)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        await self._wire.aclose()

    # who somebody is

    async def request_one_time_code(self, mobile: str, key: str | None = None) -> m.CodeSent:
        """Sends a code to this phone; the same `key` sends no second one. Too many in a row: `TooManyAttempts`."""
        body = {"mobile": mobile}
        return await self._wire.call(
            "POST", "/v1/one-time-codes", _CODE_SENT, body=body, key=key or new_key()
        )

    async def verify_one_time_code(self, mobile: str, code: str, key: str | None = None) -> m.Proof:
        """`WrongCode` while guesses are left, then `TooManyAttempts`.

        A code is good once; the same `key` gets its proof again and counts a wrong guess once, so that an answer
        that was lost can be asked for.
        """
        body = {"mobile": mobile, "code": code}
        return await self._wire.call(
            "POST",
            "/v1/one-time-codes/verify",
            _PROOF,
            body=body,
            key=key or new_key(),
        )

    # files

    async def store_file(self, name: str, media_type: str, content: bytes, key: str) -> m.StoredFile:
        """Keeps a file until a report or an addition names it; `Invalid` for a type or size not taken."""
        return await self._wire.call(
            "POST", "/v1/files", _FILE, files={"file": (name, content, media_type)}, key=key
        )

    def open_file(self, file_id: str) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """`async with client.open_file(id) as pieces:`; only what an officer sent, never evidence."""
        return self._wire.stream(f"/v1/files/{file_id}")

    # reports and cases

    async def file_report(self, report: m.Report, key: str) -> m.Receipt:
        """Files exactly once per `key`; the same key with other content is a `Conflict`."""
        return await self._wire.call("POST", "/v1/reports", _RECEIPT, body=_json(report), key=key)

    async def find_case(
        self,
        tracking_code: str,
        national_id_last4: str | None = None,
        proof: str | None = None,
        *,
        conversation: str = "",
    ) -> m.CaseAccess:
        """The case, for its complainant (digits or proof) or its respondent (proof, after an official act).

        `conversation` is the asking conversation's hashed name: guesses are limited for it and per code.
        A wrong code, wrong digits and somebody else's case are one and the same `NotFound`.
        """
        body = {
            "tracking_code": tracking_code,
            "national_id_last4": national_id_last4,
            "proof": proof,
            "conversation": conversation,
        }
        return await self._wire.call("POST", "/v1/cases/find", _ACCESS, body=body, repeat=Repeat.UNSENT)

    async def cases_of(self, proof: str) -> tuple[m.CaseSummary, ...]:
        """All cases of the proven phone, newest first."""
        return await self._wire.call("POST", "/v1/cases/mine", _SUMMARIES, body={"proof": proof})

    async def add_to_case(self, grant: str, addition: m.Addition, key: str) -> m.AdditionReceipt:
        """Evidence, a correction, a message, or a withdrawal (`Conflict` where the case has gone too far)."""
        body = {"grant": grant, "addition": _json(addition)}
        return await self._wire.call("POST", "/v1/cases/additions", _ADDED, body=body, key=key)

    # events

    async def events_after(self, cursor: str | None, limit: int = 100) -> m.EventPage:
        """What happened since `cursor` (None: from the beginning), oldest first."""
        params = {"limit": limit} if cursor is None else {"after": cursor, "limit": limit}
        return await self._wire.call("GET", "/v1/events", _PAGE, params=params)

    async def case_events(self, tracking_code: str, after: int) -> tuple[m.Event, ...]:
        """Events of one case with a sequence above `after`: fills a gap that a lost webhook left."""
        body = {"tracking_code": tracking_code, "after": after}
        return await self._wire.call("POST", "/v1/cases/events", _EVENTS, body=body)

    # offices

    async def offices(
        self,
        city: str | None = None,
        province: str | None = None,
        kind: str | None = None,
        near: tuple[float, float] | None = None,
        limit: int = 5,
    ) -> tuple[m.Office, ...]:
        """Nearest first when `near` (latitude, longitude in degrees) is given, else by city and name."""
        body = {"city": city, "province": province, "kind": kind, "near": near, "limit": limit}
        return await self._wire.call("POST", "/v1/offices/search", _OFFICES, body=body)


def _json(model: m.Said) -> object:
    return model.model_dump(mode="json")
