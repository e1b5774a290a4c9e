"""What is installed is pinned by hash, complete, and named by nobody's registry."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOMS = ("nlp", "locales", "backend_client", "dialogs", "sandbox", "bot")
PIN = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>\S+) \\$")


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _wanted(path: Path) -> set[str]:
    """The distributions named in an `.in` file."""
    lines = (line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    return {_normal(re.split(r"[\[<>=!~; ]", line)[0]) for line in lines if line and not line.startswith("-")}


def _pins(path: Path) -> dict[str, int]:
    """Distribution → number of hashes. Fails on a line that is neither a pin, a hash nor a comment."""
    pins: dict[str, int] = {}
    name = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("    --hash=sha256:"):
            pins[name] += 1
        elif match := PIN.match(line):
            name = _normal(match["name"])
            pins[name] = 0
        else:
            assert not line or line.lstrip().startswith("#"), f"{path.name}: {line}"
    return pins


@pytest.mark.parametrize("name", ["runtime", "dev", "bench"])
def test_everything_asked_for_is_pinned_with_hashes(name: str, top: Path) -> None:
    pins = _pins(top / f"requirements/{name}.txt")
    assert _wanted(top / f"requirements/{name}.in") - set(pins) == set()
    assert [pin for pin, hashes in pins.items() if not hashes] == []


def _imported(folder: Path) -> Iterator[tuple[str, str]]:
    """(top-level module, file) of every absolute import in a room."""
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                names = [node.module]
            else:
                continue
            yield from (
                (name.partition(".")[0], path.relative_to(folder.parent).as_posix()) for name in names
            )


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_what_runtime_pins(room: str, top: Path) -> None:
    """A fresh machine installs runtime.txt alone: a tool of the workshop must not be needed to run."""
    pins = _pins(top / "requirements/runtime.txt")
    distributions = packages_distributions()
    known = set(sys.stdlib_module_names) | set(ROOMS)
    strangers = {
        (module, path)
        for module, path in _imported(top / room)
        if module not in known and not any(_normal(name) in pins for name in distributions.get(module, ()))
    }
    assert strangers == set()
