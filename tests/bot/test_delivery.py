"""Delivery's promises: nothing lost, order kept, twice only where `uncertain` was declared."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio

from bot import repair, scripts
from bot.address_book import AddressBook
from bot.aside import Asides
from bot.carrier import Blocked, Limited, NotSent, Refused, Uncertain
from bot.courier import Courier, CourierLimits
from bot.dispatcher import Dispatcher
from bot.keys import line_key, outbox_key, partition_keys, partition_of, script_keys
from bot.line import Line, LineLimits
from bot.sealing import Sealer
from bot.store import Store
from dialogs.turn import Follow, Incoming, Reply
from tests.bot.toys import NOW, EchoDesk, Phone, once, said

pytestmark = pytest.mark.asyncio
ALI = "telegram:5"
LIMITS = LineLimits(delivery_lease=0.3)
QUICK = CourierLimits(first_pause=0.02, longest_pause=0.05, most_attempts=4)


@dataclass
class House:
    store: Store
    sealer: Sealer
    line: Line
    phone: Phone
    courier: Courier
    dispatcher: Dispatcher
    book: AddressBook

    async def say(self, text: str, line: str = ALI, deliver: bool = True) -> None:
        turned = await self.line.turn(said(line, text))
        if deliver and turned.grant:
            await self.courier.deliver(turned.grant)

    async def settle(self, line: str = ALI) -> None:
        """Let the dispatcher work until the line's outbox is empty."""
        for _ in range(400):
            await self.dispatcher.look()
            await self.dispatcher.drain()
            if not await self.store.client.exists(outbox_key(line)):
                return
            await asyncio.sleep(0.01)
        raise AssertionError("the outbox did not drain")

    async def declared(self, line: str = ALI) -> list[dict[bytes, bytes]]:
        key = partition_keys(partition_of(line)).uncertain
        found: Any = await self.store.client.xrange(key)
        return [fields for _, fields in found]


def build(store: Store, sealer: Sealer, phone: Phone | None = None) -> House:
    phone = phone or Phone()
    book = AddressBook(store, sealer)
    line = Line(store, sealer, EchoDesk(), LIMITS)
    courier = Courier(store, sealer, {"telegram": phone}, book, LIMITS, QUICK)
    return House(store, sealer, line, phone, courier, Dispatcher(store, line, courier), book)


@pytest_asyncio.fixture
async def house(store: Store, sealer: Sealer) -> AsyncIterator[House]:
    house = build(store, sealer)
    yield house
    await house.courier.close(0)


async def test_the_process_that_commits_delivers_at_once(house: House) -> None:
    await house.say("many a")
    assert house.phone.texts(ALI) == [f"a-{n}" for n in range(5)]
    assert not await house.store.client.exists(outbox_key(ALI))
    assert not await house.store.client.zcard(script_keys(ALI)[2])
    assert not await house.declared()


async def test_when_the_committing_process_dies_another_delivers(house: House) -> None:
    await house.say("many a", deliver=False)
    await house.settle()
    assert house.phone.texts(ALI) == [f"a-{n}" for n in range(5)]
    assert [fields[b"action"] for fields in await house.declared()] == [b"resent"]


async def test_a_process_that_stood_still_sends_nothing_that_another_has_sent(house: House) -> None:
    """Stopped between taking a message and sending it, until long after its lease: no late copy, no disorder."""
    turned = await house.line.turn(said(ALI, "many a"))
    assert turned.grant
    await asyncio.sleep(LIMITS.delivery_lease * 1.2)
    await house.settle()
    await house.say("many b")
    await house.courier.deliver(turned.grant)
    assert house.phone.texts(ALI) == [f"{word}-{n}" for word in "ab" for n in range(5)]


async def test_a_message_that_must_not_come_twice_is_still_sent_when_nobody_had_begun(house: House) -> None:
    await house.say("once code", deliver=False)
    await house.settle()
    assert house.phone.texts(ALI) == ["code"]
    assert not await house.declared()


