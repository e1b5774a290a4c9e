"""Digits, codes, money and days as the citizen reads them."""

import csv
from datetime import UTC, date, datetime

import pytest

from locales import numerals, places


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("12ب345-67", "۱۲ ب ۳۴۵ – ایران ۶۷"),
        ("12الف345-11", "۱۲ الف ۳۴۵ – ایران ۱۱"),
        ("123-45678", "۱۲۳ – ۴۵۶۷۸"),
    ],
)
def test_plates(value: str, shown: str) -> None:
    assert numerals.plate(value, "fa") == shown


def test_codes_are_grouped_and_kept_from_turning_around() -> None:
    assert numerals.code("123456789012", "fa") == "\u2066۱۲۳ ۴۵۶ ۷۸۹ ۰۱۲\u2069"


def test_only_the_end_of_an_identifier_is_shown() -> None:
    assert "۴۵۶۱" in numerals.masked("9991234561", "fa") and "۹۹۹" not in numerals.masked("9991234561", "fa")


def test_money_is_rials_inside_and_tomans_outside() -> None:
    assert numerals.toman(25_000_000, "fa") == "۲٬۵۰۰٬۰۰۰ تومان"


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        (date(2026, 11, 21), "شنبه ۳۰ آبان ۱۴۰۵"),
        (date(2025, 3, 20), "پنجشنبه ۳۰ اسفند ۱۴۰۳"),
        (date(2026, 3, 21), "شنبه ۱ فروردین ۱۴۰۵"),
    ],
)
def test_days_are_jalali(day: date, shown: str) -> None:
    assert numerals.day(day, "fa") == shown


def test_days_are_told_in_the_readers_own_calendar_too() -> None:
    assert numerals.day(date(2026, 11, 21), "en") == "Saturday 21 November 2026 (30 Aban 1405)"
    assert numerals.day(date(2026, 11, 21), "ar") == "السبت ٢١ نوفمبر ٢٠٢٦ (٣٠ آبان ١٤٠٥)"


def test_a_persian_letter_does_not_turn_an_english_plate_around() -> None:
    assert numerals.plate("12ب345-67", "en") == "12 \u200eب\u200e 345 – Iran 67"


@pytest.mark.parametrize(
    ("written", "locale", "shown"),
    [
        ("شبانه‌روزی", "fa", "شبانه‌روزی"),
        ("شبانه‌روزی", "en", "day and night"),
        ("شنبه تا پنجشنبه ۸ تا ۱۴", "en", "Saturday to Thursday 8 to 14"),
        ("شنبه تا پنجشنبه ۸ تا ۱۴", "ar", "السبت إلى الخميس ٨ إلى ١٤"),
        ("شنبه ۸ تا ۱۴ با هماهنگی", "en", "شنبه ۸ تا ۱۴ با هماهنگی"),
    ],
)
def test_opening_hours_are_said_in_the_readers_words(written: str, locale: str, shown: str) -> None:
    """What cannot be said wholly is shown as it was written, never half and half."""
    assert numerals.hours(written, locale) == shown


@pytest.mark.parametrize(
    ("name", "locale", "shown"),
    [
        ("قزوین", "fa", "قزوین"),
        ("قزوین", "en", "Qazvin"),
        ("تهران", "ar", "طهران"),
        ("خراسان رضوی", "en", "Razavi Khorasan"),
        ("ده بالا", "en", "ده بالا"),
    ],
)
def test_places_are_named_in_the_readers_letters(name: str, locale: str, shown: str) -> None:
    assert places.shown(name, locale) == shown


def test_every_place_has_a_name_in_every_language() -> None:
    with places._DATA.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 400
    assert [row["fa"] for row in rows if not row["en"].isascii() or not row["en"] or not row["ar"]] == []
    assert [row["fa"] for row in rows if set("پچژگکی۰۱۲۳\u200c") & set(row["ar"])] == []


def test_a_city_lies_in_its_province() -> None:
    assert places.province_of("قزوین") == "قزوین" and places.province_of("مشهد") == "خراسان رضوی"
    assert places.province_of("ناکجاآباد") is None


def test_instants_are_on_tehrans_clock() -> None:
    assert numerals.instant(datetime(2026, 11, 21, 22, 0, tzinfo=UTC), "fa").startswith("یکشنبه ۱ آذر")
