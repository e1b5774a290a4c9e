"""The door of Telegram and Bale: updates come in by webhook or long polling and become turns.

aiogram's dispatcher only sorts and translates, with one catch-all handler per kind of update. The webhook
answers 200 after the turn is committed; polling moves its offset after that. So nothing that the
messenger has let go of can be lost here.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from hmac import compare_digest
from typing import Any

import aiohttp
import orjson
from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import AiogramError, TelegramBadRequest
from aiogram.methods.base import Response as Answer
from aiogram.methods.base import TelegramMethod
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message, Update
from aiogram.types.update import UpdateTypeLookupError
from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import Response

from bot import inbound, metrics
from bot.carrier import Carrier, DeliveryError
from bot.courier import Courier
from bot.floods import Floods, Verdict
from bot.line import Line, LineUnavailable, TurnFailed
from bot.logs import log
from bot.messengers import Messenger
from bot.problems import Problem
from bot.tasks import end
from bot.uploads import LARGEST, UnfitFile
from dialogs.turn import Incoming, Reply
from locales import LOCALES, Texts

ALLOWED_UPDATES = ["message", "callback_query", "my_chat_member"]
#: Tries of an update that breaks the desk before it is let go of.
_MOST_TRIES = 5
#: aiogram asks for these types at every call, and pydantic builds one anew where nobody held it.
_HELD = (Answer[bool], Answer[list[dict[str, Any]]])
_MESSENGER_AWAY = (AiogramError, aiohttp.ClientError, TimeoutError, OSError)


class RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """`getUpdates` without parsing: one update of an unknown shape must not hide the others."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None


class BotDoor:
    """One bot of one messenger."""

    def __init__(
        self,
        messenger: Messenger,
        token: str,
        api_base: str,
        line: Line,
        courier: Courier,
        floods: Floods,
        carrier: Carrier,
        texts: Texts,
    ) -> None:
        self.messenger = messenger
        self._line = line
        self._courier = courier
        self._floods = floods
        self._carrier = carrier
        self._texts = texts
        self._base = api_base.rstrip("/")
        session = AiohttpSession(api=TelegramAPIServer.from_base(self._base))
        self.bot = Bot(token, session=session)
        self._dispatcher = Dispatcher(disable_fsm=True)
        self._dispatcher.include_router(self._router())
        self._quick: set[asyncio.Task[Any]] = set()

    async def close(self) -> None:
        """Close the connection to the messenger."""
        await end(self._quick)
        await self.bot.session.close()

    async def handle(self, raw: dict[str, Any]) -> None:
        """One update, to the end of its turn. Raises `LineUnavailable`, `TurnFailed`."""
        try:
            update = Update.model_validate(raw, context={"bot": self.bot})
            _ = update.event_type
        except (ValidationError, UpdateTypeLookupError):
            # Nothing can be made of it now or later, so it must not come again and again. Asked here
            # because aiogram would print an update of an unknown type with everything in it.
            metrics.refused.labels(self.messenger.name, "unreadable_update").inc()
            return
        await self._dispatcher.feed_update(self.bot, update)

    async def fetch(self, file_id: str) -> bytes:
        """A file that a citizen sent. Raises `UnfitFile` for one that is too large, `OSError` when away."""
        try:
            file = await self.bot.get_file(file_id)
            if file.file_path is None or (file.file_size or 0) > LARGEST:
                raise UnfitFile("too_large")
            url = f"{self._base}/file/bot{self.bot.token}/{file.file_path}"
            pieces, size = [], 0
            async for piece in self.bot.session.stream_content(url, timeout=30, raise_for_status=True):
                pieces.append(piece)
                size += len(piece)
                if size > LARGEST:
                    raise UnfitFile("too_large")
        except TelegramBadRequest as error:
            # "file is too big", or a file that it does not know any more: sending the same again would not help.
            raise UnfitFile("too_large" if "too big" in error.message else "broken") from None
        except (AiogramError, aiohttp.ClientError, TimeoutError) as error:
            raise OSError(type(error).__name__) from None
        return b"".join(pieces)

    def _router(self) -> Router:
        router = Router()
        router.message()(self._on_message)
        router.callback_query()(self._on_tap)
        router.my_chat_member()(self._on_membership)
        return router

    async def _on_message(self, message: Message, event_update: Update) -> None:
        if message.chat.type != "private":
            return
        for incoming in inbound.from_message(self.messenger.name, event_update.update_id, message):
            await self._take(incoming)

    async def _on_tap(self, query: CallbackQuery, event_update: Update) -> None:
        incoming = inbound.from_tap(self.messenger.name, event_update.update_id, query)
        if incoming is not None:
            await self._take(incoming)
        # Only stops the little clock on the button: worth no waiting and no second try.
        self._soon(lambda: self.bot.answer_callback_query(query.id))

    async def _on_membership(self, change: ChatMemberUpdated) -> None:
        gone = change.new_chat_member.status in ("kicked", "left")
        if change.chat.type == "private":
            # That somebody has gone is learned from the next sending: this update may be late, and they back already.
            if not gone:
                await self._courier.came_back(f"{self.messenger.name}:{change.chat.id}")
        elif not gone:
            self._soon(lambda: self._leave_group(change.chat.id))

    async def _leave_group(self, chat: int) -> None:
        await self.bot.send_message(chat, self._texts.say("fa", "doors-group"))
        await self.bot.leave_chat(chat)

    async def _take(self, incoming: Incoming) -> None:
        verdict = await self._floods.judge(incoming)
        if verdict is not Verdict.GO_ON:
            metrics.refused.labels(self.messenger.name, "flood").inc()
            if verdict is Verdict.SAY_IT:
                self._soon(lambda: self._slow_down(incoming))
            return
        turned = await self._line.turn(incoming)
        if turned.grant is not None:
            self._courier.start(turned.grant)

    async def _slow_down(self, incoming: Incoming) -> None:
        """Beside the line, which the flood has filled. Lost if the messenger is away: it says nothing new."""
        locale = incoming.locale if incoming.locale in LOCALES else "fa"
        with suppress(DeliveryError, LineUnavailable):
            await self._carrier.send(incoming.line, Reply(self._texts.say(locale, "doors-too-many")), None)

    def _soon(self, call: Callable[[], Any]) -> None:
        async def quietly() -> None:
            with suppress(*_MESSENGER_AWAY):
                await call()

        task = asyncio.get_running_loop().create_task(quietly())
        self._quick.add(task)
        task.add_done_callback(self._quick.discard)


