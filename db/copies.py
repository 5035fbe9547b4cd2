"""Copies of the database beside it, backups and corrupt ones set aside: closed to others, and with an age."""

import contextlib
import os
import re
import sqlite3
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from db.private import make_file, mend

_DAY_S = 86_400.0
_BACKUP = r"\.backup-[0-9]{8}T[0-9]{12}"
_ASIDE = r"\.corrupt-[0-9]{8}T[0-9]{12}(?:-wal|-shm|-journal)?"
_OF_OLD = r"backup-[1-7]\.db"
"""What the unit of version 0.1 called its backups. A start looks at none of them, and so compiles none."""
_SIDES = ("-wal", "-shm", "-journal")


def parts(path: Path) -> Iterator[Path]:
    """Yield the files that hold a database: those that SQLite may keep beside it, and last its own."""
    yield from (Path(f"{path}{side}") for side in (*_SIDES, ""))


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")


def set_aside(path: Path) -> Path:
    """Rename a corrupt database and its WAL and return the new name. Its age begins now.

    Nothing is lost by starting empty: what was answered is read from Discord again.
    """
    aside = path.with_name(f"{path.name}.corrupt-{_stamp()}")
    for part, renamed in zip(parts(path), parts(aside), strict=True):
        if part.exists():
            os.utime(part)
            part.rename(renamed)
    return aside


def backup_name(database: Path) -> Path:
    """Return the name of a backup made now, beside the database."""
    return database.with_name(f"{database.name}.backup-{_stamp()}")


def backup(source: Path, target: Path) -> None:
    """Copy a live database consistently: the whole of it, or no file.

    Raises FileExistsError, FileNotFoundError, OSError or sqlite3.Error.
    """
    if not source.exists():
        raise FileNotFoundError(source)
    make_file(target)
    try:
        with (
            contextlib.closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as reader,
            contextlib.closing(sqlite3.connect(target)) as writer,
        ):
            reader.backup(writer)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def backups(database: Path) -> list[Path]:
    """Return the backups beside a database, oldest first. Raises OSError."""
    return _copies(database)[0]


def tidy(database: Path, days: int, now: float | None = None) -> list[str]:
    """Close the copies beside a database to others; remove those older than `days`, and return their names.

    The newest backup stays whatever its age, for a host whose clock is wrong or whose backups have stopped;
    0 days keep all. `now` is in seconds since 1970. Raises OSError.
    """
    oldest = (time.time() if now is None else now) - days * _DAY_S
    made, asides = _copies(database)
    for copy in (*made, *asides):
        mend(copy)
    if not days:
        return []
    gone = [copy for copy in (*made[:-1], *asides) if copy.stat().st_mtime < oldest]
    for copy in gone:
        copy.unlink(missing_ok=True)
    return [copy.name for copy in gone]


def _copies(database: Path) -> tuple[list[Path], list[Path]]:
    """Return the backups, oldest first, and what was set aside. No file that others named is among them."""
    made, asides = [], []
    for file in database.parent.iterdir():
        behind = file.name.removeprefix(database.name)
        if file.is_symlink() or not file.is_file():
            continue
        if re.fullmatch(_OF_OLD, file.name) or (behind != file.name and re.fullmatch(_BACKUP, behind)):
            made.append(file)
        elif behind != file.name and re.fullmatch(_ASIDE, behind):
            asides.append(file)
    return sorted(made, key=lambda file: file.stat().st_mtime), asides
