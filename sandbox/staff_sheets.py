"""The frame of the staff page's forms: what a form shows, whether it is ours, what went wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from sqladmin import BaseView
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from sandbox.codes import new_secret, same
from sandbox.context import Context
from sandbox.problems import Problem


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    label: str
    kind: str = "text"  # text, lines, choice, check, moment, day, file
    most: int = 200
    required: bool = False
    choices: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a form shows: lines above it, its fields (none: nothing can be done), where it leads back.

    `links`: files to open, as label and address. `idle`: what is said where there is no field.
    """

    title: str
    lines: Sequence[str]
    fields: Sequence[Field]
    back: str
    links: Sequence[tuple[str, str]] = ()
    idle: str = "اینجا دیگر کاری نمانده است."


class FormPage(BaseView):
    """Shows a sheet, checks that the form is ours, does the work, tells what went wrong."""

    def is_visible(self, request: Request) -> bool:
        return False  # reached from a list, not from the menu

    async def sheet(self, context: Context, request: Request) -> Sheet:
        raise NotImplementedError

    async def act(self, context: Context, request: Request, form: Mapping[str, Any]) -> None:
        """Raises `Problem` or pydantic's `ValidationError` where it cannot be done."""
        raise NotImplementedError

    async def handle(self, request: Request) -> Response:
        if request.method == "GET":
            return await self._show(request)
        form = {name: value for name, value in (await request.form()).items() if value}
        if not same(str(form.pop("form_token", "")), _form_token(request)):
            return await self._show(request, "فرم کهنه شده است. دوباره بفرستید.", 403)
        context: Context = request.app.state.context
        try:
            await self.act(context, request, form)
        except ValidationError:
            return await self._show(request, "یکی از خانه‌ها درست پر نشده است.", 422)
        except Problem as problem:
            return await self._show(request, f"این کار ممکن نیست ({problem.code}).", problem.status)
        return RedirectResponse((await self.sheet(context, request)).back, status_code=303)

    async def _show(self, request: Request, problem: str = "", status: int = 200) -> Response:
        try:
            sheet = await self.sheet(request.app.state.context, request)
        except Problem:
            return RedirectResponse(request.url_for("admin:index"))
        page = {"title": sheet.title, "sheet": sheet, "problem": problem, "form_token": _form_token(request)}
        return await self.templates.TemplateResponse(request, "form.html", page, status_code=status)


def _form_token(request: Request) -> str:
    """Tied to this session's cookie: another site can neither read nor guess it."""
    token: str = request.session.setdefault("form", new_secret())
    return token


def row_number(request: Request) -> int:
    given = str(request.path_params["row"])
    return int(given) if given.isascii() and given.isdigit() and len(given) < 16 else 0
