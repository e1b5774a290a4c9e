"""Filing a report, finding a case, adding to it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from backend_client import models as m
from sandbox import access, files, guesses, lifecycle, moves, views
from sandbox.codes import national_id_holds, new_tracking_code, same
from sandbox.idempotency import fingerprint
from sandbox.problems import Problem, invalid, not_found
from sandbox.tables import Addition, Case, Office, Party, Step

# An accusation has a name under it; hazards, praise and found things may come from nobody in particular.
NAMED = ("complaint.", "theft.", "cyber.", "missing.", "alarm.", "passport.", "conscription.")


async def file_report(session: AsyncSession, report: m.Report, now: datetime) -> m.Receipt:
    _check_people(report)
    case = _new_case(report, now)
    case.tracking_code = await _free_code(session)
    case.station = await _station_of(session, report)
    session.add(case)
    await session.flush()
    await files.attach(session, case.id, report.evidence)
    return m.Receipt(
        tracking_code=case.tracking_code, state=case.state, kind=case.kind, registered_at=case.registered_at
    )


def _new_case(report: m.Report, now: datetime) -> Case:
    case = Case(
        kind=report.kind,
        offence=report.offence,
        state=lifecycle.FIRST_STATE,
        state_since=now,
        registered_at=now,
        sensitive=report.offence in lifecycle.SENSITIVE_OFFENCES or report.kind in lifecycle.SENSITIVE_KINDS,
        answers=report.answers,
        channel=report.channel,
        locale=report.locale,
        content_hash=_content_hash(report),
        parties=[],
        steps=[Step(state=lifecycle.FIRST_STATE, at=now, by="citizen")],
    )
    if report.person is not None:
        case.parties.append(Party(role="complainant", **report.person.model_dump()))
    if report.respondent is not None:
        case.parties.append(Party(role="respondent", **report.respondent.model_dump()))
    return case


def _check_people(report: m.Report) -> None:
    if report.person is None and report.kind.startswith(NAMED):
        raise invalid(person="missing")
    for field, person in (("person", report.person), ("respondent", report.respondent)):
        if person and person.national_id and not national_id_holds(person.national_id):
            raise invalid(**{f"{field}.national_id": "check_digit"})


def _content_hash(report: m.Report) -> str:
    """Two reports with one hash say the same; by which channel and with which uploads does not count."""
    return fingerprint("content", report.model_dump(mode="json", exclude={"evidence", "channel", "locale"}))


async def _station_of(session: AsyncSession, report: m.Report) -> str | None:
    """The station that takes it: the first one of the city the citizen named."""
    city = report.answers.get("city")
    if not isinstance(city, str):
        return None
    query = (
        select(Office.name).where(Office.kind == "station", Office.city == city).order_by(Office.id).limit(1)
    )
    return await session.scalar(query)


async def _free_code(session: AsyncSession) -> str:
    for _ in range(10):
        code = new_tracking_code()
        if await session.scalar(select(Case.id).where(Case.tracking_code == code)) is None:
            return code
    raise Problem(503, "try_again", retry_after=1)


async def find(
    session: AsyncSession,
    tracking_code: str,
    last4: str | None,
    proof: str | None,
    conversation: str,
    now: datetime,
) -> m.CaseAccess | Problem:
    """The case for the one who shows a second factor, or the problem to raise after the commit.

    Whatever is wrong (code, digits, phone, too early for the respondent) sounds and counts the same. Others' wrong
    guesses never keep out the one who proves their phone.
    """
    mobile = await access.mobile_of_proof(session, proof, now) if proof else None
    case = await session.scalar(select(Case).where(Case.tracking_code == tracking_code))
    role = _role_of(case, None, mobile) if case and mobile else None
    if role is None:
        thing = guesses.scope("code", tracking_code)
        await guesses.refuse_stranger(session, thing, conversation, now)
        role = _role_of(case, last4, None) if case else None
        if role is None:
            guesses.count_stranger(session, thing, conversation, now)
    if case is None or role is None:
        return not_found()
    grant, until = await access.new_grant(session, case, role, now)
    return m.CaseAccess(case=views.case_for(case, role), role=role, grant=grant, expires_at=until)


def _role_of(case: Case, last4: str | None, mobile: str | None) -> m.Role | None:
    complainant, respondent = case.party("complainant"), case.party("respondent")
    if complainant is not None:
        if mobile is not None and complainant.mobile == mobile:
            return "complainant"
        if last4 and complainant.national_id and same(complainant.national_id[-4:], last4):
            return "complainant"
    if respondent is not None and mobile is not None and respondent.mobile == mobile:
        return "respondent" if views.is_visible_to_respondent(case) else None
    return None


async def of_mobile(session: AsyncSession, mobile: str) -> tuple[m.CaseSummary, ...]:
    """All cases of this phone's owner, newest first."""
    query = (
        select(Case)
        .join(Party, Party.case_id == Case.id)
        .where(Party.mobile == mobile)
        .order_by(Case.id.desc())
        .limit(100)
    )
    found = (await session.scalars(query)).unique()
    roles = ((case, _role_of(case, None, mobile)) for case in found)
    return tuple(views.summary_for(case, role) for case, role in roles if role is not None)


async def add(session: AsyncSession, grant: str, addition: m.Addition, now: datetime) -> m.AdditionReceipt:
    case, role = await access.case_of_grant(session, grant, now)
    if not lifecycle.is_open(case.kind, case.state):
        raise Problem(409, "case_closed")
    if role == "respondent" and addition.kind not in ("message", "evidence"):
        raise Problem(409, "not_for_respondent", allowed=["message", "evidence"])
    if addition.kind == "withdrawal" and "withdrawn" not in lifecycle.moves_from(case.kind, case.state):
        raise Problem(409, "too_late_to_withdraw")
    if addition.kind != "withdrawal" and not (addition.text or addition.files):
        raise invalid(text="missing")
    row = Addition(case_id=case.id, kind=addition.kind, by=role, thread=role, text=addition.text, at=now)
    session.add(row)
    await session.flush()
    await files.attach(session, case.id, addition.files, row.id)
    await _follow(session, case, addition, now)
    return m.AdditionReceipt(at=now, state=views.case_for(case, role).state)


async def _follow(session: AsyncSession, case: Case, addition: m.Addition, now: datetime) -> None:
    """What an addition sets in motion by itself."""
    if addition.kind == "withdrawal":
        await moves.move(session, case, moves.Move("withdrawn"), now, by="citizen")
    elif addition.kind in ("evidence", "correction") and case.state == "needs_info":
        await moves.move(session, case, moves.Move("submitted"), now, by="citizen")
