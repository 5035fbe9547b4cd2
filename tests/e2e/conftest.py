"""Fixtures of the whole path."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from playground.server import Loopback


@pytest.fixture
async def discord() -> AsyncIterator[Loopback]:
    async with Loopback() as loopback:
        yield loopback
        assert loopback.world.unknown_routes == []


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "oneplot.db"