async def test_a_message_that_must_not_come_twice_is_kept_when_it_may_have_left(house: House) -> None:
    house.phone.fail = once(Uncertain())
    await house.say("once code")
    await house.settle()
    assert house.phone.texts(ALI) == []
    asides = await Asides(house.store, house.sealer, LIMITS).all()
    assert [(aside.line, aside.reason) for aside in asides] == [(ALI, "uncertain")]
    assert [fields[b"action"] for fields in await house.declared()] == [b"kept"]


async def test_death_between_mark_and_confirmation_of_an_unrepeatable_message(house: House) -> None:
    await house.say("once code", deliver=False)
    token = (await house.store.client.hget(line_key(ALI), "d")).decode()
    await house.store.script(scripts.mark, script_keys(ALI), token, 50, 1)
    await house.settle()
    assert house.phone.texts(ALI) == []
    assert len(await Asides(house.store, house.sealer, LIMITS).all()) == 1


async def test_a_connection_error_is_retried_without_a_declaration(house: House) -> None:
    house.phone.fail = once(NotSent("connect"))
    await house.say("many a")
    await house.settle()
    assert house.phone.texts(ALI) == [f"a-{n}" for n in range(5)]
    assert not await house.declared()


async def test_a_timeout_after_sending_is_declared_before_it_is_repeated(house: House) -> None:
    house.phone.fail, house.phone.arrives_although_failing = once(Uncertain()), True
    await house.say("a")
    assert [fields[b"number"] for fields in await house.declared()] == [b"1"]
    await house.settle()
    assert house.phone.texts(ALI) == ["1:a", "1:a"]


async def test_a_limited_chat_waits_as_told_and_does_not_lose_attempts(house: House) -> None:
    left = [0.01] * 10
    house.phone.fail = lambda line, text: Limited(left.pop()) if left else None
    await house.say("a")
    await house.settle()
    assert house.phone.texts(ALI) == ["1:a"]


async def test_a_messenger_that_does_not_say_how_long_is_backed_off_from(house: House) -> None:
    house.phone.fail = once(Limited(None))
    await house.say("a")
    assert float(await house.store.client.hget(line_key(ALI), "r")) > 0
    await house.settle()
    assert house.phone.texts(ALI) == ["1:a"]


async def test_a_blocked_chat_is_left_alone_until_the_citizen_writes(house: House) -> None:
    house.phone.fail = lambda line, text: Blocked()
    await house.say("a")
    await house.line.turn(said(ALI, "event-like"))
    house.phone.fail = lambda line, text: None
    await house.say("b")
    await house.settle()
    assert house.phone.texts(ALI) == ["1:a", "2:event-like", "3:b"]


async def test_who_speaks_while_a_sending_is_refused_is_not_taken_for_gone(house: House) -> None:
    """They had stopped the bot and started it again; the refusal of before comes after their first word."""

    async def refused_late(line: str, reply: Reply, leaving: Any) -> str:
        await house.say("b", deliver=False)
        house.phone.send = really  # type: ignore[method-assign]
        raise Blocked

    really = house.phone.send
    house.phone.send = refused_late  # type: ignore[method-assign,assignment]
    await house.say("a")
    await house.settle()
    assert house.phone.texts(ALI) == ["1:a", "2:b"]


async def test_a_blocked_chat_is_not_visited(house: House) -> None:
    house.phone.fail = lambda line, text: Blocked()
    await house.say("a")
    assert await house.dispatcher.look() == 0
    assert await house.store.client.zcard(script_keys(ALI)[2]) == 0


async def test_poison_goes_aside_after_its_tries_and_the_rest_goes_on(house: House) -> None:
    house.phone.fail = lambda line, text: NotSent("500") if text == "a-1" else None
    await house.say("many a")
    await house.settle()
    assert house.phone.texts(ALI) == ["a-0", "a-2", "a-3", "a-4"]
    aside = (await Asides(house.store, house.sealer, LIMITS).all())[0]
    assert (aside.reason, aside.attempts) == ("500", QUICK.most_attempts)


