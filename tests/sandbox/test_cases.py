"""Who may see a case, what of it, and what they may add."""

from __future__ import annotations

from typing import Any

import pytest

from backend_client import errors
from backend_client.models import Addition
from backend_client.transport import new_key

LAST4 = "4561"
MOBILE = "+989990000001"
OTHER = "+989990000010"
TO_BRANCH = ("registered", "sent_prosecutor", "branch_assigned")


@pytest.fixture
def filed(office: Any, a_report: Any, other_party: Any) -> Any:
    async def file(**changes: Any) -> str:
        report = a_report(respondent=other_party, **changes)
        receipt = await office.client.file_report(report, new_key())
        return str(receipt.tracking_code)

    return file


async def test_the_last_four_digits_show_the_case_to_its_complainant(office: Any, filed: Any) -> None:
    code = await filed()
    access = await office.client.find_case(code, LAST4)
    assert access.role == "complainant"
    assert access.case.state == "submitted" and access.case.open
    assert access.case.usual_days.most == 3 and access.case.next_step == "wait_for_station"
    assert [step.state for step in access.case.history] == ["submitted"]


async def test_a_proven_phone_shows_the_case_too(office: Any, filed: Any) -> None:
    code = await filed()
    proof = await office.prove(MOBILE)
    assert (await office.client.find_case(code, proof=proof.token)).role == "complainant"
    assert [case.tracking_code for case in await office.client.cases_of(proof.token)] == [code]


async def test_wrong_code_wrong_digits_and_not_yours_sound_the_same(office: Any, filed: Any) -> None:
    code = await filed()
    stranger = await office.prove("+989990000077")
    sounds = set()
    for question in (
        ("999999999999", LAST4, None),
        (code, "0000", None),
        (code, None, None),
        (code, None, stranger.token),
    ):
        with pytest.raises(errors.NotFound) as caught:
            await office.client.find_case(*question)
        sounds.add(str(caught.value))
    assert sounds == {"not_found"}


async def test_guesses_are_limited_per_conversation_whatever_the_code(office: Any, filed: Any) -> None:
    code = await filed()
    for number in range(5):
        with pytest.raises(errors.NotFound):
            await office.client.find_case(f"90000000000{number}", LAST4, conversation="hashed")
    with pytest.raises(errors.TooManyAttempts) as caught:
        await office.client.find_case(code, LAST4, conversation="hashed")
    assert caught.value.retry_after == pytest.approx(900, abs=1)
    assert await office.client.find_case(code, LAST4, conversation="another")
    office.clock.forward(minutes=16)
    assert await office.client.find_case(code, LAST4, conversation="hashed")


@pytest.mark.parametrize("exists", [True, False])
async def test_guesses_are_limited_per_code_whether_it_exists_or_not(
    office: Any, filed: Any, exists: bool
) -> None:
    code = await filed() if exists else "999999999999"
    for number in range(10):
        with pytest.raises(errors.NotFound):
            await office.client.find_case(code, "0000", conversation=f"c{number}")
    with pytest.raises(errors.TooManyAttempts):
        await office.client.find_case(code, LAST4, conversation="fresh")


async def test_the_respondent_sees_nothing_before_an_official_act(office: Any, filed: Any) -> None:
    code = await filed()
    proof = await office.prove(OTHER)
    for state in ("registered", "sent_prosecutor"):
        await office.walk(code, state)
        with pytest.raises(errors.NotFound):
            await office.client.find_case(code, proof=proof.token)
        assert await office.client.cases_of(proof.token) == ()
    assert {event.roles for event in (await office.client.events_after(None)).events} == {("complainant",)}
    await office.advance(code, "branch_assigned", branch="شعبه ۳")
    assert (await office.client.find_case(code, proof=proof.token)).role == "respondent"
    assert len(await office.client.cases_of(proof.token)) == 1


async def test_the_respondents_view_holds_nothing_of_the_complainant(office: Any, filed: Any) -> None:
    code = await filed(answers={"story": "راز"})
    await office.advance(code, "registered", note="یادداشت محرمانه")
    await office.walk(code, "sent_prosecutor")
    await office.advance(code, "branch_assigned", branch="شعبه ۳", note="یادداشت محرمانه")
    proof = await office.prove(OTHER)
    seen = (await office.client.find_case(code, proof=proof.token)).case
    assert [step.state for step in seen.history] == ["branch_assigned"]
    assert (seen.branch, seen.kind, seen.next_step) == ("شعبه ۳", "case", "go_to_branch")
    text = seen.model_dump_json()
    assert not any(secret in text for secret in ("راز", "محرمانه", "سارا", "9991234561", MOBILE, "theft"))


async def test_the_respondents_last_four_digits_are_no_proof(
    office: Any, filed: Any, other_party: Any
) -> None:
    code = await filed()
    await office.walk(code, *TO_BRANCH)
    with pytest.raises(errors.NotFound):
        await office.client.find_case(code, other_party.national_id[-4:])


