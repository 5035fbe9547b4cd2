"""Start and stop of the running bot: lock, database, signals, exit codes, the watch on the event loop."""

from __future__ import annotations

import asyncio
import importlib
import itertools
import logging
import os
import signal
import sqlite3
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

import discord

from answer.row import StorageError
from db.connection import UnusableDatabaseError, is_broken, opened, prepare
from db.lock import HeldError, ProcessLock, host_folder
from db.private import make_folder
from db.schema import NewerSchemaError
from db.starts import Starts
from host import logs
from host.at_terminal import EXIT_HELD, EXIT_OK, EXIT_SETTINGS, EXIT_STORAGE, tell
from host.loop_watch import watch_loop
from host.rereading import Rereading
from host.settings import Settings, runtime_folder, supervisor
from host.watchdog import end_when_wedged, supervised

if TYPE_CHECKING:
    from charts.workers.pool import Workers
    from db.nodes import Store
    from host.vitals import Vitals

log = logging.getLogger("oneplot.process")

DRAIN_S = 8.0
"""On SIGTERM, stored answers are delivered within this; containers are killed after ten seconds."""

STANDBY_POLL_S = 0.2

FIRST_WORD_S = 30.0
"""A start that waits for another copy or for a crash loop to end is told of after so long."""

CRASH_LOOP_S = 600.0
CRASH_LOOP_STARTS = 5
CRASH_LOOP_WAIT_S = 300.0
"""More starts than that within that time wait before IDENTIFY, twice as long each time, up to that long."""

DAY_S = 86_400.0

WATCH_S = 30.0
THOROUGH = 20
"""Every so many looks at the database are at all of it."""

SILENCE_S = 600.0
"""Without a session for so long the process ends and lets its supervisor begin anew."""

ONE_COPY = "One copy answers; two would only get in each other's way. --standby waits for its end."


class Drawer(Protocol):
    """What answers a mention has workers, which draw."""

    @property
    def workers(self) -> Workers:
        """Return them."""
        ...


class Client(Protocol):
    """What bot.create_client returns."""

    before_identify: Callable[[int], Awaitable[None]] | None
    vitals: Vitals
    unauthorized: asyncio.Event
    """Set when Discord refuses the token in the midst of the work."""

    async def path(self) -> Drawer:
        """Return what answers a mention, once it is loaded."""
        ...

    async def reread(self, settings: Settings) -> None:
        """Ask other models, within other limits, from now on."""
        ...

    async def serve(self, token: str) -> None:
        """Log in and stay connected until closed."""
        ...

    async def beat(self) -> None:
        """Return once Discord has acknowledged a heartbeat. Raises what came between."""
        ...

    async def drain(self, grace: float) -> None:
        """Finish within `grace` seconds what has its answer; admit nothing more."""
        ...

    async def close(self) -> None:
        """Leave the gateway."""
        ...


CreateClient = Callable[[Settings, "Store", "Workers | None"], Client]


class _Gate:
    """What must hold between the login and IDENTIFY: no other copy on this host, and no crash loop.

    Nodes are copies that are meant: each may start beside the others, and they begin as often together.
    """

    def __init__(self, settings: Settings, db: Store, *, standby: bool) -> None:
        self._database = settings.database_path
        self._shares = bool(settings.database_url)
        self._node = db.node
        self._starts = Starts(db)
        self._standby = standby
        self._lock: ProcessLock | None = None
        self.passed = False

    async def pass_through(self, application: int) -> None:
        """Return when IDENTIFY may be sent. Raises HeldError unless standing by."""
        if not self._shares:
            await self._take_host(application)
        count = await self._starts.note(time.time(), CRASH_LOOP_S)
        usual = CRASH_LOOP_STARTS * (1 + len(await self._node.others()))
        if count > usual:
            wait = min(5.0 * 2 ** (count - usual - 1), CRASH_LOOP_WAIT_S)
            log.error("%d starts in %d s; waiting %g s before connecting", count, CRASH_LOOP_S, wait)
            await asyncio.sleep(wait)
        self.passed = True

    async def _take_host(self, application: int) -> None:
        import tempfile  # noqa: PLC0415 - after the login, when the network is waited for anyway

        try:
            folder = host_folder(runtime_folder(), Path(tempfile.gettempdir()))
            lock = ProcessLock(folder / f"{application}.lock", self._database)
            for tries in itertools.count():
                try:
                    self._lock = lock.acquire()
                except HeldError as held:
                    if not self._standby:
                        raise
                    if not tries:
                        log.info("standing by: %s", held)
                    await asyncio.sleep(STANDBY_POLL_S)
                else:
                    return
        except (OSError, sqlite3.Error) as error:
            log.warning("other copies on this host cannot be noticed: %s", error)

    def leave(self) -> None:
        """Let another copy start."""
        if self._lock is not None:
            self._lock.release()


