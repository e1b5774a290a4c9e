"""Exactly once per key: same key and content give the first answer again, other content is a conflict."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TypeVar

from pydantic import BaseModel
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from sandbox.codes import digest
from sandbox.database import Database
from sandbox.problems import Problem
from sandbox.tables import KeptAnswer

A = TypeVar("A", bound=BaseModel)


def fingerprint(operation: str, content: object) -> str:
    """One-way name of what was asked; the order of a JSON object's fields does not matter."""
    return digest(operation, json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":")))


async def once(
    database: Database,
    desk: str,
    key: str,
    print_: str,
    now: datetime,
    shape: type[A],
    work: Callable[[AsyncSession], Awaitable[A]],
) -> A:
    """Runs `work` in a transaction that also claims the key, or repeats the answer of the one that did.

    The claim comes first: of two simultaneous requests the second waits for the first one's commit and
    then fails on the primary key (on SQLite it waits for the write lock). If the first one fails, the key
    is free again.
    """
    name = digest(desk, key)
    try:
        async with database.writing() as session:
            kept = KeptAnswer(key=name, fingerprint=print_, body=None, at=now)
            session.add(kept)
            await _claim(session)
            answer = await work(session)
            kept.body = answer.model_dump(mode="json")
            return answer
    except _Claimed:
        pass
    async with database.reading() as session:
        first = await session.get(KeptAnswer, name)
    if first is None:  # its owner gave up between our claim and this look: the caller may try again
        raise Problem(503, "try_again", retry_after=1)
    if first.fingerprint != print_:
        raise Problem(409, "key_reused")
    return shape.model_validate(first.body)


class _Claimed(Exception):
    """The key belongs to another request."""


async def _claim(session: AsyncSession) -> None:
    try:
        await session.flush()
    except IntegrityError:
        raise _Claimed from None
