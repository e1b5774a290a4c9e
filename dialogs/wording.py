"""A form in words: the question with its buttons, the review, the list to edit, what was understood."""

from __future__ import annotations

from dataclasses import replace

from dialogs import buttons, filling
from dialogs.form import Form, More, Problem, Question
from dialogs.kinds import label_of
from dialogs.matching import mentioned
from dialogs.session import Run
from dialogs.turn import Ask, Button, Reply, Role
from dialogs.visit import Answers, Visit

#: Failed answers to one question before other ways are offered.
MANY_MISSES = 3
#: Letters of an answer that is read back in the first message.
MOST_ECHOED = 60
#: Kinds whose answer a phone can send by itself, with the words for that key.
SHARED = {"mobile": "share-phone", "place": "share-place", "location": "share-place"}


def question_reply(visit: Visit, form: Form, run: Run, question: Question) -> Reply:
    text = form.text_of(question)
    lines = [visit.say(text)]
    if _more_in_group(visit, form, run, question) and visit.texts.has(visit.locale, text, "together"):
        lines[0] += "\n" + visit.texts.attribute(visit.locale, text, "together")
    progress = _progress(visit, form, run, question)
    if progress:
        lines.append(progress)
    ask = Ask(question.kind.ask, question.key, question.optional)
    share = visit.say(SHARED[ask.kind]) if ask.kind in SHARED else None
    return Reply("\n\n".join(lines), _rows(visit, form, run, question), ask, share=share)


def _more_in_group(visit: Visit, form: Form, run: Run, question: Question) -> bool:
    """Would an answer to another question of the group be welcome in the same message?"""
    if question.group is None or run.editing:
        return False
    return any(
        q.group == question.group
        and q.key not in (question.key, *run.answers, *run.skipped)
        and not (q.known and q.known(visit) is not None)
        for q in form.applicable(Answers(run.answers))
    )


def _rows(visit: Visit, form: Form, run: Run, question: Question) -> tuple[tuple[Button, ...], ...]:
    asked = filling.asked(visit, form, run, question)
    options = [Button(label_of(o, asked), buttons.value(buttons.ANSWER, run.id, question.key, o.value))
               for o in question.kind.options(asked)]  # fmt: skip
    rows = (
        [tuple(options)] if len(options) == 2 and sum(len(b.label) for b in options) < 30 else pairs(options)
    )
    own: list[Button] = []
    if question.kind.ask in ("choices", "files") and run.draft:
        own.append(visit.button("done", buttons.value(buttons.DONE, run.id, question.key), Role.DONE))
    if question.optional:
        own.append(visit.button("skip", buttons.value(buttons.SKIP, run.id), Role.SKIP))
    own += [visit.button("back", buttons.value(buttons.BACK, run.id), Role.BACK)] if run.order else []
    own.append(visit.button("cancel", buttons.value(buttons.CANCEL, run.id), Role.CANCEL))
    leave = (visit.button("quick-exit", buttons.EXIT, Role.CANCEL),) if form.sensitive else ()
    return tuple(row for row in (*rows, tuple(own), leave) if row)


def _progress(visit: Visit, form: Form, run: Run, question: Question) -> str:
    """Question n of m: only what is really asked counts, not what a sentence or the conversation answered."""
    left = [
        q
        for q in form.left(Answers(run.answers), run.skipped)
        if q.key != question.key and not (q.known and q.known(visit) is not None)
    ]
    done = [key for key in run.order if key != question.key]
    total = len(done) + 1 + len(left)
    return visit.say("progress", n=len(done) + 1, all=total) if total >= 3 and not run.editing else ""


def problem_reply(visit: Visit, form: Form, run: Run, question: Question, problem: Problem) -> Reply:
    run.misses += 1
    lead = visit.say(problem.text, **problem.args)
    reply = question_reply(visit, form, run, question)
    if run.misses >= MANY_MISSES:
        lead += "\n" + visit.say("other-ways")
    return replace(reply, text=f"{lead}\n\n{reply.text}")


def more_reply(visit: Visit, form: Form, run: Run, question: Question, more: More) -> Reply:
    ask = Ask(question.kind.ask, question.key, question.optional)
    return Reply(visit.say(more.said, **more.args), _rows(visit, form, run, question), ask)


