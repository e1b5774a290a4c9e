"""Greetings, apologies and blessings around a request: taken off, so that the request counts.

Persian politeness can be longer than what is wanted («سلام خسته نباشید شرمنده مزاحم شدم…»). Where nothing
would be left, the text is returned as it was: a bare greeting is a greeting.
"""

import re
from pathlib import Path

_DATA = Path(__file__).resolve().parent / "data" / "courtesy.txt"
_PHRASES = [line for line in _DATA.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
_COURTESY = re.compile(r"(?<!\w)(?:" + "|".join(_PHRASES) + r")(?!\w)[\s,.!?;:]*")
_LEAST_WORDS = 2
_SHORT_REST = 4
"""A rest this short may belong to the greeting («سلام، روبه‌راهی؟»): a short courtesy before it then stays."""
_LETTERS = re.compile(r"[^\W_]+")


def strip(folded: str) -> str:
    """The text without its courtesy, or the text itself where too little would remain."""
    rest = _COURTESY.sub(" ", folded).strip(" ,.!?;:-")
    if rest == folded:
        return folded
    words = _LETTERS.findall(rest)
    if len(words) < _LEAST_WORDS or sum(map(len, words)) <= 5:
        return folded
    if len(words) < _SHORT_REST and len(_LETTERS.findall(folded)) - len(words) <= 2:
        return folded
    return rest
