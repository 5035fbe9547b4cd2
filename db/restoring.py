"""A backup put back in place of the database: looked through first, and nothing of before is lost."""

import contextlib
import os
import sqlite3
from pathlib import Path

from db.copies import backup, backup_name, backups, parts, set_aside
from db.schema import MIGRATIONS


def newest_backup(database: Path) -> Path | None:
    """Return the newest backup beside a database. Raises OSError."""
    found = backups(database)
    return found[-1] if found else None


def unfit(copy: Path) -> str:
    """Return why a copy cannot be put back, "" if it can. Nothing is written."""
    if not copy.is_file():
        return "there is no such file"
    try:
        address = f"{copy.absolute().as_uri()}?mode=ro&immutable=1"
        with contextlib.closing(sqlite3.connect(address, uri=True)) as connection:
            [(verdict,)] = connection.execute("PRAGMA quick_check(1)").fetchall()
            [(version,)] = connection.execute("PRAGMA user_version").fetchall()
            connection.execute("SELECT count(*) FROM mention").fetchall()
    except sqlite3.Error as error:
        return str(error)
    if verdict != "ok":
        return str(verdict)
    return f"it is of a newer Oneplot (schema {version})" if version > len(MIGRATIONS) else ""


def put_back(copy: Path, database: Path) -> Path | None:
    """Let a copy be the database; return where the one of before is kept, None if there was none.

    Nobody else may use the database meanwhile. A crash leaves the old one, the new one, or none, which is
    begun anew; whatever it leaves, the old one is kept. Raises OSError and sqlite3.Error.
    """
    kept = None
    if database.exists():
        kept = backup_name(database)
        try:
            backup(database, kept)
        except sqlite3.DatabaseError:
            kept = set_aside(database)
    new = database.with_name(f"{database.name}.restoring")
    new.unlink(missing_ok=True)
    backup(copy, new)
    for part in parts(database):
        part.unlink(missing_ok=True)
    os.replace(new, database)  # noqa: PTH105 - says that it is one step
    return kept
