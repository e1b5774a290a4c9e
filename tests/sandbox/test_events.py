"""The feed misses nothing and keeps its order; the webhook is signed, durable, and in order within a case."""

from __future__ import annotations

import asyncio
import base64
import datetime as dt
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import pytest_asyncio
import uvicorn
from fastapi import FastAPI, Request, Response
from pydantic import SecretStr
from standardwebhooks import Webhook

from backend_client import errors
from backend_client.models import Event
from backend_client.transport import new_key
from sandbox.app import build
from sandbox.context import utc_now
from sandbox.webhooks import WAITS, Courier
from tests.sandbox.house import Clock, running

SECRET = "whsec_" + base64.b64encode(b"a secret of twenty-four b").decode()


async def file(office: Any, report: Any) -> str:
    return str((await office.client.file_report(report, new_key())).tracking_code)


async def test_the_cursor_reads_everything_once_and_waits_at_the_end(office: Any, a_report: Any) -> None:
    code = await file(office, a_report())
    await office.walk(code, "registered", "inquiry", "sent_prosecutor")
    states, cursor, pages = [], None, 0
    while True:
        page = await office.client.events_after(cursor, limit=2)
        states += [event.state for event in page.events]
        cursor, pages = page.cursor, pages + 1
        if not page.more:
            break
    assert states == ["registered", "inquiry", "sent_prosecutor"] and pages == 2
    again = await office.client.events_after(cursor)
    assert again.events == () and again.cursor == cursor
    await office.walk(code, "branch_assigned")
    assert [event.state for event in (await office.client.events_after(cursor)).events] == ["branch_assigned"]


@pytest.mark.parametrize("cursor", ["x", "-1", "1 or 1", "9" * 30, "١"])
async def test_a_cursor_that_is_none_is_refused(office: Any, cursor: str) -> None:
    with pytest.raises(errors.Invalid):
        await office.client.events_after(cursor)


async def test_events_of_one_case_are_numbered_without_gaps(office: Any, a_report: Any) -> None:
    codes = [await file(office, a_report()) for _ in range(3)]
    for state in ("registered", "inquiry", "sent_prosecutor"):
        await asyncio.gather(*(office.walk(code, state) for code in codes))
    for code in codes:
        seen = await office.client.case_events(code, 0)
        assert [event.sequence for event in seen] == [1, 2, 3]
        assert [event.sequence for event in await office.client.case_events(code, 2)] == [3]


async def test_a_reader_never_misses_an_event_that_commits_late(office: Any, a_report: Any) -> None:
    """Readers poll while many writers commit at once: nothing may appear behind a cursor already passed."""
    codes = [await file(office, a_report()) for _ in range(10)]
    seen: list[str] = []
    done = asyncio.Event()

    async def read() -> None:
        cursor = None
        while True:
            last_round = done.is_set()
            page = await office.client.events_after(cursor, limit=3)
            seen.extend(event.id for event in page.events)
            cursor = page.cursor
            if last_round and not page.more:
                return

    reader = asyncio.create_task(read())
    await asyncio.gather(*(office.walk(code, "registered", "inquiry", "agahi") for code in codes))
    done.set()
    await reader
    assert len(seen) == len(set(seen)) == 30


async def until(condition: Any) -> None:
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110  what is waited for offers no event
            await asyncio.sleep(0.01)


class Desk:
    """The other end of the webhook: a real server that records, checks and sometimes fails."""

    def __init__(self) -> None:
        self.got: list[Event] = []
        self.attempts: list[str] = []
        self.answers: dict[str, list[int]] = {}  # state → statuses to give before 204
        self.app = FastAPI()
        self.app.post("/events")(self.receive)
        self.url = ""

    async def receive(self, request: Request) -> Response:
        body = await request.body()
        event = Event(**Webhook(SECRET).verify(body, dict(request.headers)))
        assert request.headers["webhook-id"] == event.id
        self.attempts.append(event.id)
        failures = self.answers.get(str(event.state))
        if failures:
            return Response(status_code=failures.pop(0))
        self.got.append(event)
        return Response(status_code=204)


