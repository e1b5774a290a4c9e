"""What was promised: every message that a turn ever wrote for a citizen, read from Redis' own append-only file.

The file holds what scripts did, command by command. So the auditor needs nobody's word: what stands there was
committed, whatever happened to the process that did it.
"""

from __future__ import annotations

from base64 import b64decode
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.outbox import Outgoing, open_message
from bot.sealing import Sealer
from dialogs.turn import Reply
from tests.faults.town import KEY


@dataclass(frozen=True)
class Promise:
    """One message of one line. `text` is what the citizen sees; a paper (a file alone) is named instead."""

    number: int
    text: str
    is_paper: bool = False


@dataclass
class Promises:
    """By line and number."""

    lines: dict[str, dict[int, Promise]]
    turns: int = 0


def read(folders: list[Path]) -> Promises:
    """Everything in the append-only files of these Redis data folders, later files over earlier ones."""
    sealer = Sealer([b64decode(KEY)])
    found: dict[str, dict[int, Promise]] = defaultdict(dict)
    turns = 0
    for folder in folders:
        for command in _commands(folder):
            turns += command[0].upper() == b"HINCRBY" and command[2] == b"v"
            for line, number, what in _written(command, sealer):
                if isinstance(what, Reply):
                    found[line][number] = _promise(number, what)
    return Promises(dict(found), turns)


def _promise(number: int, reply: Reply) -> Promise:
    if reply.files and not reply.text:
        return Promise(number, f"file {reply.files[0].name}", is_paper=True)
    return Promise(number, reply.text)


def _written(command: list[bytes], sealer: Sealer) -> Iterator[tuple[str, int, Outgoing]]:
    """What one command adds to an outbox or a history."""
    name = command[0].upper()
    if name == b"RPUSH" and b"}:out:" in command[1]:
        line = command[1].partition(b"}:out:")[2].decode()
        for entry in command[2:]:
            number, _, rest = entry.partition(b":")
            yield line, int(number), open_message(sealer, line, rest.partition(b":")[2])
    elif name == b"ZADD" and b"}:history:" in command[1]:
        line = command[1].partition(b"}:history:")[2].decode()
        for score, sealed in zip(command[2::2], command[3::2], strict=True):
            yield line, int(float(score)), open_message(sealer, line, sealed)


def _commands(folder: Path) -> Iterator[list[bytes]]:
    """The commands of all incremental files in order; a last one that was cut off is left out, as Redis does."""
    files = sorted((folder / "appendonlydir").glob("*.incr.aof"), key=_order)
    # Before Redis 7 there is one file.
    for file in files or folder.glob("appendonly.aof"):
        data, at = file.read_bytes(), 0
        while at < len(data):
            command, at = _one(data, at)
            if command is None:
                break
            yield command


def _order(file: Path) -> int:
    return int(file.name.split(".")[-3])


def _one(data: bytes, at: int) -> tuple[list[bytes] | None, int]:
    """One command in the protocol's form, and where the next one begins."""
    words = []
    end = data.find(b"\r\n", at)
    if end < 0 or data[at : at + 1] != b"*":
        return None, at
    count, at = int(data[at + 1 : end]), end + 2
    for _ in range(count):
        end = data.find(b"\r\n", at)
        if end < 0:
            return None, at
        size, at = int(data[at + 1 : end]), end + 2
        if at + size + 2 > len(data):
            return None, at
        words.append(data[at : at + size])
        at += size + 2
    return words, at
