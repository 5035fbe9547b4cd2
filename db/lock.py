"""One process at a time: an exclusive SQLite transaction on a side file, held for life.

The kernel drops it with the process, so there is no lease, no heartbeat and no clock. Nobody else may open
and close the side file in the holding process: POSIX would drop the lock. Not for network file systems.
A link, or a file of another user's, is no lock, and no other user's note is believed.
"""

import contextlib
import json
import os
import sqlite3
import sys
from pathlib import Path
from typing import NamedTuple, Self

from db.private import own_file, own_folder, read, write

_NOTE_BYTES = 16_384
"""The longest note that is read."""


def host_folder(runtime: Path | None, temporary: Path) -> Path:
    """Return this user's own folder for the locks of a host, made if need be.

    `runtime` is the session's (XDG_RUNTIME_DIR, https://specifications.freedesktop.org/basedir-spec/), if it
    has one. Else, or where that is not this user's, it is one of the user's in the folder for temporary
    files. Raises NotOursError and OSError.
    """
    if runtime is not None:
        with contextlib.suppress(OSError):
            own_folder(runtime)
            return runtime
    folder = temporary / f"oneplot-{_user()}"
    own_folder(folder)
    return folder


def _user() -> str:
    return "user" if sys.platform == "win32" else str(os.geteuid())


class Holder(NamedTuple):
    """Who holds a lock, as that process wrote it. Zero and "" when it could not be read."""

    pid: int
    database: str


class HeldError(Exception):
    """Another process holds the lock."""

    def __init__(self, holder: Holder) -> None:
        self.holder = holder
        who = f"process {holder.pid}" if holder.pid else "another process"
        super().__init__(f"{who} is already running with the database {holder.database or '(unknown)'}")


class ProcessLock:
    """A lock on `path`; beside it `<path>.holder` names who has it."""

    def __init__(self, path: Path, database: Path) -> None:
        self._path = path
        self._database = database
        self._connection: sqlite3.Connection | None = None

    def acquire(self) -> Self:
        """Take the lock now, or raise HeldError. Raises OSError or sqlite3.Error for a bad path.

        That is a db.private.NotOursError where the file is not ours to lock.
        """
        own_file(self._path)
        connection = sqlite3.connect(self._path, isolation_level=None, timeout=0)
        try:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            connection.close()
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                raise HeldError(self._holder()) from error
            raise
        self._connection = connection
        write(self._note, json.dumps({"pid": os.getpid(), "database": str(self._database)}))
        return self

    def release(self) -> None:
        """Give the lock back; harmless when it is not held."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    @property
    def _note(self) -> Path:
        return Path(f"{self._path}.holder")

    def _holder(self) -> Holder:
        try:
            note = json.loads(read(self._note, _NOTE_BYTES))
            return Holder(int(note["pid"]), str(note["database"]))
        except (OSError, ValueError, KeyError, TypeError):
            return Holder(0, "")
