"""One-time codes: they prove a phone, for a short while, to whoever holds it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from backend_client import errors
from tests.sandbox.house import Clock

MOBILE = "+989990000001"


async def shown(office: Any, mobile: str = MOBILE) -> str:
    return str((await office.staff("GET", f"/one-time-codes/{mobile}")).json()["code"])


def another(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


async def test_the_code_on_the_staff_page_proves_the_phone(office: Any) -> None:
    sent = await office.client.request_one_time_code(MOBILE)
    assert (sent.expires_at - office.clock.at).total_seconds() == 180
    proof = await office.client.verify_one_time_code(MOBILE, await shown(office))
    assert proof.mobile == MOBILE and proof.expires_at > office.clock.at


@pytest.mark.parametrize("written", ["09990000001", "+989990000001", "989990000001", "۰۹۹۹۰۰۰۰۰۰۱"])
async def test_staff_may_write_the_mobile_in_any_way(office: Any, written: str) -> None:
    await office.client.request_one_time_code(MOBILE)
    assert (await office.staff("GET", f"/one-time-codes/{written}")).json()["mobile"] == MOBILE


async def test_a_code_is_good_once(office: Any) -> None:
    await office.client.request_one_time_code(MOBILE)
    code = await shown(office)
    await office.client.verify_one_time_code(MOBILE, code)
    with pytest.raises(errors.WrongCode):
        await office.client.verify_one_time_code(MOBILE, code)


async def test_a_code_is_good_for_three_minutes(office: Any) -> None:
    await office.client.request_one_time_code(MOBILE)
    code = await shown(office)
    office.clock.forward(minutes=3)
    with pytest.raises(errors.WrongCode):
        await office.client.verify_one_time_code(MOBILE, code)
    assert (await office.staff("GET", f"/one-time-codes/{MOBILE}")).status_code == 404


async def test_five_wrong_tries_use_the_code_up_even_at_once(office: Any) -> None:
    await office.client.request_one_time_code(MOBILE)
    code = await shown(office)
    tries = (office.client.verify_one_time_code(MOBILE, another(code)) for _ in range(9))
    outcomes = await asyncio.gather(*tries, return_exceptions=True)
    assert (
        sorted(type(outcome).__name__ for outcome in outcomes) == ["TooManyAttempts"] * 4 + ["WrongCode"] * 5
    )
    with pytest.raises(errors.TooManyAttempts):
        await office.client.verify_one_time_code(MOBILE, code)


async def test_the_same_try_again_is_one_try(office: Any) -> None:
    """A lost answer is asked for again with the same key: neither a code nor a guess is used up by that."""
    await office.client.request_one_time_code(MOBILE)
    code = await shown(office)
    for _ in range(9):
        with pytest.raises(errors.WrongCode):
            await office.client.verify_one_time_code(MOBILE, another(code), "one-wrong-guess")
    for guess in range(3):
        with pytest.raises(errors.WrongCode):
            await office.client.verify_one_time_code(MOBILE, another(code), f"other-guess-{guess}")
    for _ in range(3):
        proof = await office.client.verify_one_time_code(MOBILE, code, "the-right-one")
        assert proof.mobile == MOBILE
    with pytest.raises(errors.WrongCode):
        await office.client.verify_one_time_code(MOBILE, code, "somebody-else")
    with pytest.raises(errors.TooManyAttempts):
        await office.client.verify_one_time_code(MOBILE, code, "somebody-third")
    assert (await office.client.verify_one_time_code(MOBILE, code, "the-right-one")).token


async def test_the_same_request_again_sends_no_second_code(office: Any) -> None:
    await office.client.request_one_time_code(MOBILE, "the-same-turn")
    code = await shown(office)
    await office.client.request_one_time_code(MOBILE, "the-same-turn")
    assert await shown(office) == code
    proof = await office.client.verify_one_time_code(MOBILE, code)
    assert proof.mobile == MOBILE


async def test_a_new_code_voids_the_old_one(office: Any) -> None:
    await office.client.request_one_time_code(MOBILE)
    old = await shown(office)
    office.clock.forward(seconds=30)
    await office.client.request_one_time_code(MOBILE)
    if old != await shown(office):  # one in a million
        with pytest.raises(errors.WrongCode):
            await office.client.verify_one_time_code(MOBILE, old)


async def test_one_mobiles_code_is_not_anothers(office: Any) -> None:
    await office.client.request_one_time_code(MOBILE)
    code = await shown(office)
    with pytest.raises(errors.WrongCode):
        await office.client.verify_one_time_code("+989990000002", code)


async def test_requests_are_limited_per_mobile(settings: Any, opening: Any) -> None:
    async with opening(settings.model_copy(update={"codes_per_ten_minutes": 3}), Clock()) as office:
        for _ in range(3):
            await office.client.request_one_time_code(MOBILE)
        with pytest.raises(errors.TooManyAttempts) as caught:
            await office.client.request_one_time_code(MOBILE)
        assert caught.value.retry_after == pytest.approx(600, abs=1)
        await office.client.request_one_time_code("+989990000002")
        office.clock.forward(minutes=11)
        await office.client.request_one_time_code(MOBILE)


async def test_codes_are_shown_to_staff_alone(office: Any) -> None:
    await office.client.request_one_time_code(MOBILE)
    answer = await office.http.get(f"/staff/one-time-codes/{MOBILE}")
    assert answer.status_code == 401


async def test_a_phone_is_not_flooded_by_a_patient_stranger(settings: Any, opening: Any) -> None:
    async with opening(settings.model_copy(update={"codes_per_ten_minutes": 3}), Clock()) as office:
        sent = 0
        for _ in range(40):
            try:
                await office.client.request_one_time_code(MOBILE)
                sent += 1
            except errors.TooManyAttempts:
                office.clock.forward(minutes=10)
        assert sent == 15
        office.clock.forward(days=1)
        await office.client.request_one_time_code(MOBILE)


async def test_codes_that_were_used_are_no_flood(settings: Any, opening: Any) -> None:
    async with opening(settings.model_copy(update={"codes_per_ten_minutes": 2}), Clock()) as office:
        for _ in range(20):
            await office.prove(MOBILE)


async def test_guessing_a_mobiles_codes_ends_for_the_day(settings: Any, opening: Any) -> None:
    """Fresh codes bring fresh tries; all of them together stay a hopeless few."""
    async with opening(settings.model_copy(update={"codes_per_ten_minutes": 1000}), Clock()) as office:
        wrong, code = 0, ""
        for _ in range(12):
            await office.client.request_one_time_code(MOBILE)
            code = await shown(office)
            for _ in range(6):
                try:
                    await office.client.verify_one_time_code(MOBILE, another(code))
                except errors.WrongCode:
                    wrong += 1
                except errors.TooManyAttempts:
                    break
        assert wrong == 30
        with pytest.raises(errors.TooManyAttempts):
            await office.client.verify_one_time_code(MOBILE, code)
        assert await office.prove("+989990000002")
