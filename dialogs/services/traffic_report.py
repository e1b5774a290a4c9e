"""A hazard on the road or another driver's offence, with place and photo. No name is needed."""

from dataclasses import replace

from dialogs.filing import EVIDENCE, HAPPENED, MAYBE_CITIZEN, PLACE, STORY, files, keep_story
from dialogs.form import Form, Question
from dialogs.kinds import Choice, Plate, Text
from dialogs.visit import Answers


def _by_a_driver(a: Answers) -> bool:
    return a.what in ("driver", "parking")


FORMS = (
    Form(
        "traffic.report",
        (
            Question(
                "what", Choice(among=("driver", "parking", "signal", "road", "obstacle", "spot", "other"))
            ),
            Question("plate", Plate(), when=_by_a_driver, optional=True),
            *PLACE,
            # A broken light is broken now; an offence has its moment.
            replace(HAPPENED, when=lambda a: a.what == "driver"),
            Question("details", Text(), when=lambda a: not a.story),
            STORY,
            replace(EVIDENCE, text="traffic-report-q-evidence"),
            *MAYBE_CITIZEN,
        ),
        submit=files("traffic.report", offence=lambda a: a.what),
        start=keep_story,
        review=True,
        menu=11,
    ),
)