class Poller:
    """Long polling for one bot. Different citizens in parallel, one citizen in order."""

    def __init__(self, door: BotDoor, *, wait: int = 25) -> None:
        self._door = door
        self._wait = wait
        self._waiting: dict[str, deque[dict[str, Any]]] = {}
        self._workers: dict[str, asyncio.Task[None]] = {}
        self._open: set[int] = set()
        self._done: set[int] = set()

    async def run(self) -> None:
        """Poll until cancelled."""
        offset: int | None = None
        pause = 0.5
        await self._drop_webhook()
        try:
            while True:
                try:
                    updates = await self._fetch(offset)
                    pause = 0.5
                except _MESSENGER_AWAY as error:
                    log.warning("poll_failed", bot=self._door.messenger.name, error=type(error).__name__)
                    await asyncio.sleep(random.uniform(pause / 2, pause))
                    pause = min(pause * 2, 30)
                    continue
                offset = await self._take(updates, offset)
        finally:
            await end(self._workers.values())

    async def _fetch(self, offset: int | None) -> list[dict[str, Any]]:
        # While something is unfinished the offset stays before it, so the messenger answers at once.
        wait = 0 if self._open else self._wait
        method = RawUpdates(offset=offset, limit=100, timeout=wait, allowed_updates=ALLOWED_UPDATES)
        return await self._door.bot(method, request_timeout=wait + 15)

    async def _take(self, updates: list[dict[str, Any]], offset: int | None) -> int | None:
        """Hand out what is new; returns the first update that is not finished: the next offset."""
        for raw in updates:
            number = int(raw["update_id"])
            if number not in self._open and number not in self._done:
                self._open.add(number)
                self._hand_out(raw)
        if self._workers:
            await asyncio.wait(list(self._workers.values()), timeout=0.5)
        known = self._open | self._done
        if not known:
            return offset
        following = min(self._open) if self._open else max(self._done) + 1
        self._done = {number for number in self._done if number >= following}
        return following

    def _hand_out(self, raw: dict[str, Any]) -> None:
        citizen = _citizen(raw)
        self._waiting.setdefault(citizen, deque()).append(raw)
        if citizen not in self._workers:
            task = asyncio.get_running_loop().create_task(self._work(citizen))
            self._workers[citizen] = task
            task.add_done_callback(lambda _: self._workers.pop(citizen, None))

    async def _work(self, citizen: str) -> None:
        queue = self._waiting[citizen]
        while queue:
            await self._finish(queue[0])
            number = int(queue.popleft()["update_id"])
            self._open.discard(number)
            self._done.add(number)
        del self._waiting[citizen]

    async def _finish(self, raw: dict[str, Any]) -> None:
        """Try until the line has it; an update that breaks the desk every time is let go of and counted."""
        failures = 0
        while True:
            try:
                return await self._door.handle(raw)
            except LineUnavailable:
                await asyncio.sleep(random.uniform(0.5, 2))
            except TurnFailed as error:
                failures += 1
                if failures >= _MOST_TRIES:
                    metrics.refused.labels(self._door.messenger.name, "poison_update").inc()
                    log.error("update_let_go", bot=self._door.messenger.name, error=type(error).__name__)
                    return None
                await asyncio.sleep(random.uniform(0.5, 2) * failures)
            except Exception as error:  # noqa: BLE001 -- an update that cannot be read must not stop the rest
                metrics.refused.labels(self._door.messenger.name, "broken_update").inc()
                log.exception("update_failed", bot=self._door.messenger.name, error=type(error).__name__)
                return None

    async def _drop_webhook(self) -> None:
        with suppress(*_MESSENGER_AWAY):
            await self._door.bot.delete_webhook(drop_pending_updates=False)