@pytest_asyncio.fixture
async def desk() -> AsyncIterator[Desk]:
    desk = Desk()
    server = uvicorn.Server(uvicorn.Config(desk.app, port=0, log_level="error", lifespan="off"))
    task = asyncio.create_task(server.serve())
    await until(lambda: server.started)
    desk.url = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/events"
    yield desk
    server.should_exit = True
    await task


def hook(settings: Any, url: str) -> Any:
    return settings.model_copy(update={"events_url": url, "events_secret": SecretStr(SECRET)})


async def test_a_move_reaches_the_desk_by_itself(
    settings: Any, opening: Any, desk: Desk, a_report: Any
) -> None:
    async with opening(hook(settings, desk.url), utc_now) as office:
        code = await file(office, a_report())
        await office.walk(code, "registered", "sent_prosecutor")
        await office.advance(code, "branch_assigned", branch="شعبه ۳")
        await until(lambda: len(desk.got) == 3)
        assert [(event.sequence, event.branch) for event in desk.got] == [(1, None), (2, None), (3, "شعبه ۳")]
        assert list(desk.got) == list((await office.client.events_after(None)).events)


@pytest_asyncio.fixture
async def courier(
    settings: Any, opening: Any, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Any]:
    """A courier that goes only when told, on a clock that moves only when told."""

    def any_day(self: Webhook, at: str) -> dt.datetime:
        return dt.datetime.fromtimestamp(int(at), dt.UTC)

    # The check of age compares with the real clock; these tests move their own by days.
    monkeypatch.setattr(Webhook, "_Webhook__verify_timestamp", any_day)
    async with opening(settings, Clock()) as office, httpx.AsyncClient() as http:
        office.context.database.keep_deliveries()
        office.courier = Courier(office.context.database, desk.url, SECRET, office.clock, http)
        yield office


async def test_a_failure_is_retried_on_schedule_and_holds_back_its_own_case_only(
    courier: Any, desk: Desk, a_report: Any
) -> None:
    slow, quick = await file(courier, a_report()), await file(courier, a_report())
    await courier.walk(slow, "registered", "inquiry")
    await courier.walk(quick, "needs_info")
    desk.answers["registered"] = [500, 503]
    await courier.courier.deliver_due()
    assert [(event.tracking_code, event.state) for event in desk.got] == [(quick, "needs_info")]
    assert await courier.courier.deliver_due() == 0
    courier.clock.forward(seconds=WAITS[0].total_seconds() * 1.2)
    await courier.courier.deliver_due()
    assert len(desk.got) == 1
    courier.clock.forward(seconds=WAITS[1].total_seconds() * 1.2)
    while await courier.courier.deliver_due():
        pass
    assert [event.state for event in desk.got if event.tracking_code == slow] == ["registered", "inquiry"]
    assert len(set(desk.attempts)) == 3 and len(desk.attempts) == 5


async def test_after_the_last_wait_it_is_given_up_and_the_next_one_goes(
    courier: Any, desk: Desk, a_report: Any
) -> None:
    code = await file(courier, a_report())
    await courier.walk(code, "registered", "inquiry")
    desk.answers["registered"] = [500] * 100
    for wait in [*WAITS, WAITS[-1]]:
        await courier.courier.deliver_due()
        courier.clock.forward(seconds=wait.total_seconds() * 1.2)
    await courier.courier.deliver_due()
    assert [event.state for event in desk.got] == ["inquiry"]
    assert len(desk.attempts) == len(WAITS) + 2


async def test_a_gone_desk_is_not_asked_again(courier: Any, desk: Desk, a_report: Any) -> None:
    await courier.walk(await file(courier, a_report()), "registered")
    desk.answers["registered"] = [410]
    await courier.courier.deliver_due()
    courier.clock.forward(days=9)
    assert await courier.courier.deliver_due() == 0


async def test_what_was_not_delivered_before_a_restart_is_delivered_after_it(
    settings: Any, opening: Any, desk: Desk, a_report: Any
) -> None:
    url = desk.url
    async with opening(hook(settings, url), utc_now) as office:
        desk.answers["registered"] = [500]
        await office.walk(await file(office, a_report()), "registered")
        await until(lambda: desk.attempts)
    later = dt.timedelta(seconds=10)
    async with running(build(hook(settings, url), lambda: utc_now() + later)):
        await until(lambda: desk.got)
    assert desk.got[0].state == "registered"