def _store(settings: Settings) -> AbstractAsyncContextManager[Store]:
    """Return the database, which is open for as long as its block lasts."""
    if not settings.database_url:
        return opened(settings.database_path)
    from db.membership import joined  # noqa: PLC0415 - only where there is a PostgreSQL

    return joined(settings.database_url)


async def serve(
    settings: Settings, create_client: CreateClient, workers: Workers | None, *, standby: bool
) -> int:
    """Run the bot, with workers that are warm if there are any, until told to stop; return the exit code."""
    async with _store(settings) as db:
        gate = _Gate(settings, db, standby=standby)
        client = create_client(settings, db, workers)
        client.before_identify = gate.pass_through
        stop = asyncio.Event()
        _on_signals(stop)
        Rereading(settings, client).on_signal()
        serving = asyncio.create_task(client.serve(settings.discord_token))
        lost = asyncio.create_task(_lost(settings, client, gate))
        refused = asyncio.create_task(client.unauthorized.wait())
        ends = [serving, asyncio.create_task(stop.wait()), lost, refused]
        beside = (watch_loop(client.vitals), _tidying(settings), _telling(settings, client))
        watching = [asyncio.create_task(work) for work in beside]
        end_when_wedged(client.vitals)
        async with supervised(*supervisor()):
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        code = EXIT_OK if stop.is_set() else _code(serving, refused)
        _leave_by(DRAIN_S + 1.5, code)
        await client.drain(DRAIN_S)
        await client.close()
        for task in (*ends, *watching):
            task.cancel()
        await asyncio.gather(*ends, *watching, return_exceptions=True)
        if workers is not None:
            await workers.close()
        gate.leave()
    log.info("stopped")
    return code


def _code(serving: asyncio.Task[None], refused: asyncio.Task[Literal[True]]) -> int:
    """Return the exit code of a bot that nobody told to stop."""
    if serving.done():
        return _verdict(serving)
    if refused.done():
        tell("Discord no longer accepts DISCORD_TOKEN. Reset it in the developer portal.")
        return EXIT_SETTINGS
    return EXIT_STORAGE


async def _telling(settings: Settings, client: Client) -> None:
    """Tell how the bot is to whoever asks, from its first word with Discord on."""
    with suppress(TimeoutError):
        async with asyncio.timeout(FIRST_WORD_S):
            await client.vitals.begun.wait()
    await asyncio.to_thread(importlib.import_module, "host.health")  # the start does not wait for it
    from host.health import Health, Tries  # noqa: PLC0415 - the same
    from host.health_doors import doors  # noqa: PLC0415

    loop = asyncio.get_running_loop()
    tries = Tries(draw=lambda: _try_drawing(client), beat=client.beat)
    health = Health(client.vitals, tries, settings.database, loop)
    with doors(health, settings.database_path, settings.health_port):
        await asyncio.Event().wait()


async def _try_drawing(client: Client) -> None:
    """Draw a small chart in a worker. Raises whatever drawing raises."""
    from host.trial_chart import try_drawing  # noqa: PLC0415 - the start does not wait for it

    await try_drawing((await client.path()).workers)


TIDY_AFTER_S = 3.0
"""The start goes before the looking through of copies."""


async def _tidying(settings: Settings) -> None:
    """Once a day remove the copies of the database that are too old, and close the others to other users."""
    await asyncio.sleep(TIDY_AFTER_S)
    from db.copies import tidy  # noqa: PLC0415 - a start needs none of it

    while not settings.database_url:
        try:
            for name in await asyncio.to_thread(tidy, settings.database_path, settings.copies_days):
                log.info("removed %s, which is older than %d days", name, settings.copies_days)
        except OSError as error:
            log.warning("the copies of the database could not be looked through: %s", error)
        await asyncio.sleep(DAY_S)


def _inode(path: Path) -> int | None:
    try:
        return path.stat().st_ino
    except OSError:
        return None


