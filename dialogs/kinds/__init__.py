"""The kinds of answers a question can want, one class each.

Every kind reads what was heard, fills itself from a sentence, shows a stored value, and knows whether a
value stored by an earlier release still fits. Stored values are plain JSON.
"""

from dialogs.kinds.choices import Attachments, Choice, Choices, YesNo, YesNoUnsure, label_of, option_text
from dialogs.kinds.identity import FRESH_PROOF, LastFour, Mobile, NationalId, OneTimeCode, Plate, TrackingCode
from dialogs.kinds.numbers import Amount, Number
from dialogs.kinds.places import City, Location, Place, Whereabouts
from dialogs.kinds.times import Day, DayAndTime, Window
from dialogs.kinds.words import Code, Name, Text

__all__ = [
    "Attachments",
    "Choice",
    "Choices",
    "YesNo",
    "YesNoUnsure",
    "label_of",
    "option_text",
    "FRESH_PROOF",
    "LastFour",
    "Mobile",
    "NationalId",
    "OneTimeCode",
    "Plate",
    "TrackingCode",
    "Amount",
    "Number",
    "City",
    "Location",
    "Place",
    "Whereabouts",
    "Day",
    "DayAndTime",
    "Window",
    "Code",
    "Name",
    "Text",
]
