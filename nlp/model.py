"""The trained classifier: NumPy arrays in one file, stamped with what they were trained on."""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from nlp import features, phrasebook

Array = npt.NDArray[np.float32]
MODEL = Path(__file__).resolve().parent / "model" / "model.npz"
_CODE = (
    "features.py",
    "finglish.py",
    "folding.py",
    "training.py",
    "model.py",
    "noise.py",
    "concepts.py",
    "data/courtesy.txt",
    "courtesy.py",
    "network.py",
    "data/concepts.yaml",
)
"""Files whose change makes a trained model stale."""

_ARRAYS = ("idf", "rows", "scale", "bias", "hidden_bias", "outer", "outer_bias")


class StaleModel(RuntimeError):
    """No model, or one trained on other phrases or by other code: run `python -m nlp train`."""


def stamp() -> str:
    """Hash of the phrases and of the code that turns them into weights."""
    digest = hashlib.sha256(phrasebook.fingerprint().encode())
    folder = Path(__file__).resolve().parent
    for name in _CODE:
        path = folder / name
        if path.exists():
            digest.update(path.read_bytes())
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Judgement:
    """`intents` is (intents,) probabilities; `danger` the probability that someone needs help now."""

    intents: Array
    danger: float


@dataclass(frozen=True)
class Model:
    """A linear classifier and a small network over the same TF-IDF views, their scores weighed, calibrated.

    `vocabulary[v]` maps a feature of view v to its row. `rows` is (features, intents + hidden + 1): one
    read a feature serves the linear scores, the network's hidden layer and the emergency detector's score
    alike, as 16-bit integers, `scale` a column: half the memory of floats, quicker than half-precision.
    Probabilities are softmax(mix[0] · linear + mix[1] · network); alarm is a logistic of its own score.
    """

    intents: tuple[str, ...]
    vocabulary: tuple[dict[str, int], ...]
    view_weights: tuple[float, ...]
    idf: Array
    rows: npt.NDArray[np.int16]
    scale: Array
    bias: Array
    hidden_bias: Array
    outer: Array
    outer_bias: Array
    mix: tuple[float, float]
    alarm: tuple[float, float]
    known_words: tuple[str, ...]
    examples: tuple[tuple[str, str], ...]
    stamp: str

    def judge(self, folded: str) -> "Judgement":
        """Probabilities of all intents and of an emergency, for a folded text."""
        rows, values = self.vector(folded)
        return self.judge_vector(rows, values)

    def judge_vector(self, rows: npt.NDArray[np.int64], values: Array) -> "Judgement":
        kinds = len(self.intents)
        # Not `@`: for so little work BLAS would wake threads, which then spin beside everything else.
        sums = np.einsum("i,ij->j", values, self.rows[rows].astype(np.float32)) * self.scale
        linear = sums[:kinds] + self.bias
        hidden = np.maximum(sums[kinds:-1] + self.hidden_bias, 0)
        network = hidden @ self.outer + self.outer_bias
        slope, offset = self.alarm
        danger = 1 / (1 + float(np.exp(-np.clip(slope * sums[-1] + offset, -30, 30))))
        return Judgement(softmax(self.mix[0] * linear + self.mix[1] * network), danger)

    def vector(self, folded: str) -> tuple[npt.NDArray[np.int64], Array]:
        return vector_of(features.views(folded), self.vocabulary, self.view_weights, self.idf)

    def save(self, path: Path = MODEL) -> None:
        """Write beside and rename, so a reader never sees half a model."""
        path.parent.mkdir(parents=True, exist_ok=True)
        words = json.dumps(
            {
                "intents": self.intents,
                "vocabulary": [list(view) for view in self.vocabulary],
                "view_weights": self.view_weights,
                "mix": self.mix,
                "alarm": self.alarm,
                "known_words": self.known_words,
                "examples": self.examples,
                "stamp": self.stamp,
            },
            ensure_ascii=False,
        ).encode()
        partial = path.with_suffix(".partial.npz")
        np.savez(
            partial,
            words=np.frombuffer(words, np.uint8),
            **{name: getattr(self, name) for name in _ARRAYS},
        )
        partial.replace(path)

    @classmethod
    def load(cls, path: Path = MODEL, expected_stamp: str | None = None) -> "Model":
        """Raises `StaleModel` where there is none or `expected_stamp` differs."""
        if not path.exists():
            raise StaleModel(f"no model at {path.name}; run `python -m nlp train`")
        with np.load(path, allow_pickle=False) as file:
            words = json.loads(file["words"].tobytes())
            if expected_stamp is not None and words["stamp"] != expected_stamp:
                raise StaleModel("the model was trained on other phrases or code; run `python -m nlp train`")
            vocabulary, row = [], 0
            for view in words["vocabulary"]:
                vocabulary.append({gram: row + i for i, gram in enumerate(view)})
                row += len(view)
            return cls(
                tuple(words["intents"]),
                tuple(vocabulary),
                tuple(words["view_weights"]),
                file["idf"],
                file["rows"],
                file["scale"],
                file["bias"],
                file["hidden_bias"],
                file["outer"],
                file["outer_bias"],
                tuple(words["mix"]),
                tuple(words["alarm"]),
                tuple(words["known_words"]),
                tuple((text, intent) for text, intent in words["examples"]),
                words["stamp"],
            )


def vector_of(
    views: Sequence[Sequence[str]],
    vocabulary: Sequence[dict[str, int]],
    view_weights: Sequence[float],
    idf: Array,
) -> tuple[npt.NDArray[np.int64], Array]:
    """Sparse feature vector: row numbers and their values, each view of unit length times its weight."""
    rows: list[int] = []
    counts: list[int] = []
    lengths: list[int] = []
    weights: list[float] = []
    for known, weight, grams in zip(vocabulary, view_weights, views, strict=True):
        counted = Counter(map(known.get, grams))
        counted.pop(None, None)
        if counted:
            rows += counted.keys()  # type: ignore[arg-type]
            counts += counted.values()
            lengths.append(len(counted))
            weights.append(weight)
    if not rows:
        return np.zeros(0, np.int64), np.zeros(0, np.float32)
    where = np.array(rows, np.int64)
    values = (1 + np.log(np.array(counts, np.float32))) * idf[where]
    starts = np.cumsum([0, *lengths[:-1]])
    norms = np.sqrt(np.add.reduceat(values * values, starts))
    values *= np.repeat((np.array(weights) / norms).astype(np.float32), lengths)
    return where, values


def softmax(scores: Array) -> Array:
    """Probabilities of one vector of scores."""
    raised = np.exp(scores - scores.max())
    return np.asarray(raised / raised.sum())


def ranked(intents: Sequence[str], probabilities: Array) -> list[tuple[str, float]]:
    """(intent, probability), most likely first."""
    order = np.argsort(-probabilities, kind="stable")
    return [(intents[i], float(probabilities[i])) for i in order.tolist()]
