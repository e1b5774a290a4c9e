"""A complaint about police staff: read by inspectors, never by the unit complained about.

Day, hour and room matter most: with them the cameras' recordings can be kept.
"""

from dataclasses import replace

from dialogs.filing import EVIDENCE, MAYBE_CITIZEN, PLACE, files
from dialogs.form import Form, Question
from dialogs.kinds import Choice, Choices, DayAndTime, Text
from dialogs.visit import Answers

#: The gravest first: one report may name several, and it is filed under the first of these.
MISCONDUCT = ("force", "money", "refused", "leak", "belongings", "search", "insult", "delay", "other")


def gravest(a: Answers) -> str:
    return next(what for what in MISCONDUCT if what in a.what)


FORMS = (
    Form(
        "conduct.complaint",
        (
            Question("what", Choices(among=MISCONDUCT, told=True)),
            Question(
                "treated",
                Choice(among=("fine", "doctor", "not_yet")),
                when=lambda a: "force" in (a.what or ()),
                fill=False,
            ),
            Question("happened", DayAndTime()),
            Question("where", Choice(among=("station", "custody", "street", "road", "office", "home"))),
            replace(PLACE[0], text="conduct-complaint-q-place"),
            PLACE[1],
            Question("officer", Text(most=400), optional=True),
            Question("story", Text(story=9)),
            EVIDENCE,
            *MAYBE_CITIZEN,
        ),
        submit=files("conduct.complaint", offence=gravest),
        review=True,
        sensitive=True,
    ),
)
