"""What citizens do reaches the bot: by long poll or webhook, once, in order, unless disturbed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramConflictError
from aiogram.types import InlineKeyboardButton as Button
from aiogram.types import InlineKeyboardMarkup as Inline
from aiohttp import web
from telegram.ext import ExtBot

from tests.bot_api.citizen import PIXEL
from tests.bot_api.conftest import aiogram_bot
from tests.bot_api.flavours import BALE
from tests.bot_api.server import BotApiServer
from tests.bot_api.webhook import SECRET_HEADER

CHAT = 42


async def poll(bot: Bot, **options: Any) -> list[Any]:
    """One getUpdates. Untyped: each test knows which of the many optional fields it has filled."""
    return list(await bot.get_updates(**options))


async def drain(bot: Bot) -> list[tuple[int, str]]:
    """Everything waiting, confirmed batch by batch."""
    offset, out = None, list[tuple[int, str]]()
    while batch := await poll(bot, offset=offset):
        out += [(u.message.chat.id, u.message.text) for u in batch]
        offset = batch[-1].update_id + 1
    return out


async def until(holds) -> None:
    async with asyncio.timeout(30):
        while not holds():  # noqa: ASYNC110 -- the conditions are of several kinds
            await asyncio.sleep(0.01)


async def test_confirmed_updates_never_come_again_and_others_always_do(api: BotApiServer, inbound: Bot):
    for word in ("یک", "دو", "سه"):
        api.say(CHAT, word)

    first = await poll(inbound, limit=2)
    again = await poll(inbound, limit=2)
    rest = await poll(inbound, offset=first[-1].update_id + 1)

    assert [u.message.text for u in first] == [u.message.text for u in again] == ["یک", "دو"]
    assert [u.message.text for u in rest] == ["سه"]
    assert await poll(inbound, offset=rest[-1].update_id + 1) == []
    assert await poll(inbound) == []


async def test_a_long_poll_waits_for_the_next_word(api: BotApiServer, inbound: Bot):
    polling = asyncio.ensure_future(poll(inbound, timeout=20))
    await until(lambda: api.feed.polls)
    api.say(CHAT, "سلام")
    assert [u.message.text for u in await polling] == ["سلام"]


async def test_a_poller_that_hangs_up_takes_nothing_with_it(api: BotApiServer, inbound: Bot):
    polling = asyncio.ensure_future(poll(inbound, timeout=20))
    await until(lambda: api.feed.polls)
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    api.say(CHAT, "سلام")
    assert await drain(inbound) == [(CHAT, "سلام")]


async def test_a_second_poller_ends_the_first(api: BotApiServer, inbound: Bot):
    first = asyncio.ensure_future(poll(inbound, timeout=20))
    await until(lambda: api.feed.polls)
    second = asyncio.ensure_future(poll(inbound, timeout=20))
    with pytest.raises(TelegramConflictError, match="terminated by other getUpdates request"):
        await first
    api.say(CHAT, "سلام")
    assert len(await second) == 1


async def test_both_libraries_read_everything_a_citizen_can_send(
    api: BotApiServer, inbound: Bot, outbound: ExtBot
):
    api.say(CHAT, "/start ref")
    api.send_photo(CHAT, caption="خانه")
    api.send_contact(CHAT, "+989121234567")
    api.send_contact(CHAT, "+989121234567", of=0)
    api.send_location(CHAT, 36.28, 50.0)
    api.send_voice(CHAT)
    api.send_sticker(CHAT)
    api.send_document(CHAT, "cctv.mp4", b"video", "video/mp4")
    api.block(CHAT)
    api.unblock(CHAT)
    api.edit(CHAT, api.say(CHAT, "اشتباه").id, "درست")
    api.say(-100_500, "گروه", by=CHAT)

    theirs = await outbound.get_updates()
    ours = await poll(inbound)

    assert [u.update_id for u in theirs] == [u.update_id for u in ours]
    assert ours[0].message.entities[0].type == "bot_command"
    assert ours[1].message.photo[-1].file_size == len(PIXEL) and ours[1].message.caption == "خانه"
    assert (ours[2].message.contact.user_id, ours[3].message.contact.user_id) == (CHAT, None)
    assert ours[4].message.location.latitude == 36.28
    assert [ours[8].my_chat_member.new_chat_member.status, ours[9].my_chat_member.new_chat_member.status] == [
        "kicked",
        "member",
    ]
    assert ours[11].edited_message.text == "درست"
    assert (ours[12].message.chat.type, ours[12].message.from_user.id) == ("supergroup", CHAT)


async def test_a_citizens_file_can_be_fetched_by_both(api: BotApiServer, inbound: Bot, outbound: ExtBot):
    api.send_photo(CHAT)
    photo = (await poll(inbound))[0].message.photo[-1]
    by_aiogram = await inbound.download(photo.file_id)
    by_ptb = await (await outbound.get_file(photo.file_id)).download_as_bytearray()
    assert by_aiogram and by_aiogram.read() == bytes(by_ptb) == PIXEL
    with pytest.raises(TelegramBadRequest, match="wrong file_id"):
        await inbound.get_file("nothing")


async def test_taps_carry_the_message_and_are_answered_once(
    api: BotApiServer, inbound: Bot, outbound: ExtBot
):
    keyboard = Inline(inline_keyboard=[[Button(text="بله", callback_data="yes")]])
    await inbound.send_message(CHAT, "درست است؟", reply_markup=keyboard)
    api.tap_label(CHAT, "بله")

    query = (await poll(inbound))[0].callback_query
    assert (query.data, query.from_user.id, query.message.text) == ("yes", CHAT, "درست است؟")
    assert api.unanswered() == [query.id]
    assert await outbound.answer_callback_query(query.id)
    assert api.unanswered() == []
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await inbound.answer_callback_query(query.id)


async def test_only_what_is_on_the_screen_can_be_tapped_unless_it_is_old(api: BotApiServer, inbound: Bot):
    sent = await inbound.send_message(CHAT, "بدون دکمه")
    with pytest.raises(LookupError):
        api.tap(CHAT, sent.message_id, "yes")
    api.tap(CHAT, sent.message_id, "yes", anyway=True)
    api.tap(CHAT, 999_999, "gone", anyway=True)
    updates = await poll(inbound)
    assert [u.callback_query.data for u in updates] == ["yes", "gone"]


async def test_a_reset_forgets_everything_but_not_who_is_waiting(api: BotApiServer, inbound: Bot):
    api.say(CHAT, "پیش")
    await inbound.send_message(CHAT, "پاسخ")
    api.reset()
    polling = asyncio.ensure_future(poll(inbound, timeout=20))
    await until(lambda: api.feed.polls)
    api.reset()
    api.say(CHAT, "پس")
    assert [u.message.text for u in await polling] == ["پس"]
    assert api.transcript(CHAT) == ["> پس"]


async def test_allowed_updates_are_remembered(api: BotApiServer, inbound: Bot):
    await poll(inbound, allowed_updates=["callback_query"])
    api.say(CHAT, "نشنیده")
    api.tap(CHAT, 1, "x", anyway=True)
    assert [u.event_type for u in await poll(inbound)] == ["callback_query"]


async def test_a_rough_journey_repeats_delays_and_swaps_but_loses_nothing(api: BotApiServer, inbound: Bot):
    api.disturb(seed=7, duplicate=0.4, reorder=0.3, delay=0.3, seconds=0.05)
    for number in range(60):
        api.say(CHAT, str(number))
    came = []
    while api.feed.waiting:
        came += [int(text) for _chat, text in await drain(inbound)]
        await asyncio.sleep(0.01)

    assert set(came) == set(range(60))
    assert len(came) > 60, "nothing was repeated"
    first_times = list(dict.fromkeys(came))
    assert first_times != sorted(first_times), "nothing was out of order"


@asynccontextmanager
async def webhook_house(answers: list[int]) -> AsyncIterator[tuple[str, list[web.Request], list[dict]]]:
    """A listener that gives these answers one after the other, then 200."""
    requests, bodies = list[web.Request](), list[dict]()

    async def take(request: web.Request) -> web.Response:
        requests.append(request)
        if request.content_type == "application/json":
            bodies.append(await request.json())
        else:
            form = await request.post()
            bodies.append({name: json.loads(str(value)) for name, value in form.items()})
        return web.Response(status=answers.pop(0) if answers else 200)

    app = web.Application()
    app.router.add_post("/hook", take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook", requests, bodies
    finally:
        await runner.cleanup()


async def test_a_webhook_gets_what_waited_and_what_comes_with_the_secret(api: BotApiServer, inbound: Bot):
    async with webhook_house([]) as (url, requests, bodies):
        api.say(CHAT, "پیش از آن")
        await inbound.set_webhook(url, secret_token="s3cret")
        api.say(CHAT, "پس از آن")
        await until(lambda: len(bodies) == 2)

        assert [b["message"]["text"] for b in bodies] == ["پیش از آن", "پس از آن"]
        assert {r.headers[SECRET_HEADER] for r in requests} == {"s3cret"}
        with pytest.raises(TelegramConflictError, match="webhook is active"):
            await poll(inbound)
        info = await inbound.get_webhook_info()
        assert (info.url, info.pending_update_count) == (url, 0)


def waiting(api: BotApiServer) -> list[dict[str, Any]]:
    return api.webhook.waiting if api.webhook else []


async def test_a_refused_push_is_repeated_and_its_chat_waits_behind_it(api: BotApiServer, inbound: Bot):
    async with webhook_house([503, 500]) as (url, _requests, bodies):
        await inbound.set_webhook(url)
        api.say(1, "یک")
        api.say(1, "دو")
        await until(lambda: len(bodies) == 4 and not waiting(api))

        assert [b["message"]["text"] for b in bodies] == ["یک", "یک", "یک", "دو"]
        assert len({b["update_id"] for b in bodies}) == 2
        assert (await inbound.get_webhook_info()).last_error_message == "Wrong response from the webhook: 500"


async def test_what_a_dead_webhook_did_not_take_waits_for_the_next_poller(api: BotApiServer, inbound: Bot):
    await inbound.set_webhook("http://127.0.0.1:9/hook")
    api.say(CHAT, "سلام")
    await until(lambda: api.webhook and api.webhook.pushes)
    assert (await inbound.get_webhook_info()).pending_update_count == 1
    await inbound.delete_webhook()
    assert await drain(inbound) == [(CHAT, "سلام")]


async def test_bale_sends_no_secret_and_now_and_then_a_form():
    async with (
        BotApiServer(flavour=BALE) as api,
        webhook_house([]) as (url, requests, bodies),
        aiogram_bot(api) as bot,
    ):
        await bot.set_webhook(url, secret_token="s3cret")
        for word in ("یک", "دو"):
            api.say(CHAT, word)
        await until(lambda: len(bodies) == 2)

    assert [r.content_type for r in requests] == ["application/json", "application/x-www-form-urlencoded"]
    assert [b["message"]["text"] for b in bodies] == ["یک", "دو"]
    assert not any(SECRET_HEADER in r.headers for r in requests)