def _citizen(raw: dict[str, Any]) -> str:
    """Whose order an update belongs to, read without parsing it all."""
    for kind in ALLOWED_UPDATES:
        part = raw.get(kind)
        if isinstance(part, dict):
            chat = part.get("chat") or (part.get("message") or {}).get("chat") or part.get("from") or {}
            return str(chat.get("id", ""))
    return ""


class Webhooks:
    """The webhooks of all bots: `/telegram/<bot name>`, and the secret behind it where no header comes."""

    def __init__(self, doors: dict[str, tuple[BotDoor, str]]) -> None:
        self._doors = doors

    async def __call__(self, request: Request) -> Response:
        """One update. 200 only after its turn is committed; 503 makes the messenger come again."""
        found = self._doors.get(request.path_params["bot"])
        if found is None:
            raise Problem(404, "not_found")
        door, secret = found
        header = request.headers.get("x-telegram-bot-api-secret-token", "")
        given = header if door.messenger.secret_header else request.path_params.get("secret", "")
        if not compare_digest(given.encode(), secret.encode()):
            metrics.refused.labels(door.messenger.name, "wrong_secret").inc()
            raise Problem(401 if door.messenger.secret_header else 404, "wrong_secret")
        try:
            await door.handle(await _update(request))
        except TurnFailed:
            metrics.refused.labels(door.messenger.name, "poison_update").inc()
        return Response(status_code=200)


async def _update(request: Request) -> dict[str, Any]:
    """The update of a webhook: JSON, or (Bale at times) a form whose values are JSON."""
    try:
        if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
            form = await request.form()
            return {key: orjson.loads(value) for key, value in form.items() if isinstance(value, str)}
        update = orjson.loads(await request.body())
    except ValueError:
        raise Problem(400, "not_json") from None
    if not isinstance(update, dict):
        raise Problem(400, "not_an_update")
    return update


async def set_webhook(door: BotDoor, url: str, secret: str) -> None:
    """Tell the messenger where we are. Failures are logged: the old address may still be good."""
    path = f"{url.rstrip('/')}/telegram/{door.messenger.name}"
    if not door.messenger.secret_header:
        path += f"/{secret}"
    try:
        await door.bot.set_webhook(
            path,
            secret_token=secret if door.messenger.secret_header else None,
            allowed_updates=ALLOWED_UPDATES,
        )
    except _MESSENGER_AWAY as error:
        log.error("set_webhook_failed", bot=door.messenger.name, error=type(error).__name__)
