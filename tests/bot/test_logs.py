"""Logs hold only what is on the list."""

from __future__ import annotations

import json
import logging

import pytest

from bot import logs
from bot.logs import log


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


def test_libraries_that_print_tokens_are_quiet() -> None:
    for name in ("httpx", "telegram", "aiogram", "aiohttp.access", "uvicorn.access"):
        assert not logging.getLogger(name).isEnabledFor(logging.ERROR)
