"""Measures an understander on labelled sentences: accuracy by style, macro-F1, calibration, scope, danger."""

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nlp.understanding import Understander
from nlp.vocabulary import EMERGENCY, OUT_OF_SCOPE, Understanding


@dataclass(frozen=True, slots=True)
class Case:
    text: str
    intent: str
    style: str


@dataclass(frozen=True, slots=True)
class Scores:
    """Shares are of 1; None where the set has no such sentences."""

    sentences: int
    accuracy: float
    macro_f1: float
    by_style: dict[str, float]
    emergency_recall: float | None
    false_alarms: float | None
    scope_recall: float | None
    refused: float | None
    asked: float
    choices_right: float | None
    calibration_error: float


def read_cases(path: Path) -> list[Case]:
    cases = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            row = json.loads(line)
            cases.append(Case(row["text"], row["intent"], row.get("style", "")))
    return cases


def measure(cases: Sequence[Case], meant: Sequence[Understanding]) -> Scores:
    pairs = list(zip(cases, meant, strict=True))
    styles: dict[str, list[bool]] = defaultdict(list)
    for case, answer in pairs:
        styles[case.style].append(answer.intent == case.intent)
    urgent = [answer.emergency for case, answer in pairs if case.intent == EMERGENCY]
    calm = [answer.emergency for case, answer in pairs if case.intent != EMERGENCY]
    foreign = [answer.intent == OUT_OF_SCOPE for case, answer in pairs if case.intent == OUT_OF_SCOPE]
    real = [answer.intent == OUT_OF_SCOPE for case, answer in pairs if case.intent != OUT_OF_SCOPE]
    shown = [case.intent in dict(answer.choices) for case, answer in pairs if answer.choices]
    return Scores(
        len(pairs),
        _share([answer.intent == case.intent for case, answer in pairs]) or 0.0,
        _macro_f1(pairs),
        {style: _share(right) or 0.0 for style, right in sorted(styles.items())},
        _share(urgent),
        _share(calm),
        _share(foreign),
        _share(real),
        len(shown) / len(pairs) if pairs else 0.0,
        _share(shown),
        _calibration_error(pairs),
    )


def _share(values: Sequence[bool]) -> float | None:
    return sum(values) / len(values) if values else None


def _macro_f1(pairs: Sequence[tuple[Case, Understanding]]) -> float:
    right: Counter[str] = Counter()
    said: Counter[str] = Counter()
    true: Counter[str] = Counter()
    for case, answer in pairs:
        true[case.intent] += 1
        said[answer.intent] += 1
        right[case.intent] += case.intent == answer.intent
    scores = [2 * right[i] / (true[i] + said[i]) for i in true]
    return sum(scores) / len(scores) if scores else 0.0


def _calibration_error(pairs: Sequence[tuple[Case, Understanding]], bins: int = 10) -> float:
    """Expected calibration error over equal-width bins of confidence."""
    groups: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for case, answer in pairs:
        groups[min(int(answer.confidence * bins), bins - 1)].append(
            (answer.confidence, answer.intent == case.intent)
        )
    total = len(pairs) or 1
    return sum(abs(sum(c for c, _ in group) - sum(r for _, r in group)) / total for group in groups.values())


def report(understander: Understander, cases: Sequence[Case], errors: bool) -> str:
    """A table in plain text, with the list of mistakes where asked."""
    meant = [understander.understand(case.text) for case in cases]
    scores = measure(cases, meant)
    lines = [
        f"sentences          {scores.sentences}",
        f"accuracy           {scores.accuracy:.4f}",
        f"macro-F1           {scores.macro_f1:.4f}",
        f"emergency recall   {_show(scores.emergency_recall)}",
        f"false alarms       {_show(scores.false_alarms)}",
        f"out of scope found {_show(scores.scope_recall)}",
        f"real ones refused  {_show(scores.refused)}",
        f"asked back         {scores.asked:.4f}",
        f"choices hold it    {_show(scores.choices_right)}",
        f"calibration error  {scores.calibration_error:.4f}",
        *(f"  {style or '(no style)':16} {share:.4f}" for style, share in scores.by_style.items()),
    ]
    if errors:
        for case, answer in zip(cases, meant, strict=True):
            if answer.intent != case.intent:
                lines.append(
                    f"{case.intent} ← {answer.intent} {answer.confidence:.2f} [{case.style}] {case.text}"
                )
    return "\n".join(lines) + "\n"


def _show(share: float | None) -> str:
    return "-" if share is None else f"{share:.4f}"
