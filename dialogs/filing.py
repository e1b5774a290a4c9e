"""Handing a finished form to the back office: the citizen's identity, the report, the receipt.

Shared by every service that files something, so that a service stays a table of its own questions.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from typing import Any

from backend_client import models as m
from backend_client.errors import TooManyAttempts, WrongCode
from dialogs import casework, timers
from dialogs.form import Answer, Closing, Problem, Question, Submit
from dialogs.kinds import (
    Attachments,
    City,
    DayAndTime,
    Mobile,
    Name,
    NationalId,
    OneTimeCode,
    Place,
    Text,
    YesNo,
)
from dialogs.turn import Follow, OutFile, Reply
from dialogs.visit import Answers, Heard, Visit
from locales import numerals

PROVEN = "proven"
IDENTITY = frozenset({"named", "name", "national_id", "mobile", "mobile_code"})
#: Words from which an opening sentence is worth keeping as the citizen's own account.
STORY_WORDS = 4


async def send_code(visit: Visit, answers: Answers) -> None:
    """Ask the back office to send a one-time code to the phone just given.

    Its key is the turn's: a turn that is repeated because its process died brings no second SMS, which would make
    the code of the first one worthless.
    """
    await visit.backend.request_one_time_code(answers.mobile, _code_key(visit, visit.incoming.id))


async def _send_another(visit: Visit, answers: Answers) -> Problem:
    try:
        await visit.backend.request_one_time_code(answers.mobile, _code_key(visit, visit.incoming.id))
    except TooManyAttempts:
        return Problem("problem-too-many-codes")
    return Problem("problem-wrong-code-new")


async def verify_code(visit: Visit, value: str, answers: Answers) -> Answer | Problem:
    """Prove the phone; the conversation then knows it for as long as the back office's proof lasts.

    A code is good once, but a step may be repeated when a process dies before its turn is saved, and an answer of
    the back office may be lost: the key, the same for the same code in the same run, gets its proof again. Whoever
    fails twice gets a new code.
    """
    run = visit.session.run
    try:
        proof = await visit.backend.verify_one_time_code(answers.mobile, value, _code_key(visit, value))
    except WrongCode:
        if run is None or run.misses == 0:
            return Problem("problem-wrong-code")
        return await _send_another(visit, answers)
    except TooManyAttempts:
        return Problem("problem-too-many-codes")
    me = visit.session.me
    me.mobile, me.proof, me.until = proof.mobile, proof.token, proof.expires_at.timestamp()
    me.proven = visit.now.timestamp()
    return Answer(PROVEN)


def _code_key(visit: Visit, what: str) -> str:
    """One name for one try of this run, whoever repeats it. Hashed: a code must not stand in a header."""
    run = visit.session.run
    return sha256(f"{run.key if run else visit.conversation}:{what}".encode()).hexdigest()


def _known(field: str) -> Callable[[Visit], Any]:
    def known(visit: Visit) -> Any:
        me = visit.session.me
        return getattr(me, field) or None if me.until > visit.now.timestamp() else None

    return known


def _known_code(visit: Visit) -> str | None:
    run, me = visit.session.run, visit.session.me
    same = run is not None and run.answers.get("mobile") == me.mobile
    return PROVEN if same and me.until > visit.now.timestamp() else None


#: Who you are: asked once, last, and not again while the phone is proven. Who has no national id skips it.
PHONE = (
    Question(
        "mobile", Mobile(), text="citizen-q-mobile", fill=False, group="citizen", known=_known("mobile")
    ),
    Question(
        "mobile_code",
        OneTimeCode(),
        text="citizen-q-mobile-code",
        fill=False,
        secret=True,
        before=send_code,
        check=verify_code,
        depends=("mobile",),
        known=_known_code,
    ),
)
CITIZEN = (
    Question("name", Name(), text="citizen-q-name", fill=False, group="citizen", known=_known("name")),
    Question(
        "national_id",
        NationalId(),
        text="citizen-q-national-id",
        fill=False,
        group="citizen",
        optional=True,
        known=_known("national_id"),
    ),
    *PHONE,
)
#: The same where a report may be handed in without a name: first whether, then who.
NAMED = Question("named", YesNo(), text="citizen-q-named")
MAYBE_CITIZEN = (NAMED, *(replace(q, when=lambda a: a.named) for q in CITIZEN))
EVIDENCE = Question("evidence", Attachments(most=5), text="citizen-q-evidence", optional=True)
#: When and where may be told in one message; so may the address with its city.
HAPPENED = Question("happened", DayAndTime(), text="citizen-q-happened", group="scene")
#: The city is asked only where neither the address nor a map point tells it.
PLACE = (
    Question("place", Place(), text="citizen-q-place", group="scene"),
    Question(
        "city",
        City(),
        text="citizen-q-city",
        group="scene",
        when=lambda a: a.city or "lat" not in (a.place or {}),
    ),
)
#: The sentence that opened the form, word for word; never asked for. Goes with `start=keep_story`.
STORY = Question("story", Text(), text="citizen-q-story", when=lambda a: a.story, fill=False)


def keep_story(visit: Visit, heard: Heard) -> dict[str, Any]:
    """A form's `start`: what the citizen said in the first breath stays with the report."""
    text = (heard.text or "").strip()
    return {"story": text} if len(text.split()) >= STORY_WORDS else {}


