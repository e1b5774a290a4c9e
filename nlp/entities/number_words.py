"""Number words as people write them: Persian, spoken Persian, Finglish, English, and the small ones in Arabic."""

_CARDINALS: dict[int, str] = {
    0: "صفر sefr zero",
    1: "یک یه یکی yek ye one واحد واحده الواحده الحادیه",
    2: "دو do two اثنین اثنان الثانیه",
    3: "سه se three ثلاثه ثلاث الثالثه",
    4: "چهار چار chahar char chehar four اربعه اربع الرابعه",
    5: "پنج پنش panj panch five خمسه خمس الخامسه",
    6: "شش شیش shesh shish six سته السادسه",
    7: "هفت haft seven سبعه سبع السابعه",
    8: "هشت hasht eight ثمانیه ثمانی الثامنه",
    9: "نه noh nine تسعه التاسعه",
    10: "ده dah ten عشره العاشره",
    11: "یازده yazdah eleven",
    12: "دوازده davazdah twelve",
    13: "سیزده sizdah thirteen",
    14: "چهارده چارده chahardah fourteen",
    15: "پانزده پونزده panzdah poonzdah punzdah fifteen",
    16: "شانزده شونزده shanzdah shoonzdah shunzdah sixteen",
    17: "هفده هیفده hefdah hivdah seventeen",
    18: "هجده هیجده هژده hejdah hijdah eighteen",
    19: "نوزده noozdah nuzdah nineteen",
    20: "بیست bist twenty",
    30: "سی si thirty",
    40: "چهل chehel forty",
    50: "پنجاه panjah fifty",
    60: "شصت شست shast sixty",
    70: "هفتاد haftad seventy",
    80: "هشتاد hashtad eighty",
    90: "نود navad ninety",
    100: "صد sad hundred",
    200: "دویست devist divist",
    300: "سیصد سیسد sisad",
    400: "چهارصد چارصد chaharsad charsad",
    500: "پانصد پونصد pansad poonsad punsad",
    600: "ششصد شیشصد sheshsad shishsad",
    700: "هفتصد haftsad",
    800: "هشتصد hashtsad",
    900: "نهصد nohsad",
}

_ORDINALS: dict[int, str] = {
    1: "اول یکم avval aval",
    2: "دوم dovom",
    3: "سوم sevom",
    4: "چهارم چارم chaharom",
    5: "پنجم panjom",
    6: "ششم شیشم sheshom",
    7: "هفتم haftom",
    8: "هشتم hashtom",
    9: "نهم nohom",
    10: "دهم dahom",
    11: "یازدهم",
    12: "دوازدهم",
    13: "سیزدهم",
    14: "چهاردهم",
    15: "پانزدهم پونزدهم",
    16: "شانزدهم شونزدهم",
    17: "هفدهم",
    18: "هجدهم هیجدهم",
    19: "نوزدهم",
    20: "بیستم",
    30: "سیم",
}


def _invert(table: dict[int, str]) -> dict[str, int]:
    return {word: value for value, words in table.items() for word in words.split()}


NUMBER_WORDS: dict[str, int] = _invert(_CARDINALS)
ORDINAL_WORDS: dict[str, int] = _invert(_ORDINALS)

SCALES: dict[str, int] = {
    "هزار": 1_000, "هزارتا": 1_000, "hezar": 1_000, "thousand": 1_000, "k": 1_000, "ت": 1_000,
    "میلیون": 1_000_000, "ملیون": 1_000_000, "میلون": 1_000_000, "ملیوون": 1_000_000, "میلیونه": 1_000_000,
    "milion": 1_000_000, "million": 1_000_000, "melyoon": 1_000_000, "milyoon": 1_000_000, "milyon": 1_000_000,
    "meliun": 1_000_000, "miliun": 1_000_000, "م": 1_000_000, "m": 1_000_000,
    "میلیارد": 1_000_000_000, "ملیارد": 1_000_000_000, "میلیاردی": 1_000_000_000, "میلیونی": 1_000_000,
    "miliard": 1_000_000_000, "milliard": 1_000_000_000, "billion": 1_000_000_000, "melyard": 1_000_000_000,
    "همت": 1_000_000_000_000, "الاف": 1_000, "ملایین": 1_000_000,
}  # fmt: skip
