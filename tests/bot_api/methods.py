"""The table of methods: which parameters each one has, and which it needs.

`check(method, raw)` returns the decoded parameters or raises `ApiError`. A method that is not in
the table is 404, as an unknown method is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.bot_api.errors import ApiError, bad_request
from tests.bot_api.markup import check_markup
from tests.bot_api.values import (
    Check,
    Params,
    array,
    boolean,
    chat_id,
    command,
    decoded,
    entity,
    input_file,
    integer,
    json_object,
    one_of,
    real,
    string,
)

MOST_TEXT = 4096
MOST_CAPTION = 1024


@dataclass(frozen=True)
class Method:
    """One method's parameters. `counts`: it spends the sending budget."""

    required: Mapping[str, Check]
    optional: Mapping[str, Check]
    counts: bool = False


def _any_markup(_name: str, value: Any) -> dict[str, Any]:
    return check_markup(decoded("reply keyboard markup", value))


def _inline_markup(_name: str, value: Any) -> dict[str, Any]:
    return check_markup(decoded("inline keyboard markup", value), inline_only=True)


_MESSAGE_ID = integer(1)
_LANGUAGE = string(0, 2)
_PARSE_MODE = string(0, 16)
_ENTITIES = array(entity)
_REPLY_PARAMETERS = json_object(
    "message_id",
    "chat_id",
    "allow_sending_without_reply",
    "quote",
    "quote_parse_mode",
    "quote_entities",
    "quote_position",
    "checklist_task_id",
)
_LINK_PREVIEW = json_object(
    "is_disabled", "url", "prefer_small_media", "prefer_large_media", "show_above_text"
)
_ALLOWED_UPDATES = array(string(1, 64))
_SENDING: dict[str, Check] = {
    "business_connection_id": string(1),
    "message_thread_id": integer(1),
    "direct_messages_topic_id": integer(1),
    "disable_notification": boolean,
    "protect_content": boolean,
    "allow_paid_broadcast": boolean,
    "message_effect_id": string(1),
    "suggested_post_parameters": json_object(),
    "reply_parameters": _REPLY_PARAMETERS,
    "reply_markup": _any_markup,
}
_CAPTION: dict[str, Check] = {
    "caption": string(0, 16 * MOST_CAPTION),
    "parse_mode": _PARSE_MODE,
    "caption_entities": _ENTITIES,
}
_TARGET: dict[str, Check] = {"chat_id": chat_id, "message_id": _MESSAGE_ID}
_EDITING: dict[str, Check] = {"business_connection_id": string(1), "reply_markup": _inline_markup}
_ACTIONS = one_of(
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
)
_SCOPE = json_object("type", "chat_id", "user_id")
_SPOKEN: dict[str, Check] = {"language_code": _LANGUAGE}

METHODS: dict[str, Method] = {
    "getMe": Method({}, {}),
    "logOut": Method({}, {}),
    "close": Method({}, {}),
    "getUpdates": Method(
        {},
        {
            "offset": integer(),
            "limit": integer(1, 100),
            "timeout": integer(0),
            "allowed_updates": _ALLOWED_UPDATES,
        },
    ),
    "setWebhook": Method(
        {"url": string(0, 2048)},
        {
            "certificate": input_file,
            "ip_address": string(1, 45),
            "max_connections": integer(1, 100),
            "allowed_updates": _ALLOWED_UPDATES,
            "drop_pending_updates": boolean,
            "secret_token": string(1, 256),
        },
    ),
    "deleteWebhook": Method({}, {"drop_pending_updates": boolean}),
    "getWebhookInfo": Method({}, {}),
    "sendMessage": Method(
        {"chat_id": chat_id, "text": string(0, 16 * MOST_TEXT)},
        {**_SENDING, "parse_mode": _PARSE_MODE, "entities": _ENTITIES, "link_preview_options": _LINK_PREVIEW},
        counts=True,
    ),
    "sendPhoto": Method(
        {"chat_id": chat_id, "photo": input_file},
        {**_SENDING, **_CAPTION, "has_spoiler": boolean, "show_caption_above_media": boolean},
        counts=True,
    ),
    "sendDocument": Method(
        {"chat_id": chat_id, "document": input_file},
        {**_SENDING, **_CAPTION, "thumbnail": input_file, "disable_content_type_detection": boolean},
        counts=True,
    ),
    "sendLocation": Method(
        {"chat_id": chat_id, "latitude": real, "longitude": real},
        {**_SENDING, "horizontal_accuracy": real, "live_period": integer(60), "heading": integer(1, 360)},
        counts=True,
    ),
    "editMessageText": Method(
        {**_TARGET, "text": string(0, 16 * MOST_TEXT)},
        {**_EDITING, "parse_mode": _PARSE_MODE, "entities": _ENTITIES, "link_preview_options": _LINK_PREVIEW},
        counts=True,
    ),
    "editMessageReplyMarkup": Method(_TARGET, _EDITING, counts=True),
    "deleteMessage": Method(_TARGET, {}),
    "deleteMessages": Method({"chat_id": chat_id, "message_ids": array(_MESSAGE_ID)}, {}),
    "answerCallbackQuery": Method(
        {"callback_query_id": string(1, 64)},
        {"text": string(0, 200), "show_alert": boolean, "url": string(), "cache_time": integer(0)},
    ),
    "sendChatAction": Method(
        {"chat_id": chat_id, "action": _ACTIONS},
        {"business_connection_id": string(1), "message_thread_id": integer(1)},
    ),
    "getFile": Method({"file_id": string(1, 256)}, {}),
    "getChat": Method({"chat_id": chat_id}, {}),
    "leaveChat": Method({"chat_id": chat_id}, {}),
    "setMyCommands": Method({"commands": array(command)}, {**_SPOKEN, "scope": _SCOPE}),
    "deleteMyCommands": Method({}, {**_SPOKEN, "scope": _SCOPE}),
    "getMyCommands": Method({}, {**_SPOKEN, "scope": _SCOPE}),
    "setMyName": Method({}, {**_SPOKEN, "name": string(0, 64)}),
    "setMyDescription": Method({}, {**_SPOKEN, "description": string(0, 512)}),
    "setMyShortDescription": Method({}, {**_SPOKEN, "short_description": string(0, 120)}),
    "setChatMenuButton": Method({}, {"chat_id": chat_id, "menu_button": json_object()}),
}

#: The real server compares method names without case.
_BY_LOWER_NAME = {name.lower(): name for name in METHODS}
_EMPTY = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
}


def canonical(name: str) -> str:
    """The method's name as documented. Raises 404 on an unknown one."""
    try:
        return _BY_LOWER_NAME[name.lower()]
    except KeyError:
        raise ApiError(404, "Not Found") from None


def check(name: str, raw: Params, *, unknown_allowed: bool = False) -> Params:
    """The parameters decoded and checked. `name` must be canonical."""
    method = METHODS[name]
    for key in method.required:
        if raw.get(key) is None:
            raise bad_request(_EMPTY.get(key, f'parameter "{key}" is required'))
    out: Params = {}
    for key, value in raw.items():
        checker = method.required.get(key) or method.optional.get(key)
        if checker is None:
            if unknown_allowed:
                continue
            raise bad_request(f'unknown parameter "{key}"')
        out[key] = checker(key, value)
    return out


def unknown(name: str, raw: Params) -> list[str]:
    """Parameters that the method does not have: the real server ignores them."""
    method = METHODS[name]
    return sorted(set(raw) - set(method.required) - set(method.optional))
