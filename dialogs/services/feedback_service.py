"""Praise, criticism and suggestions, with a mark from one to five. Two taps are enough; no name is asked."""

from __future__ import annotations

from backend_client import models as m
from dialogs import buttons
from dialogs.form import Closing, Form, Question
from dialogs.kinds import Choice, Text
from dialogs.turn import Reply, Role
from dialogs.visit import Answers, Visit

#: Upwards, so that «۵» typed as the fifth button and as the mark is the same.
GRADES = ("1", "2", "3", "4", "5")


async def hand_in(visit: Visit, a: Answers, key: str) -> Closing:
    """Kept without a name and without a case: nobody is called back for an opinion."""
    report = m.Report(
        kind="feedback.service",
        offence=a.kind,
        answers=a.plain(),
        channel=visit.incoming.channel,
        locale=visit.locale,
    )
    await visit.backend.file_report(report, key)
    thanks = "feedback-service-thanks" if a.grade not in ("1", "2") else "feedback-service-sorry"
    conduct = visit.button(
        "conduct-complaint-title", buttons.value(buttons.OPEN, "conduct.complaint"), Role.OPEN
    )
    return Closing((Reply(visit.say(thanks), ((conduct,),) if thanks.endswith("sorry") else ()),))


FORMS = (
    Form(
        "feedback.service",
        (
            Question("kind", Choice(among=("praise", "suggestion", "criticism"))),
            Question("grade", Choice(among=GRADES), fill=False),
            # Who has said it in the first breath is not asked to say it again.
            Question("words", Text(story=5, most=1_000), optional=True),
        ),
        submit=hand_in,
    ),
)
