"""What a button carries: a verb, the run it belongs to, and its argument, in at most 64 bytes.

`verb:run:argument…`. The run's id ties a button to its dialog, so an old one is recognised and answered
kindly instead of being taken for an answer to something else.
"""

from __future__ import annotations

from dataclasses import dataclass

ANSWER, DONE, SKIP, BACK, CANCEL, CONFIRM, EDIT, AGAIN = "q", "d", "s", "b", "c", "ok", "e", "r"
OPEN, MENU, EXIT, UNDO, SWITCH, SAFE = "open", "menu", "exit", "undo", "sw", "safe"
#: Verbs that act on a run and are stale when another run is open.
OF_RUN = frozenset({ANSWER, DONE, SKIP, BACK, CANCEL, CONFIRM, EDIT, AGAIN})


@dataclass(frozen=True, slots=True)
class Tap:
    """A button's value, taken apart."""

    verb: str
    run: str = ""
    argument: str = ""
    option: str = ""


def value(verb: str, *parts: str) -> str:
    """The value to put in a button: `value(ANSWER, run, key, option)`."""
    return ":".join((verb, *parts))


def parse(raw: str) -> Tap:
    """Any text at all: what is no button of ours becomes a tap with an unknown verb."""
    verb, _, rest = raw[:200].partition(":")
    if verb not in OF_RUN:
        return Tap(verb, argument=rest)
    run, _, rest = rest.partition(":")
    argument, _, option = rest.partition(":")
    return Tap(verb, run, argument, option)
