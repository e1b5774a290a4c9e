"""Every kind of question has the hand that fits it; words in place of it always work."""

from __future__ import annotations

import io
import random

import pytest
from PIL import Image
from playwright.sync_api import BrowserContext, Page, expect

from tests.web.conftest import Served
from tests.web.hands import ask_for, own, said, write
from tests.web.stub import ask, buttons

KEYBOARDS = {
    "national_id": ("numeric", "off"), "mobile": ("tel", "tel"),
    "one_time_code": ("numeric", "one-time-code"),
    "tracking_code": ("numeric", "off"), "amount": ("numeric", "off"), "number": ("numeric", "off"),
    "name": ("text", "name"), "city": ("text", "off"),
}  # fmt: skip
WORDS = (
    "choice",
    "choices",
    "yes_no",
    "text",
    "plate",
    "date",
    "date_time",
    "place",
    "location",
    "files",
    "review",
)


@pytest.mark.parametrize("kind", KEYBOARDS)
def test_the_keyboard_fits_the_question(page: Page, kind: str) -> None:
    ask_for(page, kind)
    keyboard, fill = KEYBOARDS[kind]
    expect(page.locator("#line")).to_have_attribute("inputmode", keyboard)
    expect(page.locator("#line")).to_have_attribute("autocomplete", fill)
    expect(page.locator("#words")).to_be_hidden()


@pytest.mark.parametrize("kind", WORDS)
def test_free_words_answer_any_question(page: Page, served: Served, kind: str) -> None:
    ask_for(page, kind)
    write(page, "نمی‌دانم")
    expect(said(page, "گفتید: نمی‌دانم")).to_have_count(1)
    assert served.desk.acted[-1]["text"] == "نمی‌دانم"


def test_digits_may_be_left_for_letters(page: Page, served: Served) -> None:
    ask_for(page, "national_id")
    page.get_by_role("button", name="صفحه‌کلید حروف").click()
    expect(page.locator("#words")).to_be_focused()
    write(page, "چرا می‌خواهید؟")
    expect(said(page, "گفتید: چرا")).to_have_count(1)


def test_the_keyboard_does_not_change_while_the_answer_is_on_its_way(page: Page, served: Served) -> None:
    ask_for(page, "national_id")
    served.hold()
    write(page, "۹۹۹۱۲۳۴۵۶۱")
    expect(page.locator(".own[data-state=waiting]")).to_have_count(1)
    expect(page.locator("#line")).to_be_visible()
    served.release()
    expect(page.locator("#words")).to_be_visible()


def test_a_plate_is_filled_as_it_hangs_on_the_car(page: Page, served: Served) -> None:
    ask_for(page, "plate")
    boxes = [
        page.get_by_label(name, exact=True)
        for name in ("دو رقم اول", "حرف پلاک", "سه رقم", "دو رقم کنار ایران")
    ]
    lefts = [box.bounding_box() for box in boxes]
    assert [box["x"] for box in lefts if box] == sorted(box["x"] for box in lefts if box)
    boxes[0].press_sequentially("12")
    expect(boxes[1]).to_be_focused()
    boxes[1].select_option("ب")
    expect(boxes[2]).to_be_focused()
    boxes[2].press_sequentially("۳۴۵")
    expect(boxes[3]).to_be_focused()
    boxes[3].press_sequentially("67")
    page.get_by_role("button", name="فرستادن پلاک").click()
    expect(said(page, "گفتید: ۱۲ ب ۳۴۵ ایران ۶۷")).to_have_count(1)
    assert served.desk.acted[-1]["text"] == "۱۲ ب ۳۴۵ ایران ۶۷"


def test_a_plate_with_an_empty_box_stays_here(page: Page, served: Served) -> None:
    ask_for(page, "plate")
    page.get_by_label("دو رقم اول").press_sequentially("12")
    page.get_by_role("button", name="فرستادن پلاک").click()
    expect(page.get_by_role("alert").filter(has_text="همه‌ی خانه‌های پلاک")).to_be_visible()
    expect(page.get_by_label("حرف پلاک")).to_be_focused()
    assert len(served.desk.acted) == 1


def test_a_motorcycle_has_its_own_plate(page: Page, served: Served) -> None:
    ask_for(page, "plate")
    page.get_by_role("button", name="موتورسیکلت").click()
    page.get_by_label("سه رقم بالا").press_sequentially("123")
    page.get_by_label("پنج رقم پایین").press_sequentially("45678")
    page.get_by_role("button", name="فرستادن پلاک").click()
    expect(own(page, "۱۲۳-۴۵۶۷۸")).to_have_attribute("data-state", "sent")
    assert served.desk.acted[-1]["text"] == "۱۲۳-۴۵۶۷۸"


