"""Out to Telegram and Bale through python-telegram-bot's `ExtBot`, paced by the shared budget."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError
from telegram.ext import BaseRateLimiter, ExtBot

from bot.budget import Budget
from bot.carrier import Blocked, Limited, NotSent, Refused, Uncertain
from bot.messengers import Messenger
from bot.papers import PaperAway, Papers
from bot.transport import AiohttpRequest, NeverSent, TooFast, Unanswered
from dialogs.turn import Button, OutFile, Priority, Reply, Role

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
#: What the messengers answer when nobody will read there any more, although they call it a bad request.
_GONE = ("chat not found", "user not found", "user is deactivated", "peer_id_invalid", "have no rights")
#: Methods that put something before the citizen's eyes; the messengers' limits are about these.
_COUNTED = frozenset({"sendMessage", "sendDocument", "sendPhoto"})
#: What is sent as a picture, and its largest size in bytes.
_PICTURES, _MOST_PICTURE = frozenset({"image/jpeg", "image/png"}), 10 * 1024 * 1024
#: Seconds between a token of the budget and the request for which it was.
_FRESH = 0.08
#: Tokens spent on one request at most.
_MOST_TOKENS = 2


@dataclass(frozen=True, slots=True)
class Sending:
    """What the budget must know of one request: its priority, and whom to tell before it leaves."""

    priority: Priority = Priority.REPLY
    leaving: Callable[[], Awaitable[None]] | None = None


class SharedBudget(BaseRateLimiter[Sending]):
    """python-telegram-bot's rate-limiter interface over the budget that all processes share.

    It never repeats a request: the outbox does, which knows what may be repeated.
    """

    def __init__(self, budget: Budget) -> None:
        self._budget = budget

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Sending | None,
    ) -> Any:
        """Wait for the budget, tell who must be told, and send once."""
        sending = rate_limit_args or Sending()
        chat = str(data.get("chat_id", ""))
        for _ in range(_MOST_TOKENS):
            if endpoint in _COUNTED:
                await self._budget.acquire(chat, sending.priority)
            acquired = perf_counter()
            if sending.leaving is not None:
                await sending.leaving()
            # Where Redis let us wait here, the moment that the token was for is over. A Redis that is always
            # slow must not keep messages back for ever: then a 429 has the last word.
            if perf_counter() - acquired < _FRESH:
                break
        try:
            return await callback(*args, **kwargs)
        except TooFast as error:
            if error.retry_after is not None:
                await self._budget.limited(chat, error.retry_after)
            raise


class BotCarrier:
    """Carries one messenger's messages. `per_second`: the rate that the operator has set."""

    def __init__(
        self, messenger: Messenger, bot: ExtBot[Sending], papers: Papers, per_second: float = 30
    ) -> None:
        self._messenger = messenger
        # Above its free rate the messenger sends nothing that does not say that it may cost something.
        self._paid = True if messenger.sells_rate and per_second > messenger.free_per_second else None
        self._bot = bot
        self._papers = papers

    async def send(
        self, line: str, reply: Reply, leaving: Callable[[], Awaitable[None]] | None
    ) -> str | None:
        """One message, one request. Raises the `DeliveryError` family."""
        chat = int(line.partition(":")[2])
        sending = Sending(reply.priority, leaving)
        try:
            if reply.files:
                return await self._send_file(chat, reply.files[0], sending)
            message = await self._bot.send_message(
                chat,
                reply.text,
                reply_markup=keyboard(reply),
                link_preview_options=_NO_PREVIEW if self._messenger.link_preview else None,
                allow_paid_broadcast=self._paid,
                rate_limit_args=sending,
            )
        except TelegramError as error:
            raise meaning(error) from None
        return str(message.message_id)

    async def erase(self, line: str, message_ids: list[str]) -> None:
        """Delete what may still be deleted, the newest first; one refusal does not stop the rest."""
        chat = int(line.partition(":")[2])
        numbers = [int(one) for one in message_ids]
        try:
            if self._messenger.deletes_many:
                for start in range(0, len(numbers), 100):
                    await self._bot.delete_messages(chat, numbers[start : start + 100])
            else:
                for number in reversed(numbers):
                    await self._delete(chat, number)
        except TelegramError as error:
            raise meaning(error) from None

    async def _delete(self, chat: int, number: int) -> None:
        with suppress(BadRequest):
            await self._bot.delete_message(chat, number)

    async def _send_file(self, chat: int, file: OutFile, sending: Sending) -> str:
        try:
            content = await self._papers.make(file)
        except LookupError:
            raise Refused("unknown_file") from None
        except PaperAway:
            raise NotSent("paper_away") from None
        try:
            message = await self._hand_over(chat, file, content, sending)
        except InvalidToken:
            # 404 is a wrong token or a method this messenger does not serve. The text before it went through
            # with this token; a paper nobody can take must not hold up the updates behind it.
            raise Refused("not_served") from None
        return str(message.message_id)

    async def _hand_over(self, chat: int, file: OutFile, content: bytes, sending: Sending) -> Message:
        """A picture to look at, or a file to open; a picture of odd measures goes as a file."""
        if file.type in _PICTURES and len(content) <= _MOST_PICTURE:
            with suppress(BadRequest):
                return await self._bot.send_photo(
                    chat,
                    content,
                    filename=file.name,
                    allow_paid_broadcast=self._paid,
                    rate_limit_args=sending,
                )
        return await self._bot.send_document(
            chat, content, filename=file.name, allow_paid_broadcast=self._paid, rate_limit_args=sending
        )


