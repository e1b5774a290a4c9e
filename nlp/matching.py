"""A second opinion on short texts: the nearest short phrase of the phrasebook, by rapidfuzz.

Two words give a classifier little to add up, while somebody has often written just these two. Consulted only
where the classifier is not sure, so it costs nothing in most turns.
"""

from dataclasses import dataclass

from rapidfuzz import fuzz, process

LONGEST_WORDS = 4
"""Texts of more words are left to the classifier."""
CLOSE = 86.0
"""rapidfuzz ratio from which two short texts are the same one, typed differently."""
SAY = 0.5
"""Share of the probability that a close phrase decides."""


@dataclass(frozen=True)
class ShortPhrases:
    """Folded short phrases with their intents, in one order."""

    texts: tuple[str, ...]
    intents: tuple[str, ...]

    def nearest(self, folded: str) -> str | None:
        """Intent of a phrase close enough to a short folded text, else None."""
        if not folded or len(folded.split()) > LONGEST_WORDS:
            return None
        match = process.extractOne(folded, self.texts, scorer=fuzz.ratio, score_cutoff=CLOSE)
        return self.intents[match[2]] if match else None


def second_opinion(ranking: list[tuple[str, float]], intent: str) -> list[tuple[str, float]]:
    """The ranking with `SAY` of the probability moved to `intent`."""
    moved = [(name, p * (1 - SAY) + (SAY if name == intent else 0.0)) for name, p in ranking]
    return sorted(moved, key=lambda choice: -choice[1])
