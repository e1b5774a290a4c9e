"""What the other services say: papers, vehicles, surveys, alarms, announcements, messages, institutions."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field, StringConstraints

from backend_client.models.base import Answered, Line, Mobile, Said, Text, TrackingCode
from backend_client.models.cases import Step, StoredFile, UsualDays


class Paper(Answered):
    """Where a request for a personal paper stands. `request` names it in events (`paper.moved`)."""

    kind: str  # passport, conscription, licence
    request: str
    state: str
    state_since: AwareDatetime
    history: tuple[Step, ...] = ()
    next_step: str | None = None  # a stable id; the words are in locales/
    usual_days: UsualDays | None = None
    open: bool = True
    deadline: date | None = None  # until when the citizen must act
    expires_on: date | None = None  # of the paper itself
    post_barcode: str | None = None
    problem: str | None = None  # stable id of what is missing, never why somebody is barred


class Licence(Paper):
    """A driving licence: the request, and the points on it."""

    categories: tuple[str, ...] = ()
    points: int = 0  # negative points
    most_points: int = 30


class Fine(Answered):
    id: str
    at: AwareDatetime
    city: str
    offence: str  # stable id; the words are in locales/
    amount: int  # rials
    points: int = 0
    by_camera: bool = False
    bill: str
    payment: str
    objection_until: date | None = None


class Fines(Answered):
    plate: str
    total: int  # rials
    points: int
    fines: tuple[Fine, ...]


class Slot(Answered):
    """A time at a plate centre that can be booked."""

    id: str
    office_id: str
    office: str
    at: AwareDatetime
    free: int


class Appointment(Answered):
    id: str
    office: str
    address: str
    at: AwareDatetime
    plate: str
    state: Literal["booked", "cancelled", "done"]


class SurveyAnswer(Said):
    """An answer to an invitation. With `opt_out` the person is never invited again."""

    grade: Annotated[int, Field(ge=1, le=5)] | None = None
    comment: Annotated[str, StringConstraints(max_length=2_000)] | None = None
    opt_out: bool = False


class Thanks(Answered):
    """The answer is kept."""

    at: AwareDatetime


class Alarm(Answered):
    """One ringing of a linked alarm."""

    id: str
    tracking_code: TrackingCode
    state: Literal["ringing", "safe", "mistake", "help", "closed"]
    rang_at: AwareDatetime
    answered_at: AwareDatetime | None = None


class Announcement(Answered):
    id: str
    title: str
    text: str
    provinces: tuple[str, ...] = ()  # empty: everywhere
    topics: tuple[str, ...] = ()
    published_at: AwareDatetime
    until: AwareDatetime | None = None
    urgent: bool = False


class AnnouncementProgress(Said):
    """How far the desk is in telling an announcement to those who follow its topics. `seconds_left`: an estimate."""

    state: Literal["running", "paused", "stopped", "done"]
    total: int = Field(ge=0)
    told: int = Field(ge=0)
    failed: int = Field(default=0, ge=0)
    seconds_left: int | None = Field(default=None, ge=0)


class Message(Answered):
    """One message between a citizen and the officer in charge."""

    id: int
    at: AwareDatetime
    by: Literal["citizen", "officer"]
    text: str
    files: tuple[StoredFile, ...] = ()


class Institution(Answered):
    """A licensed protection institution, as its public entry says."""

    licence: str
    name: str
    city: str
    province: str
    valid: bool
    valid_until: date
    services: tuple[str, ...] = ()
    sample: bool = False


class HandOver(Said):
    """A conversation given to a person. `summary` is what they read first."""

    conversation: Annotated[str, StringConstraints(min_length=8, max_length=128)]  # hashed
    summary: Text
    intent: Line | None = None
    mobile: Mobile | None = None
    tracking_code: TrackingCode | None = None
    urgent: bool = False
    channel: Line
    locale: Annotated[str, StringConstraints(max_length=16)]


class HandOverReceipt(Answered):
    """A place in the queue. Replies come as events `handover.replied` whose `subject` is this id."""

    id: str
    position: int  # 1: next
    staffed: bool  # somebody is there at this hour
    usual_minutes: int
