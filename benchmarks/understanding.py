"""`make bench` for `nlp/`: the promises of recognition in a table, beside baselines of the same run.

    python -m benchmarks.understanding [--errors] [--massive FOLDER]

Baselines whose library (hazm, fastText) or data (MASSIVE) is not there are named and skipped.
"""

import argparse
import gzip
import importlib.util
import json
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from rapidfuzz import fuzz, process
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC

from nlp import phrasebook
from nlp.concepts import Lexicon, reading_with
from nlp.evaluation import Case, measure, read_cases, report
from nlp.folding import fold_text
from nlp.phrasebook import Phrase
from nlp.understanding import Understander
from nlp.vocabulary import EMERGENCY

ROOT = Path(__file__).resolve().parent.parent
SETS = ROOT / "tests" / "nlp" / "held_out"
MASSIVE_IDEAS = ROOT / "benchmarks" / "massive_ideas.yaml"
"""Ideas of a home assistant, written by hand: the engine reads every domain with a lexicon of it."""
MASSIVE_READERS = ((1.0, 1.0, 1.0, 1.4, 1.2), (1.0, 1.0, 1.0, 2.2, 2.2))
"""Chosen by cross-validation over its train part, as the desk's own over its phrases."""
MASSIVE = ROOT.parent / "shared" / "data" / "massive-fa"

