"""How a complaint is lodged and handled: where, when, with which papers, at what cost, and what follows."""

from dialogs import guides

FORMS = (
    guides.guide(
        "complaint.guide",
        topics=("where", "hours", "papers", "cost", "time", "lawyer", "unknown", "other_city", "for_another", "refused",
                "told", "after", "forensic", "withdraw", "accused", "deadline", "foreigner"),
        see=("complaint.file", "office.find"),
    ),
)  # fmt: skip
