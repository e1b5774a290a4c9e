"""Theft of a car or motorcycle, its plate or a part of it. Minutes matter: 110 is named before any question."""

from dataclasses import replace

from dialogs.filing import CITIZEN, EVIDENCE, HAPPENED, PLACE, files
from dialogs.form import Form, Question
from dialogs.kinds import Choice, Choices, Code, Plate, Text

WHOLE = ("car", "motorcycle")

FORMS = (
    Form(
        "theft.vehicle",
        (
            Question("what", Choice(among=("car", "motorcycle", "plate", "part"))),
            Question("plate", Plate(), optional=True),
            # A vehicle without a known plate can only be searched for by its chassis number.
            Question("vin", Code(least=5, most=20), when=lambda a: a.what in WHOLE and not a.plate, optional=True),
            replace(HAPPENED, text="theft-vehicle-q-happened"),
            replace(PLACE[0], text="theft-vehicle-q-place"),
            replace(PLACE[1], text="theft-vehicle-q-city"),
            # The sentence that says «باتری» has said which part.
            Question("which_part", Text(most=200, story=2), when=lambda a: a.what == "part"),
            Question("which_plates", Choice(among=("front", "back", "both")), when=lambda a: a.what == "plate"),
            Question("inside", Choices(among=("tracker", "documents", "bank_cards", "fuel_card", "keys", "none")),
                     when=lambda a: a.what in WHOLE, group="vehicle"),
            # The plate tells what kind of vehicle it is; only without it must the citizen describe it.
            Question("description", Text(told=True), optional=True, group="vehicle",
                     unasked=lambda a: a.plate and a.what in WHOLE),
            EVIDENCE,
            *CITIZEN,
        ),
        submit=files("theft.vehicle", offence=lambda a: a.what),
        review=True,
        menu=1,
    ),
)  # fmt: skip
