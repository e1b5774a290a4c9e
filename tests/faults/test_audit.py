"""The auditor finds what it is there for: each kind of damage, done to evidence that was clean."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.faults import audit, mishaps, stories, words
from tests.faults.audit import Evidence, Filed, Seen
from tests.faults.promises import Promise, Promises

CODE = "483920174658"
WHO = stories.person(3)
STORY = stories.theft(3, WHO, random.Random(1))
PHONE, PAGE = "telegram:5003", "web:0123"


def _update(state: str) -> str:
    name = words.texts().say("fa", f"state-{state.replace('_', '-')}")
    return words.texts().say("fa", "update-moved", code=CODE, state=name)


SCREEN = ["سلام", "چه شد؟", "درخواست شما ثبت شد.", _update("registered"), _update("sent_prosecutor")]


def clean() -> Evidence:
    case = Filed(
        CODE, "theft.vehicle",
        {"place": {"text": STORY.facts["place"]}, "description": STORY.facts["description"], "what": "car",
         "inside": ["tracker", "documents"]},
        (WHO.name, WHO.national_id, WHO.mobile), ("submitted", "registered", "sent_prosecutor"),
    )  # fmt: skip
    numbered = {n: Promise(n, text) for n, text in enumerate(SCREEN, 1)}
    told = [(STORY, CODE, True)]
    return Evidence(
        seen=[Seen(PHONE, told, SCREEN), Seen(PAGE, [], SCREEN, range(1, 6))],
        filed=[case],
        promised=Promises({PHONE: numbered, PAGE: numbered}),
    )


def on_phone(evidence: Evidence, **changes: object) -> Evidence:
    phone, page = evidence.seen
    return replace(evidence, seen=[replace(phone, **changes), page])  # type: ignore[arg-type]


def on_page(evidence: Evidence, **changes: object) -> Evidence:
    phone, page = evidence.seen
    return replace(evidence, seen=[phone, replace(page, **changes)])  # type: ignore[arg-type]


def case(evidence: Evidence, **changes: object) -> Evidence:
    return replace(evidence, filed=[replace(evidence.filed[0], **changes)])  # type: ignore[arg-type]


def test_clean_evidence_is_clean() -> None:
    verdict = audit.judge(clean())
    assert verdict.clean, verdict.wrong


DAMAGE: list[tuple[str, str, Callable[[Evidence], Evidence]]] = [
    ("complaints", "a complaint is lost", lambda e: replace(e, filed=[])),
    ("complaints", "it is filed twice", lambda e: replace(e, filed=[e.filed[0], replace(e.filed[0], code="1")])),
    ("complaints", "a case that nobody told",
     lambda e: replace(e, filed=[*e.filed, replace(e.filed[0], code="1", answers={"place": "x"})])),
    ("answers", "an answer is lost", lambda e: case(e, answers={**e.filed[0].answers, "description": None})),
    ("answers", "an answer is another one", lambda e: case(e, answers={**e.filed[0].answers, "what": "plate"})),
    ("answers", "somebody else's name", lambda e: case(e, person=("x", WHO.national_id, WHO.mobile))),
    ("updates", "an update is lost", lambda e: on_phone(e, screen=SCREEN[:-1])),
    ("updates", "updates come in another order", lambda e: on_phone(e, screen=[*SCREEN[:3], SCREEN[4], SCREEN[3]])),
    ("delivery", "a message is lost", lambda e: on_phone(e, screen=[SCREEN[0], *SCREEN[2:]])),
    ("delivery", "two messages change places", lambda e: on_phone(e, screen=[SCREEN[1], SCREEN[0], *SCREEN[2:]])),
    ("delivery", "a copy that nobody declared", lambda e: on_phone(e, screen=[SCREEN[0], *SCREEN])),
    ("delivery", "a copy that comes later", lambda e: on_phone(
        replace(e, declared=Counter({(PHONE, 1): 1})), screen=[*SCREEN, SCREEN[0]])),
    ("delivery", "one copy more than was declared", lambda e: on_phone(
        replace(e, declared=Counter({(PHONE, 1): 1})), screen=[SCREEN[0], SCREEN[0], *SCREEN])),
    ("delivery", "words that nobody promised", lambda e: on_phone(e, screen=[*SCREEN, "؟"])),
    ("delivery", "words set aside", lambda e: replace(e, aside=[(PHONE, 2, "uncertain")])),
    ("delivery", "a page misses a message", lambda e: on_page(e, screen=SCREEN[1:], numbers=range(2, 6))),
    ("delivery", "a page shows one twice", lambda e: on_page(e, screen=[*SCREEN, SCREEN[4]], numbers=range(1, 7))),
    ("delivery", "a page's message changes", lambda e: on_page(e, changed=[2])),
    ("nobody stuck", "somebody waits", lambda e: on_phone(e, step="filing")),
    ("nobody stuck", "somebody gives up", lambda e: on_phone(e, trouble="TimeoutError()")),
    ("nobody stuck", "an outbox still waits", lambda e: replace(e, waiting=1)),
    ("nobody stuck", "a report is told again", lambda e: replace(e, dead_codes=1)),
    ("budget", "too fast", lambda e: replace(e, limit_hits=["chat 5"])),
    ("budget", "before the wait is over", lambda e: replace(e, impatient=1)),
    ("budget", "a wrong call", lambda e: replace(e, violations=["sendMessage: text must be non-empty"])),
]  # fmt: skip


@pytest.mark.parametrize(
    ("check", "damage"), [(c, d) for c, _, d in DAMAGE], ids=[name for _, name, _ in DAMAGE]
)
def test_damage_is_found(check: str, damage: Callable[[Evidence], Evidence]) -> None:
    verdict = audit.judge(damage(clean()))
    assert verdict.wrong[check], verdict.wrong


def test_a_declared_copy_is_no_damage() -> None:
    declared = replace(clean(), declared=Counter({(PHONE, 1): 1}))
    assert audit.judge(on_phone(declared, screen=[SCREEN[0], *SCREEN])).clean


def test_a_paper_set_aside_is_no_damage_whether_it_came_or_not() -> None:
    evidence = clean()
    paper = Promise(6, "file pishkhan.pdf", is_paper=True)
    promised = {**evidence.promised.lines, PHONE: {**evidence.promised.lines[PHONE], 6: paper}}
    evidence = replace(evidence, promised=Promises(promised), aside=[(PHONE, 6, "uncertain")])
    assert audit.judge(evidence).clean
    assert audit.judge(on_phone(evidence, screen=[*SCREEN, paper.text])).clean


def test_a_seed_draws_the_same_plan_again() -> None:
    kinds = list(mishaps.CATALOGUE)
    assert mishaps.draw(7, 50, 1, kinds) == mishaps.draw(7, 50, 1, kinds) != mishaps.draw(8, 50, 1, kinds)
