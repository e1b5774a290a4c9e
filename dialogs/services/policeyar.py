"""Police-yar and protection institutions: what they may do, checking a licence, reporting misconduct."""

from __future__ import annotations

from backend_client.errors import NotFound
from dialogs import buttons, guides
from dialogs.filing import EVIDENCE, HAPPENED, MAYBE_CITIZEN, PLACE, STORY, files, keep_story
from dialogs.form import AskAgain, Closing, Form, Problem, Question
from dialogs.kinds import Choice, Text
from dialogs.turn import Reply, Role
from dialogs.visit import Answers, Visit
from locales import numerals, places


async def check_licence(visit: Visit, a: Answers, key: str) -> Closing | AskAgain:
    """The register's entry: a matter of public record, so nobody has to say who they are."""
    try:
        found = await visit.backend.check_institution(numerals.ascii_digits(a.licence))
    except NotFound:
        return AskAgain(("licence",), Problem("policeyar-check-none"))
    text = visit.say(
        "policeyar-check-valid" if found.valid else "policeyar-check-invalid",
        name=found.name,
        city=places.shown(found.city, visit.locale),
        until=numerals.day(found.valid_until, visit.locale),
    )
    report = visit.button(
        "policeyar-report-title", buttons.value(buttons.OPEN, "policeyar.report"), Role.OPEN
    )
    return Closing((Reply(text, () if found.valid else ((report,),)),))


FORMS = (
    guides.guide(
        "policeyar.info",
        topics=("powers", "check", "join", "hire", "found", "terms", "misconduct"),
        see=("policeyar.check", "policeyar.report"),
    ),
    Form("policeyar.check", (Question("licence", Text(least=3, most=20)),), submit=check_licence, intents=()),
    Form(
        "policeyar.report",
        (
            Question("what", Choice(among=("force", "search", "money", "unlicensed", "insult", "other"))),
            HAPPENED,
            *PLACE,
            Question("who", Text(most=400), optional=True),
            Question("details", Text(), when=lambda a: not a.story),
            STORY,
            EVIDENCE,
            *MAYBE_CITIZEN,
        ),
        submit=files("policeyar.report", offence=lambda a: a.what),
        start=keep_story,
        intents=(),
        review=True,
        sensitive=True,
    ),
)
