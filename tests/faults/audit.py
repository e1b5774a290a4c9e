"""The auditor: compares what was told, what the back office holds, what was promised and what was seen.

It trusts none of the four. Each check returns sentences about what is wrong; no sentence means that it holds.

    complaints   every report that was told is filed, and filed once
    answers      a case holds what its citizen said
    updates      every move of a case reached its citizen, in order
    delivery     everything that was promised is on the screen, in order, once, and a second time only where that
                 was declared uncertain
    nobody stuck every story came to its end, and no outbox still waits
    budget       no message came faster than the messenger allows, or before a 429 said so
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

import orjson

from tests.faults import words
from tests.faults.promises import Promises
from tests.faults.stories import Story, folded


@dataclass(frozen=True)
class Seen:
    """One citizen's side. `screen` is what they saw, in order; a web screen has numbers too."""

    line: str
    stories: Sequence[tuple[Story, str | None, bool]]
    screen: Sequence[str]
    numbers: Sequence[int] = ()
    changed: Sequence[int] = ()
    step: str = "done"
    trouble: str | None = None


@dataclass(frozen=True)
class Filed:
    """One case of the back office."""

    code: str
    kind: str
    answers: dict[str, Any]
    person: tuple[str | None, str | None, str | None]
    states: tuple[str, ...]


@dataclass(frozen=True)
class Evidence:
    """All there is to judge. `declared`: (line, number) → how often; `aside`: (line, number, reason)."""

    seen: Sequence[Seen]
    filed: Sequence[Filed]
    promised: Promises
    declared: Counter[tuple[str, int]] = field(default_factory=Counter)
    aside: Sequence[tuple[str, int, str]] = ()
    waiting: int = 0
    dead_codes: int = 0
    limit_hits: Sequence[str] = ()
    impatient: int = 0
    violations: Sequence[str] = ()


@dataclass
class Verdict:
    """What was looked at, and what is wrong with it, by check."""

    wrong: dict[str, list[str]]
    counted: dict[str, int]

    @property
    def clean(self) -> bool:
        return not any(self.wrong.values())


def judge(evidence: Evidence, *, failovers: bool = False) -> Verdict:
    """All checks. After failovers, which may forget the last moments, only what is promised even then."""
    checks: dict[str, Callable[[Evidence], Iterable[str]]] = {
        "complaints": complaints,
        "answers": answers,
        "updates": updates,
        "delivery": delivery,
        "nobody stuck": stuck,
        "budget": budget,
    }
    if failovers:
        checks = {"complaints": complaints, "updates": updates_at_least, "nobody stuck": stuck}
    wrong = {name: list(check(evidence)) for name, check in checks.items()}
    return Verdict(wrong, _counted(evidence))


def complaints(evidence: Evidence) -> Iterable[str]:
    """Filed as often as told: once."""
    marks = Counter(_held(case, "place") for case in evidence.filed)
    told = [(seen, *story) for seen in evidence.seen for story in seen.stories]
    for seen, story, code, _ in told:
        times = _times(marks, story.mark)
        if times == 0 and code is not None:
            yield f"{seen.line}: a receipt {code}, and no such case"
        elif times == 0 and seen.step == "done":
            yield f"{seen.line}: told and not filed: {story.mark}"
        elif times > 1:
            yield f"{seen.line}: filed {times} times: {story.mark}"
    codes = Counter(code for _, _, code, _ in told if code)
    yield from (f"{code}: one case for {times} stories" for code, times in codes.items() if times > 1)
    known = {folded(story.mark) for _, story, _, _ in told}
    for mark in marks:
        if not any(words_ in mark for words_ in known):
            yield f"a case that nobody told: {mark}"


def _held(case: Filed, key: str) -> str:
    return folded(orjson.dumps(case.answers.get(key)).decode())


def _times(marks: Counter[str], mark: str) -> int:
    return sum(times for place, times in marks.items() if folded(mark) in place)


