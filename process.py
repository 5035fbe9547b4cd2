"""Start and stop of the running bot: lock, database, signals, exit codes, the watch on the event loop."""

import asyncio
import contextlib
import logging
import os
import signal
import sqlite3
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Protocol

import discord

import logs
from charts.workers import Workers
from command_handler import CommandHandler
from config import Settings
from db.connection import UnusableDatabaseError, backup, opened, prepare
from db.lock import HeldError, ProcessLock
from db.mentions import Mentions
from db.schema import NewerSchemaError

log = logging.getLogger("oneplot.process")

EXIT_OK = 0
EXIT_HELD = 3
EXIT_STORAGE = 75  # EX_TEMPFAIL: a supervisor may try again
EXIT_SETTINGS = 78  # EX_CONFIG: it must not, nothing will be different

DRAIN_S = 8.0
"""On SIGTERM, stored answers are delivered within this; containers are killed after ten seconds."""

LOOP_TICK_S = 0.02
LOOP_HELD_S = 0.05
"""The event loop is watched every tick; anything that holds it longer than this is logged."""


class Client(Protocol):
    """What bot.create_client returns."""

    handler: CommandHandler

    async def serve(self, token: str) -> None:
        """Log in and stay connected until closed."""
        ...

    async def close(self) -> None:
        """Leave the gateway."""
        ...


CreateClient = Callable[[Settings, Mentions, Workers], Client]


def tell(text: str) -> None:
    """Say something to the host at the terminal."""
    print(text, file=sys.stderr)  # noqa: T201 - the one place that talks to a terminal


async def watch_loop() -> None:
    """Log what holds the event loop, and the longest hold when it ends.

    A hold shows in wall time; its CPU time says whether it was our own work or the machine was busy.
    """
    longest, tick, cpu = 0.0, time.perf_counter(), time.thread_time()
    try:
        while True:
            await asyncio.sleep(LOOP_TICK_S)
            now, spent = time.perf_counter(), time.thread_time()
            held, worked = now - tick - LOOP_TICK_S, spent - cpu
            longest = max(longest, worked)
            if held > LOOP_HELD_S:
                level = logging.WARNING if worked > LOOP_HELD_S else logging.DEBUG
                log.log(level, "event loop held for %d ms, %d ms of it CPU", held * 1e3, worked * 1e3)
            tick, cpu = now, spent
    finally:
        log.info("event loop: longest hold %d ms of CPU", longest * 1e3)


async def serve(settings: Settings, create_client: CreateClient) -> int:
    """Run the bot until it is told to stop; return the exit code."""
    async with opened(settings.database_path) as db, _workers() as workers:
        client = create_client(settings, Mentions(db), workers)
        stop = asyncio.Event()
        _on_signals(stop)
        watching = asyncio.create_task(watch_loop())
        serving = asyncio.create_task(client.serve(settings.discord_token))
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
        code = _verdict(serving) if serving.done() else EXIT_OK
        _leave_by(DRAIN_S + 1.5, code)
        await client.handler.close(DRAIN_S)
        await client.close()
        for task in (serving, stopping, watching):
            task.cancel()
        await asyncio.gather(serving, stopping, watching, return_exceptions=True)
    log.info("stopped")
    return code


@contextlib.asynccontextmanager
async def _workers() -> AsyncIterator[Workers]:
    workers = Workers()
    try:
        yield workers
    finally:
        await workers.close()


def _on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))


def _leave_by(seconds: float, code: int) -> None:
    """End the process even if something refuses to close. Correctness never depends on a clean stop."""
    timer = threading.Timer(seconds, os._exit, (code,))
    timer.daemon = True
    timer.start()


def _verdict(serving: asyncio.Task[None]) -> int:
    error = serving.exception()
    if error is None:
        return EXIT_OK
    match error:
        case discord.LoginFailure():
            tell("Discord does not accept DISCORD_TOKEN. Reset it in the developer portal.")
        case discord.PrivilegedIntentsRequired():
            tell("MESSAGE_CONTENT is on, but the intent is off in the developer portal (Bot).")
        case discord.ConnectionClosed():
            tell(f"Discord closed the connection for good (code {error.code}).")
        case _:
            raise error
    return EXIT_SETTINGS


def run(settings: Settings, create_client: CreateClient) -> int:
    """Take the lock, make the database ready, serve. Return the exit code."""
    logs.set_up(settings.log_level, settings.log_format)
    path = settings.database_path
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = ProcessLock(Path(f"{path}.lock"), path).acquire()
    except HeldError as held:
        tell(f"Not started: {held}. One copy answers; two would only get in each other's way.")
        return EXIT_HELD
    except (OSError, sqlite3.Error) as error:
        tell(f"The database cannot be used: {path}: {error}")
        return EXIT_STORAGE
    try:
        aside = prepare(path)
        if aside is not None:
            log.error("the database was corrupt; it is set aside as %s and a new one begun", aside.name)
        return asyncio.run(serve(settings, create_client))
    except (UnusableDatabaseError, NewerSchemaError) as error:
        tell(f"The database cannot be used: {error}")
        return EXIT_STORAGE
    finally:
        lock.release()


def copy_database(settings: Settings, target: Path) -> int:
    """Write a consistent copy of the database to a new file; return the exit code."""
    try:
        backup(settings.database_path, target)
    except FileExistsError:
        tell(f"{target} exists already; name a new file.")
        return EXIT_SETTINGS
    except (OSError, sqlite3.Error) as error:
        tell(f"No copy was made: {error}")
        return EXIT_STORAGE
    return EXIT_OK
