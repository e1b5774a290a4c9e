"""The tables. Access rules live in the modules that use them; here are only shapes and constraints."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from sandbox.database import Base, Serial


class Case(Base):
    """A report or complaint. `tracking_code` is its name, never a proof."""

    __tablename__ = "cases"

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    tracking_code: Mapped[str] = mapped_column(String(12), unique=True)
    kind: Mapped[str] = mapped_column(String(64), index=True)
    offence: Mapped[str | None] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(32), index=True)
    state_since: Mapped[datetime]
    registered_at: Mapped[datetime] = mapped_column(index=True)
    official_at: Mapped[datetime | None]  # first official act: from then on the respondent may know
    branch: Mapped[str | None] = mapped_column(String(200))
    order_text: Mapped[str | None] = mapped_column(String(500))
    hearing: Mapped[datetime | None]
    sensitive: Mapped[bool] = mapped_column(default=False)  # the respondent is never told by the desk
    answers: Mapped[dict[str, Any]] = mapped_column(JSON)
    channel: Mapped[str] = mapped_column(String(32))
    locale: Mapped[str] = mapped_column(String(16))
    content_hash: Mapped[str] = mapped_column(String(64), index=True)
    last_sequence: Mapped[int] = mapped_column(default=0)
    station: Mapped[str | None] = mapped_column(String(200))  # name of the one that handles it

    parties: Mapped[list[Party]] = relationship(lazy="selectin", order_by="Party.id")
    steps: Mapped[list[Step]] = relationship(lazy="selectin", order_by="Step.id")

    def party(self, role: str) -> Party | None:
        return next((party for party in self.parties if party.role == role), None)

    def __str__(self) -> str:
        return self.tracking_code


class Party(Base):
    """One side of a case. The two sides never see each other's row."""

    __tablename__ = "parties"
    __table_args__ = (UniqueConstraint("case_id", "role"),)

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    role: Mapped[str] = mapped_column(String(16))
    name: Mapped[str | None] = mapped_column(String(200))
    mobile: Mapped[str | None] = mapped_column(String(16), index=True)
    national_id: Mapped[str | None] = mapped_column(String(10), index=True)
    description: Mapped[str | None] = mapped_column(Text)


class Step(Base):
    __tablename__ = "steps"

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    state: Mapped[str] = mapped_column(String(32))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(16))
    branch: Mapped[str | None] = mapped_column(String(200))
    order_text: Mapped[str | None] = mapped_column(String(500))
    note: Mapped[str | None] = mapped_column(Text)
    hearing: Mapped[datetime | None]


class Addition(Base):
    """What came to a case later: evidence, a correction, a withdrawal, or a message in either direction."""

    __tablename__ = "additions"

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    by: Mapped[str] = mapped_column(String(16))  # complainant, respondent or staff
    thread: Mapped[str] = mapped_column(String(16))  # the role whose conversation with the officer it is
    text: Mapped[str | None] = mapped_column(Text)
    at: Mapped[datetime]


class StoredFile(Base):
    __tablename__ = "files"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    type: Mapped[str] = mapped_column(String(64))
    size: Mapped[int]
    digest: Mapped[str] = mapped_column(String(64), index=True)  # SHA-256, names the bytes on disk
    by: Mapped[str] = mapped_column(String(16))  # citizen or staff
    at: Mapped[datetime]


class CaseFile(Base):
    __tablename__ = "case_files"

    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True)
    file_id: Mapped[str] = mapped_column(ForeignKey("files.id"), primary_key=True)
    addition_id: Mapped[int | None] = mapped_column(
        ForeignKey("additions.id", ondelete="CASCADE"), index=True
    )


class EventRow(Base):
    """The feed. `id` is the cursor; `payload` is the event as the desk reads it."""

    __tablename__ = "events"
    __table_args__ = (UniqueConstraint("case_id", "sequence"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    event_id: Mapped[str] = mapped_column(String(40), unique=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"))
    sequence: Mapped[int | None]
    type: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime]
    payload: Mapped[dict[str, Any]] = mapped_column(JSON)


class Delivery(Base):
    """One event on its way to the desk's webhook."""

    __tablename__ = "deliveries"
    __table_args__ = (Index("deliveries_due", "done_at", "next_at"),)

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    event_row: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), index=True)
    case_id: Mapped[int | None] = mapped_column(index=True)  # deliveries of one case keep their order
    attempts: Mapped[int] = mapped_column(default=0)
    next_at: Mapped[datetime]
    done_at: Mapped[datetime | None]  # delivered or given up
    outcome: Mapped[str | None] = mapped_column(String(40))


class OneTimeCode(Base):
    """Readable on purpose: there is no SMS gateway here, the staff page is the phone."""

    __tablename__ = "one_time_codes"

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    mobile: Mapped[str] = mapped_column(String(16), index=True)
    code: Mapped[str] = mapped_column(String(6))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(default=0)
    used_at: Mapped[datetime | None]
    used_key: Mapped[str | None] = mapped_column(String(64))


class Token(Base):
    """A proof (this phone is theirs) or a grant (this case is theirs); only its hash is kept."""

    __tablename__ = "tokens"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    purpose: Mapped[str] = mapped_column(String(16))
    mobile: Mapped[str | None] = mapped_column(String(16))
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"))
    role: Mapped[str | None] = mapped_column(String(16))
    expires_at: Mapped[datetime] = mapped_column(index=True)


class Guess(Base):
    """A wrong guess, counted against a hashed scope."""

    __tablename__ = "guesses"
    __table_args__ = (Index("guesses_scope_at", "scope", "at"),)

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    scope: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]


class KeptAnswer(Base):
    """The first answer to an idempotency key; the primary key is what makes "exactly once" true."""

    __tablename__ = "kept_answers"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64))
    body: Mapped[Any] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(index=True)


class Office(Base):
    __tablename__ = "offices"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(32), index=True)
    city: Mapped[str] = mapped_column(String(100), index=True)
    province: Mapped[str] = mapped_column(String(100), index=True)
    address: Mapped[str] = mapped_column(String(300))
    phone: Mapped[str] = mapped_column(String(32))
    hours: Mapped[str] = mapped_column(String(100))
    lat: Mapped[float]
    lon: Mapped[float]
    services: Mapped[list[str]] = mapped_column(JSON)
    sample: Mapped[bool] = mapped_column(default=True)


class Citizen(Base):
    """An example citizen to play with."""

    __tablename__ = "citizens"

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    national_id: Mapped[str] = mapped_column(String(10), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    mobile: Mapped[str] = mapped_column(String(16), index=True)
    birth_year: Mapped[int]  # Jalali
    about: Mapped[str] = mapped_column(String(300))
