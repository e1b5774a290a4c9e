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
#: The officer's newest messages that are shown at once, and the files with them.
MOST_MESSAGES, MOST_FILES = 3, 10
#: Cases with a button of their own in a list.
MOST_BUTTONS = 6
#: What may be done to a case.
ACTIONS = ("evidence", "correction", "message", "withdrawal")


def _start(visit: Visit, heard: Heard) -> dict[str, Any]:
    """The case of the tapped button (`<code>/<action>`), the one named, or the only one of this conversation."""
    found, cases = heard.entity("tracking_code"), visit.session.cases
    tapped, _, action = (heard.choice or "").partition("/")
    if found:
        code: str | None = found.value
    else:
        code = tapped if tapped in cases else next(iter(cases), None) if len(cases) == 1 else None
    known: dict[str, Any] = {"code": code} if code else {}
    return known | ({"what": action} if action in ACTIONS else {})


def _proven_already(visit: Visit) -> str | None:
    """The case asked for was proven a moment ago: by its digits, or as one of the phone's cases."""
    run = visit.session.run
    code = run.answers.get("code", "") if run else ""
    followed, now = visit.session.cases.get(code), visit.now.timestamp()
    if followed is None or followed.proven <= now - FRESH:
        return None
    return FRESH_PROOF if _kept(code) in visit.session.notes or visit.session.me.until > now else None


def _kept(code: str) -> str:
    """The note that holds a case's digits."""
    return f"digits:{code}"


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
    fresh = by_phone or a.digits == FRESH_PROOF
    # Digits that were just typed must hold by themselves: a phone proven for a report would let any four pass.
    proof = me.proof if fresh and me.until > visit.now.timestamp() else None
    digits = visit.session.notes.get(_kept(a.code)) if a.digits == FRESH_PROOF else a.digits
    digits = None if by_phone else digits
    access = await visit.backend.find_case(a.code, digits, proof, conversation=visit.conversation)
    followed = await _follow(visit, access.case.tracking_code, access.role, access.case.kind)
    followed.proven, followed.grant, followed.state = visit.now.timestamp(), access.grant, access.case.state
    if digits:
        visit.session.notes[_kept(a.code)] = digits
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


def _not_found(visit: Visit, a: Answers) -> AskAgain:
    """Wrong code, wrong digits, not theirs: one answer for all three. What was proven before counts no more."""
    if a.code in visit.session.cases:
        visit.session.cases[a.code].proven = 0.0
    return AskAgain(("code", "digits"), Problem("case-not-found"))


async def show_case(visit: Visit, a: Answers, key: str) -> Closing | AskAgain:
    try:
        access = await _access(visit, a)
    except NotFound:
        return _not_found(visit, a)
    except TooManyAttempts:
        return Closing((Reply(visit.say("case-too-many")),))
    more = visit.button("case-update-title", buttons.value(buttons.OPEN, "case.update", a.code), Role.OPEN)
    rows = ((more,),) if access.case.open else ()
    if await _from_officer(visit, access):
        read = buttons.value(buttons.OPEN, "case.messages", a.code)
        rows = ((visit.button("case-messages-title", read, Role.OPEN),), *rows)
    return Closing((Reply(casework.timeline(visit, access), rows),))


async def _from_officer(visit: Visit, access: m.CaseAccess) -> list[m.Message]:
    """What the officer wrote to this person, oldest first."""
    return [one for one in await visit.backend.messages(access.grant) if one.by == "officer"]


async def show_messages(visit: Visit, a: Answers, key: str) -> Closing | AskAgain:
    """The officer's newest messages with their files: also what a neutral update did not say."""
    try:
        access = await _access(visit, a)
    except NotFound:
        return _not_found(visit, a)
    except TooManyAttempts:
        return Closing((Reply(visit.say("case-too-many")),))
    found = (await _from_officer(visit, access))[-MOST_MESSAGES:]
    if not found:
        return Closing((Reply(visit.say("case-messages-none"), ((casework.show_button(visit, a.code),),)),))
    lines = [visit.say("case-messages-shown", code=visit.code(a.code))]
    lines += [visit.say("case-messages-line", when=numerals.instant(one.at, visit.locale), text=one.text)
              for one in found]  # fmt: skip
    files = casework.attachments(tuple(file for one in found for file in one.files)[-MOST_FILES:])
    if files:
        lines.append(visit.say("update-message-files", count=len(files)))
    reply = visit.button("update-message-reply", casework.reply_value(a.code), Role.OPEN)
    rows = ((reply,),) if access.case.open else ()
    return Closing((Reply("\n\n".join(lines), rows, files=files),))


