"""From phrases to a model: features counted, a linear classifier fitted, its scores calibrated.

Needs scikit-learn; nothing that runs in a turn imports this. Seeds are fixed: the same phrases give the
same model.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.optimize import minimize
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

from nlp import features, noise, phrasebook
from nlp.folding import fold_text
from nlp.model import Array, Model, stamp, vector_of
from nlp.network import Network, averaged, fit_network
from nlp.phrasebook import Phrase
from nlp.vocabulary import EMERGENCY

VIEW_WEIGHTS = (0.7, 1.0, 1.3, 0.5, 0.4)
"""How much each of `features.VIEWS` weighs, chosen by cross-validation over the phrases."""
_RAREST = 3
_PENALTY = 0.4
_ALARM_PENALTY = 0.2
_NOISE_WEIGHT = 0.1
"""A noisy copy counts a tenth of a sentence: enough to know it again, too little to blur clean writing."""
READERS = ((1.0, 1.0, 1.0, 1.0, 1.0),)
"""Networks whose mean is taken, each with its own stress on `features.VIEWS`. A second one with more stress on ideas
earns 0.2 points on MASSIVE and costs 0.6 on the sets a to c."""
_FOLDS = 2
_SEED = 20260801

Grams = list[tuple[list[str], ...]]
Labels = npt.NDArray[np.str_]


@dataclass(frozen=True)
class _Data:
    """Sentences as rows with their labels, and noisy copies of them with the row each came from."""

    matrix: sparse.csr_matrix
    labels: Labels
    noisy: sparse.csr_matrix
    origins: npt.NDArray[np.intp]
    views: npt.NDArray[np.intp]
    """The view of each column."""
    readers: Sequence[Sequence[float]]


@dataclass(frozen=True)
class _Fitted:
    """Everything learnt from one matrix; `alarm` is the emergency detector's (features,) weights and bias."""

    intents: Labels
    weights: Array
    bias: Array
    network: Network
    alarm: Array
    alarm_bias: float

    def linear(self, matrix: sparse.csr_matrix) -> Array:
        return np.asarray(matrix @ self.weights + self.bias)

    def danger(self, matrix: sparse.csr_matrix) -> Array:
        return np.asarray(matrix @ self.alarm + self.alarm_bias)


def train(phrases: Sequence[Phrase] | None = None, readers: Sequence[Sequence[float]] = READERS) -> Model:
    """Fit on all phrases (default: the phrasebook); weigh and calibrate on cross-validated scores."""
    # Taken first: whoever edits phrases meanwhile gets a model that knows it is stale.
    made_of = stamp()
    phrases = phrasebook.load() if phrases is None else phrases
    texts = [fold_text(phrase.text) for phrase in phrases]
    labels = np.array([phrase.intent for phrase in phrases])
    grams = [features.views(text) for text in texts]
    vocabulary, idf = count(grams)
    origins, noisy = _noisy_copies(phrases)
    data = _Data(
        vectorise(grams, vocabulary, idf),
        labels,
        vectorise([features.views(text) for text in noisy], vocabulary, idf),
        origins,
        np.repeat(np.arange(len(vocabulary)), [len(view) for view in vocabulary]),
        readers,
    )
    fitted = _fit(data, np.arange(len(labels)))
    mix, alarm = _calibrate(data, fitted.intents)
    words = Counter(word for text in texts for word in set(text.split()))
    return Model(
        tuple(fitted.intents.tolist()),
        tuple(vocabulary),
        VIEW_WEIGHTS,
        idf,
        *_as_integers(np.hstack([fitted.weights, fitted.network.inner, fitted.alarm[:, None]])),
        fitted.bias,
        fitted.network.inner_bias,
        fitted.network.outer,
        fitted.network.outer_bias,
        mix,
        (alarm[0], alarm[1] + alarm[0] * fitted.alarm_bias),
        tuple(sorted(words)),
        tuple(
            (text, phrase.intent)
            for text, phrase in zip(texts, phrases, strict=True)
            if len(text.split()) <= 4
        ),
        made_of,
    )


def _as_integers(weights: Array) -> tuple[npt.NDArray[np.int16], Array]:
    """(rows, scale): each column spread over the 16-bit integers; weights = rows · scale."""
    scale = np.abs(weights).max(axis=0) / 32000 + 1e-12
    return np.round(weights / scale).astype(np.int16), scale.astype(np.float32)


def count(grams: Grams) -> tuple[list[dict[str, int]], Array]:
    """Vocabulary of each view (rows run on over the views) and inverse document frequencies."""
    vocabulary: list[dict[str, int]] = []
    idf: list[float] = []
    for view in range(len(features.VIEWS)):
        frequency: Counter[str] = Counter()
        for sentence in grams:
            frequency.update(set(sentence[view]))
        kept = sorted(gram for gram, count in frequency.items() if count >= _RAREST)
        vocabulary.append({gram: len(idf) + i for i, gram in enumerate(kept)})
        idf += [float(np.log((1 + len(grams)) / (1 + frequency[gram])) + 1) for gram in kept]
    return vocabulary, np.array(idf, np.float32)


