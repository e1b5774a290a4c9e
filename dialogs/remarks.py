"""Is this a question or a wish, a remark on what happened, or mere politeness?"""

from __future__ import annotations

from dialogs.matching import mentioned, says
from dialogs.visit import Visit

#: Words of a remark, as against a sentence.
FEW_WORDS = 4
#: Words of a side question or a short report, as against a story.
SIDE_WORDS = 8


def asks(visit: Visit, text: str) -> bool:
    """Something is wanted: «میشه…», «کجاست»، or a question mark."""
    return "?" in text or "؟" in text or mentioned(text, visit.words("request-marks")) > 0


def tells(visit: Visit, text: str) -> bool:
    """«تو پارکینگ بود»: a short remark on what happened, and no question."""
    short = len(text.split()) <= FEW_WORDS
    return short and not asks(visit, text) and mentioned(text, visit.words("telling-marks")) > 0


def is_polite(visit: Visit, text: str) -> bool:
    """«سلام» or «ممنون» and nothing else: no answer to anything."""
    return says(text, visit.words("politeness"))
