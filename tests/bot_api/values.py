"""What a parameter may hold, whichever way it came: JSON, form or multipart.

Each checker takes the raw value (a string from a form, any JSON value otherwise) and returns it
decoded, or raises `ApiError` 400. The real server reads `"5"` and `5` alike, so these do too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.bot_api.errors import bad_request

Check = Callable[[str, Any], Any]
Params = dict[str, Any]


@dataclass(frozen=True)
class UploadedFile:
    """One part of a multipart body."""

    name: str
    content_type: str
    content: bytes


def integer(low: int | None = None, high: int | None = None) -> Check:
    """A whole number, optionally within bounds."""

    def check(name: str, value: Any) -> int:
        text = str(value)
        if isinstance(value, bool | float) or not re.fullmatch(r"-?\d{1,19}", text):
            raise bad_request(f"parameter {name} must be an Integer")
        number = int(text)
        if (low is not None and number < low) or (high is not None and number > high):
            raise bad_request(f"parameter {name} is out of range")
        return number

    return check


def real(name: str, value: Any) -> float:
    """A number with a fraction."""
    try:
        return float(str(value))
    except ValueError:
        raise bad_request(f"parameter {name} must be a Float") from None


def boolean(name: str, value: Any) -> bool:
    """True or false, in any of the spellings that the real server reads."""
    word = str(value).lower()
    if word not in ("true", "false", "1", "0", "yes", "no"):
        raise bad_request(f"parameter {name} must be a Boolean")
    return word in ("true", "1", "yes")


def string(low: int = 0, high: int = 4096) -> Check:
    """Text of so many characters."""

    def check(name: str, value: Any) -> str:
        if not isinstance(value, str):
            raise bad_request(f"parameter {name} must be a String")
        if not low <= len(value) <= high:
            raise bad_request(f"parameter {name} must be of {low}-{high} characters")
        return value

    return check


def one_of(*words: str) -> Check:
    """One of these words."""

    def check(name: str, value: Any) -> str:
        if value not in words:
            raise bad_request(f"wrong parameter {name} in request")
        return str(value)

    return check


def chat_id(name: str, value: Any) -> int | str:
    """A chat's number, or a channel's @name."""
    if isinstance(value, bool) or value in (None, ""):
        raise bad_request("chat_id is empty")
    text = str(value)
    if re.fullmatch(r"-?[1-9]\d{0,18}", text):
        return int(text)
    if re.fullmatch(r"@\w{4,32}", text):
        return text
    raise bad_request("chat not found")


def decoded(name: str, value: Any) -> Any:
    """A JSON value that a form had to carry as a string."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise bad_request(f"can't parse {name} JSON object") from None


def json_object(*allowed: str) -> Check:
    """An object with no other fields than these; none named = any."""

    def check(name: str, value: Any) -> dict[str, Any]:
        found = decoded(name, value)
        if not isinstance(found, dict):
            raise bad_request(f"parameter {name} must be an Object")
        if allowed and (strange := sorted(set(found) - set(allowed))):
            raise bad_request(f'can\'t parse {name}: unknown field "{strange[0]}"')
        return found

    return check


def array(item: Check, most: int = 100) -> Check:
    """A list whose items all pass."""

    def check(name: str, value: Any) -> list[Any]:
        found = decoded(name, value)
        if not isinstance(found, list) or len(found) > most:
            raise bad_request(f"parameter {name} must be an Array of at most {most}")
        return [item(name, entry) for entry in found]

    return check


def input_file(name: str, value: Any) -> UploadedFile | str:
    """An uploaded part, a `file_id`, or an address. `attach://` is resolved before this is called."""
    if isinstance(value, UploadedFile):
        if not value.content:
            raise bad_request("file must be non-empty")
        return value
    if not isinstance(value, str) or not value.strip() or value.startswith("attach://"):
        raise bad_request(f"there is no {name} in the request")
    return value


_COMMAND = re.compile(r"[a-z0-9_]{1,32}")


def command(name: str, value: Any) -> dict[str, Any]:
    """One entry of setMyCommands."""
    found = json_object("command", "description")(name, value)
    if not _COMMAND.fullmatch(str(found.get("command", ""))):
        raise bad_request("BOT_COMMAND_INVALID")
    string(1, 256)("command description", found.get("description"))
    return found


def entity(name: str, value: Any) -> dict[str, Any]:
    """One ready-made MessageEntity."""
    found = json_object()(name, value)
    if not {"type", "offset", "length"} <= set(found):
        raise bad_request("can't parse MessageEntity")
    return found
