"""Keyboards: the shapes that `reply_markup` may have.

`check_markup` takes the decoded object and returns it unchanged, or raises `ApiError` 400.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from tests.bot_api.errors import ApiError, bad_request

MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
MOST_CALLBACK_BYTES = 64
MOST_PLACEHOLDER = 64

_INLINE_ACTIONS = {
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
}
_INLINE_LOOKS = {"style", "icon_custom_emoji_id"}
_REPLY_ACTIONS = {
    "request_users",
    "request_chat",
    "request_contact",
    "request_location",
    "request_poll",
    "web_app",
}
_REPLY_OPTIONS = {
    "keyboard",
    "is_persistent",
    "resize_keyboard",
    "one_time_keyboard",
    "input_field_placeholder",
    "selective",
}
_HOST = re.compile(r"(?i)^([a-z0-9\u0080-\uffff-]+\.)+[a-z\u0080-\uffff]{2,}$|^\d{1,3}(\.\d{1,3}){3}$")


def check_markup(markup: object, *, inline_only: bool = False) -> dict[str, Any]:
    """One of the four keyboards. `inline_only` where a message is edited."""
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        _only(markup, {"inline_keyboard"}, "inline keyboard markup")
        for button in _buttons(markup["inline_keyboard"], "inline_keyboard"):
            _inline_button(button)
    elif inline_only:
        raise bad_request("inline keyboard expected")
    elif "keyboard" in markup:
        _reply_keyboard(markup)
    elif markup.get("remove_keyboard") is True:
        _only(markup, {"remove_keyboard", "selective"}, "reply keyboard remove")
    elif markup.get("force_reply") is True:
        _only(markup, {"force_reply", "input_field_placeholder", "selective"}, "force reply")
    else:
        raise bad_request("can't parse reply keyboard markup JSON object")
    return markup


def _only(found: dict[str, Any], allowed: set[str], what: str) -> None:
    if strange := sorted(set(found) - allowed):
        raise bad_request(f'can\'t parse {what}: unknown field "{strange[0]}"')


def _buttons(rows: object, name: str) -> Iterator[dict[str, Any]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f'can\'t parse keyboard: Field "{name}" must be of type Array of Array')
    if sum(len(row) for row in rows) > MOST_BUTTONS or any(len(row) > MOST_IN_A_ROW for row in rows):
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    for row in rows:
        if not row:
            raise bad_request("can't parse keyboard: a row without buttons")
        yield from row


def _label(button: object) -> str:
    if not isinstance(button, dict):
        raise bad_request("can't parse keyboard button: Object expected")
    label = button.get("text")
    if not isinstance(label, str) or not label.strip():
        raise bad_request("can't parse keyboard button: Button text must be non-empty")
    return label


def _inline_button(button: dict[str, Any]) -> None:
    _label(button)
    _only(button, _INLINE_ACTIONS | _INLINE_LOOKS | {"text"}, "inline keyboard button")
    actions = _INLINE_ACTIONS & set(button)
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: exactly one action is allowed")
    if "callback_data" in button:
        _callback_data(button["callback_data"])
    if "url" in button:
        _address(button["url"])


def _callback_data(data: object) -> None:
    if not isinstance(data, str) or not 1 <= len(data.encode()) <= MOST_CALLBACK_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def _address(url: object) -> None:
    if not isinstance(url, str):
        raise bad_request("BUTTON_URL_INVALID")
    parts = urlsplit(url if "://" in url or url.startswith("tel:") else f"http://{url}")
    if parts.scheme == "tg":
        return
    if parts.scheme not in ("http", "https") or not _HOST.match(parts.hostname or ""):
        raise _wrong_address(url)


def _wrong_address(url: str) -> ApiError:
    scheme = url.split(":", 1)[0]
    why = "Wrong HTTP URL" if scheme in ("http", "https") or ":" not in url else "Unsupported URL protocol"
    return bad_request(f"inline keyboard button URL '{url}' is invalid: {why}")


def _reply_keyboard(markup: dict[str, Any]) -> None:
    _only(markup, _REPLY_OPTIONS, "reply keyboard markup")
    placeholder = markup.get("input_field_placeholder", "x")
    if not isinstance(placeholder, str) or not 1 <= len(placeholder) <= MOST_PLACEHOLDER:
        raise bad_request("input_field_placeholder must be of 1-64 characters")
    for button in _buttons(markup["keyboard"], "keyboard"):
        if isinstance(button, str) and button:
            continue
        _label(button)
        _only(button, _REPLY_ACTIONS | _INLINE_LOOKS | {"text"}, "keyboard button")
        if len(_REPLY_ACTIONS & set(button)) > 1:
            raise bad_request("can't parse keyboard button: exactly one action is allowed")
