"""How people were served: a random sample is asked, whoever does not want to be asked never is again."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import sqrt

from pydantic import BaseModel
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from backend_client import models as m
from sandbox import events, lifecycle
from sandbox.codes import digest, new_id
from sandbox.problems import Problem, not_found
from sandbox.service_tables import Survey, SurveyOptOut
from sandbox.settings import Settings
from sandbox.tables import Case
from sandbox.zone import TEHRAN

LIFETIME = timedelta(days=14)  # an older invitation is not answered any more
SATISFIED = 4  # this grade and above
CONFIDENCE = 1.96  # standard deviations: 95 %
NO_STATION = "—"


async def maybe_invite(
    session: AsyncSession, case: Case, came_from: str, settings: Settings, now: datetime
) -> None:
    """Called after a move: a closed case, or a visit that was made, may be drawn into the sample."""
    reason = _reason(case, came_from)
    complainant = case.party("complainant")
    if reason is None or complainant is None or not complainant.mobile:
        return
    if not _is_drawn(settings.survey_share) or await _is_full(session, settings.survey_quota, now):
        return
    if await session.get(SurveyOptOut, digest("survey", complainant.mobile)) is not None:
        return
    survey = Survey(
        id=new_id("survey"),
        case_id=case.id,
        station=case.station or NO_STATION,
        reason=reason,
        invited_at=now,
    )
    session.add(survey)
    await session.flush()
    await events.emit(session, case, now, "survey.invited", subject=survey.id, roles=("complainant",))


def _reason(case: Case, came_from: str) -> str | None:
    if case.state in lifecycle.SURVEYED:
        return "closed"
    return "visit" if came_from == "visit_required" and case.state == "registered" else None


def _is_drawn(share: float) -> bool:
    return secrets.randbelow(1_000_000) < share * 1_000_000


async def _is_full(session: AsyncSession, quota: int, now: datetime) -> bool:
    midnight = now.astimezone(TEHRAN).replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)
    today = select(func.count()).select_from(Survey).where(Survey.invited_at >= midnight)
    return (await session.scalar(today) or 0) >= quota


async def answer(session: AsyncSession, survey_id: str, given: m.SurveyAnswer, now: datetime) -> m.Thanks:
    survey = await session.scalar(select(Survey).where(Survey.id == survey_id).with_for_update())
    if survey is None or survey.invited_at < now - LIFETIME:
        raise not_found()
    if survey.answered_at is not None:
        raise Problem(409, "already_answered")
    survey.answered_at, survey.grade, survey.comment = now, given.grade, given.comment
    survey.opted_out = given.opt_out
    if given.opt_out:
        await _never_again(session, survey.case_id, now)
    return m.Thanks(at=now)


async def _never_again(session: AsyncSession, case_id: int, now: datetime) -> None:
    case = await session.get_one(Case, case_id)
    complainant = case.party("complainant")
    if complainant is not None and complainant.mobile:
        await session.merge(SurveyOptOut(mobile=digest("survey", complainant.mobile), at=now))


class StationResult(BaseModel):
    """Share of satisfied people among those who gave a grade, with its 95 % Wilson interval."""

    station: str
    invited: int
    graded: int
    satisfied: int
    mean: float | None
    share: float | None
    low: float | None
    high: float | None


class SurveyResults(BaseModel):
    invited: int
    answered: int
    graded: int
    opted_out: int
    overall: StationResult
    stations: list[StationResult]


@dataclass(slots=True)
class _Tally:
    invited: int = 0
    graded: int = 0
    satisfied: int = 0
    total: int = 0

    def count(self, grade: int | None) -> None:
        self.invited += 1
        if grade is not None:
            self.graded += 1
            self.total += grade
            self.satisfied += grade >= SATISFIED

    def result(self, station: str) -> StationResult:
        low, high = wilson(self.satisfied, self.graded)
        return StationResult(
            station=station,
            invited=self.invited,
            graded=self.graded,
            satisfied=self.satisfied,
            mean=round(self.total / self.graded, 2) if self.graded else None,
            share=round(self.satisfied / self.graded, 4) if self.graded else None,
            low=low,
            high=high,
        )


def wilson(hits: int, tries: int) -> tuple[float | None, float | None]:
    """The 95 % Wilson interval of a share, honest for small numbers too; none where nobody was asked."""
    if tries == 0:
        return None, None
    share, square = hits / tries, CONFIDENCE**2
    middle = (share + square / (2 * tries)) / (1 + square / tries)
    reach = CONFIDENCE * sqrt(share * (1 - share) / tries + square / (4 * tries**2)) / (1 + square / tries)
    return round(max(0.0, middle - reach), 4), round(min(1.0, middle + reach), 4)


async def results(session: AsyncSession) -> SurveyResults:
    rows = await session.execute(select(Survey.station, Survey.grade, Survey.answered_at, Survey.opted_out))
    overall, stations, answered, opted_out = _Tally(), dict[str, _Tally](), 0, 0
    for station, grade, answered_at, opted in rows:
        overall.count(grade)
        stations.setdefault(station, _Tally()).count(grade)
        answered += answered_at is not None
        opted_out += opted
    return SurveyResults(
        invited=overall.invited,
        answered=answered,
        graded=overall.graded,
        opted_out=opted_out,
        overall=overall.result("همه"),
        stations=[tally.result(name) for name, tally in sorted(stations.items())],
    )
