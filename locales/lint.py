"""Reads every text as an editor would: letters, half-spaces, digits, length of sentences, words not to use.

`python -m locales.lint` prints what it finds and ends with 1 if there is anything. Source of the rules: the
style guide of the desk (voice, writing rules, checks before a message goes out).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast

from locales import numerals
from locales.texts import HERE, LOCALES

#: Words of one sentence; a longer one is not understood at first reading on a phone.
MOST_WORDS = 15
#: Letters of one message; beyond it, a message is split or shortened.
MOST_LETTERS = 420
#: Officialese and promises, with what to say instead.
FORBIDDEN = {
    "می‌باشد": "است", "نمایید": "کنید", "نمائید": "کنید", "می‌نماید": "می‌کند", "مذکور": "همین", "نامبرده": "او",
    "متعاقباً": "بعد", "لازم به ذکر": "—", "حتماً پیدا می‌شود": "—", "قطعاً": "—", "جهت": "برای", "مندرج": "نوشته‌شده",
    "بدینوسیله": "—", "عزیزم": "—", "افغانی": "اتباع خارجی", "ناجا": "پلیس",
}  # fmt: skip
_ARABIC = re.compile("[يكة\u0660-\u0669]")
_WORD_MARKS = re.compile(r"\{[^}]*\}")
_LATIN_DIGITS = re.compile(r"(?<![A-Za-z.0-9])[0-9]+(?![A-Za-z.0-9])")
#: Names of languages in their own letters.
_OWN_LETTERS = frozenset({"bot-language-title", "bot-language-q-language-ar", "speaks-ar"})
_SPACED = {
    "«می» needs a half-space": re.compile(r"(?:^|\s)ن?می\s+[آ-ی]"),
    "«ها» needs a half-space": re.compile(r"[آ-ی]\s+ها(?:ی|یی|یم|یت|یش)?(?:\s|$|[.،؛:!؟])"),
    "no space before a mark": re.compile(r"\s[،؛:!؟.](?:\s|$)"),
    "two spaces": re.compile(r"\S {2,}\S"),
    "half-space beside a space": re.compile("\u200c[ \n]|[ \n]\u200c"),
    "Latin mark": re.compile(r"[آ-ی][,;?]"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing an editor would mend."""

    locale: str
    file: str
    id: str
    what: str

    def __str__(self) -> str:
        return f"{self.locale}/{self.file}: {self.id}: {self.what}"


def findings() -> Iterator[Finding]:
    """Everything wrong in any language, and what a language lacks that Persian has."""
    known = {locale: dict(_messages(locale)) for locale in LOCALES}
    for (file, id), text in known["fa"].items():
        if not id.endswith(".words"):
            yield from (Finding("fa", file, id, what) for what in _persian(id, text))
    for locale in LOCALES:
        yield from (
            Finding(locale, f, id, what) for (f, id), text in known[locale].items() for what in _any(id, text)
        )
    for locale in LOCALES[1:]:
        yield from _completeness(locale, known["fa"], known[locale])


def _completeness(
    locale: str, persian: dict[tuple[str, str], str], other: dict[tuple[str, str], str]
) -> Iterator[Finding]:
    """Every message and label of the Persian file stands in the same file here, with the same arguments."""
    for (file, id), text in persian.items():
        if id.endswith(".words"):
            continue
        there = other.get((file, id))
        if there is None:
            yield Finding(locale, file, id, "is missing")
        elif set(_WORD_MARKS.findall(text)) != set(_WORD_MARKS.findall(there)):
            yield Finding(locale, file, id, "has other arguments than the Persian")
    for file, id in other:
        if (file, id) not in persian and not id.endswith(".words"):
            yield Finding(locale, file, id, "is not in the Persian file")


def _persian(id: str, text: str) -> Iterator[str]:
    plain = _WORD_MARKS.sub("…", text)
    if _ARABIC.search(plain) and id not in _OWN_LETTERS:
        yield "Arabic letter or digit"
    if _LATIN_DIGITS.search(re.sub(r"\u200e.*?\u200e|\S+\.\S+|[A-Z]+\d+", "", plain)):
        yield "Latin digits"
    yield from (what for what, pattern in _SPACED.items() if pattern.search(plain))
    yield from (f"«{word}»: say «{better}»" for word, better in FORBIDDEN.items() if _has_word(plain, word))
    for sentence in re.split(r"[.؟!؛:\n]", plain):
        words = [w for w in sentence.split() if re.search(r"\w", w)]
        if len(words) > MOST_WORDS:
            yield f"a sentence of {len(words)} words: «{' '.join(words[:5])} …»"
    if len(plain) > MOST_LETTERS:
        yield f"{len(plain)} letters"


def _any(id: str, text: str) -> Iterator[str]:
    if "\u202a" in text or "\u202b" in text or "\u202c" in text:
        yield "an embedding mark; isolates come from the code"
    if (
        id.startswith("emergency-")
        and "-" in id
        and "button" not in id
        and "safe" not in id
        and "." not in id
    ):
        first = text.strip().split("\n")[0]
        if not re.search(r"\b(110|115|123|125)\b", numerals.ascii_digits(first)):
            yield "a danger without a number in its first line"


def _has_word(text: str, word: str) -> bool:
    return re.search(rf"(?<![آ-ی\u200c]){re.escape(word)}(?![آ-ی\u200c])", text) is not None


def _messages(locale: str, folder: Path = HERE) -> Iterator[tuple[tuple[str, str], str]]:
    """((file, id or id.attribute), text with `{ $argument }` in place) of every message."""
    serializer = FluentSerializer()
    for path in sorted((folder / locale).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if not isinstance(entry, ast.Message):
                continue
            parts = [(entry.id.name, entry.value)]
            parts += [(f"{entry.id.name}.{a.id.name}", a.value) for a in entry.attributes]
            for id, pattern in parts:
                if pattern is not None:
                    yield (path.name, id), _text(serializer, pattern)


def _text(serializer: FluentSerializer, pattern: ast.Pattern) -> str:
    pieces = [e.value if isinstance(e, ast.TextElement) else _argument(e) for e in pattern.elements]
    return "".join(piece or "" for piece in pieces)


def _argument(placeable: ast.Placeable) -> str:
    expression = placeable.expression
    return f"{{${expression.id.name}}}" if isinstance(expression, ast.VariableReference) else "{…}"


if __name__ == "__main__":
    found = list(findings())
    for one in found:
        print(one)  # noqa: T201
    sys.exit(1 if found else 0)
