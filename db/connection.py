"""Open and close the database: one aiosqlite connection, autocommit, WAL, every commit on the disk.

Facts: https://www.sqlite.org/wal.html, https://www.sqlite.org/pragma.html#pragma_synchronous.
"""

import contextlib
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiosqlite

from answer.row import StorageError
from db.alone import Alone
from db.copies import parts, set_aside
from db.private import make_file, make_folder, mend
from db.schema import migrate

BUSY_TIMEOUT_MS = 5_000
"""How long a statement waits for another writer before it fails."""

_PRAGMAS = (
    f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # a commit survives power loss, not only a crash of this process
)

Row = tuple[Any, ...]


class UnusableDatabaseError(Exception):
    """The file cannot be opened, read or written now; nothing was changed. Try again later."""


class Connection:
    """The statements' port: each is one autocommit statement, so a cancelled caller leaves no half of it."""

    def __init__(self, db: aiosqlite.Connection, path: Path) -> None:
        self._db = db
        self.path = path
        self.node = Alone(self)

    async def run(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Run one statement and return its rows. The commit is done when this returns.

        The rows are fetched in the same hop: an `INSERT … RETURNING` holds the write lock, and stays
        uncommitted, until they are.
        """
        values = [_storable(value) for value in parameters]
        try:
            return [tuple(row) for row in await self._db.execute_fetchall(sql, values)]
        except (sqlite3.Error, ValueError) as error:  # the second is how aiosqlite tells that it is closed
            raise StorageError(f"{type(error).__name__}: {error}") from error


def _storable(value: object) -> object:
    """Return a text without lone surrogates: SQLite knows none, and no row may fail by its words."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value


def _prepare(path: Path) -> None:
    """Create or check the file with plain sqlite3, and migrate it. Raises sqlite3.DatabaseError."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        [(verdict,)] = connection.execute("PRAGMA quick_check(1)").fetchall()
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
        migrate(connection)
    finally:
        connection.close()


def _close_to_others(path: Path) -> None:
    """Make or mend the file and what SQLite keeps beside it: members' tables are in all of them.

    SQLite gives the files that it makes beside it the database's own mode.
    """
    make_folder(path.parent)
    with contextlib.suppress(FileExistsError):
        make_file(path)
    for part in parts(path):
        mend(part)


def is_corrupt(error: sqlite3.DatabaseError) -> bool:
    """Whether an error says that the file is no whole database; it may be put right by none but a new one."""
    if isinstance(error, sqlite3.OperationalError):
        return False
    code = getattr(error, "sqlite_errorcode", None)
    return code is None or code & 0xFF in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def is_broken(path: Path, *, thorough: bool) -> bool:
    """Whether the file is no database any more, whatever a process that has it open still remembers of it.

    thorough looks at every page, else at the first ones.
    """
    address = f"{path.absolute().as_uri()}?mode=ro"
    sql = "PRAGMA quick_check(1)" if thorough else "SELECT 'ok' FROM sqlite_schema LIMIT 1"
    try:
        with contextlib.closing(sqlite3.connect(address, uri=True)) as connection:
            return bool(connection.execute(sql).fetchall() != [("ok",)])
    except sqlite3.DatabaseError as error:
        return is_corrupt(error)


def prepare(path: Path) -> Path | None:
    """Make the file ready; return where a corrupt one was set aside, else None.

    Raises UnusableDatabaseError when the disk is full, read-only or not permitted, and
    db.schema.NewerSchemaError.
    """
    aside = None
    try:
        _close_to_others(path)
        try:
            _prepare(path)
        except sqlite3.DatabaseError as error:
            if not is_corrupt(error):
                raise
            aside = set_aside(path)
            _close_to_others(path)
            _prepare(path)
    except (OSError, sqlite3.Error) as error:
        raise UnusableDatabaseError(f"{path}: {error}") from error
    return aside


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[Connection]:
    """Open a prepared database; close it on every way out, else its thread keeps the process alive."""
    async with aiosqlite.connect(path, isolation_level=None) as db:
        for pragma in _PRAGMAS:
            await db.execute_fetchall(pragma)
        yield Connection(db, path)
