"""The line's promises: once in effect, in order, one at a time, never over a newer turn."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot import scripts
from bot.keys import history_key, line_key, outbox_key, script_keys
from bot.line import Line, LineLimits, LineUnavailable, TurnFailed
from bot.sealing import Sealer
from bot.store import Store
from dialogs.turn import Incoming, Reply, Turn
from tests.bot.toys import NOW, EchoDesk, said

pytestmark = pytest.mark.asyncio
WEB = "web:ali"
PHONE = "telegram:5"


async def test_a_turn_answers_and_remembers(store: Store, sealer: Sealer) -> None:
    line = Line(store, sealer, EchoDesk())
    first = await line.turn(said(WEB, "a"))
    second = await line.turn(said(WEB, "b"))
    assert [m.reply.text for m in first.messages + second.messages] == ["1:a", "2:b"]
    assert [m.number for m in await line.history(WEB)] == [1, 2]
    assert [m.reply.text for m in await line.history(WEB, after=1)] == ["2:b"]


async def test_the_same_incoming_again_repeats_the_answer_and_does_nothing(
    store: Store, sealer: Sealer
) -> None:
    desk = EchoDesk()
    line = Line(store, sealer, desk)
    first = await line.turn(said(WEB, "a", id="1"))
    await line.turn(said(WEB, "b", id="2"))
    again = await line.turn(said(WEB, "a", id="1"))
    assert again.repeated and again.messages == first.messages
    assert desk.steps == 2


async def test_what_is_stored_cannot_be_read_without_the_key(store: Store, sealer: Sealer) -> None:
    line = Line(store, sealer, EchoDesk())
    await line.turn(said(WEB, "my-secret-address", id="1"))
    await line.turn(said(PHONE, "my-secret-address", id="1"))
    for key in await store.client.keys("*"):
        assert b"secret" not in await store.client.dump(key)


async def test_two_devices_typing_at_once_are_served_one_after_the_other(
    store: Store, sealer: Sealer
) -> None:
    """Two processes, here two `Line` objects that share nothing but Redis."""
    lines = [Line(store, sealer, EchoDesk(delay=0.002)) for _ in range(2)]
    await asyncio.gather(*(lines[n % 2].turn(said(WEB, f"w{n}")) for n in range(30)))
    texts = [m.reply.text for m in await lines[0].history(WEB)]
    assert [text.partition(":")[0] for text in texts] == [str(n) for n in range(1, 31)]
    assert {text.partition(":")[2] for text in texts} == {f"w{n}" for n in range(30)}


async def test_within_one_process_the_order_of_arrival_is_kept(store: Store, sealer: Sealer) -> None:
    line = Line(store, sealer, EchoDesk(delay=0.001))
    await asyncio.gather(*(line.turn(said(WEB, f"w{n}")) for n in range(20)))
    assert [m.reply.text for m in await line.history(WEB)] == [f"{n + 1}:w{n}" for n in range(20)]
    assert not line._queues


async def test_a_process_that_lost_its_lease_starts_again_instead_of_saving_over(
    store: Store, sealer: Sealer
) -> None:
    other = Line(store, sealer, EchoDesk())

    class Slow(EchoDesk):
        async def step(self, session: bytes | None, incoming: Incoming) -> Turn:
            if self.steps == 0:
                # Stopped for longer than the lease: the rest of the world goes on.
                await store.client.hdel(line_key(WEB), "o")
                await other.turn(said(WEB, "quick"))
            return await super().step(session, incoming)

    slow = Slow()
    turned = await Line(store, sealer, slow).turn(said(WEB, "slow"))
    assert slow.steps == 2
    assert [m.reply.text for m in turned.messages] == ["2:slow"]
    assert [m.reply.text for m in await other.history(WEB)] == ["1:quick", "2:slow"]


async def test_a_commit_repeated_after_a_lost_answer_changes_nothing(store: Store, sealer: Sealer) -> None:
    line = Line(store, sealer, EchoDesk())
    calls: list[tuple[object, ...]] = []
    script = store.script

    async def twice(what: scripts.Script, keys: tuple[str, ...], *args: object) -> list[object]:
        answer = await script(what, keys, *args)
        if what is scripts.commit:
            calls.append(tuple(await script(what, keys, *args)))
        return answer

    store.script = twice  # type: ignore[method-assign,assignment]
    await line.turn(said(PHONE, "a"))
    assert calls == [(b"stale",)]
    assert await store.client.llen(outbox_key(PHONE)) == 1


async def test_the_lease_of_a_dead_process_ends(store: Store, sealer: Sealer) -> None:
    line = Line(store, sealer, EchoDesk(), LineLimits(turn_lease=0.2))
    await store.script(scripts.begin, script_keys(WEB), "dead", 200, "other")
    assert [m.reply.text for m in (await line.turn(said(WEB, "a"))).messages] == ["1:a"]


async def test_a_slow_step_keeps_its_lease(store: Store, sealer: Sealer) -> None:
    limits = LineLimits(turn_lease=0.15)
    slow, quick = EchoDesk(delay=0.6), EchoDesk()
    first = asyncio.create_task(Line(store, sealer, slow, limits).turn(said(WEB, "slow")))
    await asyncio.sleep(0.05)
    await Line(store, sealer, quick, limits).turn(said(WEB, "quick"))
    await first
    assert slow.steps == 1
    assert [m.reply.text for m in await Line(store, sealer, quick).history(WEB)] == ["1:slow", "2:quick"]


async def test_waiting_for_a_line_ends_with_an_answer(store: Store, sealer: Sealer) -> None:
    await store.script(scripts.begin, script_keys(WEB), "someone", 60_000, "other")
    with pytest.raises(LineUnavailable):
        await Line(store, sealer, EchoDesk(), LineLimits(longest_wait=0.1)).turn(said(WEB, "a"))


async def test_a_step_that_hangs_is_ended_and_frees_the_line(store: Store, sealer: Sealer) -> None:
    stuck = Line(store, sealer, EchoDesk(delay=60), LineLimits(longest_step=0.05))
    with pytest.raises(TurnFailed):
        await stuck.turn(said(WEB, "a"))
    assert [m.reply.text for m in (await Line(store, sealer, EchoDesk()).turn(said(WEB, "a"))).messages] == [
        "1:a"
    ]


async def test_a_message_that_breaks_the_desk_is_answered_once_and_the_session_stays(
    store: Store, sealer: Sealer
) -> None:
    line = Line(store, sealer, EchoDesk(), apologise=lambda incoming: Reply("sorry"))
    await line.turn(said(WEB, "a"))
    assert [m.reply.text for m in (await line.turn(said(WEB, "boom"))).messages] == ["sorry"]
    assert (await line.turn(said(WEB, "boom"))).repeated
    assert [m.reply.text for m in (await line.turn(said(WEB, "b"))).messages] == ["2:b"]


async def test_when_redis_is_away_nothing_is_promised(sealer: Sealer) -> None:
    gone = await Store.connect("unix:///nowhere/redis.sock", patience=0.2)
    with pytest.raises(LineUnavailable):
        await Line(gone, sealer, EchoDesk()).turn(said(WEB, "a"))


async def test_when_redis_is_out_of_memory_nothing_is_half_written(store: Store, sealer: Sealer) -> None:
    line = Line(store, sealer, EchoDesk())
    await line.turn(said(WEB, "a"))
    await store.client.config_set("maxmemory", "1")
    try:
        with pytest.raises(LineUnavailable):
            await line.turn(said(WEB, "b"))
    finally:
        await store.client.config_set("maxmemory", "0")
    assert [m.reply.text for m in (await line.turn(said(WEB, "b"))).messages] == ["2:b"]


async def test_history_is_bounded(store: Store, sealer: Sealer) -> None:
    line = Line(store, sealer, EchoDesk(), LineLimits(history_length=3))
    for n in range(6):
        await line.turn(said(WEB, f"w{n}"))
    assert [m.number for m in await line.history(WEB)] == [4, 5, 6]


async def test_every_key_has_a_lifetime(store: Store, sealer: Sealer) -> None:
    line = Line(store, sealer, EchoDesk())
    await line.turn(said(WEB, "a"))
    await line.turn(said(PHONE, "a"))
    shared = (b":due", b":uncertain")
    for key in await store.client.keys("*"):
        assert key.endswith(shared) or await store.client.pttl(key) > 0, key


async def test_a_conversation_in_which_nothing_was_said_is_kept_for_a_day(
    store: Store, sealer: Sealer
) -> None:
    """Beginning one costs a stranger nothing; what is begun by the thousand must not stay for a year."""
    line, day = Line(store, sealer, EchoDesk()), 86_400_000
    begin = Incoming(id="begin", line=WEB, at=NOW, start=True)
    await line.turn(begin)

    async def least() -> int:
        return min([await store.client.pttl(key) for key in (line_key(WEB), history_key(WEB))])

    assert 0 < await least() <= day
    await line.turn(said(WEB, "a"))
    assert await least() > 80 * day
    await line.turn(replace(begin, id="again"))
    assert await least() > 80 * day


async def test_the_dedupe_record_outlives_one_generation_and_ends_after_two(
    store: Store, sealer: Sealer
) -> None:
    line = Line(store, sealer, EchoDesk(), LineLimits(seen_life=0.3))
    await line.turn(said(WEB, "a", id="1"))
    await asyncio.sleep(0.35)
    await line.turn(said(WEB, "b", id="2"))
    assert (await line.turn(said(WEB, "a", id="1"))).repeated
    await asyncio.sleep(0.35)
    await line.turn(said(WEB, "c", id="3"))
    assert not (await line.turn(said(WEB, "a", id="1"))).repeated


async def test_erasing_leaves_nothing_of_what_was_said(store: Store, sealer: Sealer) -> None:
    line = Line(store, sealer, EchoDesk())
    await line.turn(said(WEB, "a"))
    await line.erase(WEB)
    assert all(b":seen:" in key for key in await store.client.keys("*"))


async def test_an_event_is_one_turn_like_any_other(store: Store, sealer: Sealer) -> None:
    line = Line(store, sealer, EchoDesk())
    event = Incoming(id="event:1", line=WEB, at=NOW, event={"note": "moved"})
    await asyncio.gather(line.turn(event), line.turn(event), line.turn(said(WEB, "a")))
    assert len(await line.history(WEB)) == 2


async def test_a_desk_whose_clock_is_wrong_puts_nothing_off_for_ever(store: Store, sealer: Sealer) -> None:
    """All steps go by Redis' clock, whatever the door believes."""
    heard: list[datetime] = []

    class Desk(EchoDesk):
        async def step(self, session: bytes | None, incoming: Incoming) -> Turn:
            heard.append(incoming.at)
            return await super().step(session, incoming)

    seconds, _ = await store.client.time()
    long_ago = datetime(2001, 1, 1, tzinfo=UTC)
    await Line(store, sealer, Desk()).turn(replace(said(WEB, "a"), at=long_ago))
    assert abs(heard[0].timestamp() - seconds) < 3600


async def test_a_connection_closed_while_it_opens_means_away_and_our_own_slips_do_not(store: Store) -> None:
    """A cluster client does that while masters change; an update must then come again, not be let go."""

    class Connection:
        writer: Store | None = None

        async def send(self) -> None:
            self.writer.close()  # type: ignore[union-attr]

        async def slip(self) -> None:
            self.write()  # type: ignore[attr-defined]

    with pytest.raises(LineUnavailable):
        await store.run(Connection().send)
    with pytest.raises(AttributeError, match="write"):
        await store.run(Connection().slip)
