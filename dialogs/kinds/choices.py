"""One of several, several of several, yes or no, and files one after another."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from dialogs import remarks
from dialogs.form import Answer, Asked, More, Option, Problem, Reading
from dialogs.kinds.base import Base
from dialogs.matching import best_label, mentioned, ordinal, spoken_squeezed, squeezed, words_in
from dialogs.visit import Heard
from locales import numerals

MOST_LABEL = 60
#: Where one statement of an answer ends and the next begins.
_CLAUSE_ENDS = re.compile(r"[،,;؛.\n]")
#: Words behind a yes that leave it an answer and make no sentence of its own.
MOST_BEHIND = 8


OptionsOf = Callable[[Asked], tuple[Option, ...]]


@dataclass(frozen=True, slots=True)
class Choice(Base):
    """One of several. `among` is the values in order, or a function of the visit where they depend on it.

    `advice`: something to read with one way on, which whoever simply goes on telling takes too.
    """

    ask = "choice"
    among: tuple[str, ...] | OptionsOf = ()
    advice: bool = False

    def options(self, asked: Asked) -> tuple[Option, ...]:
        return self.among(asked) if callable(self.among) else tuple(Option(value) for value in self.among)

    def read(self, heard: Heard, asked: Asked) -> Reading:
        options = self.options(asked)
        if heard.choice is not None:
            return Answer(heard.choice) if any(o.value == heard.choice for o in options) else None
        value = choose(heard.text or "", options, asked)
        if value is None and self.advice and not remarks.asks(asked.visit, heard.text or ""):
            value = options[0].value
        return None if value is None else Answer(value)

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        options = tuple(o for o in self.options(asked) if o.value != asked.denied)
        return name_in(heard.text, options, asked) if heard.text else None

    def show(self, value: Any, asked: Asked) -> str:
        option = next((o for o in self.options(asked) if o.value == value), None)
        return label_of(option, asked) if option else str(value)

    def fits(self, value: Any) -> bool:
        return isinstance(value, str) and (callable(self.among) or value in self.among)


@dataclass(frozen=True, slots=True)
class Choices(Choice):
    """Several of several, one after another until the citizen is done; in text all at once.

    A value in `alone` («none of these») is a whole answer by itself. `told`: those named in a sentence about
    something else are the whole answer too; else the question is put all the same.
    """

    ask = "choices"
    alone: tuple[str, ...] = ("none",)
    told: bool = False

    def read(self, heard: Heard, asked: Asked) -> Reading:
        options = self.options(asked)
        chosen = list(asked.so_far)
        if heard.choice is not None:
            if not any(o.value == heard.choice for o in options):
                return None
            if heard.choice in self.alone:
                return Answer([heard.choice])
            chosen = (
                [v for v in chosen if v != heard.choice]
                if heard.choice in chosen
                else [*chosen, heard.choice]
            )
            return More(chosen, "choices-so-far", {"chosen": self.show(chosen, asked) or "—"})
        text = heard.text or ""
        affirmed = _affirmed(text, asked) if any(o.value in self.alone for o in options) else text
        named = [o.value for o in options if _affirms(text, affirmed, o, asked)]
        said = choose(affirmed, options, asked) or self._denied(text, affirmed, options, asked)
        real = [v for v in (*named, said) if v and v not in self.alone]
        if not real and said is None:
            return self._none_of(heard, options)
        return Answer(list(dict.fromkeys((*chosen, *real))) if real else [said])

    def _denied(self, text: str, affirmed: str, options: tuple[Option, ...], asked: Asked) -> str | None:
        """«ردیاب نداره» and nothing else means none of them; so do the words of that option itself."""
        if affirmed == text:
            return None
        nothing = next((o.value for o in options if o.value in self.alone), None)
        return nothing if any(_named(text, o, asked) for o in options) else None

    def _none_of(self, heard: Heard, options: tuple[Option, ...]) -> Answer | None:
        """A bare no where «none of these» may be chosen."""
        said_no = heard.understood is not None and heard.understood.act == "act.no"
        none = next((o.value for o in options if o.value in self.alone), None)
        return Answer([none]) if said_no and none else None

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        if not self.told or not heard.text:
            return None
        named = [o.value for o in self.options(asked) if _named(heard.text, o, asked)]
        return [value for value in named if value not in self.alone] or None

    def show(self, value: Any, asked: Asked) -> str:
        labels = {o.value: label_of(o, asked) for o in self.options(asked)}
        return numerals.listed((labels.get(v, str(v)) for v in value), asked.visit.locale)

    def fits(self, value: Any) -> bool:
        return isinstance(value, list) and (callable(self.among) or set(value) <= set(self.among))


@dataclass(frozen=True, slots=True)
class YesNo(Base):
    """Yes or no, tapped or said in any of its forms.

    Where the texts `<question>-yes` and `<question>-no` are there, they are the labels, and their `.words`
    answer it from any sentence («می‌خواهم ناشناس بگویم»).
    """

    ask = "yes_no"

    def options(self, asked: Asked) -> tuple[Option, ...]:
        return tuple(Option(side, asked.visit.say(_side(asked, side))) for side in ("yes", "no"))

    def read(self, heard: Heard, asked: Asked) -> Reading:
        if heard.choice in ("yes", "no"):
            return Answer(heard.choice == "yes")
        act = heard.act
        if act in ("act.yes", "act.no"):
            return Answer(act == "act.yes")
        said = best_label(heard.text or "", [(label_of(o, asked), o.value) for o in self.options(asked)])
        if said:
            return Answer(said == "yes")
        named = self.fill(heard, asked)
        return _begins(heard, asked) if named is None else Answer(named)

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        if not heard.text or _side(asked, "no") == "no":
            return None
        yes, no = (_said_of(heard.text, asked.visit.words(_side(asked, side))) for side in ("yes", "no"))
        # «is hurt» says nothing where «nobody is hurt» was said.
        yes, no = _not_inside(yes, no), _not_inside(no, yes)
        return None if len(yes) == len(no) else len(yes) > len(no)

    def show(self, value: Any, asked: Asked) -> str:
        return asked.visit.say(_side(asked, "yes" if value else "no"))

    def fits(self, value: Any) -> bool:
        return isinstance(value, bool)


@dataclass(frozen=True, slots=True)
class YesNoUnsure(Choice):
    """Yes, no, or not sure: a choice whose yes and no may also be said in any of their forms."""

    among: tuple[str, ...] | OptionsOf = ("no", "yes", "unsure")

    def read(self, heard: Heard, asked: Asked) -> Reading:
        said = Choice.read(self, heard, asked)
        act = heard.act
        if said is None and act in ("act.yes", "act.no"):
            return Answer(act.removeprefix("act."))
        return said

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        """Doubt about one thing is not doubt about another."""
        said = Choice.fill(self, heard, asked)
        return None if said == "unsure" else said


def _said_of(text: str, words: tuple[str, ...]) -> list[str]:
    return [word for word in words if mentioned(text, (word,))]


def _not_inside(words: list[str], others: list[str]) -> list[str]:
    """Those that are no part of a longer phrase on the other side."""
    return [word for word in words if not any(squeezed(word) in squeezed(other) for other in others)]


def _begins(heard: Heard, asked: Asked) -> Answer | None:
    """«yes, I am at my hotel»: a short answer that begins with the word. Behind a no, something else may be meant."""
    first, *rest = words_in(heard.text or "") or [""]
    yes = words_in(asked.visit.say("yes"))
    return Answer(True) if [first] == yes and len(rest) < MOST_BEHIND else None


def _side(asked: Asked, side: str) -> str:
    """The text id of this side of a yes-or-no question: its own, else the general word."""
    own = f"{asked.text}-{side}"
    return own if asked.visit.texts.has(asked.visit.locale, own) else side


@dataclass(frozen=True, slots=True)
class Attachments(Base):
    """Photos and papers, up to `most`: a list of `{"id", "name", "type"}`."""

    ask = "files"
    most: int = 5

    def read(self, heard: Heard, asked: Asked) -> Reading:
        if heard.file is None:
            return None
        if len(asked.so_far) >= self.most:
            return Problem("files-enough", {"most": self.most})
        files = [*asked.so_far, heard.file]
        if len(files) >= self.most:
            return Answer(files)
        return More(files, "files-so-far", {"count": len(files), "most": self.most})

    def fill(self, heard: Heard, asked: Asked) -> Any | None:
        return None

    def show(self, value: Any, asked: Asked) -> str:
        return asked.visit.say("value-files", count=len(value))

    def fits(self, value: Any) -> bool:
        return isinstance(value, list)


def label_of(option: Option, asked: Asked) -> str:
    """What the citizen reads on this option's button."""
    label = option.label or asked.visit.say(option_text(asked.text, option.value))
    return label if len(label) <= MOST_LABEL else label[: MOST_LABEL - 1] + "…"


