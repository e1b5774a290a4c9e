"""What was set aside: shown to the operator, tried again, or dropped."""

from __future__ import annotations

from dataclasses import dataclass

import orjson

from bot import scripts
from bot.keys import PARTITIONS, partition_keys, partition_of, script_keys
from bot.line import LineLimits
from bot.outbox import open_message
from bot.sealing import SealBroken, Sealer
from bot.store import Store
from dialogs.turn import Follow, Reply


@dataclass(frozen=True, slots=True)
class Aside:
    """One message set aside. `at` is a UNIX time."""

    line: str
    number: int
    reason: str
    at: int
    attempts: int


@dataclass(frozen=True, slots=True)
class Declared:
    """One declaration that a message may have arrived: `action` is resent or kept."""

    line: str
    number: int
    action: str
    at: float


class Asides:
    """The hashes of set-aside messages in all partitions."""

    def __init__(self, store: Store, sealer: Sealer, limits: LineLimits | None = None) -> None:
        self._store = store
        self._sealer = sealer
        self._limits = limits or LineLimits()

    async def all(self) -> list[Aside]:
        """All of them, in the order they were written, without their contents."""
        rows = await self._store.pipeline(("HGETALL", partition_keys(p).aside) for p in range(PARTITIONS))
        found = []
        for row in rows:
            pairs = row.items() if isinstance(row, dict) else zip(row[::2], row[1::2], strict=True)
            for field, record in pairs:
                line, _, number = field.decode().rpartition("#")
                head = orjson.loads(record.partition(b"\n")[0])
                found.append(Aside(line, int(number), head["reason"], head["at"], head["attempts"]))
        return sorted(found, key=lambda aside: (aside.at, aside.line, aside.number))

    async def uncertain(self) -> list[Declared]:
        """Every declaration still kept, oldest first."""
        rows = await self._store.pipeline(
            ("XRANGE", partition_keys(p).uncertain, "-", "+") for p in range(PARTITIONS)
        )
        found = []
        for row in rows:
            for id, values in row:
                fields = (
                    values if isinstance(values, dict) else dict(zip(values[::2], values[1::2], strict=True))
                )
                at = int(id.partition(b"-")[0]) / 1000
                line, action = fields[b"line"].decode(), fields[b"action"].decode()
                found.append(Declared(line, int(fields[b"number"]), action, at))
        return sorted(found, key=lambda one: one.at)

    async def text(self, line: str, number: int) -> str | None:
        """What the message says, for the operator's eyes; None when there is no such message."""
        key = partition_keys(partition_of(line)).aside
        record = await self._store.run(self._store.client.hget, key, f"{line}#{number}")
        if record is None:
            return None
        sealed = record.partition(b"\n")[2].split(b":", 2)[2]
        try:
            what = open_message(self._sealer, line, sealed)
        except SealBroken:
            return "(unreadable)"
        if isinstance(what, Reply):
            return what.text
        return "(follow)" if isinstance(what, Follow) else "(erase)"

    async def requeue(self, line: str, number: int) -> bool:
        """Back to the end of its line's outbox; a dispatcher delivers it within a second."""
        answer = await self._store.script(
            scripts.requeue, script_keys(line), number, int(self._limits.outbox_life * 1000)
        )
        return bytes(answer[0]) == b"requeued"

    async def drop(self, line: str, number: int) -> bool:
        """Forget it."""
        key = partition_keys(partition_of(line)).aside
        dropped: int = await self._store.run(self._store.client.hdel, key, f"{line}#{number}")
        return dropped > 0