def opening(visit: Visit, form: Form, run: Run, filled: list[Question], said: str) -> str:
    """The first words of a form: for the kind that was named, for the way it was said, or its own; and what
    was understood."""
    kinds = [
        f"{form.slug}-open-{run.answers[q.key]}".replace("_", "-") for q in filled if q.kind.ask == "choice"
    ]
    kinds += [id for lead in form.leads if mentioned(said, visit.words(id := f"{form.slug}-open-{lead}"))]
    known = [id for id in (*kinds, f"{form.slug}-open") if visit.texts.has(visit.locale, id)]
    lines = [visit.say(known[0])] if known else []
    return "\n\n".join(filter(None, [*lines, understood(visit, form, run, filled)]))


def understood(visit: Visit, form: Form, run: Run, filled: list[Question]) -> str:
    """What was taken from a sentence, so that a mistake is seen at once; empty where there is nothing to show."""
    shown = [_line(visit, form, run, q) for q in filled if not q.secret and not _is_long(run.answers[q.key])]
    return "\n".join([visit.say("understood"), *shown]) if shown else ""


def noted(visit: Visit, form: Form, run: Run, filled: list[Question]) -> str:
    """What was said before its question came, read back."""
    return "\n".join([visit.say("noted"), *(_line(visit, form, run, q) for q in filled if not q.secret)])


def _is_long(value: object) -> bool:
    """Their own account is not read back to them; it is in the review."""
    return isinstance(value, str) and len(value) > MOST_ECHOED


def _line(visit: Visit, form: Form, run: Run, question: Question) -> str:
    shown = question.kind.show(run.answers[question.key], filling.asked(visit, form, run, question))
    return visit.say("review-line", label=visit.label(form.text_of(question)), value=shown)


def review_reply(visit: Visit, form: Form, run: Run) -> Reply:
    questions = [q for q in form.applicable(Answers(run.answers)) if q.key in run.answers and not q.secret]
    lines = [_line(visit, form, run, q) for q in questions]
    text = "\n".join([visit.say("review", title=visit.label(f"{form.slug}-title")), "", *lines, "",
                      visit.say("review-ask")])  # fmt: skip
    rows = (
        (visit.button("confirm", buttons.value(buttons.CONFIRM, run.id), Role.CONFIRM),),
        (visit.button("edit", buttons.value(buttons.EDIT, run.id), Role.EDIT),
         visit.button("cancel", buttons.value(buttons.CANCEL, run.id), Role.CANCEL)),
        (visit.button("quick-exit", buttons.EXIT, Role.CANCEL),) if form.sensitive else (),
    )  # fmt: skip
    return Reply(text, tuple(row for row in rows if row), Ask("review", "review"))


def edit_list(visit: Visit, form: Form, run: Run) -> Reply:
    questions = [q for q in form.applicable(Answers(run.answers)) if not q.secret
                 and (q.key in run.answers or q.key in run.skipped)]  # fmt: skip
    options = [
        Button(visit.label(form.text_of(q)), buttons.value(buttons.EDIT, run.id, q.key)) for q in questions
    ]
    back = (visit.button("back", buttons.value(buttons.BACK, run.id), Role.BACK),)
    return Reply(visit.say("edit-which"), (*pairs(options), back), Ask("choice", "edit"))


def named_question(visit: Visit, form: Form, run: Run, text: str) -> str | None:
    named = [q.key for q in form.applicable(Answers(run.answers))
             if not q.secret and mentioned(text, (visit.label(form.text_of(q)),))]  # fmt: skip
    return named[0] if len(named) == 1 else None


def again_button(visit: Visit, run: Run) -> Button:
    return visit.button("again", buttons.value(buttons.AGAIN, run.id), Role.ANSWER)


def pairs(options: list[Button]) -> list[tuple[Button, ...]]:
    """Two buttons a row where both labels are short, else one."""
    rows: list[tuple[Button, ...]] = []
    for button in options:
        if rows and len(rows[-1]) == 1 and len(rows[-1][0].label) <= 18 and len(button.label) <= 18:
            rows[-1] = (*rows[-1], button)
        else:
            rows.append((button,))
    return rows
