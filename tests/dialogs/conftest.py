"""A desk with the real sandbox behind it, and one citizen."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.citizen import Citizen, House, open_house


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(tmp_path) as opened:
        yield opened


@pytest_asyncio.fixture
async def citizen(house: House) -> Citizen:
    return Citizen(house)
