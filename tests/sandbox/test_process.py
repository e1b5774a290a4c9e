"""The sandbox survives being killed and ends in order when asked."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import Any

import pytest

from backend_client import BackendClient
from tests.sandbox.process import Process

JPEG = b"\xff\xd8\xff\xe0" + b"picture" * 50


async def test_what_was_answered_before_a_kill_is_there_after_it(tmp_path: Path, a_report: Any) -> None:
    with Process(tmp_path) as process:
        async with BackendClient(process.url, "demo") as client:
            stored = await client.store_file("a.jpg", "image/jpeg", JPEG, "upload-1")
            report = a_report(evidence=(stored.id,))
            receipt = await client.file_report(report, "report-1")
            process.end(signal.SIGKILL)
            process.start()
            assert await client.file_report(report, "report-1") == receipt
            assert (await client.find_case(receipt.tracking_code, "4561")).case.state == "submitted"
            assert await client.store_file("a.jpg", "image/jpeg", JPEG, "upload-1") == stored


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_in_order_when_asked(tmp_path: Path, how: signal.Signals) -> None:
    with Process(tmp_path) as process:
        status, said = process.end(how)
    assert status in (0, -how)  # uvicorn ends in order, then by the signal itself
    assert said == ""
