"""A loopback Discord for each test; a request it does not know fails the test."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from playground.server import Loopback
from tests.playground.client import Bot, Rest, connected


@pytest.fixture
async def loopback() -> AsyncIterator[Loopback]:
    async with Loopback() as running:
        running.world.clock.stop()  # else three seconds to acknowledge would be three of this machine
        yield running
        assert running.world.unknown_routes == []


@pytest.fixture
async def bot(loopback: Loopback) -> AsyncIterator[Bot]:
    async with connected(loopback) as client:
        yield client


@pytest.fixture
async def rest(loopback: Loopback) -> AsyncIterator[Rest]:
    async with aiohttp.ClientSession() as session:
        yield Rest(loopback, session)
