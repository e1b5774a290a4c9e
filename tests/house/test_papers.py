"""What a newcomer reads first is there and true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.settings import Settings

#: The names that operators and their scripts rely on.
STABLE_SETTINGS = (
    "REDIS_URL BACKEND_URL BACKEND_TOKEN EVENTS_SECRET BIND DATA_DIR SESSION_KEYS "
    "TELEGRAM_TOKEN TELEGRAM_API_BASE TELEGRAM_WEBHOOK_URL TELEGRAM_WEBHOOK_SECRET "
    "BALE_TOKEN BALE_API_BASE BALE_WEBHOOK_URL BALE_WEBHOOK_SECRET"
).split()
SANDBOX_SETTINGS = ("SANDBOX_BIND", "SANDBOX_DATABASE_URL", "SANDBOX_STAFF_TOKEN")


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["make run", "make test"])
def test_the_readme_names_both_commands(command: str, top: Path) -> None:
    assert command in _read(top / "README.md")


def test_stable_settings_keep_their_names() -> None:
    assert [name for name in STABLE_SETTINGS if name.lower() not in Settings.model_fields] == []


def test_each_setting_is_documented(top: Path) -> None:
    page = _read(top / "docs/settings.md")
    assert [name for name in Settings.model_fields if f"`PISHKHAN_{name.upper()}`" not in page] == []


def test_each_setting_of_the_sandbox_is_documented(top: Path) -> None:
    pages = "".join(_read(page) for page in (top / "docs").glob("*.md"))
    assert [name for name in SANDBOX_SETTINGS if f"`{name}`" not in pages] == []


def test_decisions_are_numbered_without_a_gap_and_open_with_their_title(top: Path) -> None:
    pages = sorted(path for path in (top / "docs/decisions").glob("*.md") if path.name != "README.md")
    assert [page.name[:5] for page in pages] == [f"{number:04}-" for number in range(1, len(pages) + 1)]
    assert [page.name for page in pages if not re.match(r"# \S", _read(page))] == []


def test_links_between_pages_lead_somewhere(texts: dict[Path, str]) -> None:
    broken = [
        f"{page.name}: {target}"
        for page, text in texts.items()
        if page.suffix == ".md"
        for target in re.findall(r"\]\((?!\w+:|#)([^)#\s]+)", text)
        if not (page.parent / target).exists()
    ]
    assert broken == []
