"""Codes and secrets: how they are made, checked, folded and compared."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets

_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")
_MOBILE = re.compile(r"^(?:\+98|0098|98|0)?(9[0-9]{9})$")


def new_tracking_code() -> str:
    """Twelve digits: eleven random ones (the first not 0) and a Luhn check digit over all twelve.

    None begins with 989, which twelve digits of a mobile do: a code written alone must be known for what it is.
    """
    body = "989"
    while body.startswith("989"):
        body = str(secrets.choice(range(1, 10))) + "".join(str(secrets.randbelow(10)) for _ in range(10))
    return next(body + check for check in "0123456789" if luhn_holds(body + check))


def luhn_holds(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def national_id_holds(digits: str) -> bool:
    if not re.fullmatch(r"[0-9]{10}", digits) or len(set(digits)) == 1 or digits[3:9] == "000000":
        return False
    rest = sum(int(digit) * (10 - place) for place, digit in enumerate(digits[:9])) % 11
    return int(digits[9]) == (rest if rest < 2 else 11 - rest)


def national_id_with_check(first_nine: str) -> str:
    """The ten digits whose check digit holds."""
    rest = sum(int(digit) * (10 - place) for place, digit in enumerate(first_nine)) % 11
    return first_nine + str(rest if rest < 2 else 11 - rest)


def bill_check(digits: str) -> int:
    """Check digit of bill and payment ids: weights 2 to 7 from the right, modulo 11."""
    total = sum(int(digit) * (2 + place % 6) for place, digit in enumerate(reversed(digits)))
    rest = total % 11
    return 0 if rest < 2 else 11 - rest


def fine_bill(serial: int, amount: int) -> tuple[str, str]:
    """Bill id and payment id of a traffic fine of `amount` rials (whole thousands)."""
    body = f"9999{serial:07d}9"[-12:]  # last digit: the kind of bill, 9 is a traffic fine
    bill = body + str(bill_check(body))
    head = f"{amount // 1000}501"  # amount, year and period
    first = f"{head}{bill_check(head)}"
    return bill, first + str(bill_check(bill + first))


def fold_digits(text: str) -> str:
    """ASCII digits only: any script in, separators and marks dropped."""
    return re.sub(r"[^0-9]", "", text.translate(_DIGITS))


def mobile_of(text: str) -> str | None:
    """`+98…` for `0912…`, `98912…`, `+98912…` in any digits, else None."""
    found = _MOBILE.match(re.sub(r"[\s\-]", "", text.translate(_DIGITS)))
    return "+98" + found.group(1) if found else None


def new_one_time_code() -> str:
    return f"{secrets.randbelow(1_000_000):06d}"


def new_secret() -> str:
    return secrets.token_urlsafe(32)


def new_id(prefix: str) -> str:
    return f"{prefix}_{secrets.token_urlsafe(18)}"


def digest(*parts: str) -> str:
    """A one-way name for something secret or long. The parts cannot run into each other."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def same(one: str, other: str) -> bool:
    """Compared in a time that tells nothing."""
    return hmac.compare_digest(one.encode(), other.encode())
