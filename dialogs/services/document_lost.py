"""A document or belongings lost or found: where to go for each, at once; a report for those who want one."""

from dataclasses import replace

from dialogs import guides
from dialogs.filing import CITIZEN, PLACE, files
from dialogs.form import Form, Question
from dialogs.kinds import DayAndTime, Text

TOPICS = (
    "wallet", "national_card", "birth_certificate", "licence", "car_papers", "bank_card", "sim", "passport",
    "military_card", "residence", "belongings", "stolen", "found",
)  # fmt: skip

FORMS = (
    guides.guide("document.lost", topics=TOPICS, see=("document.report",)),
    Form(
        "document.report",
        (
            Question("what", Text(most=400)),
            Question("happened", DayAndTime()),
            replace(PLACE[0], text="document-report-q-place"),
            PLACE[1],
            *CITIZEN,
        ),
        submit=files("document.lost"),
        intents=(),
        review=True,
    ),
)
