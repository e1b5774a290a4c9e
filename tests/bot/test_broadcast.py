"""Broadcasts: everybody once, whatever stops in between."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import suppress
from typing import Any

import pytest

from backend_client import models as m
from backend_client.errors import BackendUnavailable, NotFound
from bot.address_book import AddressBook
from bot.broadcast import Broadcasts, State
from bot.broadcast_report import Reports
from bot.courier import Courier
from bot.line import Line
from bot.sealing import Sealer
from bot.store import LineUnavailable, Store
from bot.waiting import Waiting
from dialogs.turn import Follow
from tests.bot.toys import NOW, EchoDesk, Phone

pytestmark = pytest.mark.asyncio
TOPIC = "topic:fars:roads"


def announcement(
    id: str = "ann1", provinces: tuple[str, ...] = ("fars",), topics: tuple[str, ...] = ()
) -> m.Event:
    return m.Event(id=f"evt-{id}", cursor="1", type="announcement.published", at=NOW, subject=id, note="snow",
                   title="برف", provinces=provinces, topics=topics)  # fmt: skip


class Crew:
    """One process' part in a broadcast."""

    def __init__(self, store: Store, sealer: Sealer, phone: Phone) -> None:
        self.book = AddressBook(store, sealer)
        line = Line(store, sealer, EchoDesk())
        self.phone = phone
        self.courier = Courier(store, sealer, {"telegram": phone}, self.book)
        self.broadcasts = Broadcasts(store, line, self.courier, self.book, Waiting(store, line))

    async def followers(self, count: int, topic: str = TOPIC, first: int = 0) -> None:
        await asyncio.gather(
            *(self.book.apply(f"telegram:{n}", Follow(topic)) for n in range(first, first + count))
        )

    def heard(self) -> Counter[str]:
        return Counter(line for line, text in self.phone.seen if text.endswith("snow"))


@pytest.mark.parametrize("deaths", [1, 2, 3])
async def test_a_death_at_its_very_beginning_does_not_lose_it(
    store: Store, sealer: Sealer, monkeypatch: pytest.MonkeyPatch, deaths: int
) -> None:
    """The back office sends the announcement again; every write of the beginning is cut off once."""
    crew = Crew(store, sealer, Phone())
    await crew.followers(3)
    left = deaths

    def dying(really: Any) -> Any:
        async def write(*args: Any, **more: Any) -> Any:
            nonlocal left
            if args and getattr(args[0], "__name__", "") not in ("smembers", "zcard"):
                left -= 1
                if left == 0:
                    raise LineUnavailable("died")
            return await really(*args, **more)

        return write

    with monkeypatch.context() as patch:
        patch.setattr(store, "run", dying(store.run))
        patch.setattr(store, "script", dying(store.script))
        with suppress(LineUnavailable):
            await crew.broadcasts.start(announcement())
    await crew.broadcasts.start(announcement())
    assert [one.state for one in await crew.broadcasts.all()] == [State.RUNNING]


async def test_everybody_hears_it_once(store: Store, sealer: Sealer) -> None:
    crew = Crew(store, sealer, Phone())
    await crew.followers(150)
    await crew.followers(20, "topic:fars:weather")
    await crew.followers(20, "topic:tehran:roads", first=500)
    id = await crew.broadcasts.start(announcement())
    assert await crew.broadcasts.start(announcement()) == id
    await crew.broadcasts.work(id)
    assert crew.heard() == {f"telegram:{n}": 1 for n in range(150)}
    shown = await crew.broadcasts.show(id)
    assert shown and (shown.state, shown.total, shown.told, shown.known) == (State.DONE, 170, 150, 20)
    assert shown.done == shown.total and shown.left == 0


async def test_an_announcement_for_everywhere_and_some_topics(store: Store, sealer: Sealer) -> None:
    crew = Crew(store, sealer, Phone())
    await crew.followers(2, "topic:fars:roads")
    await crew.followers(2, "topic:tehran:roads", first=10)
    await crew.followers(2, "topic:tehran:weather", first=20)
    await crew.broadcasts.work(await crew.broadcasts.start(announcement(provinces=(), topics=("roads",))))
    assert set(crew.heard()) == {"telegram:0", "telegram:1", "telegram:10", "telegram:11"}


async def test_several_processes_share_it(store: Store, sealer: Sealer) -> None:
    phone = Phone()
    crews = [Crew(store, sealer, phone) for _ in range(3)]
    await crews[0].followers(200)
    id = await crews[0].broadcasts.start(announcement())
    await asyncio.gather(*(crew.broadcasts.work(id) for crew in crews))
    await crews[0].broadcasts.work(id)
    assert crews[0].heard() == {f"telegram:{n}": 1 for n in range(200)}


async def test_a_crash_in_the_middle_repeats_nobody(store: Store, sealer: Sealer, monkeypatch: Any) -> None:
    crew = Crew(store, sealer, Phone())
    await crew.followers(200)
    id = await crew.broadcasts.start(announcement())
    note, calls = crew.broadcasts._note, 0

    async def failing(*arguments: Any) -> None:
        nonlocal calls
        calls += 1
        if calls > 10:
            raise LineUnavailable
        await note(*arguments)

    monkeypatch.setattr(crew.broadcasts, "_note", failing)
    with pytest.raises(LineUnavailable):
        await crew.broadcasts.work(id)
    await asyncio.sleep(0.1)
    fresh = Crew(store, sealer, crew.phone)
    for _ in range(20):
        await fresh.broadcasts.work(id)
        shown = await fresh.broadcasts.show(id)
        if shown and shown.state is State.DONE:
            break
        await asyncio.sleep(0.05)
    assert fresh.heard() == {f"telegram:{n}": 1 for n in range(200)}


