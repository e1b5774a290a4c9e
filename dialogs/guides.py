"""Guides and decision trees: reviewed texts, chosen by topic or by a few answers. Texts decide, no code does.

For whoever writes a service:

- `guide(name, topics=…, see=…)` is a `Form` that answers at once and leaves nothing open, so a side question
  about it never holds up a report. Its texts (`<slug>` is the name with hyphens):
  `<slug>-answer`, the general answer; `<slug>-q-topic`, the line above the buttons;
  `<slug>-q-topic-<topic>`, a button, whose `.words` find the topic in a sentence;
  `<slug>-answer-<topic>`, its answer. Further messages of an answer are `…-2`, `…-3`.
  `see` names services offered beside it.
- `tree(name, questions, end=…)` asks a few `Choice` or `YesNo` questions; `end` turns the answers into
  names, and the citizen reads `<slug>-end-<name>` for each.
- A text with a `.date` is a fact that changes: the date and a warning follow it.
- The operator switches off a service by its name (`passport.fee`) or one topic or end of it
  (`passport.fee.child`). In its place stands `<slug>-off` or `<slug>-off-<topic>`, else `guide-off`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dialogs import buttons
from dialogs.form import Closing, Form, Question
from dialogs.kinds import Choices, option_text
from dialogs.matching import mentioned, ordinal
from dialogs.turn import Button, Reply, Role
from dialogs.visit import Answers, Heard, Visit

#: Topics answered at once when one sentence names several.
MOST_TOPICS = 2
#: Stands for "which topics are there?": the buttons again, without the general answer above them.
WHICH = "_"
#: Messages one answer may be split into.
MOST_MESSAGES = 6
#: Up to this many letters two buttons share a row.
SHORT_LABEL = 18

Rows = tuple[tuple[Button, ...], ...]


def guide(
    name: str,
    topics: Sequence[str] = (),
    see: Sequence[str] = (),
    menu: int | None = None,
    intents: tuple[str, ...] | None = None,
) -> Form:
    """A service that only tells: the general answer with buttons to narrow it, or the topics named."""
    slug = _slug(name)

    def start(visit: Visit, heard: Heard) -> dict[str, Any]:
        tapped = bool(topics) and heard.choice in (*topics, WHICH)
        chosen = [heard.choice] if tapped else _named(visit, slug, topics, heard.text or "")
        return {"topic": chosen} if chosen else {}

    async def submit(visit: Visit, answers: Answers, key: str) -> Closing:
        rows = _narrowing(visit, name, topics) + offers(visit, see)
        which = [visit.say(f"{slug}-q-topic")] if topics else []
        if answers.topic == [WHICH]:
            return Closing(_replies(which, rows))
        if not answers.topic:
            *texts, last = messages(visit, f"{slug}-answer")
            return Closing(_replies([*texts, "\n\n".join([last, *which])], rows))
        texts = [text for topic in answers.topic for text in _part(visit, name, "answer", topic)]
        others = visit.button("guide-other", buttons.value(buttons.OPEN, name, WHICH), Role.OPEN)
        return Closing(_replies(texts, ((others,), *offers(visit, see))))

    # Set by `start` alone and never asked: an open question would hold up the dialog behind a side question.
    topic = Question("topic", Choices(among=tuple(topics)), when=lambda a: a.topic, fill=False)
    return Form(name, (topic,), submit, intents=intents, menu=menu, start=start)


def tree(
    name: str,
    questions: Sequence[Question],
    end: Callable[[Answers], Sequence[str]],
    see: Sequence[str] = (),
    menu: int | None = None,
    intents: tuple[str, ...] | None = None,
) -> Form:
    """A service that asks a few closed questions and then tells what fits the answers."""

    async def submit(visit: Visit, answers: Answers, key: str) -> Closing:
        texts = [text for part in end(answers) for text in _part(visit, name, "end", part)]
        again = visit.button("guide-again", buttons.value(buttons.OPEN, name), Role.OPEN)
        return Closing(_replies(texts, ((again,), *offers(visit, see))))

    return Form(name, tuple(questions), submit, intents=intents, menu=menu)


def messages(visit: Visit, id: str) -> list[str]:
    """The text and its further messages `-2`, `-3` …, each with the date of its facts."""
    ids = [id, *(f"{id}-{n}" for n in range(2, MOST_MESSAGES + 1))]
    return [dated(visit, each) for each in ids if each == id or visit.texts.has(visit.locale, each)]


def dated(visit: Visit, id: str) -> str:
    """The text; where it has a `.date`, followed by that date and the warning that it may have changed."""
    if not visit.texts.has(visit.locale, id, "date"):
        return visit.say(id)
    date = visit.texts.attribute(visit.locale, id, "date")
    return f"{visit.say(id)}\n\n{visit.say('guide-dated', date=date)}"


def offers(visit: Visit, names: Sequence[str]) -> Rows:
    """A button for each of these services that is there and not switched off."""
    found = [(name, f"{_slug(name)}-title") for name in names if name not in visit.switched_off]
    return _paired([visit.button(title, buttons.value(buttons.OPEN, name), Role.OPEN)
                    for name, title in found if visit.texts.has(visit.locale, title)])  # fmt: skip


def switched_off(visit: Visit, name: str) -> Reply:
    """The sentence that stands in the place of a service the operator has switched off."""
    slug = _slug(name)
    menu = ((visit.button("menu", buttons.MENU, Role.HELP),),)
    return Reply(_off(visit, f"{slug}-off", f"{slug}-title"), menu)


def meant(visit: Visit, text: str, forms: Mapping[str, Form]) -> str | None:
    """The button of a guide's topic that these words mean, after an answer of that guide; else None.

    Where they mean several of its topics it is the guide itself, which finds them in the words again.
    """
    offered = [value for _, value in visit.session.offered if _topic_of(value)]
    number = ordinal(text)
    if number is not None and number <= len(offered):
        return offered[number - 1]
    offered += [value for _, which in visit.session.offered for value in _behind(which, forms)]
    scores = {value: mentioned(text, visit.words(_topic_of(value))) for value in offered}
    most = max(scores.values(), default=0)
    best = [value for value, score in scores.items() if score == most > 0]
    if len(best) == 1:
        return best[0]
    return buttons.value(buttons.OPEN, name) if (name := _only_guide(best)) else None


def _only_guide(values: Sequence[str]) -> str:
    """The guide that all these topics belong to, or nothing."""
    names = {value.split(":")[1] for value in values}
    return names.pop() if len(names) == 1 else ""


def words_of(visit: Visit, value: str) -> tuple[str, ...]:
    """What citizens write for the topic of this button."""
    return visit.words(_topic_of(value))


def _behind(value: str, forms: Mapping[str, Form]) -> list[str]:
    """The buttons of all topics that wait behind the button «other topics»."""
    verb, _, rest = value.partition(":")
    name, _, topic = rest.partition(":")
    if verb != buttons.OPEN or topic != WHICH or name not in forms:
        return []
    kind = forms[name].questions[0].kind if forms[name].questions else None
    among = kind.among if isinstance(kind, Choices) and not callable(kind.among) else ()
    return [buttons.value(buttons.OPEN, name, each) for each in among]


def _topic_of(value: str) -> str:
    """The text id of the topic in a button's value, or nothing where it is another button."""
    verb, _, rest = value.partition(":")
    name, _, topic = rest.partition(":")
    known = verb == buttons.OPEN and topic and topic != WHICH
    return option_text(f"{_slug(name)}-q-topic", topic) if known else ""


