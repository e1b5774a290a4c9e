"""The story over the chat API, by a program that answers by `ask.kind`, and with a process killed between any two steps."""

from __future__ import annotations

import asyncio
from pathlib import Path
from uuid import uuid4

import pytest

from tests.e2e.house import Program, RunningHouse, running_house

OPENING = "سلام، دیشب پراید ۱۲ ب ۳۴۵ ایران ۶۷ رو از جلوی خونه‌م تو قزوین دزدیدن"
MOVES = (
    {"state": "registered"},
    {"state": "sent_prosecutor"},
    {"state": "branch_assigned", "branch": "شعبه ۳ دادسرای قزوین", "order": "ارجاع به دادسرا"},
)


async def file_by_kind(citizen: Program, most: int = 25) -> str:
    for _ in range(most):
        if citizen.receipt:
            return citizen.receipt
        await citizen.send(**await citizen.next_answer())
    raise AssertionError(f"not filed after {most} answers:\n{citizen.transcript()}")


async def seen(citizen: Program, words: str, tries: int = 12) -> dict:
    """The message with these words, as soon as it comes by itself."""
    for _ in range(tries):
        found = next((m for m in citizen.messages if words in m["text"]), None)
        if found:
            return found
        await citizen.updates()
    raise AssertionError(f"«{words}» never came:\n{citizen.transcript()}")


async def test_from_the_first_word_to_the_update(house: RunningHouse) -> None:
    async with Program(house) as citizen:
        await citizen.send(text=OPENING)
        assert "۱۲ ب ۳۴۵" in citizen.messages[-1]["text"] and "قزوین" in citizen.messages[-1]["text"]
        code = await file_by_kind(citizen)
        await citizen.send(text="پروندم چی شد؟")
        await citizen.send(text="4561")
        assert "ثبت اولیه انجام شد" in citizen.messages[-1]["text"]
        for move in MOVES:
            await citizen.staff("POST", f"/staff/cases/{code}/advance", json=move)
        update = await seen(citizen, "شعبه ۳")
        texts = [m["text"] for m in citizen.messages]
        order = [next(i for i, t in enumerate(texts) if words in t)
                 for words in ("در کلانتری ثبت شد", "به دادسرا ارسال شد", "شعبه ۳")]  # fmt: skip
        assert order == sorted(order) and update["ask"] is None


async def test_the_same_id_gives_the_same_answer_and_does_nothing_twice(house: RunningHouse) -> None:
    async with Program(house) as citizen:
        id = str(uuid4())
        first = await citizen.resend(id, text=OPENING)
        again = await citizen.resend(id, text=OPENING)
        assert first == again
        history = (await citizen.http.get("/chat/messages")).json()["messages"]
        assert len({m["id"] for m in history}) == len(history) == len(citizen.messages)


async def test_illegal_moves_name_the_legal_ones(house: RunningHouse) -> None:
    async with Program(house) as citizen:
        await citizen.send(text=OPENING)
        code = await file_by_kind(citizen)
        with pytest.raises(AssertionError, match="registered"):
            await citizen.staff("POST", f"/staff/cases/{code}/advance", json={"state": "judgment"})


@pytest.mark.timeout(900)
async def test_a_kill_between_any_two_steps_loses_nothing(folder: Path) -> None:
    """Before every answer the desk is killed, at another moment of the turn each time."""
    with running_house(folder) as house:
        async with Program(house) as citizen:
            id = str(uuid4())
            payload: dict[str, object] = {"text": OPENING}
            for step in range(25):
                moment = asyncio.create_task(citizen.resend(id, **payload))
                await asyncio.sleep(0.004 * (step % 5))
                await asyncio.to_thread(house.restart_after_kill)
                await moment
                if citizen.receipt:
                    break
                id, payload = str(uuid4()), await citizen.next_answer()
            code = citizen.receipt
            assert code, citizen.transcript()
            for move in MOVES:
                await citizen.staff("POST", f"/staff/cases/{code}/advance", json=move)
                await asyncio.to_thread(house.restart_after_kill)
            await seen(citizen, "شعبه ۳")
            summary = await citizen.staff("GET", "/staff/summary")
            assert summary["duplicates"] == 0 and summary["kinds"]["theft.vehicle"] >= 1
            assert len([m for m in citizen.messages if m.get("receipt")]) == 1


async def test_a_second_start_finds_what_was_there_and_ctrl_c_ends_cleanly(folder: Path) -> None:
    with running_house(folder) as house:
        async with Program(house) as citizen:
            await citizen.send(text=OPENING)
            question = citizen.messages[-1]["ask"]
            assert await asyncio.to_thread(house.stop) == 0
            assert "Traceback" not in house.log()
            await asyncio.to_thread(house.start)
            await citizen.send(text="تکرار")
            assert citizen.messages[-1]["ask"] == question
