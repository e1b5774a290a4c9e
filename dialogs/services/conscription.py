"""Conscription in words: being called up, deferment, absence, cards and travel. All of it is told at once."""

from __future__ import annotations

from dialogs import guides

FORMS = (
    guides.guide(
        "conscription.dispatch",
        topics=("documents", "deadline", "medical", "day", "change", "length", "reduction", "place"),
        see=("conscription.status", "conscription.exemption", "conscription.deferment"),
    ),
    guides.guide(
        "conscription.deferment",
        topics=("apply", "years", "extra", "leave", "next", "rejected", "illness", "serving"),
        see=("conscription.status", "conscription.travel"),
    ),
    guides.guide(
        "conscription.absence",
        topics=("when", "penalty", "justify", "return", "limits", "buy", "exemption", "deserter"),
        see=("conscription.exemption", "conscription.dispatch"),
    ),
    guides.guide(
        "conscription.card",
        topics=("lost", "broken", "old", "first", "exempt", "correction", "late", "cost"),
        see=("conscription.status", "office.find"),
    ),
    guides.guide(
        "conscription.travel",
        topics=("student", "pilgrimage", "deposit", "back", "absent", "serving", "study", "resident", "other",
                "refused"),
        see=("conscription.absence", "passport.apply"),
    ),
)  # fmt: skip
