"""What the police ask or tell by themselves: a survey after a closed case, a ringing alarm, news by topic, a person.

Surveys and alarms are opened by the button of their event, which names the one meant; they answer no intent.
"""

from __future__ import annotations

from typing import Any

from backend_client import models as m
from backend_client.errors import Conflict, NotFound
from dialogs import buttons
from dialogs.form import Closing, Form, Question
from dialogs.kinds import Choice, Choices, Text, Whereabouts, YesNo
from dialogs.turn import Follow, Reply, Role
from dialogs.visit import Answers, Heard, Visit
from locales import numerals, places

GRADES = ("5", "4", "3", "2", "1")
TOPICS = ("theft", "cyber", "traffic", "passport", "conscription", "safety")
NATIONWIDE = "all"


def _about(visit: Visit, heard: Heard) -> dict[str, Any]:
    """The survey or alarm that the button was about."""
    return {"about": heard.choice} if heard.choice else {}


def _unasked(key: str) -> Question:
    """Known from the button alone; without it there is nothing to ask."""
    return Question(key, Text(), text="aftercare-q-about", when=lambda a: a.about, fill=False, secret=True)


async def answer_survey(visit: Visit, a: Answers, key: str) -> Closing:
    if not a.about:
        return Closing((Reply(visit.say("survey-over")),))
    if a.grade == "opt_out":
        visit.session.no_surveys = True
    answer = m.SurveyAnswer(
        grade=int(a.grade) if a.grade in GRADES else None, comment=a.comment, opt_out=a.grade == "opt_out"
    )
    try:
        await visit.backend.answer_survey(a.about, answer, key)
    except (NotFound, Conflict):
        return Closing((Reply(visit.say("survey-over")),))
    return Closing((Reply(visit.say("survey-opted-out" if answer.opt_out else "survey-thanks")),))


async def answer_alarm(visit: Visit, a: Answers, key: str) -> Closing:
    """`about` is `<alarm>/<answer>`: one tap, no question in the way."""
    alarm, _, said = (a.about or "").partition("/")
    if said not in ("safe", "mistake", "help"):
        return Closing((Reply(visit.say("alarm-over")),))
    try:
        await visit.backend.alarm_answer(alarm, said, f"alarm:{alarm}:{said}")  # type: ignore[arg-type]
    except (NotFound, Conflict):
        return Closing((Reply(visit.say("alarm-over")),))
    return Closing((Reply(visit.say(f"alarm-said-{said}")),))


async def follow_news(visit: Visit, a: Answers, key: str) -> Closing:
    """Follow topics of a province, or stop all. What is in force now is told at once."""
    session = visit.session
    visit.follows.extend(Follow(topic, on=False) for topic in session.topics)
    session.topics = []
    if a.how == "stop":
        return Closing((Reply(visit.say("news-follow-stopped")),))
    province = _province(a.where or {}) or NATIONWIDE
    topics = tuple(a.topics or TOPICS)
    session.topics = [f"topic:{province}:{topic}" for topic in topics]
    visit.follows.extend(Follow(topic) for topic in session.topics)
    current = await visit.backend.announcements(None if province == NATIONWIDE else province, topics)
    shown = [Reply(visit.say("announcement", title=n.title, body=n.text)) for n in current[:3]]
    stop = ((visit.button("news-stop", buttons.value(buttons.OPEN, "news.follow"), Role.OPEN),),)
    return Closing((Reply(visit.say("news-follow-on"), stop), *shown))


def _province(where: dict[str, Any]) -> str | None:
    """Announcements are made for provinces: a city stands for the one it lies in."""
    city = places.province_of(where["city"]) if "city" in where else None
    return city or where.get("province") or where.get("text")


async def hand_over(visit: Visit, a: Answers, key: str) -> Closing:
    """Put the conversation, in a few lines and without secrets, into the queue of the people who answer."""
    if not a.wanted:
        return Closing((Reply(visit.say("human-agent-not-wanted")),))
    me = visit.session.me
    receipt = await visit.backend.hand_over(
        m.HandOver(
            conversation=visit.conversation,
            summary=_summary(visit, a),
            mobile=me.mobile or None,
            tracking_code=next(iter(visit.session.cases), None),
            channel=visit.incoming.channel,
            locale=visit.locale,
        ),
        key,
    )
    visit.session.notes["handover"] = receipt.id
    visit.follows.append(Follow(f"subject:{receipt.id}"))
    said = "human-agent-waiting" if receipt.staffed else "human-agent-closed"
    return Closing((Reply(visit.say(said, position=receipt.position, minutes=receipt.usual_minutes)),))


async def answer_person(visit: Visit, a: Answers, key: str) -> Closing:
    if not a.about:
        return Closing((Reply(visit.say("handover-closed")),))
    try:
        await visit.backend.say_to_staff(a.about, a.words, key)
    except (NotFound, Conflict):
        return Closing((Reply(visit.say("handover-closed")),))
    return Closing((Reply(visit.say("handover-said")),))


def _summary(visit: Visit, a: Answers) -> str:
    """What a person should know first: what is asked, what was being done, which kinds of case there are."""
    parked = [
        visit.label(f"{run.form.replace('.', '-').replace('_', '-')}-title") for run in visit.session.parked
    ]
    kinds = sorted({case.kind for case in visit.session.cases.values()})
    return visit.say(
        "human-agent-summary",
        asked=a.matter,
        doing=numerals.listed(parked, visit.locale) or "—",
        cases=numerals.listed(kinds, visit.locale) or "—",
    )


FORMS = (
    Form(
        "survey.answer",
        (
            _unasked("about"),
            Question("grade", Choice(among=(*GRADES, "opt_out")), when=lambda a: a.about, fill=False),
            Question(
                "comment",
                Text(most=1000),
                when=lambda a: a.about and a.grade in GRADES,
                optional=True,
                fill=False,
            ),
        ),
        submit=answer_survey,
        intents=(),
        start=_about,
    ),
    Form("alarm.answer", (_unasked("about"),), submit=answer_alarm, intents=(), start=_about),
    Form(
        "news.follow",
        (
            Question("how", Choice(among=("follow", "stop"))),
            Question("where", Whereabouts(), when=lambda a: a.how == "follow", optional=True),
            Question("topics", Choices(among=TOPICS), when=lambda a: a.how == "follow", optional=True),
        ),
        submit=follow_news,
    ),
    Form(
        "human.agent",
        (Question("wanted", YesNo()), Question("matter", Text(most=1000, least=2), when=lambda a: a.wanted)),
        submit=hand_over,
    ),
    Form(
        "handover.reply",
        (_unasked("about"), Question("words", Text(most=2000, least=1), when=lambda a: a.about, fill=False)),
        submit=answer_person,
        intents=(),
        start=_about,
    ),
)
