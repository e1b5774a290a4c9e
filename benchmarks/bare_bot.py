"""What `benchmarks.turns` measures the desk against: a six-step form on bare aiogram, as its guide shows it.

aiogram's dispatcher with finite states in `RedisStorage`, behind FastAPI. No understanding, no encryption, no outbox.

    BARE_REDIS=… BARE_API=… uvicorn --factory benchmarks.bare_bot:build
"""

import os

from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from fastapi import FastAPI, Request

TOKEN = "42:TEST"  # noqa: S105 -- made up
_KEYBOARD = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="برگشت", callback_data="back")]])


class Steps(StatesGroup):
    """One state a question."""

    one = State()
    two = State()
    three = State()
    four = State()
    five = State()


_ORDER = (Steps.one, Steps.two, Steps.three, Steps.four, Steps.five)
router = Router()


@router.message(CommandStart())
async def begin(message: Message, state: FSMContext) -> None:
    """The first question."""
    await state.set_state(Steps.one)
    await message.answer("سؤال ۱", reply_markup=_KEYBOARD)


def _handler(number: int):
    async def take(message: Message, state: FSMContext) -> None:
        await state.update_data({f"answer{number}": message.text})
        if number < len(_ORDER):
            await state.set_state(_ORDER[number])
        else:
            await state.clear()
        await message.answer(f"سؤال {number + 1}", reply_markup=_KEYBOARD)

    return take


for position, step in enumerate(_ORDER, 1):
    router.message(step)(_handler(position))


def build() -> FastAPI:
    """The whole bot as one application."""
    redis_url, api_base = os.environ["BARE_REDIS"], os.environ["BARE_API"]
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(api_base)))
    dispatcher = Dispatcher(storage=RedisStorage.from_url(redis_url))
    dispatcher.include_router(router)
    app = FastAPI()

    @app.post("/telegram/telegram")
    async def webhook(request: Request) -> dict[str, bool]:
        update = Update.model_validate(await request.json(), context={"bot": bot})
        await dispatcher.feed_update(bot, update)
        return {"ok": True}

    @app.get("/readyz")
    async def ready() -> dict[str, bool]:
        return {"ok": True}

    return app
