"""The one time zone of the offices."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

TEHRAN = timezone(timedelta(hours=3, minutes=30))  # no summer time since 1402


def in_tehran(at: datetime | None) -> datetime | None:
    """The instant in UTC; what names no zone was said in Tehran."""
    if at is None:
        return None
    return (at if at.tzinfo else at.replace(tzinfo=TEHRAN)).astimezone(UTC)
