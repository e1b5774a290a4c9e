"""The desk opens: one citizen, from the first word to the update."""

import pytest

from backend_client.errors import BackendUnavailable
from tests.citizen import NATIONAL_ID, Citizen, House

OPENING = "سلام، دیشب پراید ۱۲ ب ۳۴۵ ایران ۶۷ رو از جلوی خونه‌م تو قزوین دزدیدن"


async def tell_theft(citizen: Citizen) -> None:
    """Up to the review, as an ordinary citizen would."""
    await tell_to_identity(citizen)
    await citizen.say(f"مریم احمدی {NATIONAL_ID} 09990000001")
    await citizen.say(await citizen.house.one_time_code("09990000001"))


async def tell_to_identity(citizen: Citizen) -> None:
    """Up to the question for the name."""
    await citizen.say(OPENING)
    await citizen.say("خیابان نوروزیان، روبه‌روی بانک")
    await citizen.say("ردیاب داره، مدارکش هم داخلش بود، سفید ۹۸")
    await citizen.send_photo()
    await citizen.tap("همین‌ها کافی است")


async def file_theft(citizen: Citizen) -> str:
    await tell_theft(citizen)
    await citizen.tap("درست است، ثبت شود")
    receipts = [r.receipt for r in citizen.seen if r.receipt]
    assert len(receipts) == 1 and receipts[0]
    return receipts[0]


async def test_a_sentence_answers_what_it_says_and_only_the_rest_is_asked(citizen: Citizen) -> None:
    await citizen.say(OPENING)
    assert citizen.open.run is not None
    answers = citizen.open.run.answers
    assert answers == {
        "what": "car",
        "plate": "12ب345-67",
        "happened": {"date": "2026-11-20"},
        "city": "قزوین",
    }
    assert citizen.last.ask is not None and citizen.last.ask.key == "place"


async def test_the_theft_is_filed_in_at_most_nine_turns(citizen: Citizen) -> None:
    code = await file_theft(citizen)
    assert len(code) == 12
    summary = (await citizen.house.staff.get("/staff/cases", params={"national_id": NATIONAL_ID})).json()
    assert code in str(summary)


async def test_every_answer_is_shown_before_filing_and_can_be_changed(citizen: Citizen) -> None:
    await tell_theft(citizen)
    assert citizen.last.ask is not None and citizen.last.ask.kind == "review"
    assert "…۴۵۶۱" in citizen.last.text and NATIONAL_ID not in citizen.last.text
    await citizen.say("پلاکش ۱۲ ب ۳۴۶ ایران ۶۷ه")
    assert "۳۴۶" in citizen.last.text
    await citizen.tap("اصلاح")
    await citizen.tap("شهر")
    await citizen.say("تهران")
    assert "تهران" in citizen.last.text and citizen.last.ask and citizen.last.ask.kind == "review"


async def test_the_key_that_shares_a_phone_or_place_comes_with_the_question_and_goes_after_it(
    citizen: Citizen,
) -> None:
    (asked,) = await citizen.say(OPENING)
    assert asked.ask and asked.ask.kind == "place" and asked.share == "فرستادن موقعیت همین‌جا"
    (again,) = await citizen.say("تکرار")
    assert again.share == asked.share and again.clearing is None
    (after,) = await citizen.send_place()
    assert after.share is None and after.clearing == "دریافت شد."
    (later,) = await citizen.say("هیچ‌کدام")
    assert later.clearing is None


async def test_leaving_such_a_question_takes_the_key_away(citizen: Citizen) -> None:
    await citizen.say(OPENING)
    (left,) = await citizen.say("لغو")
    assert left.clearing == "دریافت شد."


async def test_an_emergency_s_number_waits_for_no_key(citizen: Citizen) -> None:
    await citizen.say(OPENING)
    (card,) = await citizen.say("دزد الان تو خونه‌ست کمک")
    assert "۱۱۰" in card.text.split("\n")[0] and card.clearing is None


