"""The desk on a keyboard and a screen: `python -m bot chat`, for developers and demonstrations.

Type an answer or the number of a button. `:file PATH` hands in a file, `:quit` leaves.
"""

from __future__ import annotations

import asyncio
import getpass
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from bot import children
from bot.assembly import House, open_house
from bot.line import Stored
from bot.problems import Problem
from bot.server import attached, everything
from bot.settings import Settings, SettingsError
from bot.tasks import end
from bot.uploads import ref_of_stored
from dialogs.turn import Button, Incoming, Role, Upload


async def chat(settings: Settings, name: str | None = None) -> None:
    """Talk until the input ends: to the desk that runs on the data folder, or to one started for this."""
    async with AsyncExitStack() as stack:
        house = await stack.enter_async_context(open_house(await _reachable(settings, stack)))
        await stack.enter_async_context(house.at_work(serving=True))
        await Terminal(house, f"terminal:{name or getpass.getuser()}").run()


async def _reachable(settings: Settings, stack: AsyncExitStack) -> Settings:
    try:
        stack.enter_context(children.only_one(settings.data_dir))
    except SettingsError:
        return await attached(settings)
    fitted, _ = await stack.enter_async_context(everything(settings))
    return fitted


class Terminal:
    """One conversation. Shows what is new by itself, also updates."""

    def __init__(self, house: House, line: str) -> None:
        self._house = house
        self._line = line
        self._seen = 0
        self._buttons: list[Button] = []

    async def run(self) -> None:
        """Read and show until the input ends."""
        past = await self._house.line.history(self._line)
        self._seen = past[-1].number if past else 0
        await self._say(start=True)
        showing = asyncio.create_task(self._keep_showing())
        try:
            while True:
                line = await asyncio.to_thread(sys.stdin.readline)
                if not line or line.strip() in (":quit", ":q"):
                    break
                await self._typed(line.strip())
        finally:
            await end([showing])

    async def _typed(self, text: str) -> None:
        if text.startswith(":file "):
            await self._hand_in(Path(text[6:].strip()))
        elif text.isascii() and text.isdigit() and 0 < int(text) <= len(self._buttons):
            await self._say(choice=self._buttons[int(text) - 1].value)
        else:
            await self._say(text=text)

    async def _hand_in(self, path: Path) -> None:
        try:
            stored = await self._house.uploads.store(path.name, await asyncio.to_thread(path.read_bytes))
        except (OSError, Problem) as error:
            _show(f"! {error}")
            return
        await self._say(file=Upload(ref_of_stored(stored.id), stored.name, stored.type, stored.size))

    async def _say(self, **what: object) -> None:
        incoming = Incoming(id=token_hex(8), line=self._line, at=datetime.now(UTC), **what)  # type: ignore[arg-type]
        turned = await self._house.line.turn(incoming)
        if turned.grant is not None:
            self._house.courier.start(turned.grant)
        # Not only what this turn said: an update from another process may stand before it, not shown yet.
        self._show(await self._house.line.history(self._line, self._seen))

    async def _keep_showing(self) -> None:
        while True:
            self._show(await self._house.waiting.messages(self._line, self._seen, 30))

    def _show(self, messages: Sequence[Stored]) -> None:
        for stored in messages:
            if stored.number <= self._seen:
                continue
            self._seen = stored.number
            _show("\n" + stored.reply.text)
            if stored.reply.buttons:
                self._buttons = [b for row in stored.reply.buttons for b in row if b.role is not Role.URL]
                _show("   ".join(f"[{n}] {button.label}" for n, button in enumerate(self._buttons, 1)))
            for file in stored.reply.files:
                _show(f"({file.name})")


def _show(text: str) -> None:
    # Isolates help a browser; most terminals only show them as boxes.
    sys.stdout.write(text.replace("\u2068", "").replace("\u2069", "") + "\n")
    sys.stdout.flush()
