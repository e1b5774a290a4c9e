"""What is remembered of one citizen's conversation, as one record.

A running dialog is data: the answers given so far and where the citizen stands, never replayed code and
never a log of messages. The record carries its format; `load` turns what an older release saved into
today's shape, so a deploy in the middle of a form loses nothing.
"""

from __future__ import annotations

from typing import Any

import msgspec

FORMAT = 1


class Run(msgspec.Struct, omit_defaults=True):
    """One run of one form. `id` is random and names the run in buttons and in the idempotency key.

    `held`: the answer to the open question (a list of that one) that the back office could not check yet.
    """

    form: str
    id: str
    key: str
    answers: dict[str, Any] = {}
    skipped: list[str] = []
    order: list[str] = []
    draft: list[Any] | None = None
    held: list[Any] | None = None
    at: str | None = None
    phase: str = "asking"
    editing: bool = False
    misses: int = 0
    prepared: list[str] = []
    tries: int = 0
    next_try: float | None = None
    touched: float = 0.0


class Followed(msgspec.Struct, omit_defaults=True):
    """A case whose updates this line gets. `sequence` is the last event told; `proven` a UNIX time.

    `sensitive`: its pushed texts say only that there is news.
    """

    role: str
    kind: str
    sequence: int = 0
    proven: float = 0.0
    grant: str = ""
    muted: bool = False
    sensitive: bool = False
    state: str = ""
    look_at: float = 0.0
    silent_at: float = 0.0


class Reminder(msgspec.Struct, omit_defaults=True):
    """Something the citizen asked to be told: `text` is a text id, `at` a UNIX time."""

    at: float
    text: str
    args: dict[str, str] = {}


class Me(msgspec.Struct, omit_defaults=True):
    """Who is speaking, as proven in this conversation. `proof` is worthless after `until` (UNIX time).

    `proven`: when the one-time code was typed (UNIX time).
    """

    name: str = ""
    national_id: str = ""
    mobile: str = ""
    proof: str = ""
    until: float = 0.0
    proven: float = 0.0


class Session(msgspec.Struct, omit_defaults=True):
    """The whole record. Times are UNIX seconds; codes and digits are ASCII.

    `sharing`: a key that sends the own phone number or place was offered last. `no_updates`: nothing that moves
    is told, also of what is followed later.
    """

    format: int = FORMAT
    locale: str = "fa"
    run: Run | None = None
    parked: list[Run] = []
    pending: list[Run] = []
    cancelled: Run | None = None
    switch_to: str | None = None
    me: Me = msgspec.field(default_factory=Me)
    cases: dict[str, Followed] = {}
    reminders: list[Reminder] = []
    topics: list[str] = []
    offered: list[list[str]] = []
    unclear: str | None = None
    misses: int = 0
    emergency_at: float = 0.0
    neutral_updates: bool = False
    no_updates: bool = False
    no_surveys: bool = False
    greeted: bool = False
    quiet: bool = False
    sharing: bool = False
    seen_at: float = 0.0
    finished: list[tuple[str, str]] = []
    notes: dict[str, str] = {}

    def dump(self) -> bytes:
        """The record as JSON bytes."""
        return _ENCODER.encode(self)


_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Session)


class UnreadableSession(ValueError):
    """A record that no release of ours has written. Its text names no content."""


def load(data: bytes) -> Session:
    """A session saved by this or any earlier release. Raises `UnreadableSession`."""
    try:
        return _DECODER.decode(data)
    except msgspec.MsgspecError as error:
        raise UnreadableSession(type(error).__name__) from None
