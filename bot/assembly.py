"""Builds the house from its settings and takes it down again: the only place that knows everyone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from secrets import token_hex, token_urlsafe
from typing import TYPE_CHECKING

from backend_client import BackendClient
from bot import logs, metrics
from bot.address_book import AddressBook
from bot.attachments import attachment_maker
from bot.broadcast import Broadcasts
from bot.broadcast_report import Reports
from bot.carrier import Carrier
from bot.chat_api import ChatParts
from bot.courier import Courier
from bot.dispatcher import Dispatcher
from bot.events import Events, Feed, Signatures
from bot.leases import Lease
from bot.limits import Limits
from bot.line import Line, Steps
from bot.messengers import MESSENGERS, split
from bot.papers import Maker, Papers
from bot.sealing import SealBroken, Sealer
from bot.settings import Settings, SettingsError
from bot.store import LineUnavailable, Store
from bot.tasks import end
from bot.uploads import Uploads
from bot.waiting import Waiting
from bot.words import texts
from dialogs.turn import Incoming, Reply

if TYPE_CHECKING:
    from bot.bots import Bots

#: What `python -m bot run` gives the back office when nothing else is set.
SANDBOX_URL = "http://127.0.0.1:8001"
SANDBOX_TOKEN = "demo"  # noqa: S105 -- public, and only good where nobody but this machine can knock

MakeDesk = Callable[[BackendClient, Uploads], Steps]


@dataclass
class House:
    """Everything built, by name."""

    settings: Settings
    store: Store
    sealer: Sealer
    backend: BackendClient
    uploads: Uploads
    papers: Papers
    line: Line
    courier: Courier
    dispatcher: Dispatcher
    waiting: Waiting
    book: AddressBook
    limits: Limits
    events: Events
    broadcasts: Broadcasts
    carriers: dict[str, Carrier] = field(default_factory=dict)
    alarming: Callable[[str], bool] = field(default=lambda text: False)
    bots: Bots | None = None

    def chat_parts(self) -> ChatParts:
        """What the chat API stands on."""
        return ChatParts(
            store=self.store, sealer=self.sealer, line=self.line, courier=self.courier, waiting=self.waiting,
            book=self.book, limits=self.limits, papers=self.papers, uploads=self.uploads,
            settings=self.settings,
        )  # fmt: skip

    @asynccontextmanager
    async def at_work(self, *, serving: bool = False, polling: bool = False) -> AsyncIterator[None]:
        """Deliver and dispatch in the background while the body runs."""
        works = [
            self.dispatcher.run(),
            self._feeding(),
            self.broadcasts.run(),
            self._reporting(),
            self._renewing(),
        ]
        if serving:
            works.append(self.waiting.run())
        if self.bots is not None:
            works += await self.bots.works(serving=serving, polling=polling)
        tasks = [asyncio.create_task(work) for work in works]
        try:
            yield
        finally:
            await end(tasks)

    async def _feeding(self) -> None:
        feed = Feed(self.store, self.backend, self.events, pause=self.settings.feed_every_seconds)
        await Lease(self.store, "feed").run(feed.run)

    async def _renewing(self) -> None:
        await Lease(self.store, "follows").run(self.book.run)

    async def _reporting(self) -> None:
        await Lease(self.store, "broadcast-reports").run(Reports(self.broadcasts, self.backend).run)

    def signatures(self) -> Signatures | None:
        """What events must be signed with; None where no secret is set and events come by the feed alone."""
        if self.settings.events_secret is None:
            return None
        return Signatures(self.settings.events_secret.get_secret_value().split())


@asynccontextmanager
async def open_house(settings: Settings, make_desk: MakeDesk | None = None) -> AsyncIterator[House]:
    """The whole house, connected. Raises `SettingsError` with one sentence where it cannot work."""
    async with AsyncExitStack() as stack:
        store = await _connect(settings)
        stack.push_async_callback(store.close)
        sealer = Sealer(settings.keys())
        await _prove_keys(store, sealer)
        logs.set_salt(bytes.fromhex(sealer.name("logs", "salt")))
        backend = await stack.enter_async_context(_backend(settings))
        uploads = Uploads(backend)
        desk = make_desk(backend, uploads) if make_desk else _desk(settings, backend, uploads)
        house = _build(settings, store, sealer, backend, uploads, desk)
        if any(settings.account(name) for name in MESSENGERS):
            # Imported only where there is a bot: the two Telegram libraries take seconds to load.
            from bot.bots import Bots

            house.bots = await stack.enter_async_context(Bots.open(house))
        stack.push_async_callback(house.courier.close)
        yield house


def _split(line: str, reply: Reply) -> Sequence[Reply]:
    return split(MESSENGERS[line.partition(":")[0]], reply)


def _build(
    settings: Settings, store: Store, sealer: Sealer, backend: BackendClient, uploads: Uploads, desk: Steps
) -> House:
    book = AddressBook(store, sealer, life=settings.follow_life_days * 86_400)
    limits = settings.line_limits()
    line = Line(store, sealer, desk, limits, split=_split, apologise=_apology())
    carriers: dict[str, Carrier] = {}
    courier = Courier(store, sealer, carriers, book, limits, settings.courier_limits())
    waiting = Waiting(store, line)
    broadcasts = Broadcasts(store, line, courier, book, waiting, life=settings.aside_life_days * 86_400)
    return House(
        settings, store, sealer, backend, uploads, Papers(_makers(backend)), line, courier,
        Dispatcher(store, line, courier), waiting, book, Limits(store),
        Events(line, courier, book, waiting, broadcasts), broadcasts, carriers,
        getattr(desk, "alarming", lambda text: False),
    )  # fmt: skip


async def _connect(settings: Settings) -> Store:
    if settings.redis_url is None:
        raise SettingsError(
            "PISHKHAN_REDIS_URL must be set for this command; `python -m bot run` brings its own."
        )
    return await Store.connect(settings.redis_url.get_secret_value(), patience=settings.redis_timeout_seconds)


async def _prove_keys(store: Store, sealer: Sealer) -> None:
    """Refuse to start with keys that do not open what is stored: every session would seem damaged."""
    proof = "pishkhan:key-proof"
    try:
        stored = await store.run(store.client.get, proof)
        if stored is not None:
            sealer.open(stored, proof)
        if stored is None or sealer.outdated(stored):
            await store.run(store.client.set, proof, sealer.seal(b"proof", proof))
    except SealBroken:
        raise SettingsError(
            "PISHKHAN_SESSION_KEYS does not hold the key that sealed what is stored in Redis: "
            "add the old key after a comma."
        ) from None
    except LineUnavailable:
        # Redis is away: the doors answer 503 until it comes, and every opening checks its seal anyway.
        return


def _backend(settings: Settings) -> BackendClient:
    token = settings.backend_token.get_secret_value() if settings.backend_token else SANDBOX_TOKEN
    return BackendClient(settings.backend_url or SANDBOX_URL, token)


def _desk(settings: Settings, backend: BackendClient, uploads: Uploads) -> Steps:
    from dialogs.desk import Desk
    from nlp.model import StaleModel
    from nlp.understanding import Understander

    try:
        understander = Understander.load()
    except (StaleModel, FileNotFoundError):
        raise SettingsError(
            "Understanding has not been trained for this version: python -m nlp train"
        ) from None
    closed = settings.closed_topics()
    return Desk(understander, backend, uploads, texts(), token_urlsafe, _surprise, switched_off=closed)


def _surprise(error: Exception) -> str:
    """Count and log what nobody expected; the number is what the citizen can name to us."""
    number = token_hex(3)
    metrics.failed_steps.inc()
    logs.log.error("surprise", code=number, error=type(error).__name__, exc_info=error)
    return number


def _apology() -> Callable[[Incoming], Reply | None]:
    """For steps that had to be ended from outside; everything else the desk answers itself."""

    def apologise(incoming: Incoming) -> Reply | None:
        if incoming.event is not None or incoming.wake:
            return None
        return Reply(texts().say("fa", "surprise", number=token_hex(3)))

    return apologise


def _makers(backend: BackendClient) -> Mapping[str, Maker]:
    """Who makes the files that replies name."""

    async def receipt(of: str) -> bytes:
        # Imported with the first receipt: fonts and the PDF library take their time.
        from bot.receipts import receipt_maker

        return await receipt_maker(texts())(of)

    return {"receipt": receipt, "officer": attachment_maker(backend)}
