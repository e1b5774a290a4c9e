"""The repair words work everywhere, above every form."""

import pytest

from backend_client.errors import BackendUnavailable, Invalid
from dialogs.turn import Incoming
from tests.citizen import MOBILE, NATIONAL_ID, Citizen
from tests.dialogs.test_story import OPENING


async def test_back_asks_the_question_before(citizen: Citizen) -> None:
    await citizen.say(OPENING)
    await citizen.say("خیابان سعدی")
    await citizen.say("برگرد عقب")
    assert citizen.last.ask is not None and citizen.last.ask.key == "place"
    await citizen.say("برگشت")
    assert "اولین سؤال" in citizen.last.text


async def test_cancel_says_that_nothing_was_filed_and_can_be_undone(citizen: Citizen) -> None:
    await citizen.say(OPENING)
    await citizen.say("لغو کن")
    assert "لغو شد" in citizen.last.text and citizen.open.run is None
    await citizen.tap("برگرداندن")
    assert citizen.last.ask is not None and citizen.last.ask.key == "place"


async def test_a_side_question_comes_back_with_a_recap(citizen: Citizen) -> None:
    await citizen.say(OPENING)
    replies = await citizen.say("تو اصلا کی هستی، چه کارایی بلدی؟")
    assert "دستیار گفتگوی پلیس" in replies[0].text
    assert "برمی‌گردیم" in citizen.last.text and citizen.last.ask and citizen.last.ask.key == "place"


async def test_an_emergency_interrupts_any_question_with_the_number_first(citizen: Citizen) -> None:
    await citizen.say(OPENING)
    replies = await citizen.say("دزد الان تو خونه‌ست کمک")
    assert "۱۱۰" in replies[0].text.split("\n")[0]
    assert citizen.open.run is not None and citizen.open.run.form == "theft.vehicle"


async def test_quick_exit_wipes_the_conversation(citizen: Citizen) -> None:
    await citizen.say(OPENING)
    await citizen.say("خروج فوری")
    assert citizen.turn is not None and citizen.turn.forget and citizen.session is None


async def test_a_button_of_a_finished_dialog_is_answered_kindly(citizen: Citizen) -> None:
    await citizen.say(OPENING)
    old = citizen.button("لغو").value
    await citizen.tap_value(old)
    await citizen.tap_value(old)
    assert "قبلی" in citizen.last.text
    await citizen.tap_value("q:nobody:what:car")
    await citizen.tap_value("💥 no button of ours")
    assert citizen.last.text


async def test_two_reports_at_once_one_waits(citizen: Citizen) -> None:
    await citizen.say(OPENING)
    await citizen.say("راستی می‌خوام از صاحب‌کارم هم بابت کتک زدن شکایت کنم")
    await citizen.tap("شروع کار تازه")
    assert citizen.open.run is not None and citizen.open.run.form == "complaint.file"
    await citizen.say("لغو")
    assert citizen.open.run is not None and citizen.open.run.form == "theft.vehicle"


ANYTHING = ["", "   ", "\u200c", "😀", "؟", "/", "/start", "/nonsense", "a" * 4000, "\x00", "۱" * 300]


@pytest.mark.parametrize("text", ANYTHING)
async def test_whatever_is_said_is_answered(citizen: Citizen, text: str) -> None:
    assert await citizen.say(text)
    await citizen.say(OPENING)
    assert await citizen.say(text)


async def test_a_quick_exit_keeps_a_report_that_waits_and_files_it_without_a_word(citizen: Citizen) -> None:
    from tests.dialogs.test_story import tell_theft

    await tell_theft(citizen)
    backend = citizen.house.backend
    real = backend.file_report

    async def away(*_: object) -> None:
        raise BackendUnavailable("away")

    backend.file_report = away  # type: ignore[method-assign,assignment]
    await citizen.tap("درست است، ثبت شود")
    assert "به‌محض ثبت" in citizen.last.text
    await citizen.say("خروج فوری")
    assert citizen.turn is not None and citizen.turn.wake_at is not None
    backend.file_report = real  # type: ignore[method-assign]
    assert await citizen.wait(minutes=1) == ()
    cases = (await citizen.house.staff.get("/staff/summary")).json()
    assert cases["kinds"]["theft.vehicle"] >= 1


