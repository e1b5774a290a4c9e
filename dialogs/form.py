"""A service is a table of questions.

The state of a running form is the answers given so far, so *the next question is the first applicable one
without an answer*. Everything here is data: what is asked, of which kind, when it applies, what checks it.
The engine in `stepper` walks the table; no table knows the engine.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from dialogs.turn import Reply
from dialogs.visit import Answers, Heard, Visit

MOST_QUESTIONS = 60


@dataclass(frozen=True, slots=True)
class Answer:
    """The citizen answered; `value` is plain JSON."""

    value: Any


@dataclass(frozen=True, slots=True)
class More:
    """Part of an answer that may have several parts (choices, files): kept until the citizen is done."""

    value: list[Any]
    said: str
    args: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """It was meant as an answer but cannot be one: the text id says why and how to mend it."""

    text: str
    args: dict[str, str | int] = field(default_factory=dict)


#: How a kind reads what it heard. None: this is no answer to such a question.
Reading = Answer | More | Problem | None


@dataclass(frozen=True, slots=True)
class Asked:
    """The question as a kind sees it while reading or showing: its text id, its visit, its answers.

    `misses` counts the answers to it that could not be taken, so that a kind can be content with less. `near`: what
    was heard is the answer to another question of its group. `denied` is the answer given before, where the sentence
    takes it back: it is not meant again.
    """

    text: str
    visit: Visit
    answers: Answers
    so_far: tuple[Any, ...] = ()
    misses: int = 0
    near: bool = False
    denied: Any = None


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose. Its label is the text `<question>-<value>` unless `label` gives it."""

    value: str
    label: str | None = None


class Kind(Protocol):
    """A kind of answer: how it is read, filled from a sentence, shown, and whether a stored one still fits."""

    ask: str

    def read(self, heard: Heard, asked: Asked) -> Reading: ...
    def fill(self, heard: Heard, asked: Asked) -> Any | None: ...
    def show(self, value: Any, asked: Asked) -> str: ...
    def fits(self, value: Any) -> bool: ...
    def options(self, asked: Asked) -> tuple[Option, ...]: ...


Check = Callable[[Visit, Any, Answers], Awaitable[Answer | Problem]]
Before = Callable[[Visit, Answers], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Question:
    """One row of the table.

    `text` is the id of its words (default `<form>-q-<key>`). `when` says whether it applies to the answers so
    far. `check` asks the back office about a readable answer; `before` runs once before the question is put.
    `fill` allows an answer to be taken from any sentence; with a `group` it is also taken from the answer to another
    question of that group (a name, an id and a mobile in one line answer three), which its words may ask for too
    (`.together`, said while something of the group is open). `depends` names questions
    whose new answer makes this one's stale. `secret` answers never appear at the review. `known` gives what the
    conversation already has (a proven phone), so that it is not asked again. While `unasked` says so, the answer is
    taken where it is told, but not asked for.
    """

    key: str
    kind: Kind
    text: str | None = None
    when: Callable[[Answers], Any] | None = None
    optional: bool = False
    check: Check | None = None
    before: Before | None = None
    fill: bool = True
    group: str | None = None
    depends: tuple[str, ...] = ()
    secret: bool = False
    known: Callable[[Visit], Any | None] | None = None
    unasked: Callable[[Answers], Any] | None = None

    def applies(self, answers: Answers) -> bool:
        return self.when is None or bool(self.when(answers))


@dataclass(frozen=True, slots=True)
class Closing:
    """How a submitted form ends: what the citizen sees, in order. `then` names a form that follows at once."""

    replies: tuple[Reply, ...]
    then: str | None = None


@dataclass(frozen=True, slots=True)
class AskAgain:
    """The back office cannot take these answers: they are asked again, after the problem is told."""

    keys: tuple[str, ...]
    problem: Problem


Submit = Callable[[Visit, Answers, str], Awaitable[Closing | AskAgain]]


@dataclass(frozen=True, slots=True)
class Form:
    """A service's table. `name` is also the intent it answers unless `intents` names others.

    `review` shows everything for confirmation before `submit`. `sensitive` offers the quick exit and keeps
    pushed texts neutral. `start` may put in answers that are known before the first question. `leads` are first
    words for those who say it in a certain way: texts `<form>-open-<lead>`, whose `.words` choose them.
    """

    name: str
    questions: tuple[Question, ...]
    submit: Submit
    intents: tuple[str, ...] | None = None
    review: bool = False
    sensitive: bool = False
    menu: int | None = None
    start: Callable[[Visit, Heard], dict[str, Any]] | None = None
    leads: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        keys = [q.key for q in self.questions]
        if len(set(keys)) != len(keys):
            raise ValueError(f"{self.name}: a question's key stands twice")
        if len(keys) > MOST_QUESTIONS:
            raise ValueError(f"{self.name}: more than {MOST_QUESTIONS} questions")

    @property
    def answers_intents(self) -> tuple[str, ...]:
        """The intents that open this form: its own name unless `intents` says otherwise."""
        return (self.name,) if self.intents is None else self.intents

    @property
    def slug(self) -> str:
        """The name as it begins text ids: `theft.vehicle` → `theft-vehicle`."""
        return self.name.replace(".", "-").replace("_", "-")

    def text_of(self, question: Question) -> str:
        return question.text or f"{self.slug}-q-{question.key.replace('_', '-')}"

    def question(self, key: str | None) -> Question | None:
        return next((q for q in self.questions if q.key == key), None)

    def left(self, answers: Answers, skipped: list[str]) -> list[Question]:
        """The questions that are still to be asked, in order."""
        return [
            q for q in self.applicable(answers)
            if q.key not in answers and q.key not in skipped and not (q.unasked and q.unasked(answers))
        ]  # fmt: skip

    def applicable(self, answers: Answers) -> list[Question]:
        return [q for q in self.questions if q.applies(answers)]
