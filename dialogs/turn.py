"""The words that doors and dialogs share: what comes in, what goes out, and what one turn returns.

A door turns its visitor into an `Incoming` and carries each `Reply` back. Neither knows the other's
insides. Everything here is frozen; what must be stored turns itself into plain JSON values.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

#: Telegram's limit for callback data; the narrowest door decides for all of them.
MOST_BUTTON_BYTES = 64
#: Longest text taken from a stranger, in characters. More is cut by the door with a kind sentence.
MOST_TEXT = 4_000


class Role(StrEnum):
    """What a button is for, so that a door can draw it and a program can find it."""

    ANSWER = "answer"
    CONFIRM = "confirm"
    DONE = "done"
    SKIP = "skip"
    BACK = "back"
    EDIT = "edit"
    CANCEL = "cancel"
    HELP = "help"
    OPEN = "open"
    URL = "url"


class Priority(StrEnum):
    """Who goes first when the sending budget is short."""

    REPLY = "reply"
    UPDATE = "update"
    BROADCAST = "broadcast"


@dataclass(frozen=True, slots=True)
class Button:
    """One thing to tap. `value` travels back as `Incoming.choice`; for `Role.URL` it is the address."""

    label: str
    value: str
    role: Role = Role.ANSWER

    def __post_init__(self) -> None:
        if self.role is not Role.URL and len(self.value.encode()) > MOST_BUTTON_BYTES:
            raise ValueError(f"button value longer than {MOST_BUTTON_BYTES} bytes: {self.value[:20]}…")


@dataclass(frozen=True, slots=True)
class Ask:
    """The open question: its kind (a word of the chat API), its key, and whether it may be skipped."""

    kind: str
    key: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class OutFile:
    """A file for the citizen, made when it is fetched: `maker` names who makes it, `of` what from."""

    name: str
    type: str
    maker: str
    of: str


@dataclass(frozen=True, slots=True)
class Reply:
    """One message to the citizen.

    `repeatable`: seeing it twice does no harm, so it may be sent again after an uncertain delivery.
    `receipt`: the tracking code, on the one message that ends a report. `share`: the label of a key that sends one's
    own phone number or place, where the door has such keys. `clearing`: the words with which a door takes away such a
    key of the question before. `at`: when it was said (UNIX time), where a history keeps it.
    """

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    ask: Ask | None = None
    files: tuple[OutFile, ...] = ()
    receipt: str | None = None
    priority: Priority = Priority.REPLY
    repeatable: bool = True
    share: str | None = None
    clearing: str | None = None
    at: int | None = None

    def dump(self) -> dict[str, Any]:
        """Plain JSON values, without what equals the default (the outbox is paid by the byte)."""
        out: dict[str, Any] = {"text": self.text}
        if self.buttons:
            out["buttons"] = [[[b.label, b.value, b.role.value] for b in row] for row in self.buttons]
        if self.ask:
            out["ask"] = [self.ask.kind, self.ask.key, self.ask.optional]
        if self.files:
            out["files"] = [[f.name, f.type, f.maker, f.of] for f in self.files]
        if self.receipt:
            out["receipt"] = self.receipt
        if self.priority is not Priority.REPLY:
            out["priority"] = self.priority.value
        if not self.repeatable:
            out["repeatable"] = False
        if self.share:
            out["share"] = self.share
        if self.clearing:
            out["clearing"] = self.clearing
        if self.at:
            out["at"] = self.at
        return out

    @classmethod
    def load(cls, data: dict[str, Any]) -> Reply:
        """The inverse of `dump`."""
        return cls(
            text=data["text"],
            buttons=tuple(
                tuple(Button(lb, v, Role(r)) for lb, v, r in row) for row in data.get("buttons", ())
            ),
            ask=Ask(*data["ask"]) if "ask" in data else None,
            files=tuple(OutFile(*f) for f in data.get("files", ())),
            receipt=data.get("receipt"),
            priority=Priority(data.get("priority", "reply")),
            repeatable=data.get("repeatable", True),
            share=data.get("share"),
            clearing=data.get("clearing"),
            at=data.get("at"),
        )


@dataclass(frozen=True, slots=True)
class Upload:
    """A file the citizen sent, still at its door: `ref` is the door's own name for it."""

    ref: str
    name: str = "file"
    type: str = "application/octet-stream"
    size: int = 0


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that happened to one citizen. Exactly one of the payload fields is set.

    `id` is unique on its line and the same at every redelivery. `at` is an aware UTC instant.
    `event` is an update from the back office as plain JSON; `wake` says that the session's own
    `wake_at` has come; `start` opens a conversation (a deep link's argument may ride in `text`).
    """

    id: str
    line: str
    at: datetime
    text: str | None = None
    choice: str | None = None
    location: tuple[float, float] | None = None
    phone: str | None = None
    file: Upload | None = None
    event: dict[str, Any] | None = None
    wake: bool = False
    start: bool = False
    unsupported: bool = False
    locale: str | None = None

    @property
    def channel(self) -> str:
        """The door this came through: the part of the line's name before the colon."""
        return self.line.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Follow:
    """A change of the address book that must survive a crash: it rides in the outbox like a message.

    `case` is a tracking code, or `topic:<province>:<topic>` for announcements.
    """

    case: str
    on: bool = True

    def dump(self) -> dict[str, Any]:
        return {"follow": self.case, "on": self.on}


@dataclass(frozen=True, slots=True)
class Turn:
    """What one step returns: the session to save (None wipes it), replies and follows in order.

    `forget` asks the door to delete what it can of the conversation and to let go of all that the line
    follows. `wake_at` is when the line wants
    to be visited again even if the citizen stays silent; None means never.
    """

    session: bytes | None
    replies: tuple[Reply, ...] = ()
    follows: tuple[Follow, ...] = ()
    wake_at: datetime | None = None
    forget: bool = False
