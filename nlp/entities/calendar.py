"""Jalali and Gregorian days: conversion without a library at run time, and the names people use."""

from datetime import date

_MONTH_DAYS = (31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29)

MONTHS: dict[str, int] = {
    word: month
    for month, words in enumerate(
        (
            "فروردین فرودین farvardin",
            "اردیبهشت اردبیهشت اردیبشت ordibehesht",
            "خرداد khordad xordad",
            "تیر تیرماه tir",
            "مرداد امرداد mordad",
            "شهریور شهریورماه shahrivar",
            "مهر مهرماه mehr",
            "ابان ابانماه aban",
            "اذر اذرماه ازر azar",
            "دی دیماه dey",
            "بهمن بهمنماه bahman",
            "اسفند اسپند اسفندماه esfand",
        ),
        start=1,
    )
    for word in words.split()
}

GREGORIAN_MONTHS: dict[str, int] = {
    word: month
    for month, words in enumerate(
        (
            "january jan ژانویه ینایر",
            "february feb فوریه فبرایر",
            "march مارس",
            "april apr اوریل ابریل",
            "may مه مایو",
            "june jun ژوین ژوئن یونیو حزیران",
            "july jul ژوییه جولای یولیو",
            "august aug اوت اگوست اغسطس",
            "september sep سپتامبر سبتمبر",
            "october oct اکتبر اکتوبر",
            "november nov نوامبر نوفمبر",
            "december dec دسامبر دیسمبر",
        ),
        start=1,
    )
    for word in words.split()
}


def jalali_to_date(year: int, month: int, day: int) -> date | None:
    """The Gregorian day, or None where the calendar has no such day (30 Esfand of a common year)."""
    if not (1300 <= year <= 1499 and 1 <= month <= 12 and 1 <= day <= _month_length(year, month)):
        return None
    return date.fromordinal(_new_year_ordinal(year) + sum(_MONTH_DAYS[: month - 1]) + day - 1)


def date_to_jalali(day: date) -> tuple[int, int, int]:
    """(year, month, day) of the Jalali calendar."""
    ordinal = day.toordinal()
    year = day.year - 621
    if ordinal < _new_year_ordinal(year):
        year -= 1
    rest = ordinal - _new_year_ordinal(year)
    month = 0
    while month < 11 and rest >= _MONTH_DAYS[month]:
        rest -= _MONTH_DAYS[month]
        month += 1
    return year, month + 1, rest + 1


def _month_length(year: int, month: int) -> int:
    return 30 if month == 12 and _is_leap(year) else _MONTH_DAYS[month - 1]


def _is_leap(year: int) -> bool:
    # The 33-year cycle agrees with the astronomical calendar for 1343–1502, all that a citizen will write.
    return year % 33 in (1, 5, 9, 13, 17, 22, 26, 30)


def _new_year_ordinal(year: int) -> int:
    """Ordinal of 1 Farvardin, counted from 1 Farvardin 1405 = 2026-03-21."""
    ordinal = date(2026, 3, 21).toordinal()
    low, high = min(year, 1405), max(year, 1405)
    days = sum(366 if _is_leap(y) else 365 for y in range(low, high))
    return ordinal + days if year >= 1405 else ordinal - days
