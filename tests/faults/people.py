"""Citizens: they answer what they are asked, keep what they saw, and try again when a door does not open."""

from __future__ import annotations

import asyncio
import itertools
import random
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import time
from typing import Any
from uuid import UUID

import aiohttp

from tests.faults import words
from tests.faults.staff import Staff
from tests.faults.stories import Story
from tests.faults.town import Town

#: Seconds a citizen looks at a question they have answered before they say «تکرار».
_PUZZLED = 12.0
_REPEAT = "تکرار"
_STATUS = "پروندم چی شد؟"
_CANCEL = "لغو"
#: Refusals of a one-time code after which somebody cancels and tells all of it again.
_MOST_REFUSALS = 3
#: Questions of the status of a case; all others are of reports.
_OF_STATUS = ("code", "digits")
_TRY = (aiohttp.ClientError, OSError, TimeoutError)


@dataclass
class Told:
    """One story as far as it came."""

    story: Story
    code: str | None = None
    status_seen: bool = False
    finished: bool = False
    #: How often it was begun anew because a one-time code could not be used any more.
    dead_codes: int = 0


@dataclass
class Citizen(ABC):
    """One person on one line. `step` is what they are waiting for, for the report."""

    number: int
    town: Town
    staff: Staff
    dice: random.Random
    make_story: Callable[[int], Story]
    #: How long they think, in seconds at most.
    thinking: float = 0.3
    told: list[Told] = field(default_factory=list)
    step: str = ""
    line: str = ""
    said: list[tuple[float, str]] = field(default_factory=list)
    #: (seconds since the start of time, step), for whoever asks what took so long.
    diary: list[tuple[float, str]] = field(default_factory=list)

    async def live(self, over: asyncio.Event) -> None:
        """Tell one story after the other until `over`; the last one is told to its end."""
        await self.arrive()
        for count in itertools.count():
            await self.tell(self.make_story(count))
            if over.is_set():
                return

    async def tell(self, story: Story) -> None:
        told = Told(story)
        self.told.append(told)
        self._now("filing")
        told.code = await self.file(story)
        lead = asyncio.create_task(self.staff.lead(told.code, story))
        if story.asks_status:
            self._now("status")
            await self.ask_status(story, told.code)
            told.status_seen = True
        self._now("the staff")
        moves = await lead
        for move in moves:
            self._now(f"update {move}")
            await self.see_update(told.code, move)
        told.finished = True
        self._now("done")

    def _now(self, step: str) -> None:
        self.step = step
        self.diary.append((time(), step))

    async def think(self) -> None:
        await asyncio.sleep(self.dice.uniform(0, self.thinking))

    async def answer_to(self, story: Story, key: str) -> str:
        if key == "mobile_code":
            assert story.person
            return await self.staff.one_time_code(story.person.mobile)
        return story.answers[key]

    @abstractmethod
    async def arrive(self) -> None: ...
    @abstractmethod
    async def file(self, story: Story) -> str: ...
    @abstractmethod
    async def ask_status(self, story: Story, code: str) -> None: ...
    @abstractmethod
    async def see_update(self, code: str, state: str) -> None: ...
    @abstractmethod
    async def bother(self) -> str | None:
        """Do something that a nervous person does; None where nothing was there to be done."""

    @abstractmethod
    async def read_all(self) -> None:
        """Look at everything once more."""

    @abstractmethod
    def transcript(self) -> list[str]: ...

    def _steps(self) -> list[tuple[float, str]]:
        return [(at, f"-- {step}") for at, step in self.diary]


