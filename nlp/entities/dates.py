"""Days people name: «۲۵ مهر», «1405/8/3», «جمعه گذشته», «سه روز پیش», «دیشب», in the citizen's words or English.

Every reader takes the line, an index into its tokens and the day it is, and answers with the day meant and
the index of the last token. A day without a year lies in the past unless the sentence looks ahead: people
report what happened.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from nlp.entities.calendar import GREGORIAN_MONTHS, MONTHS, date_to_jalali, jalali_to_date
from nlp.entities.tokens import Line, Number
from nlp.vocabulary import Entity

_Found = tuple[date, int]
_Reader = Callable[[Line, int, date], _Found | None]

# A week begins on Saturday: Saturday is 0 here, while Python's Monday is 0.
_WEEKDAYS: dict[str, int] = {
    "شنبه": 0, "شمبه": 0, "shanbe": 0, "shanbeh": 0, "saturday": 0,
    "یکشنبه": 1, "یشنبه": 1, "یکشمبه": 1, "yekshanbe": 1, "yekshanbeh": 1, "sunday": 1,
    "دوشنبه": 2, "دوشمبه": 2, "doshanbe": 2, "doshanbeh": 2, "monday": 2,
    "سهشنبه": 3, "سشنبه": 3, "سهشمبه": 3, "سشمبه": 3, "seshanbe": 3, "seshanbeh": 3, "tuesday": 3,
    "چهارشنبه": 4, "چارشنبه": 4, "چهارشمبه": 4, "چارشمبه": 4, "chaharshanbe": 4, "charshanbe": 4, "wednesday": 4,
    "پنجشنبه": 5, "پنشنبه": 5, "پنجشمبه": 5, "پنشمبه": 5, "panjshanbe": 5, "panshanbe": 5, "thursday": 5,
    "جمعه": 6, "جمه": 6, "ادینه": 6, "jome": 6, "jomee": 6, "jomeh": 6, "friday": 6,
    "السبت": 0, "الاحد": 1, "الاثنین": 2, "الثلاثا": 3, "الاربعا": 4, "الخمیس": 5, "الجمعه": 6,
}  # fmt: skip
_WEEKDAY_PREFIX = {"یک": 1, "یه": 1, "دو": 2, "سه": 3, "چهار": 4, "چار": 4, "پنج": 5, "پن": 5, "1": 1, "2": 2, "3": 3,
                   "4": 4, "5": 5, "yek": 1, "do": 2, "se": 3, "chahar": 4, "panj": 5}  # fmt: skip
_PAST = frozenset(
    "پیش قبل گذشته پیشین قبلی پیشی pish ghabl qabl gozashte ago last الماضی الماضیه الفایت الفایته".split()
)
_NEXT = frozenset("بعد اینده بعدی دیگه دیگر دیگ ayande baad bad dige القادم القادمه المقبل المقبله".split())
_DAY_WORDS: dict[str, int] = {
    "امروز": 0, "امروزه": 0, "امرو": 0, "emrooz": 0, "emruz": 0, "emroz": 0, "today": 0, "امشب": 0, "emshab": 0, "tonight": 0,
    "دیروز": -1, "دیرو": -1, "دیروزی": -1, "dirooz": -1, "diruz": -1, "diroz": -1, "yesterday": -1,
    "دیشب": -1, "دیشبی": -1, "dishab": -1, "پریروز": -2, "پریرو": -2, "pariruz": -2, "parirooz": -2, "پریشب": -2, "parishab": -2,
    "فردا": 1, "فرداش": 1, "farda": 1, "tomorrow": 1, "امصبح": 0,
    "امس": -1, "البارحه": -1, "البارح": -1, "امبارح": -1, "مبارح": -1, "الیوم": 0, "اللیله": 0, "غدا": 1,
}  # fmt: skip
_TWO_WORDS = {("اول", "امس"): -2, ("قبل", "امس"): -2, ("بعد", "غد"): 2, ("اللیله", "الماضیه"): -1}
_LOOKS_AHEAD = re.compile(
    r"نوبت|اعزام|قراره|پرواز|بلیط|بلیت|می ?خوا[مه]|می ?خوایم|تا قبل|مهلت|سررسید|جلسه|سفر|اینده|باید|میرم|می رم|منقضی"
    r"|flight|appointment|parvaz|nobat|mikham"
)
_NUMERIC = re.compile(r"(?<![\d/])(\d{1,4}) ?([/\-.]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?![\d/]|\.\d)")
_MONTH_DAY = re.compile(r"(?<![\d/.\-])(\d{1,2})/(\d{1,2})(?![\d/]|[.\-]\d)")


def read_dates(line: Line, today: date) -> list[Entity]:
    """Days named in the line as ISO 8601, left to right, never overlapping."""
    numeric = _read_numeric(line, today)
    found = [(2, entity) for entity in numeric]
    index, words = 0, line.words
    while index < len(words):
        inside = any(entity.start <= line.tokens[index].start < entity.end for entity in numeric)
        if inside or (index not in line.number_at and words[index] not in _STARTS):
            index += 1
            continue
        for reader, rank in _READERS.items():
            match = reader(line, index, today)
            if match is not None:
                day, last = match
                entity = Entity("date", day.isoformat(), line.tokens[index].start, line.tokens[last].end)
                found.append((rank, entity))
                index = last
                break
        index += 1
    return _merge(line.text, sorted(found, key=lambda ranked: ranked[1].start))


_BETWEEN = re.compile(r"[ ,:()\-]*(?:مورخ|تاریخ|یعنی)?[ ,:()\-]*")


def _merge(text: str, found: list[tuple[int, Entity]]) -> list[Entity]:
    """«شنبه ۳۰ آبان», «دیروز جمعه» name one day twice: the more exact name stands for both."""
    merged: list[tuple[int, Entity]] = []
    for rank, entity in found:
        if merged:
            rank_before, before = merged[-1]
            if rank != rank_before and _BETWEEN.fullmatch(text[before.end : entity.start]):
                value = entity.value if rank > rank_before else before.value
                merged[-1] = (max(rank, rank_before), Entity("date", value, before.start, entity.end))
                continue
        merged.append((rank, entity))
    return [entity for _, entity in merged]


def _read_numeric(line: Line, today: date) -> list[Entity]:
    found = []
    for match in _NUMERIC.finditer(line.text):
        day = _numeric_day(match[1], match[3], match[4], today)
        if day is not None:
            found.append(Entity("date", day.isoformat(), match.start(), match.end()))
    if not found and line.expecting in ("date", "date_time"):
        for match in _MONTH_DAY.finditer(line.text):
            day = _without_year(int(match[1]), int(match[2]), line, today) or _without_year(
                int(match[2]), int(match[1]), line, today
            )
            if day is not None:
                found.append(Entity("date", day.isoformat(), match.start(), match.end()))
    return found


def _numeric_day(first: str, second: str, third: str, today: date) -> date | None:
    """Year first or year last, Jalali or Gregorian; a two-digit year only where it can be but one thing."""
    for year_text, day_text in ((first, third), (third, first)):
        if len(day_text) > 2:
            continue
        year = _year(year_text)
        if year is None:
            continue
        if year >= 1900:
            return _gregorian(year, int(second), int(day_text))
        found = jalali_to_date(year, int(second), int(day_text))
        if found is not None:
            return found
    return None


def _year(text: str) -> int | None:
    value = int(text)
    if len(text) == 4:
        return value if 1300 <= value <= 1449 or 1900 <= value <= 2099 else None
    if len(text) == 2:
        return 1400 + value if value <= 9 else 1300 + value if value >= 60 else None
    if len(text) == 3 and 400 <= value <= 449:
        return 1000 + value
    return None


def _gregorian(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _looks_ahead(line: Line) -> bool:
    return _LOOKS_AHEAD.search(line.text) is not None


def _without_year(month: int, day: int, line: Line, today: date) -> date | None:
    year = date_to_jalali(today)[0]
    this = jalali_to_date(year, month, day)
    if _looks_ahead(line):
        return this if this and this >= today else jalali_to_date(year + 1, month, day)
    return this if this and this <= today else jalali_to_date(year - 1, month, day)


def _day_word(line: Line, index: int, today: date) -> _Found | None:
    words = line.words
    word = words[index]
    after = words[index + 1] if index + 1 < len(words) else ""
    if word == "پس" and after in _DAY_WORDS:
        offset = _DAY_WORDS[after]
        return today + timedelta(offset + (1 if offset > 0 else -1)), index + 1
    if word in ("پسفردا", "pasfarda"):
        return today + timedelta(2), index
    if word in ("پسپریروز", "پسپریشب"):
        return today + timedelta(-3), index
    if (word, after) in _TWO_WORDS:
        return today + timedelta(_TWO_WORDS[word, after]), index + 1
    if word in ("last", "دی", "پری", "ام") and after in ("night", "روز", "شب"):
        offset = {"last": -1, "دی": -1, "پری": -2, "ام": 0}[word]
        return (today + timedelta(offset), index + 1) if (word == "last") == (after == "night") else None
    if word not in _DAY_WORDS:
        return None
    if word == "فرداش":
        return None
    return today + timedelta(_DAY_WORDS[word]), index


def _weekday_at(line: Line, index: int) -> tuple[int, int] | None:
    """(weekday, last token) where a weekday stands, also split («سه شنبه»)."""
    words = line.words
    word = words[index]
    after = words[index + 1] if index + 1 < len(words) else ""
    if word in _WEEKDAY_PREFIX and _WEEKDAYS.get(_bare(after)) == 0:
        return _WEEKDAY_PREFIX[word], index + 1
    bare = _bare(word)
    return (_WEEKDAYS[bare], index) if bare in _WEEKDAYS else None


def _bare(word: str) -> str:
    """«شنبه‌ای», «جمعه‌ی»: the ending falls off once, never into a shorter name."""
    if word in _WEEKDAYS:
        return word
    return word[:-1] if word.endswith("ی") and word[:-1] in _WEEKDAYS else word


def _weekday(line: Line, index: int, today: date) -> _Found | None:
    at = index
    words = line.words
    before = words[at] if words[at] in ("last", "next", "این", "شب") else ""
    if before:
        at += 1
    if at >= len(words):
        return None
    match = _weekday_at(line, at)
    if match is None:
        return None
    weekday, last = match
    if words[last + 1 : last + 2] in (("تون",), ("تان",), ("ت",)):
        return None  # «جمعه‌تون بخیر» is a greeting
    direction, weeks, last = _direction(line, last)
    if before == "last":
        direction = -1
    elif before in ("next", "این") and not direction:
        direction = 1
    if before == "شب" and direction == 0:
        day = _past_weekday(weekday, today) - timedelta(1)
        return day, last
    if weeks is not None:
        start = today - timedelta(_saturday_index(today)) + timedelta(7 * weeks)
        return start + timedelta(weekday), last
    if direction > 0:
        ahead = (weekday - _saturday_index(today)) % 7 or 7
        return today + timedelta(ahead), last
    if direction == 0 and _looks_ahead(line) and not _reports(line):
        ahead = (weekday - _saturday_index(today)) % 7 or 7
        return today + timedelta(ahead), last
    return _past_weekday(weekday, today), last


_REPORTS = re.compile(r"دزدید|زدن|زد\b|بردن|شکست|گم شد|کرد|رفت|بود|دادم|گرفت|شد\b")


def _reports(line: Line) -> bool:
    return _REPORTS.search(line.text) is not None


def _past_weekday(weekday: int, today: date) -> date:
    return today - timedelta((_saturday_index(today) - weekday) % 7 or 7)


def _saturday_index(day: date) -> int:
    return (day.weekday() + 2) % 7


def _direction(line: Line, last: int) -> tuple[int, int | None, int]:
    """(−1 past, +1 ahead, 0 unsaid; whole weeks off this week or None; last token) after a weekday."""
    words = line.words
    at = last + 1
    if at < len(words) and words[at] in ("ی", "ای", "ه", "ye", "e"):
        at += 1
    if at >= len(words):
        return 0, None, last
    if words[at] in ("هفته", "hafte", "همین", "این") and at + 1 < len(words):
        weeks = {"همین": 0, "این": 0}.get(words[at])
        if weeks == 0:
            return (0, 0, at + 1) if words[at + 1] in ("هفته", "hafte") else (0, None, last)
        after = at + 2 if words[at + 1] in ("ی", "ه", "ye") and at + 2 < len(words) else at + 1
        if words[after] in _PAST:
            return -1, -1, after
        return (1, 1, after) if words[after] in _NEXT else (0, None, last)
    if words[at] in _PAST:
        return -1, None, at
    if words[at] in _NEXT and words[at] not in ("دیگه", "دیگر", "بعد", "dige", "bad"):
        return 1, None, at
    if words[at] == "بعد" and not (at + 1 < len(words) and words[at + 1] in ("از", "ازش", "ازظهر")):
        return 1, None, at
    return 0, None, last


_UNITS = {"روز": 1, "روزه": 1, "شب": 1, "هفته": 7, "هفت": 7, "rooz": 1, "ruz": 1, "roz": 1, "shab": 1, "hafte": 7, "days": 1, "day": 1,
          "weeks": 7, "week": 7, "ماه": 30, "mah": 30, "month": 30, "months": 30}  # fmt: skip
_DAY_KINDS = frozenset({"date", "date_time"})
# «دو روزه که گم شده» answers "since when": a length of time up to now.
_LASTING = {
    "روزه": 1,
    "روزس": 1,
    "شبه": 1,
    "هفته": 7,
    "ماهه": 30,
    "ماهس": 30,
    "rooze": 1,
    "ruze": 1,
    "hafte": 7,
    "mahe": 30,
}
_IS = frozenset({"که", "است", "ست", "س", "میشه", "شده", "ke"})
_AGO = frozenset({"قبل", "منذ"})
_ARABIC_UNITS = {"یوم": 1, "یوما": 1, "ایام": 1, "اسبوع": 7, "اسابیع": 7, "شهر": 30, "اشهر": 30, "شهور": 30}
_TWO_OF = {"یومین": 1, "لیلتین": 1, "اسبوعین": 7, "شهرین": 30}


def _counted(line: Line, index: int, today: date) -> _Found | None:
    """«سه روز پیش», «دو هفته قبل», «۱۰ روز دیگه», "3 days ago", «هفته پیش»."""
    words = line.words
    number = line.number_at.get(index)
    if number is None:
        if words[index] in _AGO:
            return _ago(line, index, today)
        if words[index] == "الاسبوع" and words[index + 1 : index + 2] in (("الماضی",), ("القادم",)):
            return today + timedelta(7 if words[index + 1] == "القادم" else -7), index + 1
        if words[index] in ("هفته", "hafte") and index + 1 < len(words):
            last = index + 2 if words[index + 1] in ("ی", "ye", "ه") and index + 2 < len(words) else index + 1
            if words[last] in _PAST - {"last"}:
                return today - timedelta(7), last
            if words[last] in ("اینده", "بعد", "ayande", "دیگه", "دیگر"):
                return today + timedelta(7), last
        return None
    at = number.last + 1
    if at < len(words) and words[at] in ("تا", "ta"):
        at += 1
    if line.expecting in _DAY_KINDS and words[at : at + 1] and words[at] in _LASTING:
        after = words[at + 1 : at + 2]
        if (not after or after[0] in _IS) and number.value <= 400:
            return _units_away(today, -number.value, _LASTING[words[at]]), at + len(after)
    if at + 1 >= len(words) or words[at] not in _UNITS or words[at] == "هفت":
        return None
    direction = words[at + 1]
    sign = -1 if direction in _PAST - {"last", "گذشته"} else 1 if direction in _NEXT - {"بعد", "بعدی"} else 0
    if sign == 0 or number.value > 400:
        return None
    return _units_away(today, sign * number.value, _UNITS[words[at]]), at + 1


def _ago(line: Line, index: int, today: date) -> _Found | None:
    """«قبل ثلاثة أيام», «منذ أسبوع», «قبل يومين»: Arabic puts the word before the count, and twos into the noun."""
    words = line.words
    at = index + 1
    if at >= len(words):
        return None
    if words[at] in _TWO_OF:
        return _units_away(today, -2, _TWO_OF[words[at]]), at
    number = line.number_at.get(at)
    if number is not None:
        unit = words[number.last + 1] if number.last + 1 < len(words) else ""
        known = unit in _ARABIC_UNITS and number.value <= 400
        return (_units_away(today, -number.value, _ARABIC_UNITS[unit]), number.last + 1) if known else None
    # «قبل شهر» inside a Persian sentence is a place before a town.
    alone = words[at] != "شهر" or words[index] == "منذ" or at + 1 == len(words)
    return (
        (_units_away(today, -1, _ARABIC_UNITS[words[at]]), at)
        if words[at] in _ARABIC_UNITS and alone
        else None
    )


def _units_away(today: date, count: int, days: int) -> date:
    """`count` units of so many days away; thirty stand for a month of the calendar."""
    return _months_away(today, count) if days == 30 else today + timedelta(count * days)


def _months_away(today: date, months: int) -> date:
    year, month, day = date_to_jalali(today)
    count = year * 12 + month - 1 + months
    for fallback in (day, 30, 29):
        found = jalali_to_date(count // 12, count % 12 + 1, fallback)
        if found is not None:
            return found
    return today + timedelta(30 * months)


_YEAR_WORDS = {"پارسال": -1, "پارسالی": -1, "parsal": -1, "امسال": 0, "emsal": 0}
_ENDINGS = frozenset(
    {"ام", "ام،", "م", "امین", "om", "ماه", "mah", "e", "ی", "ه", "th", "st", "nd", "rd", "of", "th of"}
)


def _month_name(line: Line, index: int, today: date) -> _Found | None:
    """«۲۵ مهر», «سی‌ام آبان ۱۴۰۴», «۱۵ برج ۸», "21 November"."""
    number = line.number_at.get(index)
    if number is None or not 1 <= number.value <= 31:
        return None
    words = line.words
    at = number.last + 1
    while at < len(words) and words[at] in _ENDINGS - {"ماه", "mah"}:
        at += 1
    if at >= len(words):
        return None
    if words[at] in ("برج", "borj"):
        month_number = line.number_at.get(at + 1)
        if month_number is None or not 1 <= month_number.value <= 12:
            return None
        return _with_year(line, month_number.last, month_number.value, number.value, today)
    word = words[at]
    if word == "دیه" and at + 1 == len(words) and (index == 0 or line.expecting in _DAY_KINDS):
        word = "دی"  # «۱۰ دیه»: it is the 10th of Dey, and no blood money
    if word in ("اردی", "شهری") and at + 1 < len(words) and words[at + 1] in ("بهشت", "ور"):
        at += 1
        word = "اردیبهشت" if word == "اردی" else "شهریور"
    if word in MONTHS and not _is_clock(line, index) and not _is_address(line, index, at):
        return _with_year(line, at, MONTHS[word], number.value, today)
    if word in GREGORIAN_MONTHS and (word != "مه" or not number.spoken):
        return _with_gregorian_year(line, at, GREGORIAN_MONTHS[word], number, today)
    return None


def _is_clock(line: Line, index: int) -> bool:
    return index > 0 and line.words[index - 1] in ("ساعت", "saat", "سال")


_STREETS = frozenset(
    "میدون میدان خیابون خیابان بلوار کوچه چهارراه متروی مترو ایستگاه پل اتوبان خ meydan meydoon".split()
)


def _is_address(line: Line, index: int, at: int) -> bool:
    """«میدون هفت تیر», «خیابون ۱۷ شهریور»; and seven shots are a gun."""
    if index and line.words[index - 1] in _STREETS:
        return True
    return line.words[index] == "هفت" and line.words[at] == "تیر" and at == index + 1


def _with_year(line: Line, last: int, month: int, day: int, today: date) -> _Found | None:
    words = line.words
    at = last + 1
    while at < len(words) and words[at] in ("ماه", "سال", "mah", "sal", "ی", ",", "/", "-"):
        at += 1
    if at < len(words):
        number = line.number_at.get(at)
        if number is not None and number.spoken and 1300 <= number.value <= 1449:
            found = jalali_to_date(number.value, month, day)
            return (found, number.last) if found else None
        if (
            number is not None
            and not number.spoken
            and words[number.last + 1 : number.last + 2] not in (("/",), ("-",))
        ):
            year = _year(number.digits)
            if year is not None and year < 1900:
                found = jalali_to_date(year, month, day)
                return (found, number.last) if found else None
        if words[at] in _YEAR_WORDS:
            found = jalali_to_date(date_to_jalali(today)[0] + _YEAR_WORDS[words[at]], month, day)
            return (found, at) if found else None
    if last + 1 < len(words) and words[last + 1] in ("ماه", "mah"):
        last += 1
    found = _without_year(month, day, line, today)
    return (found, last) if found else None


def _with_gregorian_year(line: Line, last: int, month: int, number: Number, today: date) -> _Found | None:
    year_at = line.number_at.get(last + 1) or (
        line.number_at.get(last + 2) if last + 1 < len(line.words) and line.words[last + 1] == "," else None
    )
    if year_at is not None and 1900 <= year_at.value <= 2099:
        found = _gregorian(year_at.value, month, number.value)
        return (found, year_at.last) if found else None
    found = _gregorian(today.year, month, number.value)
    if found and found > today and not _looks_ahead(line):
        found = _gregorian(today.year - 1, month, number.value)
    return (found, last) if found else None


def _day_of_month(line: Line, index: int, today: date) -> _Found | None:
    """«پنجم این ماه», «اول ماه», «۱۲ ماه پیش» is a count and not read here."""
    number = line.number_at.get(index)
    words = line.words
    if number is None or not 1 <= number.value <= 31:
        return None
    at = number.last + 1
    ordinal = number.ordinal
    if at < len(words) and words[at] in ("ام", "م"):
        ordinal, at = True, at + 1
    if not ordinal or at >= len(words):
        return None
    if words[at] in ("همین", "این") and at + 1 < len(words) and words[at + 1] in ("ماه", "برج"):
        at += 1
    elif words[at] not in ("ماه", "برج", "mah", "borj"):
        return None
    year, month, _ = date_to_jalali(today)
    if at + 1 < len(words) and words[at + 1] in ("پیش", "قبل", "گذشته"):
        at += 1
        year, month = (year - 1, 12) if month == 1 else (year, month - 1)
    found = jalali_to_date(year, month, number.value)
    return (found, at) if found else None


_STARTS = frozenset(
    {
        *_DAY_WORDS,
        *_WEEKDAYS,
        *(day + "ی" for day in _WEEKDAYS),
        *_WEEKDAY_PREFIX,
        "پس",
        "پسفردا",
        "pasfarda",
        "پسپریروز",
        "پسپریشب",
        *_AGO,
        "اول",
        "بعد",
        "الاسبوع",
    }
    | {"last", "next", "دی", "پری", "ام", "این", "شب", "هفته", "hafte"}
)
"""Words a date may begin with, numbers apart: all other tokens are passed over at once."""
# How exactly a reader names a day: a date outranks «دیروز», which outranks a weekday.
_READERS: dict[_Reader, int] = {_day_word: 1, _weekday: 0, _month_name: 2, _counted: 1, _day_of_month: 2}
