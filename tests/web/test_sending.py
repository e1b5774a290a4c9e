"""Whatever the network does, a message arrives, and arrives once."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page, expect

from tests.web.conftest import Served
from tests.web.hands import own, said, stored, tap, write
from tests.web.stub import ask

UUID = r"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"


def texts(served: Served) -> list[str]:
    return [str(one.get("text")) for one in served.desk.acted]


def test_a_message_is_sent_and_answered(page: Page, served: Served) -> None:
    write(page, "سلام")
    expect(said(page, "گفتید: سلام")).to_have_count(1)
    expect(own(page, "سلام")).to_have_attribute("data-state", "sent")
    assert page.evaluate(f"new RegExp('{UUID}').test('{served.desk.acted[0]['id']}')")


def test_a_busy_desk_gets_the_same_message_again(page: Page, served: Served) -> None:
    served.desk.refuse = 2
    write(page, "پروندم چی شد؟")
    expect(own(page, "پروندم چی شد؟").locator(".note")).to_be_visible()
    expect(said(page, "گفتید: پروندم")).to_have_count(1, timeout=15_000)
    assert len(served.desk.posts) == 3
    assert len({post["id"] for post in served.desk.posts}) == 1
    assert len(served.desk.acted) == 1


def test_a_lost_answer_repeats_nothing(page: Page, served: Served) -> None:
    served.desk.lose_answers = 1
    write(page, "گزارش دارم")
    expect(own(page, "گزارش دارم")).to_have_attribute("data-state", "sent", timeout=15_000)
    expect(said(page, "گفتید: گزارش دارم")).to_have_count(1)
    assert len(served.desk.posts) >= 2
    assert len(served.desk.acted) == 1


def test_messages_written_offline_survive_a_reload_and_go_in_order(
    page: Page, context: BrowserContext, served: Served
) -> None:
    served.desk.always = 503
    for text in ("یکم", "دوم", "سوم"):
        write(page, text)
    expect(own(page, "سوم")).to_be_visible()
    page.reload()
    expect(page.locator(".own[data-state=waiting]")).to_have_count(3)
    served.desk.always = None
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(page.locator(".own[data-state=sent]")).to_have_count(3, timeout=40_000)
    assert texts(served) == ["یکم", "دوم", "سوم"]


def test_no_network_is_said_and_ends(page: Page, context: BrowserContext, served: Served) -> None:
    context.set_offline(True)
    expect(page.locator("#banner")).to_contain_text("اینترنت قطع است")
    write(page, "بی‌شبکه")
    expect(own(page, "بی‌شبکه")).to_have_attribute("data-state", "waiting")
    context.set_offline(False)
    expect(own(page, "بی‌شبکه")).to_have_attribute("data-state", "sent", timeout=40_000)
    expect(page.locator("#banner")).to_be_hidden(timeout=40_000)
    assert texts(served) == ["بی‌شبکه"]


def test_a_refused_message_says_so_and_can_go_again_under_its_id(page: Page, served: Served) -> None:
    served.desk.poison["بد"] = 422
    write(page, "بد")
    expect(own(page, "بد")).to_have_attribute("data-state", "failed")
    expect(page.get_by_role("alert").filter(has_text="فرستاده نشد")).to_be_visible()
    write(page, "بعدی")
    expect(said(page, "گفتید: بعدی")).to_have_count(1)
    served.desk.poison.clear()
    page.get_by_role("button", name="دوباره بفرست").click()
    expect(own(page, "بد")).to_have_attribute("data-state", "sent")
    assert len({post["id"] for post in served.desk.posts if post["text"] == "بد"}) == 1


def test_a_refused_message_can_be_removed(page: Page, served: Served) -> None:
    served.desk.poison["بد"] = 422
    write(page, "بد")
    page.get_by_role("button", name="حذف").click()
    expect(own(page, "بد")).to_have_count(0)
    page.reload()
    page.locator(".desk").first.wait_for()
    expect(own(page, "بد")).to_have_count(0)


def test_an_ended_conversation_gives_way_to_a_new_one_with_what_waited(page: Page, served: Served) -> None:
    served.desk.conversations.clear()
    write(page, "هنوز اینجا هستم")
    expect(page.locator("#renewed")).to_be_visible()
    expect(said(page, "گفتید: هنوز اینجا هستم")).to_have_count(1, timeout=15_000)
    expect(said(page, "چه کمکی می‌خواهید؟")).to_have_count(1)
    assert texts(served) == ["هنوز اینجا هستم"]


def test_a_conversation_that_ended_while_away_begins_again(page: Page, served: Served) -> None:
    write(page, "پیام قدیمی")
    expect(said(page, "گفتید: پیام قدیمی")).to_have_count(1)
    page.goto("about:blank")
    served.desk.conversations.clear()
    page.goto(served.url)
    expect(page.locator("#renewed")).to_be_visible()
    expect(said(page, "چه کمکی می‌خواهید؟")).to_have_count(1)
    expect(own(page, "پیام قدیمی")).to_have_count(0)


def test_coming_back_shows_the_conversation_in_its_order(page: Page, served: Served) -> None:
    write(page, "یکم")
    expect(said(page, "گفتید: یکم")).to_have_count(1)
    write(page, "دوم")
    expect(said(page, "گفتید: دوم")).to_have_count(1)
    page.reload()
    expect(page.locator(".message")).to_have_count(5)
    lines = [text.strip() for text in page.locator(".message .bubble").all_inner_texts()]
    order = [
        next(n for n, line in enumerate(lines) if mark in line)
        for mark in ("چه کمکی", "گفتید: یکم", "گفتید: دوم")
    ]
    assert order == [0, 2, 4]
    expect(said(page, "گفتید: دوم")).to_be_in_viewport()
    assert len(served.desk.conversations) == 1


def test_codes_and_identifiers_do_not_stay_on_the_phone(page: Page, served: Served) -> None:
    served.push("کد پیامک‌شده را بنویسید.", ask=ask("one_time_code"))
    expect(page.locator("#line")).to_be_visible()
    write(page, "482915")
    expect(page.locator(".own[data-state=sent]")).to_contain_text("••••••")
    assert served.desk.acted[-1]["text"] == "482915"
    assert "482915" not in stored(page)
    assert "482915" not in page.locator(".own").inner_text()


def test_two_tabs_send_a_message_once(page: Page, context: BrowserContext, served: Served) -> None:
    other = context.new_page()
    other.goto(served.url)
    other.locator(".desk").first.wait_for()
    write(page, "از برگه‌ی اول")
    expect(own(other, "از برگه‌ی اول")).to_have_attribute("data-state", "sent")
    write(other, "از برگه‌ی دوم")
    expect(own(page, "از برگه‌ی دوم")).to_have_attribute("data-state", "sent")
    expect(said(page, "گفتید: از برگه‌ی دوم")).to_have_count(1)
    assert texts(served) == ["از برگه‌ی اول", "از برگه‌ی دوم"]
    page.reload()
    expect(page.locator(".own")).to_have_count(2)


def test_a_tap_counts_once(page: Page, served: Served) -> None:
    served.hold()
    key = page.locator("button.key", has_text="شکایت")
    key.dblclick(force=True)
    expect(key).to_be_disabled()
    served.release()
    expect(said(page, "برگزیدید: open:complaint.file")).to_have_count(1)
    assert [post["choice"] for post in served.desk.posts] == ["open:complaint.file"]


def test_a_draft_survives_a_reload(page: Page) -> None:
    page.locator("#words").fill("نیمه‌تمام")
    page.reload()
    expect(page.locator("#words")).to_have_value("نیمه‌تمام")


def test_dots_while_the_desk_thinks(page: Page, served: Served) -> None:
    served.hold()
    tap(page, "شکایت")
    expect(page.locator("#typing")).to_be_visible()
    served.release()
    expect(page.locator("#typing")).to_be_hidden()
