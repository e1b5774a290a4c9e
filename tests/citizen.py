"""A citizen in a test: says things, taps buttons by their label, and sees what the desk answered.

The line here is a plain in-memory one that keeps the session as bytes between turns, as Redis would. The back
office is the real sandbox, called in process.
"""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import httpx

from backend_client import BackendClient
from backend_client import models as m
from dialogs.desk import Desk
from dialogs.form import AskAgain, Closing, Form, Submit
from dialogs.services import all_forms
from dialogs.session import Session, load
from dialogs.turn import Button, Incoming, Reply, Turn, Upload
from dialogs.visit import Answers, Visit
from locales import Texts
from nlp.understanding import Understander

#: A Saturday, as everywhere in the domain notes.
NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
#: A synthetic person: unissued prefixes, valid check digit.
NAME, NATIONAL_ID, MOBILE = "مریم احمدی", "9991234561", "09990000001"


@cache
def understander() -> Understander:
    return Understander.load()


@cache
def texts() -> Texts:
    return Texts.load()


@dataclass
class House:
    """A desk with a real back office behind it, and a clock that tests move."""

    backend: BackendClient
    staff: httpx.AsyncClient
    switched_off: frozenset[str] = frozenset()
    now: datetime = NOW
    desk: Desk = field(init=False)
    surprises: list[Exception] = field(default_factory=list)
    #: Services whose answer or receipt a citizen of this house has got, by name.
    reached: set[str] = field(default_factory=set)
    _tokens: Any = field(default_factory=lambda: itertools.count(1))

    def __post_init__(self) -> None:
        forms = {name: replace(form, submit=self._noting(form)) for name, form in all_forms().items()}
        self.desk = Desk(understander(), self.backend, self, texts(), self._token, self._surprise, forms,
                         self.switched_off)  # fmt: skip

    def _noting(self, form: Form) -> Submit:
        async def submit(visit: Visit, answers: Answers, key: str) -> Closing | AskAgain:
            end = await form.submit(visit, answers, key)
            if isinstance(end, Closing):
                self.reached.add(form.name)
            return end

        return submit

    def _token(self, size: int) -> str:
        return f"{next(self._tokens):0{max(6, size)}x}"

    def _surprise(self, error: Exception) -> str:
        self.surprises.append(error)
        raise error

    async def keep(self, upload: Upload, key: str) -> m.StoredFile:
        """The `Files` port: a small picture stored for real."""
        return await self.backend.store_file("photo.jpg", "image/jpeg", b"\xff\xd8\xff" + b"0" * 64, key)

    async def one_time_code(self, mobile: str) -> str:
        answer = await self.staff.get(f"/staff/one-time-codes/{mobile}")
        answer.raise_for_status()
        return str(answer.json()["code"])

    async def advance(self, code: str, state: str, **more: str) -> None:
        answer = await self.staff.post(f"/staff/cases/{code}/advance", json={"state": state, **more})
        assert answer.status_code == 200, answer.text


@asynccontextmanager
async def open_house(
    folder: Path, switched_off: frozenset[str] = frozenset(), **settings: Any
) -> AsyncIterator[House]:
    """The sandbox on a fresh SQLite file, in process, and a desk before it."""
    from sandbox.app import build
    from sandbox.settings import Settings

    house: House
    app = build(Settings(data_dir=folder, bind="127.0.0.1:8001", **settings), now=lambda: house.now)
    wire = httpx.ASGITransport(app)
    desk_http = httpx.AsyncClient(transport=wire, base_url="http://office")
    staff = httpx.AsyncClient(
        transport=wire, base_url="http://office", headers={"Authorization": "Bearer demo"}
    )
    backend = BackendClient("http://office", "demo", desk_http)
    house = House(backend, staff, switched_off)
    async with app.router.lifespan_context(app), desk_http, staff:
        yield house


@dataclass
class Citizen:
    """One conversation. `seen` is every reply so far; `last` the newest one with a question or buttons."""

    house: House
    line: str = "web:maryam"
    session: bytes | None = None
    seen: list[Reply] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    turn: Turn | None = None
    _ids: Any = field(default_factory=lambda: itertools.count(1))

    async def _step(self, **payload: Any) -> tuple[Reply, ...]:
        # A citizen takes a few seconds for every answer.
        self.house.now += timedelta(seconds=7)
        incoming = Incoming(id=str(next(self._ids)), line=self.line, at=self.house.now, **payload)
        self.turn = await self.house.desk.step(self.session, incoming)
        self.session = self.turn.session
        if self.session is not None:
            # What cannot be stored must fail here and not in production.
            self.session = load(self.session).dump()
        self.seen += self.turn.replies
        return self.turn.replies

    async def start(self) -> tuple[Reply, ...]:
        return await self._step(start=True)

    async def say(self, text: str) -> tuple[Reply, ...]:
        return await self._step(text=text)

    async def tap(self, label: str) -> tuple[Reply, ...]:
        return await self._step(choice=self.button(label).value)

    async def tap_value(self, value: str) -> tuple[Reply, ...]:
        return await self._step(choice=value)

    async def send_photo(self) -> tuple[Reply, ...]:
        return await self._step(file=Upload("photo", "photo.jpg", "image/jpeg", 67))

    async def send_place(self, lat: float = 36.27, lon: float = 50.0) -> tuple[Reply, ...]:
        return await self._step(location=(lat, lon))

    async def told(self, event: dict[str, Any]) -> tuple[Reply, ...]:
        return await self._step(event=event)

    async def wait(self, **delay: float) -> tuple[Reply, ...]:
        self.house.now += timedelta(**delay)
        return await self._step(wake=True)

    async def prove(self, mobile: str = MOBILE) -> tuple[Reply, ...]:
        """Give the mobile number, read the code from the (staff's) phone, and type it."""
        await self.say(mobile)
        return await self.say(await self.house.one_time_code(mobile))

    @property
    def last(self) -> Reply:
        return self.seen[-1]

    @property
    def open(self) -> Session:
        assert self.session is not None
        return load(self.session)

    def button(self, label: str) -> Button:
        for reply in reversed(self.seen):
            for button in (b for row in reply.buttons for b in row):
                if button.label == label:
                    return button
        raise LookupError(
            f"no button «{label}»; the last ones: {[b.label for r in self.last.buttons for b in r]}"
        )
