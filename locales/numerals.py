"""Digits, codes, money, dates and times as the citizen reads them.

ASCII digits, rials, UTC instants and Gregorian days inside; the locale's forms outside. Codes are
wrapped in a left-to-right isolate so that a right-to-left sentence cannot turn them around.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

import jdatetime

TEHRAN = ZoneInfo("Asia/Tehran")
LRI, PDI, LRM = "\u2066", "\u2069", "\u200e"

_DIGITS = {
    "fa": str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"),
    "ar": str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
    "en": {},
}
_TO_ASCII = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")
_MONTHS = {
    "fa": "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(),
    "ar": "فروردين أرديبهشت خرداد تير مرداد شهريور مهر آبان آذر دي بهمن إسفند".split(),
    "en": "Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand".split(),
}
_GREGORIAN = {
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(),
    "en": "January February March April May June July August September October November December".split(),
}
_WEEKDAYS = {  # Monday first, as datetime.weekday() counts
    "fa": ["دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"],
    "ar": ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}
_CLOCK = {"fa": "ساعت {}", "ar": "الساعة {}", "en": "{}"}
_GROUP = {"fa": "٬", "ar": "٬", "en": ","}
_TOMAN = {"fa": "{} تومان", "ar": "{} تومان", "en": "{} toman"}
#: How the back office writes opening hours, beside the names of the days.
_HOURS = {
    "ar": {"شبانه‌روزی": "على مدار الساعة", " تا ": " إلى "},
    "en": {"شبانه‌روزی": "day and night", " تا ": " to ", "،": ","},
}
_PERSIAN = re.compile("[آ-ی]")
_IRAN = {"fa": "ایران", "ar": "إيران", "en": "Iran"}


def digits(text: str, locale: str) -> str:
    """The same text with the locale's digits: «110» → «۱۱۰» in `fa`."""
    return text.translate(_DIGITS[locale])


def ascii_digits(text: str) -> str:
    """The same text with ASCII digits: «۱۱۰» → «110»."""
    return text.translate(_TO_ASCII)


def listed(parts: Iterable[str], locale: str) -> str:
    """Joined by the locale's comma."""
    return (", " if locale == "en" else "، ").join(parts)


def ltr(text: str) -> str:
    """The text in a left-to-right isolate (U+2066 … U+2069)."""
    return f"{LRI}{text}{PDI}"


def code(value: str, locale: str, group: int = 3) -> str:
    """A code in groups, as it is read aloud: `123456789012` → «۱۲۳ ۴۵۶ ۷۸۹ ۰۱۲»."""
    parts = [value[i : i + group] for i in range(0, len(value), group)]
    return ltr(digits(" ".join(parts), locale))


def mobile(value: str, locale: str) -> str:
    """`+989991234567` → «۰۹۹۹ ۱۲۳ ۴۵۶۷»."""
    local = "0" + value.removeprefix("+98")
    return ltr(digits(f"{local[:4]} {local[4:7]} {local[7:]}", locale))


def masked(value: str, locale: str, keep: int = 4) -> str:
    """Only the last digits of an identifier: «…۴۵۶۱»."""
    return ltr("…" + digits(value[-keep:], locale))


def plate(value: str, locale: str) -> str:
    """`12ب345-67` → «۱۲ ب ۳۴۵ – ایران ۶۷»; a motorcycle's `123-45678` → «۱۲۳ – ۴۵۶۷۸»."""
    body, _, region = value.rpartition("-")
    if body.isdigit():
        return digits(f"{body} – {region}", locale)
    two, letter, three = body[:2], body[2:-3], body[-3:]
    if locale == "en":
        # Without the marks, digits behind the Persian letter change sides with it.
        letter = f"{LRM}{letter}{LRM}"
    return digits(f"{two} {letter} {three} – {_IRAN[locale]} {region}", locale)


def toman(rials: int, locale: str) -> str:
    """Whole rials as tomans: 25_000_000 → «۲٬۵۰۰٬۰۰۰ تومان»."""
    grouped = f"{rials // 10:,}".replace(",", _GROUP[locale])
    return _TOMAN[locale].format(digits(grouped, locale))


def day(value: date, locale: str) -> str:
    """«شنبه ۳۰ آبان ۱۴۰۵»; for readers of other calendars "Saturday 21 November 2026 (30 Aban 1405)"."""
    j = jdatetime.date.fromgregorian(date=value)
    name = _WEEKDAYS[locale][value.weekday()]
    persian = f"{j.day} {_MONTHS[locale][j.month - 1]} {j.year}"
    if locale not in _GREGORIAN:
        return digits(f"{name} {persian}", locale)
    theirs = f"{value.day} {_GREGORIAN[locale][value.month - 1]} {value.year}"
    return digits(f"{name} {theirs} ({persian})", locale)


def hours(text: str, locale: str) -> str:
    """Opening hours as the back office writes them, in the reader's words; as written where a word is unknown."""
    if locale not in _HOURS:
        return digits(text, locale)
    # «پنجشنبه» holds «شنبه»: longer names first.
    days = sorted(zip(_WEEKDAYS["fa"], _WEEKDAYS[locale], strict=True), key=lambda d: -len(d[0]))
    said = text
    for persian, theirs in (*_HOURS[locale].items(), *days):
        said = said.replace(persian, theirs)
    if locale == "en" and _PERSIAN.search(said):
        return text
    return digits(ascii_digits(said), locale)


def a_year_later(value: date) -> date:
    """The same day of the next Persian year; 30 Esfand of a leap year becomes the 29th."""
    j = jdatetime.date.fromgregorian(date=value)
    last = 29 if j.month == 12 else 31
    later: date = jdatetime.date(j.year + 1, j.month, min(j.day, last)).togregorian()
    return later


def clock(hhmm: str, locale: str) -> str:
    """«ساعت ۱۴:۳۰»."""
    return _CLOCK[locale].format(ltr(digits(hhmm, locale)))


def instant(value: datetime, locale: str) -> str:
    """An aware instant on Tehran's wall clock: «شنبه ۳۰ آبان ۱۴۰۵، ساعت ۱۴:۳۰»."""
    local = value.astimezone(TEHRAN)
    return listed((day(local.date(), locale), clock(local.strftime("%H:%M"), locale)), locale)
