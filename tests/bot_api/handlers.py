"""What each method does once its parameters have passed: the bot's side of the chats.

`Handlers.run(method, params)` returns the `result` of the answer or raises `ApiError`.
"""

from __future__ import annotations

import time
from typing import Any

from tests.bot_api import entities
from tests.bot_api.citizen import CitizenSide
from tests.bot_api.errors import BLOCKED, CHAT_NOT_FOUND, ApiError, bad_request, forbidden
from tests.bot_api.flavours import Flavour
from tests.bot_api.methods import MOST_CAPTION, MOST_TEXT
from tests.bot_api.records import Edit, Message, bot_json, message_json
from tests.bot_api.values import Params, UploadedFile
from tests.bot_api.webhook import Webhook

MOST_DOWNLOAD_BYTES = 20 * 1024 * 1024
MOST_PHOTO_BYTES = 10 * 1024 * 1024


class Handlers(CitizenSide):
    """The methods over the chats. `known_only`: chats that never wrote are "not found"."""

    flavour: Flavour
    known_only: bool = False
    webhook: Webhook | None = None
    profile: dict[str, Any]

    def __init__(self) -> None:
        super().__init__()
        self.profile = {}

    def reach(self, chat: int | str) -> int:
        """The chat's number if the bot may write there now. Raises 400 or 403."""
        if isinstance(chat, str) or (self.known_only and chat not in self.world.chats):
            raise bad_request(CHAT_NOT_FOUND)
        place = self.world.chat(chat)
        if place.blocked:
            raise forbidden(BLOCKED if chat > 0 else "bot was kicked from the supergroup chat")
        return chat

    async def run(self, method: str, params: Params) -> Any:
        """Carry the call out."""
        if "chat_id" in params:
            params = {**params, "chat_id": self.reach(params["chat_id"])}
        own = getattr(self, f"_do_{method}", None)
        if own is not None:
            return await own(params)
        if method.startswith("set"):
            self.profile[method] = params
        return True

    # Messages

    async def _do_sendMessage(self, params: Params) -> Any:
        text, found = self._visible(params, "text", MOST_TEXT)
        return self._send("sendMessage", params, text, found)

    async def _do_sendPhoto(self, params: Params) -> Any:
        file = self._upload(params["photo"])
        if len(file.content) > MOST_PHOTO_BYTES:
            raise bad_request("file is too big")
        kept = {**self.keep_file("photos", file), "width": 640, "height": 480}
        return self._send(
            "sendPhoto", params, *self._visible(params, "caption", MOST_CAPTION), file, {"photo": [kept]}
        )

    async def _do_sendDocument(self, params: Params) -> Any:
        file = self._upload(params["document"])
        kept = {**self.keep_file("documents", file), "file_name": file.name, "mime_type": file.content_type}
        return self._send(
            "sendDocument", params, *self._visible(params, "caption", MOST_CAPTION), file, {"document": kept}
        )

    async def _do_sendLocation(self, params: Params) -> Any:
        place = {"latitude": params["latitude"], "longitude": params["longitude"]}
        return self._send("sendLocation", params, "", [], None, {"location": place})

    async def _do_editMessageText(self, params: Params) -> Any:
        message = self._own_message(params, "edit")
        text, found = self._visible(params, "text", MOST_TEXT)
        markup = params.get("reply_markup")
        if (text, found, markup) == (message.text, message.entities, message.markup):
            raise _not_modified()
        message.edits.append(Edit(time.time(), message.text, message.markup))
        message.text, message.entities, message.markup = text, found, markup
        message.source = params["text"]
        return self._shown(message)

    async def _do_editMessageReplyMarkup(self, params: Params) -> Any:
        message = self._own_message(params, "edit")
        markup = params.get("reply_markup")
        if (markup or {"inline_keyboard": []}) == (message.markup or {"inline_keyboard": []}):
            raise _not_modified()
        message.edits.append(Edit(time.time(), message.text, message.markup))
        message.markup = markup
        return self._shown(message)

    async def _do_deleteMessage(self, params: Params) -> bool:
        message = self.world.find(params["chat_id"], params["message_id"])
        if message is None:
            raise bad_request("message to delete not found")
        message.deleted = True
        self._changed.set()
        return True

    async def _do_deleteMessages(self, params: Params) -> bool:
        for message_id in params["message_ids"]:
            if message := self.world.find(params["chat_id"], message_id):
                message.deleted = True
        self._changed.set()
        return True

    async def _do_answerCallbackQuery(self, params: Params) -> bool:
        query = params["callback_query_id"]
        if query not in self.queries or query in self.answered:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        self.answered[query] = params.get("text", "")
        self._changed.set()
        return True

    # The bot itself

    async def _do_getMe(self, _params: Params) -> Any:
        return bot_json()

    async def _do_getUpdates(self, params: Params) -> Any:
        self._allow(params)
        # The real server answers after 50 seconds whatever it was told.
        return await self.feed.get(
            params.get("offset", 0), params.get("limit", 100), min(params.get("timeout", 0), 50)
        )

    async def _do_setWebhook(self, params: Params) -> bool:
        await self._drop_webhook(params)
        self._allow(params)
        if params["url"]:
            secret = params.get("secret_token") if self.flavour.secret_header else None
            connections = params.get("max_connections", 40)
            self.webhook = self.make_webhook(params["url"], secret, connections)
            self.feed.push = self.webhook.take
            self.feed.resume()
        return True

    async def _do_deleteWebhook(self, params: Params) -> bool:
        await self._drop_webhook(params)
        return True

    async def _do_getWebhookInfo(self, _params: Params) -> Any:
        if self.webhook is None:
            return {"url": "", "has_custom_certificate": False, "pending_update_count": self.feed.waiting}
        return self.webhook.info(self.feed.waiting)

    async def _do_getChat(self, params: Params) -> Any:
        return {**self.world.chat(params["chat_id"]).as_json(), "accent_color_id": 0, "max_reaction_count": 1}

    async def _do_leaveChat(self, params: Params) -> bool:
        self.world.chat(params["chat_id"]).left = True
        return True

    async def _do_getMyCommands(self, _params: Params) -> Any:
        return self.profile.get("setMyCommands", {}).get("commands", [])

    async def _do_getFile(self, params: Params) -> Any:
        if params["file_id"] not in self.files:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        path, file = self.files[params["file_id"]]
        if len(file.content) > MOST_DOWNLOAD_BYTES:
            raise bad_request("file is too big")
        unique = "unique" + params["file_id"].rpartition("-")[2].lstrip("0")
        return {
            "file_id": params["file_id"],
            "file_unique_id": unique,
            "file_size": len(file.content),
            "file_path": path,
        }

    # Parts

    def make_webhook(self, url: str, secret: str | None, connections: int) -> Webhook:
        """The server decides pauses and who hears complaints."""
        raise NotImplementedError

    def _allow(self, params: Params) -> None:
        # Not named = the former setting stays, as in the real server; an empty list = the default again.
        if "allowed_updates" in params:
            self.feed.allowed = set(params["allowed_updates"])

    async def _drop_webhook(self, params: Params) -> None:
        if self.webhook is not None:
            left = await self.webhook.stop()
            self.webhook, self.feed.push = None, None
            self.feed.pending.extendleft(reversed(left))
        if params.get("drop_pending_updates"):
            self.feed.pending.clear()

    def _visible(self, params: Params, name: str, most: int) -> tuple[str, list[entities.Entity]]:
        """The text as the citizen sees it. Raises 400 if nothing or too much is left of it."""
        source = params.get(name, "")
        # Without formatting the marks simply stay in the text, for the citizen to puzzle over.
        mode = params.get("parse_mode") if self.flavour.formatting else None
        text, found = entities.parse(source, mode)
        if params.get("entities") or params.get("caption_entities"):
            found = params.get("entities") or params["caption_entities"]
        if name == "text" and not text.strip():
            raise bad_request("message text is empty")
        if len(text) > most:
            raise bad_request("message is too long" if name == "text" else "message caption is too long")
        return text, found

    def _upload(self, value: UploadedFile | str) -> UploadedFile:
        if isinstance(value, UploadedFile):
            return value
        if value in self.files:
            return self.files[value][1]
        raise bad_request("wrong file identifier/HTTP URL specified")

    def _send(
        self,
        method: str,
        params: Params,
        text: str,
        found: list[entities.Entity],
        file: UploadedFile | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Any:
        message = self.world.new_message(
            params["chat_id"],
            from_bot=True,
            text=text,
            source=params.get("text", params.get("caption", "")),
            method=method,
            entities=found,
            markup=params.get("reply_markup"),
            file=file,
            extra=extra or {},
        )
        return self._shown(message)

    def _own_message(self, params: Params, verb: str) -> Message:
        message = self.world.find(params["chat_id"], params["message_id"])
        if message is None:
            raise bad_request(f"message to {verb} not found")
        if not message.from_bot:
            raise bad_request(f"message can't be {verb}ed")
        return message

    def _shown(self, message: Message) -> Any:
        self._changed.set()
        return message_json(message, self.world.chat(message.chat))


def _not_modified() -> ApiError:
    return bad_request(
        "message is not modified: specified new message content and reply markup are exactly the same "
        "as a current content and reply markup of the message"
    )
