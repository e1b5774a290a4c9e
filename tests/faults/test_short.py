"""The short form: every promise of the line at once, under a plan of mishaps that is always the same."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.faults.run import Plan, carry_out, table
from tests.faults.town import Size

#: Changed when the catalogue changes, so that the plan keeps holding something of every lane.
SEED = 11


@pytest.mark.timeout(400)
@pytest.mark.skipif(shutil.which("redis-server") is None, reason="no redis-server here")
async def test_nothing_is_lost(tmp_path: Path) -> None:
    plan = Plan(SEED, citizens=10, faults=16, pause=1.0, patience=150, size=Size(serve=2, poll=2, deliver=1))
    outcome = await carry_out(plan, tmp_path)
    assert outcome.verdict.clean, "\n" + table(outcome)
    assert outcome.verdict.counted["stories told to their end"] >= plan.citizens
    assert sum(outcome.mishaps.values()) >= plan.faults - 4, "\n" + table(outcome)
