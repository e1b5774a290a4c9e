"""Random citizens: they say anything, tap anything, in any order; deliveries repeat and processes restart.

Whatever they do, every step ends with a sentence, no answer is lost by a repetition or a restart, a report is
filed at most once per confirmed run, and the open dialog can always be left.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogs.services import all_forms
from dialogs.session import load
from tests.citizen import MOBILE, NATIONAL_ID, Citizen, House, open_house

SAYINGS = st.sampled_from(
    [
        "سلام، دیشب پراید ۱۲ ب ۳۴۵ ایران ۶۷ رو از جلوی خونه‌م تو قزوین دزدیدن",
        "می‌خوام شکایت کنم", "همسایه‌م دیروز منو زد", "پروندم چی شد؟", "کدم گم شده", "بله", "نه", "برگشت", "لغو", "اصلاح",
        "رد کردن", "بی‌خیال", "تکرار", "کارشناس", "راهنما", "ممنون", "سلام", "خیابان آزادی", "تهران", "دیروز ساعت ۹ شب",
        "۱۲ ب ۳۴۵ ایران ۶۷", "مریم احمدی", NATIONAL_ID, "09990000001", "4561", "۲ میلیون تومان", "آشنا نیست", "1", "۲",
        "هیچ‌کدام", "ندارم", "قیمت دلار", "دزد الان تو خونه‌ست", "😀", "", "خروج فوری", "زبان رو عوض کن", "خبر نده دیگه",
    ]
)  # fmt: skip
STEPS = st.one_of(
    st.tuples(st.just("say"), SAYINGS),
    st.tuples(st.just("say"), st.text(max_size=40)),
    st.tuples(st.just("tap"), st.integers(0, 30)),
    st.tuples(st.just("old tap"), st.integers(0, 200)),
    st.tuples(st.just("kind"), st.just(0)),
    st.tuples(st.just("kind"), st.just(0)),
    st.tuples(st.just("kind"), st.just(0)),
    st.tuples(st.sampled_from(["photo", "place", "again", "crash", "wake", "day"]), st.just(0)),
)


class RandomCitizen(Citizen):
    """Also answers by the kind of the open question alone, as a program would."""

    async def by_kind(self) -> None:
        reply = next((r for r in reversed(self.seen) if r.ask), None)
        if reply is None or reply.ask is None or self.session is None:
            await self.say("می‌خوام شکایت کنم")
            return
        buttons = [b for row in reply.buttons for b in row]
        kind = reply.ask.kind
        done = next((b for b in buttons if b.role in ("confirm", "done")), None)
        answer = next((b for b in buttons if b.role == "answer"), None)
        if done or (answer and kind in ("choice", "choices", "yes_no")):
            await self.tap_value((done or answer).value)  # type: ignore[union-attr]
        elif kind == "files":
            await self.send_photo()
        elif kind == "one_time_code":
            run = self.open.run
            mobile = run.answers.get("mobile", MOBILE) if run else MOBILE
            await self.say(await self.house.one_time_code(mobile))
        else:
            await self.say(ANSWERS[kind])


LOOK_UPS = {"case.status", "case.update", "policeyar.check", "office.find", "fine.lookup"}
ANSWERS = {
    "text": "همسایه دیروز شیشه ماشینم را شکست", "name": "مریم احمدی", "national_id": NATIONAL_ID, "mobile": MOBILE,
    "tracking_code": "100000000008", "plate": "۱۲ ب ۳۴۵ ایران ۶۷", "date": "دیروز", "date_time": "دیشب ساعت ۱۱",
    "city": "قزوین", "place": "خیابان سعدی", "location": "میدان آزادی", "amount": "۲ میلیون تومان", "number": "2",
    "choice": "1", "choices": "1", "yes_no": "بله", "review": "بله",
}  # fmt: skip


async def live(house: House, steps: list[tuple[str, object]]) -> None:
    citizen = RandomCitizen(house)
    last: dict[str, object] = {}
    for verb, argument in steps:
        before, answers = citizen.session, _answers(citizen)
        buttons = [b for r in citizen.seen for row in r.buttons for b in row if b.role != "url"]
        match verb:
            case "say":
                last = {"text": argument}
                replies = await citizen._step(**last)
            case "tap" | "old tap" if buttons:
                index = int(argument) % min(len(buttons), 12 if verb == "tap" else len(buttons))  # type: ignore[call-overload]
                last = {"choice": buttons[-1 - index].value}
                replies = await citizen._step(**last)
            case "photo":
                replies = await citizen.send_photo()
            case "place":
                replies = await citizen.send_place()
            case "kind":
                seen = len(citizen.seen)
                await citizen.by_kind()
                replies = tuple(citizen.seen[seen:])
            case "crash" if last:
                # The process died before the turn was saved: the same thing comes again to the old session.
                after = citizen.session
                citizen.session = before
                replies = await citizen._step(**last)
                citizen.session = after if citizen.session is None else citizen.session
            case "wake" | "day":
                assert await citizen.wait(days=1 if verb == "day" else 0, seconds=20) is not None
                assert _answers(citizen) == answers, "the clock changed an answer"
                continue
            case _:
                continue
        assert replies and all(r.text.strip() for r in replies), "a step ended without a sentence"
        assert citizen.session is None or load(citizen.session).dump() == citizen.session
    await _can_leave(citizen)


def _answers(citizen: Citizen) -> object:
    run = citizen.open.run if citizen.session else None
    return (run.form, dict(run.answers)) if run else None


async def _can_leave(citizen: Citizen) -> None:
    """However deep the citizen is in, cancelling ends every dialog: nobody is stuck."""
    for _ in range(12):
        if citizen.session is None or citizen.open.run is None:
            return
        await citizen.say("لغو")
    raise AssertionError("the dialog cannot be left")


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(STEPS, min_size=5, max_size=45))
async def test_no_path_hangs_loses_files_twice_or_ends_in_silence(steps: list[tuple[str, object]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with open_house(Path(folder), codes_per_ten_minutes=1000) as house:
            await live(house, steps)
            summary = (await house.staff.get("/staff/summary")).json()
            assert not summary.get("duplicates"), summary


async def test_a_program_that_answers_by_kind_alone_finishes_every_form(house: House) -> None:
    unfinished = []
    for name in all_forms():
        citizen = RandomCitizen(house, line=f"web:{name}")
        await citizen.tap_value(f"open:{name}")
        for _ in range(60):
            if citizen.session is None or citizen.open.run is None:
                break
            await citizen.by_kind()
        else:
            unfinished.append((name, citizen.last.text))
    # What looks something up never ends for a number that does not exist: it goes on asking, kindly.
    assert {name for name, _ in unfinished} <= LOOK_UPS, unfinished
