"""Connecting a home's or shop's alarm to the police centre: what it is, and a request for it."""

from dataclasses import replace

from dialogs import guides
from dialogs.filing import CITIZEN, PLACE, files
from dialogs.form import Form, Question
from dialogs.kinds import Choice, Text

FORMS = (
    guides.guide(
        "alarm.link",
        topics=("how", "cost", "device", "false_alarm", "change", "duty", "arrival"),
        see=("alarm.request", "policeyar.info"),
    ),
    Form(
        "alarm.request",
        (
            Question("what", Choice(among=("home", "shop", "jeweller", "office", "other"))),
            Question("wish", Choice(among=("new", "move", "end", "problem"))),
            replace(PLACE[0], text="alarm-request-q-place"),
            PLACE[1],
            Question("device", Text(most=400), optional=True),
            *CITIZEN,
        ),
        submit=files("alarm.link", offence=lambda a: a.wish),
        intents=(),
        review=True,
    ),
)
