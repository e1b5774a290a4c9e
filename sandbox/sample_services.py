"""Believable papers, vehicles, fines and institutions of the example citizens. All invented."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from sandbox.codes import fine_bill
from sandbox.database import Base
from sandbox.service_tables import FineRow, InstitutionRow, PaperFile, PaperStep, Vehicle
from sandbox.tables import Citizen

# (kind, number of the citizen, states on the way, days ago of the last one, other facts)
_PAPERS: tuple[tuple[str, int, str, int, dict[str, object]], ...] = (
    ("passport", 5, "registered identity payment review", 3, {}),
    ("passport", 3, "registered identity payment review printing posted", 1, {"barcode": 1}),
    ("passport", 1, "registered identity payment review needs_fix", 2, {"problem": "photo", "deadline": 28}),
    ("passport", 7, "registered identity payment review printing posted delivered", 1700, {"expires": 95}),
    ("conscription", 2, "liable_window registered exam deferment", 200, {"deadline": 58}),
    ("conscription", 6, "liable_window registered exam ready serving", 120, {}),
    ("conscription", 12, "liable_window absent", 90, {"problem": "absence"}),
    ("conscription", 4, "ready serving done card_issue", 20, {}),
    ("conscription", 10, "registered exam exemption_review", 12, {"deadline": 30}),
    ("licence", 1, "registered review printing posted delivered", 1500, {"expires": 2150, "categories": "3"}),
    ("licence", 8, "registered review printing", 4, {"expires": 40, "categories": "2 3", "points": 12}),
    ("licence", 11, "registered review needs_fix", 6, {"problem": "eye_test", "categories": "3"}),
)
_VEHICLES = (
    ("12ب345-67", 1, "پراید ۱۳۱"),
    ("34ت567-36", 8, "سمند (تاکسی)"),
    ("123-45678", 4, "موتورسیکلت ۱۲۵"),
    ("56د789-11", 9, "پژو ۲۰۶"),
)
# (plate, days ago, city, offence, rials, points, by camera)
_FINES = (
    ("34ت567-36", 9, "مشهد", "speeding", 1_500_000, 3, True),
    ("34ت567-36", 31, "مشهد", "no_parking", 700_000, 0, False),
    ("34ت567-36", 44, "نیشابور", "phone_while_driving", 1_200_000, 2, True),
    ("12ب345-67", 15, "قزوین", "traffic_zone", 500_000, 0, True),
    ("123-45678", 5, "کرج", "no_helmet", 900_000, 0, False),
)
_INSTITUTIONS = (
    ("99-1001", "مؤسسه حفاظتی و مراقبتی نمونه پاسدار آرامش", "تهران", "تهران", 400, False),
    ("99-1002", "مؤسسه حفاظتی و مراقبتی نمونه امین البرز", "کرج", "البرز", 210, False),
    ("99-1003", "مؤسسه حفاظتی و مراقبتی نمونه پویا نظم", "مشهد", "خراسان رضوی", -35, False),
    ("99-1004", "مؤسسه حفاظتی و مراقبتی نمونه نگهبان زاینده‌رود", "اصفهان", "اصفهان", 90, True),
    ("99-1005", "مؤسسه حفاظتی و مراقبتی نمونه آذر ایمن", "تبریز", "آذربایجان شرقی", 600, False),
    ("99-1006", "مؤسسه حفاظتی و مراقبتی نمونه حافظ پارس", "شیراز", "فارس", 30, False),
)


def sample_services(citizens: list[Citizen], now: datetime) -> Iterator[Base]:
    """Rows whose dates lie around `now`, so that the examples stay fresh."""
    people = {number: citizen.national_id for number, citizen in enumerate(citizens, start=1)}
    for serial, (kind, owner, states, days_ago, more) in enumerate(_PAPERS, start=1):
        yield _paper(serial, kind, people[owner], states.split(), now - timedelta(days=days_ago), more, now)
    for plate, owner, model in _VEHICLES:
        yield Vehicle(plate=plate, owner=people[owner], model=model)
    for licence, name, city, province, days, revoked in _INSTITUTIONS:
        yield InstitutionRow(
            licence=licence,
            name=name,
            city=city,
            province=province,
            valid_until=(now + timedelta(days=days)).date(),
            revoked=revoked,
            services=["guarding", "patrol"],
        )


def sample_fines(now: datetime) -> Iterator[FineRow]:
    """Apart from the vehicles, which must be there first."""
    for serial, (plate, days_ago, city, offence, amount, points, by_camera) in enumerate(_FINES, start=1):
        bill, payment = fine_bill(serial, amount)
        yield FineRow(
            id=f"fine-{serial:04d}",
            plate=plate,
            at=now - timedelta(days=days_ago, hours=serial),
            city=city,
            offence=offence,
            amount=amount,
            points=points,
            by_camera=by_camera,
            bill=bill,
            payment=payment,
        )


def _paper(
    serial: int,
    kind: str,
    national_id: str,
    states: list[str],
    since: datetime,
    more: dict[str, object],
    now: datetime,
) -> PaperFile:
    steps = [
        PaperStep(state=state, at=since - timedelta(days=2 * (len(states) - place)))
        for place, state in enumerate(states, start=1)
    ]

    def day(name: str) -> object:
        days = more.get(name)
        return (now + timedelta(days=days)).date() if isinstance(days, int) else None

    return PaperFile(
        kind=kind,
        request=f"{kind[:1].upper()}99{serial:06d}",
        national_id=national_id,
        state=states[-1],
        state_since=since,
        deadline=day("deadline"),
        expires_on=day("expires"),
        post_barcode=f"{serial:024d}" if "barcode" in more else None,
        problem=more.get("problem"),
        categories=str(more.get("categories", "")).split(),
        points=more.get("points", 0),
        steps=steps,
    )
