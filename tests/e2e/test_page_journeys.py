"""The page's abilities against the real desk: photos, editing, languages, a reload, no network, an officer's letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.e2e.house import RunningHouse
from tests.e2e.test_chat_story import OPENING
from tests.e2e.test_page_story import PATIENCE, hears, staff
from tests.web.conftest import PHONE, browser  # noqa: F401 -- the one browser of the tests
from tests.web.hands import own, said, tap, write

PHOTO = Path(__file__).with_name("photo.jpg")
pytestmark = pytest.mark.timeout(600)


@pytest.fixture
def context(browser, house: RunningHouse) -> Iterator[BrowserContext]:  # type: ignore[no-untyped-def] # noqa: F811
    context = browser.new_context(**PHONE, locale="fa-IR", geolocation={"latitude": 36.27, "longitude": 50.0},
                                  permissions=["geolocation"])  # fmt: skip
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, house: RunningHouse) -> Page:
    page = context.new_page()
    page.goto(house.url)
    hears(page, "دستیار گفتگوی پلیس")
    return page


def send_photos(page: Page, count: int) -> None:
    page.locator("#picker").set_input_files([PHOTO] * count)
    page.locator("#send").click()


def prove(page: Page, house: RunningHouse, mobile: str) -> None:
    hears(page, "پیامک شد")
    write(page, str(staff(house, "GET", f"/staff/one-time-codes/{mobile}")["code"]))


def newest_case(house: RunningHouse, national_id: str) -> str:
    found = staff(house, "GET", f"/staff/cases?national_id={national_id}")
    cases = found["cases"] if isinstance(found, dict) else found
    return str(max(cases, key=lambda case: case["registered_at"])["tracking_code"])


def test_a_report_with_photos_edited_at_the_review_and_a_letter_answered(
    page: Page, house: RunningHouse
) -> None:
    write(page, OPENING)
    hears(page, "نشانی محل")
    page.get_by_role("button", name="فرستادن موقعیت کنونی من").click()
    hears(page, "کدام‌یک درباره آن")
    write(page, "ردیاب نداره، سفید ۹۸")
    hears(page, "عکس یا مدرکی")
    send_photos(page, 2)
    expect(said(page, "فایل رسید")).to_have_count(2)
    page.reload()  # in the middle: nothing is lost, and the open question can still be answered
    tap(page, "همین‌ها کافی است")
    hears(page, "نام و نام خانوادگی")
    write(page, "سارا محمدی 9991074112 09990000011")
    prove(page, house, "09990000011")
    review = page.locator(".message.review").last
    expect(review).to_contain_text(re.compile("۲.? فایل"))
    tap(page, "اصلاح")
    hears(page, "کدام پاسخ")
    tap(page, "پلاک")
    hears(page, "پلاک چیست")
    write(page, "۱۲ ب ۳۴۶ ایران ۶۷")
    expect(page.locator(".message.review").last).to_contain_text("۳۴۶")
    tap(page, "درست است، ثبت شود")
    hears(page, "درخواست شما ثبت شد")
    code = newest_case(house, "9991074112")
    file = {"file": ("دوربین.jpg", PHOTO.read_bytes(), "image/jpeg")}
    attached = staff(house, "POST", "/staff/files", files=file)["id"]
    letter = {"to": "complainant", "text": "این خودروی شماست؟", "files": [attached]}
    staff(house, "POST", f"/staff/cases/{code}/messages", json=letter)
    hears(page, "این خودروی شماست")
    expect(page.locator(".picture canvas")).to_have_count(1)
    page.wait_for_function("document.querySelector('.picture canvas').width > 100")
    tap(page, "پاسخ به افسر")
    hears(page, "چهار رقم آخر")
    write(page, "4112")
    hears(page, "متن خود را بنویسید")
    write(page, "بله، خودش است")
    hears(page, "همراه پیام")
    send_photos(page, 1)
    expect(said(page, "فایل رسید")).to_have_count(3)
    tap(page, "همین‌ها کافی است")
    hears(page, "به افسر پرونده")


def test_the_language_is_changed_at_the_beginning_and_in_the_middle(page: Page) -> None:
    page.get_by_role("button", name="English").click()
    hears(page, "I am the police chat assistant")
    write(page, "my car was stolen")
    hears(page, "plate")
    page.locator("#view").evaluate("view => { view.scrollTop = 0; }")
    page.get_by_role("button", name="فارسی").click()
    expect(page.locator("#exit")).to_have_text("خروج فوری")
    hears(page, "پلاک چیست")


def test_without_network_nothing_is_lost_and_nothing_told_twice(
    page: Page, context: BrowserContext, house: RunningHouse
) -> None:
    write(page, "گوشیم رو توی مترو زدن")
    expect(own(page, "گوشیم رو")).to_have_attribute("data-state", "sent")
    context.set_offline(True)
    write(page, "لغو")
    write(page, "شماره پلیس فتا چنده؟")
    expect(own(page, "شماره پلیس فتا")).to_have_attribute("data-state", "waiting")
    context.set_offline(False)
    expect(own(page, "شماره پلیس فتا")).to_have_attribute("data-state", "sent", timeout=PATIENCE)
    expect(said(page, "لغو شد")).to_have_count(1)
    before = page.locator(".desk").count()
    page.reload()
    expect(page.locator(".desk")).to_have_count(before)
