"""Fines, plates, licences, accidents without injury, and a vehicle taken off the road."""

from __future__ import annotations

import json
from datetime import datetime

from backend_client import models as m
from backend_client.errors import Conflict, NotFound
from dialogs import buttons, filing, guides
from dialogs.form import AskAgain, Asked, Closing, Form, Option, Problem, Question
from dialogs.kinds import Choice, Choices, City, NationalId, Plate, YesNo
from dialogs.turn import Reply, Role
from dialogs.visit import Answers, Visit
from locales import numerals

#: Fines shown one by one; the rest only in the sum.
MOST_FINES = 5
MOST_SLOTS = 6
#: What makes a police sketch necessary although nobody is hurt.
SKETCH_IF = ("no_insurance", "dispute", "fixed", "motorcycle", "heavy", "many", "offence", "none")


async def show_fines(visit: Visit, a: Answers, key: str) -> Closing | AskAgain:
    """Unpaid fines of a plate, for whoever knows its owner's national id."""
    try:
        found = await visit.backend.fines(a.plate, national_id=a.owner, conversation=visit.conversation)
    except NotFound:
        return AskAgain(("plate", "owner"), Problem("fine-lookup-not-found"))
    plate = numerals.plate(a.plate, visit.locale)
    if not found.fines:
        return Closing((Reply(visit.say("fine-lookup-none", plate=plate)),))
    lines = [visit.say("fine-lookup-sum", plate=plate, count=len(found.fines),
                       total=numerals.toman(found.total, visit.locale), points=found.points)]  # fmt: skip
    lines += [_fine_line(visit, fine) for fine in found.fines[:MOST_FINES]]
    lines.append(visit.say("fine-lookup-object"))
    return Closing((Reply("\n\n".join(lines), guides.offers(visit, ("vehicle.fine",))),))


def _fine_line(visit: Visit, fine: m.Fine) -> str:
    def shown(code: str) -> str:
        return numerals.ltr(numerals.digits(code, visit.locale))

    when, amount = numerals.instant(fine.at, visit.locale), numerals.toman(fine.amount, visit.locale)
    return visit.say(
        "fine-lookup-line", when=when, amount=amount, bill=shown(fine.bill), payment=shown(fine.payment)
    )


async def find_slots(visit: Visit, a: Answers) -> None:
    """The free times of the city, kept beside the conversation until one is chosen."""
    found = await visit.backend.plate_appointments(a.city)
    visit.session.notes["slots"] = json.dumps(
        [[s.id, s.office, s.at.isoformat()] for s in found[:MOST_SLOTS]]
    )


def _slots(asked: Asked) -> tuple[Option, ...]:
    kept = json.loads(asked.visit.session.notes.get("slots", "[]"))
    times = [(id, datetime.fromisoformat(at)) for id, _, at in kept]
    return (*(Option(id, numerals.instant(at, asked.visit.locale)) for id, at in times), Option("none"))


async def book(visit: Visit, a: Answers, key: str) -> Closing | AskAgain:
    if a.slot == "none":
        return Closing((Reply(visit.say("plate-appointment-none")),))
    try:
        booked = await visit.backend.book_plate_appointment(a.slot, a.plate, visit.session.me.proof, key)
    except (Conflict, NotFound):
        return AskAgain(("slot",), Problem("plate-appointment-taken"))
    visit.session.notes.pop("slots", None)
    when = numerals.instant(booked.at, visit.locale)
    text = visit.say("plate-appointment-booked", office=booked.office, address=booked.address, when=when)
    return Closing((Reply(text, guides.offers(visit, ("reminder.set", "vehicle.plate"))),))


def accident_ends(a: Answers) -> list[str]:
    """Injury above all; then whether the police must draw a sketch; then the insurer's papers."""
    if a.hurt:
        return ["hurt"]
    return ["no_sketch" if a.facts == ["none"] else "sketch", "insurer"]


async def tell_accident(visit: Visit, a: Answers, key: str) -> Closing:
    texts = [
        text
        for end in accident_ends(a)
        for text in guides.messages(visit, f"vehicle-accident-end-{end.replace('_', '-')}")
    ]
    fled = buttons.value(buttons.OPEN, "complaint.file", "hit_and_run")
    hit = visit.button("vehicle-accident-fled", fled, Role.OPEN)
    *first, last = texts
    return Closing((*(Reply(text) for text in first), Reply(last, ((hit,),))))


FORMS = (
    guides.guide(
        "vehicle.fine",
        topics=("object", "double", "pay", "sold", "photo", "points", "held"),
        see=("fine.lookup", "office.find"),
        menu=9,
    ),
    Form(
        "fine.lookup",
        (Question("plate", Plate()), Question("owner", NationalId(), fill=False, secret=True)),
        submit=show_fines,
        intents=(),
    ),
    guides.guide(
        "vehicle.plate",
        topics=("papers", "residence", "appointment", "lost", "sold", "cost", "free_zone"),
        see=("plate.appointment", "theft.vehicle"),
    ),
    Form(
        "plate.appointment",
        (
            Question("city", City()),
            Question("plate", Plate()),
            *filing.PHONE,
            Question("slot", Choice(among=_slots), before=find_slots, depends=("city",), fill=False),
        ),
        submit=book,
        intents=(),
    ),
    guides.guide(
        "vehicle.licence",
        topics=("first", "new_driver", "renew", "lost", "category1", "age", "post", "foreign"),
        see=("licence.status", "office.find"),
    ),
    Form(
        "vehicle.accident",
        (Question("hurt", YesNo()), Question("facts", Choices(among=SKETCH_IF, told=True), when=lambda a: a.hurt is False)),
        submit=tell_accident,
    ),
    guides.guide(
        "vehicle.impound",
        topics=("papers", "reason", "not_owner", "motorcycle", "recovered", "cost", "long"),
        see=("fine.lookup", "office.find"),
    ),
)  # fmt: skip
