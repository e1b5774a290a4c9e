"""`Understander.understand(text, expecting, now)`: the whole chain from what was typed to what was meant."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from nlp import bare, emergency, entities
from nlp.acts import act_book, recognise_act
from nlp.concepts import lexicon
from nlp.decision import ACCEPT, decide, weigh_scope
from nlp.folding import Folded, fold
from nlp.matching import ShortPhrases, second_opinion
from nlp.model import MODEL, Model, ranked, stamp
from nlp.vocabulary import EMERGENCY, LONGEST_TEXT, OUT_OF_SCOPE, Understanding

TEHRAN = ZoneInfo("Asia/Tehran")
Ranking = list[tuple[str, float]]


@dataclass(frozen=True, repr=False)
class Understander:
    """Holds the model, the gazetteer and the short phrases; nothing is written after `load`: thread-safe."""

    model: Model
    places: entities.Places
    short_phrases: ShortPhrases

    @classmethod
    def load(cls, path: Path = MODEL, *, check: bool = True) -> "Understander":
        """Load what `python -m nlp train` wrote; `StaleModel` where it does not fit phrases and code."""
        model = Model.load(path, stamp() if check else None)
        short = ShortPhrases(
            tuple(text for text, _ in model.examples), tuple(intent for _, intent in model.examples)
        )
        # The lexicons load on first use; the first citizen should not wait for them.
        lexicon()
        act_book()
        return cls(model, entities.Places(model.known_words), short)

    def __repr__(self) -> str:
        return f"Understander({self.model.stamp[:12]})"

    def understand(
        self, text: str, expecting: str | None = None, now: datetime | None = None
    ) -> Understanding:
        """What `text` means. `expecting`: the open question's kind; `now`: a clock, aware or Tehran's."""
        folded = fold(text)
        act = recognise_act(folded.text, expecting)
        found = entities.extract(folded, self.places, _today(now), expecting)
        ranking, alarm, why = self._rank(folded, calm=bare.is_bare(text[:LONGEST_TEXT], act, found))
        verdict = decide(ranking, alarmed=alarm.raised)
        if act != "none":
            why.append(f"act: the whole text is {act}")
        best, second = ranking[0], ranking[1]
        why.append(f"intent: {best[0]} {best[1]:.2f} before {second[0]} {second[1]:.2f}")
        intent, runner_up, confidence = best[0], second[0], best[1]
        if verdict.decision == "unknown" and intent != OUT_OF_SCOPE:
            why.append("no guess is strong enough")
            # What is not understood is as sure as the best guess is weak.
            intent, runner_up, confidence = OUT_OF_SCOPE, best[0], 1 - best[1]
        return Understanding(
            text,
            intent,
            confidence,
            runner_up,
            found,
            act,
            alarm.raised,
            tuple(why),
            verdict.choices,
            verdict.decision,
        )

    def _rank(self, folded: Folded, *, calm: bool) -> tuple[Ranking, emergency.Alarm, list[str]]:
        """Intents by probability after all that may move them, the alarm, and what decided so far."""
        judgement = self.model.judge(folded.text)
        ranking = ranked(self.model.intents, judgement.intents)
        alarm = emergency.detect(folded.text, dict(ranking)[EMERGENCY], judgement.danger)
        why = [alarm.reason] if alarm.reason else []
        if calm:
            return _calmed(ranking), emergency.CALM, ["a bare answer: it asks for nothing"]
        ranking = weigh_scope(ranking)
        if not _has_meaning(folded):
            return _put_first(OUT_OF_SCOPE, 1.0, ranking), emergency.CALM, ["no letters or numbers to read"]
        if ranking[0][1] < ACCEPT:
            near = self.short_phrases.nearest(folded.text)
            if near is not None:
                ranking = second_opinion(ranking, near)
                why.append(f"phrasebook: close to a short phrase of {near}")
        if alarm.sure and dict(ranking)[EMERGENCY] < emergency.SURE:
            ranking = _put_first(EMERGENCY, max(emergency.SURE, judgement.danger), ranking)
        return ranking, alarm, why


def _calmed(ranking: Ranking) -> Ranking:
    """Small talk and the bot's own matters stand where they are sure; else the words ask for nothing we know."""
    best = next((choice for choice in ranking if bare.allowed(choice[0])), ranking[0])
    if bare.allowed(best[0]) and best[1] >= ACCEPT:
        return ranking
    return _put_first(OUT_OF_SCOPE, max(0.5, 1 - best[1]), ranking)


def _put_first(intent: str, probability: float, ranking: Ranking) -> Ranking:
    """The ranking with `intent` on top; the others share what is left in proportion."""
    others = [(name, p) for name, p in ranking if name != intent]
    left = sum(p for _, p in others) or 1.0
    return [(intent, probability), *[(name, p * (1 - probability) / left) for name, p in others]]


def _today(now: datetime | None) -> date:
    """The day in Tehran; a clock without a zone is Tehran's own."""
    now = now or datetime.now(TEHRAN)
    return (now.astimezone(TEHRAN) if now.tzinfo else now).date()


def _has_meaning(folded: Folded) -> bool:
    """Letters, digits or pictures; marks alone mean nothing."""
    return any(char.isalnum() or ord(char) > 0x2190 for char in folded.text)
