"""Stations and offices: the nearest to a place or by city and topic, hours, what to bring, and what is online instead."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from backend_client import models as m
from dialogs.form import AskAgain, Closing, Form, Problem, Question
from dialogs.kinds import Choice, Whereabouts, option_text
from dialogs.turn import Button, Reply, Role
from dialogs.visit import Answers, Visit
from locales import numerals, places

KINDS = ("station", "police10", "passport", "conscription", "plate", "traffic", "cyber", "agahi")
#: Any map the phone knows opens it; the point is all that is told.
MAP = "https://www.openstreetmap.org/"


async def show_offices(visit: Visit, a: Answers, key: str) -> Closing | AskAgain:
    where: dict[str, Any] = a.where
    point = (where["lat"], where["lon"]) if "lat" in where else None
    found = await visit.backend.offices(
        city=where.get("city") or where.get("text"),
        province=where.get("province"),
        kind=a.kind,
        near=point,
        limit=3,
    )
    if not found:
        return AskAgain(("where",), Problem("office-find-none"))
    cards = [_card(visit, number, office) for number, office in enumerate(found, 1)]
    text = "\n\n".join([*cards, visit.say(f"office-find-about-{a.kind}")])
    maps = tuple((_map(visit, number, office),) for number, office in enumerate(found, 1))
    return Closing((Reply(text, maps),))


def _card(visit: Visit, number: int, office: m.Office) -> str:
    lines = [visit.say("office-find-name", n=number, name=_name(visit, office))]
    if visit.locale != "fa":
        # What a driver or a passer-by can read.
        lines.append(visit.say("office-find-sign", name=office.name))
    lines.append(visit.say("office-find-address", address=office.address))
    if office.distance_km is not None:
        lines.append(
            visit.say("office-find-distance", km=numerals.digits(f"{office.distance_km:.1f}", visit.locale))
        )
    lines.append(visit.say("office-find-hours", hours=numerals.hours(office.hours, visit.locale)))
    lines.append(
        visit.say("office-find-phone", phone=numerals.ltr(numerals.digits(office.phone, visit.locale)))
    )
    return "\n".join(lines)


def _name(visit: Visit, office: m.Office) -> str:
    """Its own name; for readers of another language what it is, and in which city."""
    if visit.locale == "fa" or office.kind not in KINDS:
        return office.name
    kind = visit.say(option_text("office-find-q-kind", office.kind))
    return numerals.listed((kind, places.shown(office.city, visit.locale)), visit.locale)


def _map(visit: Visit, number: int, office: m.Office) -> Button:
    where = urlencode({"mlat": office.lat, "mlon": office.lon})
    return Button(visit.say("office-find-map", n=number), f"{MAP}?{where}", Role.URL)


FORMS = (
    Form(
        "office.find",
        (Question("kind", Choice(among=KINDS)), Question("where", Whereabouts())),
        submit=show_offices,
        menu=10,
    ),
)
