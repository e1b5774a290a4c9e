"""The quick exit leaves nothing: not on the screen, not on the phone, not at the desk."""

from __future__ import annotations

import re

from playwright.sync_api import BrowserContext, Page, expect

from tests.web.conftest import Served
from tests.web.hands import ask_for, own, said, stored, write

NEUTRAL = re.compile(r"/calendar\.html$")


def expect_gone(page: Page, served: Served) -> None:
    page.wait_for_url(NEUTRAL)
    expect(page.locator("td.now")).to_have_count(1)
    for _ in range(400):  # the deletion is tried again with pauses; the policy forbids waiting by script
        if stored(page) == "{}":
            break
        page.wait_for_timeout(50)
    assert stored(page) == "{}"
    assert page.evaluate("indexedDB.databases().then((all) => all.length)") == 0
    assert not served.desk.conversations
    assert len(served.desk.deleted) == 1
    assert "پلیس" not in page.content()


def test_the_button_wipes_everything(page: Page, served: Served) -> None:
    write(page, "راز")
    expect(said(page, "گفتید: راز")).to_have_count(1)
    page.get_by_role("button", name="خروج فوری").click()
    expect_gone(page, served)


def test_esc_twice_does_the_same_from_any_field(page: Page, served: Served) -> None:
    ask_for(page, "plate")
    page.get_by_label("دو رقم اول").focus()
    page.keyboard.press("Escape")
    expect(page.locator("#log")).to_be_visible()
    page.keyboard.press("Escape")
    expect_gone(page, served)


def test_the_words_do_the_same(page: Page, served: Served) -> None:
    write(page, "خروج فوری")
    expect_gone(page, served)
    assert served.desk.posts == []


def test_the_button_of_the_desk_does_the_same(page: Page, served: Served) -> None:
    served.push("می‌توانید بروید.", buttons=[[{"label": "رفتن", "value": "exit", "role": "cancel"}]])
    page.locator("button.key", has_text="رفتن").click()
    expect_gone(page, served)


def test_files_that_waited_are_wiped_too(page: Page, served: Served) -> None:
    served.desk.always = 503
    page.locator("#picker").set_input_files(
        {"name": "a.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4 a"}
    )
    page.locator("#send").click()
    expect(page.locator(".own .note")).to_be_visible()
    page.get_by_role("button", name="خروج فوری").click()
    expect_gone(page, served)


def test_a_deletion_the_network_did_not_let_through_is_finished_later(page: Page, served: Served) -> None:
    served.desk.delete_fails = True
    page.get_by_role("button", name="خروج فوری").click()
    page.wait_for_url(NEUTRAL)
    assert len(served.desk.conversations) == 1
    served.desk.delete_fails = False
    expect_gone(page, served)


def test_the_way_back_does_not_show_the_conversation(page: Page, served: Served) -> None:
    write(page, "راز")
    expect(said(page, "گفتید: راز")).to_have_count(1)
    page.get_by_role("button", name="خروج فوری").click()
    page.wait_for_url(NEUTRAL)
    page.go_back()
    expect(own(page, "راز")).to_have_count(0)
    expect(said(page, "راز")).to_have_count(0)


def test_other_tabs_leave_too(page: Page, context: BrowserContext, served: Served) -> None:
    other = context.new_page()
    other.goto(served.url)
    other.locator(".desk").first.wait_for()
    page.get_by_role("button", name="خروج فوری").click()
    other.wait_for_url(NEUTRAL)
    assert "پلیس" not in other.content()
