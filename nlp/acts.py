"""Short answers that steer a dialog: yes, no, back, cancel, skip, edit — and nothing that merely contains them.

An act is the whole utterance. Either it is a known phrase, or every word of it is a core word of an act or a
neutral one («یه مرحله برگرد عقب لطفا»). One strange word makes it an answer or a request: «از عقب زد به من» is
no way back. The data is in `data/acts.yaml`; the open question decides how ready an act is taken.
"""

import re
from functools import lru_cache
from pathlib import Path

import yaml
from rapidfuzz.distance import OSA

from nlp.finglish import skeleton
from nlp.folding import fold_text
from nlp.vocabulary import Act

_DATA = Path(__file__).resolve().parent / "data" / "acts.yaml"
_SPLIT = re.compile(r"[\s.,!?;:\"()\-_*~/…\ufe0f]+")
_LONGEST_ACT = 70
_MOST_WORDS = 10
_SHORTEST_SLIP = 3
"""Letters of the shortest word in which a slip of the finger is forgiven."""

_FREE_ANSWERS = frozenset({"text", "place", "name", "city", "location"})
_YES_OR_NO = frozenset({"yes_no", "review"})
# «نه، یه جاش اشتباهه» edits: the more particular act says what the plain yes or no is for.
_STRONGER: tuple[Act, ...] = ("act.edit", "act.cancel", "act.back", "act.skip", "act.no", "act.yes")
_PLAIN: frozenset[Act] = frozenset({"act.yes", "act.no"})
_DONT_KNOW = re.compile(
    r"^(?:نمی ?دون|نمی ?دان|یادم|خبر ندارم|بلد نیستم|nemid|yadam|i don|idk|no idea|not sure|dunno|don't rem)"
)
_HAVE_NOT = re.compile(r"ندارم$")
_CANCELS_A_CASE = re.compile(r"شکایت|گزارش|پرونده|عضویت|نوبت|درخواست")


class ActBook:
    """The words of `data/acts.yaml`, folded once."""

    def __init__(self, path: Path = _DATA) -> None:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        self.phrases: dict[str, Act] = {}
        self.sounds: dict[str, Act] = {}
        for act, lines in data["phrases"].items():
            for phrase in "|".join(lines).split("|"):
                self._add_phrase(act, _squeeze(fold_text(phrase)))
        self.core: dict[str, Act] = {
            fold_text(word).replace(" ", ""): act
            for act, words in data["core"].items()
            for word in words.split()
        }
        self.neutral = frozenset(part for word in data["neutral"].split() for part in fold_text(word).split())
        self.form = frozenset(part for word in data["form"].split() for part in fold_text(word).split())

    def _add_phrase(self, act: Act, squeezed: str) -> None:
        if not squeezed:
            return
        self.phrases.setdefault(squeezed, act)
        sound = skeleton(squeezed)
        if len(sound) >= 4:
            self.sounds.setdefault(sound, act)


@lru_cache(maxsize=1)
def act_book() -> ActBook:
    return ActBook()


def recognise_act(folded: str, expecting: str | None) -> Act:
    """The act of a folded utterance, or "none" where it is an answer or a request of its own."""
    if not folded or len(folded) > _LONGEST_ACT:
        return "none"
    words = [word for word in _SPLIT.split(folded) if word]
    if not words or len(words) > _MOST_WORDS:
        return "none"
    act = _whole(folded) or _only_act_words(words, expecting)
    if act is None and expecting in _YES_OR_NO:
        act = _leading_answer(words)
    return _fits_question(act, folded, words, expecting) if act else "none"


def _squeeze(text: str) -> str:
    return _SPLIT.sub("", text)


def _whole(folded: str) -> Act | None:
    book = act_book()
    squeezed = _squeeze(folded)
    act = book.phrases.get(squeezed)
    if act is None and len(squeezed) >= 4:
        sound = skeleton(squeezed)
        act = book.sounds.get(sound) if len(sound) >= 4 else None
    return act


def _only_act_words(words: list[str], expecting: str | None) -> Act | None:
    """The strongest act whose core words are there, if all other words are neutral."""
    acts: list[Act] = []
    index = 0
    while index < len(words):
        phrase, size = _phrase_at(words, index)
        if phrase is not None:
            acts.append(phrase)
            index += size
            continue
        act = _core(words[index], _forgiven(expecting, len(words)))
        if act is not None:
            acts.append(act)
        elif not _is_neutral(words[index], expecting):
            return None
        index += 1
    return min(acts, key=_STRONGER.index) if acts else None


def _phrase_at(words: list[str], index: int) -> tuple[Act | None, int]:
    for size in range(min(5, len(words) - index), 1, -1):
        act = act_book().phrases.get("".join(words[index : index + size]))
        if act is not None:
            return act, size
    return None, 0


def _forgiven(expecting: str | None, words: int) -> int:
    """Letters of the shortest word in which a slip is forgiven: «ارث» is «آره» only to a question, in a word or two."""
    if expecting is None:
        return _SHORTEST_SLIP + 2
    return _SHORTEST_SLIP - 1 if words <= 2 else _SHORTEST_SLIP + 1


@lru_cache(maxsize=4096)
def _core(word: str, forgiven: int) -> Act | None:
    book = act_book()
    act = book.core.get(word)
    if act is not None or word in book.neutral or word in book.form:
        return act
    whole = book.phrases.get(word)
    if whole is not None or len(word) < forgiven:
        return whole
    short = forgiven < _SHORTEST_SLIP
    for known, act in book.core.items():
        close_enough = len(known) >= 4 or (short and len(known) == len(word))
        if close_enough and OSA.distance(word, known, score_cutoff=1) <= 1:
            return act
    return None


def _is_neutral(word: str, expecting: str | None) -> bool:
    book = act_book()
    return word in book.neutral or (expecting is not None and word in book.form)


_SLIPS_OF_YES = re.compile(r"^(?:ب+ل+[هع]+|ا+ر+[هع]+|[اآ]+ر+ه+|yes+|ye+a+h*|b+a+l+e+h*)$")
_SLIPS_OF_NO = re.compile(r"^(?:ن+[هع]*|خی+ر+|نخی+ر+|n+a+h*|no+)$")
_LONGEST_ANSWER = 5


def _leading_answer(words: list[str]) -> Act | None:
    """To a yes-or-no question «نه متاسفانه», «خیر نداشتم»: the first word answers, the rest is colour."""
    if len(words) > _LONGEST_ANSWER:
        return None
    if _SLIPS_OF_YES.match(words[0]):
        return "act.yes"
    return "act.no" if _SLIPS_OF_NO.match(words[0]) else None


def _fits_question(act: Act, folded: str, words: list[str], expecting: str | None) -> Act:
    if expecting in _FREE_ANSWERS and act in _PLAIN and len(words) > 3:
        return "none"
    if expecting in _YES_OR_NO and act == "act.skip" and _HAVE_NOT.search(folded) and len(words) > 1:
        return "act.no"
    if expecting is None:
        if act == "act.skip" and _DONT_KNOW.match(folded):
            return "none"
        # With no question open, withdrawing a complaint is a request of its own (`case.update`).
        if act in ("act.cancel", "act.edit") and _CANCELS_A_CASE.search(folded):
            return "none"
    return act
