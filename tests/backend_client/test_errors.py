"""Every way a call can fail becomes exactly one error of ours, and none of them quotes a citizen."""

from __future__ import annotations

import inspect

import httpx
import pytest

from backend_client import BackendClient, errors, models, transport
from backend_client.errors import BackendError, BackendRefused, BackendUnavailable

SECRET = "483920174658"


def _all_httpx_errors() -> list[type[Exception]]:
    """Every exception class httpx exports that a request can raise."""
    found = [item for _, item in inspect.getmembers(httpx, inspect.isclass) if issubclass(item, Exception)]
    # Cookie conflicts are raised by code that reads cookies by name, never by a request.
    return [error for error in found if error is not httpx.CookieConflict]


def _raised(kind: type[Exception]) -> Exception:
    request = httpx.Request("POST", "http://office/", content=SECRET)
    if kind is httpx.HTTPStatusError:
        return httpx.HTTPStatusError(SECRET, request=request, response=httpx.Response(500, request=request))
    if issubclass(kind, httpx.StreamError) and kind is not httpx.StreamError:
        return kind()  # type: ignore[call-arg]  # these take no message
    return kind(SECRET)


def client_that(answer: object) -> BackendClient:
    def handle(request: httpx.Request) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        assert isinstance(answer, httpx.Response)
        return answer

    return BackendClient("http://office", "token", httpx.AsyncClient(transport=httpx.MockTransport(handle)))


async def failure_of(answer: object) -> BackendError:
    with pytest.raises(BackendError) as caught:
        await client_that(answer).verify_one_time_code("+989990000001", SECRET)
    assert SECRET not in repr(caught.value) + str(caught.value)
    return caught.value


@pytest.mark.parametrize("kind", _all_httpx_errors(), ids=lambda kind: kind.__name__)
async def test_no_error_of_httpx_escapes(kind: type[Exception]) -> None:
    failure = await failure_of(_raised(kind))
    assert type(failure) is BackendUnavailable


@pytest.mark.parametrize("status", [*range(300, 600)])
def test_every_status_is_exactly_one_error(status: int) -> None:
    failure = errors.error_of_answer(httpx.Response(status))
    if status < 400 or status >= 500 or status in (408, 425, 429):
        assert type(failure) is BackendUnavailable
    else:
        assert isinstance(failure, BackendRefused)


@pytest.mark.parametrize(
    ("status", "problem", "expected"),
    [
        (401, {"code": "unauthorized"}, errors.Unauthorized),
        (404, {"code": "not_found"}, errors.NotFound),
        (409, {"code": "illegal_move", "allowed": ["inquiry"]}, errors.Conflict),
        (422, {"code": "invalid", "fields": {"answers": "too_long"}}, errors.Invalid),
        (422, {"code": "wrong_code"}, errors.WrongCode),
        (429, {"code": "too_many_attempts"}, errors.TooManyAttempts),
        (429, {"code": "rate_limited"}, BackendUnavailable),
        (418, {}, BackendRefused),
    ],
)
def test_a_problem_document_names_its_error(status: int, problem: dict, expected: type[BackendError]) -> None:
    failure = errors.error_of_answer(httpx.Response(status, json=problem, headers={"Retry-After": "7"}))
    assert type(failure) is expected
    if isinstance(failure, errors.Conflict):
        assert failure.allowed == ("inquiry",)
    if isinstance(failure, errors.Invalid):
        assert failure.fields == {"answers": "too_long"}
    if isinstance(failure, errors.TooManyAttempts | BackendUnavailable):
        assert failure.retry_after == 7.0


@pytest.mark.parametrize("body", [b"", b"null", b"<html>", b'{"token": 3}', b'{"code": ["x"]}', b"\xff\xfe"])
async def test_a_nonsense_answer_is_unavailable(body: bytes) -> None:
    failure = await failure_of(httpx.Response(200, content=body))
    assert type(failure) is BackendUnavailable


