"""A report is filed exactly once, whatever happens on the way."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from backend_client import errors
from backend_client.models import Person
from sandbox.codes import luhn_holds


async def test_a_receipt_has_a_code_of_twelve_digits_that_checks(office: Any, a_report: Any) -> None:
    receipt = await office.client.file_report(a_report(), "intention-1")
    assert len(receipt.tracking_code) == 12 and receipt.tracking_code[0] != "0"
    assert luhn_holds(receipt.tracking_code)
    assert (receipt.state, receipt.kind, receipt.role) == ("submitted", "theft.vehicle", "complainant")


async def test_the_same_key_and_content_is_one_case(office: Any, a_report: Any) -> None:
    report = a_report()
    first = await office.client.file_report(report, "intention-1")
    office.clock.forward(days=3)
    assert await office.client.file_report(report, "intention-1") == first
    assert (await office.staff("GET", "/summary")).json()["total"] == 1


async def test_the_same_key_with_other_content_is_refused(office: Any, a_report: Any) -> None:
    await office.client.file_report(a_report(), "intention-1")
    with pytest.raises(errors.Conflict) as caught:
        await office.client.file_report(a_report(), "intention-1")
    assert caught.value.code == "key_reused"
    assert (await office.staff("GET", "/summary")).json()["total"] == 1


async def test_many_requests_at_once_with_one_key_make_one_case(office: Any, a_report: Any) -> None:
    report = a_report()
    receipts = await asyncio.gather(*(office.client.file_report(report, "intention-1") for _ in range(12)))
    assert len(set(receipts)) == 1
    assert (await office.staff("GET", "/summary")).json()["total"] == 1


async def test_at_once_with_one_key_and_different_content_exactly_one_wins(
    office: Any, a_report: Any
) -> None:
    outcomes = await asyncio.gather(
        *(office.client.file_report(a_report(), "intention-1") for _ in range(8)), return_exceptions=True
    )
    assert sum(not isinstance(outcome, Exception) for outcome in outcomes) == 1
    assert sum(isinstance(outcome, errors.Conflict) for outcome in outcomes) == 7


async def test_a_refused_report_leaves_its_key_free(office: Any, a_report: Any) -> None:
    with pytest.raises(errors.Invalid):
        await office.client.file_report(a_report(evidence=("file_unknown",)), "intention-1")
    assert await office.client.file_report(a_report(), "intention-1")


async def test_the_same_content_under_two_keys_is_counted_as_a_duplicate(office: Any, a_report: Any) -> None:
    one = await office.client.file_report(a_report(number=7), "intention-1")
    two = await office.client.file_report(a_report(number=7, channel="telegram"), "intention-2")
    await office.client.file_report(a_report(number=8), "intention-3")
    summary = (await office.staff("GET", "/summary")).json()
    assert summary["cases"] == {"submitted": 3}
    assert summary["duplicates"] == 1
    assert {*summary["duplicate_codes"][0]} == {one.tracking_code, two.tracking_code}


async def test_an_accusation_needs_a_name_and_a_hazard_does_not(office: Any, a_report: Any) -> None:
    with pytest.raises(errors.Invalid) as caught:
        await office.client.file_report(a_report(person=None), "intention-1")
    assert caught.value.fields == {"person": "missing"}
    assert await office.client.file_report(a_report(kind="traffic.report", person=None), "intention-2")


async def test_a_national_id_that_does_not_check_is_refused_without_quoting_it(
    office: Any, a_report: Any
) -> None:
    person = Person(name="الف", mobile="+989990000001", national_id="9991234560")
    with pytest.raises(errors.Invalid) as caught:
        await office.client.file_report(a_report(person=person), "intention-1")
    assert caught.value.fields == {"person.national_id": "check_digit"}


async def test_a_foreigner_without_any_number_can_file(office: Any, a_report: Any) -> None:
    person = Person(name="Karim", mobile="+989990000002")
    assert await office.client.file_report(a_report(person=person), "intention-1")


@pytest.mark.parametrize("text", ["\x00", "a\x00b"])
async def test_a_character_no_database_keeps_is_refused(office: Any, a_report: Any, text: str) -> None:
    with pytest.raises(errors.Invalid):
        await office.client.file_report(a_report(answers={"story": text}), "intention-1")


async def test_answers_come_back_as_they_were_given(office: Any, a_report: Any) -> None:
    answers = {"story": "دیشب «پراید»‌ام را بردند 🚗", "list": [1, 2.5, None, {"a": True}], "empty": ""}
    receipt = await office.client.file_report(a_report(answers=answers), "intention-1")
    assert (await office.staff("GET", f"/cases/{receipt.tracking_code}")).json()["answers"] == answers


async def test_without_the_desks_token_nothing_is_filed(office: Any, a_report: Any) -> None:
    answer = await office.http.post("/v1/reports", json={}, headers={"Authorization": "Bearer other"})
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"


async def test_a_body_beyond_the_limit_is_refused(office: Any, a_report: Any) -> None:
    report = a_report(answers={"story": "x" * 300_000})
    with pytest.raises(errors.Invalid) as caught:
        await office.client.file_report(report, "intention-1")
    assert caught.value.code == "too_large"
