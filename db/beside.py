"""The database asked beside the bot that runs, or without one: a connection for each statement, in a thread.

It may be closed beside others of this process: SQLite keeps the locks of its file apart. The side file of
db.lock is never opened here.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from answer.row import StorageError

WAIT_S = 1.0
"""How long another writer is waited for."""

Where = Path | str
"""SQLite's file, or the address of a PostgreSQL."""


def asked(
    where: Where, sql: str, parameters: Sequence[object] = (), *, writes: bool = False
) -> list[tuple[Any, ...]]:
    """Run one statement and return its rows; no database is made. Raises StorageError."""
    if isinstance(where, str):
        from db.postgres import asked as asked_of_server  # noqa: PLC0415 - only where there is one

        return asked_of_server(where, sql, parameters)
    address = f"{where.absolute().as_uri()}?mode={'rw' if writes else 'ro'}"
    try:
        with closing(sqlite3.connect(address, uri=True, isolation_level=None, timeout=WAIT_S)) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            return connection.execute(sql, parameters).fetchall()
    except sqlite3.Error as error:
        raise StorageError(str(error)) from error


def name_of(where: Where) -> str:
    """Return what a database is called where others may read it."""
    if isinstance(where, Path):
        return str(where)
    from db.postgres import named  # noqa: PLC0415 - the same

    return named(where)