@dataclass
class WebCitizen(Citizen):
    """Speaks the chat API, with the same id until the answer is there; a load balancer picks the door."""

    token: str = ""
    #: number → text, in the order in which they were first seen.
    screen: dict[int, str] = field(default_factory=dict)
    #: Numbers whose text was another one when it was seen again: must stay empty.
    changed: list[int] = field(default_factory=list)
    messages: dict[int, dict[str, Any]] = field(default_factory=dict)
    arrived: dict[int, float] = field(default_factory=dict)
    #: Only what was pulled moves it: an answer may overtake an update that came before.
    cursor: str = "0"
    _answered_at: int = 0

    async def arrive(self) -> None:
        begun = await self._call("POST", "/chat/conversations", json={"locale": "fa"})
        self.token, self.line = begun["token"], begun["conversation"]
        self._take(begun["messages"])

    async def file(self, story: Story) -> str:
        known = {code for told in self.told if (code := told.code)}
        heard = await self._say(text=story.opening)
        refused = 0
        while True:
            # On the screen, whoever's answer brought it: the second device may have been the one that confirmed.
            receipts = (m["receipt"]["tracking_code"] for m in self.messages.values() if m.get("receipt"))
            code = next((str(one) for one in receipts if one not in known), None)
            if code:
                return code
            refused += bool(heard) and words.is_refused_code(heard[-1]["text"])
            if refused >= _MOST_REFUSALS:
                refused, self.told[-1].dead_codes = 0, self.told[-1].dead_codes + 1
                await self._say(text=_CANCEL)
                heard = await self._say(text=story.opening)
            else:
                heard = await self._answer(story, heard)

    async def ask_status(self, story: Story, code: str) -> None:
        heard = await self._say(text=_STATUS)
        while not any(words.status_of(m["text"]) == code for m in heard):
            heard = await self._answer(story, heard, code)

    async def see_update(self, code: str, state: str) -> None:
        wanted = (code, words.state(state))
        while not any(words.update_of(text) == wanted for text in self.screen.values()):
            await self._news()

    async def _answer(
        self, story: Story, heard: list[dict[str, Any]], code: str | None = None
    ) -> list[dict[str, Any]]:
        """Answer the newest question of what was heard; without one, wait for what comes by itself."""
        if heard and words.is_apology(heard[-1]["text"]):
            await asyncio.sleep(1)
            return await self._say(text=_REPEAT)
        current = [m for m in heard if m.get("ask") and int(m["cursor"]) >= self._answered_at]
        message = current[-1] if current else None
        if message is None:
            return await self._news()
        key = message["ask"]["key"]
        await self.think()
        confirm = next(
            (b["value"] for row in message["buttons"] for b in row if b["role"] == "confirm"), None
        )
        if confirm:
            return await self._say(choice=confirm)
        if key == "code" and code:
            return await self._say(text=code)
        return await self._say(text=await self.answer_to(story, key))

    async def _say(self, **payload: str) -> list[dict[str, Any]]:
        """One message; now and then the same one is sent by two impatient taps at once."""
        id = str(UUID(int=self.dice.getrandbits(128)))
        self.said.append((time(), next(iter(payload.values()))))
        body = {"id": id, **payload}
        calls = [
            self._call("POST", "/chat/messages", json=body)
            for _ in range(2 if self.dice.random() < 0.1 else 1)
        ]
        answers = await asyncio.gather(*calls)
        for answer in answers:
            self._take(answer["messages"])
        shown = [[(m["cursor"], m["text"]) for m in answer["messages"]] for answer in answers]
        if any(one != shown[0] for one in shown):
            raise AssertionError(f"one id, two answers: {[[number for number, _ in one] for one in shown]}")
        heard = list(answers[0]["messages"])
        self._answered_at = max((int(m["cursor"]) for m in heard), default=self._answered_at)
        return heard

    async def _news(self) -> list[dict[str, Any]]:
        """What has come by itself since the last look; may be nothing."""
        page = await self._call("GET", "/chat/messages", params={"after": self.cursor, "wait": "3"})
        self.cursor = page["cursor"]
        fresh = [m for m in page["messages"] if int(m["cursor"]) not in self.screen]
        self._take(page["messages"])
        return fresh

    async def read_all(self) -> None:
        """The whole history once more, as a second device would."""
        page = await self._call("GET", "/chat/messages", params={"after": "0"})
        self._take(page["messages"])

    async def bother(self) -> str | None:
        """The second device: another tab of the same conversation types at the same moment."""
        if not self.token or self.step == "done":
            return None
        dead = next((b for m in list(self.messages.values())[-8:] for row in m["buttons"] for b in row
                     if b["role"] == "confirm"), None)  # fmt: skip
        if dead and self.dice.random() < 0.6:
            what, payload = "confirmed again from a second device", {"choice": dead["value"]}
        elif self.dice.random() < 0.3:
            what, payload = "tapped a dead button", {"choice": "q:0000:what:car"}
        else:
            what, payload = "typed from a second device", {"text": _REPEAT}
        await self._say(**payload)
        return what

    async def _call(self, method: str, path: str, **more: Any) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        for attempt in itertools.count():
            door = self.dice.choice(self.town.doors)
            with suppress(*_TRY):
                async with self.town.http.request(
                    method, door + path, headers=headers, timeout=aiohttp.ClientTimeout(20), **more
                ) as answer:
                    if answer.status in (200, 201):
                        body: dict[str, Any] = await answer.json()
                        return body
                    if answer.status not in (429, 500, 502, 503, 504):
                        raise AssertionError(f"{method} {path}: {answer.status} {await answer.text()}")
            await asyncio.sleep(self.dice.uniform(0.1, min(0.2 * 2**attempt, 2)))
        raise AssertionError("unreachable")

    def _take(self, messages: list[dict[str, Any]]) -> None:
        for message in messages:
            number = int(message["cursor"])
            if self.screen.setdefault(number, message["text"]) != message["text"]:
                self.changed.append(number)
            self.arrived.setdefault(number, time())
            self.messages[number] = message

    def transcript(self) -> list[str]:
        shown = [(at, f"{n}: {self.screen[n]}") for n, at in self.arrived.items()]
        return _by_time([*shown, *((at, f"> {text}") for at, text in self.said), *self._steps()])


