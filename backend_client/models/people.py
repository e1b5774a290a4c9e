"""Who somebody is."""

from __future__ import annotations

from typing import Annotated

from pydantic import AwareDatetime, StringConstraints

from backend_client.models.base import Answered, Mobile, NationalId, Said, Text


class Person(Said):
    name: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    mobile: Mobile
    national_id: NationalId | None = None  # a foreign national may have none


class Respondent(Said):
    """The other party, as far as the complainant knows them."""

    name: Annotated[str, StringConstraints(max_length=200)] | None = None
    mobile: Mobile | None = None
    national_id: NationalId | None = None
    description: Text | None = None


class CodeSent(Answered):
    expires_at: AwareDatetime


class Proof(Answered):
    """This phone is theirs until `expires_at` (about half an hour). `token` is the conversation's secret."""

    token: str
    mobile: Mobile
    expires_at: AwareDatetime
