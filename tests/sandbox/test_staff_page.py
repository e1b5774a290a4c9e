"""The staff page: closed to strangers, read-only but for moves, and moves are legal ones."""

from __future__ import annotations

import itertools
import re
from typing import Any

import pytest
from sqlalchemy import select

from backend_client.models import Addition, AnnouncementProgress, HandOver, SurveyAnswer
from sandbox import staff_lists
from sandbox.service_tables import AnnouncementRow, PaperFile, Survey
from sandbox.staff_chart import bars
from sandbox.surveys import StationResult, wilson
from tests.sandbox.house import Clock

LISTS = [view.identity for view in staff_lists.LISTS]


@pytest.fixture
def signed_in(office: Any) -> Any:
    async def sign_in(token: str = "demo") -> int:
        answer = await office.http.post("/staff/login", data={"token": token})
        return int(answer.status_code)

    return sign_in


async def filed(office: Any, a_report: Any) -> str:
    return str((await office.client.file_report(a_report(), "report-1")).tracking_code)


async def open_form(office: Any, path: str = "move/1") -> tuple[list[str], str]:
    """The choices the form offers, and its token."""
    page = (await office.http.get(f"/staff/{path}")).text
    token = re.search(r'name="form_token" value="([^"]+)"', page)
    assert token, page
    return re.findall(r'<option value="([^"]+)"', page), token.group(1)


async def fill(office: Any, path: str, **fields: str) -> int:
    """Sends the form with its token; the status of the answer."""
    _, token = await open_form(office, path)
    answer = await office.http.post(f"/staff/{path}", data={**fields, "form_token": token})
    return int(answer.status_code)


async def first(office: Any, column: Any) -> Any:
    async with office.context.database.reading() as session:
        return await session.scalar(select(column).limit(1))


async def test_no_page_runs_what_a_citizen_wrote_nor_stays_on_the_machine(
    office: Any, signed_in: Any, a_report: Any
) -> None:
    hostile = '<script>alert(1)</script>"onmouseover="alert(1)'
    await office.client.file_report(a_report(answers={"story": hostile, "details": hostile}), "report-1")
    await signed_in()
    for path in ("case/list", f"case/list?search={hostile}", "case/details/1", "dossier/1"):
        page = await office.http.get(f"/staff/{path}", follow_redirects=True)
        assert page.status_code == 200, path
        assert "<script>alert" not in page.text and '"onmouseover' not in page.text, path
        # The library shows its own notices by a script in the page; none of ours needs one.
        assert not re.search(r"<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+=", page.text), path
        assert "script" not in page.headers["content-security-policy"], path
        assert page.headers["cache-control"] == "no-store" and page.headers["x-frame-options"] == "DENY"


async def test_a_stranger_is_sent_to_the_door(office: Any) -> None:
    lists = [f"{name}/list" for name in LISTS]
    for path in ("", *lists, "case/details/1", "move/1", "announce", "survey-chart"):
        answer = await office.http.get(f"/staff/{path}")
        assert answer.status_code == 302 and answer.headers["location"].endswith("/staff/login"), path


async def test_a_wrong_token_does_not_open_and_soon_no_token_does(office: Any, signed_in: Any) -> None:
    for _ in range(10):
        assert await signed_in("wrong") == 400
    assert await signed_in("demo") == 400
    assert (await office.http.get("/staff/case/list")).status_code == 302


async def test_every_list_opens(office: Any, signed_in: Any, a_report: Any) -> None:
    await filed(office, a_report)
    await signed_in()
    for name in LISTS:
        answer = await office.http.get(f"/staff/{name}/list")
        assert answer.status_code == 200, name
        assert "direction: rtl" in answer.text


async def test_a_case_is_found_opened_and_moved(office: Any, signed_in: Any, a_report: Any) -> None:
    code = await filed(office, a_report)
    await signed_in()
    found = (await office.http.get(f"/staff/case/list?search={code}")).text
    assert code in found and "1405/08/30 13:30" in found
    assert "جابه‌جایی پرونده" in (await office.http.get("/staff/case/details/1")).text
    form = await office.http.get("/staff/case/action/move?pks=1")
    assert form.headers["location"].endswith("/staff/move/1")
    states, token = await open_form(office)
    assert "registered" in states and "judgment" not in states
    sent = {"state": "registered", "branch": "کلانتری ۱۱", "note": "", "form_token": token}
    assert (await office.http.post("/staff/move/1", data=sent)).status_code == 303
    case = (await office.client.find_case(code, "4561")).case
    assert (case.state, case.branch) == ("registered", "کلانتری ۱۱")
    assert len((await office.client.events_after(None)).events) == 1


async def test_an_illegal_move_or_a_foreign_form_changes_nothing(
    office: Any, signed_in: Any, a_report: Any
) -> None:
    code = await filed(office, a_report)
    await signed_in()
    _, token = await open_form(office)
    assert (
        await office.http.post("/staff/move/1", data={"state": "court", "form_token": token})
    ).status_code == 409
    assert (await office.http.post("/staff/move/1", data={"state": "registered"})).status_code == 403
    bad_hearing = {"state": "registered", "hearing": "soon", "form_token": token}
    assert (await office.http.post("/staff/move/1", data=bad_hearing)).status_code == 422
    assert (await office.client.find_case(code, "4561")).case.state == "submitted"


