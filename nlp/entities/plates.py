"""Car and motorcycle plates in every order people type them, with the letter spelled, and in words.

A car plate is two digits, a letter, three digits and a two-digit region after «ایران». Right-to-left
writing shuffles these, so the reader looks for one letter with digits on both sides (and perhaps
«ایران»), joins the digits between the marks, and asks which of the known orders the lengths spell.
"""

import re
from dataclasses import dataclass

from nlp.entities.tokens import Line, Number
from nlp.vocabulary import Entity

_LETTER_NAMES: dict[str, str] = {
    "الف": "الف ا alef",
    "ب": "ب به be b",
    "پ": "پ په pe p",
    "ت": "ت ته te t",
    "ث": "ث",
    "ج": "ج جیم jim j",
    "د": "د دال dal",
    "ز": "ز ze z",
    "ژ": "ژ معلولین معلول جانباز zhe",
    "س": "س سین sin s",
    "ش": "ش شین shin",
    "ص": "ص صاد sad",
    "ط": "ط طا ta",
    "ع": "ع عین eyn ein",
    "ف": "ف فا",
    "ق": "ق قاف ghaf qaf gh q",
    "ک": "ک کاف kaf k",
    "گ": "گ گاف gaf g",
    "ل": "ل لام lam l",
    "م": "م میم mim m",
    "ن": "ن نون noon nun n",
    "و": "و واو vav v",
    "ه": "ه هه he h هـ",
    "ی": "ی یه یا ye y",
    "D": "d",
}
_LETTERS = {name: letter for letter, names in _LETTER_NAMES.items() for name in names.split()}
_IRAN = frozenset({"ایران", "iran", "ir", "ایرا", "ایرن"})
_FILLER = frozenset(
    {
        "-",
        "/",
        ".",
        ",",
        "_",
        ":",
        "|",
        "(",
        ")",
        "حرف",
        "شهر",
        "سری",
        "کد",
        "منطقه",
        "خط",
        "تیره",
        "و",
        '"',
        "o",
        "harf",
    }
)
_WEAK_LETTERS = frozenset(
    {"و", "به", "یه", "یا", "ته", "be", "te", "ye", "he", "a", "m", "k", "ta", "ze", "pe"}
)
"""Also everyday words or units: one of these makes a plate only with «ایران», a plate word, or glued digits."""

_CAR_WORD = re.compile(r"پلاک|شماره ?(?:ماشین|خودرو|موتور)|pelak|plate|plak")
_MOTO_WORD = re.compile(r"موتور|motor|moto")
_MOTO = re.compile(r"(?<!\d)([1-9]{3})(?: ?[-/–] ?| ?ایران ?| )([1-9]{5})(?!\d|[ \-/]?\d)")
_MOTO_REVERSED = re.compile(r"(?<!\d)([1-9]{5}) ?[-/] ?([1-9]{3})(?!\d|[ \-/]?\d)")
_MOTO_JOINED = re.compile(r"(?<!\d)([1-9]{3})([1-9]{5})(?!\d)")
_REACH = 12
"""Tokens to each side of the letter that may belong to the plate."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A mark or joined digits: kind "n" (digits), "l" (letter) or "i" («ایران»)."""

    kind: str
    text: str
    start: int
    end: int


# Kinds with digit lengths → how the joined digits are cut: a, b are the serial's two and three digits, r the region.
_ORDERS: dict[str, str] = {
    "n2 l n3 i n2": "aa|bbb|rr",
    "n2 l n5": "aa|bbbrr",
    "n2 l n5 i": "aa|bbbrr",
    "i n5 l n2": "rrbbb|aa",
    "i n4 l n3": "rraa|bbb",
    "n5 l n2": "rrbbb|aa",
    "n2 i n2 l n3": "rr|aa|bbb",
    "n2 i n3 l n2": "rr|bbb|aa",
    "n3 l n2 i n2": "bbb|aa|rr",
    "n3 l n4": "bbb|aarr",
    "i n2 n2 l n3": "rr|aa|bbb",
    "l n5 i n2": "aabbb|rr",
    "n5 l i n2": "aabbb|rr",
    "n5 i n2 l": "aabbb|rr",
    "i n2 l n5": "rr|aabbb",
    "i n7 l": "rraabbb",
}
_ORDERS_WITH_WORD: dict[str, str] = {"n4 l n3": "rraa|bbb", "l n7": "aabbbrr", "n7 l": "aabbbrr"}


def read_plates(line: Line) -> list[Entity]:
    """Plates with their canonical text («12ب345-67», «123-45678»), left to right, never overlapping."""
    found: list[Entity] = []
    if not line.numbers:
        return found
    named = _CAR_WORD.search(line.text) is not None or line.expecting == "plate"
    after = 0
    for index, word in enumerate(line.words):
        if index < after or word not in _LETTERS:
            continue
        match = _plate_around(line, index, after, named)
        if match is not None:
            found.append(match)
            after = next(i for i, t in enumerate(line.tokens) if t.end >= match.end) + 1
    return found or _read_motorcycles(line, named)


