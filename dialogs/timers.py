"""What the clock brings: reports that wait, a look at a case, the explained silence, and reminders.

Nothing runs by itself: the session says when it wants to be visited (`next_wake`), and the line visits it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from dialogs.session import Followed, Reminder, Session
from dialogs.visit import Visit

#: Seconds after filing until the case is looked at once, in case it moved before the line was known to follow it.
FIRST_LOOK = 10.0
#: Days after which a state has lasted longer than usual; the life cycle's typical durations. Others: no word of it.
USUAL_DAYS = {
    "submitted": 3, "registered": 3, "inquiry": 30, "agahi": 60, "fata": 60, "mediation": 30, "sent_prosecutor": 3,
    "branch_assigned": 30, "prosecution": 120, "order_issued": 30, "returned": 15, "court": 120, "appeal": 180,
    "alert_on": 7, "not_found": 30, "needs_info": 7, "visit_required": 7,
}  # fmt: skip
#: Most reminders one conversation keeps.
MOST_REMINDERS = 30


def next_wake(session: Session) -> datetime | None:
    """When this line wants to be visited again, if ever."""
    times = [run.next_try for run in session.pending if run.next_try]
    if session.run is not None and session.run.next_try:
        times.append(session.run.next_try)
    times += [case.look_at for case in session.cases.values() if case.look_at]
    times += [case.silent_at for case in session.cases.values() if case.silent_at]
    times += [reminder.at for reminder in session.reminders]
    return datetime.fromtimestamp(min(times), UTC) if times else None


def remember_case(visit: Visit, code: str, role: str, kind: str) -> Followed:
    """This line follows the case from now on; it is looked at once shortly after."""
    followed = visit.session.cases.setdefault(
        code, Followed(role=role, kind=kind, muted=visit.session.no_updates)
    )
    followed.look_at = visit.now.timestamp() + FIRST_LOOK
    return followed


def expect_silence(followed: Followed, state: str, since: datetime) -> None:
    """From when on it is worth saying that nothing has moved."""
    days = USUAL_DAYS.get(state)
    followed.silent_at = (since + timedelta(days=days)).timestamp() if days else 0.0


def silent(visit: Visit) -> list[tuple[str, Followed]]:
    """Cases in which nothing moved for longer than usual; each is named once for each state."""
    now = visit.now.timestamp()
    found = [(code, f) for code, f in visit.session.cases.items() if f.silent_at and f.silent_at <= now]
    for _, followed in found:
        followed.silent_at = 0.0
    return [(code, f) for code, f in found if not f.muted]


def remind(visit: Visit, at: datetime, text: str, **args: str) -> None:
    """Keep a reminder; one in the past is told within the minute."""
    when = max(at, visit.now + timedelta(seconds=1)).timestamp()
    kept = [*visit.session.reminders, Reminder(at=when, text=text, args=args)]
    visit.session.reminders = sorted(kept, key=lambda r: r.at)[:MOST_REMINDERS]


def due_reminders(visit: Visit) -> list[Reminder]:
    """Take the reminders whose time has come."""
    now = visit.now.timestamp()
    due = [r for r in visit.session.reminders if r.at <= now]
    visit.session.reminders = [r for r in visit.session.reminders if r.at > now]
    return due
