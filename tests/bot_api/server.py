"""A Bot API server for tests: it checks every request, remembers everything, and fails on order.

In a test:

    async with BotApiServer() as api:
        bot = aiogram.Bot(api.token, session=AiohttpSession(api=TelegramAPIServer.from_base(api.url)))
        api.say(5, "…")
        await api.wait_for(5, 1)
        api.assert_clean()

As a process: `python -m tests.bot_api.server --port 9000`, ordered about by `/control/…` (see
`control`; `remote` is its client). One server is one bot; a second messenger is a second server.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import re
import time
from dataclasses import dataclass
from typing import Any, Self

from aiohttp import web

from tests.bot_api import methods
from tests.bot_api.control import add_control
from tests.bot_api.errors import BLOCKED, CHAT_NOT_FOUND, ApiError, bad_request, forbidden, too_many
from tests.bot_api.faults import ACCEPTED, Fault, FaultPlan, Kind
from tests.bot_api.feed import Feed
from tests.bot_api.flavours import FLAVOURS, TELEGRAM, Flavour
from tests.bot_api.handlers import Handlers
from tests.bot_api.limits import Limits, Meter
from tests.bot_api.records import Call, Message, Violation, World
from tests.bot_api.values import Params
from tests.bot_api.webhook import Webhook
from tests.bot_api.wire import go_silent, read_parameters

TOKEN = "700000001:TEST-token_of-the_own-server_000000"
MOST_BODY_BYTES = 50 * 1024 * 1024
BAD_GATEWAY_PAGE = (
    "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
)


@dataclass(frozen=True)
class Pauses:
    """Seconds between a webhook's attempts; the real server's are 1 and 60."""

    first: float = 0.05
    longest: float = 2.0


class BotApiServer(Handlers):
    """One bot's server; an async context manager. `url` is the base for clients, without the token.

    `strict`: a parameter that the method does not have is refused; otherwise it is ignored, as the real
    server does. Either way it is a violation. `limits` None = none are enforced.
    """

    faults: FaultPlan
    meter: Meter
    calls: list[Call]
    violations: list[Violation]

    def __init__(
        self,
        *,
        port: int = 0,
        token: str = TOKEN,
        strict: bool = True,
        flavour: Flavour = TELEGRAM,
        limits: Limits | None = None,
        known_only: bool = False,
        pauses: Pauses = Pauses(),
    ) -> None:
        super().__init__()
        self.token, self.strict, self.flavour, self.known_only = token, strict, flavour, known_only
        self.port, self.pauses = port, pauses
        self.feed = Feed()
        self.reset(limits)

    def reset(self, limits: Limits | None = None) -> None:
        """Forget all chats, calls, updates and orders. A webhook stays set."""
        self.world, self.faults, self.meter = World(), FaultPlan(), Meter(limits)
        self.feed.clear()
        self.calls, self.violations = [], []
        self.files.clear()
        self.queries.clear()
        self.answered.clear()

    @property
    def url(self) -> str:
        """Base URL; the token and method follow as `/bot<token>/<method>`."""
        return f"http://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=MOST_BODY_BYTES)
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/{path:.+}", self._download)
        add_control(app, self)
        # Cancelled with the caller: a long poll must not swallow updates for somebody who has hung up.
        self._runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_exc: object) -> None:
        if self.webhook is not None:
            await self.webhook.stop()
            self.webhook = None
        await self._runner.cleanup()

    # What a test asks

    def sent(self, chat: int | None = None) -> list[Message]:
        """Every message that the bot sent, later deleted ones too, in the order of arrival."""
        return [m for m in self.world.sent() if chat in (None, m.chat)]

    def called(self, method: str) -> list[Call]:
        """The calls of one method."""
        return [call for call in self.calls if call.method == method]

    def assert_clean(self) -> None:
        """Raises `AssertionError` naming what the client did wrong, if it did anything."""
        lines = [f"{v.method}: {v.description}" for v in self.violations]
        lines += [f"chat {chat}: called before retry_after was over" for _at, chat in self.meter.impatient]
        assert not lines, "\n".join(lines)

    def make_webhook(self, url: str, secret: str | None, connections: int) -> Webhook:
        first, longest = self.pauses.first, self.pauses.longest
        return Webhook(url, self.flavour, self._complain, secret, connections, first, longest)

    # One call

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method, params = request.match_info["method"], Params()
        try:
            if request.match_info["token"] != self.token:
                raise ApiError(401, "Unauthorized")
            method = methods.canonical(method)
            if method in self.flavour.missing:
                raise ApiError(404, "Not Found")
            raw = await read_parameters(request)
            params = self._checked(method, raw)
            return await self._carry_out(request, method, params)
        except ApiError as error:
            self._note(method, params, str(error.code))
            return web.json_response(error.body(), status=error.code)

    def _checked(self, method: str, raw: Params) -> Params:
        for name in methods.unknown(method, raw):
            self._complain(f'unknown parameter "{name}"', method, raw)
        try:
            params = methods.check(method, raw, unknown_allowed=not self.strict)
            self._check_secret(method, params)
        except ApiError as error:
            if "unknown parameter" not in error.description:
                self._complain(error.description, method, raw)
            raise
        if params.get("parse_mode") and not self.flavour.formatting:
            self._complain("this messenger does not understand parse_mode", method, raw)
        return params

    def _check_secret(self, method: str, params: Params) -> None:
        secret = params.get("secret_token", "x") if method == "setWebhook" else "x"
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise bad_request("secret token contains unallowed characters")

    async def _carry_out(self, request: web.Request, method: str, params: Params) -> web.StreamResponse:
        chat = params.get("chat_id") if isinstance(params.get("chat_id"), int) else None
        self._meter(method, chat, paid=bool(params.get("allow_paid_broadcast")))
        fault = self.faults.pick(method, chat)
        if fault is not None and fault.kind not in ACCEPTED:
            return await self._fail(request, fault, method, params, chat)
        try:
            result = await self.run(method, params)
        except ApiError as error:
            # A blocked or unknown chat is the world's doing; the rest is the caller's mistake.
            if (
                error.code == 400
                and CHAT_NOT_FOUND not in error.description
                and method != "answerCallbackQuery"
            ):
                self._complain(error.description, method, params)
            raise
        if fault is not None and fault.kind is not Kind.SLOW:
            self._note_unheard(fault, method, params, result)
            return await go_silent(request, fault)
        if fault is not None:
            await self._dawdle(fault, method, params, result)
        self._note(method, params, "slow" if fault else "ok")
        return web.json_response({"ok": True, "result": result})

    def _meter(self, method: str, chat: int | None, *, paid: bool) -> None:
        if chat is None or not methods.METHODS[method].counts:
            return
        wait = self.meter.wait(chat, time.time(), paid=paid)
        if wait:
            raise too_many(wait if self.flavour.retry_after else None)

    async def _fail(
        self, request: web.Request, fault: Fault, method: str, params: Params, chat: int | None
    ) -> web.StreamResponse:
        """A fault that leaves the call undone."""
        match fault.kind:
            case Kind.TOO_MANY if self.flavour.retry_after:
                seconds = max(1, round(fault.seconds))
                if chat is not None:
                    self.meter.told_to_wait(chat, time.time(), seconds)
                raise too_many(seconds)
            case Kind.TOO_MANY | Kind.TOO_MANY_UNTOLD:
                raise too_many(None)
            case Kind.BLOCKED:
                raise forbidden(BLOCKED)
            case Kind.CHAT_NOT_FOUND:
                raise bad_request(CHAT_NOT_FOUND)
            case Kind.ODD_PICTURE:
                raise bad_request("PHOTO_INVALID_DIMENSIONS")
            case Kind.SERVER_ERROR:
                raise ApiError(500, "Internal Server Error")
            case Kind.BAD_GATEWAY:
                self._note(method, params, fault.kind.value)
                return web.Response(status=502, text=BAD_GATEWAY_PAGE, content_type="text/html")
        self._note(method, params, fault.kind.value)
        return await go_silent(request, fault)

    async def _dawdle(self, fault: Fault, method: str, params: Params, result: Any) -> None:
        """A late answer; the caller may not have the patience to hear it."""
        try:
            await asyncio.sleep(fault.seconds)
        except asyncio.CancelledError:
            self._note_unheard(fault, method, params, result)
            raise

    def _note_unheard(self, fault: Fault, method: str, params: Params, result: Any) -> None:
        """The call was carried out and the caller never hears of it."""
        if isinstance(result, dict) and (message := self.world.find(params["chat_id"], result["message_id"])):
            message.heard = False
        self._note(method, params, fault.kind.value)

    async def _download(self, request: web.Request) -> web.Response:
        wanted = request.match_info["path"]
        if request.match_info["token"] == self.token:
            for path, file in self.files.values():
                if path == wanted:
                    return web.Response(body=file.content, content_type="application/octet-stream")
        return web.json_response(ApiError(404, "Not Found").body(), status=404)

    def _note(self, method: str, params: Params, outcome: str) -> None:
        chat = params.get("chat_id")
        self.calls.append(Call(time.time(), method, chat if isinstance(chat, int) else None, outcome, params))
        self._changed.set()

    def _complain(self, description: str, method: str = "webhook", params: Params | None = None) -> None:
        self.violations.append(Violation(time.time(), method, description, params or {}))


async def _serve(arguments: argparse.Namespace) -> None:
    server = BotApiServer(
        port=arguments.port,
        token=arguments.token,
        strict=arguments.strict,
        flavour=FLAVOURS[arguments.flavour],
        limits=Limits() if arguments.limits else None,
    )
    async with server:
        print(json.dumps({"url": server.url, "token": server.token}), flush=True)  # noqa: T201 -- whoever started it waits for this
        await asyncio.Event().wait()


def main() -> None:
    """Serve until interrupted; the first line printed tells the address."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bot_api.server", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--port", type=int, default=0, help="0 = any free one")
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--flavour", choices=sorted(FLAVOURS), default="telegram")
    parser.add_argument(
        "--strict", action="store_true", help="refuse unknown parameters instead of noting them"
    )
    parser.add_argument("--limits", action="store_true", help="enforce 1 message/s a chat and 30/s the bot")
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(parser.parse_args()))


if __name__ == "__main__":
    main()
