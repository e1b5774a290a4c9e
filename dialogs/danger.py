"""The talk around an emergency: which words cry for help, what is told while its card stands, and what comes of it.

The cards themselves are in `dialogs/emergency.py`.
"""

from __future__ import annotations

from dialogs import buttons, emergency
from dialogs.floor import Floor
from dialogs.matching import mentioned
from dialogs.remarks import FEW_WORDS, SIDE_WORDS
from dialogs.stepper import Replies
from dialogs.turn import Reply
from dialogs.visit import Heard, Visit
from nlp.vocabulary import EMERGENCY

#: Seconds after the card of an emergency in which what is told belongs to it.
STILL_ABOUT_IT = 15 * 60


def card_stands(visit: Visit) -> bool:
    """Was the card of an emergency the last thing said?"""
    return any(value == buttons.SAFE for _, value in visit.session.offered)


def is_recent(visit: Visit) -> bool:
    """Is what is told now still about the emergency?"""
    return visit.now.timestamp() - visit.session.emergency_at < STILL_ABOUT_IT


def keep(visit: Visit, text: str) -> None:
    """What is told bit by bit is one story, for the report that may follow."""
    visit.session.unclear = "\n".join(filter(None, (visit.session.unclear, text)))


def called(visit: Visit, text: str) -> Reply | None:
    """«زنگ زدم، دارن میان» while the card of an emergency stands."""
    few = len(text.split()) <= SIDE_WORDS
    answer = emergency.called(visit, text) if few and card_stands(visit) else None
    if answer is not None:
        keep(visit, text)
    return answer


def tells_more(visit: Visit, text: str) -> Replies:
    """Whatever is told at the card and is no request is kept; no second card, and nobody is asked to say it better."""
    if not card_stands(visit) or visit.session.run is not None:
        return ()
    keep(visit, text)
    return (emergency.waiting(visit),)


class Danger:
    """What needs the services of the house to be judged or answered."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor

    def cries(self, visit: Visit, heard: Heard, expecting: str | None) -> bool:
        """Do these words cry for help? A bare «نمی‌دونم» or «بله» does not, whatever it sounds like."""
        if not heard.meaning.emergency or heard.meaning.act != "none":
            return False
        return not (self._picks_option(visit, heard, expecting) or self.tells_when(visit, heard, expecting))

    async def answer(self, visit: Visit, heard: Heard) -> Replies:
        """The numbers first, in the same second. An answer given in the same breath is not lost."""
        card = emergency.card(visit, heard, self._floor.by_intent)
        visit.session.emergency_at = visit.now.timestamp()
        visit.session.unclear = heard.text
        run, answered = visit.session.run, None
        if run is None:
            return (card,)
        if run.phase == "asking":
            answered = await self._floor.stepper.hear(visit, heard)
        if visit.session.run is not run:
            # It was the last answer: its receipt or its place in the queue is not lost either.
            return (card, *(answered or ()))
        return (emergency.with_question(visit, card, self._floor.stepper.show(visit)),)

    def _picks_option(self, visit: Visit, heard: Heard, expecting: str | None) -> bool:
        """«زیر ۱۸ سال» where that is an option: a faint alarm at a short answer is none."""
        few = len((heard.text or "").split()) <= FEW_WORDS and heard.meaning.intent != EMERGENCY
        return few and expecting in ("choice", "choices") and self._floor.stepper.would_answer(visit, heard)

    def tells_when(self, visit: Visit, heard: Heard, expecting: str | None) -> bool:
        """«همین الان» is a cry for help, but not where it was asked when it happened, nor beside a plate."""
        rest = heard.text or ""
        for found in reversed(heard.meaning.entities):
            rest = rest[: found.start] + rest[found.end :]
        if len(rest.split()) > FEW_WORDS or not mentioned(rest, visit.words("time-just-now")):
            return False
        if heard.meaning.entities and (visit.session.run is not None or card_stands(visit)):
            return True
        return expecting in ("date", "date_time") and self._floor.stepper.would_answer(visit, heard)

    def with_story(self, visit: Visit, heard: Heard) -> Heard:
        """What was cried out at the card of an emergency is the story of the report that is asked for next."""
        before, form = visit.session.unclear, self._floor.by_intent[heard.meaning.intent]
        if not before or not form.review or not is_recent(visit):
            return heard
        visit.session.unclear = None
        text = f"{before}\n{heard.text or ''}"
        return Heard(text=text, understood=self._floor.understand(text, None, visit.now))
