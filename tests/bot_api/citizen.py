"""The citizen's side of every chat: what people do on their phones, and what they see.

Mixed into the server. `chat` is the citizen's id (a private chat has its citizen's id); in a group
(negative id) `by` says who acts.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable
from typing import Any

from tests.bot_api.feed import Disturbance, Feed
from tests.bot_api.records import Message, World, bot_json, citizen_json, message_json
from tests.bot_api.values import UploadedFile

#: A JPEG that every decoder opens: one grey pixel.
PIXEL = bytes.fromhex(
    "ffd8ffe000104a46494600010100000100010000ffdb004300281c1e231e19282321232d2b28303c64413c37373c7b585d4964918099968f"
    "808c8aa0b4e6c3a0aadaad8a8cc8ffcbdaeef5ffffff9bc1fffffffaffe6fdfff8ffc0000b080001000101011100ffc40014000100000000"
    "000000000000000000000000ffc40014100100000000000000000000000000000000ffda0008010100003f003fffd9"
)


class CitizenSide:
    """Needs `world`, `feed` and `files` from the server that mixes it in."""

    world: World
    feed: Feed

    def __init__(self) -> None:
        self.files: dict[str, tuple[str, UploadedFile]] = {}
        self.queries: dict[str, int] = {}
        self.answered: dict[str, str] = {}
        self._query_ids = itertools.count(40_000_000_000_001)
        self._changed = asyncio.Event()

    # What citizens do

    def say(self, chat: int, text: str, *, by: int | None = None) -> Message:
        """Write a message. A leading /command gets its entity, as the apps add it."""
        extra: dict[str, Any] = {}
        if text.startswith("/"):
            extra["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        return self._write(chat, by, text=text, extra=extra)

    def tap(
        self, chat: int, message_id: int, data: str, *, by: int | None = None, anyway: bool = False
    ) -> str:
        """Tap the inline button with this callback data; returns the query's id.

        Raises `LookupError` when no such button is there, unless `anyway` (a dead button on an old screen).
        """
        message = self.world.find(chat, message_id)
        if not anyway and (message is None or data not in [b.get("callback_data") for b in message.buttons]):
            raise LookupError(f"no button with that data on message {message_id}")
        query = str(next(self._query_ids))
        self.queries[query] = chat
        shown: dict[str, Any] = {"message_id": message_id, "date": 0, "chat": self.world.chat(chat).as_json()}
        if message is not None:
            shown = message_json(message, self.world.chat(chat))
        content = {
            "id": query,
            "from": citizen_json(by or chat),
            "message": shown,
            "chat_instance": str(chat),
            "data": data,
        }
        self.feed.add("callback_query", content)
        return query

    def tap_label(self, chat: int, label: str) -> str:
        """Tap the newest button with this label in the chat. Raises `LookupError`."""
        for message in reversed(self.seen(chat)):
            for button in message.buttons:
                if button["text"] == label:
                    return self.tap(chat, message.id, button["callback_data"])
        raise LookupError(f"no button {label!r} in chat {chat}")

    def press(self, chat: int, label: str) -> Message:
        """Press a key of the keyboard that the bot has put up. Raises `LookupError`."""
        key = next((key for key in self.keys(chat) if key["text"] == label), None)
        if key is None:
            raise LookupError(f"no key {label!r}: {[key['text'] for key in self.keys(chat)]}")
        if key.get("request_contact"):
            return self.send_contact(chat, f"98999{chat:07d}")
        return self.send_location(chat, 36.27, 50.0) if key.get("request_location") else self.say(chat, label)

    def keys(self, chat: int) -> list[dict[str, Any]]:
        """The keys in place of the phone's keyboard, as the last message about them left it."""
        for message in reversed(self.seen(chat)):
            markup = message.markup or {}
            if "remove_keyboard" in markup:
                return []
            if "keyboard" in markup:
                return [
                    key if isinstance(key, dict) else {"text": key}
                    for row in markup["keyboard"]
                    for key in row
                ]
        return []

    def send_photo(
        self, chat: int, content: bytes = PIXEL, caption: str = "", *, by: int | None = None
    ) -> Message:
        """Take a photo: it comes in two sizes of the same picture."""
        large = self.keep_file("photos", UploadedFile("photo.jpg", "image/jpeg", content))
        small = self.keep_file("photos", UploadedFile("photo.jpg", "image/jpeg", content))
        sizes = [{**small, "width": 90, "height": 90}, {**large, "width": 1280, "height": 960}]
        return self._write(chat, by, text=caption, extra={"photo": sizes})

    def send_document(
        self, chat: int, name: str, content: bytes, content_type: str, *, by: int | None = None
    ) -> Message:
        """Attach a file."""
        kept = self.keep_file("documents", UploadedFile(name, content_type, content))
        return self._write(
            chat, by, extra={"document": {**kept, "file_name": name, "mime_type": content_type}}
        )

    def send_voice(
        self, chat: int, content: bytes = b"OggS", seconds: int = 3, *, by: int | None = None
    ) -> Message:
        """Speak."""
        kept = self.keep_file("voice", UploadedFile("voice.ogg", "audio/ogg", content))
        return self._write(chat, by, extra={"voice": {**kept, "duration": seconds, "mime_type": "audio/ogg"}})

    def send_sticker(self, chat: int, *, by: int | None = None) -> Message:
        """Something that no form asks for."""
        kept = self.keep_file("stickers", UploadedFile("sticker.webp", "image/webp", b"RIFF"))
        shape = {"width": 512, "height": 512, "is_animated": False, "is_video": False, "type": "regular"}
        return self._write(chat, by, extra={"sticker": {**kept, **shape}})

    def send_contact(self, chat: int, phone: str, *, of: int | None = None, by: int | None = None) -> Message:
        """Share a contact: one's own, unless `of` names whose it is (0 = of nobody on the messenger)."""
        owner = chat if of is None else of
        contact: dict[str, Any] = {"phone_number": phone, "first_name": f"Citizen {owner}"}
        if owner:
            contact["user_id"] = owner
        return self._write(chat, by, extra={"contact": contact})

    def send_location(self, chat: int, lat: float, lon: float, *, by: int | None = None) -> Message:
        """Share a place."""
        return self._write(chat, by, extra={"location": {"latitude": lat, "longitude": lon}})

    def edit(self, chat: int, message_id: int, text: str) -> None:
        """Change one's own message."""
        message = self.world.find(chat, message_id)
        if message is None or message.from_bot:
            raise LookupError(f"no own message {message_id}")
        message.text = text
        content = message_json(message, self.world.chat(chat))
        self.feed.add("edited_message", {**content, "from": citizen_json(chat), "edit_date": content["date"]})

    def block(self, chat: int) -> None:
        """Stop the bot: from now on it hears 403 here."""
        self._membership(chat, blocked=True)

    def unblock(self, chat: int) -> None:
        """Let the bot in again."""
        self._membership(chat, blocked=False)

    # What citizens see

    def seen(self, chat: int) -> list[Message]:
        """Messages on the citizen's screen from the bot, oldest first."""
        return [m for m in self.world.chat(chat).messages if m.from_bot and not m.deleted]

    def transcript(self, chat: int) -> list[str]:
        """The screen as lines: «> » before what the citizen wrote, buttons in brackets."""
        lines = []
        for m in self.world.chat(chat).messages:
            if not m.deleted:
                buttons = "".join(f" [{b['text']}]" for b in m.buttons)
                lines.append(f"{'' if m.from_bot else '> '}{m.text or '·'}{buttons}")
        return lines

    async def wait_for(
        self, chat: int, met: int | Callable[[list[Message]], bool] = 1, seconds: float = 30.0
    ) -> list[Message]:
        """Until the citizen sees so many messages of the bot, or `met` holds. Raises `TimeoutError`."""
        async with asyncio.timeout(seconds):
            while True:
                self._changed.clear()
                now = self.seen(chat)
                if len(now) >= met if isinstance(met, int) else met(now):
                    return now
                await self._changed.wait()

    def unanswered(self) -> list[str]:
        """Taps whose little clock is still turning: no answerCallbackQuery came."""
        return [query for query in self.queries if query not in self.answered]

    # The way between

    def disturb(
        self,
        *,
        seed: int = 0,
        duplicate: float = 0,
        reorder: float = 0,
        delay: float = 0,
        seconds: float = 0.5,
    ) -> None:
        """Make the updates' journey rough from now on; without arguments smooth again."""
        self.feed.disturbance = Disturbance(seed, duplicate, reorder, delay, seconds)

    def keep_file(self, folder: str, file: UploadedFile) -> dict[str, Any]:
        """Store bytes; returns the fields that every file object has."""
        number = len(self.files) + 1
        suffix = file.name.rpartition(".")[2][:8] or "bin"
        file_id = f"file-{folder}-{number:06d}"
        self.files[file_id] = (f"{folder}/file_{number}.{suffix}", file)
        return {"file_id": file_id, "file_unique_id": f"unique{number}", "file_size": len(file.content)}

    def _write(
        self, chat: int, by: int | None, text: str = "", extra: dict[str, Any] | None = None
    ) -> Message:
        sender = citizen_json(by or abs(chat))
        message = self.world.new_message(
            chat, from_bot=False, text=text, extra={"from": sender, **(extra or {})}
        )
        self.feed.add("message", message_json(message, self.world.chat(chat)))
        return message

    def _membership(self, chat: int, *, blocked: bool) -> None:
        place = self.world.chat(chat)
        place.blocked = blocked
        me = bot_json()
        out: dict[str, Any] = {"user": me, "status": "kicked", "until_date": 0}
        states = [{"user": me, "status": "member"}, out]
        old, new = states if blocked else reversed(states)
        self.feed.add(
            "my_chat_member",
            {
                "chat": place.as_json(),
                "from": citizen_json(abs(chat)),
                "date": int(time.time()),
                "old_chat_member": old,
                "new_chat_member": new,
            },
        )
