"""A lodged case from here: whose proof opens it, and the letters to and from its officer."""

from typing import Any

from backend_client.models import Event
from dialogs.turn import OutFile
from tests.citizen import MOBILE, NATIONAL_ID, Citizen, House
from tests.dialogs.test_story import file_theft

OTHER_PARTY = {"name": "رضا کریمی", "mobile": "+989990000077", "national_id": "9991234571"}
PICTURE = b"\xff\xd8\xff" + b"7" * 100


async def write_to(
    house: House, code: str, text: str, to: str = "complainant", files: int = 0
) -> dict[str, Any]:
    """The officer writes; returns the newest event of the case."""
    ids = []
    for number in range(files):
        file = {"file": (f"map-{number}.jpg", PICTURE, "image/jpeg")}
        answer = await house.staff.post("/staff/files", files=file)
        assert answer.status_code == 201, answer.text
        ids.append(answer.json()["id"])
    body = {"to": to, "text": text, "files": ids}
    answer = await house.staff.post(f"/staff/cases/{code}/messages", json=body)
    assert answer.status_code in (200, 201), answer.text
    return (await house.backend.case_events(code, 0))[-1].model_dump(mode="json")


async def respondent_with_code_lost(house: House, citizen: Citizen) -> tuple[str, Citizen]:
    """The other party of a theft, after an official act, who has just read their phone's one-time code."""
    code = await file_theft(citizen)
    answer = await house.staff.put(f"/staff/cases/{code}/respondent", json=OTHER_PARTY)
    assert answer.status_code == 200, answer.text
    await house.advance(code, "registered")
    await house.advance(code, "sent_prosecutor")
    await house.advance(code, "branch_assigned", branch="شعبه ۳ دادسرا")
    other = Citizen(house, line="web:reza")
    await other.say("کدم گم شده")
    await other.prove(OTHER_PARTY["mobile"])
    return code, other


async def test_a_phone_proven_for_the_report_does_not_make_any_digits_good(citizen: Citizen) -> None:
    code = await file_theft(citizen)
    await citizen.say("پروندم چی شد؟")
    await citizen.say("0000")
    assert "پیدا نشد" in citizen.last.text or "پیدا نکردیم" in citizen.last.text, citizen.last.text
    await citizen.say(code)
    told = await citizen.say(NATIONAL_ID[-4:])
    assert any("ثبت" in reply.text for reply in told)


async def test_what_an_officer_attached_comes_with_the_words(house: House, citizen: Citizen) -> None:
    code = await file_theft(citizen)
    (told,) = await citizen.told(await write_to(house, code, "این نقشه را ببینید.", files=2))
    assert "این نقشه را ببینید" in told.text and "پیوست دارد" in told.text
    assert [(f.name, f.type, f.maker) for f in told.files] == [
        ("map-0.jpg", "image/jpeg", "officer"), ("map-1.jpg", "image/jpeg", "officer"),
    ]  # fmt: skip
    async with house.backend.open_file(told.files[0].of) as pieces:
        assert b"".join([piece async for piece in pieces]) == PICTURE


async def test_a_reply_with_a_photo_reaches_the_officer(house: House, citizen: Citizen) -> None:
    code = await file_theft(citizen)
    await citizen.told(await write_to(house, code, "عکس سند را بفرستید."))
    await citizen.tap("پاسخ به افسر")
    await citizen.say(NATIONAL_ID[-4:])
    await citizen.say("این هم سند خودرو")
    assert citizen.last.ask is not None and citizen.last.ask.kind == "files" and citizen.last.ask.optional
    await citizen.send_photo()
    await citizen.tap("همین‌ها کافی است")
    assert "رسید" in citizen.last.text
    access = await house.backend.find_case(code, NATIONAL_ID[-4:])
    newest = (await house.backend.messages(access.grant))[-1]
    assert (newest.by, newest.text, len(newest.files)) == ("citizen", "این هم سند خودرو", 1)


async def test_a_neutral_update_keeps_the_letter_until_the_case_is_proven(
    house: House, citizen: Citizen
) -> None:
    code = await file_theft(citizen)
    session = citizen.open
    session.neutral_updates = True
    citizen.session = session.dump()
    (told,) = await citizen.told(await write_to(house, code, "نام متهم رضا است.", files=1))
    assert "رضا" not in told.text and code[-3:] not in told.text and told.files == ()
    await citizen.tap("دیدن پرونده")
    assert citizen.last.ask is not None and citizen.last.ask.kind == "national_id"
    replies = await citizen.say(NATIONAL_ID[-4:])
    assert "نام متهم رضا است" in replies[0].text
    assert [type(f) for f in replies[0].files] == [OutFile]


