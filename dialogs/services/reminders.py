"""Reminders the citizen asks for: an objection, an exemption or a passport that runs out, a hearing.

The desk never works out a deadline: the citizen gives the day that stands on their paper.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from dialogs import timers
from dialogs.form import Closing, Form, Question
from dialogs.kinds import Choice, Day
from dialogs.turn import Reply
from dialogs.visit import Answers, Heard, Visit
from locales import numerals

#: What may be remembered → how many days before it the citizen is told.
BEFORE = {"objection": (3, 1), "exemption": (30, 7, 1), "passport": (180, 60, 7), "hearing": (3, 1), "dispatch": (14, 3, 1),
          "other": (7, 1)}  # fmt: skip
#: The hour of the day at which reminders come, on Tehran's clock.
MORNING = time(9)


def _start(visit: Visit, heard: Heard) -> dict[str, Any]:
    """A button beside a paper that runs out says what and when: `passport:2027-02-24`."""
    what, _, day = (heard.choice or "").partition(":")
    try:
        ahead = date.fromisoformat(day) > visit.now.astimezone(numerals.TEHRAN).date()
    except ValueError:
        return {}
    return {"what": what, "day": day} if ahead and what in BEFORE else {}


async def keep(visit: Visit, a: Answers, key: str) -> Closing:
    day = date.fromisoformat(a.day)
    shown = numerals.day(day, visit.locale)
    today = visit.now.astimezone(numerals.TEHRAN).date()
    for before in BEFORE[a.what]:
        at = day - timedelta(days=before)
        if at > today:
            when = datetime.combine(at, MORNING, numerals.TEHRAN)
            timers.remind(visit, when, f"reminder-due-{a.what}", day=shown)
    timers.remind(visit, datetime.combine(day, MORNING, numerals.TEHRAN), f"reminder-due-{a.what}", day=shown)
    return Closing((Reply(visit.say("reminder-kept", day=shown)),))


FORMS = (
    Form(
        "reminder.set",
        (Question("what", Choice(among=tuple(BEFORE))), Question("day", Day(past=False))),
        submit=keep,
        intents=(),
        start=_start,
    ),
)
