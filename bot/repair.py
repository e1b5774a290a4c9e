"""One line looked at from outside, and all of them made right: for the operator, not for any turn."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot import scripts
from bot.address_book import AddressBook
from bot.keys import follows_key, line_key, outbox_key, partition_keys, partition_of, script_keys
from bot.sealing import SealBroken
from bot.store import Store

_NAME = re.compile(r"^\{p\d\d\}:(?:line|out):(.+)$")


@dataclass(frozen=True, slots=True)
class LineState:
    """What Redis knows of a line without any key. Times are UNIX seconds by its clock; None: not so."""

    turns: int
    last_number: int
    waiting: int
    attempts: int
    follows: int
    blocked_since: float | None
    not_before: float | None
    next_visit: float | None
    turn_lease_until: float | None
    delivery_lease_until: float | None


@dataclass(frozen=True, slots=True)
class Repaired:
    """What a repair came to. `unreadable`: lines whose follows could not be opened."""

    lines: int
    repaired: int
    follows: int
    unreadable: int


async def state(store: Store, line: str) -> LineState | None:
    """How a line stands; None where there is none."""
    client = store.client
    raw = await store.run(client.hmget, line_key(line), "v", "n", "a", "b", "r", "u", "k")
    waiting = await store.run(client.llen, outbox_key(line))
    if raw[0] is None and not waiting:
        return None
    due = await store.run(client.zscore, partition_keys(partition_of(line)).due, line)
    follows = await store.run(client.hlen, follows_key(line))
    turns, last, attempts = (int(one or 0) for one in raw[:3])
    blocked, not_before, turn, delivery = (_seconds(one) for one in raw[3:])
    return LineState(
        turns, last, waiting, attempts, follows, blocked, not_before, _seconds(due), turn, delivery
    )


async def repair(store: Store, book: AddressBook, line: str | None = None) -> Repaired:
    """Put every line (or one) into the index of due lines as it stands, and write its follows once more.

    May run while the desk works, and again and again.
    """
    lines = {line} if line else await _lines(store)
    repaired = follows = unreadable = 0
    for one in lines:
        answer = await store.script(scripts.repair, script_keys(one))
        repaired += bytes(answer[0]) == b"repaired"
        try:
            follows += await book.renew(one)
        except SealBroken:
            unreadable += 1
    return Repaired(len(lines), repaired, follows, unreadable)


async def _lines(store: Store) -> set[str]:
    found = set()
    for pattern in ("{p??}:line:*", "{p??}:out:*"):
        async for key in store.scan(pattern):
            match = _NAME.match(key)
            if match:
                found.add(match[1])
    return found


def _seconds(milliseconds: bytes | float | None) -> float | None:
    return float(milliseconds) / 1000 if milliseconds is not None else None
