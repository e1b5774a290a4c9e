"""An offence committed online, asked in the order that saves money: bank, 096380, then the formal complaint.

Nothing here asks for a password, a one-time code, a card's back or a private picture.
"""

from dataclasses import replace

from dialogs.filing import CITIZEN, EVIDENCE, HAPPENED, files
from dialogs.form import Form, Question
from dialogs.kinds import Amount, Choice, City, Text, YesNo
from dialogs.visit import Answers

MONEY = ("withdrawal", "purchase")


def _is(*kinds: str):  # type: ignore[no-untyped-def]
    def applies(a: Answers) -> bool:
        return a.kind in kinds

    return applies


FORMS = (
    Form(
        "cyber.report",
        (
            Question("kind", Choice(among=("withdrawal", "purchase", "account", "blackmail", "other"))),
            Question("bank", Choice(among=("done", "now", "cannot")), when=_is(*MONEY), fill=False),
            Question("feeling", Choice(among=("able", "minor", "unwell")), when=_is("blackmail"), fill=False),
            # The answer to both is a number to call; the form waits behind it.
            Question(
                "minor",
                Choice(among=("go_on",), advice=True),
                when=lambda a: a.feeling == "minor",
                fill=False,
                secret=True,
            ),
            Question(
                "unwell",
                Choice(among=("go_on",), advice=True),
                when=lambda a: a.feeling == "unwell",
                fill=False,
                secret=True,
            ),
            Question("how", Choice(among=("link", "app", "call", "unknown")), when=_is("withdrawal")),
            Question("infected", Choice(among=("done", "later")), when=lambda a: a.how == "app", fill=False),
            Question(
                "platform",
                Choice(among=("instagram", "telegram", "whatsapp", "domestic", "email", "other")),
                when=_is("account"),
            ),
            Question("asked_money", YesNo(), when=_is("account")),
            HAPPENED,
            Question("amount", Amount(), when=_is(*MONEY)),
            Question("transfer", Text(most=400), when=_is(*MONEY), optional=True),
            Question(
                "address",
                Text(most=400),
                when=_is("purchase", "account", "blackmail", "other"),
                optional=True,
            ),
            Question("paid", YesNo(), when=_is("blackmail")),
            Question("city", City()),
            Question("story", Text(story=8), when=lambda a: a.kind != "blackmail"),
            replace(EVIDENCE, text="cyber-report-q-evidence", when=lambda a: a.kind != "blackmail"),
            *CITIZEN,
        ),
        submit=files("cyber.report", offence=lambda a: a.kind),
        review=True,
        leads=("harassed",),
        sensitive=True,
        menu=6,
    ),
)