def keyboard(reply: Reply) -> Markup | None:
    """Buttons under a message, or in place of the phone's keyboard where one of them shares something."""
    if reply.share:
        return _sharing(reply, reply.share)
    if reply.buttons:
        return InlineKeyboardMarkup([[_button(button) for button in row] for row in reply.buttons])
    return ReplyKeyboardRemove() if reply.clearing else None


def _sharing(reply: Reply, label: str) -> ReplyKeyboardMarkup:
    """The share key first; the question's other buttons as words, which the desk takes like taps."""
    # A flag that is there counts as an action, even where it says no.
    if reply.ask is not None and reply.ask.kind == "mobile":
        share = KeyboardButton(label, request_contact=True)
    else:
        share = KeyboardButton(label, request_location=True)
    rows = [[KeyboardButton(b.label) for b in row if b.role is not Role.URL] for row in reply.buttons]
    return ReplyKeyboardMarkup(
        [[share], *(row for row in rows if row)], resize_keyboard=True, one_time_keyboard=True
    )


def _button(button: Button) -> InlineKeyboardButton:
    if button.role is Role.URL:
        return InlineKeyboardButton(button.label, url=button.value)
    return InlineKeyboardButton(button.label, callback_data=button.value)


def meaning(error: TelegramError) -> Exception:
    """The one delivery error that this failure means. Order matters: `BadRequest` is a `NetworkError`."""
    if isinstance(error, TooFast):
        return Limited(error.retry_after)
    if isinstance(error, NeverSent):
        return NotSent("connect", counts=False)
    if isinstance(error, Unanswered):
        return Uncertain()
    if isinstance(error, Forbidden | ChatMigrated):
        return Blocked()
    if isinstance(error, InvalidToken):
        return NotSent("token", counts=False)
    if isinstance(error, BadRequest):
        return Blocked() if any(words in str(error).lower() for words in _GONE) else Refused("bad_request")
    return Uncertain()


def make_bot(token: str, api_base: str, budget: Budget) -> tuple[ExtBot[Sending], AiohttpRequest]:
    """An `ExtBot` on our transport and budget; the request must be shut down at the end."""
    request = AiohttpRequest()
    base = api_base.rstrip("/")
    bot = ExtBot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=request,
        get_updates_request=AiohttpRequest(connections=1),
        rate_limiter=SharedBudget(budget),
    )
    return bot, request
