"""About the desk itself: what it can do, its language, what it keeps, how updates come, and a person instead."""

from __future__ import annotations

from typing import Any

from dialogs import buttons, languages
from dialogs.form import Closing, Form, Question
from dialogs.kinds import Choice, YesNo
from dialogs.turn import Reply, Role
from dialogs.visit import Answers, Heard, Visit
from locales import LOCALES


def says(id: str):  # type: ignore[no-untyped-def]
    """A `submit` that answers with one text."""

    async def submit(visit: Visit, a: Answers, key: str) -> Closing:
        return Closing((Reply(visit.say(id), ((visit.button("menu", buttons.MENU, Role.HELP),),)),))

    return submit


def _tapped_language(visit: Visit, heard: Heard) -> dict[str, Any]:
    """A button names the language (`bot.language:en`)."""
    return {"language": heard.choice} if heard.choice in LOCALES else {}


async def set_language(visit: Visit, a: Answers, key: str) -> Closing:
    languages.choose(visit, a.language)
    return Closing((Reply(visit.say("bot-language-set")),))


async def forget(visit: Visit, a: Answers, key: str) -> Closing:
    if a.delete:
        visit.session.notes["wiped"] = "yes"
        return Closing((Reply(visit.say("bot-privacy-deleted")),))
    return Closing((Reply(visit.say("bot-privacy-kept")),))


async def set_updates(visit: Visit, a: Answers, key: str) -> Closing:
    """On, neutral (for a shared phone) or off, for whatever this conversation follows, now and later."""
    session = visit.session
    session.neutral_updates, session.no_updates = a.how == "neutral", a.how == "off"
    for case in session.cases.values():
        case.muted = a.how == "off"
    session.no_surveys = a.how == "off"
    return Closing((Reply(visit.say(f"updates-manage-set-{a.how}")),))


FORMS = (
    Form("bot.help", (), submit=says("bot-help"), menu=90),
    Form(
        "bot.language",
        (Question("language", Choice(among=LOCALES)),),
        submit=set_language,
        menu=91,
        start=_tapped_language,
    ),
    Form("bot.privacy", (Question("delete", YesNo()),), submit=forget),
    Form("updates.manage", (Question("how", Choice(among=("on", "neutral", "off"))),), submit=set_updates),
    Form("smalltalk.greet", (), submit=says("smalltalk-greet")),
    Form("smalltalk.thanks", (), submit=says("smalltalk-thanks")),
    Form("smalltalk.bye", (), submit=says("smalltalk-bye")),
)
