"""Numbers that name something: national id, mobile, tracking code, IMEI, card, postal code, passport.

A code may be pasted whole, in groups, with invisible marks (already folded away) or dictated in words,
so candidates are windows of neighbouring numbers whose digits, joined, have a length some code has.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.entities import checks
from nlp.entities.tokens import Line, Number
from nlp.vocabulary import Entity

_MOST_NUMBERS = 200
"""Numbers of one message that are looked at; a flood of digits costs no more than this."""
_MOST_GROUPS = 16
_LONGEST_CODE = 20
_GAP = re.compile(r"[ \-._/()+,*]{0,4}")
_LABEL_REACH = 42
_LABEL_REACH_BACK = 24

_LABELS = re.compile(
    r"(?P<national_id>ک?د? ?ملی(?:م|مه|ام|ش|مو|شو|ت)?\b|شناسه ملی|شماره ملی|meli|melli|national)"
    r"|(?P<mobile>موبایل|همراه|شماره ?(?:تلفن|تماس|گوشی|ام|م|مو|ش|اش|شون)\b|تلفن|تماس|واتساپ|mobile|phone|hamrah|tamas|shomaram)"
    r"|(?P<postal_code>پستی|posti|postal|zip)"
    r"|(?P<imei>imei|ایمی|سریال|serial|ای ام ای)"
    r"|(?P<card_number>کارت|card|kart|حساب|hesab)"
    r"|(?P<tracking_code>ره ?گیر[یز]\w{0,4}|پی ?گیری\w{0,4}|(?:شماره|ش) ?پرونده\w{0,4}|پرونده\w{0,4}|پروندم\w{0,2}|کلاسه\w{0,3}"
    r"|rahgiri|rahgir|pe[yi]giri|paygiri|parvande|parvandeh|kelase|tracking|case (?:number|no|code|id)|reference)"
    r"|(?P<sheba>شبا|sheba|\bir\b)"
    r"|(?P<bill>قبض|شناسه (?:قبض|پرداخت)|بارکد|barcode|شاسی|موتور|vin)"
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    digits: str
    start: int
    end: int
    label: str
    plus: bool
    whole: bool


def read_codes(line: Line) -> list[Entity]:
    """Every code whose shape, check digit and surroundings agree, longest first, never overlapping."""
    numbers = line.numbers[:_MOST_NUMBERS]
    if not numbers:
        return []
    labels = [(m.start(), m.end(), m.lastgroup or "") for m in _LABELS.finditer(line.text)]
    found = list(_read_passports(line))
    taken = {
        index for index, number in enumerate(numbers) if any(e.start <= number.start < e.end for e in found)
    }
    index = 0
    while index < len(numbers):
        if index in taken:
            index += 1
            continue
        step = 1
        for last in _windows(line, numbers, index):
            entity = _entity(line, _candidate(line, numbers, index, last, labels))
            if entity is not None:
                found.append(entity)
                step = last - index + 1
                break
        index += step
    return found


def _windows(line: Line, numbers: tuple[Number, ...], first: int) -> list[int]:
    """Last indexes of windows starting at `first`, longest first."""
    ends = [first]
    length = len(numbers[first].digits)
    for last in range(first + 1, min(first + _MOST_GROUPS, len(numbers))):
        length += len(numbers[last].digits)
        if length > _LONGEST_CODE or not _joins(line, numbers, first, last):
            break
        ends.append(last)
    after = ends[-1] + 1
    if numbers[first].spoken and after < len(numbers) and _joins(line, numbers, first, after):
        # A dictated code is read whole or not at all: ten of eleven spoken digits are no id.
        return []
    return ends[::-1] if not numbers[first].spoken else ends[-1:]


def _joins(line: Line, numbers: tuple[Number, ...], first: int, last: int) -> bool:
    """Groups of one code stand close, and none of them is long enough to be a code by itself."""
    left, right = numbers[last - 1], numbers[last]
    gap = line.text[left.end : right.start]
    spoken = left.spoken or right.spoken
    if not _GAP.fullmatch(gap) and not (spoken and gap.strip() in ("و", "o", "")):
        return False
    country = last == first + 1 and left.digits in ("98", "0098", "0")
    return (
        country or (len(right.digits) <= 7 and len(left.digits) <= 7) or (spoken and len(right.digits) <= 7)
    )


def _candidate(
    line: Line, numbers: tuple[Number, ...], first: int, last: int, labels: list[tuple[int, int, str]]
) -> _Candidate:
    start, end = numbers[first].start, numbers[last].end
    plus = start > 0 and line.text[start - 1] == "+"
    start -= plus
    digits = "".join(number.digits for number in numbers[first : last + 1])
    whole = not line.text[:start].strip(" :.-") and not line.text[end:].strip(" :.-")
    return _Candidate(digits, start, end, _label(line.text, labels, start, end), plus, whole)


def _label(text: str, labels: list[tuple[int, int, str]], start: int, end: int) -> str:
    """What the words around call the number: the nearest name before it, else one just after it."""
    before = [label for label in labels if start - _LABEL_REACH <= label[1] <= start]
    for _, at, name in reversed(before):
        if not re.search(r"\d{5}", text[at:start]):
            return name
        break
    for at, _, name in labels:
        if end <= at <= end + _LABEL_REACH_BACK and not re.search(r"\d", text[end:at]):
            return name
    return ""


def _entity(line: Line, candidate: _Candidate) -> Entity | None:
    kind = _kind(candidate, line.expecting or "")
    if kind is None:
        return None
    value = candidate.digits
    if kind == "mobile":
        value = "+98" + value[-10:]
    elif kind == "national_id":
        value = value.zfill(10)
    return Entity(kind, value, candidate.start, candidate.end)


def _kind(candidate: _Candidate, expecting: str) -> str | None:
    digits, label = candidate.digits, candidate.label
    length = len(digits)
    if label == "sheba" and not candidate.whole:
        return None
    if _is_full_mobile(digits, candidate.plus):
        return "mobile"
    if length == 10:
        return _kind_of_ten(digits, label, expecting)
    if expecting == "national_id" and 8 <= length <= 9 and checks.national_id(digits.zfill(10)):
        return "national_id"
    if length == 15 and checks.imei(digits) and label != "tracking_code":
        return "imei"
    if length == 16 and checks.card_number(digits) and label not in ("tracking_code", "bill"):
        return "card_number"
    if checks.tracking_code(digits) and label not in ("bill", "postal_code", "national_id"):
        return "tracking_code"
    if 8 <= length <= 20 and (label == "tracking_code" or expecting == "tracking_code"):
        return "tracking_code"
    return None


def _is_full_mobile(digits: str, plus: bool) -> bool:
    if plus:
        return re.fullmatch(r"(?:98|0098)0?9\d{9}", digits) is not None
    return re.fullmatch(r"09\d{9}|0098 ?9\d{9}|989\d{9}|9809\d{9}", digits) is not None


def _kind_of_ten(digits: str, label: str, expecting: str) -> str | None:
    """Ten digits may be an id, a mobile without its zero or a postal code: names first, then the check digit."""
    valid_id = checks.national_id(digits)
    mobile = re.fullmatch(r"9\d{9}", digits) is not None
    if label == "postal_code" or (expecting == "postal_code" and not label):
        return "postal_code" if checks.postal_code(digits) else None
    if label == "national_id" or expecting == "national_id":
        return "national_id" if valid_id else None
    if label == "tracking_code" or (expecting == "tracking_code" and not label):
        return "tracking_code"
    if mobile and (label == "mobile" or expecting == "mobile"):
        return "mobile"
    if label in ("card_number", "imei", "bill"):
        return None
    if valid_id:
        return "national_id"
    if mobile and digits[1] in "0123459":
        return "mobile"
    return None


_PASSPORT = re.compile(r"(?<![a-z0-9])([a-z])[ \-]?(\d{8})(?!\d|[ \-]?[a-z]\d)")


def _read_passports(line: Line) -> Iterator[Entity]:
    for match in _PASSPORT.finditer(line.text):
        yield Entity("passport_number", match[1].upper() + match[2], match.start(), match.end())
