"""Tables of the services beside cases."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from sandbox.database import Base, Serial


class PaperFile(Base):
    """A request for a personal paper, or the file kept about one: passport, conscription, licence."""

    __tablename__ = "papers"

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    request: Mapped[str] = mapped_column(String(32), unique=True)
    national_id: Mapped[str] = mapped_column(String(10), index=True)
    state: Mapped[str] = mapped_column(String(32))
    state_since: Mapped[datetime]
    deadline: Mapped[date | None]
    expires_on: Mapped[date | None]
    post_barcode: Mapped[str | None] = mapped_column(String(24))
    problem: Mapped[str | None] = mapped_column(String(64))
    categories: Mapped[list[str]] = mapped_column(JSON, default=list)
    points: Mapped[int] = mapped_column(default=0)

    steps: Mapped[list[PaperStep]] = relationship(lazy="selectin", order_by="PaperStep.id")


class PaperStep(Base):
    __tablename__ = "paper_steps"

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    paper_id: Mapped[int] = mapped_column(ForeignKey("papers.id", ondelete="CASCADE"), index=True)
    state: Mapped[str] = mapped_column(String(32))
    at: Mapped[datetime]


class Vehicle(Base):
    __tablename__ = "vehicles"

    plate: Mapped[str] = mapped_column(String(16), primary_key=True)
    owner: Mapped[str] = mapped_column(String(10), index=True)  # national id
    model: Mapped[str] = mapped_column(String(100))


class FineRow(Base):
    __tablename__ = "fines"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    plate: Mapped[str] = mapped_column(ForeignKey("vehicles.plate", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    city: Mapped[str] = mapped_column(String(100))
    offence: Mapped[str] = mapped_column(String(64))
    amount: Mapped[int]  # rials
    points: Mapped[int] = mapped_column(default=0)
    by_camera: Mapped[bool] = mapped_column(default=False)
    bill: Mapped[str] = mapped_column(String(13))
    payment: Mapped[str] = mapped_column(String(13))
    paid_at: Mapped[datetime | None]


class AppointmentRow(Base):
    """A seat at a time; the unique pair is what keeps two people from one seat. Cancelling clears `seat`."""

    __tablename__ = "appointments"
    __table_args__ = (UniqueConstraint("slot", "seat"),)

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    slot: Mapped[str] = mapped_column(String(80))
    seat: Mapped[int | None]
    office_id: Mapped[str] = mapped_column(ForeignKey("offices.id"))
    at: Mapped[datetime] = mapped_column(index=True)
    plate: Mapped[str] = mapped_column(String(16), index=True)
    mobile: Mapped[str] = mapped_column(String(16), index=True)
    cancelled_at: Mapped[datetime | None]


class Survey(Base):
    """An invitation to say how it went; answered at most once."""

    __tablename__ = "surveys"
    __table_args__ = (Index("surveys_invited", "invited_at"),)

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    station: Mapped[str] = mapped_column(String(200))
    reason: Mapped[str] = mapped_column(String(16))  # visit or closed
    invited_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    grade: Mapped[int | None]
    comment: Mapped[str | None] = mapped_column(Text)
    opted_out: Mapped[bool] = mapped_column(default=False)


class SurveyOptOut(Base):
    """A phone that is never asked again; only its hash is kept."""

    __tablename__ = "survey_opt_outs"

    mobile: Mapped[str] = mapped_column(String(64), primary_key=True)
    at: Mapped[datetime]


class AlarmRow(Base):
    __tablename__ = "alarms"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    state: Mapped[str] = mapped_column(String(16))
    note: Mapped[str | None] = mapped_column(String(500))
    rang_at: Mapped[datetime] = mapped_column(index=True)
    answered_at: Mapped[datetime | None]


class AnnouncementRow(Base):
    __tablename__ = "announcements"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(Text)
    provinces: Mapped[list[str]] = mapped_column(JSON)
    topics: Mapped[list[str]] = mapped_column(JSON)
    urgent: Mapped[bool] = mapped_column(default=False)
    published_at: Mapped[datetime] = mapped_column(index=True)
    until: Mapped[datetime | None]
    stopped_at: Mapped[datetime | None]

    progress: Mapped[AnnouncementProgressRow | None] = relationship(lazy="selectin", viewonly=True)


class AnnouncementProgressRow(Base):
    """How far the desk is in telling one announcement, in its own words."""

    __tablename__ = "announcement_progress"

    announcement_id: Mapped[str] = mapped_column(
        ForeignKey("announcements.id", ondelete="CASCADE"), primary_key=True
    )
    state: Mapped[str] = mapped_column(String(16))
    total: Mapped[int]
    told: Mapped[int]
    failed: Mapped[int]
    seconds_left: Mapped[int | None]
    at: Mapped[datetime]


class HandOverRow(Base):
    __tablename__ = "handovers"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    conversation: Mapped[str] = mapped_column(String(128), index=True)  # hashed by the desk
    summary: Mapped[str] = mapped_column(Text)
    intent: Mapped[str | None] = mapped_column(String(200))
    mobile: Mapped[str | None] = mapped_column(String(16))
    tracking_code: Mapped[str | None] = mapped_column(String(12))
    urgent: Mapped[bool] = mapped_column(default=False)
    channel: Mapped[str] = mapped_column(String(200))
    locale: Mapped[str] = mapped_column(String(16))
    at: Mapped[datetime]
    closed_at: Mapped[datetime | None]

    messages: Mapped[list[HandOverMessage]] = relationship(lazy="selectin", order_by="HandOverMessage.id")


class HandOverMessage(Base):
    __tablename__ = "handover_messages"

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    handover_id: Mapped[str] = mapped_column(ForeignKey("handovers.id", ondelete="CASCADE"), index=True)
    by: Mapped[str] = mapped_column(String(16))  # citizen or staff
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]


class InstitutionRow(Base):
    __tablename__ = "institutions"

    licence: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    city: Mapped[str] = mapped_column(String(100))
    province: Mapped[str] = mapped_column(String(100))
    valid_until: Mapped[date]
    revoked: Mapped[bool] = mapped_column(default=False)
    services: Mapped[list[Any]] = mapped_column(JSON)
