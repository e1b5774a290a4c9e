"""What an officer attached, from the real sandbox to the bytes that a citizen gets."""

from pathlib import Path

import httpx
import pytest

from backend_client import BackendClient
from bot.attachments import attachment_maker
from bot.papers import PaperAway
from tests.citizen import open_house

PICTURE = b"\xff\xd8\xff" + b"7" * 4_000


async def test_only_what_an_officer_sent_is_fetched(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        make = attachment_maker(house.backend)
        sent = await house.staff.post("/staff/files", files={"file": ("a.jpg", PICTURE, "image/jpeg")})
        assert await make(sent.json()["id"]) == PICTURE
        evidence = await house.backend.store_file("b.jpg", "image/jpeg", PICTURE, "evidence-of-a-citizen")
        for other in (evidence.id, "file_that_is_not_there"):
            with pytest.raises(LookupError):
                await make(other)


async def test_a_back_office_that_is_away_is_told_from_a_file_that_is_gone() -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("away")

    async with httpx.AsyncClient(transport=httpx.MockTransport(broken)) as http:
        with pytest.raises(PaperAway):
            await attachment_maker(BackendClient("http://office", "demo", http))("file_12345678")