@pytest.mark.parametrize("body", [b"[]", b"7", b'{"code": 5, "fields": 3, "allowed": {}}', b"\x00"])
def test_a_nonsense_problem_is_still_the_status_it_came_with(body: bytes) -> None:
    assert type(errors.error_of_answer(httpx.Response(404, content=body))) is errors.NotFound
    assert type(errors.error_of_answer(httpx.Response(422, content=body))) is errors.Invalid
    assert type(errors.error_of_answer(httpx.Response(409, content=body))) is errors.Conflict


class Counting:
    """An office that fails in a given way and counts how often it was asked."""

    def __init__(self, *answers: object) -> None:
        self.answers, self.requests = list(answers), list[httpx.Request]()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        assert isinstance(answer, httpx.Response)
        return answer

    def client(self) -> BackendClient:
        return BackendClient("http://office", "t", httpx.AsyncClient(transport=httpx.MockTransport(self)))


RECEIPT = {
    "tracking_code": "123456789015",
    "state": "submitted",
    "kind": "theft.vehicle",
    "registered_at": "2026-11-21T10:00:00Z",
}
REPORT = models.Report(kind="theft.vehicle", answers={}, channel="web", locale="fa")


async def test_a_report_lost_on_the_way_is_filed_again_with_the_same_key() -> None:
    office = Counting(httpx.ReadTimeout(""), httpx.Response(503), httpx.Response(201, json=RECEIPT))
    receipt = await office.client().file_report(REPORT, "one-intention")
    assert receipt.tracking_code == RECEIPT["tracking_code"]
    assert [request.headers["Idempotency-Key"] for request in office.requests] == ["one-intention"] * 3


async def test_a_guess_that_may_have_arrived_is_not_made_twice() -> None:
    office = Counting(httpx.ReadTimeout(""))
    with pytest.raises(BackendUnavailable):
        await office.client().find_case(SECRET, "1234")
    assert len(office.requests) == 1


async def test_a_guess_that_never_left_is_made_again() -> None:
    office = Counting(httpx.ConnectError(""), httpx.Response(404, json={"code": "not_found"}))
    with pytest.raises(errors.NotFound):
        await office.client().find_case(SECRET, "1234")
    assert len(office.requests) == 2


async def test_a_refusal_is_not_repeated() -> None:
    office = Counting(httpx.Response(409, json={"code": "key_reused"}))
    with pytest.raises(errors.Conflict):
        await office.client().file_report(REPORT, "one-intention")
    assert len(office.requests) == 1


async def test_told_to_wait_longer_than_a_turn_it_gives_up_at_once() -> None:
    office = Counting(httpx.Response(503, headers={"Retry-After": "120"}))
    with pytest.raises(BackendUnavailable) as caught:
        await office.client().cases_of("proof")
    assert caught.value.retry_after == 120.0
    assert len(office.requests) == 1


async def test_who_let_a_citizen_wait_for_long_is_not_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "PATIENCE", 1e-9)
    office = Counting(httpx.ReadTimeout(""), httpx.Response(201, json=RECEIPT))
    with pytest.raises(BackendUnavailable):
        await office.client().file_report(REPORT, "one-intention")
    assert len(office.requests) == 1


async def test_what_a_citizen_wrote_is_in_no_address() -> None:
    office = Counting(httpx.Response(404))
    client = office.client()
    for call in (
        client.find_case(SECRET, SECRET, SECRET),
        client.verify_one_time_code("+989990000001", SECRET),
        client.cases_of(SECRET),
        client.case_events(SECRET, 0),
        client.add_to_case(SECRET, models.Addition(kind="message", text=SECRET), "key-number-1"),
        client.offices(near=(35.123456, 51.123456)),
    ):
        with pytest.raises(errors.NotFound):
            await call
    addresses = " ".join(str(request.url) for request in office.requests)
    assert SECRET not in addresses and "999000" not in addresses and "123456" not in addresses
