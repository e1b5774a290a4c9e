"""The chat API as a client meets it, over real HTTP."""

from __future__ import annotations

import asyncio
import io
import json
import threading
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pydantic import SecretStr

from backend_client import models as m
from bot import uploads, waiting
from bot.assembly import House, open_house
from bot.chat_api import line_of, neighbourhood
from bot.papers import PaperAway
from bot.settings import Settings
from bot.store import Store
from bot.uploads import Uploads
from bot.web import build
from dialogs.turn import Incoming, OutFile, Reply, Turn
from tests.bot.running import running
from tests.bot.toys import EchoDesk

pytestmark = pytest.mark.asyncio


class Drawer:
    """The back office's file store."""

    def __init__(self) -> None:
        self.kept: list[tuple[str, str, bytes]] = []

    async def store_file(self, name: str, media_type: str, content: bytes, key: str) -> m.StoredFile:
        self.kept.append((name, media_type, content))
        return m.StoredFile(id=f"file{len(self.kept):04}", name=name, type=media_type, size=len(content))


class Desk(EchoDesk):
    async def step(self, session: bytes | None, incoming: Incoming) -> Turn:
        if incoming.choice == "exit":
            return Turn(None, (Reply("bye"),), forget=True)
        if incoming.file:
            file = incoming.file
            return Turn(session, (Reply(f"file:{file.ref}:{file.type}"),))
        if incoming.text == "paper":
            return Turn(
                session or b"[]", (Reply("here", files=(OutFile("ر.pdf", "application/pdf", "toy", "x"),)),)
            )
        if incoming.text == "page":
            return Turn(
                session or b"[]", (Reply("here", files=(OutFile("a.html", "text/html", "toy", "x"),)),)
            )
        return await super().step(session, incoming)


@dataclass
class Client:
    http: httpx.AsyncClient
    house: House
    drawer: Drawer
    token: str = ""

    async def begin(self) -> dict[str, Any]:
        answer = await self.http.post("/chat/conversations", json={"locale": "fa"})
        assert answer.status_code == 201
        begun: dict[str, Any] = answer.json()
        self.token = begun["token"]
        self.http.headers["authorization"] = f"Bearer {self.token}"
        return begun

    async def say(self, id: str = "1", **what: Any) -> httpx.Response:
        return await self.http.post("/chat/messages", json={"id": id, **what})


@pytest_asyncio.fixture
async def client(store: Store, redis_url: str, tmp_path: Path) -> AsyncIterator[Client]:
    settings = Settings(
        redis_url=SecretStr(redis_url),
        data_dir=tmp_path,
        messages_per_minute=30,
        _env_file=None,  # type: ignore[call-arg]
    )
    drawer = Drawer()
    async with open_house(settings, lambda backend, uploads: Desk()) as house:
        house.uploads = Uploads(drawer)
        house.papers._makers["toy"] = _toy_maker
        async with (
            house.at_work(serving=True),
            running(build(house)) as url,
            httpx.AsyncClient(base_url=url) as http,
        ):
            yield Client(http, house, drawer)


async def _toy_maker(of: str) -> bytes:
    return b"%PDF-" + of.encode()


async def test_a_conversation(client: Client) -> None:
    begun = await client.begin()
    assert begun["conversation"].startswith("web:") and len(begun["token"]) >= 43
    assert begun["messages"][0]["text"] == "1:"
    answer = (await client.say(text="سلام")).json()["messages"]
    said_at = datetime.fromisoformat(answer[0]["at"])
    assert abs((datetime.now(UTC) - said_at).total_seconds()) < 60
    assert answer == [
        {
            "id": "2",
            "cursor": "2",
            "at": answer[0]["at"],
            "text": "2:سلام",
            "buttons": [[{"label": "بله", "value": "yes", "role": "answer"}]],
            "files": [],
            "ask": None,
            "receipt": None,
        }
    ]
    page = (await client.http.get("/chat/messages?after=1")).json()
    assert page == {"messages": answer, "cursor": "2"}


async def test_the_same_id_gives_the_same_answer(client: Client) -> None:
    await client.begin()
    first = await client.say(id="x", text="a")
    await client.say(id="y", choice="b")
    again = await client.say(id="x", text="a")
    assert first.json() == again.json() and again.status_code == 200


