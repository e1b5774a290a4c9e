"""Talk to the independent server as a citizen does.

    async with running() as api:
        citizen = api.citizen(token, 7)
        await citizen.say("…")
        [message] = await citizen.read(1)

Its limits, which are why it is only the second server: no files, no long poll (an update counts as
read when it is first handed out), no secret header, nothing is checked and nothing ever fails.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

HERE = Path(__file__).parent
PAUSE = 0.05  # seconds between two looks for new messages


def missing() -> str | None:
    """Why the server cannot be started here, or None."""
    if shutil.which("node") is None:
        return "node is not installed"
    if not (HERE / "node_modules" / "telegram-test-api").is_dir():
        return "telegram-test-api is not installed: run npm ci in tests/telegram_test_api"
    return None


@dataclass(frozen=True)
class BotMessage:
    """One message of the bot as the server recorded it."""

    id: int
    text: str
    markup: dict[str, Any]

    @property
    def buttons(self) -> list[dict[str, Any]]:
        """All inline buttons, row after row."""
        return [button for row in self.markup.get("inline_keyboard", []) for button in row]


class Citizen:
    """One person in a private chat with the bot of `token`."""

    def __init__(self, api: TelegramTestApi, token: str, chat: int) -> None:
        self._api, self._token, self.chat = api, token, chat
        self.seen: list[BotMessage] = []

    async def say(self, text: str) -> None:
        """Write a message; a leading /command is sent as one."""
        if text.startswith("/"):
            entities = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
            await self._act("sendCommand", text=text, entities=entities)
        else:
            await self._act("sendMessage", text=text)

    async def share_contact(self, phone: str) -> None:
        """Share one's own number."""
        contact = {"phone_number": phone, "first_name": "Citizen", "user_id": self.chat}
        await self._act("sendMessage", contact=contact)

    async def share_location(self, lat: float, lon: float) -> None:
        """Share a place."""
        await self._act("sendMessage", location={"latitude": lat, "longitude": lon})

    async def tap(self, label: str) -> None:
        """Tap the newest button with this label among the messages read. Raises `LookupError`."""
        for message in reversed(self.seen):
            for button in message.buttons:
                if button["text"] == label:
                    await self._tap(message, button["callback_data"])
                    return
        raise LookupError(f"no button {label!r}")

    async def read(self, count: int = 1, seconds: float = 30.0) -> list[BotMessage]:
        """The next `count` messages of the bot (more if more are there). Raises `TimeoutError`."""
        new: list[BotMessage] = []
        async with asyncio.timeout(seconds):
            while True:
                new += await self._unread()
                if len(new) >= count:
                    self.seen += new
                    return new
                await asyncio.sleep(PAUSE)

    async def _unread(self) -> list[BotMessage]:
        found = await self._api.post("getUpdates", {"token": self._token, "chatId": self.chat})
        return [
            BotMessage(m["messageId"], m["message"].get("text", ""), m["message"].get("reply_markup") or {})
            for m in found
        ]

    async def _tap(self, message: BotMessage, data: str) -> None:
        shown = {
            "message_id": message.id,
            "date": int(time.time()),
            "chat": self._chat(),
            "text": message.text,
            "reply_markup": message.markup,
        }
        await self._act("sendCallback", data=data, message=shown)

    async def _act(self, call: str, **content: Any) -> None:
        person = {"id": self.chat, "is_bot": False, "first_name": "Citizen", "language_code": "fa"}
        common = {"botToken": self._token, "date": int(time.time()), "from": person, "chat": self._chat()}
        await self._api.post(call, {**common, **content})

    def _chat(self) -> dict[str, Any]:
        return {"id": self.chat, "type": "private", "first_name": "Citizen"}


class TelegramTestApi:
    """A running server. `url` is the base for bot libraries, without the token."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self.url, self._session = url, session

    def citizen(self, token: str, chat: int) -> Citizen:
        """Somebody who talks to that bot."""
        return Citizen(self, token, chat)

    async def history(self, token: str) -> list[dict[str, Any]]:
        """Everything the bot sent and has not read yet, as the server keeps it."""
        return await self.post("getUpdatesHistory", {"token": token})

    async def post(self, call: str, body: dict[str, Any]) -> Any:
        """One testing call; returns its `result`."""
        async with self._session.post(f"{self.url}/{call}", json=body) as answer:
            answer.raise_for_status()
            return (await answer.json())["result"]


@asynccontextmanager
async def running(port: int = 0) -> AsyncIterator[TelegramTestApi]:
    """The server as a process of its own, ended on leaving. Raises `RuntimeError` if it does not start."""
    node = await asyncio.create_subprocess_exec(
        "node",
        "run.js",
        str(port),
        cwd=HERE,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        assert node.stdout
        line = await node.stdout.readline()
        if not line:
            raise RuntimeError("telegram-test-api did not start")
        async with aiohttp.ClientSession() as session:
            yield TelegramTestApi(json.loads(line)["url"], session)
    finally:
        if node.returncode is None:
            node.terminate()
        await node.wait()