async def test_a_report_waits_for_the_back_office_and_the_receipt_comes_by_itself(citizen: Citizen) -> None:
    from tests.dialogs.test_story import tell_theft

    await tell_theft(citizen)
    backend = citizen.house.backend
    real = backend.file_report

    async def away(*_: object) -> None:
        raise BackendUnavailable("away")

    backend.file_report = away  # type: ignore[method-assign,assignment]
    await citizen.tap("درست است، ثبت شود")
    assert await citizen.wait(minutes=1) == ()
    backend.file_report = real  # type: ignore[method-assign]
    told = await citizen.wait(minutes=5)
    assert [bool(r.receipt) for r in told] == [True]


async def test_a_back_office_that_is_away_is_asked_once_a_visit_however_much_waits(citizen: Citizen) -> None:
    """Each call may take seconds until it is given up; a turn that makes ten of them ends in an apology."""
    from tests.dialogs.test_story import tell_theft

    asked: list[str] = []
    backend = citizen.house.backend
    real = backend.file_report, backend.case_events

    async def away(*_: object) -> None:
        asked.append("away")
        raise BackendUnavailable("away")

    await tell_theft(citizen)
    await citizen.tap("درست است، ثبت شود")
    await citizen.say("ماشینم رو دزدیدن ۲۲ ب ۳۴۵ ایران ۶۷ دیشب قزوین خیابان نوروزیان")
    for word in ("خیابان نوروزیان، روبه‌روی بانک", "هیچ‌کدام", "رد کردن", "رد کردن"):
        await citizen.say(word)
    await citizen.tap("درست است، ثبت شود")
    assert len([r for r in citizen.seen if r.receipt]) == 2
    backend.file_report = backend.case_events = away  # type: ignore[method-assign,assignment]
    assert await citizen.wait(minutes=1) == ()
    assert asked == ["away"]
    backend.file_report, backend.case_events = real  # type: ignore[method-assign]
    assert citizen.turn is not None and citizen.turn.wake_at is not None


async def test_of_several_reports_that_wait_one_is_tried_while_the_back_office_is_away(
    citizen: Citizen,
) -> None:
    from tests.dialogs.test_story import tell_theft

    asked: list[str] = []
    backend = citizen.house.backend
    real = backend.file_report

    async def away(*_: object) -> None:
        asked.append("away")
        raise BackendUnavailable("away")

    backend.file_report = away  # type: ignore[method-assign,assignment]
    await tell_theft(citizen)
    await citizen.tap("درست است، ثبت شود")
    await citizen.say("ماشینم رو دزدیدن ۲۲ ب ۳۴۵ ایران ۶۷ دیشب قزوین خیابان نوروزیان")
    street, nothing = "خیابان نوروزیان، روبه‌روی بانک", "رد کردن"
    for word in (street, "هیچ‌کدام", nothing, nothing, "مریم احمدی", NATIONAL_ID):
        await citizen.say(word)
    await citizen.tap("درست است، ثبت شود")
    asked.clear()
    assert await citizen.wait(minutes=5) == ()
    assert asked == ["away"]
    backend.file_report = real  # type: ignore[method-assign]
    told = await citizen.wait(minutes=5)
    assert len([reply for reply in told if reply.receipt]) == 2


