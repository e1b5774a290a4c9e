"""Evidence and attachments: limits on size and type, bytes on disk under their hash."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from backend_client import models as m
from sandbox.codes import new_id
from sandbox.problems import Problem, invalid
from sandbox.tables import Addition, CaseFile, StoredFile

MOST_BYTES = 20 * 1024 * 1024
UNUSED_LIFETIME = timedelta(days=2)  # a form may be finished tomorrow

# What a file of each type begins with: (offset, bytes). A name or a header proves nothing.
_MARKS: dict[str, tuple[tuple[int, bytes], ...]] = {
    "image/jpeg": ((0, b"\xff\xd8\xff"),),
    "image/png": ((0, b"\x89PNG\r\n\x1a\n"),),
    "image/gif": ((0, b"GIF87a"), (0, b"GIF89a")),
    "image/webp": ((8, b"WEBP"),),
    "image/heic": ((4, b"ftypheic"), (4, b"ftypheix"), (4, b"ftypmif1")),
    "application/pdf": ((0, b"%PDF-"),),
    "audio/ogg": ((0, b"OggS"),),
    "audio/mpeg": ((0, b"ID3"), (0, b"\xff\xfb"), (0, b"\xff\xf3"), (0, b"\xff\xf2")),
    "audio/mp4": ((4, b"ftypM4A"),),
    "audio/wav": ((8, b"WAVE"),),
    "video/mp4": ((4, b"ftyp"),),
    "video/quicktime": ((4, b"ftypqt"),),
    "video/webm": ((0, b"\x1a\x45\xdf\xa3"),),
    "audio/webm": ((0, b"\x1a\x45\xdf\xa3"),),
}


def checked_type(claimed: str, content: bytes) -> str:
    """The claimed type without parameters, if it is taken and the bytes begin like it."""
    media_type = claimed.partition(";")[0].strip().lower()
    marks = _MARKS.get(media_type)
    if marks is None:
        raise invalid(type="not_taken")
    if not any(content[at : at + len(mark)] == mark for at, mark in marks):
        raise invalid(type="does_not_match")
    return media_type


def checked_name(name: str | None) -> str:
    """The last part of a file name without anything that could steer a path, a header or a terminal."""
    last = re.split(r"[/\\]", name or "")[-1]
    clean = re.sub(r"[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff\"<>|:*?]", "", last).strip(" .")
    return clean[:200] or "file"


class FileStore:
    """Bytes by their SHA-256. Writing the same bytes twice keeps them once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, digest: str) -> Path:
        return self._folder / digest[:2] / digest

    def keep(self, content: bytes) -> str:
        """The digest, once the bytes are safely on disk."""
        digest = hashlib.sha256(content).hexdigest()
        target = self.path(digest)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as draft:
                draft.write(content)
                draft.flush()
                os.fsync(draft.fileno())
            Path(draft.name).replace(target)
        return digest

    def drop(self, digest: str) -> None:
        self.path(digest).unlink(missing_ok=True)


def new_row(name: str, media_type: str, content: bytes, digest: str, by: str, now: datetime) -> StoredFile:
    return StoredFile(
        id=new_id("file"), name=name, type=media_type, size=len(content), digest=digest, by=by, at=now
    )


def as_model(row: StoredFile) -> m.StoredFile:
    return m.StoredFile(id=row.id, name=row.name, type=row.type, size=row.size)


async def attach(
    session: AsyncSession, case_id: int, ids: tuple[str, ...], addition_id: int | None = None
) -> None:
    """Ties stored files to a case; an unknown one is `invalid`."""
    wanted = set(ids)
    known = (
        set(await session.scalars(select(StoredFile.id).where(StoredFile.id.in_(wanted))))
        if wanted
        else set()
    )
    if known != wanted:
        raise invalid(files="unknown")
    here = set(await session.scalars(select(CaseFile.file_id).where(CaseFile.case_id == case_id)))
    session.add_all(
        CaseFile(case_id=case_id, file_id=file_id, addition_id=addition_id)
        for file_id in sorted(wanted - here)
    )


async def of_case(session: AsyncSession, case_id: int) -> list[tuple[StoredFile, Addition | None]]:
    """Every file of a case with the addition it came with; None for what came with the report. Oldest first."""
    query = (
        select(StoredFile, Addition)
        .join(CaseFile, CaseFile.file_id == StoredFile.id)
        .outerjoin(Addition, Addition.id == CaseFile.addition_id)
        .where(CaseFile.case_id == case_id)
        .order_by(Addition.id.nulls_first(), StoredFile.at, StoredFile.id)
    )
    return [(file, added) for file, added in await session.execute(query)]


async def additions_of(session: AsyncSession, case_id: int) -> list[Addition]:
    """What came to the case after its report, oldest first."""
    return list(
        await session.scalars(select(Addition).where(Addition.case_id == case_id).order_by(Addition.id))
    )


async def row_sent_by_staff(session: AsyncSession, file_id: str) -> StoredFile:
    row = await session.get(StoredFile, file_id)
    if row is None or row.by != "staff":
        raise Problem(404, "not_found")
    return row


async def forget_unused(session: AsyncSession, store: FileStore, now: datetime) -> None:
    """Drops uploads that no case took. Bytes that another row still names stay."""
    used = select(CaseFile.file_id)
    old = select(StoredFile).where(StoredFile.at < now - UNUSED_LIFETIME, StoredFile.id.not_in(used))
    rows = (await session.scalars(old)).all()
    await session.execute(delete(StoredFile).where(StoredFile.id.in_([row.id for row in rows])))
    for digest in {row.digest for row in rows}:
        if await session.scalar(select(StoredFile.id).where(StoredFile.digest == digest).limit(1)) is None:
            store.drop(digest)
