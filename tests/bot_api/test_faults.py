"""Faults on order: the client library takes each for what it is, the server knows what was carried out."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import timedelta

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.ext import ExtBot

from tests.bot_api.conftest import aiogram_bot
from tests.bot_api.faults import UNCERTAIN, Fault, Kind
from tests.bot_api.flavours import BALE
from tests.bot_api.limits import Limits
from tests.bot_api.remote import server_process
from tests.bot_api.server import BotApiServer

CHAT = 42
# python-telegram-bot warns with every RetryAfter that its type will change; both types are understood here.
pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")


@pytest.mark.parametrize(
    ("kind", "error", "arrived"),
    [
        (Kind.TOO_MANY, RetryAfter, False),
        (Kind.TOO_MANY_UNTOLD, TelegramError, False),
        (Kind.BLOCKED, Forbidden, False),
        (Kind.CHAT_NOT_FOUND, BadRequest, False),
        (Kind.SERVER_ERROR, NetworkError, False),
        (Kind.BAD_GATEWAY, NetworkError, False),
        (Kind.RESET_BEFORE, NetworkError, False),
        (Kind.RESET_AFTER, NetworkError, True),
        (Kind.TIMEOUT_BEFORE, TimedOut, False),
        (Kind.TIMEOUT_AFTER, TimedOut, True),
    ],
)
async def test_ext_bot_meets_each_fault_once(api: BotApiServer, outbound: ExtBot[None], kind, error, arrived):
    api.faults.add(Fault(kind, seconds=0 if "timeout" in kind else 1))
    with pytest.raises(error):
        await outbound.send_message(CHAT, "یک", read_timeout=0.3)

    assert [m.text for m in api.seen(CHAT)] == (["یک"] if arrived else [])
    assert [f.kind for f in api.faults.injected] == [kind]
    if arrived:
        assert not api.seen(CHAT)[0].heard
    await outbound.send_message(CHAT + 1, "دو")
    assert api.seen(CHAT + 1)[0].heard
    assert (kind in UNCERTAIN) == (kind.value in {c.outcome for c in api.calls})


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        (Kind.TOO_MANY, TelegramRetryAfter),
        (Kind.BLOCKED, TelegramForbiddenError),
        (Kind.SERVER_ERROR, TelegramServerError),
        (Kind.RESET_AFTER, TelegramNetworkError),
        (Kind.TIMEOUT_AFTER, TelegramNetworkError),
    ],
)
async def test_aiogram_meets_them_too(api: BotApiServer, kind, error):
    api.faults.add(Fault(kind, seconds=0 if "timeout" in kind else 1))
    async with aiogram_bot(api, seconds=0.5) as bot:
        with pytest.raises(error):
            await bot.send_message(CHAT, "یک")


async def test_retry_after_is_told_and_impatience_is_noted(api: BotApiServer, outbound: ExtBot[None]):
    api.faults.add(Fault(Kind.TOO_MANY, seconds=7))
    with pytest.raises(RetryAfter) as caught:
        await outbound.send_message(CHAT, "یک")
    assert caught.value.retry_after in (7, timedelta(seconds=7))
    api.assert_clean()
    await outbound.send_message(CHAT, "بی‌صبر")
    with pytest.raises(AssertionError, match="before retry_after was over"):
        api.assert_clean()


async def test_a_slow_answer_arrives_all_the_same(api: BotApiServer, outbound: ExtBot[None]):
    api.faults.add(Fault(Kind.SLOW, seconds=0.2))
    assert (await outbound.send_message(CHAT, "یک")).text == "یک"
    assert api.calls[-1].outcome == "slow"


async def test_a_caller_killed_while_it_waits_has_not_heard(api: BotApiServer):
    api.faults.add(Fault(Kind.SLOW, seconds=5))
    async with aiogram_bot(api, seconds=0.2) as bot:
        with pytest.raises(TelegramNetworkError):
            await bot.send_message(CHAT, "یک")
        await bot.send_message(CHAT, "دو")
    assert [(m.text, m.heard) for m in api.seen(CHAT)] == [("یک", False), ("دو", True)]


async def test_orders_name_their_method_chat_turn_and_number(api: BotApiServer, outbound: ExtBot[None]):
    api.faults.add(
        Fault(Kind.BLOCKED, chat=1, skip=1, times=2), Fault(Kind.SERVER_ERROR, methods=("sendChatAction",))
    )
    outcomes = []
    for chat in (1, 2, 1, 1, 1):
        try:
            await outbound.send_message(chat, "x")
            outcomes.append("ok")
        except Forbidden:
            outcomes.append("blocked")
    assert outcomes == ["ok", "ok", "blocked", "blocked", "ok"]
    with pytest.raises(NetworkError):
        await outbound.send_chat_action(1, "typing")


async def test_random_faults_are_the_same_for_the_same_seed():
    async def run(seed: int) -> list[tuple[Kind, str]]:
        async with BotApiServer() as api, aiogram_bot(api) as bot:
            api.faults.at_random(seed, 0.5, [Kind.BLOCKED, Kind.SERVER_ERROR, Kind.RESET_AFTER])
            for number in range(30):
                with suppress(Exception):
                    await bot.send_message(CHAT, str(number))
            assert len(api.calls) == 30
            refused = [c.outcome for c in api.calls if c.outcome in ("403", "500")]
            assert len(api.seen(CHAT)) == 30 - len(refused)
            return [(f.kind, f.method) for f in api.faults.injected]

    first, second, other = await run(3), await run(3), await run(4)
    assert first == second != other
    assert 5 < len(first) < 25


async def test_limits_answer_429_with_the_seconds_to_wait(api: BotApiServer, inbound: Bot):
    api.meter.limits = Limits(chat_burst=2, chat_per_second=0.5, bot_per_second=4)
    for _ in range(2):
        await inbound.send_message(CHAT, "x")
    with pytest.raises(TelegramRetryAfter) as caught:
        await inbound.send_message(CHAT, "x")
    assert caught.value.retry_after == 2
    await inbound.send_message(1, "x")
    await inbound.send_message(2, "x")
    with pytest.raises(TelegramRetryAfter) as caught:
        await inbound.send_message(3, "x")
    assert caught.value.retry_after == 1
    assert [chat for _at, chat in api.meter.hits] == [CHAT, 3]


async def test_a_group_hears_twenty_a_minute(api: BotApiServer, inbound: Bot):
    api.meter.limits = Limits()
    for _ in range(20):
        await inbound.send_message(-5, "x")
    with pytest.raises(TelegramRetryAfter) as caught:
        await inbound.send_message(-5, "x")
    assert 55 <= caught.value.retry_after <= 60


async def test_bale_refuses_without_saying_how_long_and_shows_the_tags():
    async with BotApiServer(flavour=BALE, limits=Limits(chat_burst=1)) as api, aiogram_bot(api) as bot:
        await bot.send_message(CHAT, "<b>مهم</b>", parse_mode="HTML")
        with pytest.raises(Exception, match="bot limit exceed"):
            await bot.send_message(CHAT, "دو")
        with pytest.raises(Exception, match="Not Found"):
            await bot.set_my_commands([])
        assert api.seen(CHAT)[0].text == "<b>مهم</b>"
        assert [v.description for v in api.violations] == ["this messenger does not understand parse_mode"]


async def test_a_server_process_is_ordered_about_from_outside():
    async with server_process("--strict") as remote:
        server = BotApiServer(port=int(remote.url.rpartition(":")[2]), token=remote.token)
        async with aiogram_bot(server) as bot:
            await remote.order("say", chat=CHAT, text="سلام")
            await remote.order("send_photo", chat=CHAT, content=b"jpeg")
            assert [u.message.chat.id for u in await bot.get_updates() if u.message] == [CHAT, CHAT]
            await remote.order("fault", kind="blocked", chat=CHAT)
            with pytest.raises(TelegramForbiddenError):
                await bot.send_message(CHAT, "x")
            waiting = asyncio.ensure_future(remote.wait_for(CHAT, 1))
            await bot.send_message(CHAT, "درود")
            assert [m["text"] for m in await waiting] == ["درود"]
            with pytest.raises(TimeoutError):
                await remote.wait_for(CHAT, 5, seconds=0.05)
        assert await remote.ask("transcript", chat=CHAT) == ["> سلام", "> ·", "درود"]
        status = await remote.ask("status")
        assert (status["violations"], status["injected"], status["pending_updates"]) == (0, 1, 2)
        with pytest.raises(LookupError, match="one of"):
            await remote.order("dance")
        with pytest.raises(LookupError, match="no button"):
            await remote.order("tap_label", chat=CHAT, label="بله")
