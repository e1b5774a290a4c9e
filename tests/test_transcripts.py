"""Whole conversations, told as they happen: `tests/transcripts/*.yaml`.

A file is a list of conversations. Each has a `title`, a `lang` (default fa), `shows` (the services whose receipt or
answer the citizen gets in it; default: the one the file is named after, if any; an empty list where none is reached),
optionally `turns` (the most a citizen may need until the receipt) and `switched_off` (services and topics that the
operator has taken out), and `steps`, one thing each:

- what the citizen does: `say: text` (`{code}` stands for the last tracking code), `tap: label`,
  `photo: how many`, `place: [lat, lon]`, `code: mobile` (types the one-time code that was sent there),
  `as: name` (somebody else's conversation from here on), `later: {minutes: 5}` (waits);
- what the staff do, whose events arrive at once: `staff: {state: …, branch: …}` (moves the last case),
  `{respondent: {name: …}}` (names the other party), `{alarm: note}` (the alarm of the last case rings),
  `{message: text}` (of the officer, in the last case), `{reply: text}` (to the conversation that was handed over;
  with `close: true` the last word), `{news: text, topics: […], provinces: […]}` (told to those who follow it);
  everybody who closes a case is invited to the survey;
- what must be seen in the answer to the last of these: `see: text or list of texts`, `see_not: …`,
  `ask: kind of the open question`, `button: label`, `receipt: true or false`.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml

from backend_client import models as m
from bot.broadcast import wanted
from dialogs.services import all_forms
from dialogs.turn import Reply
from nlp.model import StaleModel
from tests.citizen import Citizen, House, open_house, texts, understander

FOLDER = Path(__file__).parent / "transcripts"
DOES = frozenset({"say", "tap", "photo", "place", "code", "as", "later", "staff"})
SEES = frozenset({"see", "see_not", "ask", "button", "receipt"})
#: No form answers these two: the emergency card, and whose business it is instead.
BESIDE_FORMS = frozenset({"emergency", "out_of_scope"})
HEAD = frozenset({"title", "lang", "shows", "switched_off", "turns", "steps"})
_MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


def plain(text: str) -> str:
    """As it looks: without the invisible marks that keep codes and names in order."""
    return text.translate(_MARKS)


def conversations() -> list[Any]:
    """One pytest case a conversation; a file that cannot be one says where it is wrong."""
    cases = []
    for path in sorted(FOLDER.glob("*.yaml")):
        for told in yaml.safe_load(path.read_text(encoding="utf-8")):
            where = f"{path.name}: {told.get('title', '?')}"
            unknown = [s for s in told["steps"] if len(s) != 1 or next(iter(s)) not in DOES | SEES]
            if set(told) - HEAD or unknown:
                raise ValueError(f"{where}: not a step of a transcript: {unknown or sorted(told)}")
            cases.append(pytest.param(told, services_shown(path, told), id=where))
    return cases


def services_shown(path: Path, told: dict[str, Any]) -> set[str]:
    """The services that a conversation of this file promises to show to the end."""
    named = [path.stem] if path.stem in {*all_forms(), *BESIDE_FORMS} else []
    return set(told.get("shows", named))


@dataclass
class Stage:
    """The running conversation, and all of it so far as one can read it."""

    house: House
    lang: str
    citizens: dict[str, Citizen] = field(default_factory=dict)
    now: str = "maryam"
    replies: tuple[Reply, ...] = ()
    code: str = ""
    turns: int = 0
    story: list[str] = field(default_factory=list)
    #: What was answered without a form: `emergency` and `out_of_scope`.
    beside: set[str] = field(default_factory=set)

    @property
    def citizen(self) -> Citizen:
        return self.citizens.setdefault(self.now, Citizen(self.house, line=f"web:{self.now}"))

    async def act(self, verb: str, what: Any) -> None:
        self.story.append(f"🙂 {verb}: {what}")
        self.replies = await self._do(verb, what)
        self.turns += verb not in ("as", "later", "staff")
        if self.citizen.session and self.citizen.open.emergency_at:
            self.beside.add("emergency")
        for reply in self.replies:
            self.beside |= {"out_of_scope"} if _turns_away(reply.text, self.lang) else set()
            self.code = reply.receipt or self.code
            labels = [plain(b.label) for row in reply.buttons for b in row]
            self.story.append(
                "🤖 " + plain(reply.text).replace("\n", "\n   ") + (f"\n   {labels}" if labels else "")
            )

    async def _do(self, verb: str, what: Any) -> tuple[Reply, ...]:
        citizen = self.citizen
        if citizen.session is None and self.lang != "fa" and verb != "as":
            await citizen._step(start=True, locale=self.lang)
        match verb:
            case "say":
                return await citizen.say(str(what).replace("{code}", self.code))
            case "tap":
                return await citizen.tap_value(self._button(str(what)))
            case "photo":
                return sum([await citizen.send_photo() for _ in range(int(what))], ())
            case "place":
                return await citizen.send_place(*what)
            case "code":
                return await citizen.say(await self.house.one_time_code(str(what)))
            case "later":
                return await citizen.wait(**what)
            case "staff":
                return await self._staff(**what)
        self.now = str(what)
        return ()

    async def _staff(self, **what: Any) -> tuple[Reply, ...]:
        cursor, events = await self._events(None)
        await self._staff_acts(**what)
        _, events = await self._events(cursor)
        told = [await self.citizen.told(e.model_dump(mode="json")) for e in events if self._is_for_them(e)]
        return sum(told, ())

    def _is_for_them(self, event: m.Event) -> bool:
        """An announcement comes to those who follow it; whatever else is not theirs, the desk itself keeps back."""
        return event.type != "announcement.published" or bool(wanted(self.citizen.open.topics, event))

    async def _staff_acts(self, **what: Any) -> None:
        if "state" in what:
            await self.house.advance(self.code, **what)
            return
        if "respondent" in what:
            path, body = f"/staff/cases/{self.code}/respondent", what["respondent"]
            answer = await self.house.staff.put(path, json=body)
            assert answer.status_code == 200, answer.text
            return
        if "alarm" in what:
            path, body = "/staff/alarms", {"tracking_code": self.code, "note": what["alarm"]}
        elif "message" in what:
            path, body = f"/staff/cases/{self.code}/messages", {"text": what["message"]}
        elif "reply" in what:
            path, body = (
                f"/staff/handovers/{self.citizen.open.notes['handover']}/reply",
                {"text": what["reply"], "close": what.get("close", False)},
            )
        else:
            path, body = (
                "/staff/announcements",
                {
                    "title": what.get("title", "اطلاعیه"),
                    "text": what["news"],
                    "topics": what["topics"],
                    "provinces": what.get("provinces", []),
                },
            )
        answer = await self.house.staff.post(path, json=body)
        assert answer.status_code in (200, 201), answer.text

    async def _events(self, cursor: str | None) -> tuple[str | None, list[m.Event]]:
        """All events after the cursor, and the cursor behind them."""
        found: list[m.Event] = []
        while True:
            page = await self.house.backend.events_after(cursor)
            found, cursor = [*found, *page.events], page.cursor
            if not page.more:
                return cursor, found

    def _button(self, label: str) -> str:
        shown = [b for r in reversed(self.citizen.seen) for row in r.buttons for b in row]
        found = next((b.value for b in shown if plain(b.label) == label), None)
        if found is None:
            raise AssertionError(f"no button «{label}» is there")
        return found

    def check(self, verb: str, what: Any) -> None:
        said = plain("\n".join(r.text for r in self.replies))
        labels = [plain(b.label) for r in self.replies for row in r.buttons for b in row]
        match verb:
            case "see":
                missing = [text for text in _several(what) if text not in said]
                assert not missing, f"not said: {missing}"
            case "see_not":
                there = [text for text in _several(what) if text in said]
                assert not there, f"said, but must not be: {there}"
            case "ask":
                asked = next((r.ask.kind for r in reversed(self.replies) if r.ask), None)
                assert asked == what, f"the open question is of kind {asked}, not {what}"
            case "button":
                assert what in labels, f"no button «{what}», only {labels}"
            case "receipt":
                codes = [r.receipt for r in self.replies if r.receipt]
                assert bool(codes) == bool(what), f"receipts: {codes}"


def _turns_away(text: str, lang: str) -> bool:
    """Does this say that it is no business of the police, and perhaps whose it is?"""
    return plain(text).startswith(texts().say(lang, "not-ours", authority="").split(".")[0])


def _several(what: Any) -> list[str]:
    return what if isinstance(what, list) else [what]


@pytest.fixture(scope="session")
def trained() -> None:
    """Understanding fits today's phrases; training takes a minute and is done only where it does not."""
    try:
        understander()
    except (StaleModel, FileNotFoundError):
        subprocess.run([sys.executable, "-m", "nlp", "train"], check=True, capture_output=True)


