"""`python bot.py check`: every piece the bot needs, one line each, on one screen, with an exit code."""

import asyncio
import sqlite3
import sys
import time
from pathlib import Path

from answer.row import StorageError
from db.beside import name_of
from db.connection import UnusableDatabaseError, prepare
from db.lock import HeldError, ProcessLock
from db.restoring import newest_backup, unfit
from db.schema import NewerSchemaError
from host.check_discord import discord_findings
from host.findings import Finding, fonts, shown
from host.health import free_disk
from host.home import COMMAND
from host.settings import Settings, SettingsError, load


def check() -> int:
    """Print a line for each piece and return 0 if nothing is missing, else 1.

    Everything is looked at, whatever was wrong before: one look names all there is to mend.
    """
    settings, findings = _settings()
    findings += [_python(), *(_server(settings.database_url) if settings.database_url else _file(settings))]
    findings += asyncio.run(_discord(settings))
    findings += [fonts(), _queue(settings)]
    findings += asyncio.run(_models(settings))
    return shown(findings)


def _settings() -> tuple[Settings, list[Finding]]:
    """Return the settings, as far as they could be read, and what is wrong with them."""
    try:
        settings = load()
    except SettingsError as error:
        found = [Finding("settings", good=False, text=problem.strip()) for problem in error.problems]
        return error.settings, found
    return settings, [Finding("settings", good=None, text=sentence) for sentence in settings.unread]


def _file(settings: Settings) -> list[Finding]:
    database = settings.database_path
    return [_database(database), _process(database), *free_disk(database), _backup(database)]


def _server(url: str) -> list[Finding]:
    """Return how the PostgreSQL is, and how many nodes live on it."""
    from db.membership import living  # noqa: PLC0415 - only where there is one

    try:
        nodes = asyncio.run(living(url))
    except (UnusableDatabaseError, NewerSchemaError, StorageError) as error:
        return [Finding("database", good=False, text=str(error))]
    return [
        Finding("database", good=True, text=f"PostgreSQL at {name_of(url)}"),
        Finding("nodes", good=None, text=f"{len(nodes)} run on this database now"),
    ]


async def _discord(settings: Settings) -> list[Finding]:
    return [finding async for finding in discord_findings(settings)]


def _backup(database: Path) -> Finding:
    try:
        newest = newest_backup(database)
        if newest is None:
            return Finding("backup", good=None, text=f"none yet; {COMMAND} backup makes one")
        hours = max(0.0, time.time() - newest.stat().st_mtime) / 3_600
    except OSError as error:
        return Finding("backup", good=None, text=f"cannot be looked for: {error.strerror}")
    if why := unfit(newest):
        return Finding("backup", good=False, text=f"{newest.name} could not be put back: {why}")
    return Finding("backup", good=True, text=f"{newest.name}, {hours:.0f} h old, could be put back")


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    return Finding("python", good=True, text=f"{version}, SQLite {sqlite3.sqlite_version}")


def _database(path: Path) -> Finding:
    try:
        aside = prepare(path)
    except (UnusableDatabaseError, NewerSchemaError) as error:
        return Finding("database", good=False, text=str(error))
    note = f" (a corrupt one was set aside as {aside.name})" if aside else ""
    return Finding("database", good=True, text=f"{path}{note}")


def _process(path: Path) -> Finding:
    try:
        ProcessLock(Path(f"{path}.lock"), path).acquire().release()
    except HeldError as held:
        return Finding(
            "process", good=None, text=f"{held.holder.pid or 'a process'} runs on this database now"
        )
    except (OSError, sqlite3.Error) as error:
        return Finding("process", good=False, text=f"no lock can be taken beside the database: {error}")
    return Finding("process", good=True, text="no other copy runs on this database")


async def _models(settings: Settings) -> list[Finding]:
    """Ask each provider one question, and say what was learnt about it."""
    if not settings.llm_providers:
        return [Finding("model", None, "none set: the built-in planner answers, free and offline")]
    if settings.llm_mode == "never":
        return [Finding("model", None, "LLM_MODE is never: the built-in planner answers")]
    from llm.probing import probed  # noqa: PLC0415 - the library behind it takes half a second

    return [
        Finding("model", found.good, f"{found.name}: {found.text}")
        for found in [await probed(provider) for provider in settings.llm_providers]
    ]


def _queue(settings: Settings) -> Finding:
    text = (
        f"{settings.queue_member} charts of a member may wait, {settings.queue_server} of a server, "
        f"{settings.queue_total} in all"
    )
    return Finding("queue", good=True, text=text)
