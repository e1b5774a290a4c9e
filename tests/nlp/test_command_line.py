"""`python -m nlp`: JSON lines in, JSON lines out, one each, whatever comes in."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from nlp import __main__ as command
from nlp.understanding import Understander

Parse = Callable[..., list[dict[str, object]]]


@pytest.fixture
def answers(
    understander: Understander, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Parse:
    def parse(*lines: str, now: str = "2026-11-21T12:00:00") -> list[dict[str, object]]:
        monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(lines) + "\n"))
        assert command.main(["parse", "--now", now]) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return parse


def test_the_promised_fields(answers: Parse) -> None:
    (answer,) = answers('{"text": "پراید ۱۲ ب ۳۴۵ ایران ۶۷ دیشب دزدیده شد"}')
    assert set(answer) == {
        "intent",
        "confidence",
        "runner_up",
        "entities",
        "act",
        "emergency",
        "why",
        "choices",
    }
    assert answer["entities"] == [
        {"type": "plate", "value": "12ب345-67", "start": 6, "end": 23},
        {"type": "date", "value": "2026-11-20", "start": 24, "end": 28},
    ]
    assert answer["act"] == "none"


def test_a_malformed_line_gets_an_error_and_the_next_an_answer(answers: Parse) -> None:
    got = answers(
        "nonsense", "[1]", '{"text": 5}', '{"text": "سلام", "expecting": 7}', "[" * 3000, '{"text": "سلام"}'
    )
    assert ["error" in answer for answer in got] == [True, True, True, True, True, False]


def test_evaluate_prints_the_scores(
    understander: Understander, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "set.jsonl"
    path.write_text('{"text": "سلام", "intent": "smalltalk.greet", "style": "short"}\n', encoding="utf-8")
    assert command.main(["evaluate", str(path)]) == 0
    assert "accuracy           1.0000" in capsys.readouterr().out
