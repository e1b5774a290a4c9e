"""The Makefile only names scripts; each verb is one of them and can be run."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path


def _verbs(top: Path) -> list[str]:
    makefile = (top / "Makefile").read_text(encoding="utf-8")
    return [verb for verb in re.findall(r"^([a-z]+):", makefile, re.MULTILINE) if verb != "help"]


def test_each_verb_has_its_script(top: Path) -> None:
    assert [verb for verb in _verbs(top) if not os.access(top / "scripts" / verb, os.X_OK)] == []


def test_help_lists_every_verb(top: Path) -> None:
    shown = subprocess.run(["make", "-s"], cwd=top, capture_output=True, text=True, check=True).stdout
    assert re.findall(r"make ([a-z]+) +\S", shown) == ["help", *_verbs(top)]


def test_scripts_are_well_formed(top: Path) -> None:
    for script in (*(top / "scripts").iterdir(), top / ".ci/run"):
        subprocess.run(["bash", "-n", str(script)], check=True)


def test_what_ci_runs_is_make_test(top: Path) -> None:
    script = top / ".ci/run"
    assert os.access(script, os.X_OK)
    lines = script.read_text(encoding="utf-8").splitlines()
    assert "set -euo pipefail" in lines
    assert lines[-1] == "make test"


def test_without_python_3_11_set_up_says_so_in_one_sentence(top: Path, tmp_path: Path) -> None:
    (tmp_path / "scripts").mkdir()
    for name in ("common", "setup"):
        (tmp_path / "scripts" / name).write_bytes((top / "scripts" / name).read_bytes())
    tools = tmp_path / "bin"
    tools.mkdir()
    for tool in ("bash", "dirname"):
        (tools / tool).symlink_to(
            Path("/bin") / tool if (Path("/bin") / tool).exists() else Path("/usr/bin") / tool
        )
    ended = subprocess.run(
        [str(tools / "bash"), "scripts/setup"],
        cwd=tmp_path,
        env={"PATH": str(tools)},
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    assert "Python 3.11" in ended.stderr
