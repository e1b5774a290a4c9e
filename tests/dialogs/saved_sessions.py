"""Conversations stopped at different points, as a release saved them: `fixtures/sessions/<format>/*.json`.

Each file holds what was heard, the question that stood open, the answers given, and the session itself. Files are
written once and never changed: they are what citizens have in Redis when the next release is started. A release that
changes what it saves adds a folder of its own:

    python -m tests.dialogs.saved_sessions v2
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

from backend_client.errors import BackendUnavailable
from dialogs.session import Session, load
from tests.citizen import MOBILE, NATIONAL_ID, Citizen, House, open_house

FOLDER = Path(__file__).parent / "fixtures" / "sessions"
OPENING = "سلام، دیشب پراید ۱۲ ب ۳۴۵ ایران ۶۷ رو از جلوی خونه‌م تو قزوین دزدیدن"
BAD_DRIVING = (
    "دیروز یه پژو ۱۲ ب ۳۴۵ ایران ۶۷ تو اتوبان همت تهران سبقت غیرمجاز می‌گرفت، می‌خوام تخلفش رو ناشناس گزارش بدم"
)
Walk = Callable[[Citizen], Awaitable[None]]


async def greeted(citizen: Citizen) -> None:
    await citizen.start()


async def theft_first_question(citizen: Citizen) -> None:
    await citizen.say(OPENING)


async def theft_some_chosen(citizen: Citizen) -> None:
    await theft_first_question(citizen)
    await citizen.say("خیابان نوروزیان، روبه‌روی بانک")
    await citizen.tap("ردیاب دارد")


async def theft_some_files(citizen: Citizen) -> None:
    await theft_first_question(citizen)
    await citizen.say("خیابان نوروزیان، روبه‌روی بانک")
    await citizen.say("ردیاب داره، مدارکش هم داخلش بود، سفید ۹۸")
    await citizen.send_photo()


async def theft_one_time_code(citizen: Citizen) -> None:
    await theft_some_files(citizen)
    await citizen.tap("همین‌ها کافی است")
    await citizen.say(f"مریم احمدی {NATIONAL_ID} {MOBILE}")


async def theft_review(citizen: Citizen) -> None:
    await theft_one_time_code(citizen)
    await citizen.say(await citizen.house.one_time_code(MOBILE))


async def theft_what_to_edit(citizen: Citizen) -> None:
    await theft_review(citizen)
    await citizen.tap("اصلاح")


async def theft_editing(citizen: Citizen) -> None:
    await theft_what_to_edit(citizen)
    await citizen.tap("شهر")


async def theft_filed(citizen: Citizen) -> None:
    await theft_review(citizen)
    await citizen.tap("درست است، ثبت شود")


async def theft_waits_for_the_office(citizen: Citizen) -> None:
    await theft_review(citizen)
    away = BackendUnavailable("away")
    with patch.object(type(citizen.house.backend), "file_report", side_effect=away):
        await citizen.tap("درست است، ثبت شود")


async def theft_cancelled(citizen: Citizen) -> None:
    await theft_some_chosen(citizen)
    await citizen.say("لغو")


async def status_last_four(citizen: Citizen) -> None:
    await theft_filed(citizen)
    await citizen.say("پروندم چی شد؟")


async def side_question_in_a_theft(citizen: Citizen) -> None:
    await theft_first_question(citizen)
    await citizen.say("خیابان نوروزیان، روبه‌روی بانک")
    await citizen.say("پرونده قبلی من کجاست؟ می‌خوام پیگیری کنم")


async def bad_driving_review(citizen: Citizen) -> None:
    await citizen.say(BAD_DRIVING)
    await citizen.send_place(35.75, 51.41)
    await citizen.say("ندارم")


async def theft_in_english(citizen: Citizen) -> None:
    await citizen.say("English")
    await citizen.say(OPENING)


WALKS: tuple[Walk, ...] = (
    greeted, theft_first_question, theft_some_chosen, theft_some_files, theft_one_time_code, theft_review,
    theft_what_to_edit, theft_editing, theft_filed, theft_waits_for_the_office, theft_cancelled, status_last_four,
    side_question_in_a_theft, bad_driving_review, theft_in_english,
)  # fmt: skip


def saved() -> list[tuple[str, dict[str, Any]]]:
    """Every session of every release: `v1/theft_review` and what stands in its file."""
    files = sorted(FOLDER.glob("v*/*.json"))
    return [(f"{file.parent.name}/{file.stem}", json.loads(file.read_text())) for file in files]


async def save(folder: Path) -> None:
    """Walk every walk and write where it ended into this empty folder."""
    for walk in WALKS:
        with tempfile.TemporaryDirectory() as data:
            async with open_house(Path(data)) as house:
                record = _record(await _walked(house, walk))
        text = json.dumps(record, ensure_ascii=False, indent=1, sort_keys=True)
        (folder / f"{walk.__name__}.json").write_text(text + "\n")


async def _walked(house: House, walk: Walk) -> Citizen:
    citizen = Citizen(house)
    await walk(citizen)
    return citizen


def _record(citizen: Citizen) -> dict[str, Any]:
    session = citizen.open
    asks = next((reply.ask for reply in reversed(citizen.seen) if reply.ask), None) if session.run else None
    return {
        "asks": [asks.kind, asks.key, asks.optional] if asks else None,
        "answers": session.run.answers if session.run else {},
        "saved_at": citizen.house.now.isoformat(),
        "session": json.loads(session.dump()),
    }


def loaded(record: dict[str, Any]) -> Session:
    """The session of a file as this release reads it."""
    return load(json.dumps(record["session"]).encode())


if __name__ == "__main__":
    release = FOLDER / sys.argv[1]
    release.mkdir(parents=True)  # never over one that is there
    asyncio.run(save(release))
