"""`python bot.py backup [FILE]`: a copy of the database, also while the bot runs on it."""

import sqlite3
from pathlib import Path

from db.copies import backup, backup_name, tidy
from host.at_terminal import EXIT_OK, EXIT_SETTINGS, EXIT_STORAGE, tell
from host.settings import Settings


def copy_database(settings: Settings, target: Path | None) -> int:
    """Write a consistent copy of the database to a new file, by default beside it; return the exit code."""
    database = settings.database_path
    try:
        backup(database, target or backup_name(database))
        tidy(database, settings.copies_days)
    except FileExistsError:
        tell(f"{target} exists already; name a new file.")
        return EXIT_SETTINGS
    except (OSError, sqlite3.Error) as error:
        tell(f"No copy was made: {error}")
        return EXIT_STORAGE
    return EXIT_OK
