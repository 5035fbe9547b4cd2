"""The PostgreSQL that simulated nodes share: their own statements, its sessions and locks, on virtual time.

Each statement arrives after a while and is answered after another, whatever becomes of who asked. What
SQLite says otherwise is told to it in its own words.
"""

import asyncio
import heapq
import json
import re
import sqlite3
from collections.abc import Callable, Sequence
from contextvars import Context, ContextVar
from functools import cache, partial
from random import Random
from typing import Any

from answer.row import StorageError
from db.living import KEY
from db.postgres import PATIENCE_S
from db.schema import migrate
from tests.simulation.clock import StuckError, VirtualLoop

Rows = list[tuple[object, ...]]

WORLD = Context()
"""What belongs to no process goes on here."""


class Life:
    """One start of a process: it runs, stands still for a while, or is gone for good."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.alive = True
        self.stands_still = False
        self.stalled_until = 0.0  # until when nothing passes between it and the server
        self.held: list[asyncio.Handle] = []
        self.context = Context()
        self.context.run(LIFE.set, self)


LIFE: ContextVar[Life] = ContextVar("life")


class NodesLoop(VirtualLoop):
    """A loop on which several processes run: one that is stopped or killed runs nothing more."""

    def _step(self) -> None:
        if self._queue:
            handle = self._queue.popleft()
        elif self._timers:
            self._now, _, handle = heapq.heappop(self._timers)
        else:
            raise StuckError("every task waits for something that cannot come")
        if handle.cancelled():
            return
        life = handle._context.get(LIFE)  # type: ignore[attr-defined]  # asyncio's own
        if life is None or (life.alive and not life.stands_still):
            handle._run()
        elif life.alive:
            life.held.append(handle)

    def thaw(self, life: Life) -> None:
        """Let a process go on: all that was due meanwhile happens now."""
        life.stands_still = False
        self._queue.extend(life.held)
        life.held.clear()


_NODES = """
    CREATE TABLE run (
        name TEXT PRIMARY KEY, lock INTEGER, idle INTEGER, at REAL DEFAULT (clock_timestamp()), shards INTEGER
    );
    CREATE TABLE shard (
        application_id INTEGER, total INTEGER, id INTEGER, run TEXT DEFAULT '', session TEXT DEFAULT '',
        sequence INTEGER DEFAULT 0, resume_url TEXT DEFAULT '', intents INTEGER DEFAULT 0, at REAL DEFAULT 0,
        PRIMARY KEY (application_id, total, id)
    );
    CREATE TABLE pg_locks (
        locktype TEXT, granted INTEGER, classid INTEGER, objid INTEGER, objsubid INTEGER, database INTEGER,
        pid INTEGER
    );
    CREATE TABLE pg_database AS SELECT 1 AS oid, 'nodes' AS datname;
"""
_KEPT = ("id", "session", "sequence", "url", "intents")
_UNNESTED = ", ".join(f"json_each(?{n}) AS {name}" for n, name in enumerate(_KEPT, 4))
_SIDE_BY_SIDE = " AND ".join(f"id.key = {name}.key" for name in _KEPT[1:])
_COLUMNS = ", ".join(f"{name}.value AS {name}" for name in _KEPT)
_REWRITES = (
    (r"\$(\d+)", r"?\1"),
    (r"::\w+(\[\])?", ""),
    (r"make_interval\(secs => ([^)]+)\)", r"(\1)"),
    ("FOR UPDATE SKIP LOCKED", ""),
    (r"= ANY \(ARRAY\(", "IN ("),
    (r"\)\)(?=\s*(RETURNING id)?\s*$)", ")"),
    (r"generate_series\(0, \?2 - 1\) id", "(SELECT value AS id FROM json_each(numbers(?2))) WHERE true"),
    (
        r"\(SELECT unnest.*?\) kept",
        f"(SELECT {_COLUMNS} FROM {_UNNESTED} WHERE {_SIDE_BY_SIDE}) kept",  # noqa: S608 - constants
    ),
)


@cache
def told(statement: str) -> str:
    """Return a statement in SQLite's words."""
    for old, new in _REWRITES:
        statement = re.sub(old, new, statement, flags=re.DOTALL)
    return statement


