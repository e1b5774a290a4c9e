"""Guides: every topic has its words, facts carry their date, and the operator can take a topic out."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from secrets import token_hex
from types import SimpleNamespace
from typing import Any

import pytest

from dialogs import guides
from dialogs.desk import Desk
from dialogs.form import Form
from dialogs.services import all_forms
from dialogs.services.conscription_exemption import FORMS, end
from dialogs.services.passport import WHO, papers
from dialogs.visit import Answers
from tests.citizen import Citizen, open_house, texts, understander


def _guides() -> Iterator[Form]:
    """Forms whose one question is the topic that `guide` set."""
    for form in all_forms().values():
        keys = [question.key for question in form.questions]
        if keys == ["topic"] and texts().has("fa", f"{form.slug}-answer"):
            yield form


def _topics(form: Form) -> tuple[str, ...]:
    return form.questions[0].kind.among  # type: ignore[attr-defined, no-any-return]


@pytest.mark.parametrize("form", list(_guides()), ids=lambda form: form.name)
def test_every_topic_has_a_button_and_an_answer(form: Form) -> None:
    assert texts().has("fa", f"{form.slug}-q-topic")
    for topic in _topics(form):
        name = topic.replace("_", "-")
        assert texts().has("fa", f"{form.slug}-answer-{name}"), topic
        assert texts().words("fa", f"{form.slug}-q-topic-{name}"), topic


def _paths(form: Form, answers: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every way through a tree of closed questions."""
    question = next((q for q in form.applicable(Answers(answers)) if q.key not in answers), None)
    if question is None:
        yield answers
        return
    for value in question.kind.among:  # type: ignore[attr-defined]
        yield from _paths(form, answers | {question.key: value})


def test_every_way_through_the_exemptions_ends_in_texts_and_in_no_promise() -> None:
    (form,) = FORMS
    ways = list(_paths(form, {}))
    assert len(ways) > 100
    for way in ways:
        ends = end(Answers(way))
        assert ends, way
        for name in ends:
            said = texts().say("fa", f"conscription-exemption-end-{name.replace('_', '-')}")
            assert "معاف می‌شوید" not in said and "معاف خواهید شد" not in said


def test_a_checklist_never_asks_a_child_for_papers_of_grown_ups() -> None:
    for size in (1, 2, 3):
        for who in itertools.combinations(WHO, size):
            listed = papers(list(who))
            assert len(set(listed)) == len(listed)
            assert all(texts().has("fa", f"passport-checklist-item-{i.replace('_', '-')}") for i in listed)
            assert not ("child" in who and {"man", "married_woman", "id"} & set(listed))


def test_an_amount_always_carries_its_year() -> None:
    """«… تومان» stands in no guide without a date beside it."""
    visit: Any = SimpleNamespace(locale="fa", texts=texts(), say=lambda id, **a: texts().say("fa", id, **a))
    for form in _guides():
        for id in (
            f"{form.slug}-answer",
            *(f"{form.slug}-answer-{t.replace('_', '-')}" for t in _topics(form)),
        ):
            for said in guides.messages(visit, id):
                assert "تومان" not in said or "ممکن است تغییر کرده باشد" in said, id


@pytest.mark.parametrize(
    ("off", "ways"),
    [
        ("passport.fee", (lambda c: c.say("هزینه گذرنامه چقدره؟"),)),
        ("passport.apply.child", (lambda c: c.say("برای نوزاد پاس می‌خوام"),)),
        ("conscription.exemption", (lambda c: c.tap_value("open:conscription.exemption"),)),
        ("conscription.exemption.brothers", (lambda c: c.tap_value("open:conscription.exemption"),
                                             lambda c: c.say("سه برادری"))),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
async def test_a_topic_switched_off_has_a_sentence_in_its_place(
    off: str, ways: tuple[Callable[[Citizen], Any], ...], tmp_path: Path
) -> None:
    async with open_house(tmp_path) as house:
        house.desk = Desk(understander(), house.backend, house, texts(), token_hex, house._surprise,
                          switched_off=frozenset({off}))  # fmt: skip
        citizen = Citizen(house)
        for way in ways:
            await way(citizen)
        assert "در این گفتگو فعلاً در دسترس نیست" in citizen.last.text
        await citizen.tap_value("open:passport.apply")
        labels = [button.label for row in citizen.last.buttons for button in row]
        assert ("کودک یا نوجوان" in labels) == (off != "passport.apply.child")
        assert ("هزینه گذرنامه" in labels) == (off != "passport.fee")
