"""Passports, conscription files, driving licences: where a request stands, for the person it belongs to."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from backend_client import models as m
from sandbox import access, events
from sandbox.problems import Problem, not_found
from sandbox.service_tables import PaperFile, PaperStep
from sandbox.tables import Citizen

P = TypeVar("P", bound=m.Paper)


def _machine(text: str) -> dict[str, tuple[str, ...]]:
    """`a: b c` lines → state and where it may go."""
    lines = (line.split(":") for line in text.strip().splitlines())
    return {name.strip(): tuple(moves.split()) for name, moves in lines}


MACHINES = {
    "passport": _machine(
        """
        registered: identity
        identity: payment
        payment: review
        review: printing needs_fix refused
        needs_fix: review refused
        printing: posted
        posted: delivered returned_post
        returned_post: posted
        delivered:
        refused:
        """
    ),
    "conscription": _machine(
        """
        under_age: liable_window
        liable_window: registered deferment absent
        registered: exam needs_fix
        needs_fix: registered absent
        exam: ready exemption_review
        exemption_review: hospital board temp_exempt exempt ready
        hospital: board
        board: exempt temp_exempt ready
        temp_exempt: exemption_review exempt absent
        deferment: liable_window absent
        ready: serving absent
        absent: registered
        serving: done
        done: card_issue
        exempt: card_issue
        card_issue: card_posted
        card_posted: card_delivered
        card_delivered:
        """
    ),
    "licence": _machine(
        """
        registered: exam review
        exam: review
        review: printing needs_fix refused
        needs_fix: review refused
        printing: posted
        posted: delivered returned_post
        returned_post: posted
        delivered: registered
        refused:
        """
    ),
}
USUAL_DAYS = {
    ("passport", "review"): (1, 14),
    ("passport", "printing"): (1, 5),
    ("passport", "posted"): (1, 7),
    ("conscription", "exemption_review"): (15, 60),
    ("conscription", "hospital"): (1, 30),
    ("conscription", "board"): (1, 30),
    ("conscription", "card_issue"): (10, 45),
    ("conscription", "card_posted"): (1, 7),
    ("licence", "review"): (3, 20),
    ("licence", "printing"): (3, 15),
    ("licence", "posted"): (1, 7),
}


async def status(
    session: AsyncSession, kind: str, national_id: str, proof: str, now: datetime, shape: type[P]
) -> P:
    """The newest request of this kind; only for the phone that is registered with this national id."""
    mobile = await access.mobile_of_proof(session, proof, now)
    owner = select(Citizen.id).where(Citizen.national_id == national_id, Citizen.mobile == mobile)
    query = select(PaperFile).where(PaperFile.kind == kind, PaperFile.national_id == national_id)
    paper = await session.scalar(query.order_by(PaperFile.id.desc()).limit(1))
    if paper is None or await session.scalar(owner) is None:
        raise not_found()
    return shape(**_facts(paper, shape))


def _facts(paper: PaperFile, shape: type[m.Paper]) -> dict[str, Any]:
    usual = USUAL_DAYS.get((paper.kind, paper.state))
    facts: dict[str, Any] = {
        "kind": paper.kind,
        "request": paper.request,
        "state": paper.state,
        "state_since": paper.state_since,
        "history": tuple(m.Step(state=step.state, at=step.at) for step in paper.steps),
        "next_step": f"{paper.kind}_{paper.state}",
        "usual_days": m.UsualDays(least=usual[0], most=usual[1]) if usual else None,
        "open": bool(MACHINES[paper.kind][paper.state]),
        "deadline": paper.deadline,
        "expires_on": paper.expires_on,
        "post_barcode": paper.post_barcode,
        "problem": paper.problem,
    }
    if issubclass(shape, m.Licence):
        facts |= {"categories": tuple(paper.categories), "points": paper.points}
    return facts


async def move(
    session: AsyncSession,
    request: str,
    state: str,
    now: datetime,
    *,
    deadline: date | None = None,
    post_barcode: str | None = None,
    problem: str | None = None,
) -> PaperFile:
    """Moves a request along its machine; 409 with the legal states for any other."""
    query = select(PaperFile).where(PaperFile.request == request).with_for_update()
    paper = await session.scalar(query)
    if paper is None:
        raise not_found()
    legal = MACHINES[paper.kind][paper.state]
    if state not in legal:
        raise Problem(409, "illegal_move", allowed=list(legal), state=paper.state)
    paper.state, paper.state_since, paper.deadline, paper.problem = state, now, deadline, problem
    paper.post_barcode = post_barcode or paper.post_barcode
    paper.steps.append(PaperStep(state=state, at=now))
    await session.flush()
    await events.emit(
        session,
        None,
        now,
        "paper.moved",
        subject=request,
        kind=paper.kind,
        state=state,
        roles=("complainant",),
    )
    return paper