async def test_photos_that_arrived_stay_however_the_question_is_left(citizen: Citizen) -> None:
    """«نه» after two photos means that there are no more, and «کافیه» cancels nothing."""
    from tests.dialogs.test_story import tell_theft

    for number, last in enumerate(("نه", "کافیه", "عکس دیگه‌ای ندارم", "رد کردن")):
        one = Citizen(citizen.house, line=f"web:maryam{number}")
        await one.say("دیروز روی لینک پیامک ثنا زدم، ده میلیون تومن از حسابم برداشت شد")
        for word in ("بستم", "شماره پیگیری ۱۲۳۴۵۶", "کرج"):
            await one.say(word)
        assert one.last.ask is not None and one.last.ask.kind == "files"
        await one.send_photo()
        await one.send_photo()
        await one.say(last)
        assert one.last.ask is not None and one.last.ask.key == "name", (last, one.last.text)
        for word in ("مریم احمدی", NATIONAL_ID, MOBILE):
            await one.say(word)
        await one.say(await citizen.house.one_time_code(MOBILE))
        shown = one.last.text.replace("\u2068", "").replace("\u2069", "")
        assert "۲ فایل" in shown, f"{last}: {shown}"
    await tell_theft(citizen)  # the house still works
    await citizen.say("نه ثبتش کن")
    assert any(reply.receipt for reply in citizen.seen)


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (Invalid("too_large"), "۱۰ مگابایت"),
        (Invalid("unknown_type"), "این نوع فایل"),
        (Invalid("broken"), "درست به دست ما نرسید"),
        (BackendUnavailable("away"), "چند دقیقه دیگر"),
    ],
)
async def test_a_file_that_cannot_be_taken_says_why_and_the_question_stays(
    citizen: Citizen, monkeypatch: pytest.MonkeyPatch, error: Exception, why: str
) -> None:
    async def keep(*_: object) -> None:
        raise error

    monkeypatch.setattr(citizen.house, "keep", keep)
    await citizen.say("ماشینم رو دزدیدن ۱۲ ب ۳۴۵ ایران ۶۷ دیشب")
    asked = citizen.last.ask
    await citizen.send_photo()
    assert why in citizen.last.text
    assert citizen.last.ask == asked


async def test_a_turn_lost_after_the_code_was_taken_is_repeated_without_harm(citizen: Citizen) -> None:
    from tests.dialogs.test_story import tell_theft

    await tell_theft(citizen)
    # The same again, but the process dies after the back office took the code and before the turn was saved.
    other = Citizen(citizen.house, line="web:other")
    await other.say(OPENING)
    for said in ("خیابان سعدی", "هیچ‌کدام", "سفید", "ندارم", "مریم احمدی 9991234561 09990000001"):
        await other.say(said)
    code = await other.house.one_time_code("09990000001")
    before = other.session
    await other._step(text=code)
    other.session = before
    incoming = str(int(next(other._ids)) - 1)
    turn = await other.house.desk.step(
        before, Incoming(id=incoming, line=other.line, at=other.house.now, text=code)
    )
    assert turn.replies[0].ask is not None and turn.replies[0].ask.kind == "review"


async def test_two_wrong_codes_bring_a_new_one(citizen: Citizen) -> None:
    await citizen.say("کدم رو گم کردم، پرونده دارم")
    await citizen.say("09990000001")
    await citizen.say("000000")
    await citizen.say("000000")
    assert "کد تازه" in citizen.last.text


async def test_a_code_that_could_not_be_checked_is_kept_and_nobody_types_it_again(citizen: Citizen) -> None:
    """The back office takes the code and its answer is lost, at every try for a while."""
    from backend_client.errors import BackendUnavailable

    await citizen.say(OPENING)
    for said in ("خیابان سعدی", "هیچ‌کدام", "سفید", "ندارم", "مریم احمدی 9991234561 09990000001"):
        await citizen.say(said)
    backend = citizen.house.backend
    real, calls = backend.verify_one_time_code, 0

    async def deaf(mobile: str, code: str, key: str | None = None) -> object:
        nonlocal calls
        calls += 1
        proof = await real(mobile, code, key)
        if calls <= 3:
            raise BackendUnavailable("the answer was lost")
        return proof

    backend.verify_one_time_code = deaf  # type: ignore[method-assign,assignment]
    await citizen.say(await citizen.house.one_time_code("09990000001"))
    assert "خودم دوباره امتحان" in citizen.last.text
    assert citizen.turn is not None and citizen.turn.wake_at is not None
    assert await citizen.wait(seconds=6) == (), "that it is away was said already"
    told = await citizen.wait(seconds=16) or await citizen.wait(seconds=31)
    assert [r.ask.kind for r in told if r.ask] == ["review"]
    assert calls == 4 and citizen.open.run is not None and citizen.open.run.held is None
    assert await citizen.wait(minutes=5) == (), "nothing is left to be tried"


