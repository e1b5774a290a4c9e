"""`python -m nlp parse | evaluate FILE | train`: try sentences, measure sets, make the model."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TextIO

from nlp.model import Model, StaleModel, stamp
from nlp.understanding import TEHRAN, Understander
from nlp.vocabulary import Understanding


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m nlp", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    parse = commands.add_parser("parse", help="JSON lines in, JSON lines out")
    parse.add_argument(
        "--now", type=datetime.fromisoformat, help="ISO 8601 clock; Tehran's where it names no zone"
    )
    evaluate = commands.add_parser("evaluate", help="measure a JSONL file of text, intent and perhaps style")
    evaluate.add_argument("file", type=Path)
    evaluate.add_argument("--errors", action="store_true", help="list every mistake")
    train = commands.add_parser("train", help="train and save the model")
    train.add_argument("--if-stale", action="store_true", help="only where phrases or code have changed")
    options = parser.parse_args(arguments)
    if options.command == "train":
        return _train(options.if_stale)
    if options.command == "evaluate":
        return _evaluate(options.file, options.errors)
    _parse(sys.stdin, sys.stdout, options.now)
    return 0


def _parse(lines: Iterable[str], out: TextIO, now: datetime | None) -> None:
    understander = _ready()
    if now is not None and now.tzinfo is None:
        now = now.replace(tzinfo=TEHRAN)
    for line in lines:
        if not line.strip():
            continue
        out.write(json.dumps(_answer(understander, line, now), ensure_ascii=False) + "\n")
        out.flush()


def _ready() -> Understander:
    """The understander; a new machine, or new phrases, are trained for first, which is said and takes minutes."""
    try:
        return Understander.load()
    except StaleModel:
        print("Training once for these phrases; this takes a minute or two …", file=sys.stderr, flush=True)
        _train(only_stale=True)
        return Understander.load()


def _answer(understander: Understander, line: str, now: datetime | None) -> dict[str, object]:
    """One answer a line, whatever the line is; an error speaks of the shape, never of what was in it."""
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        return {"error": "not a JSON object"}
    if not isinstance(request, dict) or not isinstance(request.get("text"), str):
        return {"error": 'needs an object with a string "text"'}
    expecting = request.get("expecting")
    if expecting is not None and not isinstance(expecting, str):
        return {"error": '"expecting" needs the name of a kind of question'}
    return as_json(understander.understand(request["text"], expecting, now))


def as_json(meant: Understanding) -> dict[str, object]:
    return {
        "intent": meant.intent,
        "confidence": round(meant.confidence, 4),
        "runner_up": meant.runner_up,
        "entities": [
            {"type": e.type, "value": e.value, "start": e.start, "end": e.end} for e in meant.entities
        ],
        "act": meant.act,
        "emergency": meant.emergency,
        "why": "; ".join(meant.why),
        "choices": [intent for intent, _ in meant.choices],
    }


def _train(only_stale: bool) -> int:
    if only_stale:
        try:
            Model.load(expected_stamp=stamp())
            return 0
        except StaleModel:
            pass
    from nlp.training import train  # scikit-learn is needed here only

    train().save()
    return 0


def _evaluate(path: Path, errors: bool) -> int:
    from nlp.evaluation import read_cases, report

    sys.stdout.write(report(_ready(), read_cases(path), errors))
    return 0


if __name__ == "__main__":
    sys.exit(main())
