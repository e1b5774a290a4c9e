"""Cuts folded text into tokens and reads numbers, in digits or in words, out of them."""

import re
from dataclasses import dataclass
from functools import cached_property

from nlp.entities.number_words import NUMBER_WORDS, ORDINAL_WORDS

_TOKEN = re.compile(r"\d+|[a-z]+|[^\W\d_a-z]+|[^\s]")
_AND = frozenset({"و", "o", "va", "and"})
_THOUSAND = frozenset({"هزار", "hezar"})
_TEEN = frozenset({"عشر", "عشره"})
"""Arabic teens are two words: «خمسة عشر»."""
_LARGER = frozenset({"هزار", "میلیون", "ملیون", "میلیارد", "ملیارد", "hezar", "million", "milion", "miliard"})


@dataclass(frozen=True, slots=True)
class Token:
    """One run of digits, letters of one script, or a single sign; offsets in the folded text."""

    text: str
    start: int
    end: int

    @property
    def is_digits(self) -> bool:
        return self.text[0].isdigit()


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number: `digits` as typed (leading zeros kept), tokens `first`..`last` inclusive."""

    value: int
    digits: str
    first: int
    last: int
    start: int
    end: int
    spoken: bool
    ordinal: bool = False


@dataclass(frozen=True)
class Line:
    """The folded text with its tokens and numbers, cut once and shared by every entity reader."""

    text: str
    expecting: str | None = None

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        return tuple(Token(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(self.text))

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(token.text for token in self.tokens)

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        return tuple(_read_numbers(self.tokens))

    @cached_property
    def number_at(self) -> dict[int, Number]:
        """First token index → number."""
        return {number.first: number for number in self.numbers}

    @cached_property
    def number_ending(self) -> dict[int, Number]:
        """Last token index → number."""
        return {number.last: number for number in self.numbers}


def _read_numbers(tokens: tuple[Token, ...]) -> list[Number]:
    numbers: list[Number] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.is_digits:
            # Python refuses to read integers of thousands of digits; nothing here needs more than 24.
            value = int(token.text[:30])
            numbers.append(Number(value, token.text, index, index, token.start, token.end, False))
            index += 1
        elif token.text in NUMBER_WORDS or token.text in ORDINAL_WORDS or token.text in _THOUSAND:
            number = _read_thousands(tokens, index)
            numbers.append(number)
            index = number.last + 1
        else:
            index += 1
    return numbers


def _read_thousands(tokens: tuple[Token, ...], first: int) -> Number:
    """«سی و شش هزار و دویست», «هزار و چهارصد و چهار»: one number with its thousands."""
    thousands, at = 1, first
    if tokens[first].text not in _THOUSAND:
        head = _read_words(tokens, first)
        thousands, at = head.value, head.last + 1
        if head.ordinal or at >= len(tokens) or tokens[at].text not in _THOUSAND:
            return head
    total, last = thousands * 1000, at
    after = at + 2 if at + 1 < len(tokens) and tokens[at + 1].text in _AND else at + 1
    if after < len(tokens) and tokens[after].text in NUMBER_WORDS and NUMBER_WORDS[tokens[after].text] > 0:
        tail = _read_words(tokens, after)
        # «صد هزار یک نفر» has no «و»: only what is joined belongs to the number.
        followed = tail.last + 1 < len(tokens) and tokens[tail.last + 1].text in _LARGER
        if after == at + 2 and not followed:
            total, last = total + tail.value, tail.last
    return Number(total, str(total), first, last, tokens[first].start, tokens[last].end, True)


def _read_words(tokens: tuple[Token, ...], first: int) -> Number:
    """«سیصد و چهل و پنج» from its first word: parts of falling size, joined by «و» or by nothing."""
    total, size, last, index, ordinal = 0, 1000, first, first, False
    while index < len(tokens):
        word = tokens[index].text
        part = NUMBER_WORDS.get(word)
        if part is None:
            part = ORDINAL_WORDS.get(word)
            ordinal = part is not None
        if part is None or not _fits(part, size, total):
            break
        if part < 10 and index + 1 < len(tokens) and tokens[index + 1].text in _TEEN:
            part, index = part + 10, index + 1
        total, size, last = total + part, _room_below(part), index
        index += 1
        if ordinal or size <= 1:
            break
        if index < len(tokens) and tokens[index].text in _AND:
            index += 1
    if index > last + 1:
        ordinal = False
    return Number(total, str(total), first, last, tokens[first].start, tokens[last].end, True, ordinal)


def _fits(part: int, size: int, total: int) -> bool:
    return part < size and not (part == 0 and total)


def _room_below(part: int) -> int:
    """What may follow: after hundreds anything under 100, after round tens anything under 10."""
    if part >= 100:
        return 100
    return 10 if part >= 20 and part % 10 == 0 else 1
