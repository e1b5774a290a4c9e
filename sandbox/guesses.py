"""Limits on guessing: wrong tries within a sliding window, per hashed scope, shared by all processes.

Two windows for one name: the short one stops a hurry, the long one patience. Four digits, tried ten at a time for
weeks, would fall to whoever only knows the code.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from sandbox.codes import digest
from sandbox.problems import Problem
from sandbox.tables import Guess

WINDOW = timedelta(minutes=15)
DAY = timedelta(days=1)
MOST_PER_CONVERSATION = 5
MOST_PER_CODE = 10
MOST_PER_CODE_A_DAY = 30
MOST_ONE_TIME_CODES_A_DAY = 30


def scope(kind: str, name: str) -> str:
    return digest("guess", kind, name)


async def refuse_if_used_up(
    session: AsyncSession, scope_name: str, most: int, now: datetime, window: timedelta = WINDOW
) -> None:
    """Raises `too_many_attempts` with the seconds until the oldest try leaves the window."""
    query = select(func.count(), func.min(Guess.at)).where(Guess.scope == scope_name, Guess.at > now - window)
    count, oldest = (await session.execute(query)).one()
    if count >= most:
        raise Problem(429, "too_many_attempts", retry_after=(oldest + window - now).total_seconds())


def count(session: AsyncSession, scope_name: str, now: datetime) -> None:
    session.add(Guess(scope=scope_name, at=now))


async def refuse_stranger(session: AsyncSession, thing: str, conversation: str, now: datetime) -> None:
    """Raises `too_many_attempts` where `thing` (its scope) or the conversation was guessed at too often."""
    await refuse_if_used_up(session, thing, MOST_PER_CODE, now)
    await refuse_if_used_up(session, thing, MOST_PER_CODE_A_DAY, now, DAY)
    if conversation:
        await refuse_if_used_up(session, scope("conversation", conversation), MOST_PER_CONVERSATION, now)


def count_stranger(session: AsyncSession, thing: str, conversation: str, now: datetime) -> None:
    """One wrong guess at `thing` by this conversation."""
    count(session, thing, now)
    if conversation:
        count(session, scope("conversation", conversation), now)


async def forget_old(session: AsyncSession, now: datetime) -> None:
    await session.execute(delete(Guess).where(Guess.at < now - DAY))
