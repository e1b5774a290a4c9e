"""A sandbox that others can reach needs secrets of its own, and says so in one sentence."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import ValidationError

from sandbox.settings import Settings

OWN = {"SANDBOX_STAFF_TOKEN": "a-staff-secret", "SANDBOX_BACKEND_TOKEN": "a-desk-secret"}


def start(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SANDBOX_")}
    return subprocess.run(
        [sys.executable, "-m", "sandbox"],
        env={**kept, "SANDBOX_DATA_DIR": str(folder), **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({"SANDBOX_BIND": "0.0.0.0:8001"}, "SANDBOX_STAFF_TOKEN must be set"),
        (
            {**OWN, "SANDBOX_BIND": "0.0.0.0:8001", "SANDBOX_STAFF_TOKEN": "demo"},
            "SANDBOX_STAFF_TOKEN must be set",
        ),
        ({"SANDBOX_BIND": "8001"}, "SANDBOX_BIND must be host:port"),
        ({"SANDBOX_BIND": "127.0.0.1:99999"}, "SANDBOX_BIND must be host:port"),
        ({"SANDBOX_EVENTS_URL": "http://127.0.0.1:1/events"}, "SANDBOX_EVENTS_SECRET must be set"),
        ({"SANDBOX_SURVEY_SHARE": "much"}, "SANDBOX_SURVEY_SHARE cannot be used"),
    ],
)
def test_a_broken_setting_is_one_clear_sentence(
    tmp_path: Path, environment: dict[str, str], sentence: str
) -> None:
    said = start(tmp_path, **environment)
    assert said.returncode == 2
    assert sentence in said.stderr and said.stderr.count("\n") == 1


def test_a_taken_port_is_one_clear_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        bind = f"127.0.0.1:{taken.getsockname()[1]}"
        said = start(tmp_path, SANDBOX_BIND=bind)
    assert said.returncode == 2 and said.stderr.startswith(f"Cannot listen on {bind}")


def test_demo_opens_on_loopback_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Settings(bind="127.0.0.1:1").staff_secret == Settings(bind="[::1]:1").backend_secret == "demo"
    with pytest.raises(ValidationError):
        Settings(bind="192.0.2.1:1")


def test_secrets_hide_themselves() -> None:
    settings = Settings(staff_token="very-secret", backend_token="very-secret")  # type: ignore[arg-type]
    assert "very-secret" not in repr(settings)


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("postgres://u@h/d", "postgresql+asyncpg://u@h/d"),
        ("postgresql://u@h/d", "postgresql+asyncpg://u@h/d"),
        ("postgresql+asyncpg://u@h/d", "postgresql+asyncpg://u@h/d"),
        ("sqlite:////tmp/x", "sqlite+aiosqlite:////tmp/x"),
    ],
)
def test_a_database_is_named_as_everybody_names_it(given: str, used: str) -> None:
    assert Settings(database_url=given).database == used