def _named(visit: Visit, slug: str, topics: Sequence[str], text: str) -> list[str]:
    """The topics that a sentence names, best first; at equal strength in their own order."""
    scores = [(mentioned(text, visit.words(option_text(f"{slug}-q-topic", t))), t) for t in topics]
    best = sorted((s for s in scores if s[0]), key=lambda s: -s[0])
    return [topic for _, topic in best[:MOST_TOPICS]]


def _part(visit: Visit, name: str, part: str, topic: str) -> list[str]:
    """The messages of one topic or end, or the sentence in its place."""
    slug = _slug(name)
    if f"{name}.{topic}" in visit.switched_off:
        return [_off(visit, option_text(f"{slug}-off", topic), f"{slug}-title")]
    return messages(visit, option_text(f"{slug}-{part}", topic))


def _off(visit: Visit, own: str, title: str) -> str:
    if visit.texts.has(visit.locale, own):
        return visit.say(own)
    return visit.say("guide-off", title=visit.label(title))


def _narrowing(visit: Visit, name: str, topics: Sequence[str]) -> Rows:
    return _paired([visit.button(option_text(f"{_slug(name)}-q-topic", topic),
                                 buttons.value(buttons.OPEN, name, topic), Role.OPEN)
                    for topic in topics if f"{name}.{topic}" not in visit.switched_off])  # fmt: skip


def _replies(texts: Sequence[str], rows: Rows) -> tuple[Reply, ...]:
    """One reply a text, the buttons on the last one."""
    *first, last = texts
    return (*(Reply(text) for text in first), Reply(last, rows))


def _paired(found: list[Button]) -> Rows:
    """Two short buttons a row, a long one alone."""
    rows: list[tuple[Button, ...]] = []
    for button in found:
        if rows and len(rows[-1]) == 1 and max(len(rows[-1][0].label), len(button.label)) <= SHORT_LABEL:
            rows[-1] = (*rows[-1], button)
        else:
            rows.append((button,))
    return tuple(rows)


def _slug(name: str) -> str:
    return name.replace(".", "-").replace("_", "-")
