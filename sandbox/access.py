"""Proofs and grants: short-lived secrets, kept as hashes, that say a phone or a case is somebody's."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from backend_client.models import Role
from sandbox.codes import digest, new_secret
from sandbox.problems import Problem
from sandbox.tables import Case, Token

PROOF_LIFETIME = timedelta(minutes=30)
GRANT_LIFETIME = timedelta(hours=2)


async def new_proof(session: AsyncSession, mobile: str, now: datetime) -> tuple[str, datetime]:
    secret, until = new_secret(), now + PROOF_LIFETIME
    session.add(Token(digest=digest("proof", secret), purpose="proof", mobile=mobile, expires_at=until))
    return secret, until


async def new_grant(session: AsyncSession, case: Case, role: str, now: datetime) -> tuple[str, datetime]:
    secret, until = new_secret(), now + GRANT_LIFETIME
    token = Token(
        digest=digest("grant", secret), purpose="grant", case_id=case.id, role=role, expires_at=until
    )
    session.add(token)
    return secret, until


async def mobile_of_proof(session: AsyncSession, secret: str, now: datetime) -> str:
    """The mobile this proof is for; an unknown or expired one is `unproven`."""
    token = await session.get(Token, digest("proof", secret))
    if token is None or token.mobile is None or token.expires_at <= now:
        raise Problem(403, "unproven")
    return token.mobile


async def case_of_grant(session: AsyncSession, secret: str, now: datetime) -> tuple[Case, Role]:
    """The case, its row locked, and the role of the one who holds the grant."""
    token = await session.get(Token, digest("grant", secret))
    if token is None or token.role is None or token.expires_at <= now:
        raise Problem(403, "unproven")
    case = await session.scalar(select(Case).where(Case.id == token.case_id).with_for_update())
    if case is None:
        raise Problem(403, "unproven")
    return case, "respondent" if token.role == "respondent" else "complainant"


async def forget_expired(session: AsyncSession, now: datetime) -> None:
    await session.execute(delete(Token).where(Token.expires_at < now))
