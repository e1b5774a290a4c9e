"""Where one line lives in Redis.

Every key of a line and of its partition carries the same hash tag, so that one script may change the
session, the outbox and the partition's index of due lines in one atomic step, also on Redis Cluster.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

#: Fixed for ever: a line's partition is part of its address. 64 spreads well over any cluster we will see
#: and is still cheap to look through twice a second.
PARTITIONS = 64

#: Channels whose citizens fetch their messages; all others are sent to.
PULL_CHANNELS = frozenset({"web", "terminal"})


def partition_of(line: str) -> int:
    """The partition a line belongs to, 0–63."""
    return crc32(line.encode()) % PARTITIONS


def tag(partition: int) -> str:
    """The hash tag of a partition."""
    return f"{{p{partition:02d}}}"


@dataclass(frozen=True, slots=True)
class PartitionKeys:
    """The keys that all lines of one partition share."""

    due: str
    aside: str
    uncertain: str
    renew: str


@lru_cache(maxsize=PARTITIONS)
def partition_keys(partition: int) -> PartitionKeys:
    """`due`: sorted set of line → next visit (ms). `aside`: hash of poison. `uncertain`: stream.

    `renew`: sorted set of line → when what it follows is written once more (UNIX time).
    """
    t = tag(partition)
    return PartitionKeys(f"{t}:due", f"{t}:aside", f"{t}:uncertain", f"{t}:renew")


def script_keys(line: str) -> tuple[str, ...]:
    """The keys every line script is called with, in the scripts' fixed order (see `bot/scripts.py`)."""
    t = tag(partition_of(line))
    return (
        f"{t}:line:{line}",
        f"{t}:out:{line}",
        f"{t}:due",
        f"{t}:seen:{line}:0",
        f"{t}:seen:{line}:1",
        f"{t}:history:{line}",
        f"{t}:sent:{line}",
        f"{t}:aside",
        f"{t}:follows:{line}",
    )


def line_key(line: str) -> str:
    """The hash that holds a line's session, leases and counters."""
    return f"{tag(partition_of(line))}:line:{line}"


def outbox_key(line: str) -> str:
    """The list of what is still to be delivered, oldest first."""
    return f"{tag(partition_of(line))}:out:{line}"


def history_key(line: str) -> str:
    """The sorted set of a pull channel's messages by number."""
    return f"{tag(partition_of(line))}:history:{line}"


def sent_key(line: str) -> str:
    """The messenger's own ids of what stands in the chat, for erasing it."""
    return f"{tag(partition_of(line))}:sent:{line}"


def follows_key(line: str) -> str:
    """What this line follows: needed to let go of everything when it is erased."""
    return f"{tag(partition_of(line))}:follows:{line}"


def is_pull(line: str) -> bool:
    """Whether this line's citizen fetches messages instead of being sent them."""
    return line.partition(":")[0] in PULL_CHANNELS
