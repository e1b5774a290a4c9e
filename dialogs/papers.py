"""Personal papers in words: where a passport, a conscription file or a licence stands, and what comes next.

Only the person whose phone is proven and registered with the national id sees anything. Texts, by convention:
`paper-<kind>`, its name in a sentence; `<kind>-state-<state>`; `<kind>-next-<state>`, the next step;
`<kind>-deadline-<state>`, what the deadline means; `<kind>-problem-<id>`, what is missing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from backend_client import models as m
from backend_client.errors import NotFound
from dialogs import buttons, filing, guides
from dialogs.form import Closing, Form, Question
from dialogs.kinds import NationalId
from dialogs.turn import Follow, Reply, Role
from dialogs.visit import Answers, Visit
from locales import numerals

#: Asks the back office: visit, national id and proof of the phone.
Ask = Callable[[Visit, str, str], Awaitable[m.Paper]]

#: What a reminder of a state's deadline is about (a choice of `reminder.set`), by kind.
REMINDED = {
    "conscription": {"deferment": "exemption", "liable_window": "other", "temp_exempt": "exemption",
                     "ready": "dispatch", "hospital": "other"},
    "passport": {"needs_fix": "other", "delivered": "passport"},
    "licence": {"needs_fix": "other", "delivered": "other"},
}  # fmt: skip


def _known_id(visit: Visit) -> str | None:
    me = visit.session.me
    return me.national_id or None if me.until > visit.now.timestamp() else None


#: The identity a status question needs. Both may be said in the first breath, or in one line.
PERSON = (
    Question("national_id", NationalId(), text="paper-q-national-id", group="citizen", known=_known_id),
    replace(filing.PHONE[0], fill=True),
    filing.PHONE[1],
)  # fmt: skip


def status(
    name: str,
    ask: Ask,
    see: Sequence[str] = (),
    menu: int | None = None,
    intents: tuple[str, ...] | None = None,
) -> Form:
    """A service that tells where this person's paper stands. `<slug>-none` is read where there is none."""
    slug = name.replace(".", "-").replace("_", "-")

    async def submit(visit: Visit, a: Answers, key: str) -> Closing:
        me = visit.session.me
        try:
            paper = await ask(visit, a.national_id, me.proof)
        except NotFound:
            return Closing((Reply(visit.say(f"{slug}-none"), guides.offers(visit, see)),))
        me.national_id = a.national_id
        # From here on the line hears by itself when this request moves.
        visit.follows.append(Follow(f"subject:{paper.request}"))
        rows = (*_reminder_row(visit, paper), *guides.offers(visit, see))
        return Closing((Reply("\n".join(lines(visit, paper)), rows),))

    return Form(name, PERSON, submit, menu=menu, intents=intents)


def lines(visit: Visit, paper: m.Paper) -> list[str]:
    """The paper's state, what is missing, what comes next, until when, and how long it usually takes."""
    kind, state = paper.kind, paper.state.replace("_", "-")
    day = numerals.day(paper.state_since.astimezone(numerals.TEHRAN).date(), visit.locale)
    name = _first(visit, f"{kind}-state-{state}", "state-other")
    told = [visit.say("paper-now", paper=visit.say(f"paper-{kind}"), state=name, day=day)]
    if paper.problem:
        told.append(_first(visit, f"{kind}-problem-{paper.problem.replace('_', '-')}", "paper-problem"))
    if visit.texts.has(visit.locale, f"{kind}-next-{state}"):
        told.append(visit.say(f"{kind}-next-{state}"))
    if paper.deadline:
        id = f"{kind}-deadline-{state}"
        until = numerals.day(paper.deadline, visit.locale)
        told.append(visit.say(id if visit.texts.has(visit.locale, id) else "paper-deadline", day=until))
    if paper.expires_on:
        told.append(visit.say("paper-expires", day=numerals.day(paper.expires_on, visit.locale)))
    if paper.post_barcode and paper.open:
        told.append(visit.say("paper-barcode", code=numerals.code(paper.post_barcode, visit.locale, group=4)))
    if isinstance(paper, m.Licence):
        told.append(visit.say("licence-points", points=paper.points, most=paper.most_points))
    if paper.usual_days and paper.open:
        told.append(visit.say("case-usual", least=paper.usual_days.least, most=paper.usual_days.most))
    return told


def _first(visit: Visit, *ids: str) -> str:
    """The first of these texts that is there; the last one always is."""
    return visit.say(next(id for id in ids if id == ids[-1] or visit.texts.has(visit.locale, id)))


def _reminder_row(visit: Visit, paper: m.Paper) -> guides.Rows:
    """A button for a reminder of what this citizen must not miss; it carries what and the day."""
    about = REMINDED.get(paper.kind, {}).get(paper.state)
    day = paper.deadline or paper.expires_on
    today = visit.now.astimezone(numerals.TEHRAN).date()
    if (
        about is None
        or day is None
        or day <= today
        or not visit.texts.has(visit.locale, "reminder-set-title")
    ):
        return ()
    value = buttons.value(buttons.OPEN, "reminder.set", about, day.isoformat())
    return ((visit.button("reminder-set-title", value, Role.OPEN),),)
