"""Forms beside cases: announcements, hand-overs, papers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqladmin import expose
from starlette.requests import Request
from starlette.responses import Response

from sandbox import announcements, handovers, papers
from sandbox.context import Context
from sandbox.problems import not_found
from sandbox.service_tables import AnnouncementRow, HandOverRow, PaperFile
from sandbox.staff_services_api import Announce, PaperMove, Reply
from sandbox.staff_sheets import Field, FormPage, Sheet, row_number
from sandbox.staff_words import telling
from sandbox.zone import in_tehran


class AnnouncePage(FormPage):
    name, icon = "اطلاعیه تازه", "fa-solid fa-pen"

    def is_visible(self, request: Request) -> bool:
        return True

    @expose("/announce", methods=["GET", "POST"], identity="announce")
    async def page(self, request: Request) -> Response:
        return await self.handle(request)

    async def sheet(self, context: Context, request: Request) -> Sheet:
        fields = (
            Field("title", "عنوان", required=True),
            Field("text", "متن", "lines", most=4000, required=True),
            Field("provinces", "استان‌ها (با ویرگول؛ خالی یعنی همه جا)", most=1000),
            Field("topics", "موضوع‌ها (با ویرگول)", most=1000),
            Field("until", "تا (به وقت تهران)", "moment"),
            Field("urgent", "فوری", "check"),
        )
        back = str(request.url_for("admin:list", identity="announcement-row"))
        return Sheet("اطلاعیه تازه", (), fields, back)

    async def act(self, context: Context, request: Request, form: Mapping[str, Any]) -> None:
        facts = dict(form)
        for name in ("provinces", "topics"):
            parts = str(facts.get(name, "")).replace("،", ",").split(",")
            facts[name] = [part.strip() for part in parts if part.strip()]
        wanted = Announce.model_validate(facts)
        row = AnnouncementRow(**{**wanted.model_dump(), "until": in_tehran(wanted.until)})
        async with context.database.writing() as session:
            await announcements.publish(session, row, context.now())


class StopPage(FormPage):
    name = "پایان اطلاعیه"

    @expose("/stop/{row}", methods=["GET", "POST"], identity="stop")
    async def page(self, request: Request) -> Response:
        return await self.handle(request)

    async def sheet(self, context: Context, request: Request) -> Sheet:
        async with context.database.reading() as session:
            row = await session.get(AnnouncementRow, str(request.path_params["row"]))
        if row is None:
            raise not_found()
        back = str(request.url_for("admin:list", identity="announcement-row"))
        sure = Field("sure", "بله، تمام شود", "check", required=True)
        return Sheet("پایان اطلاعیه", (row.title, row.text), () if row.stopped_at else (sure,), back)

    async def act(self, context: Context, request: Request, form: Mapping[str, Any]) -> None:
        async with context.database.writing() as session:
            await announcements.stop(session, str(request.path_params["row"]), context.now())


class HoldPage(FormPage):
    """Telling an announcement rests, or goes on; shows how far it is."""

    name = "ارسال اطلاعیه"

    @expose("/hold/{row}", methods=["GET", "POST"], identity="hold")
    async def page(self, request: Request) -> Response:
        return await self.handle(request)

    async def sheet(self, context: Context, request: Request) -> Sheet:
        async with context.database.reading() as session:
            row = await session.get(AnnouncementRow, str(request.path_params["row"]))
        if row is None:
            raise not_found()
        p = row.progress
        lines = (row.title, telling(p.state, p.total, p.told, p.failed, p.seconds_left) if p else "–")
        choice = Field("to", "ارسال", "choice", choices=(("pause", "نگه داشته شود"), ("resume", "ادامه یابد")),
                       required=True)  # fmt: skip
        back = str(request.url_for("admin:list", identity="announcement-row"))
        return Sheet("ارسال اطلاعیه", lines, () if row.stopped_at else (choice,), back)

    async def act(self, context: Context, request: Request, form: Mapping[str, Any]) -> None:
        on, row = str(form.get("to")) == "resume", str(request.path_params["row"])
        async with context.database.writing() as session:
            await announcements.hold(session, row, context.now(), on=on)


class ReplyPage(FormPage):
    name = "پاسخ"

    @expose("/reply/{row}", methods=["GET", "POST"], identity="reply")
    async def page(self, request: Request) -> Response:
        return await self.handle(request)

    async def sheet(self, context: Context, request: Request) -> Sheet:
        async with context.database.reading() as session:
            row = await session.get(HandOverRow, str(request.path_params["row"]))
        if row is None:
            raise not_found()
        lines = [
            row.summary,
            *(f"{'ما' if said.by == 'staff' else 'شهروند'}: {said.text}" for said in row.messages),
        ]
        fields = (
            Field("text", "پاسخ", "lines", most=4000, required=True),
            Field("close", "گفتگو پایان یابد", "check"),
        )
        back = str(request.url_for("admin:list", identity="hand-over-row"))
        return Sheet("پاسخ به شهروند", lines, () if row.closed_at else fields, back)

    async def act(self, context: Context, request: Request, form: Mapping[str, Any]) -> None:
        wanted = Reply.model_validate(form)
        row = str(request.path_params["row"])
        async with context.database.writing() as session:
            await handovers.reply(session, row, wanted.text, context.now(), close=wanted.close)


class PaperPage(FormPage):
    name = "درخواست"

    @expose("/paper/{row}", methods=["GET", "POST"], identity="paper")
    async def page(self, request: Request) -> Response:
        return await self.handle(request)

    async def sheet(self, context: Context, request: Request) -> Sheet:
        paper = await self._paper(context, request)
        states = [(state, state) for state in papers.MACHINES[paper.kind][paper.state]]
        fields = (
            Field("state", "وضعیت تازه", "choice", required=True, choices=states),
            Field("deadline", "مهلت", "day"),
            Field("post_barcode", "بارکد پستی", most=24),
            Field("problem", "نقص (شناسه)", most=64),
        )
        lines = [f"{paper.kind} · {paper.request} · {paper.state}"]
        back = str(request.url_for("admin:list", identity="paper-file"))
        return Sheet("جابه‌جایی درخواست", lines, fields if states else (), back)

    async def act(self, context: Context, request: Request, form: Mapping[str, Any]) -> None:
        paper, wanted = await self._paper(context, request), PaperMove.model_validate(form)
        async with context.database.writing() as session:
            await papers.move(session, paper.request, now=context.now(), **wanted.model_dump())

    async def _paper(self, context: Context, request: Request) -> PaperFile:
        async with context.database.reading() as session:
            paper = await session.get(PaperFile, row_number(request))
        if paper is None:
            raise not_found()
        return paper


SERVICE_FORMS: tuple[type[FormPage], ...] = (AnnouncePage, StopPage, HoldPage, ReplyPage, PaperPage)
