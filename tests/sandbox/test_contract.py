"""The OpenAPI document is the contract: current, complete, spoken by the client, and kept under fire."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings

from backend_client import BackendClient
from sandbox.app import build
from sandbox.settings import Settings
from tests.sandbox.process import Process

KEPT = Path(__file__).parents[2] / "docs" / "openapi" / "back-office.json"
DOCUMENT = build(Settings()).openapi()


def test_the_kept_document_is_current() -> None:
    mend = "python -m sandbox openapi > docs/openapi/back-office.json"
    assert json.loads(KEPT.read_text(encoding="utf-8")) == DOCUMENT, mend


def test_the_client_has_a_method_for_every_operation_of_the_desk() -> None:
    operations = {
        operation["operationId"]
        for path, methods in DOCUMENT["paths"].items()
        if path.startswith("/v1/")
        for operation in methods.values()
    }
    methods = {
        name
        for name, member in inspect.getmembers(BackendClient, inspect.isfunction)
        if not name.startswith("_")
    }
    assert methods - {"aclose"} == {NAMES.get(operation, operation) for operation in operations}


NAMES = {"search_offices": "offices"}


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The sandbox as its own process."""
    with Process(tmp_path_factory.mktemp("sandbox")) as process:
        yield process.url


schema = schemathesis.openapi.from_dict(DOCUMENT)


@schema.parametrize()
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_request_however_odd_breaks_the_contract(case: Any, server: str) -> None:
    answer = case.call(base_url=server, headers={"Authorization": "Bearer demo"})
    assert answer.status_code < 500
    case.validate_response(answer, excluded_checks=_not_ours())


def _not_ours() -> list[Any]:
    """Checks that ask for more than this contract promises."""
    from schemathesis.checks import CHECKS

    wanted = {
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_schema_conformance",
    }
    return [check for check in CHECKS.get_all() if check.__name__ not in wanted]
