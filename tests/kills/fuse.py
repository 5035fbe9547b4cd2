"""What ends a process, or its disk, at the k-th point: installed in the bot's process by `launch`.

A kill is SIGKILL by the process itself: nothing of it runs on, no handler, no `finally`, no flush.
"""

import asyncio
import itertools
import os
import resource
import signal
import sqlite3
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import db.connection

CALLS = frozenset(
    {
        "execute",
        "fetchall",
        "close",
        "connect",
        "connect_ex",
        "send",
        "sendmsg",
        "sendall",
        "recv",
        "recv_into",
    }
)
"""The calls by which a process leaves a trace: SQLite's and the socket's, in every thread."""

_OWNERS = ("sqlite3", "_socket", "socket")


def kill() -> None:
    """End this process as a power switch would."""
    os.kill(os.getpid(), signal.SIGKILL)


class Fuse:
    """Counts points and kills at the `at`-th; 0 only counts."""

    def __init__(self, at: int) -> None:
        self._at = at
        self._numbers = itertools.count(1)  # next() is atomic, so threads need no lock
        self.passed = 0

    def point(self) -> None:
        """Pass one point, or die at it."""
        self.passed = next(self._numbers)
        if self.passed == self._at:
            kill()


def at_loop_steps(fuse: Fuse) -> None:
    """Make every callback that the event loop runs a point."""
    run = asyncio.Handle._run

    def _run(self: asyncio.Handle) -> None:
        fuse.point()
        run(self)

    asyncio.Handle._run = _run  # type: ignore[method-assign]


def at_calls(fuse: Fuse) -> None:
    """Make the time before and the time after every call to SQLite or to a socket a point, in all threads."""

    def watch(_frame: object, event: str, called: Any) -> None:  # noqa: ANN401 - whatever is called
        if event in {"c_call", "c_return"} and called.__name__ in CALLS:
            owner = type(getattr(called, "__self__", None))
            if owner.__module__ in _OWNERS:
                fuse.point()

    threading.setprofile(watch)
    sys.setprofile(watch)


class FailingDisk:
    """Statements that fail from the `at`-th on: that one only, or all; before they are applied or after."""

    def __init__(self, inner: Any, at: int, *, after: bool, forever: bool, text: str) -> None:  # noqa: ANN401 - an aiosqlite connection
        self._inner = inner
        self._at = at
        self._after = after
        self._forever = forever
        self._text = text
        self._numbers = itertools.count(1)

    async def execute_fetchall(self, sql: str, parameters: Sequence[object] = ()) -> object:
        """Run one statement, or say that the disk is broken."""
        number = next(self._numbers)
        broken = number == self._at or (self._forever and number > self._at)
        if broken and not self._after:
            raise sqlite3.OperationalError(self._text)
        rows = await self._inner.execute_fetchall(sql, parameters)
        if broken:
            raise sqlite3.OperationalError(self._text)
        return rows


def failing(at: int, how: str, text: str) -> None:
    """Put a FailingDisk under the statements' port. `how` holds words of: after, forever."""
    make: Callable[..., None] = db.connection.Connection.__init__

    def __init__(self: db.connection.Connection, inner: Any, path: Any) -> None:  # noqa: ANN401, N807 - the port's own
        disk = FailingDisk(inner, at, after="after" in how, forever="forever" in how, text=text)
        make(self, disk, path)

    db.connection.Connection.__init__ = __init__  # type: ignore[method-assign,assignment]


class AbsentDisk:
    """Statements that fail while a file named `flag` exists."""

    def __init__(self, inner: Any, flag: Path) -> None:  # noqa: ANN401 - an aiosqlite connection
        self._inner = inner
        self._flag = flag

    async def execute_fetchall(self, sql: str, parameters: Sequence[object] = ()) -> object:
        """Run one statement, or say that the disk is away."""
        if self._flag.exists():
            raise sqlite3.OperationalError("unable to open database file")
        return await self._inner.execute_fetchall(sql, parameters)


def away(flag: Path) -> None:
    """Put an AbsentDisk under the statements' port."""
    make: Callable[..., None] = db.connection.Connection.__init__

    def __init__(self: db.connection.Connection, inner: Any, path: Any) -> None:  # noqa: ANN401, N807 - the port's own
        make(self, AbsentDisk(inner, flag), path)

    db.connection.Connection.__init__ = __init__  # type: ignore[method-assign,assignment]


def no_larger(size: int) -> None:
    """Let the kernel refuse to let any file of this process grow beyond this many bytes."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
