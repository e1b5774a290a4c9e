"""The version of the page's shell: a hash over the files that the service worker keeps.

`python -m tests.web.shell` writes it into `sw.js` after a change; a test holds it current.
"""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

STATIC = Path(__file__).parents[2] / "bot" / "static"
WORKER = STATIC / "sw.js"
_VERSION = re.compile(r'(?<=const VERSION = ")[0-9a-f]{12}(?=";)')


def shell() -> list[str]:
    """The addresses in the worker's list."""
    inside = re.search(r"const SHELL = \[(.*?)\];", WORKER.read_text(), re.DOTALL)
    assert inside, "sw.js has no list of the shell"
    return re.findall(r'"([^"]+)"', inside[1])


def written() -> str:
    """The version in `sw.js`."""
    found = _VERSION.search(WORKER.read_text())
    assert found, "sw.js has no version"
    return found[0]


def current() -> str:
    """The version that belongs to the files as they are."""
    hashed = sha256()
    for name in shell():
        hashed.update((STATIC / ("index.html" if name == "./" else name)).read_bytes())
    return hashed.hexdigest()[:12]


if __name__ == "__main__":
    WORKER.write_text(_VERSION.sub(current(), WORKER.read_text()))
