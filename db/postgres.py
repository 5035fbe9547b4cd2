"""PostgreSQL in the place of the file, for several nodes: loaded only where DATABASE_URL is set.

Each statement is one transaction of its own, as with SQLite, so a cancelled caller leaves no half of it.
Facts: https://magicstack.github.io/asyncpg/current/api/, https://www.postgresql.org/docs/current/mvcc.html.
"""

import asyncio
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from functools import partial
from typing import Any, TypeVar
from urllib.parse import urlsplit

import asyncpg

from answer.row import StorageError
from db.connection import UnusableDatabaseError
from db.dialect import definition, for_postgres
from db.schema import MIGRATIONS, NewerSchemaError

T = TypeVar("T")

PATIENCE_S = 5.0
"""How long a statement is waited for, and a free connection before it."""

CONNECTIONS = 8
"""Statements of one node at the same time."""

RACES = 5
"""How often a statement is run that lost a race each time. SQLite's writers wait for each other instead."""

_LOST = (asyncpg.UniqueViolationError, asyncpg.SerializationError, asyncpg.DeadlockDetectedError)
FAILED = (
    *(asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError),
    *(OSError, TimeoutError),
)
"""What says that the server could not be asked, or did not do it."""

SERVER_SETTINGS = {
    "application_name": "oneplot",
    "jit": "off",
    # A node whose machine is gone is noticed by the server within half a minute, and its lock is free.
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
    "tcp_user_timeout": "20000",
}

_MIGRATING = 0x6F6E65706C6F74
"""The key of the advisory lock under which one node brings the schema up to date."""


_NODES = (
    """
    CREATE TABLE IF NOT EXISTS run (
        name TEXT PRIMARY KEY,    -- what the owners of its rows begin with
        lock BIGINT NOT NULL,     -- the key of the advisory lock that it holds for as long as it lives
        idle BIGINT NOT NULL,     -- lanes of computing that are free
        at   TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp()  -- when it last said that it lives
    )
    """,
    "ALTER TABLE run ADD COLUMN IF NOT EXISTS shards BIGINT NOT NULL DEFAULT 0",  # of how many it takes some
    """
    CREATE TABLE IF NOT EXISTS shard (
        application_id BIGINT NOT NULL,
        total          BIGINT NOT NULL,
        id             BIGINT NOT NULL,
        run            TEXT NOT NULL DEFAULT '',  -- the node that hears it
        session        TEXT NOT NULL DEFAULT '',  -- what a RESUME needs
        sequence       BIGINT NOT NULL DEFAULT 0,
        resume_url     TEXT NOT NULL DEFAULT '',
        intents        BIGINT NOT NULL DEFAULT 0,
        at             TIMESTAMPTZ NOT NULL DEFAULT 'epoch',
        PRIMARY KEY (application_id, total, id)
    )
    """,
    """
    CREATE INDEX IF NOT EXISTS mention_given ON mention (id)
        WHERE owner = '' AND state IN ('claimed', 'threaded', 'computed', 'sending')
    """,
)
"""What several nodes need besides, and one alone does not."""

Link = asyncpg.Connection


class Pool:
    """The statements' port on a pool of connections."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def run(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Run one statement and return its rows. The commit is done when this returns."""
        return await ran(self._fetch, sql, parameters)

    async def _fetch(self, sql: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        async with self._pool.acquire(timeout=PATIENCE_S) as connection:
            return await fetched(connection, sql, values)


async def fetched(link: asyncpg.Connection, sql: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
    """Return the rows of a statement in PostgreSQL's words."""
    return [tuple(row) for row in await link.fetch(sql, *values, timeout=PATIENCE_S)]


async def ran(
    fetch: Callable[[str, Sequence[object]], Awaitable[T]], sql: str, parameters: Sequence[object]
) -> T:
    """Run a statement in PostgreSQL's words, again where it lost a race. Raises StorageError."""
    told, values = for_postgres(sql), [storable(value) for value in parameters]
    for _ in range(RACES - 1):
        try:
            return await fetch(told, values)
        except _LOST:
            continue
        except FAILED as error:
            raise StorageError(f"{type(error).__name__}: {error}") from error
    try:
        return await fetch(told, values)
    except FAILED as error:
        raise StorageError(f"{type(error).__name__}: {error}") from error


def storable(value: object) -> object:
    """Return a text without what PostgreSQL keeps in none: lone surrogates and NUL."""
    if not isinstance(value, str):
        return value
    return value.encode("utf-8", "replace").decode("utf-8").replace("\0", "\N{REPLACEMENT CHARACTER}")


async def connected(url: str) -> asyncpg.Connection:
    """Return a connection of its own. Raises what asyncpg raises, OSError and TimeoutError."""
    return await asyncpg.connect(
        url, timeout=PATIENCE_S, command_timeout=PATIENCE_S, server_settings=SERVER_SETTINGS
    )


def named(url: str) -> str:
    """Return what an address is called where others may read it: neither user nor password."""
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "PostgreSQL"
    return f"{parts.hostname or ''}{port}{parts.path}".strip("/") or "PostgreSQL"


async def prepare(url: str) -> None:
    """Bring the schema up to date, one node at a time.

    Raises UnusableDatabaseError where the server cannot be used now, and db.schema.NewerSchemaError.
    """
    try:
        connection = await connected(url)
        try:
            await _migrate(connection)
        finally:
            await connection.close(timeout=PATIENCE_S)
    except (*FAILED, ValueError) as error:
        raise UnusableDatabaseError(f"{named(url)}: {type(error).__name__}: {error}") from error


async def _migrate(connection: asyncpg.Connection) -> None:
    async with connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock($1)", _MIGRATING, timeout=12 * PATIENCE_S)
        await connection.execute("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)")
        version = await connection.fetchval("SELECT coalesce(max(version), 0) FROM schema_version")
        if version > len(MIGRATIONS):
            raise NewerSchemaError(version)
        for statement in itertools.chain(*MIGRATIONS[version:], _NODES):
            await connection.execute(definition(statement))
        await connection.execute("DELETE FROM schema_version")
        await connection.execute("INSERT INTO schema_version VALUES ($1)", len(MIGRATIONS))


@asynccontextmanager
async def pooled(url: str) -> AsyncIterator[Pool]:
    """Open a prepared database; end its connections on every way out. Raises UnusableDatabaseError."""
    try:
        pool = await asyncpg.create_pool(
            url,
            min_size=0,  # else asyncpg complains by itself for as long as the server is away
            max_size=CONNECTIONS,
            timeout=PATIENCE_S,
            command_timeout=PATIENCE_S,
            server_settings=SERVER_SETTINGS,
        )
        async with pool.acquire(timeout=PATIENCE_S):
            pass
    except (*FAILED, ValueError) as error:
        raise UnusableDatabaseError(f"{named(url)}: {type(error).__name__}: {error}") from error
    try:
        yield Pool(pool)
    finally:
        try:
            await asyncio.wait_for(pool.close(), PATIENCE_S)
        except FAILED:
            pool.terminate()


def asked(url: str, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
    """Run one statement on a connection of its own, in a thread without a loop. Raises StorageError."""

    async def once() -> list[tuple[Any, ...]]:
        try:
            connection = await connected(url)
        except (*FAILED, ValueError) as error:
            raise StorageError(f"{type(error).__name__}: {error}") from error
        try:
            return await ran(partial(fetched, connection), sql, parameters)
        finally:
            connection.terminate()

    return asyncio.run(once())
