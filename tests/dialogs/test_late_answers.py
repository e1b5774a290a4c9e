"""What comes late or looks like something else is taken for what was asked, and for nothing else."""

import pytest

from tests.citizen import Citizen
from tests.dialogs.test_story import OPENING


@pytest.mark.parametrize("written", ["989998059582", "۹۸۹ ۹۹۸ ۰۵۹ ۵۸۲", "989-998-059-582"])
async def test_a_code_that_reads_as_a_mobile_is_taken(citizen: Citizen, written: str) -> None:
    await citizen.say("پروندم چی شد؟")
    assert citizen.last.ask is not None and citizen.last.ask.kind == "tracking_code"
    await citizen.say(written)
    assert citizen.last.ask is not None and citizen.last.ask.kind == "national_id"
    assert citizen.open.run is not None and citizen.open.run.answers["code"] == "989998059582"


@pytest.mark.parametrize("late", ["4561", "۱۲۳۴۵۶", "7"])
async def test_a_late_number_is_no_place(citizen: Citizen, late: str) -> None:
    """Messages may overtake each other on their way: this one answered something that is over."""
    await citizen.say(OPENING)
    assert citizen.last.ask is not None and citizen.last.ask.kind == "place"
    await citizen.say(late)
    assert citizen.open.run is not None and "place" not in citizen.open.run.answers
    assert citizen.last.ask is not None and citizen.last.ask.kind == "place"


@pytest.mark.parametrize("late", ["ندارم", "بله", "نه"])
async def test_a_late_yes_or_no_is_no_name(citizen: Citizen, late: str) -> None:
    await citizen.say(OPENING)
    for said in ("خیابان سعدی", "هیچ‌کدام، سفید", "ندارم"):
        await citizen.say(said)
    assert citizen.last.ask is not None and citizen.last.ask.kind == "name"
    await citizen.say(late)
    assert citizen.open.run is not None and "name" not in citizen.open.run.answers
    await citizen.say("مریم احمدی")
    assert citizen.open.run is not None and citizen.open.run.answers["name"] == "مریم احمدی"
