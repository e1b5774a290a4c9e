"""The receipt as a page to keep: one PDF with the code, the subject, the time and the next step.

Nothing else is on it: it may be printed in a shop, so it names neither the citizen nor the matter's details.
The page is made when it is fetched, and the same receipt gives the same bytes.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import lru_cache
from pathlib import Path

import segno
from fpdf import FPDF

from locales import Texts, numerals

FONTS = Path(numerals.__file__).parent / "fonts"
FAMILY = "Vazirmatn"
WIDTH, HEIGHT, MARGIN = 148, 210, 14  # A5 portrait, in millimetres
INK, QUIET, BAND, LINE = (24, 32, 48), (96, 104, 120), (20, 58, 104), (214, 219, 228)
QR_SIDE = 34

# The page sets directions itself; the marks that do it in a chat have no glyph.
_MARKS = re.compile("[\u2066-\u2069\u200e\u200f\u061c]")


def receipt_maker(texts: Texts) -> Callable[[str], Awaitable[bytes]]:
    """The maker named `receipt`: drawing takes some 60 ms of a core, so it does it in a thread."""

    async def make(order: str) -> bytes:
        return await asyncio.to_thread(from_order, order, texts)

    return make


def from_order(order: str, texts: Texts) -> bytes:
    """The PDF for an `OutFile.of`: JSON with `code`, `kind`, `at` (ISO instant) and `locale`.

    Raises `ValueError` if the order cannot be read, `MissingText` if the kind has no title.
    """
    try:
        asked = json.loads(order)
        code, kind, locale = str(asked["code"]), str(asked["kind"]), str(asked["locale"])
        at = datetime.fromisoformat(asked["at"])
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError("not an order for a receipt") from error
    return make_receipt(code, kind_title(kind, locale, texts), at, locale, texts)


def kind_title(kind: str, locale: str, texts: Texts) -> str:
    """The name of a service as its button shows it: `theft.vehicle` → «سرقت خودرو»."""
    return texts.say(locale, f"{kind.replace('.', '-').replace('_', '-')}-title")


def make_receipt(code: str, kind_title: str, registered_at: datetime, locale: str, texts: Texts) -> bytes:
    """One page as PDF. `code` is in ASCII digits, `registered_at` an aware instant.

    Raises `ValueError` for a code that is not 6 to 20 digits or an instant without a time zone.
    """
    if not re.fullmatch(r"[0-9]{6,20}", code):
        raise ValueError("a tracking code is 6 to 20 ASCII digits")
    if registered_at.tzinfo is None:
        raise ValueError("the time of a receipt needs its time zone")
    page = _Page(locale, registered_at)

    def say(name: str) -> str:
        return texts.say(locale, f"receipt-pdf-{name}")

    page.head(say("title"), say("desk"))
    page.code(say("code"), numerals.code(code, locale))
    page.row(say("kind"), kind_title)
    page.row(say("time"), numerals.instant(registered_at, locale))
    page.words(say("next-title"), [say("next"), say("ask"), say("note")])
    page.picture(code, say("qr"))
    page.foot(say("danger"))
    return page.done(say("title"))


@lru_cache(maxsize=64)
def _modules(code: str) -> tuple[tuple[int, ...], ...]:
    """The QR code as rows of 0 and 1, without its quiet zone."""
    return tuple(tuple(row) for row in segno.make_qr(code, error="m", boost_error=False).matrix)


class _Page:
    """The sheet, filled from top to bottom. Lengths in millimetres, sizes in points."""

    def __init__(self, locale: str, made_at: datetime) -> None:
        self._rtl = locale != "en"
        self._align = "R" if self._rtl else "L"
        pdf = self._pdf = FPDF(format=(WIDTH, HEIGHT))
        pdf.set_margin(MARGIN)
        pdf.set_auto_page_break(auto=False)
        pdf.set_creation_date(made_at)
        pdf.set_lang(locale)
        for style, name in (("", "Regular"), ("B", "Bold")):
            pdf.add_font(FAMILY, style, FONTS / f"{FAMILY}-{name}.ttf")
        pdf.add_page()
        self._shape("rtl" if self._rtl else "ltr")

    def head(self, title: str, desk: str) -> None:
        """The band across the top."""
        self._pdf.set_fill_color(*BAND)
        self._pdf.rect(0, 0, WIDTH, 29, style="F")
        self._pdf.set_y(6)
        self._text(title, 18, bold=True, colour=(255, 255, 255), height=10)
        self._text(desk, 10, colour=(214, 226, 242), height=7)
        self._pdf.set_y(37)

    def code(self, label: str, code: str) -> None:
        """The code in large digits, framed. Groups run from left to right in every language."""
        top = self._pdf.get_y()
        self._pdf.set_draw_color(*BAND)
        self._pdf.set_line_width(0.5)
        self._pdf.rect(MARGIN, top, WIDTH - 2 * MARGIN, 26, style="D", round_corners=True, corner_radius=3)
        self._pdf.set_y(top + 3)
        self._text(label, 10, colour=QUIET, align="C", height=6)
        self._shape("ltr")
        self._text(code.replace(" ", "  "), 22, bold=True, align="C", height=13)
        self._shape("rtl" if self._rtl else "ltr")
        self._pdf.set_y(top + 33)

    def row(self, label: str, value: str) -> None:
        """A label with its value below it, and a line."""
        self._text(label, 9, colour=QUIET, height=5)
        self._text(value, 12, bold=True, height=7)
        y = self._pdf.get_y() + 2
        self._pdf.set_draw_color(*LINE)
        self._pdf.set_line_width(0.2)
        self._pdf.line(MARGIN, y, WIDTH - MARGIN, y)
        self._pdf.set_y(y + 4)

    def words(self, title: str, sentences: list[str]) -> None:
        """A small heading and its sentences, one a line."""
        self._text(title, 9, colour=QUIET, height=5)
        for sentence in sentences:
            self._text(sentence, 11, height=7)
        self._pdf.set_y(self._pdf.get_y() + 3)

    def picture(self, code: str, caption: str) -> None:
        """The code once more, for a camera."""
        rows = _modules(code)
        side = QR_SIDE / len(rows)
        left, top = (WIDTH - QR_SIDE) / 2, self._pdf.get_y() + 3
        self._pdf.set_fill_color(0, 0, 0)
        for y, row in enumerate(rows):
            for x, dark in enumerate(row):
                if dark:
                    self._pdf.rect(left + x * side, top + y * side, side, side, style="F")
        self._pdf.set_y(top + QR_SIDE + 3)
        self._text(caption, 9, colour=QUIET, align="C", height=5)

    def foot(self, sentence: str) -> None:
        """The last line of the sheet."""
        self._pdf.set_y(-17)
        self._text(sentence, 10, bold=True, align="C", height=6)

    def done(self, title: str) -> bytes:
        """The finished file."""
        self._pdf.set_title(title)
        return bytes(self._pdf.output())

    def _text(
        self,
        text: str,
        size: float,
        *,
        bold: bool = False,
        colour: tuple[int, int, int] = INK,
        align: str = "",
        height: float,
    ) -> None:
        self._pdf.set_font(FAMILY, "B" if bold else "", size)
        self._pdf.set_text_color(*colour)
        plain = _MARKS.sub("", text)
        self._pdf.multi_cell(0, height, plain, align=align or self._align, new_x="LMARGIN", new_y="NEXT")

    def _shape(self, direction: str) -> None:
        self._pdf.set_text_shaping(use_shaping_engine=True, direction=direction)