async def test_the_button_to_try_again_tries_the_same_code(citizen: Citizen) -> None:
    from backend_client.errors import BackendUnavailable

    await citizen.say("کدم رو گم کردم، پرونده دارم")
    await citizen.say("09990000001")
    backend = citizen.house.backend
    real = backend.verify_one_time_code

    async def away(*_: object) -> object:
        raise BackendUnavailable("away")

    backend.verify_one_time_code = away  # type: ignore[method-assign,assignment]
    await citizen.say(await citizen.house.one_time_code("09990000001"))
    backend.verify_one_time_code = real  # type: ignore[method-assign]
    await citizen.tap("دوباره امتحان کنید")
    assert citizen.open.me.proof, "the same code was tried, and taken"


async def test_a_code_that_could_not_be_sent_is_sent_with_the_next_word(citizen: Citizen) -> None:
    """Whatever is said meanwhile is no answer to a question for a code that nobody has got."""
    from backend_client.errors import BackendUnavailable

    await citizen.say("کدم رو گم کردم، پرونده دارم")
    backend = citizen.house.backend
    real = backend.request_one_time_code

    async def away(*_: object) -> object:
        raise BackendUnavailable("away")

    backend.request_one_time_code = away  # type: ignore[method-assign,assignment]
    await citizen.say("09990000001")
    await citizen.say("9991234561")
    assert "خودم دوباره امتحان" in citizen.last.text
    assert citizen.turn is not None and citizen.turn.wake_at is not None
    backend.request_one_time_code = real  # type: ignore[method-assign]
    await citizen.say("الو")
    assert citizen.last.ask is not None and citizen.last.ask.kind == "one_time_code"
    await citizen.say(await citizen.house.one_time_code("09990000001"))
    assert citizen.open.me.proof


async def test_nonsense_while_the_back_office_is_away_does_not_end_the_waiting(citizen: Citizen) -> None:
    from backend_client.errors import BackendUnavailable

    await citizen.say("کدم رو گم کردم، پرونده دارم")
    await citizen.say("09990000001")
    backend = citizen.house.backend
    real = backend.verify_one_time_code

    async def away(*_: object) -> object:
        raise BackendUnavailable("away")

    backend.verify_one_time_code = away  # type: ignore[method-assign,assignment]
    await citizen.say(await citizen.house.one_time_code("09990000001"))
    await citizen.say("12")
    backend.verify_one_time_code = real  # type: ignore[method-assign]
    await citizen.wait(seconds=20)
    assert citizen.open.me.proof, "the code was tried again by itself all the same"


async def test_a_last_answer_that_sounds_like_an_emergency_still_arrives(citizen: Citizen) -> None:
    """The numbers come first, and the place in the queue after them: it was lost once."""
    await citizen.say("می‌خوام با یه آدم حرف بزنم")
    await citizen.say("بله")
    replies = await citizen.say("همین الان دارن در خونه‌مو می‌شکنن کمک")
    assert "۱۱۰" in replies[0].text and citizen.open.run is None
    assert any("کارشناس سپرده شد" in reply.text for reply in replies[1:])


async def test_a_yes_with_a_reason_is_a_yes(citizen: Citizen) -> None:
    await citizen.say("A man hit me in Shiraz yesterday and broke my tooth, I want to file a complaint")
    await citizen.say("yes I am at my hotel now")
    assert citizen.last.ask is not None and citizen.last.ask.key == "place"


async def test_nobody_hurt_is_no_injury(citizen: Citizen) -> None:
    """«is hurt» stands in «nobody is hurt» and must not weigh against it."""
    await citizen.say("Someone hit my car from behind, nobody is hurt. What do I do?")
    assert citizen.open.run is not None and citizen.open.run.answers["hurt"] is False


async def test_the_name_of_a_language_changes_it_in_the_middle_of_anything(citizen: Citizen) -> None:
    await citizen.say("ماشینمو دزدیدن")
    for name, locale, asked in (
        ("English", "en", "plate"),
        ("العربية", "ar", "اللوحة"),
        ("فارسی", "fa", "پلاک چیست"),
    ):
        *_, last = await citizen.say(name)
        assert citizen.open.locale == locale
        assert last.ask is not None and last.ask.kind == "plate" and asked in last.text
