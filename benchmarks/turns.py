"""What a whole turn costs: CPU of the desk's process, beside a bare aiogram bot's, both behind a webhook.

    python -m benchmarks.turns [--citizens N] [--rounds N]

Real processes, one real Redis each, one stand-in for the Bot API that says yes to everything. A citizen sends the
next message when the answer to the last one has come, a hundred citizens at once. The two take turns, so that what else
the machine does falls on both. The desk understands every sentence, seals the session, writes the outbox and delivers
under the shared budget; the bare bot does none of that.
"""

import argparse
import asyncio
import itertools
import json
import statistics
import sys
import tempfile
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex

import aiohttp
import psutil
from aiohttp import web

from benchmarks import bare_bot
from tests.e2e.house import free_port
from tests.faults.machines import Child
from tests.faults.redis_server import RedisServer

SECRET = token_hex(8)
AT_ONCE = 100
#: A vehicle theft up to the sixth question, told by somebody who answers what is asked.
WORDS = (
    "سلام ماشینمو دیشب دزدیدن",
    "پراید ۱۲ ب ۳۴۵ ایران ۶۷",
    "قزوین",
    "خیابان نوروزیان روبه‌روی بانک",
    "ردیاب داره",
    "سفید ۹۸",
)
#: Taps of one button, again and again: the cheapest turn there is.
TAPS = 8


@dataclass
class BotApi:
    """Says yes to every call; whoever waits for a chat's next message gets it."""

    messages: dict[int, asyncio.Queue] = field(default_factory=lambda: defaultdict(asyncio.Queue))
    numbers: itertools.count = field(default_factory=itertools.count)

    async def __call__(self, request: web.Request) -> web.Response:
        method = request.path.rpartition("/")[2]
        if method != "sendMessage":
            return web.json_response({"ok": True, "result": True})
        told = await (request.json() if request.content_type == "application/json" else request.post())
        chat = int(told["chat_id"])
        number = next(self.numbers)
        self.messages[chat].put_nowait((number, told.get("reply_markup")))
        result = {
            "message_id": number,
            "date": 1,
            "chat": {"id": chat, "type": "private"},
            "text": told["text"],
        }
        return web.json_response({"ok": True, "result": result})


@dataclass
class Contestant:
    """A bot behind a webhook, and what its process has cost."""

    name: str
    child: Child
    url: str
    http: aiohttp.ClientSession
    api: BotApi
    per_turn: list[float] = field(default_factory=list)
    per_tap: list[float] = field(default_factory=list)

    async def ready(self) -> None:
        while True:
            if not self.child.alive:
                raise RuntimeError(f"{self.name} ended: {self.child.log.read_text()[-500:]}")
            try:
                async with self.http.get(f"{self.url}/readyz") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.1)

    async def post(self, update: dict) -> None:
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        async with self.http.post(f"{self.url}/telegram/telegram", json=update, headers=headers) as answer:
            if answer.status != 200:
                raise RuntimeError(f"{self.name} answered {answer.status}")

    async def say(self, chat: int, text: str) -> tuple:
        await self.post(_message(chat, text))
        return await self._answered(chat)

    async def tap(self, chat: int, message: int, value: str) -> None:
        await self.post(_tap(chat, message, value))
        await self._answered(chat)

    async def _answered(self, chat: int) -> tuple:
        """The last of the messages that this turn brought."""
        queue = self.api.messages[chat]
        last = await asyncio.wait_for(queue.get(), 30)
        while not queue.empty():
            last = queue.get_nowait()
        return last

    def cpu(self) -> float:
        """Seconds of CPU so far, user and system."""
        spent = psutil.Process(self.child.pid).cpu_times()
        return spent.user + spent.system


_UPDATES = itertools.count(1)


def _message(chat: int, text: str) -> dict:
    person = {"id": chat, "is_bot": False, "first_name": "مریم", "language_code": "fa"}
    message = {
        "message_id": next(_UPDATES),
        "date": 1,
        "chat": {"id": chat, "type": "private"},
        "from": person,
    }
    return {"update_id": next(_UPDATES), "message": {**message, "text": text}}


def _tap(chat: int, number: int, value: str) -> dict:
    person = {"id": chat, "is_bot": False, "first_name": "مریم"}
    message = {"message_id": number, "date": 1, "chat": {"id": chat, "type": "private"}, "text": "…"}
    query = {
        "id": str(next(_UPDATES)),
        "from": person,
        "chat_instance": "1",
        "message": message,
        "data": value,
    }
    return {"update_id": next(_UPDATES), "callback_query": query}


