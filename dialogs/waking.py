"""A visit of the clock: what is due on this line is done and told, in one turn."""

from __future__ import annotations

from backend_client.errors import BackendError, BackendUnavailable
from dialogs import casework, timers, updates
from dialogs.session import Followed
from dialogs.stepper import Replies, Stepper
from dialogs.turn import Priority, Reply
from dialogs.visit import Visit

#: How far the next look is put off when the back office does not answer, in seconds.
LATER = 60.0


async def wake(visit: Visit, stepper: Stepper) -> Replies:
    """Reports that wait are filed, cases are looked at, silence is explained, reminders are told."""
    replies = await stepper.retry(visit)
    if visit.session.quiet:
        visit.follows.clear()
        visit.session.cases.clear()
        return ()
    replies += await _look_at_cases(visit)
    replies += tuple(_explain(visit, code, followed) for code, followed in timers.silent(visit))
    reminders = tuple(
        Reply(visit.say(r.text, **r.args), priority=Priority.UPDATE) for r in timers.due_reminders(visit)
    )
    return replies + reminders


async def _look_at_cases(visit: Visit) -> Replies:
    replies: Replies = ()
    now = visit.now.timestamp()
    for code, followed in visit.session.cases.items():
        if not followed.look_at or followed.look_at > now:
            continue
        if visit.away:
            followed.look_at = now + LATER
            continue
        try:
            events = await visit.backend.case_events(code, followed.sequence)
        except BackendError as error:
            visit.away = isinstance(error, BackendUnavailable)
            followed.look_at = now + LATER
            continue
        followed.look_at = 0.0
        replies += updates.tell_all(visit, code, followed, list(events))
    return replies


def _explain(visit: Visit, code: str, followed: Followed) -> Reply:
    """Nothing has moved for the usual time: say so, and what may be done."""
    show = ((casework.show_button(visit, code),),)
    if casework.is_discreet(visit, followed):
        return Reply(visit.say("update-neutral"), show, priority=Priority.UPDATE)
    days = timers.USUAL_DAYS.get(followed.state, 30)
    text = visit.say(
        "silence", code=visit.code(code), state=casework.state_name(visit, followed.state), days=days
    )
    return Reply(text, show, priority=Priority.UPDATE)
