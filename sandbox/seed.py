"""What an empty sandbox is filled with: offices, and a dozen example citizens to play with."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from sandbox.codes import national_id_with_check
from sandbox.sample_offices import sample_offices
from sandbox.sample_services import sample_fines, sample_services
from sandbox.tables import Citizen, Office

# Prefix 999 is not issued to anybody, nor are mobiles that begin with 0999000.
EXAMPLES: tuple[tuple[str, int, str], ...] = (
    ("سارا محمدی", 1369, "صاحب خودرو در قزوین"),
    ("رضا کریمی", 1384, "مشمول خدمت، دانشجو"),
    ("زهرا احمدی", 1335, "بازنشسته، ساکن تهران"),
    ("علی رستمی", 1362, "مغازه‌دار در کرج"),
    ("مریم حسینی", 1375, "متقاضی گذرنامه"),
    ("حسین نوری", 1380, "سرباز، در حال خدمت"),
    ("فاطمه صادقی", 1358, "مادر دو فرزند، اصفهان"),
    ("امیر جعفری", 1371, "راننده تاکسی در مشهد"),
    ("نرگس اکبری", 1366, "وکیل، تبریز"),
    ("مهدی یوسفی", 1377, "برای نقش طرف مقابل"),
    ("لیلا قاسمی", 1352, "صاحب طلافروشی با دستگاه زنگ"),
    ("کاوه مرادی", 1382, "غایب از خدمت، ساکن شیراز"),
)


def example_citizens() -> list[Citizen]:
    return [
        Citizen(
            national_id=national_id_with_check(f"999{100_000 + number * 7_411:06d}"),
            name=name,
            mobile=f"+98999000{number:04d}",
            birth_year=birth_year,
            about=about,
        )
        for number, (name, birth_year, about) in enumerate(EXAMPLES, start=1)
    ]


async def fill_empty(session: AsyncSession, now: datetime) -> None:
    """Safe at every start: does nothing where something is already there."""
    if await session.scalar(select(Office.id).limit(1)) is None:
        session.add_all(sample_offices())
    if await session.scalar(select(Citizen.id).limit(1)) is None:
        citizens = example_citizens()
        session.add_all([*citizens, *sample_services(citizens, now)])
        await session.flush()
        session.add_all(sample_fines(now))
