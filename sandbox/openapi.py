"""The contract as a document: what FastAPI writes, with errors under the media type they really have."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from sandbox.problems import ProblemDocument

PROBLEM = "application/problem+json"


def install(app: FastAPI) -> None:
    def document() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _document(app)
        return app.openapi_schema

    app.openapi = document  # type: ignore[method-assign]  # FastAPI's documented way to change it


def _document(app: FastAPI) -> dict[str, Any]:
    document = get_openapi(
        title=app.title, version=app.version, description=app.description, routes=app.routes
    )
    for methods in document["paths"].values():
        for operation in methods.values():
            for status, response in operation["responses"].items():
                if status >= "400":
                    _as_problem(response)
    for unused in ("HTTPValidationError", "ValidationError"):
        document["components"]["schemas"].pop(unused, None)
    document["components"]["schemas"]["ProblemDocument"] = ProblemDocument.model_json_schema()
    return document


def _as_problem(response: dict[str, Any]) -> None:
    response["content"] = {PROBLEM: {"schema": {"$ref": "#/components/schemas/ProblemDocument"}}}
