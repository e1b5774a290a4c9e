"""The words `nlp` shares with whoever asks it: entities, acts, decisions and the `Understanding` itself."""

from dataclasses import dataclass
from typing import Literal

Act = Literal["act.yes", "act.no", "act.back", "act.cancel", "act.skip", "act.edit", "none"]
Decision = Literal["accept", "ask", "unknown"]

OUT_OF_SCOPE = "out_of_scope"
EMERGENCY = "emergency"

INTENTS: tuple[str, ...] = (
    "emergency",
    "complaint.file",
    "complaint.guide",
    "theft.home",
    "theft.vehicle",
    "theft.other",
    "cyber.report",
    "document.lost",
    "missing.person",
    "case.status",
    "case.code_lost",
    "case.update",
    "passport.status",
    "passport.apply",
    "passport.fee",
    "passport.lost",
    "travel.ban",
    "conscription.status",
    "conscription.dispatch",
    "conscription.exemption",
    "conscription.deferment",
    "conscription.absence",
    "conscription.card",
    "conscription.travel",
    "vehicle.fine",
    "vehicle.plate",
    "vehicle.licence",
    "vehicle.accident",
    "vehicle.impound",
    "traffic.report",
    "office.find",
    "alarm.link",
    "policeyar.info",
    "conduct.complaint",
    "feedback.service",
    "news.follow",
    "updates.manage",
    "human.agent",
    "smalltalk.greet",
    "smalltalk.thanks",
    "smalltalk.bye",
    "bot.help",
    "bot.language",
    "bot.privacy",
    "out_of_scope",
)

ASK_KINDS: frozenset[str] = frozenset(
    "choice choices yes_no text name national_id mobile one_time_code tracking_code plate date date_time "
    "city place location files amount number review".split()
)

LONGEST_TEXT = 4000
"""Characters of one message that are read; the rest is cut, so no text can make a turn slow."""


@dataclass(frozen=True, slots=True)
class Entity:
    """One value found in the text. `start` and `end` are offsets in the raw text, end exclusive."""

    type: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Understanding:
    """What one utterance means.

    `intent` is always the best guess, also where `decision` is "ask"; where nothing fits it is
    `out_of_scope` and `decision` is "unknown". `choices` holds (intent, probability) pairs to offer
    as "did you mean", empty when there is nothing to ask. `why` names what decided, in order.
    """

    text: str
    intent: str
    confidence: float
    runner_up: str
    entities: tuple[Entity, ...]
    act: Act
    emergency: bool
    why: tuple[str, ...]
    choices: tuple[tuple[str, float], ...]
    decision: Decision
