"""What citizens tell: every story is told apart from every other by its plate, its place and its person."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from nlp.entities import checks

_PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_ASCII = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")
_NAMES = ("مریم احمدی", "رضا کریمی", "زهرا محمدی", "علی رضایی", "سارا مرادی", "حسین جعفری")


@dataclass(frozen=True)
class Person:
    """Somebody who does not exist: unissued prefixes, valid check digits."""

    name: str
    national_id: str
    mobile: str


@dataclass(frozen=True)
class Story:
    """One report from its first sentence on. `answers` by question; `facts` is what the case must hold then."""

    kind: str
    opening: str
    answers: dict[str, str]
    facts: dict[str, str]
    branch: str
    person: Person | None = None
    asks_status: bool = False
    choices: dict[str, str] = field(default_factory=dict)

    @property
    def mark(self) -> str:
        """Words that no other story's case holds."""
        return self.facts["place"]


def person(number: int) -> Person:
    """The same person for the same number."""
    stem = f"999{number + 1:06d}"
    national_id = next(stem + str(d) for d in range(10) if checks.national_id(stem + str(d)))
    return Person(_NAMES[number % len(_NAMES)], national_id, f"0999{number + 1:07d}")


def theft(number: int, who: Person, dice: random.Random) -> Story:
    """The story of every demonstration: a stolen Pride, told in nine answers."""
    plate, mark = _plate(number, dice), _digits(number)
    place = f"خیابان نوروزیان، کوچه {mark}، روبه‌روی بانک"
    description = f"سفید ۹۸، نشانه {mark}"
    return Story(
        kind="theft.vehicle",
        opening=f"سلام، دیشب پراید {plate} رو از جلوی خونه‌م تو قزوین دزدیدن",
        answers={
            "plate": plate,
            "happened": "دیشب ساعت ۱۱",
            "city": "قزوین",
            "place": place,
            "inside": f"ردیاب داره، مدارکش هم داخلش بود، {description}",
            "evidence": "ندارم",
            "name": f"{who.name} {who.national_id} {who.mobile}",
            "national_id": who.national_id,
            "mobile": who.mobile,
            "digits": who.national_id[-4:],
        },
        facts={"place": place, "description": description, "what": "car", "inside": "tracker documents"},
        branch=f"شعبه {mark}",
        person=who,
        asks_status=True,
    )


def bad_driving(number: int, dice: random.Random) -> Story:
    """A report without a name, told in four answers."""
    plate, place = _plate(number, dice), f"اتوبان همت، نزدیک پل {_digits(number)}"
    return Story(
        kind="traffic.report",
        opening=f"دیروز یه پژو {plate} تو اتوبان همت تهران سبقت غیرمجاز می‌گرفت، می‌خوام تخلفش رو ناشناس گزارش بدم",
        answers={
            "plate": plate,
            "place": place,
            "city": "تهران",
            "happened": "دیروز ساعت ۱۰",
            "details": f"سبقت غیرمجاز، نشانه {_digits(number)}",
            "evidence": "ندارم",
            "named": "بدون نام",
        },
        facts={"place": place, "what": "driver"},
        branch=f"شعبه {_digits(number)}",
    )


def folded(text: str) -> str:
    """Digits as ASCII, without marks that only direct or join letters."""
    return "".join(
        c for c in text.translate(_ASCII) if c not in "\u200c\u200e\u200f\u2066\u2067\u2068\u2069\xa0"
    )


def _digits(number: int) -> str:
    # Four digits whose first is never zero: nothing would be lost in reading them as a number.
    return str(1000 + number).translate(_PERSIAN)


def _plate(number: int, dice: random.Random) -> str:
    digits = "".join(dice.choice("123456789") for _ in range(7))
    return f"{digits[:2]} ب {digits[2:5]} ایران {digits[5:]}".translate(_PERSIAN)
