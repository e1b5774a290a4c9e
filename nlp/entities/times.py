"""Clock times: «ساعت ۹ شب», «نه و نیم صبح», «یه ربع به هشت», "21:30". Canonical form HH:MM."""

import re

from nlp.entities.tokens import Line
from nlp.vocabulary import Entity

_DIGITAL = re.compile(r"(?<![\d:/.])([01]?\d|2[0-3]) ?: ?([0-5]\d)(?: ?: ?[0-5]\d)?(?![\d:])")
_CLOCK = frozenset({"ساعت", "ساعتای", "ساعتهای", "saat", "sa'at", "saate", "at", "ساعته", "ساعات", "الساعه"})
_MINUTE_WORDS = {
    "نیم": 30,
    "ربع": 15,
    "والنصف": 30,
    "ونصف": 30,
    "والربع": 15,
    "nim": 30,
    "rob": 15,
    "half": 30,
}
_AND = frozenset({"و", "o", "va"})
# How a part of the day moves the hour; the key is also proof that a bare number is a clock time.
_PARTS: dict[str, str] = {
    "صباحا": "am", "فجرا": "am", "ظهرا": "noon", "عصرا": "pm", "مسا": "pm", "لیلا": "night",
    "صبح": "am", "sobh": "am", "صب": "am", "بامداد": "am", "سحر": "am", "bamdad": "am", "am": "am",
    "ظهر": "noon", "zohr": "noon",
    "بعدازظهر": "pm", "بعدظهر": "pm", "عصر": "pm", "غروب": "pm", "asr": "pm", "pm": "pm", "ghorob": "pm", "ghoroob": "pm", "عصری": "pm",
    "شب": "night", "shab": "night", "شبی": "night", "شبه": "night", "صبحه": "am", "صبحا": "am", "عصره": "pm", "ظهره": "noon", "شبا": "night",
}  # fmt: skip
# Said before the hour: «دیشب ساعت یازده», «صبح ساعت شش».
_PARTS_BEFORE: dict[str, str] = {
    **_PARTS,
    "دیشب": "night",
    "امشب": "night",
    "پریشب": "night",
    "dishab": "night",
    "emshab": "night",
}
_FIXED = re.compile(r"(?:نصف|نیمه|نصفه) ?ی? ?شب|nesf[e ]* ?shab|midnight")
_NOON = re.compile(r"(?:سر|دم) ظهر|dame zohr")


def read_times(line: Line) -> list[Entity]:
    """Clock times left to right, never overlapping. A bare number is one only beside a clock word."""
    found: list[Entity] = []
    for match in _DIGITAL.finditer(line.text):
        part, end = _part_in_text(line.text, match.end())
        hour = _on_24(int(match[1]), part)
        found.append(Entity("time", f"{hour:02d}:{match[2]}", match.start(), end))
    index = 0
    while index < len(line.tokens):
        entity = None
        if not any(e.start <= line.tokens[index].start < e.end for e in found):
            entity = _spoken(line, index)
        if entity is not None and any(e.start < entity.end and entity.start < e.end for e in found):
            entity = None
        if entity is not None:
            found.append(entity)
            while index < len(line.tokens) and line.tokens[index].end < entity.end:
                index += 1
        index += 1
    if not found:
        for pattern, value in ((_FIXED, "00:00"), (_NOON, "12:00")):
            fixed = pattern.search(line.text)
            if fixed is not None:
                return [Entity("time", value, fixed.start(), fixed.end())]
    return sorted(found, key=lambda entity: entity.start)


def _part_in_text(text: str, end: int) -> tuple[str, int]:
    match = re.match(r" ?(بعد ?از ?ظهر|[^\W\d]+)", text[end : end + 14])
    if match is None:
        return "", end
    part = _PARTS.get(match[1].replace(" ", ""), "")
    return part, end + match.end() if part else end


