"""A process that is ready to fork bots: one for all tests, whose loop is one too."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.kills.lives import Spawner, spawning


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def spawner() -> AsyncIterator[Spawner]:
    async with spawning() as running:
        yield running
