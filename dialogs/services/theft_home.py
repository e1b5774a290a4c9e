"""Burglary of a home, shop or other premises. Lives first, then the scene: what is touched is lost."""

from dataclasses import replace

from dialogs.filing import CITIZEN, EVIDENCE, PLACE, STORY, files, keep_story
from dialogs.form import Answer, Form, Problem, Question
from dialogs.kinds import Choice, Choices, Text, Window
from dialogs.visit import Answers, Visit


async def nobody_inside(visit: Visit, value: str, answers: Answers) -> Answer | Problem:
    """While somebody may still be inside there is nothing to write: out, and 110."""
    return Problem("theft-home-inside") if value == "inside" else Answer(value)


FORMS = (
    Form(
        "theft.home",
        (
            Question(
                "scene", Choice(among=("untouched", "touched", "inside")), check=nobody_inside, fill=False
            ),
            Question("what", Choice(among=("home", "shop", "other"))),
            Question("happened", Window(), group="scene"),
            *PLACE,
            Question("entry", Choice(among=("door", "window", "roof", "key", "unknown"))),
            Question("items", Text()),
            # Recorders overwrite themselves within days, so cameras are asked about now.
            Question(
                "facts", Choices(among=("camera", "neighbour_camera", "papers", "insured", "suspect", "none"))
            ),
            Question("suspect", Text(most=400), when=lambda a: "suspect" in (a.facts or ()), optional=True),
            STORY,
            replace(EVIDENCE, when=lambda a: {"camera", "papers"} & set(a.facts or ())),
            *CITIZEN,
        ),
        submit=files("theft.home", offence=lambda a: a.what),
        start=keep_story,
        review=True,
        menu=4,
    ),
)
