"""Cases in words: the time line, one update, the plain meaning of an order, the next step.

What is shown comes from the back office and is chosen for the reader's role; nothing is guessed.
"""

from __future__ import annotations

from backend_client import models as m
from dialogs import buttons
from dialogs.matching import mentioned
from dialogs.session import Followed
from dialogs.turn import Button, OutFile, Role
from dialogs.visit import Visit
from locales import numerals

#: Kinds and offences whose pushed texts stay neutral: a shared phone must not tell.
SENSITIVE = frozenset({"missing.person", "conduct.complaint", "policeyar.report"})
SENSITIVE_OFFENCES = frozenset({"blackmail", "family", "sexual", "threat", "harassment"})
#: Orders of the judiciary that have a plain explanation: the text `order-<name>`, found by its `.words`.
ORDERS = (
    "inquiry", "summons", "arrest", "forensic", "no-prosecution", "halted", "paused", "archived", "trial",
    "indictment", "no-jurisdiction", "closed", "expert",
)  # fmt: skip


def is_sensitive(kind: str, offence: str | None = None) -> bool:
    return kind in SENSITIVE or offence in SENSITIVE_OFFENCES


def is_discreet(visit: Visit, followed: Followed) -> bool:
    """Does what is pushed about this case say no more than that there is news?"""
    return visit.session.neutral_updates or followed.sensitive or is_sensitive(followed.kind)


def show_button(visit: Visit, code: str, form: str = "case.status") -> Button:
    """Opens this case; it is a name in the button, and asks for its proof like any other."""
    return visit.button("show-case", buttons.value(buttons.OPEN, form, code), Role.OPEN)


def reply_value(code: str) -> str:
    """The button that writes to the officer of this case."""
    return buttons.value(buttons.OPEN, "case.update", f"{code}/message")


def attachments(files: tuple[m.StoredFile, ...]) -> tuple[OutFile, ...]:
    """What an officer attached, fetched from the back office when the citizen opens it."""
    return tuple(OutFile(f.name, f.type, "officer", f.id) for f in files)


def state_name(visit: Visit, state: str) -> str:
    """The state's Persian name, or the state's general name where a new one has no words yet."""
    id = f"state-{state.replace('_', '-')}"
    return visit.say(id if visit.texts.has(visit.locale, id) else "state-other")


def event_text(visit: Visit, code: str, followed: Followed, event: m.Event) -> str | None:
    """One event for this role, in at most five lines."""
    if event.state is None:
        return None
    lines = [visit.say("update-moved", code=visit.code(code), state=state_name(visit, event.state))]
    lines += _details(visit, event.branch, event.order, event.hearing, event.note)
    lines += _task(visit, event.state, followed.role)
    if event.branch or event.order:
        lines.append(visit.say("official-text"))
    return "\n".join(lines)


def timeline(visit: Visit, access: m.CaseAccess) -> str:
    """The whole case: where it stands, how it came there, what comes next, how long that usually takes."""
    case = access.case
    head = visit.say("case-now", code=visit.code(case.tracking_code), state=state_name(visit, case.state),
                     when=numerals.instant(case.state_since, visit.locale))  # fmt: skip
    lines = [head, *_details(visit, case.branch, case.order, case.hearing, None)]
    if len(case.history) > 1:
        lines += ["", visit.say("case-history")]
        lines += [_line(visit, step) for step in case.history]
    lines += ["", *_task(visit, case.state, access.role, case.next_step)]
    if case.usual_days and case.open:
        lines.append(_usual(visit, case.usual_days))
    if case.branch or case.order:
        lines.append(visit.say("official-text"))
    return "\n".join(lines).strip()


def _usual(visit: Visit, days: m.UsualDays) -> str:
    if not days.least:
        return visit.say("case-usual-most", most=days.most)
    return visit.say("case-usual", least=days.least, most=days.most)


def _line(visit: Visit, step: m.Step) -> str:
    when = numerals.instant(step.at, visit.locale)
    return visit.say("case-line", when=when, state=state_name(visit, step.state))


def _details(
    visit: Visit, branch: str | None, order: str | None, hearing: object, note: str | None
) -> list[str]:
    lines = [visit.say("case-branch", branch=branch)] if branch else []
    if order:
        lines.append(visit.say("case-order", order=order))
        lines += [
            visit.say(f"order-{name}") for name in ORDERS if mentioned(order, visit.words(f"order-{name}"))
        ][:1]
    if hearing is not None:
        lines.append(visit.say("case-hearing", when=numerals.instant(hearing, visit.locale)))  # type: ignore[arg-type]
    if note:
        lines.append(visit.say("case-note", note=note))
    return lines


def _task(visit: Visit, state: str, role: str, next_step: str | None = None) -> list[str]:
    """The reader's own next step: by the back office's step id, else by the state."""
    for name in (next_step, state):
        id = f"next-{name.replace('_', '-')}" if name else ""
        if role == "respondent" and id and visit.texts.has(visit.locale, f"{id}-respondent"):
            return [visit.say(f"{id}-respondent")]
        if id and visit.texts.has(visit.locale, id):
            return [visit.say(id)]
    return []
