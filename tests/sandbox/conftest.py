"""The sandbox, run for real on SQLite and on PostgreSQL, and spoken to through the desk's own client."""

from __future__ import annotations

import asyncio
import itertools
import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest
import pytest_asyncio

from backend_client import models
from sandbox.codes import national_id_with_check
from sandbox.database import Database
from sandbox.settings import Settings
from tests.sandbox.house import Clock, Office, opened

POSTGRES = os.environ.get("TEST_POSTGRES_URL", "postgresql://postgres@127.0.0.1:5432/postgres")
_numbers = itertools.count(1)


async def _create_database(name: str) -> str:
    connection = await asyncpg.connect(POSTGRES)
    await connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    await connection.execute(f'CREATE DATABASE "{name}"')
    await connection.execute(f'ALTER DATABASE "{name}" SET synchronous_commit = off')
    await connection.close()
    return POSTGRES.rpartition("/")[0] + "/" + name


async def _drop_database(name: str) -> None:
    connection = await asyncpg.connect(POSTGRES)
    await connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    await connection.close()


@pytest.fixture(scope="session")
def postgres_url() -> Any:
    name = f"sandbox_test_{os.getpid()}"
    try:
        url = asyncio.run(_create_database(name))
    except (OSError, asyncpg.PostgresError):
        pytest.skip("no PostgreSQL to test on: set TEST_POSTGRES_URL")
    yield url
    asyncio.run(_drop_database(name))


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    return "" if request.param == "sqlite" else str(request.getfixturevalue("postgres_url"))


@pytest.fixture(scope="session")
def empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with its tables made, to copy: making them takes longer than most tests."""
    folder = tmp_path_factory.mktemp("empty")

    async def make() -> None:
        database = Database(Settings(data_dir=folder).database)
        await database.create()
        await database.close()

    asyncio.run(make())
    return folder / "sandbox.sqlite3"


@pytest.fixture
def settings(database_url: str, tmp_path: Path, empty_sqlite: Path) -> Settings:
    if not database_url:
        shutil.copy(empty_sqlite, tmp_path)
    return Settings(
        data_dir=tmp_path, database_url=database_url, seed=False, staff_token=None, backend_token=None
    )


@pytest_asyncio.fixture
async def office(settings: Settings) -> AsyncIterator[Office]:
    async with opened(settings, Clock()) as office:
        yield office


@pytest.fixture
def opening() -> Any:
    """For tests that set up their own: `async with opening(settings, clock) as office`."""
    return opened


@pytest.fixture
def a_report() -> Any:
    """A vehicle theft; every call another content, unless told otherwise."""

    def report(**changes: Any) -> models.Report:
        number = changes.pop("number", None) or next(_numbers)
        person = models.Person(name="سارا محمدی", mobile="+989990000001", national_id="9991234561")
        fields: dict[str, Any] = {
            "kind": "theft.vehicle",
            "answers": {"plate": "12ب345-67", "number": number},
            "person": person,
            "channel": "web",
            "locale": "fa",
        }
        return models.Report(**{**fields, **changes})

    return report


@pytest.fixture
def other_party() -> models.Respondent:
    return models.Respondent(
        name="مهدی یوسفی", mobile="+989990000010", national_id=national_id_with_check("999100010")
    )