def _spoken(line: Line, index: int) -> Entity | None:
    """One time from token `index`: «[ساعت] [یه ربع به] H [و M|نیم|ربع] [part of day]»."""
    words = line.words
    start, at = index, index
    clock = words[at] in _CLOCK
    if clock:
        at += 1
        while at < len(words) and words[at] in (
            "حدود",
            "حدودا",
            "حدودای",
            "طرفای",
            "های",
            "ها",
            "ی",
            "نزدیک",
            ":",
            "دور",
        ):
            at += 1
    minus, at = _before_the_hour(line, at)
    number = line.number_at.get(at)
    if number is None or number.value > 24 or number.ordinal:
        return None
    hour, minute, last = number.value, 0, number.last
    if not number.spoken and len(number.digits) > 2:
        return None
    if number.spoken and number.value > 24:
        return None
    minute, last, said_minute = _minutes(line, last)
    part, last, said_part = _part(line, last)
    if not (clock or minus or said_part or (said_minute and line.expecting in ("date_time", "time"))):
        return None
    if hour == 24:
        hour = 0
    if words[index] == "at" and not (said_part or said_minute or number.value):
        return None
    if not clock and not minus and part == "night" and said_part and _is_count_of_nights(line, last):
        return None
    if not clock and not minus and not said_minute and number.spoken and part == "night" and hour <= 3:
        return None  # «دو شبه نخوابیدم»: nights, not the hour
    hour = _on_24(hour, part if said_part else _part_before(line, start))
    total = hour * 60 + minute - minus
    return Entity(
        "time", f"{total // 60 % 24:02d}:{total % 60:02d}", line.tokens[start].start, line.tokens[last].end
    )


def _part_before(line: Line, start: int) -> str:
    for word in line.words[max(0, start - 2) : start][::-1]:
        if word in _PARTS_BEFORE:
            return _PARTS_BEFORE[word]
    return ""


def _is_count_of_nights(line: Line, last: int) -> bool:
    """«سه شب پیش», «دو شبه» count nights, they are no hour."""
    after = line.words[last + 1] if last + 1 < len(line.words) else ""
    return after in (
        "پیش",
        "قبل",
        "است",
        "ه",
        "که",
        "تو",
        "در",
        "پشت",
        "متوالی",
        "pish",
        "ghabl",
        "خوابیدم",
        "بازداشت",
    )


def _before_the_hour(line: Line, at: int) -> tuple[int, int]:
    """«یه ربع به», «بیست دقیقه به»: minutes before the hour that follows."""
    words = line.words
    skip = at + 1 if at < len(words) and words[at] in ("یک", "یه", "ye", "yek") else at
    if skip + 1 < len(words) and words[skip] in ("ربع", "rob") and words[skip + 1] in ("به", "be"):
        return 15, skip + 2
    number = line.number_at.get(at)
    if (
        number is not None
        and number.last + 2 < len(words)
        and words[number.last + 1] in ("دقیقه", "دیقه", "daghighe")
        and words[number.last + 2] in ("به", "be", "مونده")
        and 0 < number.value < 60
    ):
        after = number.last + 3
        if after < len(words) and words[after] in ("به", "ساعت"):
            after += 1
        return (number.value, after) if after in line.number_at else (0, at)
    return 0, at


def _minutes(line: Line, last: int) -> tuple[int, int, bool]:
    words = line.words
    at = last + 1
    if at < len(words) and words[at] in _AND:
        at += 1
        if at < len(words) and words[at] in _MINUTE_WORDS:
            return _MINUTE_WORDS[words[at]], at, True
        number = line.number_at.get(at)
        if number is not None and 0 < number.value < 60 and not number.ordinal:
            said = number.last + 1 < len(words) and words[number.last + 1] in ("دقیقه", "دیقه", "daghighe")
            if said or number.value % 5 == 0:
                return number.value, number.last + said, True
    elif at < len(words) and words[at] in _MINUTE_WORDS:
        return _MINUTE_WORDS[words[at]], at, True
    return 0, last, False


def _part(line: Line, last: int) -> tuple[str, int, bool]:
    words = line.words
    at = last + 1
    if at < len(words) and words[at] in ("ی", "e", "ه", "توی", "در"):
        at += 1
    if at >= len(words):
        return "", last, False
    if words[at] == "بعد" and words[at + 1 : at + 3] == ("از", "ظهر"):
        return "pm", at + 2, True
    if words[at] == "بعد" and words[at + 1 : at + 2] == ("ازظهر",):
        return "pm", at + 1, True
    if words[at : at + 2] in (("نصف", "شب"), ("نیمه", "شب")):
        return "am", at + 1, True
    part = _PARTS.get(words[at], "")
    return part, at if part else last, bool(part)


def _on_24(hour: int, part: str) -> int:
    if hour > 12 or not part:
        return hour % 24
    if part == "am":
        return hour % 12
    if part == "pm":
        return hour % 12 + 12
    if part == "noon":
        return hour if hour >= 10 else hour + 12
    # «۱ شب» is one in the morning; nobody calls 1–4 p.m. night.
    return hour % 12 if hour in (12, 1, 2, 3, 4) else hour + 12