def files(kind: str, offence: Callable[[Answers], str | None] | None = None) -> Submit:
    """A `submit` that files the answers as a report of this kind and hands over the receipt."""

    async def submit(visit: Visit, answers: Answers, key: str) -> Closing:
        what = offence(answers) if offence else None
        receipt = await visit.backend.file_report(_report(visit, answers, kind, what), key)
        return Closing((handed_over(visit, receipt, answers, what),))

    return submit


def handed_over(visit: Visit, receipt: m.Receipt, answers: Answers, offence: str | None = None) -> Reply:
    """The receipt, with its code and next step (`<slug>-next-<offence>` before `<slug>-next`).

    The line follows the case from here on. Without a name there is no second factor to open it with later.
    """
    me = visit.session.me
    me.name, me.national_id = answers.name or me.name, answers.national_id or me.national_id
    followed = timers.remember_case(visit, receipt.tracking_code, receipt.role, receipt.kind)
    timers.expect_silence(followed, receipt.state, receipt.registered_at)
    followed.state = receipt.state
    followed.sensitive = casework.is_sensitive(receipt.kind, offence)
    visit.follows.append(Follow(receipt.tracking_code))
    slug = receipt.kind.replace(".", "-").replace("_", "-")
    lines = [
        visit.say(
            "receipt",
            code=visit.code(receipt.tracking_code),
            when=numerals.instant(receipt.registered_at, visit.locale),
        )
    ]
    steps = (f"{slug}-next-{(offence or '').replace('_', '-')}", f"{slug}-next")
    lines += [visit.say(id) for id in steps if visit.texts.has(visit.locale, id)][:1]
    lines.append(visit.say("receipt-keep" if answers.mobile else "receipt-keep-unnamed"))
    paper = {
        "code": receipt.tracking_code,
        "kind": receipt.kind,
        "at": receipt.registered_at.isoformat(),
        "locale": visit.locale,
    }
    file = OutFile(f"pishkhan-{receipt.tracking_code}.pdf", "application/pdf", "receipt", json.dumps(paper))
    rows = ((casework.show_button(visit, receipt.tracking_code),),) if answers.mobile else ()
    return Reply("\n\n".join(lines), rows, files=(file,), receipt=receipt.tracking_code)


def _report(visit: Visit, answers: Answers, kind: str, offence: str | None) -> m.Report:
    told = {k: v for k, v in answers.plain().items() if k not in IDENTITY and k != "evidence"}
    person = None
    if answers.mobile:
        person = m.Person(name=answers.name, mobile=answers.mobile, national_id=answers.national_id)
    return m.Report(
        kind=kind,
        offence=offence,
        answers=told,
        person=person,
        evidence=tuple(f["id"] for f in answers.evidence or ()),
        channel=visit.incoming.channel,
        locale=visit.locale,
    )