async def test_nobody_gets_in_without_the_token(client: Client) -> None:
    await client.begin()
    for header in ("", "Bearer", "Bearer short", "Basic " + client.token, "Bearer " + "A" * 43):
        for method, path in (("POST", "/chat/messages"), ("GET", "/chat/messages"), ("GET", "/chat/stream"),
                             ("POST", "/chat/files"), ("DELETE", "/chat/conversations")):  # fmt: skip
            body = {"id": "1", "text": "a"} if path == "/chat/messages" and method == "POST" else None
            answer = await client.http.request(method, path, json=body, headers={"authorization": header})
            assert answer.status_code == 401, (method, path, header)
            assert answer.headers["content-type"] == "application/problem+json"
            assert answer.json()["code"] in ("no_token", "unknown_conversation")


async def test_the_token_is_not_stored(client: Client, store: Store) -> None:
    await client.begin()
    for key in await store.client.keys("*"):
        assert client.token.encode() not in key + (await store.client.dump(key) or b"")


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"id": "1"},
        {"id": "", "text": "a"},
        {"id": "1", "text": "a", "choice": "b"},
        {"id": "1", "text": "a", "more": 1},
        {"id": "x" * 65, "text": "a"},
        {"id": "1", "choice": "x" * 65},
        {"id": "1", "location": {"lat": 91, "lon": 0}},
        {"id": "1", "text": "x" * 16_001},
        {"id": "1", "file": "unknown"},
        ["not", "an", "object"],
    ],
)
async def test_a_message_that_is_no_message_is_a_problem_and_does_not_quote_itself(
    client: Client, body: Any
) -> None:
    await client.begin()
    answer = await client.http.post("/chat/messages", json=body)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert "xxx" not in answer.text


async def test_a_body_that_is_too_large_is_refused_before_it_is_read(client: Client) -> None:
    await client.begin()

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(3):
            yield b"x" * 40_000

    answers = [
        await client.http.post("/chat/messages", content=b"x" * 70_000),
        await client.http.post("/chat/messages", content=endless()),
    ]
    assert [answer.status_code for answer in answers] == [413, 413]


async def test_a_long_poll_is_answered_when_another_process_writes(client: Client, redis_url: str) -> None:
    begun = await client.begin()
    waiting = asyncio.create_task(client.http.get("/chat/messages?after=1&wait=20", timeout=30))
    await asyncio.sleep(0.1)
    async with open_house(client.house.settings, lambda backend, uploads: EchoDesk()) as other:
        event = Incoming(id="event:1", line=begun["conversation"], at=_now(), event={"note": "moved"})
        await other.line.turn(event)
        answer = (await waiting).json()
    assert [one["text"] for one in answer["messages"]] == ["2:moved"]
    assert answer["cursor"] == "2"


async def test_a_stream_resumes_where_it_broke(client: Client) -> None:
    await client.begin()
    await client.say(id="1", text="a")
    seen = []
    async with client.http.stream(
        "GET", "/chat/stream", headers={"last-event-id": "1"}, timeout=10
    ) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        async for line in stream.aiter_lines():
            if line.startswith("data:"):
                seen.append(json.loads(line[5:])["text"])
                if len(seen) == 1:
                    await client.say(id="2", text="b")
                else:
                    break
    assert seen == ["2:a", "3:b"]


async def test_a_photo_loses_its_hidden_data_and_reaches_the_desk(client: Client) -> None:
    await client.begin()
    photo = Image.new("RGB", (40, 20), "red")
    exif = photo.getexif()
    exif[0x0112], exif[0x010F] = 6, "SecretCamera"
    raw = io.BytesIO()
    photo.save(raw, "JPEG", exif=exif)
    answer = await client.http.post(
        "/chat/files", files={"file": ("../../عکس.PNG", raw.getvalue(), "image/png")}
    )
    assert answer.status_code == 201
    name, type, content = client.drawer.kept[0]
    assert (name, type) == ("عکس.jpg", "image/jpeg")
    assert b"SecretCamera" not in content
    assert Image.open(io.BytesIO(content)).size == (20, 40)
    said = (await client.say(file=answer.json()["file"])).json()["messages"][0]["text"]
    assert said == "file:stored:file0001:image/jpeg"


