"""What a citizen does on the page, in one word each."""

from __future__ import annotations

from playwright.sync_api import Locator, Page


def write(page: Page, text: str) -> None:
    """Type into whichever field is open, and send."""
    page.locator("#words:visible, #line:visible").fill(text)
    page.locator("#send").click()


def tap(page: Page, label: str) -> None:
    page.locator("button.key:not(:disabled)", has_text=label).last.click()


def said(page: Page, text: str) -> Locator:
    """The desk's bubbles with this text."""
    return page.locator(".desk .bubble", has_text=text)


def own(page: Page, text: str) -> Locator:
    return page.locator(".own", has_text=text)


def ask_for(page: Page, kind: str) -> None:
    """Bring the desk to ask a question of this kind."""
    write(page, f"kind {kind}")
    said(page, f"پرسش از نوع {kind}").last.wait_for()


def stored(page: Page) -> str:
    """All that the phone keeps as text."""
    return str(page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})"))