def answers(evidence: Evidence) -> Iterable[str]:
    """Every fact of the story, and the person, as told."""
    by_code = {case.code: case for case in evidence.filed}
    for seen in evidence.seen:
        for story, code, _ in seen.stories:
            case = by_code.get(code or "")
            if case is None:
                continue
            for key, fact in story.facts.items():
                held = _held(case, key)
                if not all(part in held for part in _parts(key, fact)):
                    yield f"{seen.line} {code}: {key} was {fact!r}, the case holds {held}"
            if story.person:
                told = (story.person.name, story.person.national_id, story.person.mobile[-10:])
                held_person = (case.person[0], case.person[1], (case.person[2] or "")[-10:])
                if told != held_person:
                    yield f"{seen.line} {code}: the person is another one"


def _parts(key: str, fact: str) -> list[str]:
    return fact.split() if key == "inside" else [folded(fact)]


def updates(evidence: Evidence) -> Iterable[str]:
    """The states of each case after the receipt, as its citizen read them."""
    by_code = {case.code: case for case in evidence.filed}
    for seen in evidence.seen:
        read = [update for text in seen.screen if (update := words.update_of(text))]
        for _, code, finished in seen.stories:
            case = by_code.get(code or "")
            if case is None or not finished:
                continue
            wanted = [words.state(state) for state in case.states if state != "submitted"]
            got = [state for state, _ in groupby(state for of, state in read if of == code)]
            if got != wanted:
                yield f"{seen.line} {code}: read {got}, the case went {wanted}"


def updates_at_least(evidence: Evidence) -> Iterable[str]:
    """The same where one may be read again: none is missing, and each is first read in its order."""
    by_code = {case.code: case for case in evidence.filed}
    for seen in evidence.seen:
        read = [update for text in seen.screen if (update := words.update_of(text))]
        for _, code, finished in seen.stories:
            case = by_code.get(code or "")
            if case is None or not finished:
                continue
            wanted = [words.state(state) for state in case.states if state != "submitted"]
            got = list(dict.fromkeys(state for of, state in read if of == code))
            if got != wanted:
                yield f"{seen.line} {code}: read {got}, the case went {wanted}"


def delivery(evidence: Evidence) -> Iterable[str]:
    """What was promised against what is on the screen."""
    for seen in evidence.seen:
        yield from _delivered(seen, evidence)
    for line, number, reason in evidence.aside:
        # A paper is given up after three tries: its words went out before it, and updates wait behind it.
        promise = evidence.promised.lines.get(line, {}).get(number)
        if promise is None or not promise.is_paper:
            yield f"{line} #{number}: set aside: {reason}"


def _delivered(seen: Seen, evidence: Evidence) -> Iterable[str]:
    promised = evidence.promised.lines.get(seen.line, {})
    aside = {number for line, number, _ in evidence.aside if line == seen.line}
    # What was set aside as uncertain may be on the screen, and need not.
    maybe = {promised[n].text.strip() for n in aside if n in promised}
    ordered = [
        (n, p.text.strip())
        for n, p in sorted(promised.items())
        if n not in aside and p.text.strip() not in maybe
    ]
    screen = [text.strip() for text in seen.screen]
    if seen.numbers:
        # A pull channel numbers its messages: nothing may be missing, double or changed.
        yield from (f"{seen.line} #{n}: changed after it was read" for n in seen.changed)
        if list(zip(seen.numbers, screen, strict=True)) != ordered:
            yield f"{seen.line}: {_difference(dict(ordered), dict(zip(seen.numbers, screen, strict=True)))}"
        return
    wanted = _runs(ordered)
    got = [(text, len(list(group))) for text, group in groupby(t for t in screen if t not in maybe)]
    if [text for text, _ in wanted] != [text for text, _ in got]:
        yield f"{seen.line}: {_first_difference([t for t, _ in wanted], [t for t, _ in got])}"
        return
    for (text, numbers), (_, copies) in zip(wanted, got, strict=True):
        allowed = len(numbers) + sum(evidence.declared[seen.line, n] for n in numbers)
        if copies < len(numbers):
            yield f"{seen.line} #{numbers[0]}: {copies} of {len(numbers)} came: {text[:60]!r}"
        if copies > allowed:
            yield f"{seen.line} #{numbers[0]}: came {copies} times, {allowed} declared: {text[:60]!r}"


