"""What the bot sends: accepted and remembered when it is right, refused and noted when it is not."""

from __future__ import annotations

import json

import aiohttp
import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramUnauthorizedError
from aiogram.types import BotCommand, BufferedInputFile, KeyboardButton, ReplyKeyboardMarkup
from aiogram.types import InlineKeyboardButton as Button
from aiogram.types import InlineKeyboardMarkup as Inline
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Forbidden
from telegram.ext import ExtBot

from tests.bot_api.citizen import PIXEL
from tests.bot_api.server import TOKEN, BotApiServer

CHAT = 42


async def test_messages_of_both_libraries_stand_in_the_chat_in_order(
    api: BotApiServer, inbound: Bot, outbound: ExtBot
):
    first = await inbound.send_message(CHAT, "یک")
    second = await outbound.send_message(CHAT, "دو")

    assert [m.text for m in api.seen(CHAT)] == ["یک", "دو"]
    assert (first.message_id, second.message_id) == tuple(m.id for m in api.seen(CHAT))
    assert second.chat.id == CHAT and second.from_user and second.from_user.is_bot
    api.assert_clean()


async def test_buttons_arrive_as_they_were_sent(api: BotApiServer, inbound: Bot, outbound: ExtBot):
    await inbound.send_message(
        CHAT, "؟", reply_markup=Inline(inline_keyboard=[[Button(text="بله", callback_data="yes")]])
    )
    row = [
        InlineKeyboardButton("نقشه", url="https://example.org/map"),
        InlineKeyboardButton("نه", callback_data="no"),
    ]
    await outbound.send_message(CHAT, "؟", reply_markup=InlineKeyboardMarkup([row]))

    assert [[b["text"] for b in m.buttons] for m in api.seen(CHAT)] == [["بله"], ["نقشه", "نه"]]
    assert api.seen(CHAT)[1].button("نه")["callback_data"] == "no"
    api.assert_clean()


async def test_html_becomes_text_and_entities_counted_in_utf16(api: BotApiServer, outbound: ExtBot):
    sent = await outbound.send_message(
        CHAT, "😀 <b>مهم</b> &lt;<a href='https://example.org'>اینجا</a>", parse_mode="HTML"
    )

    assert api.seen(CHAT)[0].text == "😀 مهم <اینجا"
    assert [(e.type, e.offset, e.length, e.url) for e in sent.entities] == [
        ("bold", 3, 3, None),
        ("text_link", 8, 5, "https://example.org"),
    ]


@pytest.mark.parametrize(
    ("text", "mode", "reason"),
    [
        ("", None, "message text is empty"),
        ("  \n ", None, "message text is empty"),
        ("<b></b>", "HTML", "message text is empty"),
        ("ا" * 4097, None, "message is too long"),
        ("<b>باز", "HTML", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>الف</i>", "HTML", 'expected "</b>", found "</i>"'),
        ("2 < 3", "HTML", 'Unsupported start tag ""'),
        ("<br>", "HTML", 'Unsupported start tag "br" at byte offset 0'),
        ("پایان.", "MarkdownV2", "Character '.' is reserved"),
        ("*باز", "MarkdownV2", "Can't find end of Bold entity"),
        ("_باز", "Markdown", "Can't find end of the entity starting at byte offset 0"),
        ("متن", "XML", "unsupported parse_mode"),
    ],
)
async def test_text_that_telegram_refuses_is_refused(api: BotApiServer, inbound: Bot, text, mode, reason):
    with pytest.raises(TelegramBadRequest) as caught:
        await inbound.send_message(CHAT, text, parse_mode=mode)

    assert reason in caught.value.message
    assert api.sent() == []
    assert [v.method for v in api.violations] == ["sendMessage"]
    with pytest.raises(AssertionError, match="sendMessage"):
        api.assert_clean()


async def test_the_longest_text_passes_with_its_marks_not_counted(api: BotApiServer, inbound: Bot):
    await inbound.send_message(CHAT, f"<b>{'ا' * 4096}</b>", parse_mode="HTML")
    await inbound.send_message(
        CHAT, r"*پایان*\. [اینجا](https://example.org) ||راز||", parse_mode="MarkdownV2"
    )

    assert [len(m.text) for m in api.seen(CHAT)] == [4096, len("پایان. اینجا راز")]
    api.assert_clean()


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ({"inline_keyboard": [[{"text": "الف", "callback_data": "x" * 65}]]}, "BUTTON_DATA_INVALID"),
        ({"inline_keyboard": [[{"text": "الف", "callback_data": ""}]]}, "BUTTON_DATA_INVALID"),
        ({"inline_keyboard": [[{"text": "الف", "callback_data": "ب" * 33}]]}, "BUTTON_DATA_INVALID"),
        ({"inline_keyboard": [[{"text": " ", "callback_data": "x"}]]}, "must be non-empty"),
        ({"inline_keyboard": [[{"text": "الف"}]]}, "Text buttons are unallowed"),
        ({"inline_keyboard": [[{"text": "الف", "url": "tel:110"}]]}, "Unsupported URL protocol"),
        ({"inline_keyboard": [[{"text": "الف", "url": "http://localhost/x"}]]}, "Wrong HTTP URL"),
        (
            {"inline_keyboard": [[{"text": "ا", "url": "https://a.ir", "callback_data": "x"}]]},
            "exactly one",
        ),
        (
            {"inline_keyboard": [[{"text": "ا", "callback_data": "x", "role": "a"}]]},
            'unknown field "role"',
        ),
        ({"inline_keyboard": [{"text": "الف", "callback_data": "x"}]}, "Array of Array"),
        ({"inline_keyboard": [[]]}, "a row without buttons"),
        ({"inline_keyboard": [[{"text": "ب", "callback_data": "x"}] * 9]}, "REPLY_MARKUP_TOO_LONG"),
        ({"keyboard": [[{"text": "الف", "request_contact": True, "request_location": True}]]}, "exactly one"),
        ({"keyboard": "الف"}, "Array of Array"),
        ({"remove_keyboard": False}, "can't parse reply keyboard markup"),
        ("[]", "object expected as reply markup"),
        ("{", "can't parse reply keyboard markup JSON object"),
    ],
)
async def test_a_keyboard_that_telegram_refuses_is_refused(api: BotApiServer, markup, reason):
    status, body = await post(api, "sendMessage", {"chat_id": CHAT, "text": "؟", "reply_markup": markup})

    assert (status, body["ok"], body["error_code"]) == (400, False, 400)
    assert reason in body["description"]
    assert api.sent() == [] and len(api.violations) == 1


