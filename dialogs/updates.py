"""What the back office says by itself: an event becomes words for this citizen, in order, each once.

Every case on a line remembers the last sequence told. A repeated or late event is below it and says nothing;
an event beyond the next one means that some were missed, and those are fetched and told first. So it does not
matter how often, how late, or by which way events come.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from backend_client import models as m
from backend_client.errors import BackendUnavailable
from dialogs import buttons, casework, timers
from dialogs.session import Followed
from dialogs.stepper import Replies, Stepper
from dialogs.turn import Priority, Reply, Role
from dialogs.visit import Visit

#: States that the citizen has just read in the receipt: recorded, not told again.
KNOWN_FROM_RECEIPT = frozenset({"submitted"})


async def tell(visit: Visit, data: dict[str, Any], stepper: Stepper) -> Replies:
    """An event for this line. Raises `BackendUnavailable` where missed events cannot be fetched now."""
    event = m.Event.model_validate(data)
    if event.type in _BESIDE_CASES:
        return _joined(visit, _BESIDE_CASES[event.type](visit, event), stepper)
    followed = visit.session.cases.get(event.tracking_code or "")
    if followed is None or event.tracking_code is None or event.sequence <= followed.sequence:
        return ()
    events = [event]
    if event.sequence > followed.sequence + 1:
        missed = await visit.backend.case_events(event.tracking_code, followed.sequence)
        events = [e for e in missed if followed.sequence < e.sequence < event.sequence] + events
        if len({e.sequence for e in events}) < event.sequence - followed.sequence:
            # It answers, and not with what it must have: what is passed over now would never be told.
            raise BackendUnavailable("events are missing")
    return _joined(visit, tell_all(visit, event.tracking_code, followed, events), stepper)


def tell_all(visit: Visit, code: str, followed: Followed, events: list[m.Event]) -> Replies:
    """Everything of this case that was not told yet, in order."""
    replies: list[Reply] = []
    for event in sorted(events, key=lambda e: e.sequence):
        if event.sequence <= followed.sequence:
            continue
        followed.sequence = event.sequence
        said = None if followed.muted else _one(visit, code, followed, event)
        if said is not None:
            replies.append(said)
    return tuple(replies)


def _one(visit: Visit, code: str, followed: Followed, event: m.Event) -> Reply | None:
    """One event in words for this person's role; None where it is not for them or already known."""
    if followed.role not in event.roles:
        return None
    if event.type in _OF_CASES:
        return _OF_CASES[event.type](visit, event)
    if event.state is not None:
        followed.state = event.state
        timers.expect_silence(followed, event.state, event.at)
        if event.state in KNOWN_FROM_RECEIPT:
            return None
    if event.by == "citizen":
        return None  # they know what they did
    message = event.type == "case.message"
    show = casework.show_button(visit, code, "case.messages" if message else "case.status")
    if casework.is_discreet(visit, followed):
        return Reply(visit.say("update-neutral"), ((show,),), priority=Priority.UPDATE)
    if message:
        return _officer_wrote(visit, code, event)
    text = casework.event_text(visit, code, followed, event)
    return Reply(text, ((show,),), priority=Priority.UPDATE) if text else None


def _officer_wrote(visit: Visit, code: str, event: m.Event) -> Reply:
    """The officer's words with what is attached, and one tap to answer them."""
    lines = [visit.say("update-message", code=visit.code(code), text=event.note or "")]
    if event.files:
        lines.append(visit.say("update-message-files", count=len(event.files)))
    reply = visit.button("update-message-reply", casework.reply_value(code), Role.OPEN)
    files = casework.attachments(event.files)
    return Reply("\n".join(lines), ((reply,),), files=files, priority=Priority.UPDATE)


def _alarm_rang(visit: Visit, event: m.Event) -> Reply:
    """Before everything else, with one tap for each answer."""
    row = tuple(
        visit.button(
            f"alarm-{said}",
            buttons.value(buttons.OPEN, "alarm.answer", f"{event.subject}/{said}"),
            Role.ANSWER,
        )
        for said in ("safe", "mistake", "help")
    )
    return Reply(visit.say("alarm-rang"), (row,))


def _alarm_closed(visit: Visit, event: m.Event) -> Reply:
    return Reply(visit.say("alarm-closed"), priority=Priority.UPDATE)


def _survey_invited(visit: Visit, event: m.Event) -> Reply | None:
    if visit.session.no_surveys or not event.subject:
        return None
    value = buttons.value(buttons.OPEN, "survey.answer", event.subject)
    row = (visit.button("survey-button", value, Role.OPEN),)
    return Reply(visit.say("survey-invited"), (row,), priority=Priority.UPDATE)


#: Events of a case that are not moves of it.
_OF_CASES: dict[str, Callable[[Visit, m.Event], Reply | None]] = {
    "alarm.rang": _alarm_rang,
    "alarm.closed": _alarm_closed,
    "survey.invited": _survey_invited,
}


def _joined(visit: Visit, replies: Replies, stepper: Stepper) -> Replies:
    """An update in the middle of a form is told, and the open question is put again."""
    current = stepper.show(visit) if replies else None
    if current is None:
        return replies
    text = f"{visit.say('back-to-question')}\n\n{current.text}"
    return (*replies, replace(current, text=text, priority=Priority.UPDATE))


def _announcement(visit: Visit, event: m.Event) -> Replies:
    if not event.title:
        return ()
    stop = ((visit.button("news-stop", buttons.value(buttons.OPEN, "news.follow"), Role.OPEN),),)
    text = visit.say("announcement", title=event.title, body=event.note or "")
    return (Reply(text, stop, priority=Priority.BROADCAST, repeatable=False),)


def _person_replied(visit: Visit, event: m.Event) -> Replies:
    if event.subject is None or event.subject != visit.session.notes.get("handover"):
        return ()
    if event.type == "handover.closed":
        last = [visit.say("handover-replied", text=event.note)] if event.note else []
        text = "\n\n".join([*last, visit.say("handover-closed")])
        return (Reply(text, priority=Priority.UPDATE),)
    value = buttons.value(buttons.OPEN, "handover.reply", event.subject)
    row = (visit.button("handover-reply-title", value, Role.OPEN),)
    return (Reply(visit.say("handover-replied", text=event.note or ""), (row,), priority=Priority.UPDATE),)


def _paper_moved(visit: Visit, event: m.Event) -> Replies:
    """A passport, conscription file or licence that this line asked about has moved."""
    kind, state = f"paper-{event.kind}", f"{event.kind}-state-{(event.state or '').replace('_', '-')}"
    if not (visit.texts.has(visit.locale, kind) and visit.texts.has(visit.locale, state)):
        return ()
    if visit.session.no_updates:
        return ()
    if visit.session.neutral_updates:
        return (Reply(visit.say("update-neutral"), priority=Priority.UPDATE),)
    text = visit.say("paper-moved", kind=visit.say(kind), state=visit.say(state))
    return (Reply(text, priority=Priority.UPDATE),)


#: Events that belong to no case of the line's list. Their repetition is recognised by the line itself.
_BESIDE_CASES: dict[str, Callable[[Visit, m.Event], Replies]] = {
    "announcement.published": _announcement,
    "announcement.stopped": lambda visit, event: (),
    "handover.replied": _person_replied,
    "handover.closed": _person_replied,
    "paper.moved": _paper_moved,
}
