"""The promises of recognition, measured on sentences written independently and never trained on."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from nlp import phrasebook
from nlp.evaluation import Case, Scores, measure, read_cases
from nlp.folding import fold_text
from nlp.understanding import Understander

SETS = Path(__file__).parent / "held_out"


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    """All sets, less the few everyday sentences that two independent hands both wrote («خداحافظ»)."""
    trained = {fold_text(phrase.text) for phrase in phrasebook.load()}
    written = [case for path in sorted(SETS.glob("intents_*.jsonl")) for case in read_cases(path)]
    return [case for case in written if fold_text(case.text) not in trained]


@pytest.fixture(scope="module")
def scores(understander: Understander, cases: list[Case]) -> Scores:
    return measure(cases, [understander.understand(case.text) for case in cases])


def test_the_sets_are_large_and_were_not_trained_on(cases: list[Case]) -> None:
    written = sum(len(read_cases(path)) for path in SETS.glob("intents_*.jsonl"))
    assert len(cases) >= 1500
    assert written - len(cases) <= written // 25


def test_intents(scores: Scores) -> None:
    assert scores.accuracy >= 0.95
    assert scores.macro_f1 >= 0.94
    assert min(scores.by_style.values()) >= 0.90


def test_emergencies(scores: Scores) -> None:
    assert scores.emergency_recall is not None
    assert scores.false_alarms is not None
    assert scores.emergency_recall >= 0.985
    assert scores.false_alarms <= 0.01


def test_scope_and_calibration(scores: Scores) -> None:
    assert scores.scope_recall is not None
    assert scores.refused is not None
    assert scores.scope_recall >= 0.85
    assert scores.refused <= 0.03
    assert scores.calibration_error <= 0.05


@pytest.mark.parametrize(("name", "least"), [("arabic", 0.90), ("english", 0.93)])
def test_other_languages(understander: Understander, name: str, least: float) -> None:
    cases = read_cases(SETS / f"{name}.jsonl")
    scores = measure(cases, [understander.understand(case.text) for case in cases])
    assert scores.accuracy >= least
    assert scores.emergency_recall is not None
    assert scores.emergency_recall >= 0.95


def test_acts(understander: Understander) -> None:
    rows = [
        json.loads(line)
        for line in (SETS / "acts.jsonl").read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    right = [understander.understand(row["text"], row.get("expecting")).act == row["act"] for row in rows]
    assert sum(right) / len(right) >= 0.97


def test_entities(understander: Understander) -> None:
    rows = [
        json.loads(line)
        for line in (SETS / "entities.jsonl").read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    right = []
    for row in rows:
        now = datetime.fromisoformat(row.get("now", "2026-11-21T12:00:00+03:30"))
        meant = understander.understand(row["text"], row.get("expecting"), now)
        want = sorted((e["type"], e["value"]) for e in row["entities"])
        right.append(sorted((e.type, e.value) for e in meant.entities) == want)
    assert sum(right) / len(right) >= 0.97
