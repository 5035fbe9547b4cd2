"""A process that is ready to fork bots."""

from collections.abc import AsyncIterator

import pytest

from tests.kills.lives import Spawner, spawning


@pytest.fixture
async def spawner() -> AsyncIterator[Spawner]:
    async with spawning() as running:
        yield running
