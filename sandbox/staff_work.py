"""What staff do to a case, whichever door they use."""

from __future__ import annotations

from sqlalchemy import ColumnElement, select

from backend_client.models import Respondent
from sandbox import moves, surveys
from sandbox.context import Context
from sandbox.problems import not_found
from sandbox.tables import Case, Party


async def advance(context: Context, this_case: ColumnElement[bool], wanted: moves.Move) -> Case:
    """Moves the case and, at the end of a matter, may draw it into the survey's sample."""
    async with context.database.writing() as session:
        case = await session.scalar(select(Case).where(this_case).with_for_update())
        if case is None:
            raise not_found()
        came_from, now = case.state, context.now()
        await moves.move(session, case, wanted, now)
        await surveys.maybe_invite(session, case, came_from, context.settings, now)
        return case


async def name_respondent(context: Context, this_case: ColumnElement[bool], given: Respondent) -> Case:
    """Names the other party, whom the complainant may not have known, or corrects them."""
    async with context.database.writing() as session:
        case = await session.scalar(select(Case).where(this_case).with_for_update())
        if case is None:
            raise not_found()
        party = case.party("respondent")
        if party is None:
            party = Party(role="respondent")
            case.parties.append(party)
        for field, value in given.model_dump().items():
            setattr(party, field, value)
        return case
