"""Loads and validates `phrases/<language>/<intent>.yaml`: what citizens write for each intent, by style.

`fa` holds Persian in every form it is typed, Finglish and English besides; other languages have folders of their own.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import yaml

from nlp.vocabulary import INTENTS

PHRASES = Path(__file__).resolve().parent / "phrases"
STYLES = frozenset(
    "formal colloquial indirect story short misspelt joined dictated dialect finglish english mixed arabic".split()
)
_LONGEST_PHRASE = 1000


class PhrasebookError(ValueError):
    """A phrase file breaks the shape; the message names the file and what is wrong."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One training sentence as written, with its intent and its style."""

    text: str
    intent: str
    style: str


def load(folder: Path = PHRASES) -> tuple[Phrase, ...]:
    """All phrases, ordered by intent, language and place in the file.

    Raises `PhrasebookError` on a malformed file, or one that is named after no intent.
    """
    phrases: list[Phrase] = []
    for path in sorted(folder.glob("*/*.yaml"), key=lambda found: (found.stem, found.parent.name)):
        if path.stem not in INTENTS:
            raise PhrasebookError(f"{path.name} is named after no intent")
        phrases.extend(_load_file(path, path.stem))
    return tuple(phrases)


def _load_file(path: Path, intent: str) -> list[Phrase]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506 - a safe loader either way
    except yaml.YAMLError as error:
        raise PhrasebookError(f"{path.name} is no YAML: {error}") from error
    if not isinstance(data, dict):
        raise PhrasebookError(f"{path.name} is no table of styles")
    phrases = []
    for style, texts in data.items():
        if style not in STYLES:
            raise PhrasebookError(f"{path.name} has an unknown style {style!r}")
        for text in texts or ():
            if not isinstance(text, str) or not text.strip() or len(text) > _LONGEST_PHRASE:
                raise PhrasebookError(f"{path.name} has a malformed phrase under {style!r}")
            phrases.append(Phrase(text, intent, style))
    return phrases


def fingerprint(folder: Path = PHRASES) -> str:
    """Hash of all phrase files: a model trained on other phrases is stale."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*/*.yaml")):
        digest.update(f"{path.parent.name}/{path.name}".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