def test_the_day_has_ready_answers(page: Page, served: Served) -> None:
    ask_for(page, "date_time")
    expect(page.locator(".chip")).to_have_text(["امروز", "دیشب", "دیروز"])
    page.get_by_role("button", name="دیشب").click()
    expect(said(page, "گفتید: دیشب")).to_have_count(1)


def test_a_ready_answer_that_is_a_button_already_is_not_offered_twice(page: Page, served: Served) -> None:
    served.push("چه روزی؟", ask=ask("date"), buttons=buttons("امروز=q:1:today | دیروز=q:1:yesterday"))
    expect(page.locator(".chip")).to_have_text(["پریروز"])


def test_a_location_is_sent_as_a_point(page: Page, served: Served, context: BrowserContext) -> None:
    context.grant_permissions(["geolocation"])
    context.set_geolocation({"latitude": 36.2797001, "longitude": 50.0049})
    ask_for(page, "place")
    page.get_by_role("button", name="فرستادن موقعیت کنونی من").click()
    expect(said(page, "موقعیت رسید")).to_have_count(1)
    assert served.desk.acted[-1]["location"] == {"lat": 36.2797, "lon": 50.0049}


def test_a_refused_location_leaves_words(page: Page, served: Served) -> None:
    ask_for(page, "location")
    page.get_by_role("button", name="فرستادن موقعیت کنونی من").click()
    expect(page.get_by_role("alert").filter(has_text="نشانی را بنویسید")).to_be_visible()
    expect(page.get_by_role("button", name="فرستادن موقعیت کنونی من")).to_be_enabled()


def photo(side: int) -> bytes:
    """A noisy JPEG, as heavy as a phone's."""
    noise = random.Random(1).randbytes(side * side * 3)
    out = io.BytesIO()
    Image.frombytes("RGB", (side, side), noise).save(out, "JPEG", quality=92)
    return out.getvalue()


def test_a_photo_is_looked_at_made_smaller_and_sent(page: Page, served: Served) -> None:
    ask_for(page, "files")
    assert page.locator("#camera").get_attribute("capture") == "environment"
    big = photo(2_400)
    page.locator("#camera").set_input_files({"name": "IMG 1.jpg", "mimeType": "image/jpeg", "buffer": big})
    expect(page.locator(".tray-card canvas")).to_be_visible(timeout=20_000)
    assert served.desk.uploads == []
    page.locator("#send").click()
    expect(said(page, "فایل رسید")).to_have_count(1, timeout=20_000)
    name, kind, size = served.desk.uploads[0]
    assert (name, kind) == ("IMG 1.jpg", "image/jpeg")
    assert size < len(big)
    assert served.desk.acted[-1]["file"] == "upload-1"
    expect(page.locator(".own canvas")).to_be_visible()
    expect(said(page, "فایل رسید")).to_be_in_viewport()


def test_several_files_go_one_by_one_and_one_can_be_taken_back(page: Page, served: Served) -> None:
    ask_for(page, "files")
    files = [
        {"name": f"{n}.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4 " + bytes([n])}
        for n in (1, 2, 3)
    ]
    page.locator("#picker").set_input_files(files)  # type: ignore[arg-type]
    expect(page.locator(".tray-card")).to_have_count(3)
    page.get_by_role("button", name="حذف: 2.pdf").click()
    page.locator("#send").click()
    expect(said(page, "فایل رسید")).to_have_count(2)
    assert [name for name, _, _ in served.desk.uploads] == ["1.pdf", "3.pdf"]


def test_a_file_too_large_is_named_and_not_sent(page: Page, served: Served) -> None:
    ask_for(page, "files")
    huge = {"name": "film.pdf", "mimeType": "application/pdf", "buffer": b"x" * 10_600_000}
    page.locator("#picker").set_input_files(huge)  # type: ignore[arg-type]
    expect(page.get_by_role("alert").filter(has_text="«film.pdf» از ۱۰ مگابایت بزرگ‌تر است")).to_be_visible()
    expect(page.locator(".tray-card")).to_have_count(0)


def test_a_file_survives_a_reload(page: Page, served: Served) -> None:
    served.desk.always = 503
    page.locator("#picker").set_input_files(
        {"name": "a.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4 a"}
    )
    page.locator("#send").click()
    expect(page.locator(".own .note")).to_be_visible()
    page.reload()
    served.desk.always = None
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(said(page, "فایل رسید")).to_have_count(1, timeout=40_000)


