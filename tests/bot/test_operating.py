"""The operator's commands, as typed, and what they print."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
import pytest_asyncio
from pydantic import SecretStr

from bot import operating
from bot.__main__ import _parser
from bot.address_book import AddressBook
from bot.carrier import Refused
from bot.courier import Courier
from bot.keys import partition_keys, partition_of
from bot.line import Line
from bot.sealing import Sealer
from bot.settings import Settings
from bot.store import Store
from dialogs.turn import Follow
from tests.bot.toys import EchoDesk, Phone, said

pytestmark = pytest.mark.asyncio
ALI = "telegram:5"
Type = Callable[..., Awaitable[list[str]]]


@pytest.fixture
def settings(redis_url: str, tmp_path: Path) -> Settings:
    return Settings(redis_url=SecretStr(redis_url), data_dir=tmp_path, backend_url="http://127.0.0.1:9",
                    backend_token=SecretStr("unused"), _env_file=None)  # type: ignore[call-arg]  # fmt: skip


@pytest.fixture
def type_(settings: Settings, store: Store) -> Type:
    """`await type_("line", "list")`: what is printed, the status last."""

    async def typed(*words: str) -> list[str]:
        options, printed = _parser().parse_args(words), list[str]()
        command = {"line": operating.line, "broadcast": operating.broadcast}[options.command]
        status = await command(settings, options, printed.append)
        return [str(status), *printed]

    return typed


@pytest_asyncio.fixture
async def phone(store: Store, settings: Settings) -> Phone:
    """Ali's phone, to which three messages could not be sent, for two reasons."""
    phone, sealer = Phone(), Sealer(settings.keys())
    book = AddressBook(store, sealer)
    line, courier = Line(store, sealer, EchoDesk()), Courier(store, sealer, {"telegram": phone}, book)
    for text, reason in (("a", "bad_request"), ("b", "too_old"), ("c", "bad_request")):
        phone.fail = lambda line, text, reason=reason: Refused(reason)  # type: ignore[misc]
        turned = await line.turn(said(ALI, text))
        assert turned.grant
        await courier.deliver(turned.grant)
    return phone


async def test_what_was_set_aside_is_listed_shown_dropped_and_sent_again(phone: Phone, type_: Type) -> None:
    status, *listed = await type_("line", "list")
    assert status == "0" and listed[-1] == "3 set aside." and "bad_request" in listed[0]
    assert await type_("line", "show", ALI, "1") == ["0", "1:a"]
    assert await type_("line", "drop", ALI, "1") == ["0", "Dropped."]
    assert await type_("line", "drop", ALI, "1") == ["1", "There is no such message."]
    assert await type_("line", "requeue-all", "--reason", "too_old") == ["0", "1 requeued."]
    assert await type_("line", "requeue", ALI, "3") == ["0", "Requeued."]
    assert (await type_("line", "list"))[-1] == "0 set aside."


async def test_a_line_is_looked_at_and_repaired(phone: Phone, type_: Type, store: Store) -> None:
    await type_("line", "requeue-all")
    await store.client.delete(partition_keys(partition_of(ALI)).due)
    status, *shown = await type_("line", "state", ALI)
    rows = {row[:21].strip(): row[22:] for row in shown}
    assert status == "0" and (rows["turns"], rows["waiting"], rows["next visit"]) == ("3", "3", "–")
    assert await type_("line", "repair") == ["0", "1 lines looked at, 1 repaired, 0 follows written again."]
    assert await type_("line", "repair", ALI) == [
        "0",
        "1 lines looked at, 0 repaired, 0 follows written again.",
    ]
    assert await type_("line", "state", "telegram:6") == ["1", "There is no such line."]


async def test_a_broadcast_is_started_held_watched_and_stopped(
    type_: Type, store: Store, settings: Settings
) -> None:
    await AddressBook(store, Sealer(settings.keys())).apply(ALI, Follow("topic:fars:roads"))
    status, started = await type_("broadcast", "start", "--title", "برف", "--text", "راه بسته است")
    id = started.split()[1].rstrip(".")
    assert status == "0"
    assert "0 of 1 (0%)  time left: not known yet" in (await type_("broadcast", "show", id))[1]
    assert await type_("broadcast", "pause", id) == ["0", "It is paused now."]
    assert "paused  0 of 1" in (await type_("broadcast", "list"))[1]
    assert await type_("broadcast", "resume", id) == ["0", "It is running now."]
    assert await type_("broadcast", "stop", id) == ["0", "It is stopped now."]
    watched = await type_("broadcast", "watch", id)
    assert watched[0] == "0" and "stopped  0 of 1" in watched[1]
    assert (await type_("broadcast", "resume", id))[0] == "1"
    assert (await type_("broadcast", "watch", "nobody"))[0] == "1"