@pytest.mark.parametrize(
    "sensitive", [{"offence": "domestic_violence", "kind": "complaint.file"}, {"kind": "missing.person"}]
)
async def test_in_a_sensitive_matter_the_respondent_is_never_told(
    office: Any, filed: Any, sensitive: Any
) -> None:
    code = await filed(**sensitive)
    await office.walk(code, *TO_BRANCH)
    proof = await office.prove(OTHER)
    with pytest.raises(errors.NotFound):
        await office.client.find_case(code, proof=proof.token)
    assert {event.roles for event in (await office.client.events_after(None)).events} == {("complainant",)}


async def test_an_official_act_is_told_to_both(office: Any, filed: Any) -> None:
    code = await filed()
    await office.walk(code, *TO_BRANCH)
    last = (await office.client.events_after(None)).events[-1]
    assert last.roles == ("complainant", "respondent")


async def test_evidence_in_answer_to_a_request_moves_the_case_on(office: Any, filed: Any) -> None:
    code = await filed()
    await office.walk(code, "needs_info")
    grant = (await office.client.find_case(code, LAST4)).grant
    added = await office.client.add_to_case(grant, Addition(kind="evidence", text="سند"), "addition-1")
    assert added.state == "submitted"
    event = (await office.client.events_after(None)).events[-1]
    assert (event.state, event.by) == ("submitted", "citizen")


async def test_an_addition_repeated_is_added_once(office: Any, filed: Any) -> None:
    code = await filed()
    await office.walk(code, "needs_info")
    addition = Addition(kind="evidence", text="سند")
    answers = []
    for _ in range(2):
        grant = (await office.client.find_case(code, LAST4)).grant
        answers.append(await office.client.add_to_case(grant, addition, "addition-1"))
    assert answers[0] == answers[1]
    assert [e.state for e in (await office.client.events_after(None)).events] == ["needs_info", "submitted"]


async def test_a_withdrawal_closes_the_case_and_later_it_is_too_late(office: Any, filed: Any) -> None:
    early, late = await filed(), await filed()
    grant = (await office.client.find_case(early, LAST4)).grant
    withdrawal = Addition(kind="withdrawal")
    assert (await office.client.add_to_case(grant, withdrawal, "withdrawal-1")).state == "withdrawn"
    with pytest.raises(errors.Conflict) as caught:
        await office.client.add_to_case(grant, Addition(kind="message", text="؟"), "message-1")
    assert caught.value.code == "case_closed"
    await office.walk(late, "registered")
    grant = (await office.client.find_case(late, LAST4)).grant
    with pytest.raises(errors.Conflict) as caught:
        await office.client.add_to_case(grant, withdrawal, "withdrawal-2")
    assert caught.value.code == "too_late_to_withdraw"


async def test_a_respondent_cannot_withdraw_the_complaint(office: Any, filed: Any) -> None:
    code = await filed()
    await office.walk(code, *TO_BRANCH)
    access = await office.client.find_case(code, proof=(await office.prove(OTHER)).token)
    with pytest.raises(errors.Conflict):
        await office.client.add_to_case(access.grant, Addition(kind="withdrawal"), "withdrawal-1")


async def test_grants_and_proofs_end(office: Any, filed: Any) -> None:
    code = await filed()
    proof = await office.prove(MOBILE)
    grant = (await office.client.find_case(code, LAST4)).grant
    office.clock.forward(hours=3)
    with pytest.raises(errors.Unauthorized) as caught:
        await office.client.add_to_case(grant, Addition(kind="message", text="؟"), "message-1")
    assert caught.value.code == "unproven"
    with pytest.raises(errors.Unauthorized):
        await office.client.cases_of(proof.token)


async def test_patient_guessing_of_the_digits_ends_for_the_day(office: Any, filed: Any) -> None:
    """Ten tries in a quarter of an hour, for ten days, would be all four digits."""
    code, wrong = await filed(), 0
    for number in range(60):
        try:
            await office.client.find_case(code, "0000", conversation=f"c{number}")
        except errors.NotFound:
            wrong += 1
        except errors.TooManyAttempts:
            office.clock.forward(minutes=16)
    assert wrong == 30
    office.clock.forward(days=1)
    assert await office.client.find_case(code, LAST4)


async def test_a_strangers_guesses_do_not_keep_out_the_one_who_proves_their_phone(
    office: Any, filed: Any
) -> None:
    code = await filed()
    for number in range(10):
        with pytest.raises(errors.NotFound):
            await office.client.find_case(code, "0000", conversation=f"c{number}")
    mine, strangers = await office.prove(MOBILE), await office.prove("+989990000077")
    assert (await office.client.find_case(code, "0000", mine.token)).role == "complainant"
    with pytest.raises(errors.TooManyAttempts):
        await office.client.find_case(code, LAST4, strangers.token)
