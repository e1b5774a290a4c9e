"""`python -m dialogs.charts` prints docs/dialogs.md: every form drawn from its own table.

A dashed box is asked only when earlier answers call for it; a round one may be skipped.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from dialogs.form import Form, Question
from dialogs.services import all_forms
from locales import Texts

HEAD = """# The forms of the desk

Generated from the tables by `python -m dialogs.charts > docs/dialogs.md`; a test keeps it current.

A box is a question, with its key and the kind of its answer. A dashed box is asked only when earlier answers
call for it, a rounded one may be skipped. A sentence may answer several at once; back, edit, skip, cancel,
help and the quick exit work at every box and are not drawn.
"""


def document(texts: Texts) -> str:
    """The whole page, in Markdown with Mermaid charts."""
    return "\n".join([HEAD, *(_section(form, texts) for _, form in sorted(all_forms().items()))])


def _section(form: Form, texts: Texts) -> str:
    title = texts.say("fa", f"{form.slug}-title")
    intents = ", ".join(f"`{intent}`" for intent in form.answers_intents) or "a button only"
    lines = [f"## `{form.name}` · {title}", "", f"Opened by {intents}."]
    if form.questions:
        lines += ["", "```mermaid", "flowchart TD", *_chart(form), "```"]
    return "\n".join([*lines, ""])


def _chart(form: Form) -> Iterator[str]:
    ends = ["review([review])", "filed([back office])"] if form.review else ["answer([answer])"]
    nodes = [_node(question) for question in form.questions] + ends
    names = [question.key for question in form.questions] + [end.partition("(")[0] for end in ends]
    yield from (f"    {node}" for node in nodes)
    yield from (f"    {one} --> {two}" for one, two in pairwise(names))
    conditional = [q.key for q in form.questions if q.when is not None]
    if conditional:
        yield "    classDef sometimes stroke-dasharray: 4 3"
        yield f"    class {','.join(conditional)} sometimes"


def _node(question: Question) -> str:
    label = f"{question.key}<br/><small>{question.kind.ask}</small>"
    return f'{question.key}("{label}")' if question.optional else f'{question.key}["{label}"]'


if __name__ == "__main__":
    print(document(Texts.load()), end="")  # noqa: T201