def option_text(question: str, value: str) -> str:
    """The text id of an option's label: `<question>-<value>`."""
    return f"{question}-{value.replace('_', '-').replace('.', '-')}"


def choose(text: str, options: tuple[Option, ...], asked: Asked) -> str | None:
    """The option said as an answer: its label, its number in the list, or a word that names it."""
    said = best_label(text, [(label_of(o, asked), o.value) for o in options])
    if said:
        return said
    number = ordinal(text)
    if number is not None and any(o.value == str(number) for o in options):
        return str(number)
    if number is not None and number <= len(options):
        return options[number - 1].value
    return name_in(text, options, asked) or _part_of(text, options, asked)


def _part_of(text: str, options: tuple[Option, ...], asked: Asked) -> str | None:
    """The one option whose label holds what was said."""
    said = spoken_squeezed(text)
    holding = [o.value for o in options if len(said) >= 3 and said in squeezed(label_of(o, asked))]
    return holding[0] if len(holding) == 1 else None


def name_in(text: str, options: tuple[Option, ...], asked: Asked) -> str | None:
    """The one option that the sentence names by its `.words`; None where none or several tie."""
    scores = sorted(((_named(text, o, asked), o.value) for o in options), reverse=True)
    if not scores or scores[0][0] == 0 or (len(scores) > 1 and scores[1][0] == scores[0][0]):
        return None
    return scores[0][1]


