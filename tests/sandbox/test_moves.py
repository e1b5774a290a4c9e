"""Staff move cases along the machine and nowhere else; every move is an event."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from backend_client.transport import new_key
from sandbox import lifecycle


@pytest.fixture
def filed(office: Any, a_report: Any) -> Any:
    async def file(**changes: Any) -> str:
        report = a_report(**changes)
        return str((await office.client.file_report(report, new_key())).tracking_code)

    return file


async def test_a_fresh_vehicle_theft_reaches_branch_three(office: Any, filed: Any) -> None:
    code = await filed()
    await office.walk(code, "registered", "sent_prosecutor")
    answer = await office.advance(
        code,
        "branch_assigned",
        branch="شعبه ۳",
        order="ارجاع به دادسرا",
        note="با کارت ملی بیایید",
        hearing="2026-12-05T09:00",
    )
    assert answer.status_code == 200
    assert answer.json()["branch"] == "شعبه ۳" and answer.json()["hearing"] == "2026-12-05T05:30:00Z"
    case = (await office.client.find_case(code, "4561")).case
    assert (case.state, case.branch, case.order) == ("branch_assigned", "شعبه ۳", "ارجاع به دادسرا")
    assert case.history[-1].note == "با کارت ملی بیایید"
    event = (await office.client.events_after(None)).events[-1]
    assert (event.type, event.sequence, event.tracking_code) == ("case.moved", 3, code)
    assert (event.branch, event.order) == ("شعبه ۳", "ارجاع به دادسرا")


async def test_an_illegal_move_names_the_legal_ones_and_changes_nothing(office: Any, filed: Any) -> None:
    code = await filed(kind="complaint.file", offence="assault")
    answer = await office.advance(code, "judgment")
    assert answer.status_code == 409
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] == "illegal_move"
    assert answer.json()["allowed"] == [
        "needs_info",
        "visit_required",
        "registered",
        "wrong_channel",
        "withdrawn",
    ]
    assert (await office.client.find_case(code, "4561")).case.state == "submitted"
    assert (await office.client.events_after(None)).events == ()


async def test_every_legal_move_named_is_one(office: Any, filed: Any) -> None:
    code = await filed()
    allowed = (await office.advance(code, "no such state")).json()["allowed"]
    for state in allowed:
        other = await filed()
        assert (await office.advance(other, state)).status_code == 200


async def test_two_moves_at_once_cannot_both_leave_the_same_state(office: Any, filed: Any) -> None:
    code = await filed()
    answers = await asyncio.gather(*(office.advance(code, "registered") for _ in range(6)))
    assert sorted(answer.status_code for answer in answers) == [200] + [409] * 5
    assert [event.sequence for event in await office.client.case_events(code, 0)] == [1]


@pytest.mark.parametrize("code", ["999999999999", "x", "0", "۱۲۳"])
async def test_a_case_that_is_not_there(office: Any, code: str) -> None:
    assert (await office.advance(code, "registered")).status_code == 404


@pytest.mark.parametrize(
    "body",
    [{}, {"state": ""}, {"state": "registered", "more": 1}, {"state": "registered", "hearing": "soon"}],
)
async def test_a_move_that_makes_no_sense_is_refused(office: Any, filed: Any, body: Any) -> None:
    answer = await office.staff("POST", f"/cases/{await filed()}/advance", json=body)
    assert answer.status_code == 422


async def test_staff_find_the_cases_of_a_person(office: Any, filed: Any) -> None:
    code = await filed()
    for written in ("9991234561", "۹۹۹۱۲۳۴۵۶۱"):
        found = (await office.staff("GET", f"/cases?national_id={written}")).json()
        assert [(case["tracking_code"], case["role"]) for case in found] == [(code, "complainant")]
    assert (await office.staff("GET", "/cases?national_id=9990000123")).json() == []


async def test_staff_calls_need_the_staff_token(office: Any, filed: Any) -> None:
    code = await filed()
    for method, path in (("POST", f"/cases/{code}/advance"), ("GET", "/cases"), ("GET", "/summary")):
        answer = await office.http.request(
            method, f"/staff{path}", headers={"Authorization": "Bearer no"}, json={"state": "registered"}
        )
        assert answer.status_code == 401


@pytest.mark.parametrize("machine", [lifecycle.COMPLAINT, lifecycle.VEHICLE], ids=["complaint", "vehicle"])
def test_every_state_can_be_reached_and_every_move_leads_somewhere(
    machine: dict[str, lifecycle.State],
) -> None:
    reached, rim = set(), {lifecycle.FIRST_STATE}
    while rim:
        reached |= rim
        rim = {target for name in rim for target in machine[name].moves} - reached
    assert reached | {"draft"} == set(machine)
    assert all(not state.moves or state.task for state in machine.values())
