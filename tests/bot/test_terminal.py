"""The desk on a keyboard: nothing that was written for it is passed over."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.assembly import open_house
from bot.settings import Settings
from bot.store import Store
from bot.terminal import Terminal
from tests.bot.toys import EchoDesk, said

ALI = "terminal:ali"


async def test_an_update_written_just_before_an_answer_is_shown_before_it(
    store: Store, redis_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = Settings(redis_url=SecretStr(redis_url), data_dir=tmp_path, _env_file=None)  # type: ignore[call-arg]
    async with open_house(settings, lambda backend, uploads: EchoDesk()) as house:
        terminal = Terminal(house, ALI)
        await terminal._say(text="one")
        # Another process, between two looks of ours.
        await house.line.turn(replace(said(ALI, "", id="event:1"), text=None, event={"note": "update"}))
        await terminal._say(text="two")
    shown = [line for line in capsys.readouterr().out.splitlines() if ":" in line]
    assert shown == ["1:one", "2:update", "3:two"]
