"""Lodged cases: where one stands, a lost code, adding to it or withdrawing it.

A code is a name, never proof: the last four digits of the national id, or a proven phone, come first. A wrong
code and somebody else's code sound the same.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from backend_client import models as m
from backend_client.errors import Conflict, NotFound, TooManyAttempts
from dialogs import buttons, casework, filing, timers
from dialogs.form import AskAgain, Asked, Closing, Form, Option, Problem, Question
from dialogs.kinds import FRESH_PROOF, Attachments, Choice, LastFour, Text, TrackingCode, YesNo
from dialogs.session import Followed
from dialogs.turn import Button, Follow, Reply, Role
from dialogs.visit import Answers, Heard, Visit
from locales import numerals

#: Seconds for which a case shown after its second factor may be opened again without asking for it.
FRESH = 15 * 60


def _start(visit: Visit, heard: Heard) -> dict[str, Any]:
    """The one case of this conversation needs no code; a case shown just now needs no second proof."""
    found = heard.entity("tracking_code")
    cases = visit.session.cases
    code = found.value if found else next(iter(cases), None) if len(cases) == 1 else None
    known: dict[str, Any] = {"code": code} if code else {}
    if code in cases and cases[code].proven > visit.now.timestamp() - FRESH and cases[code].grant:
        known["digits"] = FRESH_PROOF
    return known


def _codes(asked: Asked) -> tuple[Option, ...]:
    """The conversation's own cases, newest last, by kind and code."""
    visit = asked.visit
    return tuple(Option(code, f"{kind_name(visit, case.kind)} {visit.code(code)}")
                 for code, case in list(visit.session.cases.items())[-6:])  # fmt: skip


class _Code(TrackingCode):
    """A tracking code, with the conversation's own cases as buttons."""

    def options(self, asked: Asked) -> tuple[Option, ...]:
        return _codes(asked)

    def read(self, heard: Heard, asked: Asked):  # type: ignore[no-untyped-def]
        if heard.choice is not None:
            return Choice(among=_codes).read(heard, asked)
        return TrackingCode.read(self, heard, asked)


def kind_name(visit: Visit, kind: str) -> str:
    id = f"{kind.replace('.', '-').replace('_', '-')}-title"
    return visit.label(id) if visit.texts.has(visit.locale, id) else visit.say("kind-other")


async def _access(visit: Visit, a: Answers, *, by_phone: bool = False) -> m.CaseAccess:
    """The case behind code and proof, remembered as proven. Raises `NotFound`, `TooManyAttempts`.

    `by_phone`: only the proven phone counts, not the digits.
    """
    me = visit.session.me
    proof = me.proof if me.until > visit.now.timestamp() else None
    kept = f"digits:{a.code}"
    digits = visit.session.notes.get(kept) if a.digits == FRESH_PROOF else a.digits
    digits = None if by_phone else digits
    access = await visit.backend.find_case(a.code, digits, proof, conversation=visit.conversation)
    followed = await _follow(visit, access.case.tracking_code, access.role, access.case.kind)
    followed.proven, followed.grant, followed.state = visit.now.timestamp(), access.grant, access.case.state
    if digits:
        visit.session.notes[kept] = digits
    return access


async def _follow(visit: Visit, code: str, role: str, kind: str) -> Followed:
    """This line gets the case's updates from now on; what has happened so far is not told again."""
    if code not in visit.session.cases:
        past = await visit.backend.case_events(code, 0)
        followed = timers.remember_case(visit, code, role, kind)
        followed.sequence = max((e.sequence for e in past), default=0)
        if past and past[-1].state:
            timers.expect_silence(followed, past[-1].state, max(past[-1].at, visit.now))
        visit.follows.append(Follow(code))
    return visit.session.cases[code]


def _not_found(visit: Visit) -> AskAgain:
    """Wrong code, wrong digits, not theirs: one answer for all three."""
    return AskAgain(("code", "digits"), Problem("case-not-found"))


async def show_case(visit: Visit, a: Answers, key: str) -> Closing | AskAgain:
    try:
        access = await _access(visit, a)
    except NotFound:
        return _not_found(visit)
    except TooManyAttempts:
        return Closing((Reply(visit.say("case-too-many")),))
    more = Button(visit.label("case-update-title"), buttons.value(buttons.OPEN, "case.update"), Role.OPEN)
    return Closing((Reply(casework.timeline(visit, access), ((more,),) if access.case.open else ()),))


async def show_cases(visit: Visit, a: Answers, key: str) -> Closing:
    """All cases of the proven phone, each with its code: nobody else could have read the one-time code."""
    found = await visit.backend.cases_of(visit.session.me.proof)
    if not found:
        return Closing((Reply(visit.say("cases-none")),))
    for case in found:
        await _follow(visit, case.tracking_code, case.role, case.kind)
    lines = [visit.say("cases-line", kind=kind_name(visit, c.kind), code=visit.code(c.tracking_code),
                       state=casework.state_name(visit, c.state),
                       when=numerals.day(c.registered_at.date(), visit.locale)) for c in found]  # fmt: skip
    show = visit.button("show-case", buttons.value(buttons.OPEN, "case.status"), Role.OPEN)
    return Closing((Reply("\n\n".join([visit.say("cases-found"), *lines]), ((show,),)),))


async def add_to_case(visit: Visit, a: Answers, key: str) -> Closing | AskAgain:
    if a.what == "withdrawal" and not a.sure:
        return Closing((Reply(visit.say("case-update-kept")),))
    try:
        access = await _access(visit, a, by_phone=a.what == "withdrawal")
    except NotFound:
        return _not_found(visit)
    except TooManyAttempts:
        return Closing((Reply(visit.say("case-too-many")),))
    addition = m.Addition(kind=a.what, text=a.text or a.reason, files=tuple(f["id"] for f in a.files or ()))
    try:
        await visit.backend.add_to_case(access.grant, addition, key)
    except Conflict:
        return Closing((Reply(visit.say("case-update-too-late")),))
    return Closing((Reply(visit.say(f"case-update-done-{a.what}", code=visit.code(a.code))),))


CODE = Question("code", _Code(), text="case-q-code")
DIGITS = Question("digits", LastFour(), text="case-q-digits", secret=True, fill=False, depends=("code",),
                  optional=False)  # fmt: skip

FORMS = (
    Form("case.status", (CODE, DIGITS), submit=show_case, start=_start, menu=3),
    Form("case.code_lost", filing.PHONE, submit=show_cases, menu=None),
    Form(
        "case.update",
        (
            CODE,
            DIGITS,
            Question("what", Choice(among=("evidence", "correction", "message", "withdrawal"))),
            Question("files", Attachments(most=5), when=lambda a: a.what == "evidence"),
            Question("text", Text(), when=lambda a: a.what in ("correction", "message")),
            Question("reason", Text(most=500), when=lambda a: a.what == "withdrawal", optional=True),
            # A code and four digits may be known to others; only whose phone it is may end a case.
            *(replace(q, when=lambda a: a.what == "withdrawal") for q in filing.PHONE),
            Question("sure", YesNo(), when=lambda a: a.what == "withdrawal"),
        ),
        submit=add_to_case,
        start=_start,
    ),
)
