"""The story as a citizen sees it: a real Chromium on the page, the whole house behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.e2e.house import RunningHouse, running_house
from tests.e2e.test_chat_story import MOVES, OPENING
from tests.web.conftest import PHONE, browser  # noqa: F401 -- the one browser of the tests
from tests.web.hands import said, write

PATIENCE = 60_000  # milliseconds


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RunningHouse]:
    with running_house(tmp_path) as opened:
        yield opened


@pytest.fixture
def page(browser, house: RunningHouse) -> Iterator[Page]:  # type: ignore[no-untyped-def] # noqa: F811
    context = browser.new_context(**PHONE, locale="fa-IR")
    opened = context.new_page()
    opened.set_default_timeout(PATIENCE)
    opened.goto(house.url)
    yield opened
    context.close()


def staff(house: RunningHouse, method: str, path: str, **more: object) -> dict:
    headers = {"Authorization": "Bearer demo"}
    answer = httpx.request(method, f"{house.office}{path}", headers=headers, timeout=20, **more)  # type: ignore[arg-type]
    assert answer.status_code < 300, answer.text
    return answer.json()


def hears(page: Page, words: str) -> str:
    bubble = said(page, words).last
    expect(bubble).to_be_visible(timeout=PATIENCE)
    return bubble.inner_text()


@pytest.mark.timeout(600)
def test_the_story_on_a_phone(page: Page, house: RunningHouse, tmp_path: Path) -> None:
    hears(page, "دستیار گفتگوی پلیس")
    write(page, OPENING)
    hears(page, "نشانی محل")
    write(page, "خیابان نوروزیان، روبه‌روی بانک")
    hears(page, "کدام‌یک درباره آن")
    write(page, "ردیاب داره، مدارکش هم داخلش بود، سفید ۹۸")
    hears(page, "عکس یا مدرکی")
    page.locator("button.key:not(:disabled)", has_text="رد کردن").last.click()
    hears(page, "نام و نام خانوادگی")
    write(page, "مریم احمدی 9991234561 09990000001")
    hears(page, "پیامک شد")
    write(page, str(staff(house, "GET", "/staff/one-time-codes/09990000001")["code"]))
    hears(page, "مرور کنید")
    page.locator("button.key:not(:disabled)", has_text="درست است، ثبت شود").last.click()
    hears(page, "درخواست شما ثبت شد")
    found = staff(house, "GET", "/staff/cases?national_id=9991234561")
    code = str((found["cases"] if isinstance(found, dict) else found)[0]["tracking_code"])
    house.restart_after_kill()  # the phone goes on by itself when the desk is back
    for move in MOVES:
        staff(house, "POST", f"/staff/cases/{code}/advance", json=move)
    hears(page, "شعبه ۳")
    page.reload()
    hears(page, "شعبه ۳")
    page.screenshot(path=str(tmp_path / "story.png"))
    page.locator("#exit").click()
    page.wait_for_url("**/calendar*")