class SharedStore:
    """The server, for one schedule."""

    source = "shared"

    def __init__(self, loop: VirtualLoop, chance: Random, slowest: float) -> None:
        self._loop = loop
        self._chance = chance
        self._slowest = slowest
        self._db = sqlite3.connect(":memory:", isolation_level=None, cached_statements=256)
        self._sessions: dict[int, Link] = {}
        self._locks: dict[tuple[int, int], list[int]] = {}  # who holds each, as often as it took it
        self._pid = 0
        self._last = 0
        self._started = -1e9
        self._away = False
        self.taken_twice = 0
        for name, count, function in (
            ("clock_timestamp", 0, loop.time),
            ("pg_postmaster_start_time", 0, lambda: self._started),
            ("pg_backend_pid", 0, lambda: self._pid),
            ("current_database", 0, lambda: "nodes"),
            ("pg_notify", 2, self._notify),
            ("pg_try_advisory_lock", 2, self._try_lock),
            ("numbers", 1, lambda count: json.dumps(list(range(count)))),
        ):
            self._db.create_function(name, count, function)
        migrate(self._db)
        self._db.executescript(_NODES)

    # --- what nodes ask for

    async def connected(self, _url: str) -> "Link":
        """Return a session of its own."""
        life = LIFE.get()
        await self._answered(life, list)
        self._last += 1
        link = self._sessions[self._last] = Link(self, life, self._last)
        return link

    async def run(self, sql: str, parameters: Sequence[object] = ()) -> Rows:
        """Run a statement on a connection of the pool. Raises StorageError."""
        try:
            return await self._answered(LIFE.get(), lambda: self.now(sql, parameters))
        except (OSError, TimeoutError, sqlite3.Error) as error:
            raise StorageError(str(error)) from error

    async def on(self, link: "Link", sql: str, values: Sequence[object]) -> Rows:
        """Run a statement on a session. Raises OSError where it has ended, and TimeoutError."""

        def effect() -> Rows:
            if link.pid not in self._sessions:
                raise ConnectionResetError("the session has ended")
            return self.now(sql, values, link.pid)

        return await self._answered(link, effect)

    async def _answered(self, life: "Life | Link", effect: Callable[[], Rows]) -> Rows:
        reply: asyncio.Future[Rows | Exception] = self._loop.create_future()
        self._loop.call_later(self._latency(), partial(self._arrive, life, effect, reply), context=WORLD)
        async with asyncio.timeout(PATIENCE_S):
            rows = await reply
        if isinstance(rows, Exception):
            raise rows
        return rows

    def _latency(self) -> float:
        return self._chance.uniform(0.0005, 0.005 if self._chance.random() < 0.98 else self._slowest)

    def _arrive(
        self, life: "Life | Link", effect: Callable[[], Rows], reply: "asyncio.Future[Rows | Exception]"
    ) -> None:
        now = self._loop.time()
        if now < life.stalled_until:
            self._loop.call_at(life.stalled_until, partial(self._arrive, life, effect, reply), context=WORLD)
            return
        found: Rows | Exception
        try:
            if self._away:
                raise ConnectionRefusedError("no server")
            found = effect()
        except (OSError, sqlite3.Error) as error:
            found = error
        self._loop.call_later(self._latency(), _set, reply, found, context=WORLD)

    # --- what the server does

    def now(self, sql: str, values: Sequence[object], pid: int = 0) -> Rows:
        """Run a statement at once."""
        self._pid = pid
        given = [json.dumps(value) if isinstance(value, list) else value for value in values]
        return self._db.execute(told(sql), given).fetchall()

    def _try_lock(self, key: int, lock: int) -> int:
        holders = self._locks.setdefault((key, lock & 0xFFFFFFFF), [])
        if holders and holders[0] != self._pid:
            return 0
        holders.append(self._pid)
        self.taken_twice += len(holders) > 1
        self._loop.call_soon(self._show_locks, context=WORLD)
        return 1

    def _show_locks(self) -> None:
        self._db.execute("DELETE FROM pg_locks")
        held = [(key, lock, holders[0]) for (key, lock), holders in self._locks.items() if holders]
        self._db.executemany("INSERT INTO pg_locks VALUES ('advisory', 1, ?, ?, 2, 1, ?)", held)

    def _notify(self, _channel: str, _words: str) -> None:
        for link in self._sessions.values():
            if link.listener is not None:
                self._loop.call_later(self._latency(), link.listener, context=link.life.context)

    async def in_line(self, link: "Link", key: int, seconds: float) -> None:
        """Return when a lock that is waited for is the session's."""
        async with asyncio.timeout(seconds):
            while True:
                holders = self._locks.setdefault((0, key), [])
                if link.pid not in self._sessions:
                    raise ConnectionResetError("the session has ended")
                if not holders:
                    holders.append(link.pid)
                    return
                await asyncio.sleep(0.5)

    def ends(self, link: "Link") -> None:
        """Let a client be gone from its session."""
        link.on_end = link.listener = None
        self._loop.call_at(
            max(self._loop.time() + 0.001, link.stalled_until), self.end, link.pid, context=WORLD
        )

    def end(self, pid: int) -> None:
        """End a session: its locks are free, and its client hears of it."""
        link = self._sessions.pop(pid, None)
        if link is None:
            return
        for holders in self._locks.values():
            holders[:] = [one for one in holders if one != pid]
        self._show_locks()
        if link.on_end is not None:
            self._loop.call_later(self._latency(), link.on_end, context=link.life.context)

    def end_all(self, life: Life | None = None, is_stalled: bool = False) -> None:  # noqa: FBT001, FBT002
        """End the sessions of a process, those that are stalled, or everybody's."""
        now = self._loop.time()
        for pid, link in list(self._sessions.items()):
            if life in {None, link.life} and (link.stalled_until > now or not is_stalled):
                self.end(pid)

    def stall(self, life: Life, until: float, *, only_links: bool) -> None:
        """Let nothing pass until then between a process and the server, or on sessions that it has."""
        if not only_links:
            life.stalled_until = until
        for link in self._sessions.values():
            if link.life is life:
                link.stalled_until = until

    def forget_locks(self, life: Life) -> None:
        """Take the locks of a process whose sessions go on, as a pooler in between does."""
        pids = {pid for pid, link in self._sessions.items() if link.life is life}
        for holders in self._locks.values():
            holders[:] = [one for one in holders if one not in pids]
        self._show_locks()

    def kill(self, seconds: float) -> None:
        """Let the server be gone for a while."""
        self._away = True
        self.end_all()
        self._loop.call_later(seconds, self._begin, context=WORLD)

    def _begin(self) -> None:
        self._away = False
        self._started = self._loop.time()

    def locked(self) -> int:
        """Return how many nodes' locks are held."""
        return sum(bool(holders) for (key, _), holders in self._locks.items() if key == KEY)