@pytest.mark.parametrize("format", ["PNG", "WEBP", "JPEG"])
async def test_no_kind_of_photo_keeps_its_hidden_data(client: Client, format: str) -> None:
    await client.begin()
    photo = Image.new("RGB", (4, 2), "red")
    exif = photo.getexif()
    exif[0x010F] = "SecretCamera"
    words = PngInfo()
    words.add_text("Comment", "SecretPlace")
    raw = io.BytesIO()
    photo.save(raw, format, exif=exif, pnginfo=words, comment=b"SecretPlace", xmp=b"SecretXmp")
    assert b"Secret" in raw.getvalue()
    await client.http.post("/chat/files", files={"file": ("a", raw.getvalue())})
    content = client.drawer.kept[0][2]
    assert b"Secret" not in content
    red, _, _ = Image.open(io.BytesIO(content)).convert("RGB").split()
    assert red.getextrema()[0] > 240


async def test_a_drawing_keeps_its_colours(client: Client) -> None:
    await client.begin()
    drawing = Image.new("P", (4, 2), 1)
    drawing.putpalette([0, 0, 0, 255, 0, 0])
    raw = io.BytesIO()
    drawing.save(raw, "PNG")
    await client.http.post("/chat/files", files={"file": ("a.png", raw.getvalue())})
    assert Image.open(io.BytesIO(client.drawer.kept[0][2])).convert("RGB").getpixel((1, 1)) == (255, 0, 0)


