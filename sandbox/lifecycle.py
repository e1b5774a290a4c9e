"""States and legal moves of a case.

Two machines of the domain are merged into one table. Every report starts at `submitted` and moves through
the complaint machine; a stolen vehicle may besides take states only vehicles have (search, found, insurer).
So a fresh vehicle theft reaches a branch by submitted → registered → sent_prosecutor → branch_assigned,
exactly like any other case, and every reader needs to know one table only.
"""

from __future__ import annotations

from dataclasses import dataclass

VEHICLE_KIND = "theft.vehicle"
FIRST_STATE = "submitted"


@dataclass(frozen=True, slots=True)
class State:
    """`usual` is how many days it usually lasts (least, most); `task` is what the complainant does next."""

    moves: tuple[str, ...]
    task: str | None
    usual: tuple[int, int] | None = None
    official: bool = False  # an act of the judiciary: the respondent may know of the case from here on
    shown_to_respondent: bool = False


def _state(
    moves: str,
    task: str | None,
    usual: tuple[int, int] | None = None,
    *,
    official: bool = False,
    shown: bool = False,
) -> State:
    return State(tuple(moves.split()), task, usual, official, official or shown)


COMPLAINT: dict[str, State] = {
    "draft": _state("submitted withdrawn wrong_channel", "finish_draft"),
    "submitted": _state(
        "needs_info visit_required registered wrong_channel withdrawn", "wait_for_station", (0, 3)
    ),
    "needs_info": _state("submitted visit_required withdrawn", "send_what_is_missing"),
    "visit_required": _state("registered withdrawn", "visit_station"),
    "registered": _state("inquiry agahi fata mediation sent_prosecutor", "wait_for_inquiry", (0, 3)),
    "inquiry": _state("agahi fata mediation sent_prosecutor", "wait_for_inquiry", (1, 30)),
    "agahi": _state("sent_prosecutor", "wait_for_inquiry", (7, 60)),
    "fata": _state("sent_prosecutor", "wait_for_inquiry", (7, 60)),
    "mediation": _state("closed_settled sent_prosecutor", "attend_mediation", (7, 30)),
    "sent_prosecutor": _state("branch_assigned", "wait_for_branch", (0, 3)),
    "branch_assigned": _state("prosecution order_issued", "go_to_branch", (7, 30), official=True),
    "prosecution": _state(
        "order_issued decision_no decision_paused decision_trial closed_settled mediation",
        "wait_for_prosecutor",
        (30, 120),
    ),
    "order_issued": _state("returned prosecution agahi fata", "follow_order", (7, 30), official=True),
    "returned": _state("inquiry sent_prosecutor", "wait_for_inquiry", (1, 15)),
    "decision_no": _state("court closed_decision", "may_object", (10, 30), official=True),
    "decision_paused": _state("prosecution closed_decision", "may_ask_prosecutor"),
    "decision_trial": _state("court", "wait_for_court", (30, 120), official=True),
    "court": _state("judgment prosecution closed_settled", "attend_hearing", (30, 120), official=True),
    "judgment": _state("appeal enforcement closed_decision", "read_judgment", (20, 60), official=True),
    "appeal": _state("enforcement closed_decision court", "wait_for_appeal", (60, 180)),
    "enforcement": _state("closed_decision closed_settled", "wait_for_enforcement", (30, 180)),
    "closed_settled": _state("", None, shown=True),
    "closed_decision": _state("", None, shown=True),
    "withdrawn": _state("", None),
    "wrong_channel": _state("", "ask_right_office"),
}

# What vehicles have besides: own states, and more ways out of the common ones.
VEHICLE_STATES: dict[str, State] = {
    "reported": _state("alert_on registered needs_info cancelled withdrawn", "call_110", (0, 1)),
    "alert_on": _state("registered found cancelled", "visit_station", (0, 3)),
    "found": _state("identify", "identify_vehicle", (0, 7)),
    "identify": _state("delivered", "bring_title", (1, 15)),
    "not_found": _state("insurer found sent_prosecutor", "ask_insurer"),
    "insurer": _state("found", "ask_insurer", (30, 120)),
    "delivered": _state("", None),
    "cancelled": _state("", None),
}
VEHICLE_MOVES: dict[str, str] = {
    "submitted": "reported alert_on cancelled",
    "registered": "alert_on found",
    "agahi": "found not_found",
    "sent_prosecutor": "found not_found",
}


def _vehicle() -> dict[str, State]:
    machine = {**COMPLAINT, **VEHICLE_STATES}
    for name, more in VEHICLE_MOVES.items():
        old = machine[name]
        machine[name] = State(
            (*old.moves, *more.split()), old.task, old.usual, old.official, old.shown_to_respondent
        )
    return machine


VEHICLE = _vehicle()

#: Closing states that end in a satisfaction survey: a person's matter was really dealt with.
SURVEYED = frozenset({"closed_settled", "closed_decision", "delivered"})

#: The respondent of such a case is never told anything by the desk, whatever the state.
SENSITIVE_OFFENCES = frozenset(
    {"domestic_violence", "family", "sexual", "blackmail", "child", "threat", "harassment", "stalking"}
)
SENSITIVE_KINDS = frozenset({"missing.person", "conduct.complaint"})


def machine_of(kind: str) -> dict[str, State]:
    return VEHICLE if kind == VEHICLE_KIND else COMPLAINT


def state_of(kind: str, name: str) -> State:
    return machine_of(kind)[name]


def moves_from(kind: str, name: str) -> tuple[str, ...]:
    return state_of(kind, name).moves


def is_open(kind: str, name: str) -> bool:
    return bool(moves_from(kind, name))


def respondent_task(name: str, has_hearing: bool) -> str | None:
    """What the other party does next: their own words, never the complainant's."""
    if has_hearing:
        return "attend_hearing"
    return {
        "branch_assigned": "go_to_branch",
        "order_issued": "follow_order",
        "judgment": "read_judgment",
    }.get(name)
