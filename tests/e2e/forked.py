"""Bots that are forked from a process that has loaded them (`tests.e2e.zygote`): one such a test run."""

import asyncio
import atexit
import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path

from tests import hatchery
from tests.house import ROOT

POSSIBLE = hasattr(os, "fork") and hasattr(socket, "send_fds")
_ZYGOTE = "tests.e2e.zygote"


class Forked:
    """One of them, with what tests use of an `asyncio.subprocess.Process`."""

    def __init__(self, pid: int, stderr: asyncio.StreamReader, told: asyncio.StreamReader) -> None:
        self.pid = pid
        self.stderr = stderr
        self.returncode: int | None = None
        self._ended = asyncio.create_task(self._end(told))

    async def _end(self, told: asyncio.StreamReader) -> int:
        self.returncode = int(await told.read() or -signal.SIGKILL)  # nobody tells where the zygote is gone
        return self.returncode

    async def wait(self) -> int:
        """Return its exit code once it has ended."""
        return await asyncio.shield(self._ended)

    def send_signal(self, number: int) -> None:
        """Send it a signal, if it is there."""
        if self.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask it to stop."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End it at once."""
        self.send_signal(signal.SIGKILL)


@cache
def _zygote(root: Path) -> socket.socket:
    ours, theirs = socket.socketpair()
    with theirs:
        waited = (_from_nest if hatchery.ADDRESS and root == ROOT else _started)(root, theirs.fileno())

    def end() -> None:
        ours.close()
        waited()

    atexit.register(end)
    return ours


def _from_nest(root: Path, control: int) -> Callable[[], object]:
    nothing = hatchery.nothing()
    try:
        return hatchery.hatched(_ZYGOTE, root, [nothing, nothing, 2, control])
    finally:
        os.close(nothing)


def _started(root: Path, control: int) -> Callable[[], object]:
    return subprocess.Popen(
        [sys.executable, "-m", _ZYGOTE, str(control)],
        pass_fds=[control],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        cwd=root,
    ).wait


def _asked(root: Path, wish: bytes, handles: Sequence[int]) -> int:
    control = _zygote(root)
    socket.send_fds(control, [wish], handles)
    return int.from_bytes(control.recv(8, socket.MSG_WAITALL), "big")


async def _reader(handle: int) -> asyncio.StreamReader:
    reader = asyncio.StreamReader(limit=2**20)
    protocol = asyncio.StreamReaderProtocol(reader)
    await asyncio.get_running_loop().connect_read_pipe(lambda: protocol, os.fdopen(handle, "rb"))
    return reader


async def forked(arguments: Sequence[str], root: Path, environment: Mapping[str, str]) -> Forked:
    """Return a bot that begins now, launched with these arguments (`tests.e2e.launch`)."""
    wish = {"arguments": [*arguments], "environment": {**environment}, "folder": str(root)}
    (hear, said), (learn, told) = os.pipe(), os.pipe()
    try:
        pid = await asyncio.to_thread(_asked, root, json.dumps(wish).encode(), [said, told])
    finally:
        os.close(said)
        os.close(told)
    return Forked(pid, await _reader(hear), await _reader(learn))
