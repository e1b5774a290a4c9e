"""What no file of the project may hold."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

# Patterns are written so that they do not match themselves here.
REGISTRY = re.compile(
    r"pypi\.(org|io)"
    r"|python[h]osted"
    r"|registry\.(npm|yarn|node)"
    r"|deb\.d[e]bian|security\.d[e]bian|archive\.u[b]untu"
    r"|https?://\S*/(simple/?\b|packages/[0-9a-f]{2}/|-/\S+\.tgz)"
    r"|^\s*--?(extra-index-url|index-url|find-links|trusted-host)\b"
    r'|"resolved"\s*:',
    re.MULTILINE,
)
MACHINE_PATH = re.compile(r"(?<![\w./-])/(work|root|farm|home/[a-z]|Users/[A-Z])[/\b]")
BOT_TOKEN = re.compile(r"\b[0-9]{8,10}:(?![A-Za-z0-9_-]*(?:AAAA|TEST|test))[A-Za-z0-9_-]{35}\b")

PERSIAN_LETTER = re.compile("[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\ufb50-\ufdff\ufe70-\ufefc]")
# Rooms whose code may hold Persian. Everything the citizen reads is in locales/*.ftl.
MAY_SPEAK_PERSIAN = (
    "locales/numerals.py",  # names of months, words for digits
    "locales/lint.py",  # what a text must not hold, spelled out
    "nlp/",  # it reads Persian
    "sandbox/",  # another organisation's office: its staff page and its made-up data are its own
    "tests/",
    "benchmarks/",
)
LARGEST = 2 * 1024 * 1024


def _lines(pattern: re.Pattern[str], texts: dict[Path, str], top: Path) -> list[str]:
    return [
        f"{path.relative_to(top)}:{text.count(chr(10), 0, match.start()) + 1}: {match.group().strip()}"
        for path, text in texts.items()
        for match in pattern.finditer(text)
    ]


@pytest.mark.parametrize(
    "pattern", [REGISTRY, MACHINE_PATH, BOT_TOKEN], ids=["registry address", "machine path", "bot token"]
)
def test_no_file_holds_it(pattern: re.Pattern[str], texts: dict[Path, str], top: Path) -> None:
    assert _lines(pattern, texts, top) == []


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (REGISTRY, "--index" + "-url https://mirror.example/"),
        (REGISTRY, "https://mirror.example/" + "simple/"),
        (REGISTRY, '"resolved"' + ': "https://mirror.example/a.tgz"'),
        (MACHINE_PATH, "see /" + "root/notes"),
        (BOT_TOKEN, "12345678" + ":" + "x" * 35),
    ],
)
def test_the_patterns_find_what_they_are_for(pattern: re.Pattern[str], line: str) -> None:
    assert pattern.search(line)


def test_persian_words_are_not_in_code(texts: dict[Path, str], top: Path) -> None:
    found = []
    for path, text in texts.items():
        name = path.relative_to(top).as_posix()
        if path.suffix == ".py" and not name.startswith(MAY_SPEAK_PERSIAN):
            found += [f"{name}:{line}" for line in _persian_literals(text)]
    assert found == [], "what the citizen reads belongs into locales/<language>/*.ftl"


def _persian_literals(source: str) -> list[int]:
    """Lines of string literals with Persian letters; docstrings may give examples, as comments may."""
    tree = ast.parse(source)
    documents = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in documents
        and PERSIAN_LETTER.search(node.value)
    ]


def test_a_persian_literal_is_seen_and_a_docstring_is_not() -> None:
    source = '"""سلام"""\n\ndef hello():\n    """سلام"""\n    return f"{1} سلام"\n'
    assert _persian_literals(source) == [5]


def test_marks_that_turn_the_reading_direction_are_escapes_in_code(texts: dict[Path, str], top: Path) -> None:
    """Bidirectional marks in code can show another program than the one that runs."""
    marks = re.compile("[\u202a-\u202e\u2066-\u2069]")
    code = {path: text for path, text in texts.items() if path.suffix in {".py", ".js"}}
    assert _lines(marks, code, top) == []


def test_no_file_is_large(tracked: list[Path], top: Path) -> None:
    assert [str(path.relative_to(top)) for path in tracked if path.stat().st_size > LARGEST] == []


def test_text_files_end_their_lines_as_the_editor_settings_say(texts: dict[Path, str], top: Path) -> None:
    pages = {path: text for path, text in texts.items() if path.suffix != ".csv"}  # CSV's own rule is CR LF
    wrong = [path for path, text in pages.items() if "\r\n" in text or (text and text[-1] != "\n")]
    assert [str(path.relative_to(top)) for path in wrong] == []
