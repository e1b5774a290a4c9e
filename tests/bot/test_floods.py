"""Counting one person's messages at a messenger, with a clock that the test moves for what a process counts itself."""

from __future__ import annotations

import pytest

from bot.floods import Floods, Verdict
from bot.store import Store
from dialogs.buttons import EXIT
from dialogs.turn import Incoming
from tests.bot.toys import NOW, said

pytestmark = pytest.mark.asyncio
ALI = "telegram:5"


def floods(store: Store, most: int = 8) -> Floods:
    return Floods(store, most, lambda text: "کمک" in text)


async def judged(door: Floods, *texts: str, line: str = ALI) -> list[Verdict]:
    return [await door.judge(said(line, text)) for text in texts]


async def test_who_writes_like_a_person_is_not_even_counted_in_redis(store: Store) -> None:
    assert await judged(floods(store), "a", "b") == [Verdict.GO_ON] * 2
    assert await store.client.keys("*flood*") == []


async def test_the_sentence_comes_once_and_then_silence(store: Store) -> None:
    door = floods(store)
    found = await judged(door, *(f"w{n}" for n in range(15)))
    assert found == [Verdict.GO_ON] * 10 + [Verdict.SAY_IT] + [Verdict.BE_SILENT] * 4


async def test_all_processes_count_together(store: Store) -> None:
    one, other = floods(store), floods(store)
    found = await judged(one, *(f"a{n}" for n in range(6))) + await judged(
        other, *(f"b{n}" for n in range(7))
    )
    assert found.count(Verdict.GO_ON) == 12 and found[-1] is Verdict.SAY_IT


async def test_what_went_on_once_goes_on_when_it_comes_again(store: Store) -> None:
    """While the desk cannot take it the messenger brings it again and again; that is nobody's flood."""
    door = floods(store)
    await judged(door, *(f"w{n}" for n in range(10)))
    assert await judged(door, *["w9"] * 30) == [Verdict.GO_ON] * 30


async def test_an_emergency_and_a_quick_exit_go_through_once(store: Store) -> None:
    door = floods(store)
    await judged(door, *(f"w{n}" for n in range(12)))
    assert await judged(door, "کمک", "کمک", "کمک دوم") == [Verdict.GO_ON, Verdict.GO_ON, Verdict.BE_SILENT]
    other = floods(store)
    await judged(other, *(f"w{n}" for n in range(12)), line="bale:7")
    leave = Incoming(id="leave", line="bale:7", at=NOW, choice=EXIT)
    assert await other.judge(leave) is Verdict.GO_ON


async def test_one_s_flood_is_not_another_s(store: Store) -> None:
    door = floods(store)
    await judged(door, *(f"w{n}" for n in range(12)))
    assert await judged(door, "hello", line="telegram:6") == [Verdict.GO_ON]


async def test_it_cools(store: Store) -> None:
    clock = [0.0]
    door = Floods(store, 8, lambda text: False, lambda: clock[0])
    await judged(door, *(f"w{n}" for n in range(12)))
    clock[0] = 61.0
    (key,) = await store.client.keys("*flood*")
    assert 0 < await store.client.pttl(key) <= 60_000
    await store.client.pexpire(key, 0)
    assert await judged(door, "again") == [Verdict.GO_ON]
