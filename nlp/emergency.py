"""Is someone in danger now? A detector of its own: trained score, classifier and written rules, joined by OR.

Missing an emergency is worse than asking «آیا همین حالا در خطر هستید؟» once too often. The rules are pairs of
ideas from `data/concepts.yaml` («چاقو» with «الان»); what cools a sentence down — last year, a film, a form to
fill in, a figure of speech — silences the rules, never the trained score; only what is told as a film
or a dream must score higher.
"""

import re
from dataclasses import dataclass

from nlp.concepts import lexicon
from nlp.courtesy import strip

DANGER = 0.30
"""The detector's own probability from which it raises the alarm."""
LIKELY = 0.15
"""Probability of the intent `emergency` from which the classifier raises it."""
ANSWERING = 0.60
"""Both of these while a question is open: its answer («لباس صورتی داشت») says little without the question."""
SURE = 0.60
"""Detector's probability from which `emergency` is also the intent, whatever the classifier prefers."""
_PLAUSIBLE = 0.05
"""Below this, on both scores, a rule has misread the sentence."""
_TOLD = frozenset({"story_frame", "idiom"})
"""A film, a dream, «از خنده مردم»: there the detector alone must be `SURE`, or the classifier `LIKELY`."""

_ALONE = ("em_suicide", "em_shots", "em_gas", "em_overdose")
# Haste and calls for help say that something is happening, never what: they count beside a danger only.
_URGENT = frozenset({"em_now", "em_help", "em_plea"})
_PAIRS: tuple[tuple[str, frozenset[str]], ...] = (
    ("em_weapon", _URGENT | {"em_body", "em_beat", "em_hit", "em_still", "em_intruder", "em_followed"}),
    ("em_fire", _URGENT | {"em_body", "em_child", "em_collapse", "em_still", "em_weapon"}),
    (
        "em_still",
        _URGENT | {"em_body", "em_collapse", "em_crash_hurt", "em_fire", "em_heart", "em_frail", "em_child"},
    ),
    ("em_body", _URGENT | {"em_crash_hurt", "em_collapse", "em_child", "em_frail", "em_ill"}),
    ("em_blood", frozenset({"em_help", "em_crash_hurt", "em_still"})),
    ("em_heart", _URGENT | {"em_still"}),
    ("em_ill", frozenset({"em_gas", "em_still", "em_help", "em_heart"})),
    ("em_collapse", _URGENT | {"em_child", "em_body", "em_crash_hurt"}),
    ("em_nature", _URGENT | {"em_still"}),
    ("em_bite", _URGENT | {"em_child", "em_body", "em_still"}),
    ("em_birth", _URGENT | {"em_body", "em_collapse"}),
    ("em_crash_hurt", _URGENT | {"em_fire", "em_weapon"}),
    ("em_drunk_driver", frozenset({"em_now", "em_help"})),
    ("em_beat", _URGENT | {"em_child", "em_frail", "em_intruder", "em_followed"}),
    ("em_hit", frozenset({"em_help", "em_plea"})),
    ("em_threat_now", _URGENT | {"em_weapon", "em_beat", "em_intruder"}),
    ("em_intruder", _URGENT),
    ("em_followed", _URGENT | {"em_intruder"}),
    ("em_rape", _URGENT | {"em_body"}),
    ("em_child_risk", _URGENT | {"em_height"}),
    ("em_alone_silent", _URGENT | {"em_body", "em_frail", "em_still"}),
    ("em_despair", frozenset({"em_pills", "em_means", "em_weapon"})),
    ("em_bomb", _URGENT),
    ("em_quiet", frozenset({"em_beat", "em_intruder", "em_weapon", "em_followed", "em_threat_now"})),
)
# Two shouted words are enough where a sentence would say more: «ساختمون ریخت», «آتیش‌سوزی».
_SHOUTED = frozenset({"em_fire", "em_collapse", "em_abduct", "em_still", "em_crash_hurt", "em_rape"})
_SHOUT_WORDS = 3
_COLD = _TOLD | {"em_cold_past", "em_cold_story", "em_cold_paper", "em_cold_harmless"}
_PAPERS = frozenset({"passport", "id_docs", "card", "end_card", "licence", "plate", "case", "track_code"})
_THINGS = _PAPERS | {"phone", "car", "motorbike", "car_part"}
_GOODS = _THINGS | {"bag", "valuables", "belongings", "stolen_goods", "fee"}
_WORD = re.compile(r"[^\W_]+")
_YOUNG = re.compile(
    r"\b(?:[1-9]|1[0-4]|یک|دو|سه|چهار|پنج|شش|شیش|هفت|هشت|نه|ده|یازده|دوازده|سیزده|چهارده) ?(?:ساله|سالشه|سالمه|سالش|saleshe|sale|salame|years? old|-year-old)"
)
_GROWN_UP = re.compile(
    r"\b(?:1[89]|[2-6]\d) ?(?:ساله|سالشه|سالمه|سال|saleshe|sale|years?|,)|\b(?:بیست|سی|چهل|پنجاه|شصت|هفتاد)(?: ?و ?\w+)? ?سال"
)


@dataclass(frozen=True, slots=True)
class Alarm:
    """`raised` and `reason` for `why`; `sure` where the intent itself should be `emergency`."""

    raised: bool
    sure: bool
    reason: str


CALM = Alarm(False, False, "")


def detect(folded: str, likely: float, danger: float, *, answering: bool = False) -> Alarm:
    """`likely` is the classifier's probability of `emergency`, `danger` the detector's own, for a folded text.

    `answering`: a question is open, and this is what was said to it.
    """
    found = lexicon().of_text(_WORD.findall(strip(folded)))
    rule = _rule(folded, found)
    if rule and max(likely, danger) >= _PLAUSIBLE:
        return Alarm(True, True, f"emergency: rule {rule}")
    if danger >= (SURE if found & _TOLD else max(DANGER, ANSWERING * answering)):
        return Alarm(True, danger >= SURE, f"emergency: detector {danger:.2f}")
    if likely >= max(LIKELY, ANSWERING * answering):
        return Alarm(True, False, f"emergency: classifier {likely:.2f}")
    return Alarm(False, False, f"emergency: rule {rule} judged implausible") if rule else CALM


def _rule(folded: str, found: set[str]) -> str:
    if found & _COLD:
        return ""
    if "em_gone" in found and not found & _THINGS and _is_helpless(found, folded):
        return "someone helpless is missing"
    for name in _ALONE:
        if name in found:
            return name.removeprefix("em_")
    if "em_abduct" in found and not found & _GOODS:
        return "abduct"
    short = len(_WORD.findall(strip(folded))) <= _SHOUT_WORDS
    if short and found & _SHOUTED and not found & _PAPERS:
        return "shout of " + min(found & _SHOUTED).removeprefix("em_")
    for name, others in _PAIRS:
        if name in found and found & others:
            return name.removeprefix("em_") + " with " + min(found & others).removeprefix("em_")
    return ""


def _is_helpless(found: set[str], folded: str) -> bool:
    """A child, or someone ill or old enough to be lost; «پسرم» of thirty is neither."""
    if "em_frail" in found or _YOUNG.search(folded):
        return True
    return "em_child" in found and "em_grown" not in found and not _GROWN_UP.search(folded)