async def _perform(stage: Stage, told: dict[str, Any]) -> str | None:
    """The story up to where it went otherwise, or None."""
    most = told.get("turns")
    for number, step in enumerate(told["steps"], 1):
        ((verb, what),) = step.items()
        try:
            if verb in DOES:
                await stage.act(verb, what)
            else:
                stage.check(verb, what)
            if most and stage.code:
                assert stage.turns <= most, f"{stage.turns} turns until the receipt, not {most}"
                most = None
        except Exception as error:  # noqa: BLE001 -- whatever goes wrong belongs to this step of the story
            problem = f"step {number}, {verb}: {what}\n{type(error).__name__}: {error}"
            return "\n".join([problem, "", *stage.story[-12:]])
    return None


@pytest.mark.timeout(600)
@pytest.mark.usefixtures("trained")
@pytest.mark.parametrize(("told", "shows"), conversations())
async def test_the_conversation_goes_as_told(told: dict[str, Any], shows: set[str], tmp_path: Path) -> None:
    async with open_house(tmp_path, frozenset(told.get("switched_off", ())), survey_share=1.0) as house:
        stage = Stage(house, told.get("lang", "fa"))
        wrong = await _perform(stage, told)
    missing = sorted(shows - house.reached - stage.beside)
    if not wrong and missing:
        wrong = "\n".join([f"never reached: {missing}", "", *stage.story[-12:]])
    if wrong:
        pytest.fail(wrong, pytrace=False)
