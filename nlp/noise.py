"""Copies of a phrase as hurried thumbs type it: honest noise, which adds no meaning and no new words.

Slips to a neighbouring key, letters of one sound, a letter dropped, doubled or swapped, spaces lost; and the
phrase in Latin letters, in one of the many ways people romanise.
"""

from random import Random

from nlp.folding import fold_text

_ROWS = ("ضصثقفغعهخحجچ", "شسیبلاتنمکگ", "ظطزرذدپو")
_NEIGHBOURS = {
    char: row[max(0, i - 1) : i] + row[i + 1 : i + 2] for row in _ROWS for i, char in enumerate(row)
}
_ALIKE = {
    "ز": "ذظض", "ذ": "زض", "ض": "زظ", "ظ": "زض", "س": "صث", "ص": "س", "ث": "س", "ت": "ط", "ط": "ت",
    "ه": "ح", "ح": "ه", "ق": "غ", "غ": "ق", "ا": "ع", "ع": "ا",
}  # fmt: skip
_LATIN_SPELLINGS = (
    "ا a a aa|ب b|پ p|ت t|ث s|ج j|چ ch ch 4|ح h|خ kh kh x|د d|ذ z|ر r|ز z|ژ zh j|"
    "س s|ش sh sh $|ص s|ض z|ط t|ظ z|"
    "ع a e|غ gh q|ف f|ق gh q|ک k|گ g|ل l|م m|ن n|و o u oo v|ه h e|ی i y ee"
)
_LATIN = {entry[0]: entry[2:].split() for entry in _LATIN_SPELLINGS.split("|")}
_CONSONANTS = frozenset("بپتثجچحخدذرزژسشصضطظغفقکگلمن")
_SHORT_VOWELS = ("a", "e", "e", "o", "")
_LETTERS_A_SLIP = 14
"""One slip for so many letters, at least one."""


def slipped(text: str, random: Random) -> str:
    """`text` folded, with typing errors in proportion to its length."""
    chars = list(fold_text(text))
    for _ in range(max(1, len(chars) // _LETTERS_A_SLIP)):
        at = random.randrange(len(chars)) if chars else 0
        if chars:
            _slip(chars, at, random)
    return "".join(chars)


def _slip(chars: list[str], at: int, random: Random) -> None:
    char = chars[at]
    kind = random.random()
    if char == " ":
        if kind < 0.6:
            del chars[at]
    elif kind < 0.35 and char in _ALIKE:
        chars[at] = random.choice(_ALIKE[char])
    elif kind < 0.55 and char in _NEIGHBOURS:
        chars[at] = random.choice(_NEIGHBOURS[char])
    elif kind < 0.75 and char.isalpha():
        del chars[at]
    elif kind < 0.85:
        chars.insert(at, char)
    elif at + 1 < len(chars):
        chars[at], chars[at + 1] = chars[at + 1], char


def romanised(text: str, random: Random) -> str:
    """`text` in Latin letters: one habit of vowels for each word, as far as a machine can guess them."""
    return " ".join(_romanise(word, random) for word in fold_text(text).split())


def _romanise(word: str, random: Random) -> str:
    out = []
    for index, char in enumerate(word):
        after = word[index + 1 : index + 2]
        if char == "ه" and not after and index:
            out.append(random.choice(("e", "eh")))
            continue
        out.append(random.choice(_LATIN[char]) if char in _LATIN else char)
        if char in _CONSONANTS and after in _CONSONANTS:
            out.append(random.choice(_SHORT_VOWELS))
    return "".join(out)