def test_a_voice_message_is_recorded_and_sent(page: Page, served: Served, context: BrowserContext) -> None:
    context.grant_permissions(["microphone"])
    page.get_by_role("button", name="ضبط پیام صوتی").click()
    expect(page.get_by_role("status").filter(has_text="در حال ضبط")).to_contain_text("۰:۰۲")
    page.get_by_role("button", name="فرستادن پیام صوتی").click()
    expect(said(page, "فایل رسید")).to_have_count(1)
    assert served.desk.uploads[0][:2] == ("voice.webm", "audio/webm")
    expect(page.locator("#bar")).to_be_visible()


def test_a_voice_message_can_be_thrown_away(page: Page, served: Served, context: BrowserContext) -> None:
    context.grant_permissions(["microphone"])
    page.get_by_role("button", name="ضبط پیام صوتی").click()
    page.get_by_role("button", name="دور انداختن").click()
    expect(page.locator("#bar")).to_be_visible()
    assert served.desk.uploads == []


def test_without_a_recorder_there_is_no_microphone(context: BrowserContext, served: Served) -> None:
    page = context.new_page()
    page.add_init_script("delete window.MediaRecorder")
    page.goto(served.url)
    page.locator(".desk").first.wait_for()
    expect(page.locator("#mic")).to_be_hidden()
    expect(page.locator("#send")).to_be_visible()


def test_the_receipt_is_a_card_with_a_code_to_copy(
    page: Page, served: Served, context: BrowserContext
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    paper = {"name": "رسید.pdf", "type": "application/pdf", "url": "/chat/files/x"}
    served.push("گزارش شما ثبت شد.", receipt={"tracking_code": "482915730649"}, files=[paper])
    card = page.get_by_role("region", name="رسید ثبت")
    expect(card.locator(".code")).to_have_text("۴۸۲ ۹۱۵ ۷۳۰ ۶۴۹")
    card.get_by_role("button", name="کپی کد").click()
    expect(card.get_by_role("button", name="کپی شد")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == "482915730649"
    with page.expect_download() as download:
        page.locator("a.file").click()
    assert download.value.suggested_filename == "رسید.pdf"


def test_the_review_is_a_table_to_read(page: Page, served: Served) -> None:
    served.push(
        "ببینید:\n• پلاک: ۱۲ ب ۳۴۵\n• شهر: قزوین\nدرست است؟",
        ask=ask("review"),
        buttons=buttons("ثبت=ok:1@confirm"),
    )
    expect(page.locator(".facts dt")).to_have_text(["پلاک", "شهر"])
    expect(page.locator(".facts dd")).to_have_text(["۱۲ ب ۳۴۵", "قزوین"])


PHONES = {
    "با ۱۱۰ تماس بگیرید.": ["tel:110"],
    "اورژانس ۱۱۵، آتش‌نشانی ۱۲۵ و اورژانس اجتماعی ۱۲۳.": ["tel:115", "tel:125", "tel:123"],
    "پلیس فتا: ۰۹۶۳۸۰": ["tel:096380"],
    "شماره \u2066۱۹۷\u2069 را بگیرید.": ["tel:197"],
    "کلانتری: ۰۲۸ ۳۳۳۳ ۴۴۴۴": ["tel:02833334444"],
    "کد پیگیری \u2066۱۱۰ ۱۱۵ ۱۲۳ ۱۹۷\u2069": [],
    "شعبه ۱۱۰ دادسرا، ماده ۱۱۵، خیابان ۱۲۳": [],
    "مبلغ ۱۱۰ هزار تومان و ۱۲۵٬۰۰۰ ریال": [],
    "پلاک ۱۲ ب ۱۱۰ ایران ۶۷": [],
    "شماره‌ی شما ۰۹۹۹ ۱۲۳ ۴۵۶۷ است.": [],
    "تاریخ ۱۴۰۵/۰۸/۳۰ ساعت ۱۱:۱۵": [],
    "سایت https://police.ir/a?b=1. را ببینید": ["https://police.ir/a?b=1"],
    "javascript:alert(1)": [],
}


@pytest.mark.parametrize("text", PHONES)
def test_phones_and_addresses_can_be_tapped_and_nothing_else(page: Page, text: str) -> None:
    links = page.evaluate(
        """async (text) => {
          const { rich } = await import("./text.js");
          const { wordsOf } = await import("./words.js");
          const box = document.createElement("p");
          box.append(rich(text, wordsOf("fa")));
          if (box.textContent !== text) throw new Error("the text changed");
          return [...box.querySelectorAll("a")].map((a) => a.getAttribute("href"));
        }""",
        text,
    )
    assert links == PHONES[text]


def test_lines_stay_lines(page: Page, served: Served) -> None:
    served.push("یک خط\n\nخط دیگر")
    expect(said(page, "یک خط").locator("p")).to_have_count(3)
