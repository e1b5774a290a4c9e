"""A form's answers: which question is next, what a sentence answers by itself, what a new answer makes stale."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from dialogs.form import Asked, Form, Question
from dialogs.matching import mentioned, words_in
from dialogs.session import Run
from dialogs.visit import Answers, Heard, Visit


def pending(form: Form, run: Run) -> Question | None:
    return next(iter(form.left(Answers(run.answers), run.skipped)), None)


def files_question(form: Form, run: Run) -> Question | None:
    """Where photos of this report go, as far as its answers tell by now."""
    return next((q for q in form.applicable(Answers(run.answers)) if q.kind.ask == "files"), None)


#: Which questions may be filled.
Wanted = Callable[[Question], bool]


def fill(
    visit: Visit, form: Form, run: Run, heard: Heard, wanted: Wanted = lambda question: True
) -> list[Question]:
    """Take every answer that the sentence holds for the wanted questions not answered yet."""
    filled: list[Question] = []
    current = form.question(run.at)
    taken = {current.kind.ask} if current and run.order else set()
    group = current.group if current and run.phase == "asking" else None
    for question in form.questions:
        allowed = question.fill or (group is not None and question.group == group)
        if (
            not wanted(question)
            or question.key in run.answers
            or not allowed
            or not question.applies(Answers(run.answers))
        ):
            continue
        if question.kind.ask in taken and question.kind.ask != "choice":
            continue
        near = group is not None and question.group == group
        value = question.kind.fill(heard, replace(asked(visit, form, run, question), near=near))
        if value is not None:
            run.answers[question.key] = value
            taken.add(question.kind.ask)
            filled.append(question)
    return filled


def refill(
    visit: Visit, form: Form, run: Run, heard: Heard, only: str | None, kinds: tuple[str, ...] = ()
) -> Question | None:
    """A sentence that holds a new value for a given answer changes it; `kinds` limits which may change."""
    for question in form.applicable(Answers(run.answers)):
        if question.kind.ask == "text" or not question.fill or (only and question.key != only):
            continue
        if kinds and (question.kind.ask not in kinds or question.key not in run.answers):
            continue
        denied = run.answers.get(question.key) if _takes_back(visit, heard) else None
        value = question.kind.fill(heard, replace(asked(visit, form, run, question), denied=denied))
        if value is not None and value != run.answers.get(question.key):
            set_answer(form, run, question, value)
            return question
    return None


def _takes_back(visit: Visit, heard: Heard) -> bool:
    """«نه هک نشدم، کلاهبرداری بود»: what was understood before is named only to be denied."""
    first = next(iter(words_in(heard.text or "")), "")
    return (
        first in words_in(visit.say("no")) or mentioned(heard.text or "", visit.words("correction-marks")) > 0
    )


def denied(visit: Visit, form: Form, run: Run, heard: Heard) -> bool:
    """Does the sentence begin with a no and name a choice taken from an earlier one?"""
    if not _takes_back(visit, heard):
        return False
    chosen = [
        q for q in form.applicable(Answers(run.answers)) if q.kind.ask == "choice" and q.key in run.answers
    ]
    return any(q.kind.fill(heard, asked(visit, form, run, q)) == run.answers[q.key] for q in chosen)


def take_known(visit: Visit, form: Form, run: Run) -> None:
    for question in form.applicable(Answers(run.answers)):
        if question.known and question.key not in run.answers and question.key != run.at:
            value = question.known(visit)
            if value is not None:
                run.answers[question.key] = value


def set_answer(form: Form, run: Run, question: Question, value: Any) -> None:
    if run.answers.get(question.key) != value:
        for other in form.questions:
            if question.key in other.depends:
                run.answers.pop(other.key, None)
                discard(run.order, other.key)
                discard(run.prepared, other.key)
    run.answers[question.key] = value
    discard(run.skipped, question.key)


def asked(visit: Visit, form: Form, run: Run, question: Question) -> Asked:
    so_far = tuple(run.draft or ()) if run.at == question.key else ()
    if question.kind.ask == "files":
        so_far = tuple(run.answers.get(question.key) or ())
    return Asked(form.text_of(question), visit, Answers(run.answers), so_far, run.misses)


def drop_misfits(form: Form, run: Run) -> bool:
    bad = [k for k, v in run.answers.items() if (q := form.question(k)) is None or not q.kind.fits(v)]
    gone = run.at is not None and form.question(run.at) is None
    for key in bad:
        del run.answers[key]
        discard(run.order, key)
    if gone:
        run.at, run.draft = None, None
    if (bad or gone) and run.phase != "asking":
        run.phase = "asking"
    return bool(bad) or gone


def discard(items: list[str], key: str) -> None:
    if key in items:
        items.remove(key)
