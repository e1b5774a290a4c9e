"""The shared budget: real rates over several processes, replies first, pauses where 429 said so."""

from __future__ import annotations

import asyncio

import pytest

from bot import outbound
from bot.budget import Budget, Rates
from bot.outbound import Sending, SharedBudget
from bot.settings import Settings
from bot.store import Store
from dialogs.turn import Priority

pytestmark = pytest.mark.asyncio


async def test_a_chat_gets_a_short_burst_and_then_its_rate(store: Store) -> None:
    budget = Budget(store, "b", Rates(chat_per_second=1, chat_burst=3, bot_burst=30, horizon=10))
    waits = [await budget.ask("5", Priority.REPLY) for _ in range(5)]
    assert waits[:3] == [0, 0, 0]
    assert 900 <= waits[3] <= 1000 and 1900 <= waits[4] <= 2000


async def test_a_chat_that_waits_does_not_use_up_the_budget_of_others(store: Store) -> None:
    budget = Budget(store, "b", Rates(bot_burst=5, bot_per_second=1, chat_burst=1, horizon=0.5))
    assert await budget.ask("5", Priority.REPLY) == 0
    assert [await budget.ask("5", Priority.REPLY) < 0 for _ in range(10)] == [True] * 10
    assert [await budget.ask(str(n), Priority.REPLY) for n in range(10, 14)] == [0] * 4


async def test_all_processes_share_the_rate_of_the_bot(store: Store) -> None:
    budgets = [Budget(store, "b", Rates(bot_burst=5, bot_per_second=10, horizon=10)) for _ in range(2)]
    waits = [await budgets[n % 2].ask(str(n), Priority.REPLY) for n in range(9)]
    assert waits[:5] == [0] * 5
    assert waits[5] > 0 and waits == sorted(waits) and 250 <= waits[8] <= 400


async def test_updates_and_broadcasts_leave_room_for_replies(store: Store) -> None:
    budget = Budget(store, "b", Rates(bot_burst=10, bot_per_second=0.001, horizon=0.1))
    taken = {
        priority: sum([await budget.ask(f"{priority}{n}", priority) == 0 for n in range(12)])
        for priority in (Priority.BROADCAST, Priority.UPDATE, Priority.REPLY)
    }
    assert taken == {Priority.BROADCAST: 5, Priority.UPDATE: 3, Priority.REPLY: 2}


async def test_one_limited_chat_pauses_alone(store: Store) -> None:
    budget = Budget(store, "b")
    assert not await budget.limited("5", 7)
    assert -7001 <= await budget.ask("5", Priority.REPLY) < -6000
    assert await budget.ask("6", Priority.REPLY) == 0


async def test_several_limited_chats_pause_the_bot(store: Store) -> None:
    budget, other = Budget(store, "b"), Budget(store, "other")
    assert [await budget.limited(str(n), 3) for n in range(3)] == [False, False, True]
    assert await budget.ask("77", Priority.REPLY) < 0
    assert await other.ask("77", Priority.REPLY) == 0


async def test_a_group_has_its_own_slow_rate(store: Store) -> None:
    budget = Budget(store, "b", Rates(bot_burst=100))
    waits = [await budget.ask("-100", Priority.REPLY) for _ in range(22)]
    assert waits[:20] == [0] * 20 and waits[21] < 0


async def test_paid_broadcasts_only_need_another_rate(store: Store) -> None:
    budget = Budget(store, "b", Rates(bot_per_second=1000, bot_burst=1000))
    assert [await budget.ask(str(n), Priority.BROADCAST) for n in range(400)] == [0] * 400


async def test_a_process_that_stood_still_asks_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its token was for another second, which the others have used since."""
    budget, asked = Budget(store, "telegram"), 0
    really_ask = budget.ask

    async def ask(chat: str, priority: Priority) -> int:
        nonlocal asked
        asked += 1
        wait = await really_ask(chat, priority)
        if asked == 1:
            await asyncio.sleep(0.1)
        return wait

    monkeypatch.setattr(budget, "ask", ask)
    monkeypatch.setattr(Budget, "_STALE", 0.09)
    async with asyncio.timeout(30):
        await budget.acquire("5")
    assert asked > 1


async def test_what_comes_late_stays_below_the_messengers_figure_all_the_same() -> None:
    """In any second arrive at most its own tokens, a burst, and those that the slack let come late."""
    rates = Settings(_env_file=None).rates("telegram")  # type: ignore[call-arg]
    slack = Budget._STALE + outbound._FRESH
    assert rates.bot_per_second * (1 + slack) + rates.bot_burst < 30 - 1
    assert rates.chat_per_second * slack + rates.chat_burst < 3


async def test_a_token_that_waited_for_redis_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the token and the request stands one question to Redis, which may be slow to answer."""
    acquired, sent = [], []

    class Counting(Budget):
        async def acquire(self, chat: str, priority: Priority = Priority.REPLY) -> None:
            acquired.append(chat)

    async def leaving() -> None:
        if len(acquired) == 1:
            await asyncio.sleep(0.06)

    async def send() -> None:
        sent.append(len(acquired))

    monkeypatch.setattr("bot.outbound._FRESH", 0.05)
    limiter = SharedBudget(Counting(None, "b"))  # type: ignore[arg-type]
    await limiter.process_request(send, (), {}, "sendMessage", {"chat_id": 5}, Sending(leaving=leaving))
    assert sent and sent[0] > 1
