"""One database, two ways in: `reading()` and `writing()`. SQLite by default, PostgreSQL by setting."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, nullcontext
from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, TypeDecorator, event, text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase

# SQLite numbers rows by itself only where the type is INTEGER.
Serial = BigInteger().with_variant(Integer, "sqlite")

EVENT_ORDER_LOCK = 0x50697368  # any constant of our own


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant on both databases: SQLite forgets the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return value.astimezone(UTC) if value is not None else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    type_annotation_map: ClassVar = {datetime: Instant()}


class Database:
    def __init__(self, url: str) -> None:
        self.engine = _engine(url)
        # Two views of one pool: on SQLite a writer takes its lock at the start, or two writers that
        # both began by reading would fail instead of waiting for each other.
        self._reading = async_sessionmaker(self.engine, expire_on_commit=False)
        self._writing = async_sessionmaker(self.engine.execution_options(writes=True), expire_on_commit=False)
        # SQLite has one writer at a time: waiting in line is fairer than its busy handler, which may
        # leave one request waiting for seconds while others pass it.
        self._line = asyncio.Lock() if self.engine.dialect.name == "sqlite" else nullcontext()
        self.after_events: Callable[[], None] = lambda: None
        self._webhook = False

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncSession]:
        async with self._reading() as session:
            yield session

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncSession]:
        """Commits at the end, rolls back on any error; wakes the delivery when the commit held events."""
        async with self._line, self._writing() as session, session.begin():
            session.info["webhook"] = self._webhook
            yield session
        if session.info.get("events"):
            self.after_events()

    def keep_deliveries(self) -> None:
        """From now on every event is also queued for the webhook, in its own transaction."""
        self._webhook = True

    async def create(self) -> None:
        from sandbox import service_tables, tables  # noqa: F401  (the tables register themselves on Base)

        async with self.engine.execution_options(writes=True).begin() as connection:
            await connection.run_sync(Base.metadata.create_all)

    async def is_ready(self) -> bool:
        async with self.reading() as session:
            return bool(await session.scalar(text("SELECT 1")))

    async def close(self) -> None:
        await self.engine.dispose()


async def lock_event_order(session: AsyncSession) -> None:
    """From here to the commit nobody else may number an event.

    A sequence hands out numbers before commits happen, so a reader that has seen 7 could later miss a 6.
    One lock around "number and commit" makes the order of numbers the order of commits. SQLite has
    one writer at a time anyway.
    """
    if session.get_bind().dialect.name == "postgresql":
        await session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": EVENT_ORDER_LOCK})


def _engine(url: str) -> AsyncEngine:
    if not url.startswith("sqlite"):
        return create_async_engine(
            url, hide_parameters=True, pool_size=10, max_overflow=10, pool_pre_ping=True
        )
    engine = create_async_engine(url, hide_parameters=True)
    event.listen(engine.sync_engine, "connect", _prepare_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, record: object) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves, below
    cursor = connection.cursor()
    for pragma in ("busy_timeout=10000", "journal_mode=WAL", "foreign_keys=ON", "synchronous=NORMAL"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Any) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
