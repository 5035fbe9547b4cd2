"""The store's tests run on each engine where a module asks for it: `usefixtures("each_engine")`."""

from collections.abc import AsyncIterator

import pytest

from tests.db.engines import emptied


@pytest.fixture(params=["SQLite", "PostgreSQL"])
async def each_engine(request: pytest.FixtureRequest) -> AsyncIterator[None]:
    if request.param == "SQLite":
        yield
        return
    async with emptied(request.getfixturevalue("postgres_server").url):
        yield