async def test_pausing_resuming_and_stopping(store: Store, sealer: Sealer) -> None:
    crew = Crew(store, sealer, Phone())
    await crew.followers(100)
    id = await crew.broadcasts.start(announcement())
    assert await crew.broadcasts.move(id, State.PAUSED)
    await crew.broadcasts.work(id)
    assert not crew.heard()
    assert await crew.broadcasts.move(id, State.RUNNING)
    await crew.broadcasts.work(id)
    assert len(crew.heard()) == 100
    assert not await crew.broadcasts.move(id, State.RUNNING)
    other = await crew.broadcasts.start(announcement("ann2"))
    assert await crew.broadcasts.move(other, State.STOPPED)
    assert not await crew.broadcasts.move(other, State.RUNNING)
    await crew.broadcasts.work(other)
    assert max(crew.heard().values()) == 1


async def test_an_event_that_holds_it_counts_once(store: Store, sealer: Sealer) -> None:
    """The feed is read twice: what staff did later must not be undone by what they did before."""
    crew = Crew(store, sealer, Phone())
    await crew.followers(3)
    id = await crew.broadcasts.start(announcement())
    assert await crew.broadcasts.move(id, State.PAUSED, because="evt-7")
    assert await crew.broadcasts.move(id, State.RUNNING, because="evt-8")
    assert not await crew.broadcasts.move(id, State.PAUSED, because="evt-7")
    await crew.broadcasts.work(id)
    assert len(crew.heard()) == 3
    assert not await crew.broadcasts.move(id, State.PAUSED, because="evt-9"), "it is over"


async def test_one_that_was_stopped_before_it_came_here_is_never_told(store: Store, sealer: Sealer) -> None:
    crew = Crew(store, sealer, Phone())
    await crew.followers(3)
    await crew.broadcasts.stop("ann1")
    assert await crew.broadcasts.all() == []
    await crew.broadcasts.work(await crew.broadcasts.start(announcement()))
    assert not crew.heard()


class Office:
    """The back office, as far as it hears how far a broadcast is."""

    def __init__(self) -> None:
        self.heard: list[m.AnnouncementProgress] = []
        self.error: Exception | None = None

    async def announcement_progress(self, announcement: str, progress: m.AnnouncementProgress) -> None:
        if self.error:
            raise self.error
        assert announcement == "ann1"
        self.heard.append(progress)


async def test_staff_hear_how_far_it_is_whenever_that_has_changed(store: Store, sealer: Sealer) -> None:
    crew, office = Crew(store, sealer, Phone()), Office()
    reports = Reports(crew.broadcasts, office)  # type: ignore[arg-type]
    await crew.followers(120)
    id = await crew.broadcasts.start(announcement())
    office.error = BackendUnavailable("away")
    with pytest.raises(BackendUnavailable):
        await reports.report()
    office.error = None
    assert [await reports.report() for _ in range(2)] == [1, 0]
    await crew.broadcasts.move(id, State.PAUSED)
    await reports.report()
    await crew.broadcasts.move(id, State.RUNNING)
    await crew.broadcasts.work(id)
    assert [await reports.report() for _ in range(2)] == [1, 0]
    assert [(one.state, one.told, one.total) for one in office.heard] == [
        ("running", 0, 120), ("paused", 0, 120), ("done", 120, 120),
    ]  # fmt: skip
    assert office.heard[0].seconds_left is None, "nothing can be said honestly yet"
    office.error = NotFound("not_found")
    await crew.broadcasts.start(announcement("of-an-operator"))
    assert [await reports.report() for _ in range(2)] == [0, 0]


async def test_the_estimate_goes_by_the_last_minutes(
    store: Store, sealer: Sealer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Twenty a minute lately, so a hundred need five minutes more; the pause before does not count."""
    crew = Crew(store, sealer, Phone())
    now = 600_000.0

    async def redis_time() -> float:
        return now

    monkeypatch.setattr(store, "now", redis_time)
    await crew.followers(200)
    id = await crew.broadcasts.start(announcement())
    for minute, count in ((0, 60), (30, 20), (31, 20)):
        now = 600_000.0 + minute * 60
        await crew.broadcasts._note(id, "at:0:0", "", Counter({True: count - 1, None: 1}))
    now += 60
    shown = await crew.broadcasts.show(id)
    assert shown and shown.done == 100 and shown.left == pytest.approx(100 / (20 / 60))


async def test_the_estimate_is_honest_or_silent(store: Store, sealer: Sealer) -> None:
    crew = Crew(store, sealer, Phone())
    await crew.followers(10)
    id = await crew.broadcasts.start(announcement())
    before = await crew.broadcasts.show(id)
    assert before and before.left is None
    await crew.broadcasts.work(id)
    after = await crew.broadcasts.show(id)
    assert after and after.left == 0.0 and [one.id for one in await crew.broadcasts.all()] == [id]
