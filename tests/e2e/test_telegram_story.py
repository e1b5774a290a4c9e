"""The story through Telegram, against our own strict Bot API server and against an independent one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import pytest

from tests.bot_api.faults import Kind
from tests.bot_api.server import BotApiServer
from tests.e2e.house import Program, RunningHouse
from tests.e2e.test_chat_story import MOVES, OPENING
from tests.telegram_test_api import client as independent

MARYAM = 1001
#: Any token of the right shape does for the independent server.
OTHER_TOKEN = "700000002:TEST-token_of_the-other-server_00000"


class Screen(Protocol):
    """A phone with a chat open on it."""

    async def say(self, text: str) -> None: ...
    async def wait(self, words: str) -> str: ...


class OwnScreen:
    """A chat on our own server."""

    def __init__(self, api: BotApiServer) -> None:
        self.api = api

    async def say(self, text: str) -> None:
        self.api.say(MARYAM, text)

    async def wait(self, words: str) -> str:
        def shown(messages: list) -> bool:
            return any(words in m.text for m in messages)

        try:
            messages = await self.api.wait_for(MARYAM, shown, seconds=60)
        except TimeoutError:
            raise AssertionError(
                f"«{words}» never came:\n" + "\n".join(self.api.transcript(MARYAM))
            ) from None
        return next(m.text for m in reversed(messages) if words in m.text)


class OtherScreen:
    """A chat on the independent server."""

    def __init__(self, citizen: independent.Citizen) -> None:
        self.citizen = citizen

    async def say(self, text: str) -> None:
        await self.citizen.say(text)

    async def wait(self, words: str) -> str:
        while True:
            found = next((m.text for m in reversed(self.citizen.seen) if words in m.text), None)
            if found:
                return found
            try:
                await self.citizen.read(seconds=60)
            except TimeoutError:
                seen = "\n".join(m.text for m in self.citizen.seen)
                raise AssertionError(f"«{words}» never came:\n{seen}") from None


@asynccontextmanager
async def house_on(folder: Path, token: str, base: str) -> AsyncIterator[RunningHouse]:
    """The house with that Bot API server for its Telegram. Started in a thread: it must answer meanwhile."""
    house = RunningHouse(folder, {"PISHKHAN_TELEGRAM_TOKEN": token, "PISHKHAN_TELEGRAM_API_BASE": base})
    try:
        await asyncio.to_thread(house.start)
        yield house
    finally:
        await asyncio.to_thread(house.stop)


async def with_staff(house: RunningHouse, work: Callable[[Program], Awaitable[Any]]) -> Any:
    program = Program(house)
    try:
        return await work(program)
    finally:
        await program.http.aclose()


async def tell_the_story(
    screen: Screen, house: RunningHouse, between: Callable[[], Awaitable[None]] | None = None
) -> str:
    """From the first word to the update. `between` happens after everything the citizen says."""
    turns: list[tuple[str, str | None]] = [
        ("", OPENING),
        ("نشانی محل", "خیابان نوروزیان، روبه‌روی بانک"),
        ("کدام‌یک درباره آن", "ردیاب داره، مدارکش هم داخلش بود، سفید ۹۸"),
        ("عکس یا مدرکی", "ندارم"),
        ("نام و نام خانوادگی", "مریم احمدی 9991234561 09990000001"),
        ("پیامک شد", None),
        ("مرور کنید", "بله درسته"),
    ]
    for heard, said in turns:
        if heard:
            await screen.wait(heard)
        if said is None:
            said = await with_staff(house, lambda program: program.one_time_code("09990000001"))
        await screen.say(str(said))
        if between:
            await between()
    code = tracking_code(await screen.wait("کد رهگیری:"))
    for move in MOVES:
        await with_staff(house, partial(advance, code, move))
        if between:
            await between()
    await screen.wait("شعبه ۳")
    return code


async def advance(code: str, move: dict[str, str], program: Program) -> None:
    await program.staff("POST", f"/staff/cases/{code}/advance", json=move)


def tracking_code(receipt: str) -> str:
    """The code as the citizen reads it, in ASCII digits."""
    line = next(part for part in receipt.split("\n") if "کد رهگیری:" in part)
    return "".join(str("۰۱۲۳۴۵۶۷۸۹".index(c)) for c in line if c in "۰۱۲۳۴۵۶۷۸۹")


@pytest.mark.timeout(600)
async def test_the_story_on_our_own_server(tmp_path: Path) -> None:
    async with BotApiServer() as api, house_on(tmp_path, api.token, api.url) as house:
        await tell_the_story(OwnScreen(api), house)
        api.assert_clean()


@pytest.mark.timeout(600)
@pytest.mark.skipif(independent.missing() is not None, reason=str(independent.missing()))
async def test_the_story_on_an_independent_server(tmp_path: Path) -> None:
    async with independent.running() as api, house_on(tmp_path, OTHER_TOKEN, api.url) as house:
        await tell_the_story(OtherScreen(api.citizen(OTHER_TOKEN, MARYAM)), house)


@pytest.mark.timeout(900)
async def test_a_kill_between_any_two_steps_and_a_stubborn_messenger_lose_nothing(tmp_path: Path) -> None:
    """The desk dies after every word; the messenger answers 429 and 500 and drops connections on top."""
    async with BotApiServer() as api, house_on(tmp_path, api.token, api.url) as house:
        api.faults.at_random(7, 0.15, (Kind.SERVER_ERROR, Kind.TOO_MANY, Kind.RESET_BEFORE))

        async def die() -> None:
            await asyncio.sleep(0.05)
            await asyncio.to_thread(house.restart_after_kill)

        code = await tell_the_story(OwnScreen(api), house, die)
        summary = await with_staff(house, lambda program: program.staff("GET", "/staff/summary"))
        assert summary["duplicates"] == 0
        receipts = [m.text for m in api.seen(MARYAM) if "کد رهگیری:" in m.text and "رسید" in m.text]
        assert {tracking_code(text) for text in receipts} == {code}
