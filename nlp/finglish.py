"""The consonant skeleton: one view in which «گذرنامه», "gozarname" and "gozarnaameh" look alike.

Vowels fall away, letters of one sound become one, in Persian and Latin script alike. Everything ends up in a
small Latin alphabet, so a model that reads skeletons understands Finglish it has never seen.
"""

import re
from functools import lru_cache

# Persian letters to sounds; ا and ع carry vowels, و and ی only count at the beginning of a word, ه not at its end.
_PERSIAN = {
    "ب": "b", "پ": "p", "ت": "t", "ط": "t", "ث": "s", "س": "s", "ص": "s", "ج": "j", "چ": "C", "ح": "h", "ه": "h", "خ": "x",
    "د": "d", "ذ": "z", "ز": "z", "ض": "z", "ظ": "z", "ژ": "j", "ر": "r", "ش": "S", "غ": "q", "ق": "q", "ف": "f", "ک": "k",
    "گ": "g", "ل": "l", "م": "m", "ن": "n", "ع": "", "ا": "", "و": "", "ی": "",
}  # fmt: skip
_DIGRAPHS = (
    ("kh", "x"), ("gh", "q"), ("ch", "C"), ("sh", "S"), ("zh", "j"), ("ck", "k"), ("ph", "f"), ("tch", "C"), ("ee", "i"), ("oo", "u"),
    ("ou", "u"), ("aa", "a"),
)  # fmt: skip
_LATIN = {
    "b": "b", "c": "k", "d": "d", "f": "f", "g": "g", "h": "h", "j": "j", "k": "k", "l": "l", "m": "m", "n": "n", "p": "p", "q": "q",
    "r": "r", "s": "s", "t": "t", "x": "x", "z": "z", "$": "S", "4": "C", "v": "", "w": "", "y": "", "a": "", "e": "", "i": "", "o": "", "u": "",
    "X": "x", "C": "C", "S": "S",
}  # fmt: skip
_WORD = re.compile(r"[a-z$'4]*[a-z][a-z$'4]*|[^\W\d_a-z]+|\d+")


@lru_cache(maxsize=16384)
def word_skeleton(word: str) -> str:
    first = word[0]
    if first.isdigit():
        return word
    if "a" <= first <= "z" or first in "$'4":
        return _latin_word(word)
    return _persian_word(word)


def _latin_word(word: str) -> str:
    for digraph, sound in _DIGRAPHS:
        word = word.replace(digraph, sound)
    head = "w" if word[0] in "vw" else "y" if word[0] == "y" else "A" if word[0] in "aeiou" else ""
    body = "".join(_LATIN.get(char, "") for char in word)
    if len(body) > 1 and word[-1] == "h" and len(word) > 2 and word[-2] in "aei":
        body = body[:-1]
    return _dedouble(head + body)


def _persian_word(word: str) -> str:
    first = word[0]
    head = "A" if first in "اع" else "w" if first == "و" else "y" if first == "ی" else ""
    if len(word) > 2 and word[-1] == "ه":
        word = word[:-1]
    body = "".join(_PERSIAN.get(char, "") for char in word)
    return _dedouble(head + body)


def _dedouble(sounds: str) -> str:
    out = ""
    for char in sounds:
        if not out or out[-1] != char:
            out += char
    return out


_ALIKE = str.maketrans(
    {"ح": "ه", "ط": "ت", "ص": "س", "ث": "س", "ذ": "ز", "ض": "ز", "ظ": "ز", "غ": "ق", "ع": "ا"}
)


def sound_alike(word: str) -> str:
    """A Persian word with letters of one sound made one («اصلحه» = «اسلحه»); vowels stay."""
    return word.translate(_ALIKE).replace("خوا", "خا")


def skeleton(folded: str) -> str:
    """Skeleton of folded text, words joined by one space; digits stay as they are."""
    return " ".join(filter(None, map(word_skeleton, _WORD.findall(folded))))
