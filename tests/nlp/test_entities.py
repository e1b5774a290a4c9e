"""Entities in every shape people type them, and none where there is none. Today is Saturday 1405/08/30."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.entities import Places, checks, extract
from nlp.entities.calendar import date_to_jalali, jalali_to_date
from nlp.folding import fold

TODAY = date(2026, 11, 21)
PLACES = Places()


def found(text: str, expecting: str | None = None) -> list[tuple[str, str]]:
    return [(e.type, e.value) for e in extract(fold(text), PLACES, TODAY, expecting)]


def only(kind: str, text: str, expecting: str | None = None) -> list[str]:
    return [value for type_, value in found(text, expecting) if type_ == kind]


@pytest.mark.parametrize(
    ("text", "plate"),
    [
        ("12ب345-67", "12ب345-67"),
        ("۱۲ ب ۳۴۵ ایران ۶۷", "12ب345-67"),
        ("12ب34567", "12ب345-67"),
        ("ایران 67 - 345 ب 12", "12ب345-67"),
        ("ایران۶۷ ۳۴۵ب۱۲", "12ب345-67"),
        ("پلاک ۱۲ الف ۳۴۵ ایران ۱۱", "12الف345-11"),
        ("12 ت 345 11", "12ت345-11"),
        ("12ژ345-22", "12ژ345-22"),
        ("12D345-11", "12D345-11"),
        ("پلاکش ۱۲ سین ۳۴۵ ایران ۶۷ بود", "12س345-67"),
        ("دوازده ب سیصد و چهل و پنج ایران شصت و هفت", "12ب345-67"),
        ("یک دو جیم سه چهار پنج ایران شش هفت", "12ج345-67"),
        ("pelak 12 be 345 iran 67", "12ب345-67"),
        ("۱۲ هـ ۳۴۵ ایران ۶۷", "12ه345-67"),
        ("پلاک موتورم 123-45678", "123-45678"),
        ("پلاک موتور ۱۲۳ ۴۵۶۷۸", "123-45678"),
        ("12\u200fب\u200e345-67", "12ب345-67"),
    ],
)
def test_plates(text: str, plate: str) -> None:
    assert found(text) == [("plate", plate)]


@pytest.mark.parametrize(
    "text", ["12ب045-67", "1ب345-67", "12خ345-67", "12ب3456", "AB-123", "ساعت ۱۲ و ۳۴۵ نفر ۶۷"]
)
def test_no_plate(text: str) -> None:
    assert only("plate", text) == []


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("کد ملی ۹۹۹۷۶۵۴۳۲۳", ("national_id", "9997654323")),
        ("کد ملیم 0991234502 هست", ("national_id", "0991234502")),
        ("۰۹۹-۱۲۳۴۵۰-۲ کد ملی", ("national_id", "0991234502")),
        ("09990000001", ("mobile", "+989990000001")),
        ("+98 999 000 0001", ("mobile", "+989990000001")),
        ("00989990000001", ("mobile", "+989990000001")),
        ("0999-000-0001", ("mobile", "+989990000001")),
        ("شماره‌م ۹۱۲۳۴۵۶۷۸۹ هست", ("mobile", "+989123456789")),
        ("صفر نهصد و دوازده سیصد و چهل و پنج شصت و هفت هشتاد و نه", ("mobile", "+989123456789")),
        ("004999010640000", ("imei", "004999010640000")),
        ("9999 9900 0000 0014", ("card_number", "9999990000000014")),
        ("کد پستی ۱۱۳۳۵-۵۷۷۹۹", ("postal_code", "1133557799")),
        ("a۱۲۳۴۵۶۷۸", ("passport_number", "A12345678")),
        ("کد رهگیری ۱۲۳۴۵۶۷۸", ("tracking_code", "12345678")),
        ("شماره پرونده ۱۴۰۵۰۰۹۹۰۰۰۰۰۰۰۰۰۱", ("tracking_code", "140500990000000001")),
        ("123 456 789 015", ("tracking_code", "123456789015")),
    ],
)
def test_codes(text: str, entity: tuple[str, str]) -> None:
    assert found(text) == [entity]


@pytest.mark.parametrize(
    "text",
    [
        "کد ملی 9991234560",
        "1111111111",
        "0999000000",
        "08990000001",
        "02199990000",
        "004999010640001",
        "9999991234567890",
        "کد پستی 1123355779",
        "A1234567",
        "AB1234567",
        "IR470990000000001234567890",
        "۱۲۳۴۵۶۷۸",
        "تلفن ۱۱۰ یا ۱۹۷",
    ],
)
def test_what_fails_its_check_is_nothing(text: str) -> None:
    assert found(text) == []


def test_the_question_decides_what_a_bare_number_is() -> None:
    assert found("991234502", "national_id") == [("national_id", "0991234502")]
    assert found("991234502") == []
    assert found("9123456789", "mobile") == [("mobile", "+989123456789")]
    assert found("12345678", "tracking_code") == [("tracking_code", "12345678")]
    assert found("12345678", "plate") == [("plate", "123-45678")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("امروز", "2026-11-21"),
        ("دیروز عصر", "2026-11-20"),
        ("دیشب", "2026-11-20"),
        ("پریشب", "2026-11-19"),
        ("پس‌پریروز", "2026-11-18"),
        ("فردا", "2026-11-22"),
        ("سه روز پیش", "2026-11-18"),
        ("دو هفته قبل", "2026-11-07"),
        ("جمعه گذشته", "2026-11-20"),
        ("سه‌شنبه", "2026-11-17"),
        ("سه شنبه هفته پیش", "2026-11-17"),
        ("۲۵ مهر", "2026-10-17"),
        ("بیست و پنجم مهر", "2026-10-17"),
        ("سی آبان", "2026-11-21"),
        ("۱۵ برج ۸", "2026-11-06"),
        ("1405/8/3", "2026-10-25"),
        ("30/8/1405", "2026-11-21"),
        ("05/8/30", "2026-11-21"),
        ("۱۴۰۳-۱۲-۳۰", "2025-03-20"),
        ("2026-11-21", "2026-11-21"),
        ("۱۵ اردی‌بهشت ۱۴۰۴", "2025-05-05"),
        ("3 days ago", "2026-11-18"),
        ("last friday", "2026-11-20"),
        ("se shanbe", "2026-11-17"),
        ("شنبه ۱۶ آبان ۱۴۰۵", "2026-11-07"),
        ("۱۰ دیه", "2025-12-31"),
        ("أمس", "2026-11-20"),
        ("أول أمس", "2026-11-19"),
        ("قبل يومين", "2026-11-19"),
        ("منذ ثلاثة أيام", "2026-11-18"),
        ("قبل أسبوع", "2026-11-14"),
        ("الأسبوع الماضي", "2026-11-14"),
        ("يوم الخميس الماضي", "2026-11-19"),
        ("الليلة الماضية", "2026-11-20"),
        ("بعد غد", "2026-11-23"),
        ("١٥ نوفمبر", "2026-11-15"),
        ("دیروز جمعه", "2026-11-20"),
        ("امروز شنبه مورخ ۳۰ آبان", "2026-11-21"),
    ],
)
def test_days(text: str, day: str) -> None:
    assert only("date", text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "1404/12/30",
        "۳۱ مهر",
        "1405/13/1",
        "سلام جمعه‌تون بخیر",
        "ده نفر بودن",
        "بهار قشنگه",
        "میدون هفت تیر",
        "خیابون ۱۷ شهریور",
        "دو روزه",
        "نیم ساعت پیش",
        "۱۰ دیه کامل گرفت",
        "قبل شهر قزوین",
    ],
)
def test_no_day(text: str) -> None:
    assert only("date", text) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("دو روزه", "2026-11-19"),
        ("دو روزه که گم شده", "2026-11-19"),
        ("سه هفته‌ست", "2026-10-31"),
        ("۱۵ دیه", "2026-01-05"),
        ("یک ماهه", "2026-10-22"),
    ],
)
def test_a_length_of_time_answers_since_when(text: str, day: str) -> None:
    assert only("date", text, "date") == [day]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("الساعة السابعة والنصف مساء", "19:30"),
        ("الساعة الثانية عشرة ليلا", "00:00"),
        ("الساعة ٩ صباحا", "09:00"),
        ("ساعت ۹ شب", "21:00"),
        ("نه و نیم صبح", "09:30"),
        ("یه ربع به هشت", "07:45"),
        ("ساعت ۲۱:۳۰", "21:30"),
        ("نصف شب", "00:00"),
        ("ساعت ۵ بعد از ظهر", "17:00"),
        ("ساعت یک شب", "01:00"),
        ("دیشب ساعت یازده", "23:00"),
        ("saat 10 shab", "22:00"),
    ],
)
def test_times(text: str, time: str) -> None:
    assert only("time", text) == [time]


@pytest.mark.parametrize(
    ("text", "rials"),
    [
        ("۲۵۰ هزار تومان", "2500000"),
        ("۲٫۵ میلیون تومن", "25000000"),
        ("دو میلیون و سیصد هزار تومان", "23000000"),
        ("دو و نیم میلیون تومن", "25000000"),
        ("نیم میلیون تومان", "5000000"),
        ("۱۲٬۰۰۰٬۰۰۰ ریال", "12000000"),
        ("صد و بیست هزار تومن", "1200000"),
        ("5 million toman", "50000000"),
        ("هزار میلیارد تومان", "10000000000000"),
        ("خمسة ملايين تومان", "50000000"),
    ],
)
def test_amounts(text: str, rials: str) -> None:
    assert only("amount", text) == [rials]


@pytest.mark.parametrize("text", ["۵۰۰", "۳۰۰ دلار", "هزار یورو", "دو تومنه", "سه میلیون نفر"])
def test_no_amount(text: str) -> None:
    assert only("amount", text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("تو اصفهان", ("city", "اصفهان")),
        ("از اصفحان اومدم", ("city", "اصفهان")),
        ("تهرانم", ("city", "تهران")),
        ("نجف اباد زندگی میکنم", ("city", "نجف‌آباد")),
        ("استان گلستان", ("province", "گلستان")),
        ("استان تهران", ("province", "تهران")),
        ("مازندران", ("province", "مازندران")),
        ("شهر نور", ("city", "نور")),
        ("shiraz", ("city", "شیراز")),
    ],
)
def test_places(text: str, place: tuple[str, str]) -> None:
    assert found(text) == [place]


@pytest.mark.parametrize(
    "text",
    ["بهار اومد", "نور چراغ", "با درود فراوان", "قمه کشیدن", "مشهدی رضا", "تو پردیس سینمایی", "در بوستان"],
)
def test_everyday_words_are_no_towns(text: str) -> None:
    assert found(text) == []


def test_one_sentence_may_hold_many_and_offsets_are_raw() -> None:
    text = "پراید ۱۲ ب ۳۴۵ ایران ۶۷ دیشب ساعت ۹ شب تو کرمان دزدیده شد"
    entities = extract(fold(text), PLACES, TODAY)
    assert [text[e.start : e.end] for e in entities] == ["۱۲ ب ۳۴۵ ایران ۶۷", "دیشب", "ساعت ۹ شب", "کرمان"]


@given(
    st.text(alphabet="۰۱۲3456789 -/.بایران+:هزارتومانشنبه", max_size=80),
    st.sampled_from([None, "plate", "date", "amount", "national_id"]),
)
def test_entities_never_overlap_and_stay_inside(text: str, expecting: str | None) -> None:
    entities = extract(fold(text), PLACES, TODAY, expecting)
    edges = [edge for entity in entities for edge in (entity.start, entity.end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)


@given(st.integers(min_value=0, max_value=999_999_999), st.integers(min_value=0, max_value=9))
def test_one_wrong_digit_of_a_national_id_is_noticed(number: int, digit: int) -> None:
    digits = f"{number:09d}"
    rest = sum(int(d) * (10 - i) for i, d in enumerate(digits)) % 11
    check = rest if rest < 2 else 11 - rest
    assert not checks.national_id(f"{digits}{digit}") or digit == check


@given(st.dates(min_value=date(1975, 1, 1), max_value=date(2060, 1, 1)))
def test_the_calendars_lead_back(day: date) -> None:
    assert jalali_to_date(*date_to_jalali(day)) == day


def test_anchors_of_the_calendar() -> None:
    assert jalali_to_date(1357, 11, 22) == date(1979, 2, 11)
    assert jalali_to_date(1403, 12, 30) == date(2025, 3, 20)
    assert jalali_to_date(1404, 12, 30) is None