async def test_nothing_can_be_deleted_or_edited(office: Any, signed_in: Any, a_report: Any) -> None:
    await filed(office, a_report)
    await signed_in()
    for method, path in (("DELETE", "case/delete?pks=1"), ("POST", "case/edit/1"), ("POST", "case/create")):
        assert (await office.http.request(method, f"/staff/{path}")).status_code in (403, 404, 405)


async def test_one_time_codes_are_shown(office: Any, signed_in: Any) -> None:
    await office.client.request_one_time_code("+989990000001")
    code = (await office.staff("GET", "/one-time-codes/09990000001")).json()["code"]
    await signed_in()
    assert code in (await office.http.get("/staff/one-time-code/list")).text


async def test_a_form_about_nothing_leads_back(office: Any, signed_in: Any) -> None:
    await signed_in()
    forms = ("move", "dossier", "message", "respondent", "alarm", "paper", "stop", "reply")
    for form, strange in itertools.product(forms, ("0", "99", "x", "1;2", "٣")):
        answer = await office.http.get(f"/staff/{form}/{strange}")
        assert answer.status_code == 307 and answer.headers["location"].endswith("/staff/")


async def test_the_officer_writes_from_the_page(office: Any, signed_in: Any, a_report: Any) -> None:
    await filed(office, a_report)
    await signed_in()
    assert await fill(office, "message/1", text="سلام", to="complainant") == 303
    (event,) = (await office.client.events_after(None)).events
    assert (event.type, event.note) == ("case.message", "سلام")
    assert "سلام" in (await office.http.get("/staff/message/1")).text
    assert await fill(office, "message/1", text="سلام", to="respondent") == 409


async def test_the_respondent_is_named_from_the_page(office: Any, signed_in: Any, a_report: Any) -> None:
    await filed(office, a_report)
    await signed_in()
    assert await fill(office, "respondent/1", name="مهدی", mobile="۰۹۹۹۰۰۰۰۰۱۰") == 303
    assert await fill(office, "respondent/1", name="مهدی", mobile="110") == 422
    assert "+989990000010" in (await office.http.get("/staff/party/list")).text


async def test_an_alarm_is_rung_and_ended_from_the_page(office: Any, signed_in: Any, a_report: Any) -> None:
    await office.client.file_report(a_report(kind="alarm.link"), "report-1")
    await signed_in()
    assert await fill(office, "alarm/1", note="ویترین") == 303
    assert await fill(office, "alarm/1") == 303
    types = [event.type for event in (await office.client.events_after(None)).events]
    assert types == ["alarm.rang", "alarm.closed"]


async def test_an_announcement_is_composed_and_stopped_from_the_page(office: Any, signed_in: Any) -> None:
    await signed_in()
    assert (
        await fill(office, "announce", title="هشدار", text="متن", provinces="قزوین، تهران", urgent="true")
        == 303
    )
    (found,) = await office.client.announcements("تهران")
    assert (found.provinces, found.urgent) == (("قزوین", "تهران"), True)
    row = await first(office, AnnouncementRow.id)
    said = AnnouncementProgress(state="running", total=1_000_000, told=12_345, seconds_left=38_700)
    await office.client.announcement_progress(row, said)
    listed = (await office.http.get("/staff/announcement-row/list")).text
    assert "در حال ارسال: ۱۲٬۳۴۵ از ۱٬۰۰۰٬۰۰۰، حدود ۱۰ ساعت و ۴۵ دقیقه مانده" in listed
    assert await fill(office, f"hold/{row}", to="pause") == 303
    assert await fill(office, f"stop/{row}", sure="true") == 303
    assert await office.client.announcements("تهران") == ()


async def test_a_person_is_answered_from_the_page(office: Any, signed_in: Any) -> None:
    asked = HandOver(conversation="hashed-one", summary="پرسش درباره سند", channel="web", locale="fa")
    receipt = await office.client.hand_over(asked, "hand-over-1")
    await signed_in()
    assert "پرسش درباره سند" in (await office.http.get("/staff/hand-over-row/list")).text
    assert await fill(office, f"reply/{receipt.id}", text="بفرمایید", close="true") == 303
    (event,) = (await office.client.events_after(None)).events
    assert (event.type, event.note) == ("handover.closed", "بفرمایید")


async def test_a_paper_is_moved_from_the_page(settings: Any, opening: Any) -> None:
    async with opening(settings.model_copy(update={"seed": True}), Clock()) as office:
        await office.http.post("/staff/login", data={"token": "demo"})
        row = await first(office, PaperFile.id)
        states, _ = await open_form(office, f"paper/{row}")
        assert await fill(office, f"paper/{row}", state=states[0]) == 303
        assert (await office.client.events_after(None)).events[-1].state == states[0]


