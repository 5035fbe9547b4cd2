"""All rows moved from the file to a PostgreSQL, or back: in one transaction, while nobody uses either."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from answer.row import StorageError
from db.connection import UnusableDatabaseError
from db.connection import prepare as prepare_file
from db.membership import living
from db.postgres import FAILED, Link, connected, storable
from db.schema import MIGRATIONS

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
_TO_HEIR = """
    INSERT INTO shard (application_id, total, id, session, sequence, resume_url, intents)
    SELECT application_id, 1, 0, id, sequence, resume_url, intents FROM session
    ON CONFLICT (application_id, total, id) DO UPDATE SET session = excluded.session,
        sequence = excluded.sequence, resume_url = excluded.resume_url, intents = excluded.intents
"""
_FROM_NODES = """
    SELECT application_id, session, sequence, resume_url, intents FROM shard
    WHERE total = 1 AND session <> '' ORDER BY at DESC LIMIT 1
"""
_KEEP = """
    INSERT OR REPLACE INTO session (application_id, id, sequence, resume_url, intents)
    VALUES (?, ?, ?, ?, ?)
"""


class NotMovedError(Exception):
    """Nothing was moved; the text says why."""


def to_server(file: Path, url: str) -> int:
    """Copy all rows of a file to an empty PostgreSQL and return how many.

    The file stays as it is. Raises NotMovedError.
    """
    if not file.exists():
        raise NotMovedError(f"there is no {file}")
    return asyncio.run(_to_server(file, url))


async def _to_server(file: Path, url: str) -> int:
    link = await _unused(url)
    try:
        with closing(sqlite3.connect(file, isolation_level=None)) as rows:
            _expect_our_schema(rows)
            async with link.transaction():
                return await _copied(rows, link)
    except (*FAILED, sqlite3.Error) as error:
        raise NotMovedError(f"{type(error).__name__}: {error}") from error
    finally:
        link.terminate()


def to_file(url: str, file: Path) -> int:
    """Copy all rows of a PostgreSQL to a new file and return how many.

    The server's rows stay as they are. Raises NotMovedError.
    """
    if file.exists():
        raise NotMovedError(f"{file} exists already")
    new = file.with_name(f"{file.name}.moving")
    new.unlink(missing_ok=True)
    try:
        count = asyncio.run(_to_file(url, new))
        new.rename(file)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    return count


async def _to_file(url: str, new: Path) -> int:
    link = await _unused(url, empty=False)
    try:
        prepare_file(new)
        with closing(sqlite3.connect(new, isolation_level=None)) as rows:
            rows.execute("BEGIN IMMEDIATE")
            async with link.transaction(isolation="repeatable_read", readonly=True):
                count = await _fetched(link, rows)
            rows.execute("COMMIT")
    except (*FAILED, sqlite3.Error, UnusableDatabaseError) as error:
        raise NotMovedError(f"{type(error).__name__}: {error}") from error
    finally:
        link.terminate()
    return count


async def _unused(url: str, *, empty: bool = True) -> Link:
    """Return a connection to a server on which no node lives, and which has no rows if it is to be empty."""
    try:
        nodes = await living(url)
        link = await connected(url)
    except (*FAILED, ValueError, UnusableDatabaseError, StorageError) as error:
        raise NotMovedError(str(error)) from error
    if nodes:
        link.terminate()
        raise NotMovedError(f"{len(nodes)} nodes run on that PostgreSQL; stop them first")
    if empty and await link.fetchval("SELECT EXISTS (SELECT FROM mention) OR EXISTS (SELECT FROM meta)"):
        link.terminate()
        raise NotMovedError("that PostgreSQL has rows of ours already; name an empty database")
    return link


def _expect_our_schema(rows: sqlite3.Connection) -> None:
    [(version,)] = rows.execute("PRAGMA user_version").fetchall()
    if version != len(MIGRATIONS):
        raise NotMovedError(
            f"the file has schema {version}, not {len(MIGRATIONS)}; start this version on it once"
        )


def _tables(rows: sqlite3.Connection) -> Iterator[tuple[str, list[str]]]:
    """Yield each table with its columns."""
    for (table,) in rows.execute(_TABLES).fetchall():
        yield table, [column for _, column, *_ in rows.execute(f"PRAGMA table_info({table})")]


async def _copied(rows: sqlite3.Connection, link: Link) -> int:
    count = 0
    for table, columns in _tables(rows):
        found = rows.execute(f"SELECT {', '.join(columns)} FROM {table}")  # noqa: S608 - as the schema names them
        records = ([storable(value) for value in row] for row in found)
        await link.copy_records_to_table(table, records=records, columns=columns, timeout=None)
        count += await link.fetchval(f"SELECT count(*) FROM {table}")  # noqa: S608 - the same
    await link.execute(_TO_HEIR)
    return count


async def _fetched(link: Link, rows: sqlite3.Connection) -> int:
    count = 0
    for table, columns in _tables(rows):
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        async for row in link.cursor(f"SELECT {names} FROM {table}"):  # noqa: S608 - as the schema names them
            rows.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row))  # noqa: S608 - the same
            count += 1
    for session in await link.fetch(_FROM_NODES):
        rows.execute(_KEEP, tuple(session))
    return count
