"""Housekeeping: every stored thing that has a lifetime is dropped when it ends."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.exc import SQLAlchemyError

from sandbox import access, files, guesses
from sandbox.context import Context
from sandbox.tables import KeptAnswer, OneTimeCode

log = logging.getLogger("sandbox")

EVERY = 600.0  # seconds
KEYS_LIVE = timedelta(days=60)  # a form may be resumed weeks later with the same key
CODES_LIVE = timedelta(days=1)


async def keep_house(context: Context) -> None:
    while True:
        try:
            await sweep(context)
        except (SQLAlchemyError, OSError) as error:  # try again next time; nothing waits for this
            log.warning("housekeeping failed: %s", type(error).__name__)
        await asyncio.sleep(EVERY)


async def sweep(context: Context) -> None:
    now = context.now()
    async with context.database.writing() as session:
        await access.forget_expired(session, now)
        await guesses.forget_old(session, now)
        await files.forget_unused(session, context.files, now)
        await session.execute(delete(KeptAnswer).where(KeptAnswer.at < now - KEYS_LIVE))
        await session.execute(delete(OneTimeCode).where(OneTimeCode.created_at < now - CODES_LIVE))
