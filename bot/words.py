"""The texts of the house, read once for the whole process."""

from __future__ import annotations

from functools import lru_cache

from locales import Texts


@lru_cache(maxsize=1)
def texts() -> Texts:
    """All messages of all languages. Reading them takes about a second, so nobody else reads them."""
    return Texts.load()
