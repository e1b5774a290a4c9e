"""The doors of Telegram and Bale, against our own Bot API server."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from PIL import Image
from pydantic import SecretStr

from backend_client.errors import Invalid
from bot.aside import Asides
from bot.assembly import House, open_house
from bot.keys import outbox_key
from bot.papers import PaperAway
from bot.settings import Settings
from bot.store import Store
from bot.uploads import Uploads
from bot.web import build
from dialogs.turn import Ask, Button, Incoming, OutFile, Reply, Role, Turn
from tests.bot.running import running
from tests.bot.toys import EchoDesk
from tests.bot_api.faults import Fault, Kind
from tests.bot_api.flavours import BALE, TELEGRAM
from tests.bot_api.limits import Limits
from tests.bot_api.server import BotApiServer

pytestmark = pytest.mark.asyncio
ALI = 5
SECRET = "a-secret-of-the-webhook"
Say = Callable[..., Awaitable[Any]]
LETTER = (("jpg", "image/jpeg"), ("mp4", "video/mp4"))


class Desk(EchoDesk):
    """The echo, with everything a messenger can carry."""

    def alarming(self, text: str) -> bool:
        return text.startswith("help")

    async def step(self, session: bytes | None, incoming: Incoming) -> Turn:
        if incoming.start:
            return Turn(b"[]", (Reply(f"start {incoming.text} {incoming.locale}"),))
        if incoming.file:
            return Turn(
                session, (Reply(f"{incoming.file.ref} {incoming.file.type} {incoming.file.size > 0}"),)
            )
        if incoming.location:
            return Turn(session, (Reply(f"at {incoming.location}"),))
        if incoming.phone:
            return Turn(session, (Reply(f"phone {incoming.phone}"),))
        if incoming.unsupported:
            return Turn(session, (Reply("what is this?"),))
        if incoming.text == "long":
            return Turn(session or b"[]", (Reply("\n\n".join(["ب" * 1500] * 5), ((Button("ok", "ok"),),)),))
        if incoming.text == "link":
            row = (Button("page", "https://example.org/", Role.URL), Button("call", "tel:110", Role.URL))
            return Turn(session or b"[]", (Reply("see", (row,)),))
        if incoming.text == "paper":
            return Turn(
                session or b"[]", (Reply("here", files=(OutFile("ر.pdf", "application/pdf", "toy", "x"),)),)
            )
        if incoming.text in ("mobile", "place"):
            ask, row = (
                Ask(incoming.text, "q"),
                (Button("لغو", "c:r1"), Button("page", "https://x.org/", Role.URL)),
            )
            return Turn(session or b"[]", (Reply("which?", (row,), ask, share="send mine"),))
        if incoming.text == "onward":
            return Turn(session or b"[]", (Reply("next?", ((Button("a", "a"),),), clearing="received"),))
        if incoming.text == "letter":
            files = tuple(OutFile(f"نقشه.{end}", type, "toy", end) for end, type in LETTER)
            return Turn(session or b"[]", (Reply("read this", files=files),))
        return await super().step(session, incoming)


@dataclass
class Scene:
    api: BotApiServer
    house: House
    url: str

    def line(self, chat: int = ALI) -> str:
        return f"{self.api.flavour.name}:{chat}"

    async def texts(self, count: int, chat: int = ALI) -> list[str]:
        return [message.text for message in await self.api.wait_for(chat, count)]

    async def drained(self, chat: int = ALI) -> None:
        for _ in range(1000):
            if not await self.house.store.client.exists(outbox_key(self.line(chat))):
                return
            await asyncio.sleep(0.01)
        raise AssertionError("the outbox did not drain")


@asynccontextmanager
async def scene(
    redis_url: str, folder: Path, *, webhook: bool, flavour: Any = TELEGRAM, limits: Limits | None = None,
    **more: Any,
) -> AsyncIterator[Scene]:  # fmt: skip
    async with AsyncExitStack() as stack:
        api = await stack.enter_async_context(BotApiServer(flavour=flavour, limits=limits))
        name = flavour.name
        values: dict[str, Any] = {f"{name}_token": SecretStr(api.token), f"{name}_api_base": api.url, **more}
        if webhook:
            values |= {
                f"{name}_webhook_url": "http://127.0.0.1:1",
                f"{name}_webhook_secret": SecretStr(SECRET),
            }
        settings = Settings(redis_url=SecretStr(redis_url), data_dir=folder, delivery_lease_seconds=1,
                            _env_file=None, **values)  # type: ignore[call-arg] # fmt: skip
        house = await stack.enter_async_context(open_house(settings, lambda backend, uploads: Desk()))

        async def toy(of: str) -> bytes:
            return b"%PDF-" + of.encode()

        house.papers._makers["toy"] = toy
        url = await stack.enter_async_context(running(build(house)))
        if webhook:
            assert house.bots is not None
            # The port is only known now.
            house.bots._accounts[name] = replace(house.bots._accounts[name], webhook_url=url)
        await stack.enter_async_context(house.at_work(serving=True, polling=not webhook))
        yield Scene(api, house, url)
        api.assert_clean()


@pytest_asyncio.fixture(params=["webhook", "polling", "bale webhook", "bale polling"])
async def anyway(request: Any, store: Store, redis_url: str, tmp_path: Path) -> AsyncIterator[Scene]:
    flavour = BALE if "bale" in request.param else TELEGRAM
    async with scene(redis_url, tmp_path, webhook="webhook" in request.param, flavour=flavour) as found:
        yield found


@pytest_asyncio.fixture
async def hook(store: Store, redis_url: str, tmp_path: Path) -> AsyncIterator[Scene]:
    async with scene(redis_url, tmp_path, webhook=True) as found:
        yield found


async def test_a_conversation_through_every_way(anyway: Scene) -> None:
    anyway.api.say(ALI, "/start abc")
    assert (await anyway.texts(1))[0].startswith("start abc")
    anyway.api.say(ALI, "سلام")
    assert (await anyway.texts(2))[1] == "1:سلام"
    anyway.api.tap_label(ALI, "بله")
    assert (await anyway.texts(3))[2] == "2:yes"
    for _ in range(100):
        if not anyway.api.unanswered():
            break
        await asyncio.sleep(0.02)
    assert not anyway.api.unanswered()


async def test_everything_a_citizen_can_send(hook: Scene) -> None:
    api = hook.api
    api.send_location(ALI, 36.3, 59.6)
    assert await hook.texts(1) == ["at (36.3, 59.6)"]
    api.send_contact(ALI, "+989990001122")
    assert (await hook.texts(2))[1] == "phone +989990001122"
    api.send_contact(ALI, "+989990001122", of=77)
    assert (await hook.texts(3))[2] == "what is this?"
    api.send_sticker(ALI)
    assert (await hook.texts(4))[3] == "what is this?"
    api.send_document(ALI, "a.pdf", b"%PDF-", "application/pdf")
    assert "application/pdf True" in (await hook.texts(5))[4]
    api.send_photo(ALI, caption="with words")
    seen = await hook.texts(7)
    assert seen[5].startswith("telegram:file-photos") and seen[6] == "1:with words"


async def test_the_own_number_and_place_are_shared_with_one_key(anyway: Scene) -> None:
    api = anyway.api
    api.say(ALI, "mobile")
    await anyway.texts(1)
    assert api.keys(ALI) == [{"text": "send mine", "request_contact": True}, {"text": "لغو"}]
    api.press(ALI, "send mine")
    assert (await anyway.texts(2))[1] == "phone 989990000005"
    api.say(ALI, "place")
    await anyway.texts(3)
    api.press(ALI, "send mine")
    assert (await anyway.texts(4))[3] == "at (36.27, 50.0)"


async def test_the_key_goes_away_when_the_question_is_over(anyway: Scene) -> None:
    anyway.api.say(ALI, "mobile")
    await anyway.texts(1)
    anyway.api.say(ALI, "onward")
    assert (await anyway.texts(3))[1:] == ["received", "next?"]
    assert anyway.api.keys(ALI) == []
    assert [button["text"] for button in anyway.api.seen(ALI)[-1].buttons] == ["a"]


async def test_a_photo_reaches_the_back_office(hook: Scene) -> None:
    kept: list[tuple[str, str, bytes]] = []

    class Keeper:
        async def store_file(self, name: str, media_type: str, content: bytes, key: str) -> Any:
            kept.append((name, media_type, key))  # type: ignore[arg-type]
            return None

    uploads = Uploads(Keeper())
    uploads.add("telegram", hook.house.bots.doors["telegram"].fetch)
    picture = io.BytesIO()
    Image.new("RGB", (4, 4)).save(picture, "JPEG")
    hook.api.send_photo(ALI, picture.getvalue())
    reference = (await hook.texts(1))[0].split()[0]
    from dialogs.turn import Upload

    await uploads.keep(Upload(reference, "photo.jpg", "image/jpeg"), "telegram:5/u1")
    assert kept[0][:2] == ("photo.jpg", "image/jpeg")
    with pytest.raises(Invalid, match="broken"):
        await uploads.keep(Upload("telegram:gone", "photo.jpg", "image/jpeg"), "telegram:5/u2")
    # That it does not know this file was the question.
    assert [violation.method for violation in hook.api.violations] == ["getFile"]
    hook.api.violations.clear()


async def test_updates_that_come_twice_and_out_of_order_act_once(anyway: Scene) -> None:
    anyway.api.disturb(seed=3, duplicate=0.5, delay=0.2, seconds=0.2)
    for number in range(4):
        anyway.api.say(ALI, f"w{number}")
    texts = await anyway.texts(4)
    await asyncio.sleep(0.5)
    assert len(anyway.api.seen(ALI)) == 4
    assert sorted(text.partition(":")[2] for text in texts) == [f"w{number}" for number in range(4)]


async def test_many_citizens_in_parallel_each_in_order(anyway: Scene) -> None:
    for number in range(3):
        for chat in range(10, 20):
            anyway.api.say(chat, f"w{number}")
    for chat in range(10, 20):
        assert await anyway.texts(3, chat) == [f"{number + 1}:w{number}" for number in range(3)]


async def test_a_long_text_comes_in_parts_with_the_buttons_last(hook: Scene) -> None:
    hook.api.say(ALI, "long")
    messages = await hook.api.wait_for(ALI, 3)
    assert [len(message.text) for message in messages] == [3002, 3002, 1500]
    assert [bool(message.buttons) for message in messages] == [False, False, True]


async def test_links_that_the_messenger_cannot_draw_are_left_out(hook: Scene) -> None:
    hook.api.say(ALI, "link")
    message = (await hook.api.wait_for(ALI, 1))[0]
    assert [button["text"] for button in message.buttons] == ["page"]


async def test_a_paper_comes_as_a_document(hook: Scene) -> None:
    hook.api.say(ALI, "paper")
    messages = await hook.api.wait_for(ALI, 2)
    assert messages[1].file is not None
    assert (messages[1].file.name, messages[1].file.content) == ("ر.pdf", b"%PDF-x")


async def test_a_picture_comes_to_be_looked_at_and_the_rest_as_files(anyway: Scene) -> None:
    anyway.api.say(ALI, "letter")
    messages = await anyway.api.wait_for(ALI, 3)
    assert [message.method for message in messages] == ["sendMessage", "sendPhoto", "sendDocument"]
    assert [m.file.content for m in messages if m.file] == [b"%PDF-jpg", b"%PDF-mp4"]


async def test_a_picture_that_the_messenger_does_not_draw_comes_as_a_file(hook: Scene) -> None:
    hook.api.faults.add(Fault(Kind.ODD_PICTURE, methods=("sendPhoto",)))
    hook.api.say(ALI, "letter")
    messages = await hook.api.wait_for(ALI, 3)
    assert [message.method for message in messages] == ["sendMessage", "sendDocument", "sendDocument"]


async def test_an_attachment_waits_for_the_back_office_and_a_lost_one_holds_up_nothing(hook: Scene) -> None:
    fails: list[Exception] = [PaperAway(), PaperAway()]

    async def away(of: str) -> bytes:
        if of == "mp4":
            raise LookupError
        if fails:
            raise fails.pop()
        return of.encode()

    hook.house.papers._makers["toy"] = away
    hook.api.say(ALI, "letter")
    hook.api.say(ALI, "next")
    messages = await hook.api.wait_for(ALI, 3, 20)
    assert [message.text for message in messages] == ["read this", "", "1:next"]
    assert messages[1].file is not None and messages[1].file.content == b"jpg"
    reasons = [one.reason for one in await Asides(hook.house.store, hook.house.sealer).all()]
    assert reasons == ["unknown_file"]


@pytest.mark.parametrize("kind", [Kind.TOO_MANY, Kind.TOO_MANY_UNTOLD, Kind.RESET_BEFORE, Kind.RESET_AFTER,
                                  Kind.SERVER_ERROR, Kind.BAD_GATEWAY])  # fmt: skip
async def test_faults_of_the_messenger_lose_nothing(hook: Scene, kind: Kind) -> None:
    hook.api.faults.add(Fault(kind))
    hook.api.say(ALI, "a")
    hook.api.say(ALI, "b")
    await hook.api.wait_for(ALI, lambda seen: [m.text for m in seen][-1:] == ["2:b"], 20)
    await hook.drained()
    texts = [message.text for message in hook.api.seen(ALI)]
    assert list(dict.fromkeys(texts)) == ["1:a", "2:b"]
    declared = await Asides(hook.house.store, hook.house.sealer).uncertain()
    assert len(texts) == 2 or declared
    if kind in (Kind.TOO_MANY, Kind.TOO_MANY_UNTOLD):
        assert not declared


async def test_a_blocked_citizen_who_comes_back_finds_everything(hook: Scene) -> None:
    hook.api.say(ALI, "a")
    await hook.texts(1)
    hook.api.block(ALI)
    event = Incoming(id="event:1", line=hook.line(), at=_now(), event={"note": "moved"})
    turned = await hook.house.line.turn(event)
    if turned.grant:
        await hook.house.courier.deliver(turned.grant)
    assert len(hook.api.seen(ALI)) == 1
    hook.api.unblock(ALI)
    hook.api.say(ALI, "back")
    assert (await hook.texts(3))[1:] == ["2:moved", "3:back"]


async def test_a_late_word_that_they_have_gone_silences_nobody(hook: Scene) -> None:
    """They stopped the bot and started it again; of the two updates the first one comes last."""
    hook.api.say(ALI, "a")
    await hook.texts(1)
    bot = {"user": {"id": 1, "is_bot": True, "first_name": "b"}}
    gone = {
        "chat": {"id": ALI, "type": "private", "first_name": "A"},
        "from": {"id": ALI, "is_bot": False, "first_name": "A"},
        "date": 1_700_000_000,
        "old_chat_member": {**bot, "status": "member"},
        "new_chat_member": {**bot, "status": "kicked", "until_date": 0},
    }
    assert hook.house.bots
    await hook.house.bots.doors["telegram"].handle({"update_id": 900, "my_chat_member": gone})
    event = Incoming(id="event:1", line=hook.line(), at=_now(), event={"note": "moved"})
    turned = await hook.house.line.turn(event)
    assert turned.grant is not None
    await hook.house.courier.deliver(turned.grant)
    assert (await hook.texts(2))[1] == "2:moved"


async def test_the_limits_of_the_messenger_are_kept(store: Store, redis_url: str, tmp_path: Path) -> None:
    async with scene(redis_url, tmp_path, webhook=True, limits=Limits()) as found:
        for chat in range(100, 140):
            found.api.say(chat, "a")
        for _ in range(4):
            found.api.say(ALI, "x")
        for chat in range(100, 140):
            await found.texts(1, chat)
        await found.texts(4)
        assert found.api.meter.hits == []


async def test_a_rate_above_the_free_one_is_sent_as_paid_for(
    store: Store, redis_url: str, tmp_path: Path
) -> None:
    """The meter lets one message a second through for nothing, and a thousand that may cost something."""
    limits = Limits(bot_per_second=1)
    async with scene(redis_url, tmp_path, webhook=True, limits=limits, telegram_per_second=1000) as found:
        for chat in range(100, 120):
            found.api.say(chat, "paper")
        for chat in range(100, 120):
            await found.api.wait_for(chat, 2)
        assert found.api.meter.hits == []


async def test_forgetting_deletes_the_messages_of_the_chat(anyway: Scene) -> None:
    anyway.api.say(ALI, "a")
    await anyway.texts(1)
    anyway.api.say(ALI, "forget")
    seen = await anyway.api.wait_for(ALI, lambda now: [m.text for m in now] == ["forgotten"])
    assert len(seen) == 1


async def test_a_group_is_left_with_a_sentence(hook: Scene) -> None:
    update = {
        "update_id": 900,
        "my_chat_member": {
            "chat": {"id": -100, "type": "group", "title": "g"},
            "from": {"id": ALI, "is_bot": False, "first_name": "A"},
            "date": 1_700_000_000,
            "old_chat_member": {"user": {"id": 1, "is_bot": True, "first_name": "b"}, "status": "left"},
            "new_chat_member": {"user": {"id": 1, "is_bot": True, "first_name": "b"}, "status": "member"},
        },
    }
    await hook.house.bots.doors["telegram"].handle(update)
    for _ in range(100):
        if hook.api.called("leaveChat"):
            break
        await asyncio.sleep(0.02)
    assert len(hook.api.called("leaveChat")) == 1
    hook.api.violations.clear()


async def test_a_flood_is_answered_once_and_costs_the_others_nothing(
    store: Store, redis_url: str, tmp_path: Path
) -> None:
    async with scene(redis_url, tmp_path, webhook=True, bot_messages_per_minute=4) as found:
        for number in range(20):
            found.api.say(ALI, f"w{number}")
        # One of the allowance is let through unasked, the rest is counted by all processes together.
        seen = await found.texts(6)
        found.api.say(7, "hello")
        assert await found.texts(1, 7) == ["1:hello"]
        await found.drained()
        assert [text for text in seen if "w" in text] == [f"{n + 1}:w{n}" for n in range(5)]
        assert len(found.api.seen(ALI)) == 6 and sum("یک دقیقه صبر کنید" in text for text in seen) == 1


async def test_a_cry_for_help_and_a_quick_exit_come_through_a_flood(
    store: Store, redis_url: str, tmp_path: Path
) -> None:
    async with scene(redis_url, tmp_path, webhook=True, bot_messages_per_minute=4) as found:
        for number in range(8):
            found.api.say(ALI, f"w{number}")
        await found.texts(6)
        found.api.say(ALI, "help help")
        assert (await found.texts(7))[-1].endswith(":help help")
        found.api.say(ALI, "help again")
        found.api.say(7, "hello")
        await found.texts(1, 7)
        assert len(found.api.seen(ALI)) == 7


@pytest.mark.parametrize("header", [{}, {"x-telegram-bot-api-secret-token": "wrong"}])
async def test_nobody_else_speaks_for_the_messenger(hook: Scene, header: dict[str, str]) -> None:
    async with httpx.AsyncClient(base_url=hook.url) as http:
        for path in ("/telegram/telegram", "/telegram/telegram/" + SECRET):
            answer = await http.post(path, json={"update_id": 1}, headers=header)
            assert answer.status_code == 401
        assert (await http.post("/telegram/bale", json={}, headers=header)).status_code == 404


async def test_bodies_that_are_no_updates(hook: Scene) -> None:
    headers = {"x-telegram-bot-api-secret-token": SECRET}
    async with httpx.AsyncClient(base_url=hook.url, headers=headers) as http:
        for body, status in (
            (b"{", 400),
            (b"[]", 400),
            (b'{"update_id": "x"}', 200),
            (b'{"update_id": 1}', 200),
        ):
            assert (await http.post("/telegram/telegram", content=body)).status_code == status
        assert (await http.post("/telegram/telegram", content=b"x" * 2_000_000)).status_code == 413


async def test_an_update_is_not_acknowledged_while_redis_is_away(hook: Scene, store: Store) -> None:
    await store.client.config_set("maxmemory", "1")
    try:
        hook.api.say(ALI, "a")
        await asyncio.sleep(0.3)
        assert hook.api.seen(ALI) == []
    finally:
        await store.client.config_set("maxmemory", "0")
    assert await hook.texts(1) == ["1:a"]
    hook.api.violations.clear()


async def test_the_offset_stays_before_what_is_not_committed(
    store: Store, redis_url: str, tmp_path: Path
) -> None:
    async with scene(redis_url, tmp_path, webhook=False) as found:
        await store.client.config_set("maxmemory", "1")
        try:
            found.api.say(ALI, "a")
            await asyncio.sleep(1.2)
        finally:
            await store.client.config_set("maxmemory", "0")
        assert await found.texts(1) == ["1:a"]


def _now() -> Any:
    from tests.bot.toys import NOW

    return NOW
