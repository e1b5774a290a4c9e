"""What the desk says by itself arrives, once, in order, over a stream or without one."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.web.conftest import Served
from tests.web.hands import ask_for, own, said, tap, write
from tests.web.stub import ask, buttons


def test_an_update_arrives_by_itself_and_once(page: Page, served: Served) -> None:
    write(page, "سلام")
    expect(said(page, "گفتید: سلام")).to_have_count(1)
    served.push("پرونده‌ی شما به دادسرا فرستاده شد.")
    expect(said(page, "به دادسرا")).to_have_count(1)
    served.push("شعبه‌ی ۳ تعیین شد.")
    expect(said(page, "شعبه‌ی ۳")).to_have_count(1)
    expect(page.locator(".desk")).to_have_count(4)
    assert served.desk.streams == 1


def test_without_streams_it_polls(context: BrowserContext, served: Served) -> None:
    served.desk.no_stream = True
    page = context.new_page()
    page.goto(served.url)
    page.locator(".desk").first.wait_for()
    served.push("خبر تازه")
    expect(said(page, "خبر تازه")).to_have_count(1, timeout=20_000)
    assert served.desk.polls >= 1


def test_a_broken_stream_resumes_after_the_last_update(
    page: Page, served: Served, context: BrowserContext
) -> None:
    served.push("یکم")
    expect(said(page, "یکم")).to_have_count(1)
    context.set_offline(True)
    served.push("دوم")
    context.set_offline(False)
    expect(said(page, "دوم")).to_have_count(1, timeout=40_000)
    expect(page.locator(".desk")).to_have_count(3)
    assert served.desk.resumed_at[0] == "1"


def test_an_update_that_an_answer_overtook_is_not_lost(page: Page, served: Served) -> None:
    served.desk.mute = True
    served.push("خبری که گم می‌شد")
    write(page, "سلام")
    expect(said(page, "گفتید: سلام")).to_have_count(1)
    expect(said(page, "خبری که گم می‌شد")).to_have_count(0)
    served.desk.mute = False
    expect(said(page, "خبری که گم می‌شد")).to_have_count(1, timeout=40_000)
    assert set(served.desk.resumed_at) == {"1"}
    expect(said(page, "گفتید: سلام")).to_have_count(1)


def test_cursors_and_cut_events(page: Page) -> None:
    """The order of cursors, and events cut anywhere, in the browser itself."""
    result = page.evaluate("""async () => {
      const { compareCursors, EventParser } = await import("./receiving.js");
      const whole = "id: 7\\r\\nevent: message\\r\\ndata: {\\"a\\":\\r\\n"
        + "data: 1}\\r\\n\\r\\n: ping\\n\\ndata: x\\n\\n";
      const seen = [];
      for (let cut = 0; cut <= whole.length; cut += 1) {
        const parser = new EventParser();
        seen.push(JSON.stringify([...parser.feed(whole.slice(0, cut)), ...parser.feed(whole.slice(cut))]));
      }
      const order = ["10", "9", "1700-2", "1700-10", "007"].sort(compareCursors);
      return { kinds: [...new Set(seen)], order };
    }""")
    assert result["kinds"] == ['[{"id":"7","event":"message","data":"{\\"a\\":\\n1}"},{"data":"x"}]']
    assert result["order"] == ["007", "9", "10", "1700-2", "1700-10"]


def test_only_the_open_question_can_be_tapped(page: Page, served: Served) -> None:
    tap(page, "شکایت")
    expect(said(page, "برگزیدید")).to_have_count(1)
    expect(page.locator("button.key.chosen")).to_have_text("شکایت")
    for key in page.locator(".desk").first.locator("button.key").all():
        expect(key).to_be_disabled()


def test_an_update_leaves_the_open_question_open(page: Page, served: Served) -> None:
    ask_for(page, "national_id")
    served.push("خبر پرونده‌ی دیگر.", buttons=buttons("دیدن=open:case@open"))
    expect(said(page, "خبر پرونده")).to_have_count(1)
    expect(page.locator("button.key", has_text="رد کردن")).to_be_enabled()
    expect(page.locator("button.key", has_text="دیدن")).to_be_enabled()
    expect(page.locator("#line")).to_be_visible()


def test_a_new_question_closes_the_one_before(page: Page, served: Served) -> None:
    ask_for(page, "yes_no")
    served.push("پرسش تازه", ask=ask("yes_no"), buttons=buttons("باشد=q:2:a"))
    expect(page.locator("button.key", has_text="باشد")).to_be_enabled()
    expect(page.locator("button.key", has_text="رد کردن")).to_be_disabled()


def test_links_stay_alive_when_the_question_is_over(page: Page, served: Served) -> None:
    served.push("تماس بگیرید.", buttons=buttons("تماس با ۱۱۰=tel:110@url"))
    write(page, "باشد")
    expect(said(page, "گفتید: باشد")).to_have_count(1)
    expect(page.locator("a.key")).to_have_attribute("href", "tel:110")


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "no address"])
def test_an_unsafe_address_is_no_link(page: Page, served: Served, address: str) -> None:
    served.push("ببینید", buttons=[[{"label": "باز کردن", "value": address, "role": "url"}]])
    expect(page.locator(".key", has_text="باز کردن")).to_be_visible()
    expect(page.locator("a.key")).to_have_count(0)


def test_markup_is_only_text(page: Page, served: Served) -> None:
    served.push("<img src=x onerror=alert(1)><b>متن</b>", buttons=buttons("<i>دکمه</i>=q:1:a"))
    expect(said(page, "<b>متن</b>")).to_have_count(1)
    expect(page.locator("#log img, #log b, #log i")).to_have_count(0)


def test_a_reader_of_old_messages_is_not_moved(page: Page, served: Served) -> None:
    for n in range(12):
        served.push(f"خبر شماره {n}")
    expect(said(page, "خبر شماره 11")).to_be_in_viewport()
    page.locator("#view").evaluate("view => { view.scrollTop = 0; }")
    expect(page.locator("#intro")).to_be_in_viewport()
    served.push("خبر آخر")
    expect(page.locator("#fresh")).to_be_visible()
    expect(said(page, "خبر آخر")).not_to_be_in_viewport()
    page.locator("#fresh").click()
    expect(said(page, "خبر آخر")).to_be_in_viewport()
    expect(page.locator("#fresh")).to_be_hidden()


def test_a_long_message_is_shown_from_its_beginning(page: Page, served: Served) -> None:
    served.push("آغاز\n" + "\n".join(f"سطر {n}" for n in range(60)))
    bubble = said(page, "آغاز")
    expect(bubble.locator("p").first).to_be_in_viewport()
    page.get_by_role("button", name="ادامه‌ی پیام").click()
    expect(bubble.locator("p").last).to_be_in_viewport()
    expect(page.locator("#fresh")).to_be_hidden()


def test_the_language_of_the_page_follows_the_citizen(page: Page, served: Served) -> None:
    page.get_by_role("button", name="English").click()
    expect(page.locator("#exit")).to_have_text("Quick exit")
    expect(page.locator("html")).to_have_attribute("dir", "ltr")
    expect(page.locator(".desk")).to_have_count(1)
    write(page, "hello")
    expect(own(page, "hello")).to_have_attribute("data-state", "sent")
    page.get_by_role("button", name="العربية").click()
    expect(page.locator("#exit")).to_have_text("خروج سريع")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(said(page, "گفتید: العربية")).to_have_count(1)


def test_a_picture_from_the_officer_is_seen_and_opens_whole(page: Page, served: Served) -> None:
    picture = {"name": "نقشه.png", "type": "image/png", "url": "/chat/files/map.png"}
    paper = {"name": "نامه.pdf", "type": "application/pdf", "url": "/chat/files/letter.pdf"}
    served.push("این را ببینید.", files=[picture, paper])
    shown = page.locator(".picture")
    expect(shown).to_have_count(1)
    expect(shown).to_have_attribute("href", "/chat/files/map.png")
    expect(shown.locator("canvas")).to_have_attribute(
        "width", "360"
    )  # 180 pixels on a screen of double density
    expect(page.locator("a.file")).to_have_count(2)


def at(page: Page, days_ago: int = 0) -> str:
    """That hour of an earlier day as the page gets it."""
    return str(page.evaluate(f"new Date(Date.now() - {days_ago} * 86400000).toISOString()"))


def test_every_message_shows_its_hour_on_tehran_s_clock(page: Page, served: Served) -> None:
    served.push("خبر", at="2026-03-20T21:05:00Z")
    expect(said(page, "خبر").locator("time")).to_have_text("۰۰:۳۵")
    write(page, "سلام")
    expect(own(page, "سلام").locator("time")).to_have_text(re.compile("^[۰-۹]{2}:[۰-۹]{2}$"))


def test_days_are_parted_and_named(page: Page, served: Served) -> None:
    expect(page.locator(".line.day")).to_have_text(["امروز"])
    for conversation in served.desk.conversations.values():
        conversation.messages[0]["at"] = "2025-03-21T08:00:00Z"
    served.push("دیروز", at=at(page, 1))
    served.push("امروز", at=at(page))
    served.push("باز امروز", at=at(page))
    page.reload()
    expect(said(page, "باز امروز")).to_have_count(1)
    expect(page.locator(".line.day")).to_have_text(["جمعه ۱ فروردین ۱۴۰۴", "دیروز", "امروز"])


def test_what_came_while_nobody_looked_is_counted_and_marked(page: Page, served: Served) -> None:
    hide = """hidden => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }"""
    page.evaluate(hide, True)
    served.push("خبر یکم")
    served.push("خبر دوم")
    expect(said(page, "خبر دوم")).to_have_count(1)
    expect(page).to_have_title(re.compile(r"^\(۲\) پیشخوان"))
    line = page.locator(".line.news")
    expect(line).to_have_text("پیام‌های خوانده‌نشده")
    assert line.evaluate("one => one.nextElementSibling.textContent.includes('خبر یکم')")
    page.evaluate(hide, False)
    expect(page).to_have_title(re.compile("^پیشخوان"))
    write(page, "ممنون")
    expect(own(page, "ممنون")).to_have_attribute("data-state", "sent")
    expect(line).to_have_count(0)


def test_an_empty_field_reads_from_the_right(page: Page) -> None:
    assert page.locator("#words").evaluate("one => getComputedStyle(one).direction") == "rtl"
