"""Greeting, menu, "did you mean", not understood, and whose business it is when it is not ours."""

from __future__ import annotations

from dataclasses import replace

from dialogs import buttons, remarks
from dialogs.form import Form
from dialogs.matching import mentioned
from dialogs.turn import Button, Reply, Role
from dialogs.visit import Heard, Visit
from locales import numerals

#: Other authorities, by the last part of their text id `authority-<name>`; its `.words` say what names them.
AUTHORITIES = (
    "bank", "judiciary", "civil-registry", "land-registry", "municipality", "electricity", "gas", "water", "telecom", "tax",
    "social-security", "welfare", "post", "road", "weather", "health", "education", "labour", "consumer",
    "embassy", "subsidy", "insurance", "fire", "military-court", "record", "jobs", "transport", "legal",
)  # fmt: skip


#: Digits of a number that may have been meant as a code.
LEAST_CODE = 8
#: Letters beside a plate that still leave it alone.
MOST_BESIDE = 8
#: What a plate alone may be about.
ABOUT_PLATE = ("fine.lookup", "theft.vehicle", "traffic.report")
#: How sure it must be that a sentence is none of our business before we say so.
SURELY = 0.8
#: Words of a message that is no story.
MOST_ASIDE = 8


def greeting(visit: Visit, menu: list[Form]) -> Reply:
    """The first words, with the emergency line in them and the menu one tap away."""
    return Reply(visit.say("greeting"), _services(visit, menu))


def menu(visit: Visit, forms: list[Form], lead: str = "menu-lead") -> Reply:
    return Reply(visit.say(lead), _services(visit, forms))


def loose_media(visit: Visit, forms: list[Form]) -> Reply:
    return Reply(visit.say("loose-media"), _services(visit, forms))


#: Why a file could not be kept, as far as it is worth telling apart.
_UNKEPT = {"away": "file-away", "too_large": "file-too-large", "unknown_type": "file-unknown-type"}


def unkept(visit: Visit, reason: str, question: Reply | None) -> tuple[Reply, ...]:
    """Why what was sent did not arrive, what to send instead, and the open question again."""
    why = visit.say(_UNKEPT.get(reason, "file-broken"))
    return (replace(question, text=f"{why}\n\n{question.text}") if question else Reply(why),)


def did_you_mean(visit: Visit, forms: list[Form]) -> Reply:
    """Two or three meanings to choose from, and a way out of all of them."""
    rows = [(_open(visit, form),) for form in {form.name: form for form in forms}.values()]
    none = (visit.button("none-of-these", buttons.MENU, Role.HELP),)
    if not any(form.sensitive for form in forms):
        return Reply(visit.say("did-you-mean"), (*rows, none))
    leave = (visit.button("quick-exit", buttons.EXIT, Role.CANCEL),)
    return Reply(f"{visit.say('did-you-mean-careful')}\n{visit.say('did-you-mean')}", (*rows, none, leave))


def which_first(visit: Visit, new: Form, old: Form) -> Reply:
    """Two reports at once: which one now? The other waits."""
    title = visit.label(f"{old.slug}-title")
    text = visit.say("which-first", old=title, new=visit.label(f"{new.slug}-title"))
    rows = (
        (visit.button("switch-no", buttons.value(buttons.SWITCH, "no"), Role.ANSWER),),
        (visit.button("switch-yes", buttons.value(buttons.SWITCH, "yes"), Role.ANSWER),),
    )
    return Reply(text, rows)


def not_understood(visit: Visit, why: str, forms: list[Form]) -> Reply:
    """First an example, then the menu, then a person: never the same dead end twice."""
    misses = visit.session.misses
    if why == "empty":
        return Reply(visit.say("empty-message"))
    if misses <= 1 and visit.session.run is None:
        return Reply(visit.say("not-understood-1"), ((visit.button("menu", buttons.MENU, Role.HELP),),))
    if misses <= 2:
        return Reply(visit.say("not-understood-2"), _services(visit, forms))
    person = Button(visit.label("human-agent-title"), buttons.value(buttons.OPEN, "human.agent"), Role.OPEN)
    return Reply(visit.say("not-understood-3"), ((person,), *_services(visit, forms)))


def not_ours(visit: Visit, text: str, confidence: float) -> Reply | None:
    """Whose business this is, where the text names it; a general word where it is surely not ours; else None."""
    scores = [(mentioned(text, visit.words(f"authority-{name}")), name) for name in AUTHORITIES]
    best, name = max(scores)
    rows = ((visit.button("menu", buttons.MENU, Role.HELP),),)
    # A long story that is hardly understood may mention a hospital or a bank: it is no question to them.
    asked = confidence >= SURELY or len(text.split()) <= MOST_ASIDE or remarks.asks(visit, text)
    if best and asked:
        return Reply(visit.say("not-ours", authority=visit.say(f"authority-{name}")), rows)
    # Meaningless keys are out of scope too, but "not our business" would be no answer to them.
    return Reply(visit.say("not-ours-any"), rows) if confidence >= SURELY and len(text.split()) > 1 else None


def number_alone(visit: Visit, heard: Heard) -> Reply | None:
    """A plate or a long number and nothing else: what is it for? None for any other text."""
    text = heard.text or ""
    plate = heard.entity("plate")
    if plate is not None and len(text) - (plate.end - plate.start) <= MOST_BESIDE:
        return Reply(visit.say("plate-alone"), _named(visit, ABOUT_PLATE))
    digits = numerals.ascii_digits(text)
    if any(c.isalpha() for c in text) or sum(c.isdigit() for c in digits) < LEAST_CODE:
        return None
    return Reply(visit.say("number-alone"), _named(visit, ("case.status", "case.code_lost")))


def abused(visit: Visit, wanted: Form | None) -> Reply:
    """Once calm and an offer to help; the second time a person and the line for complaints. Never back."""
    before = visit.session.notes.get("abused")
    visit.session.notes["abused"] = "yes"
    rows = _named(visit, (*((wanted.name,) if wanted else ()), "human.agent", "conduct.complaint"))
    return Reply(visit.say("abused-again" if before else "abused"), rows)


def _named(visit: Visit, names: tuple[str, ...]) -> tuple[tuple[Button, ...], ...]:
    """A button a row for each service, by name."""
    slugs = [(name, name.replace(".", "-").replace("_", "-")) for name in names]
    return tuple(
        (Button(visit.label(f"{slug}-title"), buttons.value(buttons.OPEN, name), Role.OPEN),)
        for name, slug in slugs
        if name not in visit.switched_off and visit.texts.has(visit.locale, f"{slug}-title")
    )


def _services(visit: Visit, forms: list[Form]) -> tuple[tuple[Button, ...], ...]:
    found = [_open(visit, form) for form in forms]
    return tuple(tuple(found[i : i + 2]) for i in range(0, len(found), 2))


def _open(visit: Visit, form: Form) -> Button:
    return Button(visit.label(f"{form.slug}-title"), buttons.value(buttons.OPEN, form.name), Role.OPEN)
