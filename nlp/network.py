"""A small network over the same sparse features: one hidden layer, trained here with NumPy alone.

It sees what a linear model cannot, that two ideas together mean a third («معافیت» with «خارج» is travel), and
its mistakes differ enough from the linear model's that their average beats both.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import sparse

Array = npt.NDArray[np.float32]

HIDDEN = 80
_EPOCHS = 8
_BATCH = 64
_STEP = 0.003
_EMBEDDING_STEP = 0.045
_DROP = 0.4
_SMOOTHING = 0.05
"""Share of the label given to all intents alike: labels near a border are not certain."""


@dataclass(frozen=True)
class Network:
    """scores = relu(x @ inner + inner_bias) @ outer + outer_bias."""

    inner: Array
    inner_bias: Array
    outer: Array
    outer_bias: Array

    def scores(self, matrix: sparse.csr_matrix) -> Array:
        return np.asarray(np.maximum(matrix @ self.inner + self.inner_bias, 0) @ self.outer + self.outer_bias)


def averaged(networks: Sequence[Network]) -> Network:
    """One network whose scores are the mean of theirs: hidden layers side by side."""
    share = np.float32(1 / len(networks))
    return Network(
        np.hstack([network.inner for network in networks]),
        np.concatenate([network.inner_bias for network in networks]),
        np.vstack([network.outer for network in networks]) * share,
        np.sum([network.outer_bias for network in networks], axis=0) * share,
    )


@dataclass
class _Adam:
    """Adam for one small dense parameter."""

    value: Array
    first: Array
    second: Array
    steps: int = 0

    @classmethod
    def of(cls, value: Array) -> "_Adam":
        return cls(value, np.zeros_like(value), np.zeros_like(value))

    def step(self, gradient: Array, rate: float) -> None:
        self.steps += 1
        self.first += 0.1 * (gradient - self.first)
        self.second += 0.001 * (gradient * gradient - self.second)
        scale = np.sqrt(1 - 0.999**self.steps) / (1 - 0.9**self.steps)
        self.value -= rate * scale * self.first / (np.sqrt(self.second) + 1e-8)


def fit_network(matrix: sparse.csr_matrix, labels: npt.NDArray[np.intp], classes: int, seed: int) -> Network:
    """Train on rows of unit mean square length; the same seed gives the same weights."""
    random = np.random.default_rng(seed)
    rows, width = matrix.shape
    inner = (random.standard_normal((width, HIDDEN)) * 0.1).astype(np.float32)
    # One learning rate a feature (Adagrad over its whole row): rare letter runs learn as fast as common ones.
    seen = np.full(width, 1e-8, np.float32)
    bias = _Adam.of(np.zeros(HIDDEN, np.float32))
    outer = _Adam.of((random.standard_normal((HIDDEN, classes)) / np.sqrt(HIDDEN)).astype(np.float32))
    outer_bias = _Adam.of(np.zeros(classes, np.float32))
    for epoch in range(_EPOCHS):
        left = 1 - epoch / _EPOCHS
        order = random.permutation(rows)
        for start in range(0, rows, _BATCH):
            picked = order[start : start + _BATCH]
            batch, columns = _compact(matrix[picked])
            hidden_in = batch @ inner[columns] + bias.value
            mask = (random.random(hidden_in.shape, np.float32) > _DROP) * np.float32(1 / (1 - _DROP))
            hidden = np.maximum(hidden_in, 0) * mask
            error = _softmax(hidden @ outer.value + outer_bias.value)
            error -= _SMOOTHING / classes
            error[np.arange(len(picked)), labels[picked]] -= 1 - _SMOOTHING
            error /= len(picked)
            back = (error @ outer.value.T) * mask * (hidden_in > 0)
            outer.step(hidden.T @ error, _STEP * left)
            outer_bias.step(error.sum(0), _STEP * left)
            bias.step(back.sum(0), _STEP * left)
            gradient = batch.T @ back
            seen[columns] += (gradient * gradient).mean(1)
            inner[columns] -= (_EMBEDDING_STEP * left) * gradient / np.sqrt(seen[columns])[:, None]
    return Network(inner, bias.value, outer.value, outer_bias.value)


def _compact(batch: sparse.csr_matrix) -> tuple[sparse.csr_matrix, npt.NDArray[np.intp]]:
    """The batch over its own columns only, and which columns these are."""
    columns, inverse = np.unique(batch.indices, return_inverse=True)
    return sparse.csr_matrix(
        (batch.data, inverse, batch.indptr), shape=(batch.shape[0], len(columns))
    ), columns


def _softmax(scores: Array) -> Array:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))
