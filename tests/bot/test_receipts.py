"""The receipt: one page, readable by people and cameras, with nothing on it that is nobody's business."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from fpdf import FPDF

from bot.receipts import FONTS, from_order, kind_title, make_receipt, receipt_maker
from locales import LOCALES, Texts, numerals

CODE = "402913775180"
AT = datetime(2026, 11, 21, 11, 0, tzinfo=UTC)
MARKS = set("\u2066\u2067\u2068\u2069\n")

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.load()


def run(tmp_path: Path, pdf: bytes, *command: str) -> str:
    """What a tool prints about the page; `{}` in the command stands for its path without the suffix."""
    (tmp_path / "page.pdf").write_bytes(pdf)
    ready = [part.format(tmp_path / "page") for part in command]
    return subprocess.run(ready, check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize("locale", LOCALES)
def test_the_same_receipt_gives_the_same_bytes(texts: Texts, locale: str):
    first = make_receipt(CODE, "موضوع", AT, locale, texts)
    assert first == make_receipt(CODE, "موضوع", AT, locale, texts)
    assert first.startswith(b"%PDF-") and len(first) < 40_000
    assert first != make_receipt(CODE[::-1], "موضوع", AT, locale, texts)


@needs_poppler
@pytest.mark.parametrize("locale", LOCALES)
def test_one_page_with_code_subject_and_time(texts: Texts, tmp_path: Path, locale: str):
    pdf = make_receipt(CODE, "موضوع", AT, locale, texts)
    assert "Pages:           1" in run(tmp_path, pdf, "pdfinfo", "{}.pdf")
    shown = " ".join(run(tmp_path, pdf, "pdftotext", "{}.pdf", "-").split())
    assert numerals.digits("402 913 775 180", locale) in shown
    assert numerals.digits("14:30", locale) in shown
    assert numerals.digits("1405", locale) in shown


@needs_poppler
@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="zbar-tools is not installed")
def test_a_camera_reads_the_code(texts: Texts, tmp_path: Path):
    pdf = make_receipt(CODE, "موضوع", AT, "fa", texts)
    run(tmp_path, pdf, "pdftoppm", "-r", "100", "-png", "-singlefile", "{}.pdf", "{}")
    assert run(tmp_path, pdf, "zbarimg", "-q", "--raw", "{}.png").strip() == CODE


def test_a_long_subject_pushes_nothing_off_the_page(texts: Texts, monkeypatch: pytest.MonkeyPatch):
    lowest = [0.0]
    place = FPDF.rect

    def watched(self: FPDF, x: float, y: float, w: float, h: float, **options: Any) -> None:
        lowest[0] = max(lowest[0], y + h)
        place(self, x, y, w, h, **options)

    monkeypatch.setattr(FPDF, "rect", watched)
    make_receipt(CODE, "سرقت خودرو یا موتورسیکلت " * 4, AT, "fa", texts)
    assert 150 < lowest[0] < 186, "the picture runs into the last line"


@pytest.mark.parametrize("name", ["Regular", "Bold"])
def test_the_font_has_every_letter_of_every_receipt(texts: Texts, name: str):
    known = set(TTFont(FONTS / f"Vazirmatn-{name}.ttf").getBestCmap())
    for locale in LOCALES:
        files = sorted((FONTS.parent / locale).glob("*.ftl"))
        written = "".join(path.read_text(encoding="utf-8") for path in files)
        titles = [
            line for line in written.splitlines() if "-title = " in line or line.startswith("receipt-pdf-")
        ]
        letters = set("".join(titles) + numerals.instant(AT, locale)) - MARKS
        assert {c for c in letters if ord(c) not in known} == set(), f"{locale}: not in the font"


async def test_an_order_from_the_desk_becomes_a_receipt(texts: Texts):
    order = {"code": CODE, "kind": "theft.vehicle", "at": AT.isoformat(), "locale": "fa"}
    made = await receipt_maker(texts)(json.dumps(order))
    assert made == make_receipt(CODE, kind_title("theft.vehicle", "fa", texts), AT, "fa", texts)


@pytest.mark.parametrize(
    "order", ["", "[]", "{}", '{"code": "402913775180", "kind": "x", "locale": "fa", "at": "soon"}']
)
def test_a_broken_order_is_refused(texts: Texts, order: str):
    with pytest.raises(ValueError, match="not an order"):
        from_order(order, texts)


@pytest.mark.parametrize("code", ["", "12", "۴۰۲۹۱۳۷۷۵۱۸۰", "4029-1377", "4" * 21, "402913775180\n"])
def test_what_is_no_code_is_refused(texts: Texts, code: str):
    with pytest.raises(ValueError, match="tracking code"):
        make_receipt(code, "موضوع", AT, "fa", texts)


def test_a_time_without_its_zone_is_refused(texts: Texts):
    with pytest.raises(ValueError, match="time zone"):
        make_receipt(CODE, "موضوع", AT.replace(tzinfo=None), "fa", texts)
