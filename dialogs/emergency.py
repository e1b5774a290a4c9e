"""Someone is in danger: which numbers, and one protective sentence. No question comes before them."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs import buttons
from dialogs.form import Form
from dialogs.matching import mentioned
from dialogs.turn import Button, Reply, Role
from dialogs.visit import Heard, Visit

#: Kinds of danger, most specific first; each is a text `emergency-<kind>` whose `.words` name it.
DANGERS = (
    "suicide",
    "child-missing",
    "fire",
    "sexual",
    "family",
    "child",
    "injury",
    "violence",
    "noise",
    "vehicle",
)


def card(visit: Visit, heard: Heard, by_intent: Mapping[str, Form]) -> Reply:
    """The card to show at once. Its buttons: "I am safe", or "it is over, I want to report it"."""
    text = heard.text or ""
    scores = {danger: mentioned(text, visit.words(f"emergency-{danger}")) for danger in DANGERS}
    danger = max(DANGERS, key=lambda d: scores[d])
    id = f"emergency-{danger}" if scores[danger] else "emergency-any"
    rows: list[tuple[Button, ...]] = [(visit.button("emergency-safe-button", buttons.SAFE, Role.ANSWER),)]
    report = _report(heard, by_intent)
    if report is not None:
        label = visit.say("emergency-over-button", title=visit.label(f"{report.slug}-title"))
        rows.append((Button(label, buttons.value(buttons.OPEN, report.name), Role.OPEN),))
    rows.append((visit.button("quick-exit", buttons.EXIT, Role.CANCEL),))
    if not mentioned(text, visit.words("emergency-silent")):
        return Reply(visit.say(id), tuple(rows))
    person = Button(visit.label("human-agent-title"), buttons.value(buttons.OPEN, "human.agent"), Role.OPEN)
    return Reply(f"{visit.say(id)}\n\n{visit.say('emergency-silent')}", (*rows, (person,)))


def safe(visit: Visit, heard: Heard | None, by_intent: Mapping[str, Form]) -> Reply:
    """They are safe: the report that their first words were about is one tap or one «بله» away."""
    report = _report(heard, by_intent) if heard else None
    if report is None:
        return Reply(visit.say("emergency-safe"))
    label = visit.label(f"{report.slug}-title")
    row = (Button(label, buttons.value(buttons.OPEN, report.name), Role.OPEN),)
    return Reply(f"{visit.say('emergency-safe')}\n\n{visit.say('safe-then-report')}", (row,))


def with_question(visit: Visit, card: Reply, current: Reply | None) -> Reply:
    """The card and the open question as one message: on a small screen the number must stay in sight."""
    if current is None:
        return card
    text = f"{card.text}\n\n{visit.say('back-to-question')}\n{current.text}"
    return Reply(text, (*card.buttons[:1], *current.buttons), current.ask)


def _report(heard: Heard, by_intent: Mapping[str, Form]) -> Form | None:
    """The report that the sentence would be about if the danger is over."""
    understood = heard.understood
    if understood is None:
        return None
    wanted = [understood.intent, understood.runner_up, *(intent for intent, _ in understood.choices)]
    return next((by_intent[i] for i in wanted if i in by_intent and by_intent[i].review), None)
