"""`python -m sandbox`: the back office on SANDBOX_BIND. `python -m sandbox openapi`: the contract as JSON."""

from __future__ import annotations

import json
import logging
import socket
import sys

import uvicorn
from pydantic import ValidationError

from sandbox.app import build
from sandbox.settings import Settings


def main(arguments: list[str]) -> int:
    try:
        settings = Settings()
    except ValidationError as error:
        return _refuse(_sentence(error))
    if arguments == ["openapi"]:
        print(json.dumps(build(settings).openapi(), ensure_ascii=False, indent=1, sort_keys=True))
        return 0
    if arguments:
        return _refuse("Usage: python -m sandbox [openapi]")
    taken = _why_not_bindable(settings)
    if taken:
        return _refuse(taken)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)
    print(f"Back office on http://{settings.bind} (staff page: http://{settings.bind}/staff)", flush=True)
    # No access log: addresses of staff calls hold tracking codes and mobiles.
    uvicorn.run(
        build(settings), host=settings.host, port=settings.port, access_log=False, log_level="warning"
    )
    return 0


def _sentence(error: ValidationError) -> str:
    first = error.errors()[0]
    cause = first.get("ctx", {}).get("error")
    if cause is not None:
        return str(cause)
    name = "_".join(str(part) for part in first["loc"]).upper()
    return f"SANDBOX_{name} cannot be used: {first['msg']}."


def _why_not_bindable(settings: Settings) -> str | None:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            return f"Cannot listen on {settings.bind}: {error.strerror}. Set SANDBOX_BIND to another."
    return None


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
