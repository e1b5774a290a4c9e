"""Events: signed, once in effect, in order, by webhook and by the feed."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from pydantic import SecretStr
from standardwebhooks import Webhook

from backend_client import models as m
from backend_client.errors import BackendUnavailable
from bot.assembly import House, open_house
from bot.events import Feed
from bot.keys import script_keys
from bot.settings import Settings
from bot.store import Store
from bot.web import build
from dialogs.turn import Follow, Incoming, Reply, Turn
from tests.bot.running import running
from tests.bot.toys import NOW, EchoDesk

pytestmark = pytest.mark.asyncio
OLD, NEW = "whsec_" + "b2xk" * 10, "whsec_" + "bmV3" * 10
CODE = "123456789015"
ALI, SARA = "web:ali", "web:sara"


class Desk(EchoDesk):
    """Tells an event's number; breaks where told to."""

    broken: str | None = None

    async def step(self, session: bytes | None, incoming: Incoming) -> Turn:
        if incoming.event is None:
            return await super().step(session, incoming)
        if incoming.line == self.broken:
            raise ValueError("broken")
        return Turn(session or b"[]", (Reply(f"{incoming.event['sequence']}:{incoming.event['state']}"),))


def event(number: int, code: str | None = CODE) -> m.Event:
    return m.Event(
        id=f"evt{number}",
        cursor=str(number),
        sequence=number,
        type="case.moved",
        tracking_code=code,
        at=NOW,
        state="referred",
        roles=("complainant",),
    )


@dataclass
class Scene:
    http: httpx.AsyncClient
    house: House
    desk: Desk
    feed: list[m.Event] = field(default_factory=list)

    async def send(
        self, what: m.Event, secret: str = NEW, at: datetime | None = None, minutes: int = 0, **change: str
    ) -> int:
        body = what.model_dump_json()
        when = at or datetime.now(UTC) + timedelta(minutes=minutes)
        headers = {
            "webhook-id": what.id,
            "webhook-timestamp": str(int(when.timestamp())),
            "webhook-signature": Webhook(secret).sign(what.id, when, body),
        } | change
        return (await self.http.post("/events", content=body, headers=headers)).status_code

    async def seen(self, line: str = ALI) -> list[str]:
        return [stored.reply.text for stored in await self.house.line.history(line)]


@pytest_asyncio.fixture
async def scene(store: Store, redis_url: str, tmp_path: Path) -> AsyncIterator[Scene]:
    both = SecretStr(f"{NEW} {OLD}")
    settings = Settings(redis_url=SecretStr(redis_url), data_dir=tmp_path, events_secret=both,
                        _env_file=None)  # type: ignore[call-arg]  # fmt: skip
    desk = Desk()
    async with open_house(settings, lambda backend, uploads: desk) as house:
        for line in (ALI, SARA):
            await house.book.apply(line, Follow(CODE))
        async with running(build(house)) as url, httpx.AsyncClient(base_url=url) as http:
            yield Scene(http, house, desk)


async def test_an_event_reaches_every_follower_once(scene: Scene) -> None:
    assert [await scene.send(event(1)) for _ in range(3)] == [200, 200, 200]
    assert await scene.seen(ALI) == await scene.seen(SARA) == ["1:referred"]


async def test_an_event_that_nobody_follows_is_fine(scene: Scene) -> None:
    assert await scene.send(event(1, "999999999998")) == 200
    assert await scene.send(event(2, None)) == 200


async def test_both_secrets_are_good_while_one_is_replaced(scene: Scene) -> None:
    assert await scene.send(event(1), NEW) == await scene.send(event(2), OLD) == 200


@pytest.mark.parametrize(
    "wrong",
    [
        {"secret": "whsec_" + "bm9v" * 10},
        {"minutes": -6},
        {"minutes": 6},
        {"webhook-id": "other"},
        {"webhook-signature": "v1,AAAA"},
        {"webhook-signature": ""},
        {"webhook-timestamp": "soon"},
    ],
)
async def test_what_is_not_signed_by_the_back_office_changes_nothing(scene: Scene, wrong: Any) -> None:
    assert await scene.send(event(1), **wrong) == 401
    assert await scene.seen() == []


async def test_a_signature_among_several_is_enough(scene: Scene) -> None:
    body, at = event(1).model_dump_json(), datetime.now(UTC)
    signature = "v1,AAAA " + Webhook(NEW).sign("evt1", at, body)
    assert await scene.send(event(1), at=at, **{"webhook-signature": signature}) == 200


async def test_a_signed_body_that_is_no_event(scene: Scene) -> None:
    body, at = json.dumps({"no": "event"}), datetime.now(UTC)
    headers = {"webhook-id": "x", "webhook-timestamp": str(int(at.timestamp())),
               "webhook-signature": Webhook(NEW).sign("x", at, body)}  # fmt: skip
    assert (await scene.http.post("/events", content=body, headers=headers)).status_code == 422


async def test_the_answer_waits_for_every_follower(scene: Scene) -> None:
    """One broken line must neither hide the event from the others nor be forgotten."""
    scene.desk.broken = SARA
    assert await scene.send(event(1)) == 503
    assert await scene.seen(ALI) == ["1:referred"]
    scene.desk.broken = None
    assert await scene.send(event(1)) == 200
    assert await scene.seen(ALI) == await scene.seen(SARA) == ["1:referred"]


