"""Every other theft: a phone, a bag, a bicycle; snatched, picked, or taken by force."""

from dataclasses import replace

from dialogs.filing import CITIZEN, EVIDENCE, HAPPENED, PLACE, STORY, files, keep_story
from dialogs.form import Answer, Form, Problem, Question
from dialogs.kinds import Choice, Choices, Code, Mobile, Text
from dialogs.visit import Answers, Visit

BY_FORCE = ("snatched", "robbery")


async def not_in_need(visit: Visit, value: str, answers: Answers) -> Answer | Problem:
    """Somebody hurt needs an ambulance and no form."""
    return Problem("theft-other-need-help") if value == "need_help" else Answer(value)


def _has_phone(a: Answers) -> bool:
    return "phone" in (a.what or ())


def kind_of_theft(a: Answers) -> str:
    """How it was done where that weighs more, else what is gone."""
    if a.how in (*BY_FORCE, "pickpocket"):
        return str(a.how)
    return next((thing for thing in ("phone", "bicycle", "bag") if thing in a.what), "other")


#: Somebody whose phone is gone cannot read a code sent to it.
_WHO = tuple(replace(q, text="theft-other-q-mobile") if q.key == "mobile" else q for q in CITIZEN)

FORMS = (
    Form(
        "theft.other",
        (
            Question(
                "what",
                Choices(
                    among=(
                        "phone",
                        "bag",
                        "cards",
                        "documents",
                        "cash",
                        "jewellery",
                        "laptop",
                        "bicycle",
                        "other",
                    ),
                    told=True,
                ),
            ),
            Question("how", Choice(among=("snatched", "pickpocket", "robbery", "left"))),
            Question(
                "safe",
                Choice(among=("fine", "treated", "need_help")),
                when=lambda a: a.how in BY_FORCE,
                check=not_in_need,
                fill=False,
            ),
            Question("imei", Code(entity="imei"), when=_has_phone, optional=True),
            # Without the IMEI the operator can still find the handset by the number that was in it.
            Question("sim", Mobile(), when=lambda a: _has_phone(a) and not a.imei, optional=True, fill=False),
            HAPPENED,
            *PLACE,
            Question("details", Text(), optional=True),
            Question("thief", Text(most=400), when=lambda a: a.how in BY_FORCE, optional=True),
            STORY,
            EVIDENCE,
            *_WHO,
        ),
        submit=files("theft.other", offence=kind_of_theft),
        start=keep_story,
        review=True,
        menu=5,
    ),
)
