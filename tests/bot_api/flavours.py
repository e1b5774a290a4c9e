"""Two messengers with one API and some differences, as a record of capabilities."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Flavour:
    """What this messenger does differently.

    `form_webhooks`: every second webhook call carries a form body (each top-level field of the update,
    objects as JSON strings) instead of JSON.
    """

    name: str
    formatting: bool = True
    secret_header: bool = True
    retry_after: bool = True
    form_webhooks: bool = False
    missing: frozenset[str] = frozenset()


TELEGRAM = Flavour("telegram")
BALE = Flavour(
    "bale",
    formatting=False,
    secret_header=False,
    retry_after=False,
    form_webhooks=True,
    missing=frozenset(
        {
            "setMyCommands",
            "deleteMyCommands",
            "getMyCommands",
            "setMyName",
            "setMyDescription",
            "setMyShortDescription",
            "setChatMenuButton",
            "deleteMessages",
        }
    ),
)
FLAVOURS = {flavour.name: flavour for flavour in (TELEGRAM, BALE)}
