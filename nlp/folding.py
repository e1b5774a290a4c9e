"""One light canonical form of what was typed, with the way back to the raw text.

Arabic letters and digits, presentation forms, harakat, tatweel, bidi marks, half-spaces and shouted
repetitions («سلاااام») have many spellings; everything after this sees one. hazm's normaliser is not
used: it added no accuracy in the measurements and cost 150 MB (docs/decisions/0005).
"""

import unicodedata
from dataclasses import dataclass

from nlp.vocabulary import LONGEST_TEXT

# What becomes the first character of each line: letters of other keyboards, marks of one meaning.
_SAME = (
    "ییيىېۍێئ", "ککكڪ", "ههةۀہەھ", "ااأإٱآ", "ووؤۆۋ", "ررڕ", "للڵ", "  \u200c\u200b¬", "??؟", ",,،٬",
    ";;؛", "..٫…", "%%٪",
    "--–—‑−", '""«»“”', "''’‘`", "**٭×",
)  # fmt: skip
_LETTERS = {char: line[0] for line in _SAME for char in line[2:]}
_LETTERS |= {"ﷲ": "الله", "﷼": "ریال", "ء": "", "ـ": ""}
_KEEP_DIGIT_RUNS = "0123456789"
_TABLE_LIMIT = 20_000


class _FoldTable(dict[str, str]):
    """Character → folded text, filled on demand; bounded so that no flood of rare characters grows it."""

    def __missing__(self, char: str) -> str:
        folded = _fold_char(char)
        if len(self) < _TABLE_LIMIT:
            self[char] = folded
        return folded


def _fold_char(char: str) -> str:
    if char in _LETTERS:
        return _LETTERS[char]
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    category = unicodedata.category(char)
    if category in ("Mn", "Me", "Cf", "Cs", "Co", "Cn"):
        return ""
    if category in ("Cc", "Zs", "Zl", "Zp"):
        return " "
    plain = unicodedata.normalize("NFKC", char).lower()
    if plain != char and len(plain) <= 4:
        return "".join(_LETTERS.get(c, "" if unicodedata.category(c) == "Mn" else c) for c in plain)
    return plain[:4]


_TABLE = _FoldTable()


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` is the canonical form; `offsets[i]` is where its i-th character stood in `raw`."""

    raw: str
    text: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Raw offsets of the folded slice [start, end); end exclusive, never splitting a raw character."""
        if start >= end:
            at = self.offsets[start] if start < len(self.offsets) else len(self.raw)
            return at, at
        return self.offsets[start], self.offsets[end - 1] + 1


def fold(raw: str) -> Folded:
    """Fold at most `LONGEST_TEXT` characters of `raw`: one pass, linear, any Unicode."""
    out: list[str] = []
    offsets: list[int] = []
    last, run = " ", 0
    table = _TABLE
    for index, char in enumerate(raw[:LONGEST_TEXT]):
        for folded in table[char]:
            if folded == last:
                run += 1
                # Two of a letter may be spelling, three are feeling; spaces never repeat, digits always may.
                if folded == " ":
                    continue
                if run > 2 and folded not in _KEEP_DIGIT_RUNS:
                    if run == 3:
                        out.pop()
                        offsets.pop()
                    continue
            else:
                last, run = folded, 1
            out.append(folded)
            offsets.append(index)
    if out and out[-1] == " ":
        out.pop()
        offsets.pop()
    return Folded(raw, "".join(out), tuple(offsets))


def fold_text(raw: str) -> str:
    """Only the folded text, for data that needs no way back (lexicons, phrases)."""
    return fold(raw).text
