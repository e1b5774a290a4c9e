"""Logs from a list of allowed fields: whatever is not on it cannot be written, whoever tries."""

from __future__ import annotations

import logging
import sys
from collections.abc import MutableMapping
from hashlib import blake2s
from pathlib import Path
from secrets import token_bytes
from typing import Any

import structlog

#: Everything a log line may hold. No text, no codes, no numbers of people, no payloads.
ALLOWED = frozenset(
    {
        "event", "level", "timestamp", "logger", "line", "error", "where", "channel", "bot", "number",
        "count",
        "attempts", "seconds", "status", "reason", "kind", "outcome", "method", "path", "address", "process",
        "code", "progress", "partition", "setting", "version",
    }
)  # fmt: skip

#: Libraries that print addresses with tokens in them, or whole updates.
_QUIET = (
    "httpx",
    "httpcore",
    "telegram",
    "aiogram",
    "aiohttp.access",
    "uvicorn.access",
    "urllib3",
    "sse_starlette",
)

_salt = token_bytes(16)

_HOUSE = Path(__file__).parents[1]
_ROOMS = frozenset({"backend_client", "bot", "dialogs", "locales", "nlp", "sandbox"})

log: structlog.stdlib.BoundLogger = structlog.get_logger("pishkhan")


def set_salt(salt: bytes) -> None:
    """Use the installation's own salt, so that one line has one name in all its processes' logs."""
    global _salt
    _salt = salt


def hashed(line: str) -> str:
    """A line's name as logs may know it."""
    channel, _, _ = line.partition(":")
    return f"{channel}:{blake2s(line.encode(), key=_salt, digest_size=5).hexdigest()}"


def _only_allowed(logger: Any, name: str, fields: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    trace = fields.pop("exc_info", None)
    kept = {key: value for key, value in fields.items() if key in ALLOWED}
    if "line" in kept:
        kept["line"] = hashed(str(kept["line"]))
    if trace:
        kept["where"] = _where(trace)
    return kept


def _where(trace: Any) -> str:
    """Where it broke, without what it said: exception texts quote what they choke on."""
    error = trace if isinstance(trace, BaseException) else sys.exc_info()[1]
    ours, last = [], ""
    step = error.__traceback__ if error else None
    while step is not None:
        path = Path(step.tb_frame.f_code.co_filename)
        last = f"{path.name}:{step.tb_lineno}"
        if path.is_relative_to(_HOUSE) and path.relative_to(_HOUSE).parts[0] in _ROOMS:
            ours.append(last)
        step = step.tb_next
    # A library's own frames say little; the last one is where it was thrown.
    return " > ".join(ours[-6:] + ([last] if last not in ours[-1:] else []))


class _Terse(logging.Formatter):
    """What libraries say, without what they choked on: an exception's text, and all after the first line, may quote it."""

    def __init__(self) -> None:
        super().__init__("%(levelname)s %(name)s %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:
        record.message = record.message.partition("\n")[0]
        return super().formatMessage(record)

    def formatException(self, ei: Any) -> str:
        return f"{type(ei[1]).__name__} at {_where(ei[1])}"


def set_up(level: str = "INFO", *, plain: bool = False) -> None:
    """JSON lines on the error stream; `plain` for people at a terminal."""
    _configure(level, plain)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Terse())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.CRITICAL)
        logging.getLogger(name).propagate = False


class _Stderr:
    """Writes to whatever the error stream is at that moment."""

    def msg(self, message: str) -> None:
        sys.stderr.write(message + "\n")

    debug = info = warning = error = critical = exception = msg


def _configure(level: str, plain: bool) -> None:
    renderer = structlog.dev.ConsoleRenderer(colors=False) if plain else structlog.processors.JSONRenderer()
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _only_allowed,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=lambda *names: _Stderr(),
        cache_logger_on_first_use=False,
    )


# Also for whoever imports a door without starting the desk: the list of fields always holds.
_configure("INFO", plain=False)
