"""The independent server with both libraries of the Telegram door, nothing of ours in between."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from tests.bot_api.conftest import QuickSession
from tests.telegram_test_api import client

TOKEN = "123456789:TEST-token_of-the_independent-server_0"

pytestmark = pytest.mark.skipif(client.missing() is not None, reason=str(client.missing()))


@pytest.fixture
async def api() -> AsyncIterator[client.TelegramTestApi]:
    async with client.running() as server:
        yield server


async def test_a_word_a_question_a_tap_and_an_answer(api: client.TelegramTestApi):
    citizen = api.citizen(TOKEN, 42)
    inbound = Bot(TOKEN, session=QuickSession(api=TelegramAPIServer.from_base(api.url)))
    request = HTTPXRequest(httpx_kwargs={"verify": False})
    async with inbound, ExtBot(TOKEN, base_url=f"{api.url}/bot", request=request) as outbound:
        await citizen.say("سلام")
        await citizen.say("/start")
        greeting, start = await inbound.get_updates()
        assert greeting.message and start.message and start.message.entities
        assert (greeting.message.chat.id, greeting.message.text) == (42, "سلام")
        assert start.message.entities[0].type == "bot_command"

        yes_no = [InlineKeyboardButton(label, callback_data=label) for label in ("بله", "نه")]
        sent = await outbound.send_message(42, "درست است؟", reply_markup=InlineKeyboardMarkup([yes_no]))
        [question] = await citizen.read(1)
        assert (question.text, sent.chat.id, sent.message_id) == ("درست است؟", 42, question.id)

        await citizen.tap("نه")
        query = (await inbound.get_updates())[0].callback_query
        assert query and query.message
        assert (query.data, query.from_user.id, query.message.message_id) == ("نه", 42, question.id)
        await query.answer()
        await outbound.edit_message_text("باشد", 42, question.id)
        await outbound.delete_message(42, question.id)


async def test_contact_and_location(api: client.TelegramTestApi):
    citizen = api.citizen(TOKEN, 42)
    async with Bot(TOKEN, session=QuickSession(api=TelegramAPIServer.from_base(api.url))) as inbound:
        await citizen.share_contact("+989121234567")
        await citizen.share_location(36.28, 50.0)
        contact, place = [update.message for update in await inbound.get_updates()]
        assert contact and contact.contact and contact.contact.user_id == 42
        assert place and place.location and place.location.longitude == 50.0
        assert await inbound.get_updates() == []


async def test_chats_and_bots_do_not_mix(api: client.TelegramTestApi):
    here, there = api.citizen(TOKEN, 1), api.citizen(TOKEN, 2)
    async with Bot(TOKEN, session=QuickSession(api=TelegramAPIServer.from_base(api.url))) as inbound:
        await inbound.send_message(2, "برای دومی")
        await inbound.send_message(1, "برای اولی")
        assert [m.text for m in await here.read()] == ["برای اولی"]
        assert [m.text for m in await there.read()] == ["برای دومی"]
        with pytest.raises(TimeoutError):
            await here.read(1, seconds=0.2)
        with pytest.raises(LookupError):
            await here.tap("بله")
        assert len(await api.history(TOKEN)) == 2
        assert await api.history("1:other") == []


async def test_the_server_ends_with_whoever_started_it():
    async with client.running() as api:
        url = api.url
    with pytest.raises(Exception, match=r"Cannot connect|Session is closed"):
        await client.TelegramTestApi(url, api._session).history(TOKEN)
