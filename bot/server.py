"""Running the web application: alone (`serve`), or with everything it stands on (`run`)."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import socket
import sys
from base64 import b64encode
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from secrets import token_bytes, token_urlsafe

import uvicorn
from fastapi import FastAPI
from pydantic import SecretStr

from bot import children
from bot.assembly import open_house
from bot.embedded_redis import embedded, running_url
from bot.messengers import MESSENGERS
from bot.patience import PatientHttp
from bot.settings import Settings, SettingsError
from bot.web import build
from bot.words import texts

_SANDBOX_BIND = "127.0.0.1:8001"
_EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 -- recognised, not bound to
_NO_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


def serve(settings: Settings) -> int:
    """Serve until told to stop."""
    _need_free_port(settings.host, settings.port, "PISHKHAN_BIND")
    return _loop(_serve(settings, polling=False, ready=lambda: None))


def work(settings: Settings, *, polling: bool) -> int:
    """Deliver, and fetch updates if asked to, without any web door, until told to stop."""
    return _loop(_work(settings, polling=polling))


def run(settings: Settings) -> int:
    """Everything in one process tree until told to stop."""
    _need_free_port(settings.host, settings.port, "PISHKHAN_BIND")
    with children.only_one(settings.data_dir):
        return _loop(_run(settings))


def _loop(work: object) -> int:
    with asyncio.Runner(loop_factory=_loop_factory) as runner:
        runner.run(work)  # type: ignore[arg-type]
    return 0


def _loop_factory() -> asyncio.AbstractEventLoop:
    try:
        import uvloop
    except ImportError:
        return asyncio.new_event_loop()
    return uvloop.new_event_loop()


async def _run(settings: Settings) -> None:
    async with everything(settings) as (fitted, staff):
        await _serve(fitted, polling=True, ready=lambda: _greet(fitted, staff))


@asynccontextmanager
async def everything(settings: Settings) -> AsyncIterator[tuple[Settings, tuple[str, str] | None]]:
    """The embedded Redis and the sandbox, as far as the settings name no real ones.

    Yields the settings made to fit, and address and token of the sandbox's staff page.
    """
    async with AsyncExitStack() as stack:
        staff: tuple[str, str] | None = None
        if settings.redis_url is None:
            url = await stack.enter_async_context(embedded(settings.data_dir))
            settings = settings.model_copy(update={"redis_url": SecretStr(url)})
        if settings.backend_url is None:
            settings, environment = _with_sandbox(settings)
            _need_free_port(*_split_bind(environment["SANDBOX_BIND"]), "SANDBOX_BIND")
            url = settings.backend_url or ""
            await stack.enter_async_context(children.sandbox(environment, url))
            staff = (f"{url}/staff", environment.get("SANDBOX_STAFF_TOKEN", "demo"))
        yield settings, staff


async def attached(settings: Settings) -> Settings:
    """Settings that reach the desk which runs on the data folder, as far as they name nothing else."""
    if settings.redis_url is None:
        url = await running_url(settings.data_dir)
        if url is None:
            raise SettingsError(
                "No desk is running here: start one with `python -m bot run`, or set PISHKHAN_REDIS_URL."
            )
        settings = settings.model_copy(update={"redis_url": SecretStr(url)})
    return settings if settings.backend_url else _with_sandbox(settings)[0]


def _with_sandbox(settings: Settings) -> tuple[Settings, dict[str, str]]:
    """The settings of the desk and the environment of the sandbox, made to fit each other."""
    bind = os.environ.get("SANDBOX_BIND") or _SANDBOX_BIND
    host, port = _split_bind(bind)
    desk = "127.0.0.1" if settings.host in _EVERYWHERE else settings.host
    secret = settings.events_secret.get_secret_value().split()[0] if settings.events_secret else ""
    secret = secret or _kept(
        settings.data_dir / "events.secret", "whsec_" + b64encode(token_bytes(32)).decode()
    )
    token = settings.backend_token.get_secret_value() if settings.backend_token else ""
    token = token or os.environ.get("SANDBOX_BACKEND_TOKEN", "")
    token = token or _kept(settings.data_dir / "backend.token", token_urlsafe(32))
    reachable = "127.0.0.1" if host in _EVERYWHERE else host
    fitted = settings.model_copy(
        update={
            "backend_url": f"http://{reachable}:{port}",
            "backend_token": SecretStr(token),
            "events_secret": SecretStr(secret),
        }
    )
    environment = {
        "SANDBOX_BIND": bind,
        "SANDBOX_BACKEND_TOKEN": token,
        "SANDBOX_EVENTS_URL": f"http://{desk}:{settings.port}/events",
        "SANDBOX_EVENTS_SECRET": secret,
        "SANDBOX_DATA_DIR": os.environ.get("SANDBOX_DATA_DIR") or str(settings.data_dir / "sandbox"),
    }
    if os.environ.get("SANDBOX_STAFF_TOKEN"):
        environment["SANDBOX_STAFF_TOKEN"] = os.environ["SANDBOX_STAFF_TOKEN"]
    return fitted, environment


def _split_bind(bind: str) -> tuple[str, int]:
    host, _, port = bind.rpartition(":")
    if not host or not port.isdigit():
        raise SettingsError(f"SANDBOX_BIND must be host:port, for example {_SANDBOX_BIND}, not {bind!r}.")
    return host.strip("[]"), int(port)


def _kept(path: Path, fresh: str) -> str:
    """A secret made once for this installation, readable by its owner only."""
    if not path.exists():
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(fresh)
    return path.read_text()


class _Server(uvicorn.Server):
    """A server whose signals are ours: the house around it must be closed afterwards, in order."""

    def __init__(
        self, config: uvicorn.Config, leaving: Callable[[], None], ready: Callable[[], None]
    ) -> None:
        super().__init__(config)
        self._leaving = leaving
        self._ready = ready

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self._leave)
        yield

    def _leave(self) -> None:
        self.should_exit = True
        self._leaving()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()


async def _serve(settings: Settings, *, polling: bool, ready: Callable[[], None]) -> None:
    async with open_house(settings) as house:
        _settle()
        config = http_config(build(house), settings)
        async with house.at_work(serving=True, polling=polling):
            await _Server(config, house.waiting.stop, ready).serve()


def http_config(app: FastAPI, settings: Settings) -> uvicorn.Config:
    """How the application is served."""
    return uvicorn.Config(
        app, host=settings.host, port=settings.port, http=PatientHttp, ws="none", access_log=False,
        # Its own set-up would print tracebacks, whose texts quote what a citizen sent.
        log_config=None, log_level="warning",
        server_header=False, proxy_headers=True, forwarded_allow_ips=settings.trusted_proxies,
        timeout_graceful_shutdown=5, timeout_keep_alive=30, lifespan="off",
    )  # fmt: skip


async def _work(settings: Settings, *, polling: bool) -> None:
    leave = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, leave.set)
    async with open_house(settings) as house, house.at_work(polling=polling):
        _settle()
        await leave.wait()


def _settle() -> None:
    """What was built at start stays: the collector need not walk through all of it again in citizens' turns."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


def _need_free_port(host: str, port: int, setting: str) -> None:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
    except OSError as error:
        raise SettingsError(
            f"Cannot listen on {host}:{port} ({error.strerror}): "
            f"stop what uses it, or set {setting} to another."
        ) from None


def _greet(settings: Settings, staff: tuple[str, str] | None) -> None:
    """Say in two languages where the desk is and what to say to it."""
    host = "localhost" if settings.host in (*_EVERYWHERE, "127.0.0.1") else settings.host
    for locale in ("fa", "en"):
        lines = [("doors-open", {"url": f"http://{host}:{settings.port}"}), ("doors-say", {})]
        if staff is not None:
            lines.append(("doors-staff", {"url": staff[0], "token": staff[1]}))
        bots = [name.capitalize() for name in MESSENGERS if settings.account(name)]
        lines += [("doors-telegram", {"bot": bot}) for bot in bots]
        for id, args in [*lines, ("doors-stop", {})]:
            # Without the isolates, which would be copied along with the address.
            sys.stdout.write(texts().say(locale, id, **args).translate(_NO_ISOLATES) + "\n")
    sys.stdout.flush()