Predict = Callable[[Sequence[str]], list[str]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list every mistake")
    parser.add_argument(
        "--massive", type=Path, default=MASSIVE, help="folder of MASSIVE fa-IR, train and dev"
    )
    options = parser.parse_args()
    started = time.perf_counter()
    understander = Understander.load()
    print(f"ready within         {time.perf_counter() - started:.2f} s")
    print(f"resident memory      {_resident()} MB (with the benchmark's own imports)")
    cases = [case for path in sorted(SETS.glob("intents_*.jsonl")) for case in read_cases(path)]
    print(report(understander, cases, options.errors))
    print(_speed(understander, cases))
    print(_acts(understander))
    print(_entities(understander))
    print(_baselines(understander, cases))
    print(_massive(options.massive))


def _resident() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _speed(understander: Understander, cases: Sequence[Case]) -> str:
    """CPU milliseconds a sentence, one thread, after one warm round."""
    spent: list[float] = []
    for round_ in range(2):
        spent = []
        for case in cases:
            before = time.process_time()
            understander.understand(case.text)
            spent.append(1000 * (time.process_time() - before))
        if round_ == 0:
            continue
    middle, slow = np.percentile(spent, [50, 99])
    return f"a sentence           {middle:.2f} ms median, {slow:.2f} ms 99th percentile\n"


def _acts(understander: Understander) -> str:
    rows = _rows("acts.jsonl")
    right = [understander.understand(row["text"], row.get("expecting")).act == row["act"] for row in rows]
    return f"acts                 {_share(right)} of {len(rows)}"


def _entities(understander: Understander) -> str:
    rows = _rows("entities.jsonl")
    right = []
    for row in rows:
        now = datetime.fromisoformat(row.get("now", "2026-11-21T12:00:00+03:30"))
        meant = understander.understand(row["text"], row.get("expecting"), now)
        want = sorted((entity["type"], entity["value"]) for entity in row["entities"])
        right.append(sorted((entity.type, entity.value) for entity in meant.entities) == want)
    return f"entities             {_share(right)} of {len(rows)} sentences exactly right\n"


def _rows(name: str) -> list[dict[str, Any]]:
    path = SETS / name
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _share(right: Sequence[bool]) -> str:
    return f"{sum(right) / len(right):.4f}" if right else "-"


def _baselines(understander: Understander, cases: Sequence[Case]) -> str:
    phrases = phrasebook.load()
    rows = [("model", "accuracy", "macro-F1", "ms")]
    ours = [understander.understand(case.text) for case in cases]
    scores = measure(cases, ours)
    rows.append(("this desk", f"{scores.accuracy:.4f}", f"{scores.macro_f1:.4f}", ""))
    for name, make in _BASELINES.items():
        predict = make(phrases)
        if predict is None:
            rows.append((name, "not installed", "", ""))
            continue
        before = time.process_time()
        said = predict([case.text for case in cases])
        spent = 1000 * (time.process_time() - before) / len(cases)
        truth = [case.intent for case in cases]
        rows.append(
            (
                name,
                f"{np.mean([a == b for a, b in zip(said, truth, strict=True)]):.4f}",
                f"{_f1(said, truth):.4f}",
                f"{spent:.2f}",
            )
        )
    return "\n".join(f"{a:30}{b:>14}{c:>10}{d:>8}" for a, b, c, d in rows) + "\n"


def _f1(said: Sequence[str], truth: Sequence[str]) -> float:
    scores = []
    for intent in set(truth):
        right = sum(a == b == intent for a, b in zip(said, truth, strict=True))
        scores.append(2 * right / (said.count(intent) + truth.count(intent)))
    return float(np.mean(scores))


def _rapidfuzz(phrases: Sequence[Phrase]) -> Predict:
    texts = [fold_text(phrase.text) for phrase in phrases]

    def predict(sentences: Sequence[str]) -> list[str]:
        return [
            phrases[process.extractOne(fold_text(sentence), texts, scorer=fuzz.ratio)[2]].intent
            for sentence in sentences
        ]

    return predict


def _linear(phrases: Sequence[Phrase], normalise: Callable[[str], str]) -> Predict:
    model = make_pipeline(TfidfVectorizer(ngram_range=(1, 2), preprocessor=normalise), LinearSVC(C=0.5))
    model.fit([phrase.text for phrase in phrases], [phrase.intent for phrase in phrases])
    return lambda sentences: list(model.predict(list(sentences)))


def _words(phrases: Sequence[Phrase]) -> Predict:
    return _linear(phrases, fold_text)


def _hazm(phrases: Sequence[Phrase]) -> Predict | None:
    if importlib.util.find_spec("hazm") is None:
        return None
    from hazm import Normalizer  # type: ignore[import-not-found]

    return _linear(phrases, Normalizer().normalize)


def _fasttext(phrases: Sequence[Phrase]) -> Predict | None:
    if importlib.util.find_spec("fasttext") is None:
        return None
    import fasttext  # type: ignore[import-not-found]

    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        for phrase in phrases:
            file.write(f"__label__{phrase.intent} {fold_text(phrase.text)}\n")
        file.flush()
        model = fasttext.train_supervised(
            file.name, epoch=30, lr=0.5, wordNgrams=2, minn=2, maxn=5, dim=100, thread=1, verbose=0
        )
    return lambda sentences: [
        model.predict(fold_text(sentence))[0][0].removeprefix("__label__") for sentence in sentences
    ]


_BASELINES: dict[str, Callable[[Sequence[Phrase]], Predict | None]] = {
    "rapidfuzz phrasebook": _rapidfuzz,
    "word TF-IDF + linear": _words,
    "hazm + word TF-IDF + linear": _hazm,
    "fastText supervised": _fasttext,
}


def _massive(folder: Path) -> str:
    """The same engine trained on MASSIVE fa-IR, on its dev part: with the desk's ideas and with its domain's."""
    if not (folder / "train.jsonl.gz").exists():
        return "MASSIVE fa-IR        not here, skipped"
    from nlp.training import READERS

    plain = f"MASSIVE fa-IR dev    {_massive_of(folder, READERS)}"
    with reading_with(Lexicon(MASSIVE_IDEAS)):
        return f"{plain}\n  its own ideas      {_massive_of(folder, MASSIVE_READERS)}"


def _massive_of(folder: Path, readers: Sequence[Sequence[float]]) -> str:
    from nlp.training import train

    def load(name: str) -> list[Phrase]:
        with gzip.open(folder / name, "rt", encoding="utf-8") as file:
            rows = [json.loads(line) for line in file]
        # The engine trains a detector for one intent beside the rest; here any will do.
        return [
            Phrase(row["text"], EMERGENCY if row["intent"] == "alarm_set" else row["intent"], "formal")
            for row in rows
        ]

    before = time.process_time()
    model = train(load("train.jsonl.gz"), readers)
    spent = time.process_time() - before
    dev = load("dev.jsonl.gz")
    right = [
        model.intents[int(model.judge(fold_text(phrase.text)).intents.argmax())] == phrase.intent
        for phrase in dev
    ]
    return f"{_share(right)} of {len(dev)}, trained in {spent:.0f} s of CPU"


if __name__ == "__main__":
    main()
