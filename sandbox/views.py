"""What each side of a case may see of it. The only place where a row becomes something the desk reads."""

from __future__ import annotations

from backend_client import models as m
from sandbox import lifecycle
from sandbox.tables import Case, Step


def is_visible_to_respondent(case: Case) -> bool:
    """Only after an official act, never in a sensitive matter."""
    return case.official_at is not None and not case.sensitive


def respondent_steps(case: Case) -> list[Step]:
    """The acts the respondent is told of: those of the judiciary, from the first official one on."""
    if case.official_at is None:
        return []
    return [
        step
        for step in case.steps
        if step.at >= case.official_at and lifecycle.state_of(case.kind, step.state).shown_to_respondent
    ]


def roles_told(case: Case, state: str) -> tuple[m.Role, ...]:
    """Who may be told that the case has just come to `state`."""
    other = case.party("respondent")
    shown = lifecycle.state_of(case.kind, state).shown_to_respondent
    if shown and other is not None and other.mobile and is_visible_to_respondent(case):
        return ("complainant", "respondent")
    return ("complainant",)


def case_for(case: Case, role: m.Role) -> m.Case:
    return _for_complainant(case) if role == "complainant" else _for_respondent(case)


def _for_complainant(case: Case) -> m.Case:
    state = lifecycle.state_of(case.kind, case.state)
    usual = m.UsualDays(least=state.usual[0], most=state.usual[1]) if state.usual else None
    return m.Case(
        tracking_code=case.tracking_code,
        kind=case.kind,
        state=case.state,
        state_since=case.state_since,
        registered_at=case.registered_at,
        history=tuple(_step(step, step.note) for step in case.steps),
        branch=case.branch,
        order=case.order_text,
        hearing=case.hearing,
        next_step=state.task,
        usual_days=usual,
        open=bool(state.moves),
    )


def _for_respondent(case: Case) -> m.Case:
    """Built from the visible acts alone: kind, dates and notes of the complaint stay with the complainant."""
    steps = respondent_steps(case)
    last = steps[-1]
    hearing = next((step.hearing for step in reversed(steps) if step.hearing), None)
    return m.Case(
        tracking_code=case.tracking_code,
        kind="case",
        state=last.state,
        state_since=last.at,
        registered_at=steps[0].at,
        history=tuple(_step(step, None) for step in steps),
        branch=next((step.branch for step in reversed(steps) if step.branch), None),
        order=next((step.order_text for step in reversed(steps) if step.order_text), None),
        hearing=hearing,
        next_step=lifecycle.respondent_task(last.state, last.hearing is not None),
        open=lifecycle.is_open(case.kind, case.state),
    )


def _step(step: Step, note: str | None) -> m.Step:
    return m.Step(
        state=step.state,
        at=step.at,
        branch=step.branch,
        order=step.order_text,
        note=note,
        hearing=step.hearing,
    )


def summary_for(case: Case, role: m.Role) -> m.CaseSummary:
    seen = case_for(case, role)
    return m.CaseSummary(
        tracking_code=seen.tracking_code,
        kind=seen.kind,
        state=seen.state,
        registered_at=seen.registered_at,
        role=role,
    )
