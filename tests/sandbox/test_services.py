"""Papers, vehicles, surveys, alarms, announcements, messages, hand-overs, institutions."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from backend_client import errors
from backend_client.models import Addition, AnnouncementProgress, HandOver, Person, SurveyAnswer
from backend_client.transport import new_key
from sandbox.codes import bill_check, fine_bill, national_id_holds
from sandbox.papers import MACHINES
from sandbox.seed import example_citizens
from sandbox.surveys import wilson
from tests.sandbox.house import Clock

PNG = b"\x89PNG\r\n\x1a\n" + b"sketch" * 20
PEOPLE = example_citizens()


@pytest_asyncio.fixture
async def town(settings: Any, opening: Any) -> AsyncIterator[Any]:
    """The sandbox with its example citizens, and everybody drawn for the survey."""
    filled = settings.model_copy(update={"seed": True, "survey_share": 1.0})
    async with opening(filled, Clock()) as office:
        yield office


async def proof_of(town: Any, number: int) -> str:
    return str((await town.prove(PEOPLE[number - 1].mobile)).token)


# papers


async def test_a_passport_request_is_shown_to_its_owner_alone(town: Any) -> None:
    owner, other = PEOPLE[4], PEOPLE[5]
    paper = await town.client.passport_status(owner.national_id, await proof_of(town, 5))
    assert (paper.kind, paper.state, paper.usual_days.most) == ("passport", "review", 14)
    assert [step.state for step in paper.history] == ["registered", "identity", "payment", "review"]
    for national_id, number in ((owner.national_id, 6), (other.national_id, 5), ("9991234561", 5)):
        with pytest.raises(errors.NotFound):
            await town.client.passport_status(national_id, await proof_of(town, number))


async def test_conscription_and_licence_say_what_matters(town: Any) -> None:
    deferred = await town.client.conscription_status(PEOPLE[1].national_id, await proof_of(town, 2))
    assert deferred.state == "deferment" and (deferred.deadline - town.clock.at.date()).days == 58
    licence = await town.client.licence_status(PEOPLE[7].national_id, await proof_of(town, 8))
    assert (licence.state, licence.points, licence.categories) == ("printing", 12, ("2", "3"))


async def test_a_paper_moves_along_its_machine_and_says_so(town: Any) -> None:
    paper = await town.client.passport_status(PEOPLE[4].national_id, await proof_of(town, 5))
    move = f"/papers/{paper.request}/advance"
    refused = await town.staff("POST", move, json={"state": "delivered"})
    assert refused.status_code == 409 and refused.json()["allowed"] == ["printing", "needs_fix", "refused"]
    assert (await town.staff("POST", move, json={"state": "printing"})).status_code == 200
    posted = {"state": "posted", "post_barcode": "0" * 23 + "1"}
    assert (await town.staff("POST", move, json=posted)).json()["legal_moves"] == [
        "delivered",
        "returned_post",
    ]
    events = (await town.client.events_after(None)).events
    assert [(event.type, event.subject, event.state) for event in events] == [
        ("paper.moved", paper.request, "printing"),
        ("paper.moved", paper.request, "posted"),
    ]


@pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES.keys())
def test_every_paper_state_leads_to_a_known_one(machine: dict[str, tuple[str, ...]]) -> None:
    assert {target for moves in machine.values() for target in moves} <= set(machine)


# vehicles


async def test_fines_are_shown_to_the_owner_by_phone_or_national_id(town: Any) -> None:
    by_phone = await town.client.fines("34ت567-36", proof=await proof_of(town, 8))
    by_number = await town.client.fines("34ت567-36", national_id=PEOPLE[7].national_id)
    assert by_phone == by_number
    assert (by_phone.total, by_phone.points, len(by_phone.fines)) == (3_400_000, 5, 3)
    assert all(fine.objection_until for fine in by_phone.fines)


async def test_no_such_plate_and_not_yours_sound_the_same_and_are_limited(town: Any) -> None:
    stranger = await proof_of(town, 2)
    for plate in ("34ت567-36", "99ق999-99"):
        with pytest.raises(errors.NotFound):
            await town.client.fines(plate, proof=stranger, conversation="c")
    for _ in range(3):
        with pytest.raises(errors.NotFound):
            await town.client.fines("34ت567-36", national_id="9991234561", conversation="c")
    with pytest.raises(errors.TooManyAttempts):
        await town.client.fines("34ت567-36", national_id=PEOPLE[7].national_id, conversation="c")


def test_bill_numbers_check_as_the_banks_do() -> None:
    assert bill_check("999900000129") == 5
    bill, payment = fine_bill(12, 150_000)
    assert bill == "9999000001295" and payment == "15050170"


async def test_an_appointment_is_booked_shown_and_cancelled(town: Any) -> None:
    slots = await town.client.plate_appointments("قزوین")
    assert slots and all(slot.free == 3 and slot.at > town.clock.at for slot in slots)
    assert await town.client.plate_appointments("ناکجا") == ()
    proof = await proof_of(town, 1)
    booked = await town.client.book_plate_appointment(slots[0].id, "12ب345-67", proof, "book-it-1")
    assert booked.state == "booked" and booked.at == slots[0].at
    assert await town.client.book_plate_appointment(slots[0].id, "12ب345-67", proof, "book-it-1") == booked
    with pytest.raises(errors.Conflict) as caught:
        await town.client.book_plate_appointment(slots[1].id, "12ب345-67", proof, "book-it-2")
    assert caught.value.code == "already_booked"
    assert await town.client.my_plate_appointments(proof) == (booked,)
    with pytest.raises(errors.NotFound):
        await town.client.cancel_plate_appointment(booked.id, await proof_of(town, 2), "cancel-1")
    cancelled = await town.client.cancel_plate_appointment(booked.id, proof, "cancel-2")
    assert cancelled.state == "cancelled"
    assert (await town.client.plate_appointments("قزوین"))[0].free == 3


async def test_one_time_has_three_seats_however_many_rush_in(town: Any) -> None:
    slot = (await town.client.plate_appointments("قزوین"))[0].id
    proof = await proof_of(town, 1)
    plates = [f"1{number}ب345-67" for number in range(1, 9)]
    rush = (
        town.client.book_plate_appointment(slot, plate, proof, f"book-{plate}".encode().hex())
        for plate in plates
    )
    outcomes = await asyncio.gather(*rush, return_exceptions=True)
    booked = [outcome for outcome in outcomes if not isinstance(outcome, Exception)]
    refused = [outcome for outcome in outcomes if isinstance(outcome, errors.Conflict)]
    assert 1 <= len(booked) <= 3 and len(booked) + len(refused) == 8
    left = {s.id: s.free for s in await town.client.plate_appointments("قزوین")}.get(slot, 0)
    assert left == 3 - len(booked)


# surveys


async def closed_case(town: Any, a_report: Any, **changes: Any) -> str:
    report = a_report(kind="complaint.file", **changes)
    code = str((await town.client.file_report(report, new_key())).tracking_code)
    await town.walk(code, "registered", "mediation", "closed_settled")
    return code


async def invitation(town: Any) -> Any:
    events = (await town.client.events_after(None, limit=500)).events
    return [event for event in events if event.type == "survey.invited"]


async def test_a_closed_case_is_asked_about_once_and_counts_for_its_station(town: Any, a_report: Any) -> None:
    await closed_case(town, a_report, answers={"city": "قزوین"})
    (invited,) = await invitation(town)
    await town.client.answer_survey(invited.subject, SurveyAnswer(grade=5, comment="خوب بود"), "answer-1")
    await town.client.answer_survey(invited.subject, SurveyAnswer(grade=5, comment="خوب بود"), "answer-1")
    with pytest.raises(errors.Conflict):
        await town.client.answer_survey(invited.subject, SurveyAnswer(grade=1), "answer-2")
    results = (await town.staff("GET", "/surveys")).json()
    assert (results["invited"], results["answered"]) == (1, 1)
    (station,) = results["stations"]
    assert station["station"].startswith("کلانتری ۱۱ مرکزی قزوین") and station["share"] == 1.0
    assert (await town.staff("GET", "/summary")).json()["surveys"] == results


async def test_who_opts_out_is_never_asked_again(town: Any, a_report: Any) -> None:
    await closed_case(town, a_report)
    (invited,) = await invitation(town)
    await town.client.answer_survey(invited.subject, SurveyAnswer(opt_out=True), "answer-1")
    await closed_case(town, a_report)
    assert len(await invitation(town)) == 1


async def test_a_visit_is_asked_about_too(town: Any, a_report: Any) -> None:
    code = str((await town.client.file_report(a_report(), new_key())).tracking_code)
    await town.walk(code, "visit_required", "registered")
    assert len(await invitation(town)) == 1


@pytest.mark.parametrize("limits", [{"survey_share": 0.0}, {"survey_quota": 0}])
async def test_share_and_quota_are_kept(settings: Any, opening: Any, a_report: Any, limits: Any) -> None:
    async with opening(settings.model_copy(update={"survey_share": 1.0, **limits}), Clock()) as office:
        await closed_case(office, a_report)
        assert await invitation(office) == []


async def test_an_old_or_unknown_invitation_is_not_there(town: Any, a_report: Any) -> None:
    await closed_case(town, a_report)
    (invited,) = await invitation(town)
    town.clock.forward(days=15)
    for survey in (invited.subject, "survey_unknown"):
        with pytest.raises(errors.NotFound):
            await town.client.answer_survey(survey, SurveyAnswer(grade=3), new_key())


@pytest.mark.parametrize(
    ("hits", "tries", "low", "high"),
    [
        (0, 0, None, None),
        (5, 10, 0.2366, 0.7634),
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (81, 100, 0.7222, 0.8749),
    ],
)
def test_the_interval_is_wilsons(hits: int, tries: int, low: float | None, high: float | None) -> None:
    assert wilson(hits, tries) == (low, high)


# alarms


async def test_an_alarm_rings_is_answered_and_closed(town: Any, a_report: Any) -> None:
    code = (await town.client.file_report(a_report(kind="alarm.link"), new_key())).tracking_code
    rung = (await town.staff("POST", "/alarms", json={"tracking_code": code, "note": "ویترین"})).json()
    (event,) = (await town.client.events_after(None)).events
    assert (event.type, event.subject, event.tracking_code, event.sequence) == (
        "alarm.rang",
        rung["id"],
        code,
        1,
    )
    assert (await town.client.alarm_answer(rung["id"], "safe", "answer-1")).state == "safe"
    assert (await town.client.alarm_answer(rung["id"], "help", "answer-2")).state == "help"
    assert (await town.staff("POST", f"/alarms/{rung['id']}/close", json={})).json()["state"] == "closed"
    with pytest.raises(errors.Conflict):
        await town.client.alarm_answer(rung["id"], "help", "answer-3")
    assert [event.type for event in await town.client.case_events(code, 1)] == ["alarm.closed"]


async def test_only_a_linked_alarm_can_ring(town: Any, a_report: Any) -> None:
    code = (await town.client.file_report(a_report(), new_key())).tracking_code
    assert (await town.staff("POST", "/alarms", json={"tracking_code": code})).status_code == 409
    with pytest.raises(errors.NotFound):
        await town.client.alarm_answer("alarm_unknown", "safe", "answer-1")


# announcements


async def test_announcements_reach_their_province_and_topic_until_stopped(town: Any) -> None:
    async def publish(**facts: Any) -> str:
        answer = await town.staff("POST", "/announcements", json={"title": "هشدار", "text": "متن", **facts})
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    async def seen(*question: Any) -> set[str]:
        return {found.id for found in await town.client.announcements(*question)}

    everywhere = await publish()
    qazvin = await publish(provinces=["قزوین"], topics=["theft"])
    ended = await publish(until="2026-11-21T14:00")  # 10:30 UTC
    assert await seen("قزوین", ("theft",)) == {everywhere, qazvin, ended}
    assert await seen("فارس") == {everywhere, ended}
    assert await seen("قزوین", ("traffic",)) == {everywhere, ended}
    town.clock.forward(hours=1)
    assert await seen() == {everywhere, qazvin}
    assert (await town.staff("POST", f"/announcements/{qazvin}/stop")).status_code == 200
    assert (await town.staff("POST", f"/announcements/{qazvin}/stop")).status_code == 409
    assert await seen("قزوین", ("theft",)) == {everywhere}
    events = (await town.client.events_after(None)).events
    assert [event.type for event in events] == ["announcement.published"] * 3 + ["announcement.stopped"]
    assert (events[1].title, events[1].note, events[1].provinces) == ("هشدار", "متن", ("قزوین",))
    assert events[3].subject == qazvin


async def test_staff_see_how_far_an_announcement_is_and_may_hold_it(town: Any) -> None:
    sent = await town.staff("POST", "/announcements", json={"title": "هشدار", "text": "متن"})
    id = sent.json()["id"]

    async def progress() -> Any:
        return (await town.staff("GET", "/announcements")).json()[0]["progress"]

    assert await progress() is None
    early = AnnouncementProgress(state="running", total=1_000_000, told=10_000, seconds_left=39_600)
    said = AnnouncementProgress(state="running", total=1_000_000, told=20_000, seconds_left=39_200)
    await town.client.announcement_progress(id, early)
    await town.client.announcement_progress(id, said)
    assert await progress() == said.model_dump(mode="json")
    assert (await town.staff("POST", f"/announcements/{id}/pause")).status_code == 200
    assert (await town.staff("POST", f"/announcements/{id}/resume")).status_code == 200
    assert (await town.staff("POST", f"/announcements/{id}/stop")).status_code == 200
    assert (await town.staff("POST", f"/announcements/{id}/resume")).status_code == 409
    events = [event.type for event in (await town.client.events_after(None)).events if event.subject == id]
    assert events == [f"announcement.{what}" for what in ("published", "paused", "resumed", "stopped")]
    with pytest.raises(errors.NotFound):
        await town.client.announcement_progress("news_of-nobody-at-all", said)


# messages


async def test_officer_and_citizen_write_to_each_other_with_files(town: Any, a_report: Any) -> None:
    code = (await town.client.file_report(a_report(), new_key())).tracking_code
    sketch = {"file": ("کروکی.png", PNG, "image/png")}
    sent = await town.staff("POST", "/files", files=sketch)
    file_id = sent.json()["id"]
    message = {"text": "این کروکی را ببینید", "files": [file_id]}
    assert (await town.staff("POST", f"/cases/{code}/messages", json=message)).status_code == 201
    (event,) = (await town.client.events_after(None)).events
    assert (event.type, event.note, event.roles) == ("case.message", message["text"], ("complainant",))
    async with town.client.open_file(event.files[0].id) as pieces:
        assert b"".join([piece async for piece in pieces]) == PNG
    grant = (await town.client.find_case(code, "4561")).grant
    await town.client.add_to_case(grant, Addition(kind="message", text="دیدم، ممنون"), new_key())
    thread = await town.client.messages(grant)
    assert [(said.by, said.text) for said in thread] == [
        ("officer", message["text"]),
        ("citizen", "دیدم، ممنون"),
    ]
    assert thread[0].files == event.files


async def test_the_two_parties_have_threads_of_their_own(town: Any, a_report: Any) -> None:
    code = (await town.client.file_report(a_report(), new_key())).tracking_code
    other = PEOPLE[9]
    named = {"name": other.name, "mobile": other.mobile, "national_id": other.national_id}
    assert (await town.staff("PUT", f"/cases/{code}/respondent", json=named)).status_code == 200
    to_other = {"text": "برای طرف مقابل", "to": "respondent"}
    assert (await town.staff("POST", f"/cases/{code}/messages", json=to_other)).status_code == 409
    await town.walk(code, "registered", "sent_prosecutor", "branch_assigned")
    assert (await town.staff("POST", f"/cases/{code}/messages", json=to_other)).status_code == 201
    await town.staff("POST", f"/cases/{code}/messages", json={"text": "برای شاکی"})
    respondent = await town.client.find_case(code, proof=await proof_of(town, 10))
    complainant = await town.client.find_case(code, "4561")
    assert [said.text for said in await town.client.messages(respondent.grant)] == ["برای طرف مقابل"]
    assert [said.text for said in await town.client.messages(complainant.grant)] == ["برای شاکی"]
    assert [event.roles for event in await town.client.case_events(code, 3)] == [
        ("respondent",),
        ("complainant",),
    ]


# hand-overs


async def test_a_conversation_is_handed_over_and_answered(town: Any) -> None:
    asked = HandOver(
        conversation="hashed-conversation", summary="شهروند درباره پرونده می‌پرسد", channel="web", locale="fa"
    )
    first = await town.client.hand_over(asked, "hand-over-1")
    assert await town.client.hand_over(asked, "hand-over-1") == first
    urgent = await town.client.hand_over(asked.model_copy(update={"urgent": True}), "hand-over-2")
    assert (first.position, urgent.position, first.staffed) == (1, 1, True)
    queue = (await town.staff("GET", "/handovers")).json()
    assert [waiting["id"] for waiting in queue] == [urgent.id, first.id]
    await town.client.say_to_staff(first.id, "هنوز هستم", "more-words-1")
    reply = f"/handovers/{first.id}/reply"
    await town.staff("POST", reply, json={"text": "سلام، در خدمتم"})
    closed = (await town.staff("POST", reply, json={"text": "خدانگهدار", "close": True})).json()
    assert [said["by"] for said in closed["messages"]] == ["citizen", "staff", "staff"]
    with pytest.raises(errors.Conflict):
        await town.client.say_to_staff(first.id, "یک چیز دیگر", "more-words-2")
    events = (await town.client.events_after(None)).events
    assert [(event.type, event.subject, event.note) for event in events] == [
        ("handover.replied", first.id, "سلام، در خدمتم"),
        ("handover.closed", first.id, "خدانگهدار"),
    ]


# institutions


@pytest.mark.parametrize(("licence", "valid"), [("99-1001", True), ("99-1003", False), ("99-1004", False)])
async def test_an_institutions_licence_is_checked(town: Any, licence: str, valid: bool) -> None:
    found = await town.client.check_institution(licence)
    assert found.valid is valid and found.sample


async def test_a_licence_nobody_gave_is_not_there(town: Any) -> None:
    with pytest.raises(errors.NotFound):
        await town.client.check_institution("00-0000")


async def test_a_second_start_finds_everything_and_adds_nothing(
    settings: Any, opening: Any, a_report: Any
) -> None:
    filled = settings.model_copy(update={"seed": True})
    async with opening(filled, Clock()) as office:
        code = (await office.client.file_report(a_report(), new_key())).tracking_code
        before = await office.client.offices(limit=50)
    async with opening(filled, Clock(), empty=False) as office:
        assert (await office.client.find_case(code, "4561")).case.state == "submitted"
        assert await office.client.offices(limit=50) == before


async def test_offices_are_found_by_place_and_purpose(town: Any) -> None:
    near = await town.client.offices(kind="station", near=(36.27, 50.0), limit=3)
    assert near[0].city == "قزوین" and near[0].distance_km < 5
    assert [office.distance_km for office in near] == sorted(office.distance_km for office in near)
    assert all(office.sample for office in near)
    (passport,) = await town.client.offices(city="یزد", kind="passport")
    assert passport.province == "یزد" and passport.distance_km is None
    assert await town.client.offices(city="ناکجا") == ()


def test_example_citizens_have_numbers_nobody_has() -> None:
    assert len(PEOPLE) == 12
    for person in PEOPLE:
        assert person.national_id.startswith("999") and national_id_holds(person.national_id)
        assert person.mobile.startswith("+98999000")
        Person(name=person.name, mobile=person.mobile, national_id=person.national_id)
