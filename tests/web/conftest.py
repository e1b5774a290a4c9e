"""A real Chromium on the page, and a desk that obeys the test."""

from __future__ import annotations

import asyncio
import os
import shutil
import threading
from collections.abc import Coroutine, Iterator
from typing import Any

import pytest
from aiohttp import web
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.web.stub import Desk, build

#: A browser of the system: the tests download none. No talk with the world in the background.
_ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
    "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
]  # fmt: skip
#: The commands that `scripts/setup-workshop` looks for as well.
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PHONE = {
    "viewport": {"width": 360, "height": 740},
    "device_scale_factor": 2,
    "has_touch": True,
    "is_mobile": True,
}


class Served:
    """The stub on a port of its own, in a thread of its own."""

    def __init__(self) -> None:
        self.desk = Desk()
        self.url = ""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._runner: web.AppRunner | None = None

    def start(self) -> None:
        self._thread.start()
        self.wait(self._serve())

    async def _serve(self) -> None:
        self._runner = web.AppRunner(build(self.desk), shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://localhost:{site._server.sockets[0].getsockname()[1]}/"  # type: ignore[union-attr]

    def wait(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(20)

    def push(self, text: str, **more: Any) -> None:
        self.wait(self.desk.push(text, **more))

    def hold(self) -> None:
        """Let messages wait until `release`."""

        async def close() -> None:
            self.desk.gate = asyncio.Event()

        self.wait(close())

    def release(self) -> None:
        async def open_() -> None:
            if self.desk.gate is not None:
                self.desk.gate.set()
                self.desk.gate = None

        self.wait(open_())

    def stop(self) -> None:
        assert self._runner is not None
        self.wait(self._runner.cleanup())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser a file: Playwright holds the thread's event loop, and the next file's tests need their own."""
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _BROWSERS)), None)
    if path is None:
        pytest.skip(
            "no Chromium: `make test` installs it where it may (apt-get, as root or by sudo); else set CHROMIUM to its path"
        )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=_ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def served() -> Iterator[Served]:
    served = Served()
    served.start()
    yield served
    served.stop()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(**PHONE, locale="fa-IR")  # type: ignore[arg-type]
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, served: Served) -> Iterator[Page]:
    """The page, open and greeted; a script error or a breach of the policy fails the test."""
    page = context.new_page()
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on(
        "console", lambda said: troubles.append(said.text) if "Content Security Policy" in said.text else None
    )
    page.goto(served.url)
    page.locator(".desk").first.wait_for()
    yield page
    assert troubles == []
