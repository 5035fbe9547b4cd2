"""The engines that the rows are kept by: each test of the store runs on both."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import asyncpg
import pytest

from db import postgres
from db.postgres import connected, prepare, ran
from tests.patience import LAST_RESORT_S
from tests.simulation.ports import Disk


class InMemory:
    """The statements' port on SQLite in memory."""

    def __init__(self) -> None:
        self.disk = Disk()

    async def run(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Run one statement."""
        return self.disk.run(sql, parameters)


class OneConnection:
    """The statements' port on one connection to PostgreSQL, as the pool runs them."""

    def __init__(self, connection: asyncpg.Connection) -> None:
        self._connection = connection

    async def run(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Run one statement."""
        return await ran(self._fetch, sql, parameters)

    async def _fetch(self, sql: str, values: Sequence[object]) -> list[tuple[object, ...]]:
        found = await self._connection.fetch(sql, *values, timeout=LAST_RESORT_S)
        return [tuple(row) for row in found]


Engine = InMemory | OneConnection

_chosen: list[OneConnection] = []


def engine() -> Engine:
    """Return the engine of the test that runs, empty at its beginning; in memory where none was chosen."""
    return _chosen[-1] if _chosen else InMemory()


def empty(url: str) -> None:
    """Make a server ready, without any rows."""

    async def emptying() -> None:
        async with emptied(url):
            pass

    asyncio.run(emptying())


@asynccontextmanager
async def emptied(url: str) -> AsyncIterator[OneConnection]:
    """Let a server be the engine, without any rows; how long it takes on a busy machine is nobody's fault."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(postgres, "PATIENCE_S", LAST_RESORT_S)
        async with _emptied(url) as chosen:
            yield chosen


@asynccontextmanager
async def _emptied(url: str) -> AsyncIterator[OneConnection]:
    await prepare(url)
    connection = await connected(url)
    try:
        tables = await connection.fetch("SELECT relname FROM pg_stat_user_tables ORDER BY 1")
        for name in (row["relname"] for row in tables if row["relname"] != "schema_version"):
            await connection.execute(f"DELETE FROM {name}")  # noqa: S608 - as the server names it
        chosen = OneConnection(connection)
        _chosen.append(chosen)
        try:
            yield chosen
        finally:
            _chosen.pop()
    finally:
        await connection.close()
