"""A tracking code is taken where one is asked for, whatever else its digits look like."""

import pytest

from tests.citizen import Citizen


@pytest.mark.parametrize("written", ["989998059582", "۹۸۹ ۹۹۸ ۰۵۹ ۵۸۲", "989-998-059-582"])
async def test_a_code_that_reads_as_a_mobile_is_taken(citizen: Citizen, written: str) -> None:
    await citizen.say("پروندم چی شد؟")
    assert citizen.last.ask is not None and citizen.last.ask.kind == "tracking_code"
    await citizen.say(written)
    assert citizen.last.ask is not None and citizen.last.ask.kind == "national_id"
    assert citizen.open.run is not None and citizen.open.run.answers["code"] == "989998059582"
