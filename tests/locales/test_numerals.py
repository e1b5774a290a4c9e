"""Digits, codes, money and days as the citizen reads them."""

from datetime import UTC, date, datetime

import pytest

from locales import numerals


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


def test_instants_are_on_tehrans_clock() -> None:
    assert numerals.instant(datetime(2026, 11, 21, 22, 0, tzinfo=UTC), "fa").startswith("یکشنبه ۱ آذر")
