"""Files for the citizen, made when they are fetched: nothing is kept that can be made again.

A maker is named by `OutFile.maker` and gets `OutFile.of`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from dialogs.turn import OutFile

Maker = Callable[[str], Awaitable[bytes]]


class PaperAway(Exception):
    """It cannot be made now, because what it is made from does not answer; later it can."""


class Papers:
    """All makers of the house."""

    def __init__(self, makers: Mapping[str, Maker]) -> None:
        self._makers = dict(makers)

    async def make(self, file: OutFile) -> bytes:
        """The file's bytes. Raises `LookupError` for what does not exist (any more), `PaperAway`."""
        return await self._makers[file.maker](file.of)
