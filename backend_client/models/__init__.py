"""What the desk and the back office say to each other.

Instants are aware and in UTC, money is whole rials, digits are ASCII, mobiles are `+98` and ten digits.
Answers may grow fields without notice (they are ignored here); requests may not.
"""

from backend_client.models.base import (
    Answered,
    FileId,
    Line,
    Mobile,
    NationalId,
    Role,
    Said,
    Text,
    TrackingCode,
)
from backend_client.models.cases import (
    Addition,
    AdditionReceipt,
    Case,
    CaseAccess,
    CaseSummary,
    Receipt,
    Report,
    Step,
    StoredFile,
    UsualDays,
)
from backend_client.models.events import Event, EventPage
from backend_client.models.people import CodeSent, Person, Proof, Respondent
from backend_client.models.places import Office
from backend_client.models.services import (
    Alarm,
    Announcement,
    AnnouncementProgress,
    Appointment,
    Fine,
    Fines,
    HandOver,
    HandOverReceipt,
    Institution,
    Licence,
    Message,
    Paper,
    Slot,
    SurveyAnswer,
    Thanks,
)

__all__ = [
    "Answered", "FileId", "Line", "Mobile", "NationalId", "Role", "Said", "Text", "TrackingCode",
    "CodeSent", "Person", "Proof", "Respondent",
    "Addition", "AdditionReceipt", "Case", "CaseAccess", "CaseSummary", "Receipt", "Report", "Step",
    "StoredFile", "UsualDays",
    "Event", "EventPage", "Office",
    "Alarm", "Announcement", "AnnouncementProgress", "Appointment", "Fine", "Fines", "HandOver",
    "HandOverReceipt", "Institution", "Licence", "Message", "Paper", "Slot", "SurveyAnswer", "Thanks",
]  # fmt: skip