@asynccontextmanager
async def contestants(folder: Path) -> AsyncIterator[tuple[Contestant, Contestant]]:
    """The desk and the bare bot, started and warm."""
    async with AsyncExitStack() as stack:
        http = await stack.enter_async_context(aiohttp.ClientSession())
        built = []
        for name in ("desk", "bare"):
            api = BotApi()
            api_base = await _serve(stack, api)
            redis = RedisServer(folder, name=f"redis-{name}")
            await redis.start()
            stack.push_async_callback(redis.kill)
            port = free_port()
            child = (_desk if name == "desk" else _bare)(folder, port, redis.url, api_base)
            await child.start()
            stack.push_async_callback(child.kill)
            built.append(Contestant(name, child, f"http://127.0.0.1:{port}", http, api))
        for one in built:
            await one.ready()
        yield built[0], built[1]


async def _serve(stack: AsyncExitStack, api: BotApi) -> str:
    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", api)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    port = free_port()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    return f"http://127.0.0.1:{port}"


def _desk(folder: Path, port: int, redis_url: str, api_base: str) -> Child:
    settings = {
        "PISHKHAN_BIND": f"127.0.0.1:{port}", "PISHKHAN_DATA_DIR": str(folder / "data"),
        "PISHKHAN_REDIS_URL": redis_url, "PISHKHAN_TELEGRAM_TOKEN": bare_bot.TOKEN,
        "PISHKHAN_TELEGRAM_API_BASE": api_base, "PISHKHAN_TELEGRAM_WEBHOOK_URL": "https://desk.example",
        "PISHKHAN_TELEGRAM_WEBHOOK_SECRET": SECRET, "PISHKHAN_TELEGRAM_PER_SECOND": "1000",
        "PISHKHAN_MESSAGES_PER_MINUTE": "100000",
        # These questions ask the back office nothing, so nobody need be there.
        "PISHKHAN_BACKEND_URL": f"http://127.0.0.1:{free_port()}", "PISHKHAN_BACKEND_TOKEN": "unused",
        "PISHKHAN_LOG_LEVEL": "ERROR",
    }  # fmt: skip
    return Child("desk", folder, [sys.executable, "-m", "bot", "serve"], settings)


def _bare(folder: Path, port: int, redis_url: str, api_base: str) -> Child:
    command = [sys.executable, "-m", "uvicorn", "--factory", "benchmarks.bare_bot:build", "--port", str(port)]
    command += ["--no-access-log", "--log-level", "warning"]
    return Child("bare", folder, command, {"BARE_REDIS": redis_url, "BARE_API": api_base})


async def _talk(one: Contestant, citizens: Sequence[int], words: Sequence[str]) -> int:
    """Every citizen says all words; returns how many turns that were."""

    async def tell(chat: int) -> None:
        for text in words:
            await one.say(chat, text)

    await _at_once([tell(chat) for chat in citizens])
    return len(citizens) * len(words)


async def _taps(one: Contestant, citizens: Sequence[int], times: int) -> int:
    """Every citizen taps the first button of the last message, again and again."""

    async def tap(chat: int) -> None:
        number, markup = await one.say(chat, "تکرار")
        value = _first_button(markup)
        for _ in range(times):
            await one.tap(chat, number, value)

    before = one.cpu()
    await _at_once([tap(chat) for chat in citizens])
    one.per_tap.append((one.cpu() - before) / (len(citizens) * (times + 1)))
    return len(citizens) * (times + 1)


def _first_button(markup: str | dict) -> str:
    keyboard = json.loads(markup) if isinstance(markup, str) else markup
    return keyboard["inline_keyboard"][0][0]["callback_data"]


async def _at_once(stories: list) -> None:
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(story) -> None:
        async with gate:
            await story

    await asyncio.gather(*map(one, stories))


async def measure(citizens: int, rounds: int) -> tuple[Contestant, Contestant]:
    """CPU seconds a turn of both, one figure a round; the first round only warms up."""
    chats = itertools.count(1000)
    with tempfile.TemporaryDirectory() as folder:
        async with contestants(Path(folder)) as (desk, bare):
            for round_ in range(rounds + 1):
                for one, words in ((desk, WORDS), (bare, ("/start", *WORDS[1:]))):
                    crowd = [next(chats) for _ in range(citizens)]
                    before = one.cpu()
                    turns = await _talk(one, crowd, words)
                    if round_:
                        one.per_turn.append((one.cpu() - before) / turns)
                    if one is desk and round_:
                        await _taps(desk, crowd, TAPS)
            return desk, bare


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--citizens", type=int, default=100, help="citizens a round")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    desk, bare = asyncio.run(measure(options.citizens, options.rounds))
    reference = statistics.median(bare.per_turn)
    print(f"{'CPU of one process, milliseconds a turn':44}{'median':>8}{'least':>8}{'most':>8}{'ratio':>8}")
    for name, spent in (
        ("bare aiogram + RedisStorage behind FastAPI", bare.per_turn),
        ("this desk, a sentence", desk.per_turn),
        ("this desk, a tap", desk.per_tap),
    ):
        middle = statistics.median(spent)
        print(
            f"{name:44}{1000 * middle:8.2f}{1000 * min(spent):8.2f}{1000 * max(spent):8.2f}{middle / reference:8.2f}"
        )


if __name__ == "__main__":
    main()