async def test_when_redis_is_away_the_back_office_must_come_again(scene: Scene, store: Store) -> None:
    await store.client.config_set("maxmemory", "1")
    try:
        assert await scene.send(event(1)) == 503
    finally:
        await store.client.config_set("maxmemory", "0")
    assert await scene.send(event(1)) == 200


class Pages:
    """The back office's feed, two events a page."""

    def __init__(self, events: list[m.Event]) -> None:
        self.events = events
        self.away = False
        self.asked: list[str | None] = []

    async def events_after(self, cursor: str | None, limit: int = 100) -> m.EventPage:
        if self.away:
            raise BackendUnavailable("away")
        self.asked.append(cursor)
        rest = [one for one in self.events if int(one.cursor) > int(cursor or 0)]
        page = tuple(rest[:2])
        return m.EventPage(events=page, cursor=page[-1].cursor if page else cursor or "0", more=len(rest) > 2)


async def test_the_feed_brings_what_the_webhook_lost(scene: Scene) -> None:
    pages = Pages([event(n) for n in range(1, 6)])
    await scene.send(event(2))
    feed = Feed(scene.house.store, pages, scene.house.events)  # type: ignore[arg-type]
    assert await feed.catch_up() == 5
    assert sorted(await scene.seen()) == [f"{n}:referred" for n in range(1, 6)]
    assert await feed.catch_up() == 0
    pages.events.append(event(6))
    assert await Feed(scene.house.store, pages, scene.house.events).catch_up() == 1  # type: ignore[arg-type]


async def test_what_a_failover_lost_is_read_again(scene: Scene, store: Store, monkeypatch: Any) -> None:
    """The cursor is on one master, the line on another, which forgets its last moments."""
    now = 1_000_000.0

    async def redis_time() -> float:
        return now

    monkeypatch.setattr(scene.house.store, "now", redis_time)
    pages = Pages([event(n) for n in range(1, 4)])
    feed = Feed(scene.house.store, pages, scene.house.events)  # type: ignore[arg-type]
    await feed.catch_up()
    for key in script_keys(ALI):
        await store.client.delete(key)
    now += 60
    pages.events.append(event(4))
    assert await feed.catch_up() == 1
    # The echo knows no sequences; the real desk fetches what is missing before it tells a later one.
    assert sorted(await scene.seen()) == await scene.seen(SARA) == [f"{n}:referred" for n in range(1, 5)]
    asked = pages.asked = []
    for _ in range(3):
        now += 130
        assert await feed.catch_up() == 0
    assert asked[-1] == "4", "in the end nothing is read again"


async def test_what_is_new_is_reached_however_often_reading_breaks_off(
    scene: Scene, monkeypatch: Any
) -> None:
    """The back office answers no more than three times in a row; the second reading goes on where it stood."""
    pages, answers = Pages([event(n) for n in range(1, 21)]), 0
    really = pages.events_after

    async def tired(cursor: str | None, limit: int = 100) -> m.EventPage:
        nonlocal answers
        answers += 1
        if answers % 4 == 0:
            raise BackendUnavailable("away")
        return await really(cursor)

    monkeypatch.setattr(pages, "events_after", tired)
    feed = Feed(scene.house.store, pages, scene.house.events)  # type: ignore[arg-type]
    for _ in range(8):
        with suppress(BackendUnavailable):
            await feed.catch_up()
    assert await scene.seen() == [f"{n}:referred" for n in range(1, 21)]
    pages.asked.clear()
    with suppress(BackendUnavailable):
        await feed.catch_up()
    assert pages.asked[0] == "20", "nothing that was read is asked for before what is new"


async def test_a_feed_that_has_forgotten_our_place_is_read_on(scene: Scene) -> None:
    pages = Pages([event(n) for n in range(1, 4)])
    feed = Feed(scene.house.store, pages, scene.house.events)  # type: ignore[arg-type]
    await feed.catch_up()
    pages.events = [event(n) for n in range(7, 9)]
    await feed.catch_up()
    pages.events.append(event(9))
    assert await feed.catch_up() == 1
    assert sorted(await scene.seen())[-3:] == [f"{n}:referred" for n in range(7, 10)]


async def test_a_place_kept_by_the_release_before_is_read_on_from(scene: Scene, store: Store) -> None:
    await store.client.set("feed:cursor", "2")
    pages = Pages([event(n) for n in range(1, 4)])
    assert await Feed(scene.house.store, pages, scene.house.events).catch_up() == 1  # type: ignore[arg-type]
    assert await scene.seen() == ["3:referred"]


async def test_the_feed_does_not_pass_over_what_could_not_be_written(scene: Scene, store: Store) -> None:
    pages = Pages([event(n) for n in range(1, 4)])
    feed = Feed(scene.house.store, pages, scene.house.events)  # type: ignore[arg-type]
    await store.client.config_set("maxmemory", "1")
    try:
        with pytest.raises(Exception, match=r".*"):
            await feed.catch_up()
    finally:
        await store.client.config_set("maxmemory", "0")
    assert await feed.catch_up() == 3
    assert len(await scene.seen()) == 3


async def test_one_event_that_breaks_the_desk_does_not_stop_the_feed(scene: Scene, monkeypatch: Any) -> None:
    monkeypatch.setattr("bot.events._MOST_TRIES", 1)
    scene.desk.broken = SARA
    pages = Pages([event(1), event(2)])
    feed = Feed(scene.house.store, pages, scene.house.events)  # type: ignore[arg-type]
    assert await feed.catch_up() == 2
    assert len(await scene.seen(ALI)) == 2
    assert await scene.house.store.client.llen("feed:aside") == 2
