"""Splitting a reply into what a messenger takes."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.messengers import BALE, TELEGRAM, split, units
from dialogs.turn import Ask, Button, OutFile, Reply, Role

PAPER = OutFile("r.pdf", "application/pdf", "receipt", "{}")


@given(st.text(st.sampled_from("اب \n.😀؟"), max_size=12_000))
def test_no_piece_is_too_long_and_no_word_is_lost(text: str) -> None:
    parts = split(TELEGRAM, Reply(text))
    assert all(0 < units(part.text) <= TELEGRAM.longest_text for part in parts)
    assert "".join("".join(part.text for part in parts).split()) == "".join(text.split())


def test_a_long_text_breaks_at_a_paragraph() -> None:
    first, second = split(TELEGRAM, Reply("ا" * 3000 + "\n\n" + "ب" * 3000))
    assert (first.text, second.text) == ("ا" * 3000, "ب" * 3000)


def test_buttons_and_the_question_stay_with_the_last_words() -> None:
    row = (Button("بله", "yes"),)
    parts = split(TELEGRAM, Reply("ا" * 5000, (row,), Ask("yes_no", "k"), receipt="1"))
    assert [part.buttons for part in parts] == [(), (row,)]
    assert parts[-1].ask and parts[-1].receipt == "1"


def test_files_come_by_themselves_and_last() -> None:
    parts = split(TELEGRAM, Reply("here", files=(PAPER, PAPER), repeatable=False))
    assert [(part.text, part.files) for part in parts] == [("here", ()), ("", (PAPER,)), ("", (PAPER,))]
    assert not any(part.repeatable for part in parts)


def test_wide_rows_and_many_rows() -> None:
    wide = tuple(Button(str(n), str(n)) for n in range(10))
    parts = split(TELEGRAM, Reply("a", (wide, *(((Button("x", "x"),)) for _ in range(120)))))
    rows = [row for part in parts for row in part.buttons]
    assert max(map(len, rows)) <= 8 and sum(map(len, rows)) == 130
    assert all(len(part.buttons) <= TELEGRAM.most_buttons for part in parts)


def test_addresses_that_a_messenger_cannot_open_are_left_out() -> None:
    row = (Button("site", "https://example.org", Role.URL), Button("call", "tel:110", Role.URL))
    tg = (Button("tg", "tg://resolve", Role.URL),)
    assert [b.label for r in split(BALE, Reply("a", (row, tg)))[0].buttons for b in r] == ["site"]


def test_nothing_to_say_is_no_message() -> None:
    assert split(TELEGRAM, Reply(" \n ")) == []


ROW = (Button("لغو", "c:r1"),)


def test_a_key_to_share_goes_away_with_words_that_have_no_buttons() -> None:
    (only,) = split(TELEGRAM, Reply("done", clearing="received"))
    assert (only.text, only.clearing) == ("done", "received")


def test_a_key_to_share_goes_away_before_words_with_buttons() -> None:
    first, second = split(TELEGRAM, Reply("next?", (ROW,), clearing="received"))
    assert (first.text, first.clearing, first.buttons) == ("received", "received", ())
    assert (second.text, second.clearing, second.buttons) == ("next?", None, (ROW,))


def test_a_messenger_without_such_keys_hears_nothing_of_them() -> None:
    plain = replace(TELEGRAM, contact_button=False)
    (asked,) = split(plain, Reply("mobile?", (ROW,), Ask("mobile", "m"), share="send mine"))
    assert asked.share is None
    (after,) = split(plain, Reply("next?", (ROW,), clearing="received"))
    assert after.clearing is None