async def test_a_messenger_that_is_away_costs_no_message_however_long(house: House) -> None:
    left = list(range(QUICK.most_attempts * 3))
    house.phone.fail = lambda line, text: NotSent("connect", counts=False) if left and left.pop() else None
    await house.say("a")
    await house.settle()
    assert house.phone.texts(ALI) == ["1:a"]
    assert await Asides(house.store, house.sealer, LIMITS).all() == []


async def test_what_was_set_aside_can_be_shown_requeued_and_dropped(house: House) -> None:
    house.phone.fail = lambda line, text: Refused("bad_request") if text.startswith("a-") else None
    await house.say("many a")
    asides = Asides(house.store, house.sealer, LIMITS)
    listed = await asides.all()
    assert len(listed) == 5
    assert await asides.text(ALI, listed[0].number) == "a-0"
    assert await asides.drop(ALI, listed[4].number)
    house.phone.fail = lambda line, text: None
    for aside in listed[:4]:
        assert await asides.requeue(ALI, aside.number)
    assert not await asides.requeue(ALI, listed[4].number)
    await house.settle()
    assert house.phone.texts(ALI) == ["a-0", "a-1", "a-2", "a-3"]
    assert await asides.all() == []


async def test_repair_finds_what_nobody_would_visit(house: House) -> None:
    """As after a backup that was put back in part: the outbox is there, the index of due lines is not."""
    await house.say("a", deliver=False)
    await house.say("b", line="telegram:6", deliver=False)
    due = partition_keys(partition_of(ALI)).due
    await house.store.client.delete(due)
    await house.store.client.zadd(due, {"telegram:nobody": 1})
    before = await repair.state(house.store, ALI)
    assert before and (before.waiting, before.next_visit, before.last_number) == (1, None, 1)
    assert (await repair.repair(house.store, house.book, ALI)).repaired == 1
    done = await repair.repair(house.store, house.book)
    assert (done.lines, done.repaired) == (2, 0)
    await house.settle()
    await house.settle("telegram:6")
    assert house.phone.texts(ALI) == ["1:a"] and house.phone.texts("telegram:6") == ["1:b"]
    assert await repair.state(house.store, "telegram:7") is None


async def test_a_follow_that_a_failover_forgot_is_written_again(house: House, monkeypatch: Any) -> None:
    """The set of followers is on another master than the line: it may come back without its last moments."""
    now = await house.store.now()

    async def redis_time() -> float:
        return now

    await house.say("follow 123")
    await house.book.apply(ALI, Follow("topic:fars:roads"))
    for pattern in ("*:followers:*", "*:topic:*"):
        async for key in house.store.scan(pattern):
            await house.store.client.delete(key)
    assert await house.book.followers("123") == []
    monkeypatch.setattr(house.store, "now", redis_time)
    assert await house.book.renew_due() == 0, "too early to know"
    now += 130
    assert await house.book.renew_due() == 1
    assert await house.book.followers("123") == [ALI]
    assert await house.book.topic_size("topic:fars:roads") == 1
    assert await house.book.renew_due() == 0
    await house.book.apply(ALI, Follow("123", on=False))
    assert (await repair.repair(house.store, house.book)).follows == 1, "what was let go of stays so"
    assert await house.book.followers("123") == []


async def test_a_follow_outlives_whatever_becomes_of_the_devices(house: House) -> None:
    """Three devices follow a case: one blocks the bot and comes back, one is erased, one only reads."""
    phone, page = "telegram:6", "web:ali"
    for line in (ALI, phone, page):
        await house.say("follow 123", line)
    house.phone.fail = lambda line, text: Blocked() if line == ALI else None
    await house.say("a")
    await house.book.let_go(phone)
    await house.line.erase(phone)
    assert await house.book.followers("123") == [ALI, page]
    for line in await house.book.followers("123"):
        turned = await house.line.turn(Incoming(id="event:1", line=line, at=NOW, event={"note": "moved"}))
        if turned.grant:
            await house.courier.deliver(turned.grant)
    house.phone.fail = lambda line, text: None
    assert not any("moved" in text for text in house.phone.texts(ALI)), "they are not there to be told"
    await house.say("b")
    await house.settle()
    assert [text.partition(":")[2] for text in house.phone.texts(ALI)[-3:]] == ["a", "moved", "b"]
    assert [one.reply.text.partition(":")[2] for one in await house.line.history(page)][-1] == "moved"
    assert house.phone.texts(phone) == ["followed"]


