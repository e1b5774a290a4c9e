"""What waits in a line's outbox: messages, and effects that must survive a crash like messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import orjson

from bot.sealing import Sealer
from dialogs.turn import Follow, Reply


@dataclass(frozen=True, slots=True)
class Erase:
    """Follow nothing any more, and delete what can be deleted of the messages that stand in the chat."""

    def dump(self) -> dict[str, Any]:
        return {"erase": True}


Effect = Follow | Erase
Outgoing = Reply | Effect


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as its deliverer holds it. `number` orders the line; `attempts` counts failed sendings."""

    line: str
    number: int
    what: Outgoing
    attempts: int = 0
    doubtful: bool = False

    @property
    def repeatable(self) -> bool:
        """Whether a second sending does no harm. Effects are idempotent by their nature."""
        return self.what.repeatable if isinstance(self.what, Reply) else True


def seal_message(sealer: Sealer, line: str, what: Outgoing) -> bytes:
    """The sealed form alone, as the history keeps it."""
    return sealer.seal(orjson.dumps(what.dump()), line)


def seal_entry(sealer: Sealer, line: str, what: Outgoing) -> bytes:
    """The form the commit script takes: kind and sealed payload. The script puts the number in front."""
    kind = b"o:" if isinstance(what, Reply) and not what.repeatable else b"r:"
    return kind + seal_message(sealer, line, what)


def open_message(sealer: Sealer, line: str, sealed: bytes) -> Outgoing:
    """The inverse of `seal_message`. Raises `SealBroken`."""
    data = orjson.loads(sealer.open(sealed, line))
    if "follow" in data:
        return Follow(data["follow"], data["on"])
    if "erase" in data:
        return Erase()
    return Reply.load(data)


def number_of(raw: bytes) -> int:
    """The number of a raw entry, readable without any key."""
    return int(raw.partition(b":")[0])


def open_entry(sealer: Sealer, line: str, raw: bytes, attempts: int = 0, doubtful: bool = False) -> Entry:
    """A raw entry of the outbox opened. Raises `SealBroken`."""
    number, _, rest = raw.partition(b":")
    what = open_message(sealer, line, rest.partition(b":")[2])
    return Entry(line, int(number), what, attempts, doubtful)