async def test_the_chart_shows_each_station_with_its_interval(
    settings: Any, opening: Any, a_report: Any
) -> None:
    async with opening(settings.model_copy(update={"survey_share": 1.0}), Clock()) as office:
        await office.http.post("/staff/login", data={"token": "demo"})
        assert "هنوز کسی نمره‌ای نداده است" in (await office.http.get("/staff/survey-chart")).text
        code = await filed(office, a_report)
        await office.walk(code, "visit_required", "registered")
        await office.client.answer_survey(await first(office, Survey.id), SurveyAnswer(grade=5), "answer-1")
        page = (await office.http.get("/staff/survey-chart")).text
    assert "<svg" in page and "100% (21%–100%)، 1 از 1" in page


def test_a_bar_lies_within_its_interval_and_the_drawing() -> None:
    def result(station: str, hits: int, tries: int) -> StationResult:
        low, high = wilson(hits, tries)
        share = hits / tries if tries else None
        return StationResult(
            station=station,
            invited=tries,
            graded=tries,
            satisfied=hits,
            mean=None,
            share=share,
            low=low,
            high=high,
        )

    drawn = bars([result("همه", 9, 14), result("الف", 1, 4), result("ب", 8, 10), result("پ", 0, 0)])
    assert [bar.label for bar in drawn] == ["همه", "ب", "الف"]
    assert all(20 <= bar.low <= bar.share <= bar.high <= 580 for bar in drawn)


async def test_two_sandboxes_in_one_process_show_their_own_cases(
    settings: Any, opening: Any, a_report: Any, tmp_path: Any
) -> None:
    second = settings.model_copy(update={"data_dir": tmp_path / "second", "database_url": ""})
    async with opening(settings, Clock()) as one, opening(second, Clock()) as two:
        code = await filed(one, a_report)
        for office, shown in ((one, True), (two, False)):
            await office.http.post("/staff/login", data={"token": "demo"})
            assert (code in (await office.http.get("/staff/case/list")).text) is shown


PICTURE = b"\xff\xd8\xff" + b"5" * 200


async def test_the_officer_reads_and_opens_all_that_a_citizen_sent(
    office: Any, signed_in: Any, a_report: Any
) -> None:
    first = await office.client.store_file("before.jpg", "image/jpeg", PICTURE + b"1", "file-of-the-report")
    report = a_report().model_copy(update={"evidence": (first.id,)})
    code = (await office.client.file_report(report, "report-1")).tracking_code
    later = await office.client.store_file("later.jpg", "image/jpeg", PICTURE + b"2", "file-of-the-message")
    access = await office.client.find_case(code, "4561")
    words = Addition(kind="message", text="این هم سند خودرو", files=(later.id,))
    await office.client.add_to_case(access.grant, words, "addition-1")
    correction = Addition(kind="correction", text="رنگش خاکستری است")
    await office.client.add_to_case(access.grant, correction, "addition-2")
    await signed_in()
    page = (await office.http.get("/staff/dossier/1")).text
    assert "این هم سند خودرو" in page and "رنگش خاکستری است" in page
    assert "همراه گزارش: before.jpg" in page and "پیام از شاکی: later.jpg" in page
    addresses = re.findall(r'href="([^"]*/staff/attachment/[^"]+)"', page)
    opened = [(await office.http.get(address)).content for address in addresses]
    assert opened == [PICTURE + b"1", PICTURE + b"2"]
    thread = (await office.http.get("/staff/message/1")).text
    assert "later.jpg" in thread and "before.jpg" not in thread


async def test_files_are_closed_to_strangers(office: Any, signed_in: Any, a_report: Any) -> None:
    kept = await office.client.store_file("a.jpg", "image/jpeg", PICTURE, "file-of-the-report")
    for path in (f"attachment/{kept.id}", "dossier/1"):
        answer = await office.http.get(f"/staff/{path}")
        assert answer.status_code == 302 and answer.headers["location"].endswith("/staff/login")
    await signed_in()
    answer = await office.http.get(f"/staff/attachment/{kept.id}")
    assert answer.status_code == 200 and answer.headers["content-disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["content-security-policy"]
    assert (await office.http.get("/staff/attachment/file_that_is_not_there")).status_code == 307


async def test_a_newcomer_finds_what_to_do_on_the_first_page(office: Any, signed_in: Any) -> None:
    await signed_in()
    page = (await office.http.get("/staff/")).text
    for path in (
        "citizen/list",
        "one-time-code/list",
        "case/list",
        "hand-over-row/list",
        "announce",
        "survey-chart",
    ):
        assert f"/staff/{path}" in page.split('class="page-wrapper"')[1], path


async def test_the_library_s_own_words_are_persian_too(office: Any, signed_in: Any) -> None:
    await signed_in()
    page = (await office.http.get("/staff/citizen/list")).text
    assert "خروج" in page and "جست‌وجو" in page and re.search(r"\d+ تا \d+ از \d+", page)
    visible = re.sub(r"<script.*?</script>|<[^>]+>", " ", page, flags=re.DOTALL)
    assert not re.search(r"\b(Logout|Search|Actions|Showing|Show|prev|next)\b", visible)
