"""`python bot.py restore [FILE]`: a backup in place of the database, while no bot runs on it."""

import sqlite3
from pathlib import Path

from db.restoring import newest_backup, put_back, unfit
from host.at_rest import lock_of_stopped
from host.at_terminal import EXIT_OK, EXIT_SETTINGS, EXIT_STORAGE, tell
from host.settings import Settings

NEXT = "At its start the bot reads from Discord what was said and answered since, and answers nothing twice."


def restore(settings: Settings, file: Path | None) -> int:
    """Put a backup back, by default the newest beside the database; return the exit code."""
    database = settings.database_path
    lock = lock_of_stopped(database, "Nothing was put back")
    if isinstance(lock, int):
        return lock
    try:
        copy = file or newest_backup(database)
        if copy is None:
            tell(f"No backup is beside {database}; name one.")
            return EXIT_SETTINGS
        if why := unfit(copy):
            tell(f"{copy} cannot be put back: {why}. Nothing was changed.")
            return EXIT_SETTINGS
        kept = put_back(copy, database)
    except (OSError, sqlite3.Error) as error:
        tell(f"Nothing was put back: {error}")
        return EXIT_STORAGE
    finally:
        lock.release()
    before = f" What was there before is {kept.name}." if kept else ""
    tell(f"{database} is {copy.name} again.{before} {NEXT}")
    return EXIT_OK