def _plate_around(line: Line, index: int, after: int, named: bool) -> Entity | None:
    left = _collect(line, index, -1, after)
    right = _collect(line, index, +1, after)
    token = line.tokens[index]
    letter = _Part("l", _LETTERS[token.text], token.start, token.end)
    best: Entity | None = None
    # Fewer parts lie nearer the letter, but the longest reading that spells an order is the whole plate.
    for lefts in range(len(left), -1, -1):
        for rights in range(len(right), -1, -1):
            parts = [*left[:lefts][::-1], letter, *right[:rights]]
            entity = _spell(line, parts, token.text, named)
            if entity and (best is None or entity.end - entity.start > best.end - best.start):
                best = entity
    return best


def _collect(line: Line, index: int, step: int, after: int) -> list[_Part]:
    """Parts beside the letter, nearest first, digits of neighbouring numbers still apart."""
    parts: list[_Part] = []
    at = index + step
    ends = line.number_at if step > 0 else line.number_ending
    while after <= at < len(line.tokens) and abs(at - index) <= _REACH and len(parts) < 8:
        token = line.tokens[at]
        number = ends.get(at)
        if number is not None:
            parts.append(_Part("n", number.digits, number.start, number.end))
            at += step * (number.last - number.first + 1)
            continue
        if token.text in _IRAN:
            parts.append(_Part("i", "", token.start, token.end))
        elif token.text not in _FILLER:
            break
        at += step
    return parts


def _spell(line: Line, parts: list[_Part], letter_word: str, named: bool) -> Entity | None:
    joined = _join(parts)
    shape = " ".join(part.kind + (str(len(part.text)) if part.kind == "n" else "") for part in joined)
    cut = _ORDERS.get(shape) or (_ORDERS_WITH_WORD.get(shape) if named else None)
    if cut is None:
        return None
    start, end = joined[0].start, joined[-1].end
    has_iran = any(part.kind == "i" for part in joined)
    glued = re.search(r"\d" + re.escape(letter_word) + r"\d", line.text[start:end]) is not None
    if letter_word in _WEAK_LETTERS and not (has_iran or named or glued):
        return None
    digits = "".join(part.text for part in joined if part.kind == "n")
    roles = cut.replace("|", "")
    first = "".join(d for d, r in zip(digits, roles, strict=True) if r == "a")
    serial = "".join(d for d, r in zip(digits, roles, strict=True) if r == "b")
    region = "".join(d for d, r in zip(digits, roles, strict=True) if r == "r")
    if "0" in first + serial or region[0] == "0":
        return None
    letter = next(part.text for part in joined if part.kind == "l")
    return Entity("plate", f"{first}{letter}{serial}-{region}", start, end)


def _join(parts: list[_Part]) -> list[_Part]:
    """Digits of neighbours join («۳۴۵ ۱۱» → «34511»)."""
    joined: list[_Part] = []
    for part in parts:
        if joined and part.kind == "n" and joined[-1].kind == "n":
            before = joined.pop()
            part = _Part("n", before.text + part.text, before.start, part.end)
        joined.append(part)
    return joined


def _read_motorcycles(line: Line, named: bool) -> list[Entity]:
    text = line.text
    motorcycle = _MOTO_WORD.search(text) is not None
    match = _MOTO.search(text)
    if match and (named or motorcycle or match.group() == text.strip()):
        return [Entity("plate", f"{match[1]}-{match[2]}", match.start(), match.end())]
    match = _MOTO_REVERSED.search(text)
    if match and (named or motorcycle):
        return [Entity("plate", f"{match[2]}-{match[1]}", match.start(), match.end())]
    match = _MOTO_JOINED.search(text)
    if match and (line.expecting == "plate" or (named and motorcycle)):
        return [Entity("plate", f"{match[1]}-{match[2]}", match.start(), match.end())]
    return _read_spoken_motorcycle(line) if (named and motorcycle) or line.expecting == "plate" else []


def _read_spoken_motorcycle(line: Line) -> list[Entity]:
    """«صد و بیست و سه چهل و پنج ششصد و هفتاد و هشت»: spoken numbers in a row whose digits are eight."""
    numbers: tuple[Number, ...] = line.numbers
    for first in range(len(numbers)):
        digits = ""
        for last in range(first, min(first + 8, len(numbers))):
            if last > first and line.text[numbers[last - 1].end : numbers[last].start].strip(" -,و"):
                break
            digits += numbers[last].digits
            if len(digits) == 8 and "0" not in digits and last > first:
                return [
                    Entity("plate", f"{digits[:3]}-{digits[3:]}", numbers[first].start, numbers[last].end)
                ]
    return []
