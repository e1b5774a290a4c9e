"""The page as a thing: its files, its words, its size, and what it keeps for the next start."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.web.conftest import PHONE, Served
from tests.web.hands import ask_for, said, write
from tests.web.shell import STATIC, current, shell, written

#: Not part of the shell: the worker itself, and what only the phone's system asks for.
OUTSIDE = {"sw.js", "index.html", "icon-512.png"}


def test_the_version_of_the_shell_is_current() -> None:
    assert written() == current(), "the page changed: run `python -m tests.web.shell`"


def test_the_shell_is_the_whole_page() -> None:
    files = {path.name for path in STATIC.iterdir()}
    assert set(shell()) - {"./"} == files - OUTSIDE
    html = (STATIC / "index.html").read_text()
    modules = {name for name in files if name.endswith(".js")} - {"sw.js", "calendar.js"}
    assert set(re.findall(r'modulepreload" href="([^"]+)"', html)) == modules


def test_nothing_comes_from_elsewhere() -> None:
    for path in STATIC.glob("*.*"):
        if path.suffix in {".html", ".css", ".js", ".webmanifest"}:
            outside = set(re.findall(r"""https?://[^\s"'`)]+""", path.read_text())) - {
                "http://www.w3.org/2000/svg"
            }
            assert not {one for one in outside if "[^" not in one}, path.name


def test_the_manifest_installs() -> None:
    manifest = json.loads((STATIC / "manifest.webmanifest").read_text())
    assert manifest["dir"] == "rtl"
    assert manifest["display"] == "standalone"
    for icon in manifest["icons"]:
        assert (STATIC / icon["src"]).is_file()


def test_every_language_says_everything(page: Page) -> None:
    tables = page.evaluate("import('./words.js').then((words) => words.LOCALES)")
    assert set(tables) == {"fa", "en", "ar"}
    for table in tables.values():
        assert keys(table) == keys(tables["fa"])
    assert not re.search(r"[يكة]|(?<!CVV)[0-9]", json.dumps(values(tables["fa"]), ensure_ascii=False))
    assert not re.search(r"\b(?:می|نمی) | ها\b", json.dumps(values(tables["fa"]), ensure_ascii=False))


def keys(table: dict[str, object]) -> set[str]:
    return {f"{k}.{inner}" for k, v in table.items() for inner in (v if isinstance(v, dict) else {"": ""})}


def values(table: dict[str, object]) -> list[str]:
    return [str(text) for v in table.values() for text in (v.values() if isinstance(v, dict) else [v])]


def test_it_opens_without_a_network_and_keeps_no_message(
    page: Page, context: BrowserContext, served: Served
) -> None:
    write(page, "راز بزرگ")
    expect(said(page, "گفتید: راز بزرگ")).to_have_count(1)
    page.evaluate("navigator.serviceWorker.ready")
    kept = page.evaluate("""async () => {
      const texts = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          texts.push([new URL(request.url).pathname, await (await cache.match(request)).text()]);
        }
      }
      return texts;
    }""")
    assert {path for path, _ in kept} == {"/" if name == "./" else f"/{name}" for name in shell()}
    assert not [path for path, text in kept if "راز بزرگ" in text]
    context.set_offline(True)
    page.reload()
    expect(page.locator("#banner")).to_contain_text("اینترنت قطع است")
    expect(page.locator("#words")).to_be_visible()
    context.set_offline(False)
    expect(said(page, "گفتید: راز بزرگ")).to_have_count(1, timeout=40_000)


SIZES = "button:visible, a:visible:not(p a, dd a), input:visible, select:visible, textarea:visible"


@pytest.mark.parametrize("width", [320, 360, 768])
@pytest.mark.parametrize("kind", ["plate", "files", "date_time", "one_time_code", "review"])
def test_it_fits_and_can_be_hit(browser: Browser, served: Served, width: int, kind: str) -> None:
    # Without motion: a bubble that still slides in measures a hair less than it is.
    still = {**PHONE, "viewport": {"width": width, "height": 640}, "reduced_motion": "reduce"}
    context = browser.new_context(**still)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(served.url)
    page.locator(".desk").first.wait_for()
    ask_for(page, kind)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for target in page.locator(SIZES).all():
        box = target.bounding_box()
        assert box is not None
        least = 34 if target.evaluate("one => one.matches('.plate *')") else 44
        assert box["height"] >= least, target.evaluate("one => one.outerHTML")
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
    context.close()


def test_text_twice_as_large_still_fits(page: Page) -> None:
    page.evaluate("document.documentElement.style.fontSize = '32px'")
    ask_for(page, "files")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    expect(page.locator("#exit")).to_be_in_viewport(ratio=0.95)
    expect(page.locator("#words")).to_be_in_viewport()


def test_everything_that_can_be_tapped_has_a_name(page: Page) -> None:
    for kind in ("plate", "files", "location", "date", "mobile"):
        ask_for(page, kind)
        for target in page.locator(SIZES).all():
            name = target.evaluate("one => one.getAttribute('aria-label') || one.textContent.trim()")
            assert name, target.evaluate("one => one.outerHTML")


def test_the_log_is_announced_politely(page: Page) -> None:
    log = page.get_by_role("log")
    expect(log).to_have_attribute("aria-live", "polite")
    expect(log.locator(".desk")).to_have_count(1)


def test_less_motion_means_none(browser: Browser, served: Served) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(served.url)
    bubble = page.locator(".desk").first
    bubble.wait_for()
    assert bubble.evaluate("one => getComputedStyle(one).animationName") == "none"
    context.close()


def test_a_keyboard_that_opens_does_not_hide_the_newest(page: Page, served: Served) -> None:
    for n in range(8):
        served.push(f"خبر {n}")
    expect(said(page, "خبر 7")).to_be_in_viewport()
    page.set_viewport_size({"width": 360, "height": 400})
    expect(said(page, "خبر 7")).to_be_in_viewport()
    expect(page.locator("#words")).to_be_in_viewport()
