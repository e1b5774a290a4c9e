"""Sums of money in rials: «۲۵۰ هزار تومان», «دو و نیم میلیون», «۱۲٬۰۰۰٬۰۰۰ ریال». A toman is ten rials."""

import re
from decimal import Decimal

from nlp.entities.number_words import SCALES
from nlp.entities.tokens import Line
from nlp.vocabulary import Entity

_RIALS_IN: dict[str, int] = {
    **dict.fromkeys(
        "تومان تومن تمن تومانی تومنی تومانه تومنه تومنو تومانو تومنم toman tomans tooman tuman tomen".split(),
        10,
    ),
    **dict.fromkeys("ریال ریالی rial rials riyal ریالم".split(), 1),
}
_SHORT_SCALES = frozenset({"ت", "م", "k", "m"})
_AND = frozenset({"و", "o", "va"})
_GROUPED = re.compile(r"\d{1,3}(?:[,.٬' ]\d{3})+(?!\d)")
_DECIMAL = re.compile(r"(\d+)[./](\d{1,3})(?!\d)")
_FOREIGN = frozenset(
    "دلار یورو درهم لیر پوند دینار دلاری یورویی dollar dollars euro euros usd eur derham tether تتر بیتکوین $ €".split()
)
_MOST_RIALS = 10**17
_LEAST_SAID = 100
"""«دو تومن» means two thousand or two million, never two: too open to be a value."""


def read_amounts(line: Line) -> list[Entity]:
    """Amounts with a unit; where the open question asks for one, a scale alone counts as tomans."""
    found: list[Entity] = []
    index = 0
    while index < len(line.tokens):
        match = _amount(line, index)
        if match is None:
            index += 1
            continue
        rials, last = match
        found.append(Entity("amount", str(rials), line.tokens[index].start, line.tokens[last].end))
        index = last + 1
    return found


def _amount(line: Line, index: int) -> tuple[int, int] | None:
    if index not in line.number_at and line.words[index] not in ("نیم", "میلیون", "هزار", "میلیارد"):
        return None
    total, last, scaled = _quantity(line, index)
    if last < index:
        return None
    unit_at = last + 1
    words = line.words
    if unit_at < len(words) and words[unit_at] in ("تا", "ta"):
        unit_at += 1
    unit = words[unit_at] if unit_at < len(words) else ""
    if unit in _RIALS_IN:
        if total < _LEAST_SAID and not scaled:
            return None
        rials = total * _RIALS_IN[unit]
        last = unit_at
    elif unit in _FOREIGN or line.expecting != "amount" or not scaled:
        return None
    else:
        rials = total * 10
    whole = int(rials)
    return (whole, last) if 0 < whole < _MOST_RIALS else None


def _quantity(line: Line, index: int) -> tuple[Decimal, int, bool]:
    """Sum of «number [و نیم] [scale]» parts of falling scale from token `index`: (value, last token, any scale)."""
    total, last, ceiling, scaled = Decimal(0), index - 1, 10**15, False
    at = index
    while at < len(line.tokens):
        value, after = _number(line, at)
        if after == at and line.words[at] not in SCALES:
            break
        scale, after = _scale(line, after)
        if scale >= ceiling:
            break
        if after == at:
            break
        total += value * scale
        last, at, ceiling = after - 1, after, scale
        scaled = scaled or scale > 1 or value >= 1000
        if at + 1 < len(line.words) and line.words[at] in _AND and line.words[at + 1] in ("نیم", "nim"):
            # «دو میلیون و نیم»: half of the last scale.
            total += Decimal(scale) / 2
            last, at = at + 1, at + 2
        if scale == 1:
            break
        if at < len(line.words) and line.words[at] in _AND:
            at += 1
    return total, last, scaled


def _number(line: Line, at: int) -> tuple[Decimal, int]:
    """(value, next token) of one number: grouped, decimal, spoken, with «و نیم»; 1 where a scale stands alone."""
    number = line.number_at.get(at)
    words = line.words
    if number is None:
        if words[at] == "نیم":
            return Decimal("0.5"), at + 1
        return Decimal(1), at
    if not number.spoken:
        for pattern in (_GROUPED, _DECIMAL):
            match = pattern.match(line.text, number.start)
            if match is not None:
                after = next(
                    (i for i in range(at, len(line.tokens)) if line.tokens[i].start >= match.end()),
                    len(line.tokens),
                )
                if pattern is _GROUPED:
                    return Decimal(re.sub(r"\D", "", match.group())), after
                return Decimal(f"{match[1]}.{match[2]}"), after
        if len(number.digits) > 16:
            return Decimal(0), at
    value, after = Decimal(number.value), number.last + 1
    if (
        after + 2 < len(words)
        and words[after] in _AND
        and words[after + 1] in ("نیم", "nim")
        and words[after + 2] in SCALES
    ):
        return value + Decimal("0.5"), after + 2
    return value, after


def _scale(line: Line, at: int) -> tuple[int, int]:
    """(factor, next token); «هزار میلیارد» multiplies; a one-letter scale counts only next to its digits."""
    words = line.words
    factor = 1
    if at < len(words) and words[at] in ("تا", "ta") and at + 1 < len(words) and words[at + 1] in SCALES:
        at += 1
    while at < len(words) and words[at] in SCALES:
        if words[at] in _SHORT_SCALES and (at == 0 or not line.tokens[at - 1].is_digits):
            break
        factor *= SCALES[words[at]]
        at += 1
        if factor > 10**13:
            break
    return factor, at
