"""The shapes of the chat API. Stable: the police's own app is built against them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from bot.line import Stored
from dialogs.turn import MOST_BUTTON_BYTES, Reply

Text = Annotated[str, StringConstraints(max_length=16_000)]


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Begin(_In):
    """`locale`: fa, en or ar."""

    locale: Annotated[str, StringConstraints(max_length=16)] = "fa"


class Point(_In):
    """Degrees."""

    lat: Annotated[float, Field(ge=-90, le=90)]
    lon: Annotated[float, Field(ge=-180, le=180)]


class Contact(_In):
    phone: Annotated[str, StringConstraints(max_length=32)]


class Said(_In):
    """One message of the citizen: `id` is the client's own, and exactly one of the rest."""

    id: Annotated[str, StringConstraints(min_length=1, max_length=64)]
    text: Text | None = None
    choice: Annotated[str, StringConstraints(max_length=MOST_BUTTON_BYTES)] | None = None
    location: Point | None = None
    contact: Contact | None = None
    file: Annotated[str, StringConstraints(max_length=1_000)] | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> Said:
        given = [self.text, self.choice, self.location, self.contact, self.file]
        if sum(part is not None for part in given) != 1:
            raise ValueError("exactly one of text, choice, location, contact and file")
        return self


class ButtonOut(BaseModel):
    """`value` is sent back as `choice`; for the role `url` it is an address to open."""

    label: str
    value: str
    role: str


class FileOut(BaseModel):
    name: str
    type: str
    url: str


class AskOut(BaseModel):
    """The open question. `kind` is one of: choice, choices, yes_no, text, name, national_id, mobile,
    one_time_code, tracking_code, plate, date, date_time, city, place, location, files, amount,
    number, review."""

    kind: str
    key: str
    optional: bool


class ReceiptOut(BaseModel):
    tracking_code: str


class Message(BaseModel):
    """One message of the desk. `cursor` grows along the conversation. `at`: when it was said; null for old ones."""

    id: str
    cursor: str
    at: datetime | None = None
    text: str
    buttons: list[list[ButtonOut]] = []
    files: list[FileOut] = []
    ask: AskOut | None = None
    receipt: ReceiptOut | None = None


class Begun(BaseModel):
    conversation: str
    token: str
    messages: list[Message]


class Answer(BaseModel):
    messages: list[Message]


class Page(BaseModel):
    """`cursor`: give it back as `after` to read on."""

    messages: list[Message]
    cursor: str


class Uploaded(BaseModel):
    file: str


def message(stored: Stored, urls: list[str]) -> Message:
    """A stored message as the API shows it; `urls` in the order of its files."""
    reply = stored.reply
    return Message(
        id=str(stored.number),
        cursor=str(stored.number),
        at=datetime.fromtimestamp(reply.at, UTC) if reply.at else None,
        text=reply.text,
        buttons=[
            [ButtonOut(label=b.label, value=b.value, role=b.role.value) for b in row] for row in reply.buttons
        ],
        files=[FileOut(name=f.name, type=f.type, url=url) for f, url in zip(reply.files, urls, strict=True)],
        ask=_ask(reply),
        receipt=ReceiptOut(tracking_code=reply.receipt) if reply.receipt else None,
    )


def _ask(reply: Reply) -> AskOut | None:
    return AskOut(kind=reply.ask.kind, key=reply.ask.key, optional=reply.ask.optional) if reply.ask else None
