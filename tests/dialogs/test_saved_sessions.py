"""A deploy in the middle of a conversation: what earlier releases saved is carried on by this one."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from dialogs.services import all_forms
from dialogs.session import Session
from dialogs.turn import Ask
from tests.citizen import Citizen, House, open_house, texts
from tests.dialogs.saved_sessions import loaded, saved, theft_waits_for_the_office

SAVED = saved()
every = pytest.mark.parametrize("record", [r for _, r in SAVED], ids=[name for name, _ in SAVED])
asking = pytest.mark.parametrize(
    "record", [r for _, r in SAVED if r["asks"]], ids=[name for name, r in SAVED if r["asks"]]
)


def returning(house: House, record: dict[str, Any], session: Session | None = None) -> Citizen:
    """The citizen of a saved session, an hour after the deploy."""
    house.now = datetime.fromisoformat(record["saved_at"])
    raw = json.dumps(record["session"]).encode() if session is None else session.dump()
    return Citizen(house, session=raw)


def is_apology(text: str, locale: str) -> bool:
    return text.startswith(texts().say(locale, "form-changed"))


def test_there_are_saved_sessions_of_every_kind() -> None:
    assert len(SAVED) >= 12
    assert {r["asks"][0] for _, r in SAVED if r["asks"]} >= {
        "review",
        "files",
        "one_time_code",
        "city",
    }
    assert any(r["session"].get("pending") for _, r in SAVED) and any(
        r["session"].get("parked") for _, r in SAVED
    )


@every
def test_it_is_read_without_loss(record: dict[str, Any]) -> None:
    again = json.loads(loaded(record).dump())
    assert record["session"].items() <= again.items()


@asking
async def test_the_open_question_is_asked_again_and_every_answer_is_kept(
    record: dict[str, Any], house: House
) -> None:
    citizen = returning(house, record)
    await citizen.say("تکرار")
    assert citizen.last.ask == Ask(*record["asks"])
    assert citizen.open.run is not None and citizen.open.run.answers == record["answers"]
    assert not is_apology(citizen.seen[0].text, citizen.open.locale)


@asking
async def test_an_answer_that_fits_no_longer_is_asked_again_with_an_apology(
    record: dict[str, Any], house: House
) -> None:
    session = loaded(record)
    assert session.run is not None
    form = all_forms()[session.run.form]
    key = next(
        (k for k in session.run.answers if (q := form.question(k)) and not q.kind.fits({"of": ["old"]})), None
    )
    if key is None:
        pytest.skip("nothing was answered yet")
    kept = {k: v for k, v in session.run.answers.items() if k != key}
    session.run.answers[key] = {"of": ["old"]}
    citizen = returning(house, record, session)
    await citizen.say("تکرار")
    assert is_apology(citizen.seen[0].text, session.locale)
    assert citizen.open.run is not None and kept.items() <= citizen.open.run.answers.items()
    assert citizen.open.run.answers.get(key) != {"of": ["old"]}


@asking
async def test_a_question_that_is_gone_leaves_the_conversation_whole(
    record: dict[str, Any], house: House
) -> None:
    session = loaded(record)
    assert session.run is not None
    session.run.at, session.run.phase = "a_question_of_long_ago", "asking"
    citizen = returning(house, record, session)
    await citizen.say("تکرار")
    assert is_apology(citizen.seen[0].text, session.locale)
    assert citizen.open.run is not None and record["answers"].items() <= citizen.open.run.answers.items()


@asking
async def test_a_form_that_is_gone_is_apologised_for_and_takes_nothing_with_it(
    record: dict[str, Any], house: House
) -> None:
    session = loaded(record)
    assert session.run is not None
    session.run.form = "a.form.of.long.ago"
    citizen = returning(house, record, session)
    await citizen.say("تکرار")
    assert is_apology(citizen.seen[0].text, session.locale)
    assert citizen.open.cases.keys() == session.cases.keys() and len(citizen.open.parked) == len(
        session.parked
    )


@every
async def test_a_new_request_is_understood_and_nothing_saved_is_dropped(
    record: dict[str, Any], house: House
) -> None:
    citizen = returning(house, record)
    before = loaded(record)
    await citizen.say("گذرنامه‌ام گم شده")
    after = citizen.open
    assert after.cases.keys() >= before.cases.keys()
    assert {run.key for run in after.pending} >= {run.key for run in before.pending}
    runs = [after.run, *after.parked]
    assert before.run is None or not before.run.answers or before.run.key in {run.key for run in runs if run}


async def test_a_report_that_waited_for_the_office_is_filed_by_the_new_release(tmp_path: Path) -> None:
    """Its proof of the phone is from before the deploy, so the office must know it: one database, two releases."""
    async with open_house(tmp_path) as house:
        citizen = Citizen(house)
        await theft_waits_for_the_office(citizen)
        saved_bytes, now = citizen.session, house.now
    async with open_house(tmp_path) as house:
        house.now = now
        returned = Citizen(house, session=saved_bytes)
        await returned.wait(minutes=1)
        assert [r.receipt for r in returned.seen if r.receipt]


async def test_a_report_without_a_name_is_filed_by_the_new_release(house: House) -> None:
    record = dict(SAVED)["v1/bad_driving_review"]
    citizen = returning(house, record)
    await citizen.tap_value(f"ok:{loaded(record).run.id}")  # type: ignore[union-attr]
    assert [r.receipt for r in citizen.seen if r.receipt]
