"""What happened, as the feed and the webhook tell it."""

from __future__ import annotations

from typing import Literal

from pydantic import AwareDatetime

from backend_client.models.base import Answered, Role, TrackingCode
from backend_client.models.cases import StoredFile


class Event(Answered):
    """Something happened. `roles` says whom it may be told; a case's `note` is for its complainant alone.

    Types and what they carry besides (a reader skips a type it does not know):

    case.moved, case.needs_info   state, branch, order, note, hearing
    case.message                  note (the officer's words), files
    survey.invited                subject (the survey to answer)
    alarm.rang, alarm.closed      subject (the alarm), state, note; tell these before everything else
    announcement.published        subject, title, note (the text), provinces, topics
    announcement.stopped          subject
    announcement.paused, .resumed subject (telling it to everybody rests, goes on)
    handover.replied, .closed     subject (the hand-over), note (the person's words)
    paper.moved                   subject (the request), kind, state
    """

    id: str
    cursor: str
    sequence: int = 0  # 1, 2, 3 … within one case; 0 for what belongs to no case
    type: str
    tracking_code: TrackingCode | None = None
    at: AwareDatetime
    by: Literal["staff", "citizen"] = "staff"  # who caused it: a citizen already knows what they did
    state: str | None = None
    branch: str | None = None
    order: str | None = None
    note: str | None = None
    hearing: AwareDatetime | None = None
    roles: tuple[Role, ...] = ()
    files: tuple[StoredFile, ...] = ()
    subject: str | None = None  # id of the alarm, announcement, survey, hand-over or request
    kind: str | None = None  # of the case or paper
    title: str | None = None  # of an announcement
    provinces: tuple[str, ...] = ()  # an announcement's; empty means everywhere
    topics: tuple[str, ...] = ()


class EventPage(Answered):
    events: tuple[Event, ...]
    cursor: str  # give it back to read on; unchanged where there was nothing new
    more: bool = False
