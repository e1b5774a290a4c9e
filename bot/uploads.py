"""Files a citizen hands in: checked by their first bytes, freed of hidden data, and passed on at once.

The back office keeps them. The desk holds none on disk, and Redis holds only their ids.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Awaitable, Callable, Mapping
from secrets import token_hex
from typing import Protocol

from PIL import Image, UnidentifiedImageError

from backend_client import models as m
from backend_client.errors import BackendUnavailable, Invalid
from bot.problems import Problem
from dialogs.turn import Upload

LARGEST = 10 * 1024 * 1024
#: Photos larger than this many pixels are refused: a small file can hold a picture that fills the memory.
_MOST_PIXELS = 60_000_000
Image.MAX_IMAGE_PIXELS = _MOST_PIXELS

#: Photos unpacked at once: the largest takes a quarter of a gigabyte while it is cleaned.
_PHOTOS_AT_ONCE = 2

_STORED = "stored:"

#: First bytes → type. What is not here is not taken, whatever its name says.
_TYPES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (8, b"WEBP", "image/webp"),
    (0, b"GIF8", "image/gif"),
    (0, b"%PDF-", "application/pdf"),
    (4, b"ftypM4A", "audio/mp4"),
    (4, b"ftypqt", "video/quicktime"),
    (4, b"ftyp", "video/mp4"),
    (0, b"OggS", "audio/ogg"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"\xff\xfb", "audio/mpeg"),
    (0, b"\xff\xf3", "audio/mpeg"),
    (8, b"WAVE", "audio/wav"),
    (0, b"\x1aE\xdf\xa3", "video/webm"),
)
#: Photos in the container of a film. We cannot take the place out of them, so they come as JPEG or not at all.
_STILLS = frozenset(
    {b"ftypheic", b"ftypheix", b"ftyphevc", b"ftypmif1", b"ftypmsf1", b"ftypavif", b"ftypavis"}
)
_FORMATS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP"}


class UnfitFile(Exception):
    """The file cannot be taken: `reason` is too_large, empty, unknown_type or broken."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Keeper(Protocol):
    """What uploads need from the back office's client."""

    async def store_file(self, name: str, media_type: str, content: bytes, key: str) -> m.StoredFile: ...


def ref_of_stored(id: str, /) -> str:
    """The reference of a file that the back office already keeps."""
    return _STORED + id


def type_of(content: bytes) -> str | None:
    """The type that the first bytes show, or None."""
    if content[4:12] in _STILLS:
        return None
    for offset, mark, type in _TYPES:
        if content[offset : offset + len(mark)] == mark:
            return type
    return None


def without_metadata(content: bytes, type: str) -> bytes:
    """A photo without place, device and time inside it; turned as its camera meant it. Raises `UnfitFile`."""
    if type not in _FORMATS:
        return content
    try:
        with Image.open(io.BytesIO(content)) as image:
            orientation = image.getexif().get(0x0112, 1)
            upright = image.transpose(_TURNS[orientation]) if orientation in _TURNS else image
            upright.load()
            # What is saved is the picture and what stands here; a copy of the picture would only take memory.
            upright.info = {}
            out = io.BytesIO()
            upright.save(out, _FORMATS[type], quality=90)
    except (OSError, ValueError, SyntaxError, UnidentifiedImageError, Image.DecompressionBombError):
        raise UnfitFile("broken") from None
    return out.getvalue()


_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}  # fmt: skip

#: Seconds in which a file must have come from its messenger and be at the back office: its citizen waits for an answer.
_PATIENCE = 25.0

#: Fetches a messenger's file: the reference's rest → its bytes.
Fetch = Callable[[str], Awaitable[bytes]]


class Uploads:
    """Takes files from every door to the back office. Also the desk's `Files`."""

    def __init__(self, keeper: Keeper, fetchers: Mapping[str, Fetch] | None = None) -> None:
        self._keeper = keeper
        self._tables = asyncio.Semaphore(_PHOTOS_AT_ONCE)
        self._fetchers = dict(fetchers or {})

    def add(self, channel: str, fetch: Fetch) -> None:
        """Teach it where one messenger's files are."""
        self._fetchers[channel] = fetch

    async def store(self, name: str, content: bytes, key: str = "") -> m.StoredFile:
        """Check, clean and hand over. Raises `Problem` for a file that cannot be taken."""
        try:
            type, clean = await self._checked(content)
        except UnfitFile as error:
            status = 413 if error.reason == "too_large" else 415
            raise Problem(status, error.reason, "Photos, PDF, audio and video up to 10 MB.") from None
        try:
            return await self._keeper.store_file(_safe_name(name, type), type, clean, key or token_hex(16))
        except Invalid:
            raise Problem(415, "unknown_type", "The back office does not take this file.") from None
        except BackendUnavailable as error:
            raise Problem(
                503, "back_office_away", "Try again soon.", retry_after=error.retry_after or 5
            ) from None

    async def keep(self, upload: Upload, key: str) -> m.StoredFile:
        """The desk's wish to have a file kept. Raises `Invalid` with the reason of `UnfitFile`, `BackendUnavailable`."""
        if upload.ref.startswith(_STORED):
            id = upload.ref.removeprefix(_STORED)
            return m.StoredFile(id=id, name=upload.name, type=upload.type, size=upload.size)
        if upload.size > LARGEST:
            raise Invalid("too_large")
        channel, _, rest = upload.ref.partition(":")
        try:
            async with asyncio.timeout(_PATIENCE):
                type, clean = await self._checked(await self._fetchers[channel](rest))
                return await self._keeper.store_file(_safe_name(upload.name, type), type, clean, key)
        except UnfitFile as error:
            raise Invalid(error.reason) from None
        except OSError:  # a timeout is one
            raise BackendUnavailable("it does not come through") from None

    async def _checked(self, content: bytes) -> tuple[str, bytes]:
        if not content:
            raise UnfitFile("empty")
        if len(content) > LARGEST:
            raise UnfitFile("too_large")
        type = type_of(content)
        if type is None:
            raise UnfitFile("unknown_type")
        if type not in _FORMATS:
            return type, content
        async with self._tables:
            return type, await asyncio.to_thread(without_metadata, content, type)


def _safe_name(name: str, type: str) -> str:
    """The last part of the name without control characters; its ending as its type demands."""
    bare = "".join(c for c in name.replace("\\", "/").rsplit("/", 1)[-1] if c.isprintable())[:100].strip(". ")
    endings = {
        "image/jpeg": ".jpg", "audio/mpeg": ".mp3", "audio/mp4": ".m4a", "video/quicktime": ".mov",
    }  # fmt: skip
    ending = endings.get(type, "." + type.rsplit("/", 1)[-1])
    return bare if bare.lower().endswith((ending, ".jpeg")) else f"{bare.rsplit('.', 1)[0] or 'file'}{ending}"
