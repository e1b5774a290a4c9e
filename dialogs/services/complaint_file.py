"""A complaint about an offence that has no form of its own, with the questions an officer asks for each kind.

Whoever may still be in danger hears the numbers first. In sexual and family cases little is asked and nothing
has to be told twice.
"""

from dataclasses import replace
from typing import Any

from dialogs.filing import CITIZEN, EVIDENCE, HAPPENED, PLACE, files
from dialogs.form import Form, Question
from dialogs.kinds import Amount, Choice, Choices, Code, Day, Plate, Text, YesNo
from dialogs.visit import Answers, Heard, Visit

OFFENCES = (
    "assault",
    "threat",
    "harassment",
    "damage",
    "fraud",
    "breach_of_trust",
    "cheque",
    "noise",
    "family",
    "sexual",
    "hit_and_run",
    "other",
)
VIOLENT = ("assault", "threat", "family", "sexual")
HURTS = ("assault", "family", "sexual")
#: What is worth sending along; cameras and witnesses are for the officer to ask.
CAN_BE_SENT = {"photo", "message", "paper"}


def _is(*offences: str):  # type: ignore[no-untyped-def]
    def applies(a: Answers) -> bool:
        return a.offence in offences

    return applies


def _not(*offences: str):  # type: ignore[no-untyped-def]
    def applies(a: Answers) -> bool:
        return a.offence not in offences

    return applies


def _at_a_place(a: Answers) -> bool:
    return a.offence != "cheque" and a.way not in ("phone", "message")


def _start(visit: Visit, heard: Heard) -> dict[str, Any]:
    """A button may name the offence (`complaint.file:hit_and_run`)."""
    return {"offence": heard.choice} if heard.choice in OFFENCES else {}


FORMS = (
    Form(
        "complaint.file",
        (
            Question("offence", Choice(among=OFFENCES)),
            Question("safe_now", YesNo(), when=_is(*VIOLENT), fill=False),
            # No report goes before safety: the number stands until they say they are safe.
            Question(
                "danger", Choice(among=("safe",)), when=lambda a: a.safe_now is False, fill=False, secret=True
            ),
            Question("unsafe", Choices(among=("me", "child", "elder", "other")), when=_is("family")),
            Question("woman_officer", YesNo(), when=_is("sexual", "family")),
            replace(HAPPENED, text="complaint-file-q-happened", when=_not("cheque")),
            Question(
                "way", Choice(among=("face", "phone", "message", "other")), when=_is("threat", "harassment")
            ),
            replace(PLACE[0], when=_at_a_place),
            replace(PLACE[1], text="complaint-file-q-city"),
            Question("story", Text(story=8), when=_not("sexual")),
            Question("told", Text(), when=_is("sexual"), optional=True),
            Question("treated", Choice(among=("unhurt", "doctor", "forensic", "not_yet")), when=_is(*HURTS)),
            Question("damaged", Text(most=400), when=_is("damage")),
            Question("entrusted", Text(most=400), when=_is("breach_of_trust")),
            Question("paid_how", Choice(among=("cash", "card", "cheque", "nothing")), when=_is("fraud")),
            Question("cheque_date", Day(), when=_is("cheque")),
            Question("cheque_number", Code(least=4, most=20), when=_is("cheque"), optional=True),
            Question(
                "loss", Amount(), when=_is("damage", "fraud", "breach_of_trust", "cheque"), optional=True
            ),
            Question("noise_often", Choice(among=("once", "often", "nightly")), when=_is("noise")),
            Question("other_plate", Plate(), when=_is("hit_and_run"), optional=True),
            Question("other_who", Text(most=400), when=_not("hit_and_run"), optional=True),
            Question(
                "proofs",
                Choices(among=("photo", "message", "paper", "camera", "witness", "none")),
                when=_not("sexual"),
            ),
            replace(EVIDENCE, when=lambda a: CAN_BE_SENT & set(a.proofs or ())),
            *CITIZEN,
        ),
        submit=files("complaint.file", offence=lambda a: a.offence),
        start=_start,
        leads=("debt",),
        review=True,
        sensitive=True,
        menu=2,
    ),
)