async def test_the_other_party_s_letters_are_not_shown(house: House, citizen: Citizen) -> None:
    code, other = await respondent_with_code_lost(house, citizen)
    await write_to(house, code, "فقط برای شاکی", to="complainant", files=1)
    await other.tap("دیدن پرونده")
    await other.tap_value(f"open:case.messages:{code}")
    assert "هنوز پیامی" in other.last.text


async def test_a_phone_just_proven_opens_its_cases_without_digits(house: House, citizen: Citizen) -> None:
    _, other = await respondent_with_code_lost(house, citizen)
    replies = await other.tap("دیدن پرونده")
    assert "شعبه ۳" in replies[0].text and replies[0].ask is None


async def test_a_proof_older_than_a_quarter_of_an_hour_opens_nothing(house: House, citizen: Citizen) -> None:
    _, other = await respondent_with_code_lost(house, citizen)
    await other.wait(minutes=16)
    await other.tap("دیدن پرونده")
    assert other.last.ask is not None and other.last.ask.kind == "national_id"


async def test_filing_alone_proves_nothing_about_the_case(citizen: Citizen) -> None:
    await file_theft(citizen)
    await citizen.tap("دیدن پرونده")
    assert citizen.last.ask is not None and citizen.last.ask.kind == "national_id"


async def test_a_proof_opens_only_the_cases_of_that_phone(house: House, citizen: Citizen) -> None:
    """Somebody with an own proven case types another's code: the digits are asked, and wrong ones open nothing."""
    code = await file_theft(citizen)
    stranger = Citizen(house, line="web:stranger")
    await stranger.say("کدم گم شده")
    await stranger.prove("09990000088")
    await stranger.say(code)
    assert stranger.last.ask is not None and stranger.last.ask.kind == "national_id"
    await stranger.say("1111")
    assert "پیدا نشد" in stranger.seen[-1].text and "شعبه" not in stranger.last.text


async def test_a_button_names_its_case_only_where_the_conversation_knows_it(
    house: House, citizen: Citizen
) -> None:
    code = await file_theft(citizen)
    stranger = Citizen(house, line="web:stranger")
    await stranger.tap_value(f"open:case.status:{code}")
    assert stranger.last.ask is not None and stranger.last.ask.kind == "tracking_code"
    await stranger.tap_value(f"open:case.update:{code}/message")
    assert stranger.last.ask is not None and stranger.last.ask.kind == "tracking_code"


async def test_several_cases_have_a_button_each(house: House, citizen: Citizen) -> None:
    await file_theft(citizen)
    second = Citizen(house, line="web:second")
    await file_theft(second)
    finder = Citizen(house, line="web:finder")
    await finder.say("کدم گم شده")
    await finder.prove(MOBILE)
    labels = [b.label for row in finder.last.buttons for b in row]
    assert len(labels) == 2 and all(label.startswith("دیدن پرونده ") for label in labels)
    await finder.tap(labels[1])
    assert "آخرین وضعیت" in finder.last.text


def paper_moved(subject: str) -> dict[str, Any]:
    event = {"id": f"event-{subject}", "type": "paper.moved", "at": "2026-11-21T12:00:00Z", "sequence": 0,
             "cursor": "1", "subject": subject, "kind": "passport", "state": "printing",
             "roles": ["complainant"]}  # fmt: skip
    return Event.model_validate(event).model_dump(mode="json")


async def test_updates_that_are_off_are_off_for_papers_and_for_what_is_filed_later(
    house: House, citizen: Citizen
) -> None:
    """On a shared phone a passport on its way tells as much as a case."""
    await citizen.start()
    assert "گذرنامه" in (await citizen.told(paper_moved("p-1")))[0].text
    await citizen.say("تنظیم خبررسانی")
    await citizen.say("نیاید")
    assert await citizen.told(paper_moved("p-2")) == ()
    code = await file_theft(citizen)
    assert await citizen.told(await write_to(house, code, "این نامه را ببینید.")) == ()