def _set(reply: "asyncio.Future[Rows | Exception]", rows: Rows | Exception) -> None:
    if not reply.done():  # who asked may not wait any more
        reply.set_result(rows)


class Link:
    """A session with the server: what Member asks of asyncpg's connection."""

    def __init__(self, store: SharedStore, life: Life, pid: int) -> None:
        self._store = store
        self.life = life
        self.pid = pid
        self.stalled_until = life.stalled_until
        self.listener: Callable[[], None] | None = None
        self.on_end: Callable[[], None] | None = None

    async def fetch(self, sql: str, *values: object, timeout: float) -> Rows:  # noqa: ASYNC109 - asyncpg's own
        """Run a statement and return its rows."""
        del timeout
        return await self._store.on(self, sql, values)

    async def execute(self, sql: str, key: int, *, timeout: float) -> None:  # noqa: ASYNC109 - asyncpg's own
        """Wait for an advisory lock."""
        assert "pg_advisory_lock" in sql
        await self._store.in_line(self, key, timeout)

    async def add_listener(self, _channel: str, callback: Callable[..., None]) -> None:
        """Let a callback hear what is notified."""
        self.listener = lambda: callback(self)

    def add_termination_listener(self, callback: Callable[..., Any]) -> None:
        """Let a callback hear that the session has ended."""
        self.on_end = lambda: callback(self)

    def terminate(self) -> None:
        """End the session without a word; the server hears of it when something passes again."""
        self._store.ends(self)

    async def close(self, *, timeout: float) -> None:  # noqa: ASYNC109 - asyncpg's own
        """End the session."""
        del timeout
        self.terminate()