async def _lost(settings: Settings, client: Client, gate: _Gate) -> None:
    """Return when going on is pointless: the file is gone or broken, or Discord was silent for too long.

    Standing by, and the wait of a crash loop, are no silence of Discord's.

    SQLite writes to an unlinked file without an error, all of it lost. A start sets a broken one aside.
    """
    database = settings.database_path
    first, looks = _inode(database), 0
    silent = 0.0
    while silent < SILENCE_S:
        await asyncio.sleep(WATCH_S)
        looks += 1
        if not settings.database_url and _inode(database) != first:
            log.critical("the database file was removed or replaced while in use; stopping")
            return
        thorough = looks % THOROUGH == 0
        if not settings.database_url and await asyncio.to_thread(is_broken, database, thorough=thorough):
            log.critical("the database is corrupt; stopping, so that a new start sets it aside")
            return
        silent = 0.0 if client.vitals.is_connected or not gate.passed else silent + WATCH_S
    log.critical("no session with Discord for %d s; stopping, so that a supervisor can start anew", SILENCE_S)


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
        case HeldError():
            tell(f"Not started: {error}. {ONE_COPY}")
            return EXIT_HELD
        case discord.LoginFailure():
            tell("Discord does not accept DISCORD_TOKEN. Reset it in the developer portal.")
        case discord.PrivilegedIntentsRequired():
            tell("MESSAGE_CONTENT is on, but the intent is off in the developer portal (Bot).")
        case discord.ConnectionClosed():
            tell(f"Discord closed the connection for good (code {error.code}).")
        case StorageError():
            tell(f"The database cannot be used: {error}")
            return EXIT_STORAGE
        case _:
            raise error
    return EXIT_SETTINGS


def run(
    settings: Settings,
    create_client: CreateClient,
    *,
    standby: bool = False,
    load: Callable[[], None] = lambda: None,
) -> int:
    """Take the lock, make the database ready, serve. Return the exit code.

    load loads what answers a mention, and may run at any time: who stands by has time for it.
    """
    logs.set_up(settings.log_level, settings.log_format, settings.secrets)
    for sentence in settings.unread:
        log.warning("%s", sentence)
    if settings.database_url:
        return _run_node(settings, create_client)
    path = settings.database_path
    try:
        make_folder(path.parent)
        lock, workers = _locked(path, load if standby else None)
    except HeldError as held:
        tell(f"Not started: {held}. {ONE_COPY}")
        return EXIT_HELD
    except (OSError, sqlite3.Error) as error:
        tell(f"The database cannot be used: {path}: {error}")
        return EXIT_STORAGE
    try:
        aside = prepare(path)
        if aside is not None:
            log.error("the database was corrupt; it is set aside as %s and a new one begun", aside.name)
        return asyncio.run(serve(settings, create_client, workers, standby=standby))
    except (UnusableDatabaseError, NewerSchemaError, sqlite3.Error) as error:
        tell(f"The database cannot be used: {error}")
        return EXIT_STORAGE
    finally:
        lock.release()


def _run_node(settings: Settings, create_client: CreateClient) -> int:
    """Be one of the nodes of a PostgreSQL. Return the exit code."""
    from db.postgres import prepare as prepare_server  # noqa: PLC0415 - only where there is one

    async def node() -> int:
        await prepare_server(settings.database_url)
        return await serve(settings, create_client, None, standby=False)

    try:
        make_folder(settings.database_path.parent)  # where it tells how it is
        return asyncio.run(node())
    except (UnusableDatabaseError, NewerSchemaError, StorageError, OSError) as error:
        tell(f"The database cannot be used: {error}")
        return EXIT_STORAGE


def _locked(database: Path, standing_by: Callable[[], None] | None) -> tuple[ProcessLock, Workers | None]:
    """Return the lock of this database, now or, standing by, once its holder has ended.

    Who stands by has loaded everything by then, and has workers that are warm: that is most of a takeover.
    """
    lock = ProcessLock(Path(f"{database}.lock"), database)
    workers: Workers | None = None
    while True:
        try:
            return lock.acquire(), workers
        except HeldError as held:
            if standing_by is None:
                raise
            if workers is None:
                log.info("standing by: %s", held)
                workers = _warm_workers()
                threading.Thread(target=standing_by, daemon=True).start()
            time.sleep(STANDBY_POLL_S)


def _warm_workers() -> Workers:
    from charts.workers.pool import Workers  # noqa: PLC0415 - a start that waits for nobody loads it later

    workers = Workers()
    asyncio.run(workers.start())
    return workers
