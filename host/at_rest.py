"""A database on which no bot runs: what a command changes of it nobody else has open."""

import sqlite3
from pathlib import Path

from db.lock import HeldError, ProcessLock
from host.at_terminal import EXIT_HELD, EXIT_STORAGE, tell


def lock_of_stopped(database: Path, refused: str) -> ProcessLock | int:
    """Return the lock of a database; where a bot has it, say what was `refused` and return the exit code."""
    try:
        return ProcessLock(Path(f"{database}.lock"), database).acquire()
    except HeldError as held:
        tell(f"{refused}: {held}. Stop it first.")
        return EXIT_HELD
    except (OSError, sqlite3.Error) as error:
        tell(f"{refused}: {error}")
        return EXIT_STORAGE
