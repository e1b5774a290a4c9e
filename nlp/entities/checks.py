"""Check digits. Each takes ASCII digits and says whether they were typed right; none proves identity."""


def luhn(digits: str) -> bool:
    """Bank cards, IMEI and the desk's own tracking codes."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        digit = ord(char) - 48
        if place % 2:
            digit = digit * 2 - 9 if digit > 4 else digit * 2
        total += digit
    return total % 10 == 0


def national_id(digits: str) -> bool:
    """Ten digits of an Iranian national id («کد ملی»)."""
    if len(digits) != 10 or len(set(digits)) == 1 or digits[3:9] == "000000":
        return False
    rest = sum(int(digit) * (10 - place) for place, digit in enumerate(digits[:9])) % 11
    return int(digits[9]) == (rest if rest < 2 else 11 - rest)


def tracking_code(digits: str) -> bool:
    """The desk's own code: twelve digits, the first not zero, the last a Luhn digit."""
    return len(digits) == 12 and digits[0] != "0" and luhn(digits)


def imei(digits: str) -> bool:
    return len(digits) == 15 and digits.strip("0") != "" and luhn(digits)


def card_number(digits: str) -> bool:
    return len(digits) == 16 and digits[0] not in "01" and luhn(digits)


def postal_code(digits: str) -> bool:
    return len(digits) == 10 and not set(digits[:5]) & {"0", "2"} and len(set(digits)) > 1