async def post(api: BotApiServer, method: str, body: dict[str, object], token: str = TOKEN):
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{api.url}/bot{token}/{method}", json=body) as answer,
    ):
        return answer.status, await answer.json()


async def test_a_reply_keyboard_may_ask_for_the_contact(api: BotApiServer, inbound: Bot):
    keyboard = ReplyKeyboardMarkup(
        keyboard=[[KeyboardButton(text="شماره‌ام", request_contact=True)]], resize_keyboard=True
    )
    await inbound.send_message(CHAT, "شماره؟", reply_markup=keyboard)

    assert api.seen(CHAT)[0].markup == {
        "keyboard": [[{"text": "شماره‌ام", "request_contact": True}]],
        "resize_keyboard": True,
    }
    api.assert_clean()


async def test_json_form_multipart_and_query_mean_the_same(api: BotApiServer):
    markup = {"inline_keyboard": [[{"text": "بله", "callback_data": "y"}]]}
    fields = {"chat_id": str(CHAT), "text": "سلام", "reply_markup": json.dumps(markup)}
    multipart = aiohttp.FormData(default_to_multipart=True)
    for name, value in fields.items():
        multipart.add_field(name, value)
    url = f"{api.url}/bot{TOKEN}/SendMessage"
    async with aiohttp.ClientSession() as session:
        for body in (
            {"json": {**fields, "chat_id": CHAT, "reply_markup": markup}},
            {"json": fields},
            {"data": fields},
            {"data": multipart},
            {"params": fields},
        ):
            async with session.post(url, **body) as answer:
                assert answer.status == 200, await answer.text()

    assert {(m.text, m.buttons[0]["callback_data"]) for m in api.seen(CHAT)} == {("سلام", "y")}
    assert len(api.seen(CHAT)) == 5
    api.assert_clean()


async def test_unknown_methods_tokens_and_parameters(api: BotApiServer):
    assert await post(api, "sendMesage", {}) == (
        404,
        {"ok": False, "error_code": 404, "description": "Not Found"},
    )
    assert (await post(api, "getMe", {}, token="1:x"))[0] == 401
    status, body = await post(api, "sendMessage", {"chat_id": CHAT, "text": "؟", "colour": "red"})
    assert (status, body["description"]) == (400, 'Bad Request: unknown parameter "colour"')
    assert [v.description for v in api.violations] == ['unknown parameter "colour"']


async def test_a_lenient_server_lets_unknown_parameters_pass_but_notes_them():
    async with BotApiServer(strict=False) as api:
        assert (await post(api, "sendMessage", {"chat_id": CHAT, "text": "؟", "colour": "red"}))[0] == 200
        assert [v.description for v in api.violations] == ['unknown parameter "colour"']


