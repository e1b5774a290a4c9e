"""Which lines follow which case or topic.

A case has a handful of followers: one set per case, named by a keyed hash, so that whoever reads Redis
learns no tracking codes. A topic (`topic:<province>:<topic>`) may have a million: its followers are kept
in 64 sorted sets, one per partition of the lines, so that a broadcast can walk through them in order and
remember where it stood. Both directions are stored, so that a line can let go of everything.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from zlib import crc32

from bot.keys import PARTITIONS, follows_key, partition_keys, partition_of, tag
from bot.scripts import script
from bot.sealing import Sealer
from bot.store import LineUnavailable, Store
from dialogs.turn import Follow

_TOPIC = "topic:"
_TOPICS = "topics"
#: Seconds after which a follow is written once more. Its set may be on another master than the line, and one that
#: fails over may lose what it took in its last moments.
_AGAIN = 120.0
# KEYS: lines to renew.  ARGV: line, time at which it was looked at: a follow since then keeps its own time
_RENEWED = """
local at = redis.call('ZSCORE', KEYS[1], ARGV[1])
if at and tonumber(at) <= tonumber(ARGV[2]) then redis.call('ZREM', KEYS[1], ARGV[1]) end
return 1
"""
_renewed = script(_RENEWED)


class AddressBook:
    """Followers of cases and topics. Every change may be repeated."""

    def __init__(self, store: Store, sealer: Sealer, *, life: float = 800 * 86_400) -> None:
        self._store = store
        self._sealer = sealer
        self._life = int(life)

    async def apply(self, line: str, follow: Follow) -> None:
        """Follow or let go. First the line's own list, so that nothing is ever followed unknown to it."""
        client = self._store.client
        # The code itself is sealed in the line's list: it is needed to let go, and nothing else reads it.
        name = self._name(follow.case)
        if follow.on:
            sealed = self._sealer.seal(follow.case.encode(), line)
            again = {line: await self._store.now() + _AGAIN}
            await self._store.run(client.zadd, partition_keys(partition_of(line)).renew, again)
            await self._store.run(client.hset, follows_key(line), name, sealed)
            await self._store.run(client.expire, follows_key(line), self._life)
        await self._write(line, follow)
        if not follow.on:
            await self._store.run(client.hdel, follows_key(line), name)

    async def followers(self, case: str) -> list[str]:
        """The lines that follow this tracking code."""
        members = await self._store.run(self._store.client.smembers, _case_key(self._name(case)))
        return sorted(member.decode() for member in members)

    async def topic_page(self, topic: str, partition: int, after: str, most: int) -> list[str]:
        """Up to `most` followers of a topic in one partition, in order, after the line `after`."""
        start = f"({after}" if after else "-"
        rows = await self._store.run(
            self._store.client.zrangebylex, self._topic_key(topic, partition), start, "+", start=0, num=most
        )
        return [row.decode() for row in rows]

    async def topics(self) -> list[str]:
        """Every topic that somebody has followed, by name: an announcement for everywhere needs them all."""
        members = await self._store.run(self._store.client.smembers, _TOPICS)
        return sorted(member.decode() for member in members)

    async def topic_size(self, topic: str) -> int:
        """How many lines follow a topic."""
        rows = await self._store.pipeline(("ZCARD", self._topic_key(topic, p)) for p in range(PARTITIONS))
        return sum(int(row) for row in rows)

    async def let_go(self, line: str) -> None:
        """Follow nothing any more."""
        stored = await self._store.run(self._store.client.hgetall, follows_key(line))
        for sealed in stored.values():
            await self.apply(line, Follow(self._sealer.open(sealed, line).decode(), on=False))

    async def renew(self, line: str) -> int:
        """Write all that a line follows once more. Returns how much that is."""
        stored = await self._store.run(self._store.client.hgetall, follows_key(line))
        for sealed in stored.values():
            await self._write(line, Follow(self._sealer.open(sealed, line).decode()))
        return len(stored)

    async def renew_due(self, most: int = 200) -> int:
        """Renew lines whose follows were written two minutes ago. Returns how many lines there were."""
        now = await self._store.now()
        rows = await self._store.pipeline(
            ("ZRANGEBYSCORE", partition_keys(p).renew, "-inf", now, "LIMIT", 0, most)
            for p in range(PARTITIONS)
        )
        lines = [line.decode() for row in rows for line in row]
        for line in lines:
            await self.renew(line)
            await self._store.script(_renewed, (partition_keys(partition_of(line)).renew,), line, now)
        return len(lines)

    async def run(self, pause: float = 30.0) -> None:
        """Renew what is due until cancelled. One process is enough (see `bot/leases.py`)."""
        while True:
            with suppress(LineUnavailable):
                await self.renew_due()
            await asyncio.sleep(pause)

    async def _write(self, line: str, follow: Follow) -> None:
        if follow.case.startswith(_TOPIC):
            await self._apply_topic(line, follow)
            return
        key, client = _case_key(self._name(follow.case)), self._store.client
        await self._store.run(client.sadd if follow.on else client.srem, key, line)
        await self._store.run(client.expire, key, self._life)

    async def _apply_topic(self, line: str, follow: Follow) -> None:
        key = self._topic_key(follow.case, partition_of(line))
        client = self._store.client
        if follow.on:
            await self._store.run(client.sadd, _TOPICS, follow.case)
            await self._store.run(client.expire, _TOPICS, self._life)
            await self._store.run(client.zadd, key, {line: 0})
            await self._store.run(client.expire, key, self._life)
        else:
            await self._store.run(client.zrem, key, line)

    def _name(self, case: str) -> str:
        return self._sealer.name("case", case)

    def _topic_key(self, topic: str, partition: int) -> str:
        return f"{tag(partition)}:topic:{self._name(topic)}"


def _case_key(name: str) -> str:
    return f"{{c{crc32(name.encode()) % PARTITIONS:02d}}}:followers:{name}"
