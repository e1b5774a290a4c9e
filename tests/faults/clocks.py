"""Clocks that jump: what one desk takes for the time of day is shifted, while it runs.

The desk's own modules ask `datetime.now` and `time.time`; the nursery puts these in their place, reading how far
off the clock is from a file that the driver writes. Durations are measured with a clock that never jumps, here as
on a real machine. (libfaketime shares a lock between processes, which a SIGKILL leaves locked for ever.)
"""

from __future__ import annotations

import os
import sys
import time
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

_VARIABLE = "FAULTS_CLOCK"
#: Whose time of day jumps: everything that decides something by it.
_OURS = ("bot", "dialogs", "nlp", "locales", "backend_client", "standardwebhooks")
_real_time = time.time


class Clock:
    """One process' clock, seen by the driver."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.set(0)

    @property
    def environment(self) -> dict[str, str]:
        """What a process must be started with to have this clock."""
        return {_VARIABLE: str(self.file)}

    def set(self, seconds: int) -> None:
        """So far ahead of the truth, or behind it."""
        fresh = self.file.with_suffix(".new")
        fresh.write_text(str(seconds))
        fresh.replace(self.file)


def _off() -> float:
    file = os.environ.get(_VARIABLE)
    return float(Path(file).read_text()) if file else 0.0


def _time() -> float:
    return _real_time() + _off()


class _Like(type):
    def __instancecheck__(cls, thing: Any) -> bool:
        return isinstance(thing, datetime)


class _Datetime(datetime, metaclass=_Like):
    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        return datetime.now(tz) + timedelta(seconds=_off())


def install() -> int:
    """Put the jumping clock into every module of ours that is loaded; returns how many places there were."""
    places = 0
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] not in _OURS:
            continue
        for own, value in list(vars(module).items()):
            if value is datetime:
                setattr(module, own, _Datetime)
            elif value is _real_time:
                setattr(module, own, _time)
            else:
                continue
            places += 1
    return places
