"""Settings: the names of the design, one clear sentence on a mistake, secrets that hide."""

from __future__ import annotations

import base64
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.settings import Settings, SettingsError, as_markdown, load
from bot.web import build

ROOT = Path(__file__).parents[2]
DESIGNED = (
    "REDIS_URL BACKEND_URL BACKEND_TOKEN EVENTS_SECRET TELEGRAM_TOKEN TELEGRAM_API_BASE TELEGRAM_WEBHOOK_URL "
    "TELEGRAM_WEBHOOK_SECRET BALE_TOKEN BALE_API_BASE BALE_WEBHOOK_URL BALE_WEBHOOK_SECRET BIND DATA_DIR "
    "SESSION_KEYS"
).split()
KEY = base64.b64encode(b"k" * 32).decode()


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"PISHKHAN_{name.upper()}", raising=False)


def test_the_names_of_the_design() -> None:
    assert {name.lower() for name in DESIGNED} <= set(Settings.model_fields)


def test_the_settings_page_is_current() -> None:
    assert (ROOT / "docs/settings.md").read_text(encoding="utf-8") == as_markdown()


def test_the_chat_apis_document_is_current() -> None:
    kept = json.loads((ROOT / "docs/openapi/chat.json").read_text(encoding="utf-8"))
    assert kept == build().openapi()


def test_the_environment_comes_before_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("PISHKHAN_BIND=127.0.0.1:1111\nPISHKHAN_LOG_LEVEL=DEBUG\n", encoding="utf-8")
    monkeypatch.setenv("PISHKHAN_BIND", "127.0.0.1:2222")
    settings = load()
    assert (settings.port, settings.log_level) == (2222, "DEBUG")


def test_an_empty_value_is_an_unset_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PISHKHAN_TELEGRAM_TOKEN", "")
    assert load().account("telegram") is None


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"BIND": "8000"}, "PISHKHAN_BIND .*host:port"),
        ({"BIND": "127.0.0.1:99999"}, "PISHKHAN_BIND"),
        ({"SESSION_KEYS": "short"}, "PISHKHAN_SESSION_KEYS"),
        ({"SESSION_KEYS": base64.b64encode(b"too short").decode()}, "9 bytes instead of 32"),
        (
            {"TELEGRAM_TOKEN": "1:a", "TELEGRAM_WEBHOOK_URL": "https://x"},
            "TELEGRAM_WEBHOOK_SECRET must be set",
        ),
        ({"BALE_WEBHOOK_SECRET": "too short"}, "BALE_WEBHOOK_SECRET must be"),
        ({"BACKEND_URL": "http://x"}, "BACKEND_TOKEN must be set"),
        ({"MOST_ATTEMPTS": "0"}, "PISHKHAN_MOST_ATTEMPTS"),
        ({"LOG_LEVEL": "loud"}, "PISHKHAN_LOG_LEVEL"),
    ],
)
def test_a_mistake_is_one_clear_sentence(
    monkeypatch: pytest.MonkeyPatch, values: dict[str, str], words: str
) -> None:
    for name, value in values.items():
        monkeypatch.setenv(f"PISHKHAN_{name}", value)
    with pytest.raises(SettingsError) as caught:
        load()
    sentence = str(caught.value)
    assert re.search(words, sentence) and "\n" not in sentence


def test_secrets_hide_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = {
        "TELEGRAM_TOKEN": "123:topsecret",
        "BALE_WEBHOOK_SECRET": "topsecret-topsecret",
        "SESSION_KEYS": KEY,
    }
    for name, value in secrets.items():
        monkeypatch.setenv(f"PISHKHAN_{name}", value)
    settings = load()
    shown = repr(settings) + str(settings) + repr(settings.account("telegram"))
    assert not any(value in shown for value in secrets.values())


def test_settings_are_frozen() -> None:
    with pytest.raises(ValueError, match="frozen"):
        load().bind = "x"  # type: ignore[misc]


def test_the_command_line_says_the_sentence_and_nothing_else(tmp_path: Path) -> None:
    done = _run("serve", PISHKHAN_BIND="nonsense", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == "" and done.stderr.count("\n") == 1 and "PISHKHAN_BIND" in done.stderr


def test_a_command_without_redis_says_what_to_do(tmp_path: Path) -> None:
    done = _run("line", "list", cwd=tmp_path)
    assert done.returncode == 2 and "python -m bot run" in done.stderr and done.stderr.count("\n") == 1


def _run(*arguments: str, cwd: Path, **environment: str) -> Any:
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=cwd,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