def vectorise(grams: Grams, vocabulary: list[dict[str, int]], idf: Array) -> sparse.csr_matrix:
    """One row a sentence, the same numbers as at run time."""
    rows, columns, values = [], [], []
    for number, sentence in enumerate(grams):
        found, weights = vector_of(sentence, vocabulary, VIEW_WEIGHTS, idf)
        rows.append(np.full(len(found), number))
        columns.append(found)
        values.append(weights)
    data = (np.concatenate(values), (np.concatenate(rows), np.concatenate(columns)))
    return sparse.csr_matrix(data, shape=(len(grams), len(idf)), dtype=np.float32)


def _noisy_copies(phrases: Sequence[Phrase]) -> tuple[npt.NDArray[np.intp], list[str]]:
    """(which phrase each copy is of, folded copies): all with slips, every second in Latin letters."""
    random = Random(_SEED)
    copies = [(number, noise.slipped(phrase.text, random)) for number, phrase in enumerate(phrases)]
    copies += [
        (number, fold_text(noise.romanised(phrase.text, random)))
        for number, phrase in enumerate(phrases)
        if number % 2 == 0 and phrase.style not in ("finglish", "english", "arabic")
    ]
    return np.array([number for number, _ in copies], np.intp), [text for _, text in copies]


def _fit(data: _Data, seen: npt.NDArray[np.intp]) -> _Fitted:
    """Learn from the sentences `seen` and, with little weight, from their noisy copies."""
    copies = np.isin(data.origins, seen)
    labels = data.labels[seen]
    matrix = sparse.vstack([data.matrix[seen], data.noisy[copies]]).tocsr()
    all_labels = np.concatenate([labels, data.labels[data.origins[copies]]])
    weight = np.concatenate([np.ones(len(seen)), np.full(int(copies.sum()), _NOISE_WEIGHT)])
    linear = LinearSVC(C=_PENALTY, random_state=_SEED).fit(matrix, all_labels, sample_weight=weight)
    alarm = LinearSVC(C=_ALARM_PENALTY, class_weight="balanced", random_state=_SEED)
    alarm.fit(matrix, all_labels == EMERGENCY, sample_weight=weight)
    numbers = np.searchsorted(linear.classes_, labels)
    network = averaged(
        [
            _fit_reader(data.matrix[seen], data.views, numbers, stress, _SEED + number)
            for number, stress in enumerate(data.readers)
        ]
    )
    return _Fitted(
        linear.classes_,
        linear.coef_.T.astype(np.float32),
        linear.intercept_.astype(np.float32),
        network,
        alarm.coef_[0].astype(np.float32),
        float(alarm.intercept_[0]),
    )


def _fit_reader(
    matrix: sparse.csr_matrix,
    views: npt.NDArray[np.intp],
    labels: npt.NDArray[np.intp],
    stress: Sequence[float],
    seed: int,
) -> Network:
    """One network that sees each view `stress` times as large; its first layer takes the stress in."""
    scale = np.array(stress, np.float32)[views]
    seen = (matrix @ sparse.diags(scale)).tocsr()
    # The network learns best from rows of unit length; the length too is taken in.
    scale /= np.float32(np.sqrt(seen.multiply(seen).sum(axis=1).mean()))
    seen = (matrix @ sparse.diags(scale)).tocsr().astype(np.float32)
    network = fit_network(seen, labels, int(labels.max()) + 1, seed)
    return Network(network.inner * scale[:, None], network.inner_bias, network.outer, network.outer_bias)


def _calibrate(data: _Data, intents: Labels) -> tuple[tuple[float, float], tuple[float, float]]:
    """Weights of the two models, and slope and offset of the alarm, on scores of sentences not trained on."""
    linear, network = np.zeros((2, len(data.labels), len(intents)), np.float32)
    danger = np.zeros(len(data.labels), np.float32)
    for seen, unseen in StratifiedKFold(_FOLDS, shuffle=True, random_state=_SEED).split(
        data.labels, data.labels
    ):
        fitted = _fit(data, seen)
        linear[unseen] = fitted.linear(data.matrix[unseen])
        network[unseen] = fitted.network.scores(data.matrix[unseen])
        danger[unseen] = fitted.danger(data.matrix[unseen])
    truth = np.searchsorted(intents, data.labels)
    return fit_mix(linear, network, truth), fit_alarm(danger, data.labels == EMERGENCY)


def fit_mix(linear: Array, network: Array, truth: npt.NDArray[np.intp]) -> tuple[float, float]:
    """The weights under which the summed scores, as probabilities, mean what they say (least log loss)."""

    def loss(logs: npt.NDArray[np.float64]) -> float:
        scores = np.exp(logs[0]) * linear + np.exp(logs[1]) * network
        scores = scores - scores.max(axis=1, keepdims=True)
        return float((np.log(np.exp(scores).sum(axis=1)) - scores[np.arange(len(truth)), truth]).mean())

    best = minimize(loss, np.array([1.0, -0.5]), method="Nelder-Mead", options={"xatol": 0.01, "fatol": 1e-5})
    return float(np.exp(best.x[0])), float(np.exp(best.x[1]))


def fit_alarm(scores: Array, truth: npt.NDArray[np.bool_]) -> tuple[float, float]:
    """Slope and offset of the logistic that turns the detector's score into a probability."""

    def loss(line: npt.NDArray[np.float64]) -> float:
        signed = (line[0] * scores + line[1]) * np.where(truth, 1, -1)
        return float(np.logaddexp(0, -signed).mean())

    best = minimize(loss, np.array([2.0, 0.0]), method="Nelder-Mead", options={"xatol": 0.01, "fatol": 1e-6})
    return float(best.x[0]), float(best.x[1])
