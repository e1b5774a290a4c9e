"""Logs hold only what is on the list."""

from __future__ import annotations

import json
import logging

import pytest
from fastapi import FastAPI

from bot import logs
from bot.logs import log
from bot.sealing import SealBroken, Sealer
from bot.server import http_config
from bot.settings import Settings


@pytest.fixture(autouse=True)
def _set_up(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("INFO")


def test_what_is_not_on_the_list_is_not_written(capsys: pytest.CaptureFixture[str]) -> None:
    log.info("said", text="my address", mobile="09120000000", number=3)
    written = json.loads(capsys.readouterr().err)
    assert set(written) == {"event", "level", "timestamp", "number"}


def test_a_line_has_the_same_hidden_name_each_time(capsys: pytest.CaptureFixture[str]) -> None:
    log.info("a", line="telegram:123456")
    log.info("b", line="telegram:123456")
    first, second = (json.loads(row)["line"] for row in capsys.readouterr().err.splitlines())
    assert first == second and first.startswith("telegram:") and "123456" not in first


def test_an_exception_says_where_and_never_what(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise ValueError("0012345678 is no national id")
    except ValueError as error:
        log.exception("broke", error=type(error).__name__)
    written = capsys.readouterr().err
    assert "0012345678" not in written and "test_logs.py:" in written


def test_where_is_told_by_our_own_lines_and_the_last_one(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        Sealer([b"k" * 32]).open(b"x" * 64, "web:1")
    except SealBroken as error:
        log.exception("broke", error=type(error).__name__)
    assert json.loads(capsys.readouterr().err)["where"].startswith("sealing.py:")


def test_what_a_library_logs_says_where_and_never_what(capsys: pytest.CaptureFixture[str]) -> None:
    """A server's own line about a broken request, and asyncio's about a task nobody waited for."""
    root = logging.getLogger()
    before, root.handlers = root.handlers, []
    try:
        logs.set_up("INFO")
        try:
            raise ValueError("0012345678 is no national id")
        except ValueError as error:
            logging.getLogger("some.server").error("Exception in the application\n", exc_info=error)
            logging.getLogger("asyncio").error("Task exception was never retrieved\nfuture: %r", error)
    finally:
        root.handlers = before
    written = capsys.readouterr().err
    assert "0012345678" not in written
    assert "Exception in the application" in written and "ValueError at test_logs.py:" in written
    assert "never retrieved" in written


def test_the_server_logs_through_us() -> None:
    settings = Settings(_env_file=None)  # type: ignore[call-arg]
    assert http_config(FastAPI(), settings).log_config is None


def test_libraries_that_print_tokens_are_quiet() -> None:
    for name in ("httpx", "telegram", "aiogram", "aiohttp.access", "uvicorn.access"):
        assert not logging.getLogger(name).isEnabledFor(logging.ERROR)