def _affirmed(text: str, asked: Asked) -> str:
    """The text without the clauses that say what is not so: «سفید ۹۸، ردیاب ندارد» names no tracker."""
    marks = asked.visit.words("negation-marks")
    joins = "|".join(map(re.escape, asked.visit.words("clause-joins")))
    clauses = [
        part.strip()
        for sentence in _CLAUSE_ENDS.split(text)
        for part in re.split(rf"\s(?:{joins})\s", sentence)
        if part.strip()
    ]
    kept = [part for part in clauses if not mentioned(part, marks)]
    return text if kept == clauses else "، ".join(kept)


def _affirms(text: str, affirmed: str, option: Option, asked: Asked) -> bool:
    """Is this option named where it is not denied? Words that deny by themselves («بیمه ندارد») always count."""
    if affirmed == text or option.label is not None:
        return bool(_named(affirmed, option, asked))
    id = option_text(asked.text, option.value)
    marks = asked.visit.words("negation-marks")
    denying = [w for w in (*asked.visit.words(id), asked.visit.say(id)) if mentioned(w, marks)]
    return bool(_named(affirmed, option, asked) or mentioned(text, denying))


def _named(text: str, option: Option, asked: Asked) -> int:
    if option.label is not None:
        return mentioned(text, (option.label,))
    id = option_text(asked.text, option.value)
    return mentioned(text, asked.visit.words(id)) + 2 * mentioned(text, (asked.visit.say(id),))
