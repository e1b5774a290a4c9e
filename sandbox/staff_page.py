"""The staff page at /staff: lists to look at, forms to act with, the survey's chart. Built on sqladmin."""

from __future__ import annotations

from pathlib import Path
from types import new_class

from fastapi import FastAPI
from sqladmin import Admin, BaseView, ModelView
from starlette.middleware import Middleware
from starlette.middleware.body_limit import RequestBodyLimitMiddleware

from sandbox.context import Context
from sandbox.desk_api import FILE_LIMIT
from sandbox.staff_case_forms import CASE_FORMS
from sandbox.staff_chart import SurveyChart
from sandbox.staff_door import StaffDoor
from sandbox.staff_headers import StaffHeaders
from sandbox.staff_lists import LISTS
from sandbox.staff_service_forms import SERVICE_FORMS
from sandbox.staff_words import library_word, library_words

TEMPLATES = Path(__file__).parent / "templates"


def install(app: FastAPI, context: Context) -> None:
    admin = Admin(
        app,
        context.database.engine,
        base_url="/staff",
        title="پیشخوان: کارکنان",
        templates_dir=str(TEMPLATES),
        authentication_backend=StaffDoor(context.settings.staff_secret),
        middlewares=[
            Middleware(StaffHeaders),
            Middleware(RequestBodyLimitMiddleware, max_body_size=FILE_LIMIT),
        ],
    )
    admin.admin.state.context = context
    # The library speaks six languages, and Persian is none of them.
    admin.templates.env.install_gettext_callables(library_word, library_words, newstyle=True)  # type: ignore[attr-defined]
    for view in (*LISTS, SurveyChart, *SERVICE_FORMS, *CASE_FORMS):
        admin.add_view(_own(view))


def _own(view: type[BaseView]) -> type[BaseView]:
    """A subclass for this application: sqladmin keeps database and templates on the view's class."""
    if not issubclass(view, ModelView):
        return new_class(view.__name__, (view,))
    names = {"name": view.name, "name_plural": view.name_plural}
    return new_class(view.__name__, (view,), {"model": view.model}, lambda body: body.update(names))