def _runs(ordered: Sequence[tuple[int, str]]) -> list[tuple[str, list[int]]]:
    """Neighbours that read the same cannot be told apart on a screen."""
    return [(text, [n for n, _ in group]) for text, group in groupby(ordered, key=lambda pair: pair[1])]


def _difference(wanted: dict[int, str], got: dict[int, str]) -> str:
    missing, extra = sorted(wanted.keys() - got.keys()), sorted(got.keys() - wanted.keys())
    other = [n for n in wanted.keys() & got.keys() if wanted[n] != got[n]]
    return f"not seen: {missing}, never promised: {extra}, another text: {sorted(other)}"


def _first_difference(wanted: Sequence[str], got: Sequence[str]) -> str:
    for index, (one, other) in enumerate(zip(wanted, got, strict=False)):
        if one != other:
            return f"message {index}: promised {one[:70]!r}, seen {other[:70]!r}"
    rest = wanted[len(got) :] or got[len(wanted) :]
    return f"{len(wanted)} promised, {len(got)} seen; the rest begins {rest[0][:70]!r}"


def stuck(evidence: Evidence) -> Iterable[str]:
    """Everybody has reached the end, and nothing waits any more."""
    for seen in evidence.seen:
        if seen.trouble:
            yield f"{seen.line}: {seen.trouble}"
        elif seen.step != "done":
            yield f"{seen.line}: waits for {seen.step}"
    if evidence.waiting:
        yield f"{evidence.waiting} outboxes still hold messages"
    if evidence.dead_codes:
        yield f"{evidence.dead_codes} reports had to be told again because of a dead one-time code"


def budget(evidence: Evidence) -> Iterable[str]:
    """The messenger's own meter."""
    yield from (f"too fast: {one}" for one in evidence.limit_hits)
    if evidence.impatient:
        yield f"{evidence.impatient} messages came before the wait that a 429 named was over"
    yield from (f"a wrong call: {one}" for one in evidence.violations)


def _counted(evidence: Evidence) -> dict[str, int]:
    lines = {seen.line for seen in evidence.seen}
    promised = sum(len(p) for line, p in evidence.promised.lines.items() if line in lines)
    screens = sum(len(seen.screen) for seen in evidence.seen)
    stories = [story for seen in evidence.seen for story in seen.stories]
    counted = {
        "citizens": len(evidence.seen),
        "stories told": len(stories),
        "stories told to their end": sum(finished for _, _, finished in stories),
        "cases at the back office": len(evidence.filed),
        "updates at the back office": sum(len(case.states) - 1 for case in evidence.filed),
        "turns committed": evidence.promised.turns,
        "messages promised": promised,
        "messages seen": screens,
        "copies seen": screens - promised + len(evidence.aside),
        "declared uncertain": sum(evidence.declared.values()),
        "set aside": len(evidence.aside),
    }
    if not promised:
        # On a cluster, whose files are written anew at every failover, nobody can say what was promised.
        for unknown in ("turns committed", "messages promised", "copies seen"):
            del counted[unknown]
    return counted


def filed(database: Path) -> list[Filed]:
    """Every case in the sandbox's own file."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as base:
        states: dict[int, list[str]] = {}
        for case, state in base.execute("select case_id, state from steps order by id"):
            states.setdefault(case, []).append(state)
        people = {
            case: (name, national_id, mobile)
            for case, name, national_id, mobile in base.execute(
                "select case_id, name, national_id, mobile from parties where role = 'complainant'"
            )
        }
        rows = base.execute("select id, tracking_code, kind, answers from cases order by id").fetchall()
    return [
        Filed(code, kind, orjson.loads(held), people.get(id, (None, None, None)), tuple(states.get(id, ())))
        for id, code, kind, held in rows
    ]
