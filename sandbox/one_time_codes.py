"""One-time codes: six digits, three minutes, five tries, and limits per mobile.

A phone must neither be flooded by strangers nor be guessed at for days. Codes that somebody used do not count: whoever
has the phone in hand is flooding nobody.

There is no SMS gateway: the staff page and the staff call show the code, so it is kept readable.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from backend_client.models import CodeSent, Proof
from sandbox import access, guesses
from sandbox.codes import digest, new_one_time_code, same
from sandbox.problems import Problem
from sandbox.tables import KeptAnswer, OneTimeCode

LIFETIME = timedelta(minutes=3)
MOST_TRIES = 5
REQUEST_WINDOW = timedelta(minutes=10)
#: Codes a day, as a multiple of those in ten minutes.
DAILY = 5


async def send(session: AsyncSession, mobile: str, now: datetime, most: int) -> CodeSent:
    """Makes a fresh code and voids the older ones of this mobile."""
    await _refuse_if_flooded(session, mobile, now, most, REQUEST_WINDOW)
    await _refuse_if_flooded(session, mobile, now, most * DAILY, guesses.DAY)
    older = update(OneTimeCode).where(OneTimeCode.mobile == mobile, OneTimeCode.expires_at > now)
    await session.execute(older.values(expires_at=now))
    code = OneTimeCode(mobile=mobile, code=new_one_time_code(), created_at=now, expires_at=now + LIFETIME)
    session.add(code)
    return CodeSent(expires_at=code.expires_at)


async def _refuse_if_flooded(
    session: AsyncSession, mobile: str, now: datetime, most: int, window: timedelta
) -> None:
    unused = select(func.count(), func.min(OneTimeCode.created_at)).where(
        OneTimeCode.mobile == mobile,
        OneTimeCode.created_at > now - window,
        OneTimeCode.used_at.is_(None),
    )
    count, oldest = (await session.execute(unused)).one()
    if count >= most:
        raise Problem(429, "too_many_attempts", retry_after=(oldest + window - now).total_seconds())


async def verify(session: AsyncSession, mobile: str, code: str, key: str, now: datetime) -> Proof | Problem:
    """The proof, or the problem to raise after the commit: a wrong try must be counted, not rolled back."""
    row = await newest(session, mobile, now, lock=True)
    if row is None:
        return Problem(422, "wrong_code")
    # A used code is good again only for the very request that used it, whose answer got lost.
    again = row.used_key == digest("otp", key)
    if row.attempts >= MOST_TRIES and not again:
        return Problem(429, "too_many_attempts", retry_after=(row.expires_at - now).total_seconds())
    guessed = guesses.scope("one-time code", mobile)
    if not again:
        most = guesses.MOST_ONE_TIME_CODES_A_DAY
        await guesses.refuse_if_used_up(session, guessed, most, now, guesses.DAY)
    if (row.used_at is not None and not again) or not same(row.code, code):
        if await _is_new_guess(session, row, key, now):
            row.attempts += 1
            guesses.count(session, guessed, now)
        return Problem(422, "wrong_code")
    row.used_at, row.used_key = now, digest("otp", key)
    token, until = await access.new_proof(session, mobile, now)
    return Proof(token=token, mobile=mobile, expires_at=until)


async def _is_new_guess(session: AsyncSession, row: OneTimeCode, key: str, now: datetime) -> bool:
    """Whether this wrong guess comes for the first time: asked again after a lost answer it is counted once."""
    name = digest("otp guess", str(row.id), key)
    if await session.get(KeptAnswer, name) is not None:
        return False
    session.add(KeptAnswer(key=name, fingerprint=name, body=None, at=now))
    return True


async def newest(
    session: AsyncSession, mobile: str, now: datetime, *, lock: bool = False
) -> OneTimeCode | None:
    """The code that is valid now, if any."""
    query = select(OneTimeCode).where(OneTimeCode.mobile == mobile, OneTimeCode.expires_at > now)
    query = query.order_by(OneTimeCode.id.desc()).limit(1)
    return await session.scalar(query.with_for_update() if lock else query)
