"""Texts by id, from the Fluent files of each language.

Dialogs name messages; this room owns the words. Values are isolated (FSI … PDI), numbers come in as
ready strings from `numerals`. A missing id or argument is an error here and never a guess: live, the
desk's wall turns it into a polite general sentence and a log line.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from locales import numerals

LOCALES = ("fa", "en", "ar")
HERE = Path(__file__).parent


class MissingText(LookupError):
    """A message id, an attribute or an argument that no file provides."""


class Texts:
    """All messages of all languages. Build once with `Texts.load()`; reading is thread-safe."""

    def __init__(self, bundles: dict[str, FluentBundle]) -> None:
        self._bundles = bundles

    @classmethod
    def load(cls, folder: Path = HERE) -> Texts:
        """Read every `<locale>/*.ftl` below `folder`. Raises `ValueError` on a message defined twice."""
        return cls({locale: _bundle(locale, folder / locale) for locale in LOCALES})

    def say(self, locale: str, id: str, /, **args: str | int) -> str:
        """The message in that language. Integers get the locale's digits."""
        return self._format(locale, id, None, args)

    def attribute(self, locale: str, id: str, name: str, /, **args: str | int) -> str:
        """An attribute of a message, such as `.label` or `.words`."""
        return self._format(locale, id, name, args)

    def has(self, locale: str, id: str, attribute: str | None = None) -> bool:
        """Is there such a message (and such an attribute of it)?"""
        bundle = self._bundles[locale]
        if not bundle.has_message(id):
            return False
        message = bundle.get_message(id)
        return message.value is not None if attribute is None else attribute in message.attributes

    @lru_cache(maxsize=4096)  # noqa: B019 -- one Texts lives as long as the process
    def words(self, locale: str, id: str) -> tuple[str, ...]:
        """The `.words` of a message: what citizens write for it, split at «،» or «|»; empty if none."""
        if not self.has(locale, id, "words"):
            return ()
        raw = self._format(locale, id, "words", {})
        return tuple(w.strip() for w in raw.replace("|", "،").split("،") if w.strip())

    def _format(self, locale: str, id: str, attribute: str | None, args: dict[str, str | int]) -> str:
        bundle = self._bundles[locale]
        if not self.has(locale, id, attribute):
            raise MissingText(f"{locale}: {id}" + (f".{attribute}" if attribute else ""))
        message = bundle.get_message(id)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise MissingText(f"{locale}: {id}")
        ready = {k: numerals.digits(str(v), locale) if isinstance(v, int) else v for k, v in args.items()}
        text, errors = bundle.format_pattern(pattern, ready)
        if errors:
            raise MissingText(f"{locale}: {id}: {errors[0]}")
        return str(text)


def _bundle(locale: str, folder: Path) -> FluentBundle:
    bundle = FluentBundle([locale], use_isolating=True)
    seen: dict[str, str] = {}
    for path in sorted(folder.glob("*.ftl")):
        resource = FluentResource(path.read_text(encoding="utf-8"))
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                raise ValueError(f"{path.name}: cannot be read: {(entry.content or '').strip()[:60]}")
            if isinstance(entry, ast.Message | ast.Term) and entry.id.name in seen:
                raise ValueError(f"{entry.id.name}: in both {seen[entry.id.name]} and {path.name}")
            if isinstance(entry, ast.Message | ast.Term):
                seen[entry.id.name] = path.name
        bundle.add_resource(resource)
    return bundle
