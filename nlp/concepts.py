"""Words that stand for one idea: «پاسپورت», "passport" and «دفترچه سفر» are all `passport`.

The lexicon is `data/concepts.yaml`. Concepts carry what a sentence is about across languages and spellings,
so the classifier needs fewer examples of each way to say a thing.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path

import yaml

from nlp.finglish import skeleton, sound_alike, word_skeleton
from nlp.folding import fold_text

_DATA = Path(__file__).resolve().parent / "data" / "concepts.yaml"
_SHORTEST_STEM = 4
"""A Persian word this long matches as the beginning of a longer one («گذرنامه‌م»)."""
_LONGEST_ENDING = 5
_SHORTEST_SOUND = 3
_LONGEST_PHRASE = 4
_RUN_TOGETHER = 9
"""A token this long may be several words without spaces."""
_LONGEST_INSIDE = 14

# English words whose consonants happen to spell a Persian idea ("please" is no «پلیس»).
_ENGLISH = frozenset(
    "please time this that there their then them they what when where which while with without would will "
    "was were  have has had here her his him how from for about been being because before after again "
    "also always some such  than same said says still since sure take than tell thing think those through "
    "today until very want water way  week well work world write wrong year years yesterday your mine "
    "more most much must name near need never next  night now number old once only open order other over "
    "people place put read really right room school see seem  send set she should show side small so "
    "something soon start stop street them thing too try turn under use used  user visit wait walk long "
    "look made make many may men mean meet might minute minutes morning mother move "
    "alone best better board born brown center centre clear close clash color colour counter country desk director "
    "drone drain everywhere first foundation fresh friday georgian green hand having hospital kind major middle "
    "minimum museum pasta pasture planning pls poster print regime running section separate short sold somewhere "
    "sound storm sunday syndrome table told tomorrow tried understand version winter".split()
)


class Lexicon:
    """Concepts by word, by phrase and by consonant skeleton; built once."""

    def __init__(self, path: Path = _DATA) -> None:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        table: dict[str, list[str]] = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506 - a safe loader either way
        self.names = tuple(table)
        self._words: dict[str, set[str]] = {}
        self._stems: dict[str, set[str]] = {}
        self._alike: dict[str, set[str]] = {}
        self._sounds: dict[str, set[str]] = {}
        self._phrases: dict[tuple[str, ...], set[str]] = {}
        self._phrase_heads: set[str] = set()
        for name, entries in table.items():
            for entry in entries:
                self._add(name, fold_text(str(entry)))

    def _add(self, name: str, folded: str) -> None:
        words = tuple(folded.split())
        if len(words) > 1:
            self._phrases.setdefault(words, set()).add(name)
            self._phrase_heads.add(words[0])
            joined = "".join(words)
            if not joined.isascii():
                self._words.setdefault(joined, set()).add(name)
            sounds = tuple(skeleton(folded).split())
            if not folded.isascii() and len(sounds) == len(words) and len("".join(sounds)) > _SHORTEST_SOUND:
                self._phrases.setdefault(sounds, set()).add(name)
                self._phrase_heads.add(sounds[0])
            return
        if not words:
            return
        self._words.setdefault(folded, set()).add(name)
        if not folded.isascii():
            if len(folded) >= _SHORTEST_STEM:
                self._stems.setdefault(folded, set()).add(name)
            self._alike.setdefault(sound_alike(folded), set()).add(name)
            sound = word_skeleton(folded)
            if len(sound) >= _SHORTEST_SOUND:
                self._sounds.setdefault(sound, set()).add(name)

    def of_word(self, word: str) -> frozenset[str]:
        return _of_word(self, word)

    def _find(self, word: str) -> frozenset[str]:
        found = set(self._words.get(word, ()))
        if not word.isascii():
            for length in range(max(_SHORTEST_STEM, len(word) - _LONGEST_ENDING), len(word)):
                found |= self._stems.get(word[:length], set())
        if len(word) >= _RUN_TOGETHER:
            found |= self._inside(word)
        if found:
            return frozenset(found)
        if word.isascii() and word.endswith("s") and word[:-1] in self._words:
            return frozenset(self._words[word[:-1]])
        if word in _ENGLISH:
            return frozenset()
        if not word.isascii():
            return frozenset(self._alike.get(sound_alike(word), ()))
        sound = word_skeleton(word)
        for ending in ("", "m", "S", "t", "h", "n", "mn", "r"):
            stem = sound[: -len(ending)] if ending and sound.endswith(ending) else sound if not ending else ""
            if len(stem) >= _SHORTEST_SOUND and stem in self._sounds:
                return frozenset(self._sounds[stem])
        return frozenset()

    def _inside(self, word: str) -> set[str]:
        """Concepts of words run together («شمارهپروندمچیشد»)."""
        found: set[str] = set()
        for start in range(len(word) - _SHORTEST_STEM + 1):
            for end in range(start + _SHORTEST_STEM, min(len(word), start + _LONGEST_INSIDE) + 1):
                found |= self._words.get(word[start:end], set())
        return found

    def of_text(self, words: list[str]) -> set[str]:
        """Concepts named by folded words, phrases included."""
        # A lone «ی» only ties two words («هفته‌ی پیش»).
        words = [word for word in words if word != "ی"]
        found: set[str] = set()
        for word in words:
            found |= self.of_word(word)
        sounds: list[str] | None = None
        for index, word in enumerate(words):
            if word in self._phrase_heads:
                found |= self._phrase_at(words, index)
        if any(word.isascii() for word in words):
            sounds = [word_skeleton(word) for word in words if word[0].isalnum()]
            for index, sound in enumerate(sounds):
                if sound in self._phrase_heads:
                    found |= self._phrase_at(sounds, index)
        return found

    def _phrase_at(self, words: list[str], index: int) -> set[str]:
        found: set[str] = set()
        for size in range(2, _LONGEST_PHRASE + 1):
            found |= self._phrases.get(tuple(words[index : index + size]), set())
        return found


@lru_cache(maxsize=32768)
def _of_word(lexicon: Lexicon, word: str) -> frozenset[str]:
    return lexicon._find(word)


@lru_cache(maxsize=1)
def _shipped() -> Lexicon:
    return Lexicon()


_chosen: ContextVar[Lexicon | None] = ContextVar("lexicon", default=None)


def lexicon() -> Lexicon:
    """The lexicon of this desk, unless `reading_with` set another."""
    return _chosen.get() or _shipped()


@contextmanager
def reading_with(other: Lexicon) -> Iterator[None]:
    """Another domain's ideas for as long as the block lasts: the engine measured on public data."""
    token = _chosen.set(other)
    try:
        yield
    finally:
        _chosen.reset(token)