async def test_follows_are_delivered_like_messages_and_before_them(house: House) -> None:
    await house.say("follow 123", deliver=False)
    assert await house.book.followers("123") == []
    await house.settle()
    assert await house.book.followers("123") == [ALI]
    assert house.phone.texts(ALI) == ["followed"]


async def test_follows_of_pull_channels_are_delivered_too(house: House) -> None:
    await house.say("follow 123", line="web:x")
    assert await house.book.followers("123") == ["web:x"]
    await house.book.let_go("web:x")
    assert await house.book.followers("123") == []


async def test_a_line_is_woken_when_it_asked_for_it(house: House) -> None:
    await house.say("wake-in 0.05")
    for _ in range(100):
        await house.dispatcher.look()
        await house.dispatcher.drain()
        if len(house.phone.seen) > 1:
            break
        await asyncio.sleep(0.01)
    assert house.phone.texts(ALI) == ["ok", "2:wake"]
    assert await house.store.client.zcard(script_keys(ALI)[2]) == 0


@pytest.mark.parametrize("line", [ALI, "web:x"])
async def test_who_is_forgotten_follows_nothing_any_more(house: House, line: str) -> None:
    """Also what is no case of the session's: a passport's move would tell on a shared phone after a quick exit."""
    await house.say("follow 123", line=line)
    await house.say("follow subject:passport-1", line=line)
    await house.say("forget", line=line)
    assert await house.book.followers("123") == await house.book.followers("subject:passport-1") == []
    await house.say("follow 456", line=line)
    assert await house.book.followers("456") == [line]


async def test_forgetting_does_not_wait_for_the_messenger_to_let_go(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def busy(line: str, message_ids: list[str]) -> None:
        raise Limited(60)

    await house.say("follow 123")
    monkeypatch.setattr(house.phone, "erase", busy)
    await house.say("forget")
    assert await house.book.followers("123") == []


async def test_forgetting_deletes_what_stands_in_the_chat(house: House) -> None:
    await house.say("a")
    await house.say("b")
    await house.say("forget")
    assert house.phone.erased == ["1", "2"]
    assert house.phone.texts(ALI)[-1] == "forgotten"
    assert await house.store.client.hget(line_key(ALI), "s") is None


async def test_waiting_long_for_the_messenger_keeps_the_lease(
    house: House, store: Store, sealer: Sealer
) -> None:
    class Slow(Phone):
        async def send(self, line, reply, leaving):  # type: ignore[no-untyped-def]
            await asyncio.sleep(LIMITS.delivery_lease * 3)
            return await super().send(line, reply, leaving)

    slow = build(store, sealer, Slow())
    turned = await slow.line.turn(said(ALI, "a"))
    assert turned.grant
    task = asyncio.create_task(slow.courier.deliver(turned.grant))
    for _ in range(20):
        await house.dispatcher.look()
        await asyncio.sleep(LIMITS.delivery_lease / 10)
    await house.dispatcher.drain()
    await task
    assert slow.phone.texts(ALI) + house.phone.texts(ALI) == ["1:a"]


async def test_many_lines_and_several_dispatchers_send_each_message_once(
    store: Store, sealer: Sealer
) -> None:
    phone = Phone()
    houses = [build(store, sealer, phone) for _ in range(3)]
    lines = [f"telegram:{n}" for n in range(60)]
    await asyncio.gather(
        *(houses[n % 3].say("many x", line=line, deliver=n % 2 == 0) for n, line in enumerate(lines))
    )
    for _ in range(200):
        await asyncio.gather(*(house.dispatcher.look() for house in houses))
        await asyncio.sleep(0.01)
        if len(phone.seen) >= 300:
            break
    for line in lines:
        assert phone.texts(line) == [f"x-{n}" for n in range(5)]