async def test_a_shared_contact_is_the_own_number_however_it_is_written(citizen: Citizen) -> None:
    await tell_to_identity(citizen)
    await citizen.say("مریم احمدی")
    await citizen.say(NATIONAL_ID)
    assert citizen.last.ask is not None and citizen.last.ask.kind == "mobile"
    await citizen._step(phone="93700123456")
    assert "شماره همراه کامل نیست" in citizen.last.text
    await citizen._step(phone="989990000001")
    assert citizen.open.run is not None and citizen.open.run.answers["mobile"] == "+989990000001"
    assert citizen.last.ask is not None and citizen.last.ask.kind == "one_time_code"


async def test_confirming_twice_files_once(citizen: Citizen) -> None:
    await tell_theft(citizen)
    confirm = citizen.button("درست است، ثبت شود").value
    before = citizen.session
    await citizen.tap_value(confirm)
    citizen.session = before  # the process died before the turn was saved; the tap comes again
    await citizen.tap_value(confirm)
    await citizen.tap_value(confirm)
    assert len({r.receipt for r in citizen.seen if r.receipt}) == 1
    assert "پیش‌تر ثبت شده" in citizen.last.text
    cases = (await citizen.house.staff.get("/staff/cases", params={"national_id": NATIONAL_ID})).json()
    assert str(cases).count("theft.vehicle") == 1


async def test_status_needs_the_second_factor_and_wrong_sounds_like_not_yours(citizen: Citizen) -> None:
    code = await file_theft(citizen)
    stranger = Citizen(citizen.house, line="web:stranger")
    await stranger.say(code)
    assert stranger.last.ask is not None and stranger.last.ask.kind == "national_id"
    not_yours = await stranger.say("1111")
    other = Citizen(citizen.house, line="web:other")
    await other.say("کد رهگیری من 100000000008 است")
    no_such = await other.say("4561")
    assert not_yours[0].text.split("\n")[0] == no_such[0].text.split("\n")[0]
    await citizen.say("پروندم چی شد؟")
    await citizen.say(NATIONAL_ID[-4:])
    assert "ثبت اولیه انجام شد" in citizen.last.text


async def test_updates_are_told_once_and_in_order(house: House, citizen: Citizen) -> None:
    code = await file_theft(citizen)
    await house.advance(code, "registered")
    await house.advance(code, "sent_prosecutor")
    await house.advance(code, "branch_assigned", branch="شعبه ۳ دادسرا")
    events = [e.model_dump(mode="json") for e in await house.backend.case_events(code, 0)]
    late_first = await citizen.told(
        events[-1]
    )  # the earlier ones were missed: they are fetched and told first
    assert [("کلانتری" in r.text, "شعبه ۳" in r.text) for r in late_first] == [
        (True, False),
        (False, False),
        (False, True),
    ]
    for event in events:
        assert await citizen.told(event) == ()


async def test_an_update_is_not_told_while_those_before_it_cannot_be_had(
    house: House, citizen: Citizen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The back office answers with an empty list, which is well formed and cannot be true."""
    code = await file_theft(citizen)
    await house.advance(code, "registered")
    await house.advance(code, "sent_prosecutor")
    last = (await house.backend.case_events(code, 0))[-1].model_dump(mode="json")

    async def nothing(*_: object) -> tuple[()]:
        return ()

    with monkeypatch.context() as patch:
        patch.setattr(house.backend, "case_events", nothing)
        with pytest.raises(BackendUnavailable):
            await citizen.told(last)
    assert len(await citizen.told(last)) == 2


async def test_an_update_in_the_middle_of_a_form_repeats_the_question(house: House, citizen: Citizen) -> None:
    code = await file_theft(citizen)
    await citizen.say("می‌خوام از همسایه‌م شکایت کنم، ماشینم رو خط انداخته")
    asked = citizen.last.ask
    await house.advance(code, "registered")
    event = (await house.backend.case_events(code, 0))[-1].model_dump(mode="json")
    told = await citizen.told(event)
    assert "به‌روز شد" in told[0].text and told[-1].ask == asked


async def test_silence_is_explained_once(house: House, citizen: Citizen) -> None:
    await file_theft(citizen)
    await citizen.wait(seconds=20)
    assert await citizen.wait(days=1) == ()
    told = await citizen.wait(days=3)
    assert len(told) == 1 and "خبر تازه‌ای ثبت نشده" in told[0].text
    assert await citizen.wait(days=10) == ()
