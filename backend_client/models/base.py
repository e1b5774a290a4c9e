"""What every model stands on: frozen, strict in what we say, tolerant in what we hear."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

Role = Literal["complainant", "respondent"]
TrackingCode = Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]{11}$")]
NationalId = Annotated[str, StringConstraints(pattern=r"^[0-9]{10}$")]
Mobile = Annotated[str, StringConstraints(pattern=r"^\+98[0-9]{10}$")]
FileId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{8,64}$")]
Line = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Text = Annotated[str, StringConstraints(max_length=8_000)]


class Said(BaseModel):
    """Said by the desk: nothing may be in it that the contract does not name."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Answered(BaseModel):
    """Answered by the back office: may hold more than this client knows."""

    model_config = ConfigDict(frozen=True, extra="ignore")
