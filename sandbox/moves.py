"""Moving a case: only along the machine, with its step and its event in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from sandbox import events, lifecycle, views
from sandbox.problems import Problem, not_found
from sandbox.tables import Case, Step


@dataclass(frozen=True, slots=True)
class Move:
    state: str
    branch: str | None = None
    order: str | None = None
    note: str | None = None
    hearing: datetime | None = None


async def locked_case(session: AsyncSession, tracking_code: str) -> Case:
    case = await session.scalar(select(Case).where(Case.tracking_code == tracking_code).with_for_update())
    if case is None:
        raise not_found()
    return case


async def move(
    session: AsyncSession,
    case: Case,
    wanted: Move,
    now: datetime,
    by: Literal["staff", "citizen"] = "staff",
) -> None:
    """Moves a case whose row the caller has locked; 409 with the legal states for any other."""
    legal = lifecycle.moves_from(case.kind, case.state)
    if wanted.state not in legal:
        raise Problem(409, "illegal_move", allowed=list(legal), state=case.state)
    _apply(case, wanted, now, by)
    await session.flush()
    await events.emit(
        session,
        case,
        now,
        "case.needs_info" if wanted.state == "needs_info" else "case.moved",
        by=by,
        state=case.state,
        branch=wanted.branch,
        order=wanted.order,
        note=wanted.note,
        hearing=wanted.hearing,
        roles=views.roles_told(case, wanted.state),
    )


def _apply(case: Case, wanted: Move, now: datetime, by: str) -> None:
    case.state, case.state_since = wanted.state, now
    # Branch and hearing stay known until newer ones replace them; an order belongs to the step that made it.
    case.branch = wanted.branch or case.branch
    case.order_text = wanted.order
    case.hearing = wanted.hearing or (case.hearing if case.hearing and case.hearing > now else None)
    if case.official_at is None and lifecycle.state_of(case.kind, wanted.state).official:
        case.official_at = now
    case.steps.append(
        Step(
            state=wanted.state,
            at=now,
            by=by,
            branch=wanted.branch,
            order_text=wanted.order,
            note=wanted.note,
            hearing=wanted.hearing,
        )
    )