@pytest.mark.parametrize(
    ("method", "body", "reason"),
    [
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": True, "text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": "او", "text": "x"}, "chat not found"),
        ("sendMessage", {"chat_id": 1}, "message text is empty"),
        ("sendMessage", {"chat_id": 1, "text": 5}, "must be a String"),
        ("sendMessage", {"chat_id": 1, "text": "x", "disable_notification": "maybe"}, "must be a Boolean"),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_parameters": {"id": 5}}, 'unknown field "id"'),
        ("sendChatAction", {"chat_id": 1, "action": "dancing"}, "wrong parameter action"),
        ("getUpdates", {"limit": 101}, "out of range"),
        ("getUpdates", {"offset": 1.5}, "must be an Integer"),
        ("editMessageText", {"chat_id": 1, "text": "x"}, "message identifier is not specified"),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "0-200 characters"),
        ("setMyCommands", {"commands": [{"command": "/Start", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ("setWebhook", {"url": "http://127.0.0.1:1/", "secret_token": "راز"}, "unallowed characters"),
        ("sendPhoto", {"chat_id": 1, "photo": "attach://none"}, "there is no photo"),
        ("sendDocument", {"chat_id": 1, "document": "unknown-id"}, "wrong file identifier"),
    ],
)
async def test_parameters_are_checked_as_telegram_checks_them(api: BotApiServer, method, body, reason):
    status, answer = await post(api, method, body)
    assert status == 400 and reason in answer["description"]
    assert len(api.violations) == 1


async def test_files_of_both_libraries_arrive_whole(api: BotApiServer, inbound: Bot, outbound: ExtBot):
    await inbound.send_photo(
        CHAT, BufferedInputFile(PIXEL, "map.jpg"), caption="<i>نقشه</i>", parse_mode="HTML"
    )
    document = await outbound.send_document(CHAT, b"%PDF-1.7 receipt", filename="receipt.pdf", caption="رسید")

    photo, pdf = api.seen(CHAT)
    assert photo.file and photo.file.content == PIXEL and photo.text == "نقشه"
    assert pdf.file and (pdf.file.name, pdf.file.content) == ("receipt.pdf", b"%PDF-1.7 receipt")
    assert document.document and document.document.file_name == "receipt.pdf"
    again = await inbound.send_document(CHAT, document.document.file_id)
    assert again.document and api.seen(CHAT)[2].file == pdf.file
    api.assert_clean()


async def test_editing_and_deleting(api: BotApiServer, inbound: Bot, outbound: ExtBot):
    keyboard = Inline(inline_keyboard=[[Button(text="بله", callback_data="y")]])
    sent = await inbound.send_message(CHAT, "یک", reply_markup=keyboard)
    await outbound.edit_message_text("دو", CHAT, sent.message_id)
    with pytest.raises(BadRequest, match="essage is not modified"):
        await outbound.edit_message_text("دو", CHAT, sent.message_id)
    with pytest.raises(BadRequest, match="essage is not modified"):
        await outbound.edit_message_reply_markup(CHAT, sent.message_id)

    shown = api.seen(CHAT)[0]
    assert (shown.text, shown.buttons, shown.edits[0].text) == ("دو", [], "یک")
    await inbound.delete_message(CHAT, sent.message_id)
    assert api.seen(CHAT) == [] and len(api.sent(CHAT)) == 1
    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await inbound.delete_message(CHAT, sent.message_id)
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await inbound.edit_message_text("سه", chat_id=CHAT, message_id=sent.message_id)


async def test_a_blocked_chat_takes_nothing_until_the_citizen_returns(api: BotApiServer, outbound: ExtBot):
    api.block(CHAT)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await outbound.send_message(CHAT, "سلام")
    api.unblock(CHAT)
    await outbound.send_message(CHAT, "سلام")

    assert len(api.seen(CHAT)) == 1
    api.assert_clean()  # a blocked chat is nobody's mistake


async def test_chats_that_never_wrote_can_be_unknown():
    async with BotApiServer(known_only=True) as api:
        status, body = await post(api, "sendMessage", {"chat_id": 7, "text": "x"})
        assert (status, body["description"]) == (400, "Bad Request: chat not found")
        api.say(7, "سلام")
        assert (await post(api, "sendMessage", {"chat_id": 7, "text": "x"}))[0] == 200


async def test_the_profile_is_kept_and_a_wrong_token_is_refused(api: BotApiServer, inbound: Bot):
    me = await inbound.get_me()
    assert await inbound.set_my_commands([BotCommand(command="start", description="شروع")])
    assert await inbound.set_my_description("پیشخوان")
    assert await inbound.send_chat_action(CHAT, "typing")

    assert me.username == "pishkhan_test_bot"
    assert [c.command for c in await inbound.get_my_commands()] == ["start"]
    assert api.profile["setMyDescription"] == {"description": "پیشخوان"}
    api.assert_clean()
    stranger = Bot("1:other", session=inbound.session)
    with pytest.raises(TelegramUnauthorizedError):
        await stranger.get_me()
