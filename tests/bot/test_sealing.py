"""Sealing: only the right key, the right line and unchanged bytes open."""

from __future__ import annotations

import base64
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sealing import SealBroken, Sealer, own_key, parse_keys

OLD, NEW = os.urandom(32), os.urandom(32)


@given(st.binary(max_size=300), st.text(max_size=40))
def test_what_was_sealed_opens(data: bytes, line: str) -> None:
    assert Sealer([NEW]).open(Sealer([NEW]).seal(data, line), line) == data


@given(st.binary(min_size=1, max_size=50), st.data())
def test_any_changed_byte_breaks_the_seal(data: bytes, draw: st.DataObject) -> None:
    sealed = bytearray(Sealer([NEW]).seal(data, "web:a"))
    sealed[draw.draw(st.integers(0, len(sealed) - 1))] ^= 1
    with pytest.raises(SealBroken):
        Sealer([NEW]).open(bytes(sealed), "web:a")


@pytest.mark.parametrize("cut", [0, 3, 10, 20])
def test_cut_bytes_break_the_seal(cut: int) -> None:
    with pytest.raises(SealBroken):
        Sealer([NEW]).open(Sealer([NEW]).seal(b"data", "web:a")[:cut], "web:a")


def test_a_session_cannot_be_moved_to_another_line() -> None:
    with pytest.raises(SealBroken):
        Sealer([NEW]).open(Sealer([NEW]).seal(b"data", "web:a"), "web:b")


def test_keys_rotate() -> None:
    sealed = Sealer([OLD]).seal(b"data", "web:a")
    both = Sealer([NEW, OLD])
    assert both.open(sealed, "web:a") == b"data" and both.outdated(sealed)
    assert not both.outdated(both.seal(b"data", "web:a"))
    with pytest.raises(SealBroken):
        Sealer([NEW]).open(sealed, "web:a")


def test_names_stay_the_same_while_keys_rotate() -> None:
    assert Sealer([OLD]).name("case", "123") == Sealer([NEW, OLD]).name("case", "123")
    assert Sealer([OLD]).name("case", "123") != Sealer([OLD]).name("case", "124")


def test_the_own_key_is_made_once_by_whoever_comes_first(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: own_key(tmp_path / "data"), range(8)))
    assert len(keys) == 1
    assert stat.S_IMODE((tmp_path / "data" / "session.key").stat().st_mode) == 0o600


@pytest.mark.parametrize("text", ["", " , ", "!!", base64.b64encode(b"x" * 31).decode()])
def test_bad_keys_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="session key"):
        parse_keys(text)
