"""What the staff page lists: everything to look at, nothing to edit; changes go through the forms."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqladmin import ModelView, action
from sqladmin.formatters import BASE_FORMATTERS
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from sandbox.service_tables import (
    AlarmRow,
    AnnouncementRow,
    FineRow,
    HandOverRow,
    InstitutionRow,
    PaperFile,
    Survey,
    Vehicle,
)
from sandbox.staff_words import state_word, tehran_time, telling
from sandbox.tables import Case, Citizen, Delivery, EventRow, Office, OneTimeCode, Party


def _opens(form: str, label: str) -> Any:
    """An action of a list and of a detail page: the form about the first chosen row."""

    @action(form, label)
    async def open_form(view: ModelView, request: Request) -> Response:
        first = request.query_params.get("pks", "").split(",")[0]
        if not first:
            return RedirectResponse(request.url_for("admin:list", identity=view.identity))
        return RedirectResponse(request.url_for(f"admin:view-{form}", row=first))

    return open_form


def _progress(row: AnnouncementRow) -> str:
    p = row.progress
    return telling(p.state, p.total, p.told, p.failed, p.seconds_left) if p else "–"


class ReadOnly(ModelView):
    can_create = can_edit = can_delete = can_export = False
    column_type_formatters: ClassVar = {**BASE_FORMATTERS, datetime: tehran_time}
    page_size = 50
    page_size_options: ClassVar = [50, 200]


class CaseView(ReadOnly, model=Case):
    name, name_plural, icon = "پرونده", "پرونده‌ها", "fa-solid fa-folder-open"
    column_list: ClassVar = [
        "tracking_code",
        "kind",
        "offence",
        "state",
        "branch",
        "state_since",
        "registered_at",
    ]
    column_details_list: ClassVar = [*column_list, "order_text", "hearing", "sensitive", "station", "answers"]
    column_searchable_list: ClassVar = ["tracking_code", "kind", "state", "branch"]
    column_sortable_list: ClassVar = ["state", "kind", "state_since", "registered_at"]
    column_default_sort: ClassVar = ("id", True)
    column_labels: ClassVar = {
        "tracking_code": "کد پیگیری",
        "kind": "نوع",
        "offence": "موضوع",
        "state": "وضعیت",
        "branch": "شعبه",
        "state_since": "از",
        "registered_at": "ثبت",
        "order_text": "دستور",
        "hearing": "جلسه",
        "sensitive": "حساس",
        "station": "کلانتری",
        "answers": "پاسخ‌ها",
    }
    column_formatters: ClassVar = {"state": lambda case, _: state_word(case.state)}
    column_formatters_detail: ClassVar = column_formatters

    move = _opens("move", "جابه‌جایی پرونده")
    dossier = _opens("dossier", "نوشته‌ها و مدارک شهروند")
    message = _opens("message", "پیام به شهروند")
    respondent = _opens("respondent", "نام طرف مقابل")
    alarm = _opens("alarm", "دستگاه زنگ")


class PartyView(ReadOnly, model=Party):
    name, name_plural, icon = "طرف پرونده", "طرف‌های پرونده", "fa-solid fa-users"
    column_list: ClassVar = ["case_id", "role", "name", "mobile", "national_id"]
    column_details_list: ClassVar = [*column_list, "description"]
    column_searchable_list: ClassVar = ["name", "mobile", "national_id"]
    column_default_sort: ClassVar = ("id", True)


class CitizenView(ReadOnly, model=Citizen):
    name, name_plural, icon = "شهروند نمونه", "شهروندان نمونه", "fa-solid fa-id-card"
    column_list: ClassVar = ["name", "national_id", "mobile", "birth_year", "about"]
    column_searchable_list: ClassVar = ["name", "national_id", "mobile"]
    column_labels: ClassVar = {
        "name": "نام",
        "national_id": "کد ملی",
        "mobile": "موبایل",
        "birth_year": "سال تولد",
        "about": "توضیح",
    }


class CodeView(ReadOnly, model=OneTimeCode):
    name, name_plural, icon = "کد یک‌بارمصرف", "کدهای یک‌بارمصرف", "fa-solid fa-key"
    column_list: ClassVar = ["mobile", "code", "created_at", "expires_at", "attempts", "used_at"]
    column_searchable_list: ClassVar = ["mobile"]
    column_default_sort: ClassVar = ("id", True)


class EventView(ReadOnly, model=EventRow):
    name, name_plural, icon = "رویداد", "رویدادها", "fa-solid fa-bolt"
    column_list: ClassVar = ["id", "type", "case_id", "sequence", "at"]
    column_details_list: ClassVar = [*column_list, "event_id", "payload"]
    column_default_sort: ClassVar = ("id", True)


class DeliveryView(ReadOnly, model=Delivery):
    name, name_plural, icon = "تحویل رویداد", "تحویل رویدادها", "fa-solid fa-truck"
    column_list: ClassVar = ["event_row", "attempts", "outcome", "next_at", "done_at"]
    column_default_sort: ClassVar = ("id", True)


class OfficeView(ReadOnly, model=Office):
    name, name_plural, icon = "دفتر", "دفترها و کلانتری‌ها", "fa-solid fa-building-shield"
    column_list: ClassVar = ["name", "kind", "city", "province", "phone", "hours"]
    column_searchable_list: ClassVar = ["name", "city", "province"]


class PaperView(ReadOnly, model=PaperFile):
    name, name_plural, icon = (
        "گذرنامه، سربازی، گواهینامه",
        "گذرنامه، سربازی، گواهینامه",
        "fa-solid fa-passport",
    )
    column_list: ClassVar = [
        "request",
        "kind",
        "national_id",
        "state",
        "state_since",
        "deadline",
        "expires_on",
    ]
    column_searchable_list: ClassVar = ["request", "national_id", "kind"]

    paper = _opens("paper", "جابه‌جایی درخواست")


class VehicleView(ReadOnly, model=Vehicle):
    name, name_plural, icon = "خودرو", "خودروها", "fa-solid fa-car"
    column_list: ClassVar = ["plate", "owner", "model"]


class FineView(ReadOnly, model=FineRow):
    name, name_plural, icon = "جریمه", "جریمه‌ها", "fa-solid fa-receipt"
    column_list: ClassVar = [
        "plate",
        "at",
        "city",
        "offence",
        "amount",
        "points",
        "bill",
        "payment",
        "paid_at",
    ]


class SurveyView(ReadOnly, model=Survey):
    name, name_plural, icon = "پاسخ نظرسنجی", "پاسخ‌های نظرسنجی", "fa-solid fa-square-poll-vertical"
    column_list: ClassVar = [
        "station",
        "reason",
        "invited_at",
        "answered_at",
        "grade",
        "comment",
        "opted_out",
    ]
    column_default_sort: ClassVar = ("invited_at", True)


class AlarmView(ReadOnly, model=AlarmRow):
    name, name_plural, icon = "زنگ", "زنگ‌ها", "fa-solid fa-bell"
    column_list: ClassVar = ["case_id", "state", "note", "rang_at", "answered_at"]
    column_default_sort: ClassVar = ("rang_at", True)


class AnnouncementView(ReadOnly, model=AnnouncementRow):
    name, name_plural, icon = "اطلاعیه", "اطلاعیه‌ها", "fa-solid fa-bullhorn"
    column_list: ClassVar = [
        "title",
        "provinces",
        "topics",
        "urgent",
        "published_at",
        "progress",
        "until",
        "stopped_at",
    ]
    column_default_sort: ClassVar = ("published_at", True)
    column_labels: ClassVar = {"progress": "ارسال"}
    column_formatters: ClassVar = {"progress": lambda row, _: _progress(row)}
    column_formatters_detail: ClassVar = column_formatters

    hold = _opens("hold", "نگه‌داشتن یا ادامه ارسال")
    stop = _opens("stop", "پایان اطلاعیه")


class HandOverView(ReadOnly, model=HandOverRow):
    name, name_plural, icon = "گفتگوی سپرده‌شده", "گفتگوهای سپرده‌شده", "fa-solid fa-headset"
    column_list: ClassVar = ["at", "urgent", "intent", "summary", "mobile", "closed_at"]
    column_default_sort: ClassVar = ("at", True)

    reply = _opens("reply", "پاسخ")


class InstitutionView(ReadOnly, model=InstitutionRow):
    name, name_plural, icon = "مؤسسه حفاظتی", "مؤسسه‌های حفاظتی", "fa-solid fa-shield"
    column_list: ClassVar = ["licence", "name", "city", "valid_until", "revoked"]


LISTS: tuple[type[Any], ...] = (
    CaseView,
    PartyView,
    CitizenView,
    CodeView,
    HandOverView,
    PaperView,
    VehicleView,
    FineView,
    AlarmView,
    AnnouncementView,
    SurveyView,
    OfficeView,
    InstitutionView,
    EventView,
    DeliveryView,
)