@dataclass
class TelegramCitizen(Citizen):
    """Has a phone with a chat on it, and reads only that."""

    screen: list[dict[str, Any]] = field(default_factory=list)
    _read: int = 0
    _answered: dict[str, str] = field(default_factory=dict)
    _waited: bool = False
    _last: str = ""

    @property
    def chat(self) -> int:
        return 5_000 + self.number

    async def arrive(self) -> None:
        self.line = f"telegram:{self.chat}"
        await self._say("/start")
        await self._more()

    async def file(self, story: Story) -> str:
        seen = len(self.screen)
        self._answered.clear()
        await self._say(story.opening)
        return await self._until(story, lambda: self._first(words.receipt_of, seen))

    async def ask_status(self, story: Story, code: str) -> None:
        seen = len(self.screen)
        self._answered.clear()
        await self._say(_STATUS)
        await self._until(story, lambda: self._first(words.status_of, seen), code)

    async def see_update(self, code: str, state: str) -> None:
        wanted = (code, words.state(state))
        while not any(words.update_of(m["text"]) == wanted for m in self.screen):
            await self._more()

    def _first(self, find: Callable[[str], str | None], since: int) -> str | None:
        return next((found for m in self.screen[since:] if (found := find(m["text"]))), None)

    async def _until(self, story: Story, found: Callable[[], str | None], code: str | None = None) -> str:
        """Answer questions until `found` finds."""
        puzzled, refused = 0.0, 0
        while True:
            fresh = self.screen[self._read :]
            self._read = len(self.screen)
            result = found()
            if result:
                return result
            for message in fresh:
                if words.is_waiting(message["text"]):
                    self._waited = True
            if fresh and words.is_apology(fresh[-1]["text"]):
                await asyncio.sleep(1)
                await self._say(_REPEAT)
                self._answered.clear()
            question = next(((k, m["text"]) for m in reversed(fresh) if (k := words.asked(m["text"]))), None)
            refused += question is not None and words.is_refused_code(question[1])
            if refused >= _MOST_REFUSALS:
                refused, self.told[-1].dead_codes = 0, self.told[-1].dead_codes + 1
                await self._begin_anew(story)
            elif question and self._is_news(*question):
                puzzled = 0.0
                await self._reply(story, *question, code)
            elif await self._more():
                continue
            else:
                puzzled += 3
                if puzzled >= _PUZZLED and self._answered and not self._waited:
                    puzzled = 0.0
                    self._answered.clear()
                    await self._say(_REPEAT)

    async def _begin_anew(self, story: Story) -> None:
        """Cancel, and tell it again when that was heard: what is still on its way belongs to the old run."""
        known = len(self.screen)
        await self._say(_CANCEL)
        while not any(words.is_cancelled(m["text"]) for m in self.screen[known:]):
            await self._more()
        self._read = len(self.screen)
        self._answered.clear()
        await self._say(story.opening)

    def _is_news(self, key: str, text: str) -> bool:
        """Not a question that was answered already and only stands there once more, nor one of what they asked before:
        a copy of it may come late, and nobody answers that in the middle of something else."""
        if (key in _OF_STATUS) != (self.step == "status"):
            return False
        if key not in self._answered or self._waited:
            self._waited = False
            return True
        return text != self._answered[key] and not words.is_again(text)

    async def _reply(self, story: Story, key: str, text: str, code: str | None) -> None:
        await self.think()
        self._answered[key] = text
        if key == "review":
            await self._confirm()
        elif key == "code" and code:
            await self._say(code)
        else:
            await self._say(await self.answer_to(story, key))

    async def _confirm(self) -> None:
        """With the button, and sometimes with an impatient second tap on it."""
        for message in reversed(self.screen):
            for row in (message["markup"] or {}).get("inline_keyboard", []):
                for button in row:
                    if button.get("callback_data", "").startswith("ok:"):
                        for _ in range(2 if self.dice.random() < 0.2 else 1):
                            await self._order("tap", message_id=message["id"], data=button["callback_data"])
                        return

    async def bother(self) -> str | None:
        """A dead button, an old one, or the bot stopped and started again."""
        if not self.screen or self.step == "done":
            return None
        message = self.dice.choice(self.screen)
        old = [b["callback_data"] for row in (message["markup"] or {}).get("inline_keyboard", []) for b in row
               if b.get("callback_data", "").startswith("ok:")]  # fmt: skip
        data = old[0] if old else self.dice.choice(("q:0000:what:car", "nothing", "s:0000"))
        await self._order("tap", message_id=message["id"], data=data, anyway=True)
        return "tapped an old confirmation" if old else "tapped a dead button"

    async def stop_bot(self, seconds: float) -> None:
        """Block it, and let it in again; the app sends /start then."""
        await self._order("block")
        await asyncio.sleep(seconds)
        await self._order("unblock")
        await self._say("/start")

    async def _more(self) -> bool:
        """Look at the phone; whether something new is on it."""
        known = len(self.screen)
        with suppress(TimeoutError, *_TRY):
            self.screen = await self.town.api.wait_for(self.chat, known + 1, 3.0)
        return len(self.screen) > known

    async def read_all(self) -> None:
        self.screen = await self.town.api.ask("seen", chat=self.chat)

    async def _say(self, text: str) -> None:
        self.said.append((time(), text))
        await self._order("say", text=text)

    async def _order(self, name: str, **more: Any) -> None:
        await self.town.api.order(name, chat=self.chat, **more)

    def transcript(self) -> list[str]:
        shown = [(m["at"], m["text"] or str(m["file"])) for m in self.screen]
        return _by_time([*shown, *((at, f"> {text}") for at, text in self.said), *self._steps()])


def _by_time(lines: list[tuple[float, str]]) -> list[str]:
    return [f"{datetime.fromtimestamp(at, UTC):%H:%M:%S}  {line}" for at, line in sorted(lines)]


def warm_up() -> None:
    """Load what `words` reads, before anybody is waiting."""
    words.questions()