async def show_cases(visit: Visit, a: Answers, key: str) -> Closing:
    """All cases of the proven phone, each with its code: nobody else could have read the one-time code."""
    found = await visit.backend.cases_of(visit.session.me.proof)
    if not found:
        return Closing((Reply(visit.say("cases-none")),))
    for case in found:
        followed = await _follow(visit, case.tracking_code, case.role, case.kind)
        # Whose phone it is has been proven: that counts here as much as four digits, and for as long.
        followed.proven = max(followed.proven, visit.session.me.proven)
    lines = [visit.say("cases-line", kind=kind_name(visit, c.kind), code=visit.code(c.tracking_code),
                       state=casework.state_name(visit, c.state),
                       when=numerals.day(c.registered_at.date(), visit.locale)) for c in found]  # fmt: skip
    rows = tuple((_show_one(visit, case.tracking_code, len(found)),) for case in found[:MOST_BUTTONS])
    return Closing((Reply("\n\n".join([visit.say("cases-found"), *lines]), rows),))


def _show_one(visit: Visit, code: str, of: int) -> Button:
    show = casework.show_button(visit, code)
    return show if of == 1 else replace(show, label=f"{show.label} {visit.code(code)}")


async def add_to_case(visit: Visit, a: Answers, key: str) -> Closing | AskAgain:
    if a.what == "withdrawal" and not a.sure:
        return Closing((Reply(visit.say("case-update-kept")),))
    try:
        access = await _access(visit, a, by_phone=a.what == "withdrawal")
    except NotFound:
        return _not_found(visit, a)
    except TooManyAttempts:
        return Closing((Reply(visit.say("case-too-many")),))
    files = (*(a.files or ()), *(a.pictures or ()))
    addition = m.Addition(kind=a.what, text=a.text or a.reason, files=tuple(f["id"] for f in files))
    try:
        await visit.backend.add_to_case(access.grant, addition, key)
    except Conflict:
        return Closing((Reply(visit.say("case-update-too-late")),))
    if a.what == "withdrawal":
        # Nothing is awaited any more: its silence needs no explaining.
        timers.expect_silence(visit.session.cases[access.case.tracking_code], "withdrawn", visit.now)
    return Closing((Reply(visit.say(f"case-update-done-{a.what}", code=visit.code(a.code))),))


CODE = Question("code", _Code(), text="case-q-code")
DIGITS = Question("digits", LastFour(), text="case-q-digits", secret=True, fill=False, depends=("code",),
                  known=_proven_already)  # fmt: skip

FORMS = (
    Form("case.status", (CODE, DIGITS), submit=show_case, start=_start, menu=3, leads=("accused", "waiting")),
    Form("case.messages", (CODE, DIGITS), submit=show_messages, intents=(), start=_start),
    Form("case.code_lost", filing.PHONE, submit=show_cases, menu=None, leads=("accused",)),
    Form(
        "case.update",
        (
            CODE,
            DIGITS,
            Question("what", Choice(among=ACTIONS)),
            Question("files", Attachments(most=5), when=lambda a: a.what == "evidence"),
            Question("text", Text(), when=lambda a: a.what in ("correction", "message")),
            Question("pictures", Attachments(most=5), when=lambda a: a.what == "message", optional=True),
            Question("reason", Text(most=500), when=lambda a: a.what == "withdrawal", optional=True),
            # A code and four digits may be known to others; only whose phone it is may end a case.
            *(replace(q, when=lambda a: a.what == "withdrawal") for q in filing.PHONE),
            Question("sure", YesNo(), when=lambda a: a.what == "withdrawal"),
        ),
        submit=add_to_case,
        start=_start,
    ),
)
