"""Holds every request and answer of the tests against the OpenAPI document."""

from __future__ import annotations

import json
import re
from typing import Any, ClassVar

import httpx
import jsonschema_rs


class Contract(httpx.AsyncBaseTransport):
    """Passes calls on; fails the test for an answer, or an accepted request, that the document forbids."""

    # Shared by all tests: compiling the schemas takes longer than most tests do.
    _validators: ClassVar[dict[str, Any]] = {}

    def __init__(self, document: dict[str, Any], inner: httpx.AsyncBaseTransport) -> None:
        self._inner, self._document = inner, document
        self._paths = [(re.compile(_pattern(path)), path) for path in document["paths"]]
        self.used: set[str] = set()  # operation ids

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await self._inner.handle_async_request(request)
        operation = self._operation(request)
        if operation is None:
            return answer
        await answer.aread()
        self.used.add(operation["operationId"])
        self._check_answer(operation, answer)
        if answer.is_success and "json" in request.headers.get("content-type", ""):
            schema = operation["requestBody"]["content"]["application/json"]["schema"]
            self._check(schema, json.loads(request.content), "request of " + operation["operationId"])
        return answer

    def _operation(self, request: httpx.Request) -> dict[str, Any] | None:
        path = next((path for pattern, path in self._paths if pattern.fullmatch(request.url.path)), None)
        found: dict[str, Any] | None = self._document["paths"].get(path, {}).get(request.method.lower())
        return found

    def _check_answer(self, operation: dict[str, Any], answer: httpx.Response) -> None:
        where = f"{operation['operationId']} {answer.status_code}"
        described = operation["responses"].get(str(answer.status_code))
        assert described is not None, f"{where} is not in the contract"
        kind = answer.headers.get("content-type", "")
        if kind.startswith("application/problem+json"):
            self._check({"$ref": "#/components/schemas/ProblemDocument"}, answer.json(), where)
        elif kind.startswith("application/json"):
            self._check(described["content"]["application/json"]["schema"], answer.json(), where)

    def _check(self, schema: dict[str, Any], value: Any, where: str) -> None:
        name = json.dumps(schema, sort_keys=True)
        if name not in self._validators:
            whole = {**schema, "components": self._document["components"]}
            self._validators[name] = jsonschema_rs.validator_for(whole)
        errors = [error.message for error in self._validators[name].iter_errors(value)]
        assert not errors, f"{where}: {errors}"


def _pattern(path: str) -> str:
    return re.sub(r"\{[^}]+\}", "[^/]+", path)
