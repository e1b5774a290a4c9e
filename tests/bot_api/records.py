"""What the server remembers: calls, violations, and every chat as the citizen sees it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.bot_api.entities import Entity
from tests.bot_api.values import Params, UploadedFile

BOT_ID = 700_000_001


@dataclass(frozen=True)
class Call:
    """One request. `outcome` is ok, an error code as text, or the fault that hid the answer."""

    at: float
    method: str
    chat: int | None
    outcome: str
    params: Params


@dataclass(frozen=True)
class Violation:
    """A request that a correct client never makes."""

    at: float
    method: str
    description: str
    params: Params


@dataclass(frozen=True)
class Edit:
    """What a message showed before it was edited at `at`."""

    at: float
    text: str
    markup: dict[str, Any] | None


@dataclass
class Message:
    """One message of a chat, from either side.

    `text` is what is seen (a caption counts), `source` what the bot sent before formatting. `heard`
    is false when the bot was never told that its message had arrived. `extra` are the fields that
    only a citizen's messages have: photo, contact, location and so on.
    """

    id: int
    chat: int
    at: float
    from_bot: bool
    text: str = ""
    source: str = ""
    method: str = ""
    entities: list[Entity] = field(default_factory=list)
    markup: dict[str, Any] | None = None
    file: UploadedFile | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    edits: list[Edit] = field(default_factory=list)
    deleted: bool = False
    heard: bool = True

    @property
    def buttons(self) -> list[dict[str, Any]]:
        """All inline buttons, row after row."""
        rows = (self.markup or {}).get("inline_keyboard", [])
        return [button for row in rows for button in row]

    def button(self, label: str) -> dict[str, Any]:
        """The button with this label. Raises `LookupError`."""
        for button in self.buttons:
            if button["text"] == label:
                return button
        raise LookupError(f"no button {label!r} on message {self.id}")


@dataclass
class Chat:
    """A private chat (positive id) or a group (negative)."""

    id: int
    blocked: bool = False
    left: bool = False
    messages: list[Message] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        if self.id < 0:
            return {"id": self.id, "type": "supergroup", "title": f"Group {-self.id}"}
        return {"id": self.id, "type": "private", "first_name": f"Citizen {self.id}"}


@dataclass
class World:
    """All chats of one bot, and the numbers that must not come twice."""

    chats: dict[int, Chat] = field(default_factory=dict)
    last_message_id: int = 0

    def chat(self, id: int) -> Chat:
        """The chat, made when it is first named."""
        return self.chats.setdefault(id, Chat(id))

    def new_message(self, chat: int, *, from_bot: bool, **fields: Any) -> Message:
        """Append a message to its chat."""
        self.last_message_id += 1
        message = Message(self.last_message_id, chat, time.time(), from_bot, **fields)
        self.chat(chat).messages.append(message)
        return message

    def find(self, chat: int, message_id: int) -> Message | None:
        """A message that has not been deleted."""
        found = (m for m in self.chat(chat).messages if m.id == message_id and not m.deleted)
        return next(found, None)

    def sent(self) -> Iterator[Message]:
        """Every message of the bot, in the order of arrival."""
        everything = (m for chat in self.chats.values() for m in chat.messages if m.from_bot)
        return iter(sorted(everything, key=lambda m: m.id))


def citizen_json(user: int) -> dict[str, Any]:
    """A User object."""
    return {"id": user, "is_bot": False, "first_name": f"Citizen {user}", "language_code": "fa"}


def bot_json() -> dict[str, Any]:
    """The bot as a User object, with what getMe adds."""
    return {
        "id": BOT_ID,
        "is_bot": True,
        "first_name": "Pishkhan",
        "username": "pishkhan_test_bot",
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def message_json(message: Message, chat: Chat) -> dict[str, Any]:
    """A Message object, as both answers and updates carry it."""
    out: dict[str, Any] = {"message_id": message.id, "date": int(message.at), "chat": chat.as_json()}
    if message.from_bot:
        me = bot_json()
        out["from"] = {key: me[key] for key in ("id", "is_bot", "first_name", "username")}
    if message.text:
        captioned = message.file is not None or "photo" in message.extra or "document" in message.extra
        out["caption" if captioned else "text"] = message.text
        if message.entities:
            out["caption_entities" if captioned else "entities"] = message.entities
    if message.markup and "inline_keyboard" in message.markup:
        out["reply_markup"] = message.markup
    if message.edits:
        out["edit_date"] = int(message.edits[-1].at)
    return {**out, **message.extra}
