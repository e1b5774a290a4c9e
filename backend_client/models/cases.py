"""Reports and cases."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field, JsonValue, StringConstraints

from backend_client.models.base import Answered, FileId, Role, Said, Text, TrackingCode
from backend_client.models.people import Person, Respondent


class StoredFile(Answered):
    id: FileId
    name: str
    type: str
    size: int  # bytes


class Report(Said):
    """A finished form. `answers` is what was asked, by the question's key."""

    kind: Annotated[str, StringConstraints(pattern=r"^[a-z_]+(\.[a-z_]+)+$", max_length=64)]
    offence: Annotated[str, StringConstraints(max_length=64)] | None = None
    answers: Annotated[dict[str, JsonValue], Field(max_length=100)]
    person: Person | None = None  # None: anonymous, where the kind allows it
    respondent: Respondent | None = None
    evidence: Annotated[tuple[FileId, ...], Field(max_length=20)] = ()
    channel: Annotated[str, StringConstraints(max_length=32)]
    locale: Annotated[str, StringConstraints(max_length=16)]


class Receipt(Answered):
    tracking_code: TrackingCode
    state: str
    kind: str
    registered_at: AwareDatetime
    role: Role = "complainant"


class Step(Answered):
    """One move of a case, as this role may see it."""

    state: str
    at: AwareDatetime
    branch: str | None = None
    order: str | None = None
    note: str | None = None
    hearing: AwareDatetime | None = None


class UsualDays(Answered):
    """How long the present state usually lasts, in days."""

    least: int
    most: int


class Case(Answered):
    tracking_code: TrackingCode
    kind: str
    state: str
    state_since: AwareDatetime
    registered_at: AwareDatetime
    history: tuple[Step, ...] = ()
    branch: str | None = None
    order: str | None = None
    hearing: AwareDatetime | None = None
    next_step: str | None = None  # a stable id: what this person does next; the words are in locales/
    usual_days: UsualDays | None = None
    open: bool = True


class CaseAccess(Answered):
    """A case shown to somebody who proved it is theirs; `grant` lets them add to it until `expires_at`."""

    case: Case
    role: Role
    grant: str
    expires_at: AwareDatetime


class CaseSummary(Answered):
    tracking_code: TrackingCode
    kind: str
    state: str
    registered_at: AwareDatetime
    role: Role


class Addition(Said):
    kind: Literal["evidence", "correction", "withdrawal", "message"]
    text: Text | None = None
    files: Annotated[tuple[FileId, ...], Field(max_length=20)] = ()


class AdditionReceipt(Answered):
    at: AwareDatetime
    state: str
