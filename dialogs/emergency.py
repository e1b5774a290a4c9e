"""Someone is in danger: which numbers, and one protective sentence. No question comes before them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dialogs import buttons
from dialogs.form import Form
from dialogs.matching import mentioned
from dialogs.turn import Button, Reply, Role
from dialogs.visit import Heard, Visit

#: Kinds of danger, most specific first; each is a text `emergency-<kind>` whose `.words` name it.
DANGERS = (
    "suicide-other",
    "suicide",
    "child-found",
    "child-missing",
    "fire",
    "sexual",
    "family",
    "child",
    "injury",
    "violence",
    "noise",
    "neighbour",
    "vehicle",
)

#: The note that keeps the danger of the last card.
DANGER = "danger"
#: The note that 110 has been called: it is not asked again.
CALLED = "called"
#: Dangers to somebody else: what one can do is the call. With the report that follows it, if any.
CALL_IS_ALL = {"child-missing": "missing.person", "suicide-other": "", "neighbour": ""}

#: Dangers after which nobody is asked to file anything.
NO_REPORT = frozenset({"suicide", "suicide-other"})


def card(visit: Visit, heard: Heard, by_intent: Mapping[str, Form]) -> Reply:
    """The card to show at once. Its buttons: "I am safe", or "it is over, I want to report it"."""
    text = heard.text or ""
    scores = {danger: mentioned(text, visit.words(f"emergency-{danger}")) for danger in DANGERS}
    danger = max(DANGERS, key=lambda d: scores[d])
    danger = danger if scores[danger] else "any"
    visit.session.notes[DANGER] = danger
    id = f"emergency-{danger}"
    rows: list[tuple[Button, ...]] = [(_safe_button(visit),)]
    report = _report(heard, by_intent)
    if report is not None and danger not in NO_REPORT:
        label = visit.say("emergency-over-button", title=visit.label(f"{report.slug}-title"))
        rows.append((Button(label, buttons.value(buttons.OPEN, report.name), Role.OPEN),))
    rows.append((visit.button("quick-exit", buttons.EXIT, Role.CANCEL),))
    if not mentioned(text, visit.words("emergency-silent")):
        return Reply(visit.say(id), tuple(rows))
    person = Button(visit.label("human-agent-title"), buttons.value(buttons.OPEN, "human.agent"), Role.OPEN)
    return Reply(f"{visit.say(id)}\n\n{visit.say('emergency-silent')}", (*rows, (person,)))


def safe(visit: Visit, heard: Heard | None, by_intent: Mapping[str, Form]) -> Reply:
    """They are safe: the report that their first words were about is one tap or one «بله» away."""
    visit.session.notes[CALLED] = "yes"
    report = by_intent.get(CALL_IS_ALL.get(visit.session.notes.get(DANGER, ""), ""))
    report = report or (_report(heard, by_intent) if heard else None)
    if report is None or visit.session.notes.get(DANGER) in NO_REPORT:
        return Reply(_own(visit, "safe"))
    label = visit.label(f"{report.slug}-title")
    row = (Button(label, buttons.value(buttons.OPEN, report.name), Role.OPEN),)
    return Reply(f"{_own(visit, 'safe')}\n\n{visit.say('safe-then-report')}", (row,))


def called(visit: Visit, text: str) -> Reply | None:
    """«زنگ زدم، دارن میان» after the card: not safe yet, but no second card either. None for other words."""
    if mentioned(text, visit.words("emergency-unanswered")):
        said = visit.say("emergency-unanswered")
    elif mentioned(text, visit.words("emergency-called")):
        visit.session.notes[CALLED] = "yes"
        said = _own(visit, "called")
    else:
        return None
    return Reply(said, _rows(visit))


def silent(visit: Visit) -> Reply:
    """How to reach the police without a voice, for whoever asks; and a person to write to."""
    person = Button(visit.label("human-agent-title"), buttons.value(buttons.OPEN, "human.agent"), Role.OPEN)
    return Reply(visit.say("emergency-silent"), ((person,),))


def is_over(visit: Visit, text: str) -> bool:
    """They say that they are safe; or, where nobody here is in danger themselves, that they have called."""
    words = visit.words("emergency-safe-button")
    if visit.session.notes.get(DANGER) in CALL_IS_ALL:
        words += visit.words("emergency-called")
    return mentioned(text, words) > 0 and not mentioned(text, visit.words("emergency-unanswered"))


def waiting(visit: Visit) -> Reply:
    """More is told while the danger may last: it is kept for the report and for the officers."""
    return Reply(_own(visit, "waiting"), _rows(visit))


def _rows(visit: Visit) -> tuple[tuple[Button, ...], ...]:
    return ((_safe_button(visit),), (visit.button("quick-exit", buttons.EXIT, Role.CANCEL),))


def _safe_button(visit: Visit) -> Button:
    return Button(_own(visit, "safe-button"), buttons.SAFE, Role.ANSWER)


def _own(visit: Visit, text: str) -> str:
    """The text for the danger of this conversation where it has one of its own, else for any."""
    id = f"emergency-{visit.session.notes.get(DANGER)}-{text}"
    return visit.say(id if visit.texts.has(visit.locale, id) else f"emergency-{text}")


def with_question(visit: Visit, card: Reply, current: Reply | None) -> Reply:
    """The card and the open question as one message: on a small screen the number must stay in sight."""
    if current is None:
        return card
    text = f"{card.text}\n\n{visit.say('back-to-question')}\n{current.text}"
    return replace(current, text=text, buttons=(*card.buttons[:1], *current.buttons))


def _report(heard: Heard, by_intent: Mapping[str, Form]) -> Form | None:
    """The report that the sentence would be about if the danger is over."""
    understood = heard.understood
    if understood is None:
        return None
    wanted = [understood.intent, understood.runner_up, *(intent for intent, _ in understood.choices)]
    return next((by_intent[i] for i in wanted if i in by_intent and by_intent[i].review), None)
