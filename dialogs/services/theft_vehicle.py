"""Theft of a car or motorcycle, its plate or a part of it. Minutes matter: 110 is named before any question."""

from dialogs.filing import CITIZEN, EVIDENCE, files
from dialogs.form import Form, Question
from dialogs.kinds import Choice, Choices, City, Code, DayAndTime, Place, Plate, Text

WHOLE = ("car", "motorcycle")

FORMS = (
    Form(
        "theft.vehicle",
        (
            Question("what", Choice(among=("car", "motorcycle", "plate", "part"))),
            Question("plate", Plate(), optional=True),
            # A vehicle without a known plate can only be searched for by its chassis number.
            Question("vin", Code(least=5, most=20), when=lambda a: a.what in WHOLE and not a.plate, optional=True),
            Question("happened", DayAndTime()),
            Question("city", City()),
            Question("place", Place()),
            Question("which_part", Text(most=200), when=lambda a: a.what == "part"),
            Question("which_plates", Choice(among=("front", "back", "both")), when=lambda a: a.what == "plate"),
            Question("inside", Choices(among=("tracker", "documents", "bank_cards", "fuel_card", "keys", "none")),
                     when=lambda a: a.what in WHOLE),
            Question("description", Text(), optional=True),
            EVIDENCE,
            *CITIZEN,
        ),
        submit=files("theft.vehicle", offence=lambda a: a.what),
        review=True,
        menu=1,
    ),
)  # fmt: skip
