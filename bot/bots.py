"""The bots of all messengers: both ways of each, built from the settings."""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING, Any

from bot.budget import Budget
from bot.floods import Floods
from bot.leases import Lease
from bot.messengers import MESSENGERS, Messenger
from bot.outbound import BotCarrier, make_bot
from bot.settings import Account
from bot.telegram import BotDoor, Poller, Webhooks, set_webhook
from bot.words import texts

if TYPE_CHECKING:
    from bot.assembly import House


class Bots:
    """Every bot that has a token."""

    def __init__(self, house: House) -> None:
        self._house = house
        self.doors: dict[str, BotDoor] = {}
        self._accounts: dict[str, Account] = {}

    @classmethod
    @asynccontextmanager
    async def open(cls, house: House) -> AsyncIterator[Bots]:
        """Build them, and close their connections at the end."""
        async with AsyncExitStack() as stack:
            bots = cls(house)
            for name, messenger in MESSENGERS.items():
                account = house.settings.account(name)
                if account is not None:
                    await bots._open(messenger, account, stack)
            yield bots

    def webhooks(self) -> Webhooks:
        """The webhooks of the bots that have one."""
        return Webhooks(
            {
                name: (door, account.webhook_secret)
                for name, door, account in self._all()
                if account.webhook_url and account.webhook_secret
            }
        )

    async def works(self, *, serving: bool, polling: bool) -> list[Coroutine[Any, Any, None]]:
        """What is to be done in the background; tells the messengers where the webhooks are."""
        works: list[Coroutine[Any, Any, None]] = []
        for name, door, account in self._all():
            if account.webhook_url and account.webhook_secret:
                if serving:
                    await set_webhook(door, account.webhook_url, account.webhook_secret)
            elif polling:
                works.append(self._poll(name, door))
        return works

    def _all(self) -> list[tuple[str, BotDoor, Account]]:
        return [(name, door, self._accounts[name]) for name, door in self.doors.items()]

    async def _poll(self, name: str, door: BotDoor) -> None:
        # One poller per bot is all that a messenger allows; those of other processes stand by.
        await Lease(self._house.store, f"poll:{name}").run(lambda: Poller(door).run())

    async def _open(self, messenger: Messenger, account: Account, stack: AsyncExitStack) -> None:
        house, name = self._house, messenger.name
        budget = Budget(house.store, name, house.settings.rates(name))
        out, request = make_bot(account.token, account.api_base, budget)
        await request.initialize()
        stack.push_async_callback(request.shutdown)
        carrier = house.carriers[name] = BotCarrier(
            messenger, out, house.papers, house.settings.per_second(name)
        )
        floods = Floods(house.store, house.settings.bot_messages_per_minute, house.alarming)
        door = BotDoor(
            messenger, account.token, account.api_base, house.line, house.courier, floods, carrier, texts()
        )
        stack.push_async_callback(door.close)
        house.uploads.add(name, door.fetch)
        self.doors[name], self._accounts[name] = door, account
