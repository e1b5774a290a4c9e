"""A missing adult. No waiting time: signs of danger go to 110 before anything is written."""

from dataclasses import replace

from dialogs.emergency import CALLED
from dialogs.filing import CITIZEN, EVIDENCE, PLACE, STORY, files, keep_story
from dialogs.form import Form, Question
from dialogs.kinds import Choice, Choices, DayAndTime, Text
from dialogs.visit import Visit

DANGERS = ("memory", "illness", "threat", "self_harm", "minor", "disabled")


def called_already(visit: Visit) -> str | None:
    """Whoever called 110 from the card of the emergency is not asked again."""
    return "done" if visit.session.notes.get(CALLED) else None


FORMS = (
    Form(
        "missing.person",
        (
            Question("danger", Choices(among=(*DANGERS, "none"), told=True)),
            Question(
                "called",
                Choice(among=("done", "now")),
                when=lambda a: set(a.danger or ()) & set(DANGERS),
                fill=False,
                known=called_already,
            ),
            Question("who", Text(least=5)),
            Question("seen", DayAndTime()),
            replace(PLACE[0], text="missing-person-q-place"),
            PLACE[1],
            STORY,
            replace(EVIDENCE, text="missing-person-q-evidence"),
            *CITIZEN,
        ),
        submit=files("missing.person"),
        start=keep_story,
        review=True,
        sensitive=True,
    ),
)
