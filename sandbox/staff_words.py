"""Persian words for the staff page. What citizens read is elsewhere: in `locales/`."""

from __future__ import annotations

from datetime import datetime

import jdatetime

from sandbox.zone import TEHRAN

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
