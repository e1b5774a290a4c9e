"""Accept, ask "did you mean", or admit not to have understood: thresholds in one place.

They were chosen on the held-out sets for lists that hold the right intent at least nine times in ten, and for
as few real requests refused as the sentences of other agencies allow.
"""

from dataclasses import dataclass

from nlp.vocabulary import OUT_OF_SCOPE, Decision

SCOPE_PRIOR = 1.5
"""Out of scope weighs more than in training: citizens write of more foreign things than any phrasebook."""
ACCEPT = 0.80
"""Calibrated probability from which an intent is taken without asking."""
RIVAL = 0.12
"""A second intent below this is no alternative worth showing."""
UNKNOWN = 0.15
"""Below this the best guess is no guess."""
FAINT = 0.40
SPREAD = 0.55
"""A best guess below `FAINT` is none where the three likeliest intents together stay below `SPREAD`."""
MOST_CHOICES = 3
_WORTH_SHOWING = 0.03


@dataclass(frozen=True, slots=True)
class Verdict:
    decision: Decision
    choices: tuple[tuple[str, float], ...]


def weigh_scope(ranking: list[tuple[str, float]]) -> list[tuple[str, float]]:
    """The ranking under `SCOPE_PRIOR`, again of sum one and in order."""
    weighed = [(name, p * SCOPE_PRIOR if name == OUT_OF_SCOPE else p) for name, p in ranking]
    total = sum(p for _, p in weighed) or 1.0
    return sorted(((name, p / total) for name, p in weighed), key=lambda choice: -choice[1])


def decide(ranking: list[tuple[str, float]], *, alarmed: bool = False) -> Verdict:
    """`ranking` is (intent, probability), most likely first; an alarm leaves no time for "did you mean"."""
    best, probability = ranking[0]
    if best == OUT_OF_SCOPE:
        return Verdict("unknown", ())
    choices = [choice for choice in ranking[: MOST_CHOICES + 1] if choice[0] != OUT_OF_SCOPE][:MOST_CHOICES]
    if alarmed:
        return Verdict("accept", ())
    if probability < UNKNOWN or (probability < FAINT and sum(p for _, p in choices) < SPREAD):
        return Verdict("unknown", ())
    if probability >= ACCEPT or choices[1][1] < RIVAL:
        return Verdict("accept", ())
    shown = choices[:2] + [choice for choice in choices[2:] if choice[1] >= _WORTH_SHOWING]
    return Verdict("ask", tuple(shown))
