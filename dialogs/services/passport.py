"""Passports: who needs which papers, what it costs, a lost one, and may one leave the country at all."""

from __future__ import annotations

from dialogs import buttons, guides
from dialogs.form import Closing, Form, Question
from dialogs.kinds import Choices
from dialogs.turn import Reply, Role
from dialogs.visit import Answers, Visit

#: Everything that may hold for an applicant and asks for a paper of its own.
WHO = ("child", "married_woman", "man", "previous", "lost", "abroad", "born_abroad", "pilgrimage", "none")
#: Where to ask, the first that holds; at home where none does.
WHERE = ("abroad", "lost", "pilgrimage")


def papers(who: list[str]) -> list[str]:
    """The items of the personal check-list, as names of its texts, in the order they are read."""
    child = "child" in who
    grown = [w for w in ("married_woman", "man") if w in who and not child]
    own = [w for w in ("previous", "born_abroad") if w in who]
    return [*(("child-id", "child", "school") if child else ("id",)), *grown, *own, "address", "card"]


async def checklist(visit: Visit, a: Answers, key: str) -> Closing:
    """One list for this very applicant, and where to go with it."""
    where = next((place for place in WHERE if place in a.who), "home")
    lines = [visit.say(f"passport-checklist-item-{item.replace('_', '-')}") for item in papers(a.who)]
    text = "\n".join([visit.say("passport-checklist-head"), *lines])
    again = visit.button("guide-other", buttons.value(buttons.OPEN, "passport.apply"), Role.OPEN)
    rows = ((again,), *guides.offers(visit, ("passport.fee", "office.find")))
    return Closing((Reply(text), Reply(visit.say(f"passport-checklist-where-{where}"), rows)))


FORMS = (
    guides.guide(
        "passport.apply",
        topics=("adult", "child", "married_woman", "man", "renew", "lost", "pilgrimage", "abroad", "family",
                "time", "photo", "correction"),
        see=("passport.checklist", "passport.fee", "passport.status"),
        menu=7,
    ),
    Form("passport.checklist", (Question("who", Choices(among=WHO)),), checklist, intents=()),
    guides.guide(
        "passport.fee",
        topics=("pilgrimage", "child", "lost", "payment", "more", "post"),
        see=("passport.apply",),
    ),
    guides.guide(
        "passport.lost",
        topics=("valid", "expired", "stolen", "abroad", "found", "held", "documents"),
        see=("passport.fee", "office.find"),
    ),
    guides.guide(
        "travel.ban",
        topics=("check", "reasons", "debt", "lift", "airport", "married_woman", "child", "adult_child", "man",
                "tax", "validity"),
        see=("conscription.travel", "office.find"),
    ),
)  # fmt: skip
