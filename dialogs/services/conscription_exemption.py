"""Exemption from service as a tree of closed questions. It ends in "you may ask for …", never in a promise.

The rules of each kind are only as far here as a general text can carry them; who is exempt, a board decides.
"""

from __future__ import annotations

from dialogs import guides
from dialogs.form import Question
from dialogs.kinds import Choice, YesNoUnsure
from dialogs.visit import Answers

REASONS = ("kefalat", "medical", "children", "isargar", "special", "study", "brothers", "married", "age",
           "buy", "unsure")  # fmt: skip
WARDS = ("father", "mother", "sister", "sibling_disabled", "sibling_minor", "grandparent", "own_child",
         "none")  # fmt: skip


def _is(reason: str):  # type: ignore[no-untyped-def]
    def applies(a: Answers) -> bool:
        return bool(a.reason == reason)

    return applies


def _of_father(a: Answers) -> bool:
    return bool(a.reason == "kefalat" and a.ward == "father")


def _cares(a: Answers) -> bool:
    return bool(a.reason == "kefalat" and a.ward and a.ward != "none")


def _of_three(a: Answers) -> bool:
    return bool(a.reason == "children" and a.count == "three")


def kefalat(a: Answers) -> tuple[str, ...]:
    """Care of a relative: what stands against it first, else what to ask for and what to bring."""
    if a.ward == "none":
        return ("kefalat-nobody",)
    against = {"father-younger": a.father == "younger", "other-carer": a.other == "yes",
               "absent": a.absent == "yes"}  # fmt: skip
    found = tuple(f"kefalat-{name}" for name, stands in against.items() if stands)
    return found or ("kefalat", "kefalat-papers")


def children(a: Answers) -> tuple[str, ...]:
    if a.count == "three":
        return ("children",) if a.forty == "yes" else ("children-forty",)
    return ("children",) if a.count == "four" else ("children-fewer",)


def end(a: Answers) -> tuple[str, ...]:
    """The texts for these answers, by the names of the tree's ends."""
    match a.reason:
        case "kefalat":
            return kefalat(a)
        case "medical":
            return (f"medical-{a.stage}",)
        case "children":
            return children(a)
        case "isargar":
            return (f"isargar-{a.relation}", "isargar-papers")
        case "special":
            return (f"special-{a.cover}",)
        case _:
            return (a.reason,)


FORMS = (
    guides.tree(
        "conscription.exemption",
        (
            Question("reason", Choice(among=REASONS)),
            Question("ward", Choice(among=WARDS), when=_is("kefalat")),
            Question("father", Choice(among=("seventy", "ill", "younger")), when=_of_father),
            Question("other", YesNoUnsure(), when=_cares, fill=False),
            Question("absent", YesNoUnsure(), when=_cares),
            Question("stage", Choice(among=("new", "hospital", "board", "objection", "temporary")),
                     when=_is("medical")),
            Question("count", Choice(among=("four", "three", "fewer")), when=_is("children")),
            Question("forty", Choice(among=("yes", "no")), when=_of_three),
            Question("relation", Choice(among=("father", "brother", "self", "other")), when=_is("isargar")),
            Question("cover", Choice(among=("relief", "welfare", "elite", "other")), when=_is("special")),
        ),
        end,
        see=("conscription.absence", "conscription.deferment", "office.find"),
        menu=8,
    ),
)  # fmt: skip
