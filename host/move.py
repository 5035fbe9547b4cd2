"""`python bot.py move-to TARGET`: all rows to a PostgreSQL, or from there to a file, while no bot runs."""

from datetime import UTC, datetime
from pathlib import Path

from db.beside import name_of
from db.copies import parts
from db.moving import NotMovedError, to_file, to_server
from host.at_rest import lock_of_stopped
from host.at_terminal import EXIT_OK, EXIT_SETTINGS, EXIT_STORAGE, tell
from host.settings import Settings, is_postgres


def move(settings: Settings, target: str) -> int:
    """Move to an address, from the file, or to a file, from DATABASE_URL; return the exit code."""
    if is_postgres(target):
        if settings.database_url:
            tell("Nothing was moved: DATABASE_URL is set already. Copy one PostgreSQL to another by pg_dump.")
            return EXIT_SETTINGS
        return _to_server(settings.database_path, target)
    if not settings.database_url:
        tell("Nothing was moved: name the address of a PostgreSQL, or set DATABASE_URL to move to a file.")
        return EXIT_SETTINGS
    return _to_file(settings.database_url, Path(target))


def _to_server(file: Path, url: str) -> int:
    lock = lock_of_stopped(file, "Nothing was moved")
    if isinstance(lock, int):
        return lock
    try:
        count = to_server(file, url)
        aside = _set_aside(file)
    except NotMovedError as error:
        tell(f"Nothing was moved: {error}.")
        return EXIT_STORAGE
    finally:
        lock.release()
    tell(f"{count} rows are in {name_of(url)} now; {file.name} is {aside.name}. Set DATABASE_URL to it.")
    return EXIT_OK


def _set_aside(file: Path) -> Path:
    """Rename the file, so that no bot goes on with it; return its new name."""
    aside = file.with_name(f"{file.name}.moved-{datetime.now(UTC):%Y%m%dT%H%M%S}")
    for part, renamed in zip(parts(file), parts(aside), strict=True):
        if part.exists():
            part.rename(renamed)
    return aside


def _to_file(url: str, file: Path) -> int:
    try:
        count = to_file(url, file.absolute())
    except NotMovedError as error:
        tell(f"Nothing was moved: {error}.")
        return EXIT_STORAGE
    tell(f"{count} rows are in {file} now. Empty DATABASE_URL, and set DATABASE_PATH to the file.")
    return EXIT_OK
