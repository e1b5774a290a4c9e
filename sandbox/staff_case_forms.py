"""Forms about one case: move it, write to its people, name the other party, ring its alarm."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqladmin import BaseView, expose
from sqlalchemy import select
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from backend_client.models import Message, Respondent, Role
from sandbox import alarms, files, lifecycle, messages, moves, staff_work
from sandbox.codes import fold_digits, mobile_of
from sandbox.context import Context
from sandbox.desk_api import file_response, read_upload
from sandbox.problems import not_found
from sandbox.service_tables import AlarmRow
from sandbox.staff_api import Advance
from sandbox.staff_services_api import OfficerMessage
from sandbox.staff_sheets import Field, FormPage, Sheet, row_number
from sandbox.staff_words import state_word, tehran_time
from sandbox.tables import Case, StoredFile
from sandbox.zone import in_tehran

ROLES: dict[Role, str] = {"complainant": "شاکی", "respondent": "طرف مقابل"}


async def _case(context: Context, request: Request) -> Case:
    async with context.database.reading() as session:
        case = await session.get(Case, row_number(request))
    if case is None:
        raise not_found()
    return case


def _case_lines(case: Case) -> list[str]:
    return [f"پرونده {case.tracking_code} · {case.kind} · {state_word(case.state)}"]


def _to_case(request: Request, case: Case) -> str:
    return str(request.url_for("admin:details", identity="case", pk=case.id))


class MovePage(FormPage):
    """Offers only legal moves; what becomes illegal meanwhile is refused."""

    name = "جابه‌جایی"

    @expose("/move/{row}", methods=["GET", "POST"], identity="move")
    async def page(self, request: Request) -> Response:
        return await self.handle(request)

    async def sheet(self, context: Context, request: Request) -> Sheet:
        case = await _case(context, request)
        states = [
            (name, f"{state_word(name)} ({name})") for name in lifecycle.moves_from(case.kind, case.state)
        ]
        fields = (
            Field("state", "وضعیت تازه", "choice", required=True, choices=states),
            Field("branch", "شعبه"),
            Field("order", "دستور", most=500),
            Field("hearing", "زمان جلسه (به وقت تهران)", "moment"),
            Field("note", "یادداشت برای شاکی", "lines", most=2000),
        )
        back = _to_case(request, case)
        return Sheet("جابه‌جایی پرونده", _case_lines(case), fields if states else (), back)

    async def act(self, context: Context, request: Request, form: Mapping[str, Any]) -> None:
        wanted = Advance.model_validate(form)
        step = moves.Move(wanted.state, wanted.branch, wanted.order, wanted.note, in_tehran(wanted.hearing))
        await staff_work.advance(context, Case.id == row_number(request), step)


def _said(role: Role, message: Message) -> str:
    who = "افسر" if message.by == "officer" else "شهروند"
    attached = f" ({len(message.files)} پیوست)" if message.files else ""
    return f"{ROLES[role]} · {who}: {message.text}{attached}"


def _link(request: Request, file: StoredFile, whose: str) -> tuple[str, str]:
    return f"{whose}: {file.name}", str(request.url_for("admin:view-attachment", file=file.id))


#: What came later, and who sent it, in words.
ADDED = {"evidence": "مدرک", "correction": "اصلاح", "withdrawal": "پس گرفتن", "message": "پیام"}
SENDERS = {"complainant": "شاکی", "respondent": "طرف مقابل", "staff": "افسر"}


class DossierPage(FormPage):
    """All that the citizen wrote and sent about a case, with every file to open."""

    name = "نوشته‌ها و مدارک"

    @expose("/dossier/{row}", methods=["GET"], identity="dossier")
    async def page(self, request: Request) -> Response:
        return await self.handle(request)

    async def sheet(self, context: Context, request: Request) -> Sheet:
        case = await _case(context, request)
        lines, links = _case_lines(case), []
        async with context.database.reading() as session:
            for number, (file, added) in enumerate(await files.of_case(session, case.id), start=1):
                whose = f"{ADDED[added.kind]} از {SENDERS[added.by]}" if added else "همراه گزارش"
                links.append(_link(request, file, f"{number}. {whose}"))
            for added in await files.additions_of(session, case.id):
                words = f"{ADDED[added.kind]} · {SENDERS[added.by]}: {added.text or '–'}"
                lines.append(f"{tehran_time(added.at)} · {words}")
        idle = "پایان." if len(lines) > 1 or links else "جز خود گزارش چیزی فرستاده نشده است."
        return Sheet("نوشته‌ها و مدارک شهروند", lines, (), _to_case(request, case), links, idle)


class AttachmentPage(BaseView):
    """One file of a case, for whoever has signed in; saved, never run."""

    name = "پیوست"

    def is_visible(self, request: Request) -> bool:
        return False

    @expose("/attachment/{file}", methods=["GET"], identity="attachment")
    async def page(self, request: Request) -> Response:
        context: Context = request.app.state.context
        async with context.database.reading() as session:
            row = await session.get(StoredFile, str(request.path_params["file"]))
        if row is None:
            return RedirectResponse(request.url_for("admin:index"))
        return file_response(context.files, row)


class MessagePage(FormPage):
    name = "پیام"

    @expose("/message/{row}", methods=["GET", "POST"], identity="message")
    async def page(self, request: Request) -> Response:
        return await self.handle(request)

    async def sheet(self, context: Context, request: Request) -> Sheet:
        case = await _case(context, request)
        lines = _case_lines(case)
        async with context.database.reading() as session:
            for role in ROLES:
                lines += [_said(role, message) for message in await messages.thread(session, case.id, role)]
            links = [_link(request, file, SENDERS[added.by])
                     for file, added in await files.of_case(session, case.id)
                     if added and added.kind == "message"]  # fmt: skip
        fields = (
            Field("text", "متن پیام", "lines", most=4000, required=True),
            Field("to", "به", "choice", choices=tuple(ROLES.items())),
            Field("file", "پیوست", "file"),
        )
        return Sheet("پیام به شهروند", lines, fields, _to_case(request, case), links)

    async def act(self, context: Context, request: Request, form: Mapping[str, Any]) -> None:
        case, upload = await _case(context, request), form.get("file")
        wanted = OfficerMessage.model_validate({name: form[name] for name in ("text", "to") if name in form})
        attached = upload if isinstance(upload, UploadFile) and upload.filename else None
        row = await read_upload(context, attached, "staff") if attached else None
        async with context.database.writing() as session:
            if row is not None:
                session.add(row)
                await session.flush()
            ids = (files.as_model(row).id,) if row else ()
            code, now = case.tracking_code, context.now()
            await messages.from_officer(session, code, wanted.to, wanted.text, ids, now)


class RespondentPage(FormPage):
    name = "طرف مقابل"

    @expose("/respondent/{row}", methods=["GET", "POST"], identity="respondent")
    async def page(self, request: Request) -> Response:
        return await self.handle(request)

    async def sheet(self, context: Context, request: Request) -> Sheet:
        case = await _case(context, request)
        fields = (
            Field("name", "نام", required=True),
            Field("mobile", "موبایل"),
            Field("national_id", "کد ملی"),
        )
        return Sheet("طرف مقابل پرونده", _case_lines(case), fields, _to_case(request, case))

    async def act(self, context: Context, request: Request, form: Mapping[str, Any]) -> None:
        facts = {"name": form.get("name")}
        if form.get("mobile"):
            facts["mobile"] = mobile_of(str(form["mobile"])) or "?"
        if form.get("national_id"):
            facts["national_id"] = fold_digits(str(form["national_id"]))
        given = Respondent.model_validate(facts)
        await staff_work.name_respondent(context, Case.id == row_number(request), given)


class AlarmPage(FormPage):
    """Rings the alarm of a link, or closes the one that is ringing."""

    name = "زنگ"

    @expose("/alarm/{row}", methods=["GET", "POST"], identity="alarm")
    async def page(self, request: Request) -> Response:
        return await self.handle(request)

    async def sheet(self, context: Context, request: Request) -> Sheet:
        case = await _case(context, request)
        ringing = await self._open(context, case)
        lines = [*_case_lines(case), f"زنگ باز: {ringing.state}" if ringing else "زنگی باز نیست."]
        title = "پایان زنگ" if ringing else "به صدا درآوردن زنگ"
        return Sheet(title, lines, (Field("note", "یادداشت", most=500),), _to_case(request, case))

    async def act(self, context: Context, request: Request, form: Mapping[str, Any]) -> None:
        case, note = await _case(context, request), str(form.get("note", ""))[:500] or None
        ringing = await self._open(context, case)
        async with context.database.writing() as session:
            if ringing:
                await alarms.close(session, ringing.id, note, context.now())
            else:
                await alarms.ring(session, case.tracking_code, note, context.now())

    async def _open(self, context: Context, case: Case) -> AlarmRow | None:
        query = select(AlarmRow).where(AlarmRow.case_id == case.id, AlarmRow.state != "closed")
        async with context.database.reading() as session:
            return await session.scalar(query.order_by(AlarmRow.rang_at.desc()).limit(1))


CASE_FORMS: tuple[type[BaseView], ...] = (
    MovePage, DossierPage, AttachmentPage, MessagePage, RespondentPage, AlarmPage,
)  # fmt: skip
