"""Files: what is taken, who may read it, and what is forgotten."""

from __future__ import annotations

from typing import Any

import pytest

from backend_client import errors
from backend_client.models import Addition
from sandbox.files import MOST_BYTES, checked_name
from sandbox.upkeep import sweep

JPEG = b"\xff\xd8\xff\xe0" + b"picture" * 50


async def test_a_photo_is_kept_and_goes_with_the_report(office: Any, a_report: Any) -> None:
    stored = await office.client.store_file("عکس.jpg", "image/jpeg", JPEG, "upload-1")
    assert (stored.name, stored.type, stored.size) == ("عکس.jpg", "image/jpeg", len(JPEG))
    await office.client.file_report(a_report(evidence=(stored.id,)), "report-1")
    answer = await office.staff("GET", f"/files/{stored.id}")
    assert answer.content == JPEG
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-disposition"].startswith("attachment")


async def test_evidence_is_served_to_staff_alone(office: Any) -> None:
    stored = await office.client.store_file("a.jpg", "image/jpeg", JPEG, "upload-1")
    with pytest.raises(errors.NotFound):
        async with office.client.open_file(stored.id):
            pass
    assert (await office.http.get(f"/staff/files/{stored.id}")).status_code == 401


async def test_an_upload_repeated_is_one_file(office: Any) -> None:
    one = await office.client.store_file("a.jpg", "image/jpeg", JPEG, "upload-1")
    assert await office.client.store_file("a.jpg", "image/jpeg", JPEG, "upload-1") == one
    with pytest.raises(errors.Conflict):
        await office.client.store_file("a.jpg", "image/jpeg", JPEG + b"!", "upload-1")


@pytest.mark.parametrize(
    ("media_type", "content"),
    [
        ("text/html", b"<script>"),
        ("image/svg+xml", b"<svg/>"),
        ("image/jpeg", b"MZ not a picture"),
        ("image/png", JPEG),
        ("", JPEG),
        ("image/jpeg", b""),
    ],
)
async def test_what_is_no_picture_sound_or_paper_is_refused(
    office: Any, media_type: str, content: bytes
) -> None:
    with pytest.raises(errors.Invalid):
        await office.client.store_file("a.jpg", media_type, content, "upload-1")


async def test_a_file_beyond_the_limit_is_refused(office: Any) -> None:
    with pytest.raises(errors.Invalid) as caught:
        await office.client.store_file("a.jpg", "image/jpeg", JPEG + bytes(MOST_BYTES), "upload-1")
    assert caught.value.code == "too_large"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\users\\x.jpg", "x.jpg"),
        ("", "file"),
        ("...", "file"),
        ("a\r\nX-Evil: 1.jpg", "aX-Evil 1.jpg"),
        ("txt.\u202egpj.exe", "txt.gpj.exe"),
        ("ع" * 500, "ع" * 200),
    ],
)
def test_a_name_can_steer_nothing(given: str, kept: str) -> None:
    assert checked_name(given) == kept


async def test_an_upload_no_case_took_is_forgotten_and_a_used_one_kept(office: Any, a_report: Any) -> None:
    used = await office.client.store_file("a.jpg", "image/jpeg", JPEG, "upload-1")
    unused_twin = await office.client.store_file("b.jpg", "image/jpeg", JPEG, "upload-2")
    unused = await office.client.store_file("c.jpg", "image/jpeg", JPEG + b"!", "upload-3")
    await office.client.file_report(a_report(evidence=(used.id,)), "report-1")
    office.clock.forward(days=3)
    await sweep(office.context)
    assert (await office.staff("GET", f"/files/{used.id}")).content == JPEG
    for gone in (unused_twin, unused):
        assert (await office.staff("GET", f"/files/{gone.id}")).status_code == 404
    kept = [path for path in (office.context.settings.data_dir / "files").rglob("*") if path.is_file()]
    assert len(kept) == 1


async def test_an_unknown_file_is_no_evidence(office: Any, a_report: Any) -> None:
    receipt = await office.client.file_report(a_report(), "report-1")
    grant = (await office.client.find_case(receipt.tracking_code, "4561")).grant
    with pytest.raises(errors.Invalid):
        await office.client.add_to_case(
            grant, Addition(kind="evidence", files=("file_unknown",)), "addition-1"
        )
