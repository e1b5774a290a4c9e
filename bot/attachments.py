"""What an officer attached to a message: fetched from the back office at every delivery, kept nowhere here."""

from __future__ import annotations

from backend_client import BackendClient
from backend_client.errors import BackendError, BackendUnavailable
from bot.papers import Maker, PaperAway

#: Bytes; what the messengers and our own memory take.
LARGEST = 20 * 1024 * 1024


def attachment_maker(backend: BackendClient) -> Maker:
    """The maker named `officer`; it makes a file from its id."""

    async def make(id: str) -> bytes:
        pieces, size = [], 0
        try:
            async with backend.open_file(id) as stream:
                async for piece in stream:
                    pieces.append(piece)
                    size += len(piece)
                    if size > LARGEST:
                        raise LookupError("too_large")
        except BackendUnavailable:
            raise PaperAway from None
        except BackendError as error:
            raise LookupError(type(error).__name__) from None
        return b"".join(pieces)

    return make
