"""Persian words for the staff page. What citizens read is elsewhere: in `locales/`."""

from __future__ import annotations

from datetime import datetime

import jdatetime

from sandbox.zone import TEHRAN

_PERSIAN_DIGITS = str.maketrans("0123456789,", "۰۱۲۳۴۵۶۷۸۹٬")

STATES = {
    "draft": "پیش‌نویس",
    "submitted": "ثبت اولیه انجام شد",
    "needs_info": "نیازمند تکمیل مدارک",
    "visit_required": "مراجعه به کلانتری لازم است",
    "registered": "در کلانتری ثبت شد",
    "inquiry": "در حال تحقیق کلانتری",
    "agahi": "ارجاع به پلیس آگاهی",
    "fata": "ارجاع به پلیس فتا",
    "mediation": "ارجاع به مشاوره یا سازش",
    "sent_prosecutor": "به دادسرا ارسال شد",
    "branch_assigned": "شعبه تعیین شد",
    "prosecution": "در حال رسیدگی در دادسرا",
    "order_issued": "دستور قضایی صادر شد",
    "returned": "برای تکمیل تحقیقات به کلانتری برگشت",
    "decision_no": "قرار منع یا موقوفی تعقیب",
    "decision_paused": "بایگانی، تعلیق یا توقف تحقیقات",
    "decision_trial": "جلب به دادرسی و کیفرخواست",
    "court": "در دادگاه",
    "judgment": "رأی صادر شد",
    "appeal": "در مرحله تجدیدنظر",
    "enforcement": "در اجرای احکام",
    "closed_settled": "با سازش یا گذشت پایان یافت",
    "closed_decision": "مختومه شد",
    "withdrawn": "به درخواست شاکی پیگیری نشد",
    "wrong_channel": "به مرجع دیگری راهنمایی شد",
    "reported": "سرقت اعلام شد",
    "alert_on": "پلاک در فهرست جست‌وجو",
    "found": "خودرو پیدا شد",
    "identify": "شناسایی و تحویل",
    "delivered": "تحویل مالک شد",
    "not_found": "هنوز پیدا نشده",
    "insurer": "پیگیری بیمه بدنه",
    "cancelled": "اشتباه بود",
}


def tehran_time(at: datetime) -> str:
    """`1405/08/30 23:24`, on the wall clock of Tehran."""
    return str(jdatetime.datetime.fromgregorian(datetime=at.astimezone(TEHRAN)).strftime("%Y/%m/%d %H:%M"))


def state_word(name: str) -> str:
    return STATES.get(name, name)


_TELLING = {
    "running": "در حال ارسال",
    "paused": "ارسال نگه داشته شده",
    "stopped": "ارسال پایان داده شد",
    "done": "به همه رسید",
}


def telling(state: str, total: int, told: int, failed: int, seconds_left: int | None) -> str:
    """How far an announcement is, in one line."""
    parts = [f"{_TELLING.get(state, state)}: {told + failed:,} از {total:,}"]
    if failed:
        parts.append(f"نرسید: {failed:,}")
    if state == "running":
        parts.append(
            f"حدود {span(seconds_left)} مانده" if seconds_left is not None else "زمان مانده معلوم نیست"
        )
    return "، ".join(parts).translate(_PERSIAN_DIGITS)


def span(seconds: int) -> str:
    """`۲ ساعت و ۵ دقیقه`, never less than a minute."""
    hours, minutes = divmod(max(1, round(seconds / 60)), 60)
    words = [f"{hours} ساعت"] * bool(hours) + [f"{minutes} دقیقه"] * bool(minutes)
    return " و ".join(words).translate(_PERSIAN_DIGITS)


#: The library's own words on the page, which it has in other languages only.
LIBRARY = {
    "Logout": "خروج",
    "Login": "ورود",
    "Actions": "کارها",
    "Search": "جست‌وجو",
    "Select all": "انتخاب همه",
    "Select item": "انتخاب",
    "View": "دیدن",
    "Showing %(start)s to %(end)s of %(count)s items": "%(start)s تا %(end)s از %(count)s",
    "prev": "قبلی",
    "next": "بعدی",
    "Show": "نمایش",
    "%(size)s / Page": "%(size)s در صفحه",
    "Column": "عنوان",
    "Value": "مقدار",
    "Go Back": "بازگشت",
    "Close": "بستن",
    "Cancel": "انصراف",
    "Yes": "بله",
    "Please confirm": "تأیید کنید",
    "Refresh list": "تازه کردن فهرست",
    "Filters": "پالایش",
    "Clear filter": "پاک کردن پالایش",
    "Apply Filter": "پالایش شود",
    "You are not authorized to view these records.": "اجازه دیدن این‌ها را ندارید.",
}


def library_word(message: str) -> str:
    """One word of the library in Persian; what is not here stays as it is."""
    return LIBRARY.get(message, message)


def library_words(one: str, many: str, number: int) -> str:
    """The same for a counted word: Persian has one form after a number."""
    return library_word(one if number == 1 else many)