async def test_photos_are_unpacked_two_at_a_time(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file may hold a picture of a quarter of a gigabyte, and twenty may come at once."""
    at_once: list[int] = []
    working = [0]
    lock = threading.Lock()

    def clean(content: bytes, type: str) -> bytes:
        with lock:
            working[0] += 1
            at_once.append(working[0])
        time.sleep(0.02)
        with lock:
            working[0] -= 1
        return content

    monkeypatch.setattr(uploads, "without_metadata", clean)
    await client.begin()
    raw = io.BytesIO()
    Image.new("RGB", (2, 2)).save(raw, "PNG")
    sends = (client.http.post("/chat/files", files={"file": ("a.png", raw.getvalue())}) for _ in range(8))
    assert {answer.status_code for answer in await asyncio.gather(*sends)} == {201}
    assert max(at_once) == 2


async def test_an_upload_belongs_to_its_conversation(client: Client) -> None:
    await client.begin()
    png = io.BytesIO()
    Image.new("RGB", (2, 2)).save(png, "PNG")
    ticket = (await client.http.post("/chat/files", files={"file": ("a.png", png.getvalue())})).json()["file"]
    await client.begin()
    assert (await client.say(file=ticket)).status_code == 422


@pytest.mark.parametrize(
    ("content", "status"),
    [(b"", 415), (b"\0\0\0\x18ftypheic with a place in it", 415),
     (b"MZ\x90 program", 415), (b"<svg onload=x>", 415), (b"\xff\xd8\xff broken", 415),
     (b"%PDF-" + b"x" * 10 * 1024 * 1024, 413)],
)  # fmt: skip
async def test_files_that_are_not_taken(client: Client, content: bytes, status: int) -> None:
    await client.begin()
    answer = await client.http.post("/chat/files", files={"file": ("a.jpg", content, "image/jpeg")})
    assert answer.status_code == status
    assert client.drawer.kept == []


async def test_a_paper_is_made_when_it_is_fetched(client: Client) -> None:
    await client.begin()
    shown = (await client.say(text="paper")).json()["messages"][0]["files"][0]
    assert (shown["name"], shown["type"]) == ("ر.pdf", "application/pdf")
    answer = await client.http.get(shown["url"])
    assert answer.content == b"%PDF-x"
    changed = shown["url"][:-5] + "AAAAA"
    assert (await client.http.get(changed)).status_code == 404


async def test_an_officer_s_file_can_run_nothing_on_our_address(client: Client) -> None:
    await client.begin()
    shown = (await client.say(text="page")).json()["messages"][0]["files"][0]
    answer = await client.http.get(shown["url"])
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_a_file_that_cannot_be_had_now_can_be_had_later(client: Client) -> None:
    async def away(of: str) -> bytes:
        raise PaperAway

    client.house.papers._makers["toy"] = away
    await client.begin()
    shown = (await client.say(text="paper")).json()["messages"][0]["files"][0]
    assert (await client.http.get(shown["url"])).status_code == 503
    client.house.papers._makers["toy"] = _toy_maker
    assert (await client.http.get(shown["url"])).content == b"%PDF-x"


async def test_forgetting_a_conversation(client: Client, store: Store) -> None:
    begun = await client.begin()
    await client.say(id="1", text="follow 123456789012")
    for _ in range(50):
        if await client.house.book.followers("123456789012"):
            break
        await asyncio.sleep(0.02)
    assert await client.house.book.followers("123456789012") == [begun["conversation"]]
    assert (await client.http.delete("/chat/conversations")).status_code == 204
    assert await client.house.book.followers("123456789012") == []
    assert (await client.http.get("/chat/messages")).status_code == 401
    assert not [
        key for key in await store.client.keys("*web:*") if b":seen:" not in key and b"limit:" not in key
    ]


async def test_a_flood_is_told_to_slow_down(client: Client) -> None:
    await client.begin()
    answers = [await client.say(id=str(n), text="a") for n in range(31)]
    assert [answer.status_code for answer in answers] == [200] * 30 + [429]
    assert int(answers[-1].headers["retry-after"]) >= 1


async def test_when_redis_is_away_the_answer_is_503_with_a_time(client: Client, store: Store) -> None:
    await client.begin()
    await store.client.config_set("maxmemory", "1")
    try:
        answer = await client.say(text="a")
    finally:
        await store.client.config_set("maxmemory", "0")
    assert answer.status_code == 503
    assert answer.json()["code"] == "line_unavailable" and "retry-after" in answer.headers


async def test_every_answer_carries_safe_headers(client: Client) -> None:
    for path in ("/livez", "/chat/messages", "/nowhere"):
        headers = (await client.http.get(path)).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"


async def test_health(client: Client) -> None:
    assert (await client.http.get("/livez")).status_code == 200
    assert (await client.http.get("/readyz")).status_code == 200
    assert "pishkhan_turn_seconds" in (await client.http.get("/metrics")).text


def _now() -> Any:
    from tests.bot.toys import NOW

    return NOW


async def test_a_strange_last_event_id_begins_at_the_beginning(client: Client) -> None:
    await client.begin()
    headers = [(b"last-event-id", b"\xb2"), (b"authorization", f"Bearer {client.token}".encode())]
    async with client.http.stream("GET", "/chat/stream", headers=headers, timeout=10) as stream:
        assert stream.status_code == 200


async def test_what_was_sent_is_not_repeated_in_an_error(client: Client) -> None:
    await client.begin()
    answer = await client.http.post("/chat/messages", json={"id": "1", "text": "a", "0012345678": 1})
    assert answer.status_code == 422 and "0012345678" not in answer.text


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True), ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
     ("192.0.2.1", "192.0.2.2", False), ("nonsense", "nonsense", True)],
)  # fmt: skip
async def test_a_subscribers_addresses_count_together(one: str, other: str, same: bool) -> None:
    assert (neighbourhood(one) == neighbourhood(other)) is same


async def test_one_conversation_does_not_take_all_connections(client: Client) -> None:
    await client.begin()
    waits = [
        asyncio.create_task(client.http.get("/chat/messages?after=1&wait=25"))
        for _ in range(waiting.MOST_AT_ONCE)
    ]
    while not client.house.waiting.is_crowded(line_of(client.token)):  # noqa: ASYNC110 -- nothing tells of it
        await asyncio.sleep(0.01)
    assert (await client.http.get("/chat/messages?after=1&wait=25")).status_code == 429
    assert (await client.http.get("/chat/stream")).status_code == 429
    assert (await client.http.get("/chat/messages")).status_code == 200
    await client.say(text="a")
    assert {answer.status_code for answer in await asyncio.gather(*waits)} == {200}
    assert not client.house.waiting.is_crowded(line_of(client.token))
