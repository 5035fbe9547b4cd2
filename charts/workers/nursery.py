"""Where worker processes come from: forked from one warm process, or on Windows started one by one.

A process of our own does what multiprocessing's forkserver does, because that one hands the whole environment
with its secrets to the children and imports the main program, discord and all, into each of them.
"""

import atexit
import contextlib
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from charts.workers import frames
from charts.workers.frames import Fate

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = "charts.workers.tasks"
"""The module that is run as nursery and worker."""
START_SECONDS = 60.0
"""For the first import of matplotlib on a slow machine, font cache and all."""
_KEPT = frozenset(
    {
        "APPDATA",
        "HOME",
        "LANG",
        "LC_ALL",
        "LD_LIBRARY_PATH",
        "LOCALAPPDATA",
        "MPLCONFIGDIR",
        "PATH",
        "PYTHONPYCACHEPREFIX",
        "SYSTEMROOT",
        "TEMP",
        "TMP",
        "TMPDIR",
        "TZ",
        "USERPROFILE",
        "XDG_CACHE_HOME",
        "XDG_CONFIG_HOME",
    }
)
"""The only variables a child gets. What is not on the list, such as a token, is not handed on."""
_ADDED = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MPLBACKEND": "agg",
    "PYTHONHASHSEED": "0",
    "MALLOC_MMAP_THRESHOLD_": str(16 * 2**20),
    "MALLOC_TRIM_THRESHOLD_": str(32 * 2**20),
}
"""The last two let glibc keep the memory of one picture for the next, a twentieth of its CPU time."""


def environment(ours: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of a child: what a program needs to run, and no secret."""
    return {name: value for name, value in ours.items() if name.upper() in _KEPT} | _ADDED


@dataclass(slots=True)
class Worker:
    """One worker process and the stream to it. pid is for `kill`; jobs counts what it was given."""

    pid: int
    source: frames.Source
    sink: frames.Sink
    channel: socket.socket | None = None
    process: subprocess.Popen[bytes] | None = None
    jobs: int = 0
    fate: Callable[[], Fate] = Fate
    """Says how the process ended. Only once its stream is at its end, and before `close`."""

    def kill(self) -> None:
        """End the process at once. Only while its stream is open: later the pid may be another's."""
        if self.process is not None:
            self.process.kill()
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(self.pid, signal.SIGKILL)

    def close(self) -> None:
        """Close the stream, which ends a worker that waits for a job."""
        for end in (self.sink, self.source, self.channel):
            with contextlib.suppress(OSError, ValueError):
                if end is not None:
                    end.close()
        if self.process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(1)
            self.process.kill()
            self.process.wait()


class Source(Protocol):
    """Something that makes workers. Safe to call from several threads."""

    def worker(self) -> Worker:
        """Return a new worker. LostError if none could be started."""
        ...

    def close(self) -> None:
        """End the source, not its workers."""
        ...


_CAN_FORK = hasattr(socket, "send_fds") and hasattr(os, "fork")
_begun: list["Nursery"] = []


def begin() -> None:
    """Let a source begin to warm up before what will use it is loaded: nothing of a start takes as long.

    The next `source` is this one. It ends with the program, also where nobody came to use it.
    """
    if _CAN_FORK:
        nursery = Nursery()
        nursery.begin()
        _begun.append(nursery)
        atexit.register(nursery.close)


def source() -> Source:
    """Return what makes workers on this system, begun before or not yet."""
    if _begun:
        return _begun.pop()
    return Nursery() if _CAN_FORK else Starter()


class Nursery:
    """A warm process that forks workers. Started at the first need, and again if it died."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None

    def begin(self) -> None:
        """Start the process, if it can be; `worker` waits until it is warm."""
        with self._lock, contextlib.suppress(OSError):
            self._started()

    def worker(self) -> Worker:
        """Return a worker forked just now. LostError if two nurseries in a row could not."""
        with self._lock:
            for _ in range(2):
                try:
                    return self._forked()
                except (OSError, frames.LostError):
                    self._end()
        raise frames.LostError

    def _forked(self) -> Worker:
        control = self._control or self._started()
        ours, theirs = socket.socketpair()
        try:
            with theirs:
                socket.send_fds(control, [frames.FORK], [theirs.fileno()])
            answer = control.recv(frames.PID_BYTES, socket.MSG_WAITALL)
        except OSError:
            ours.close()
            raise
        if len(answer) != frames.PID_BYTES:
            ours.close()
            raise frames.LostError
        stream = ours.makefile("rwb")
        pid = int.from_bytes(answer, "big")
        return Worker(pid, stream, stream, ours, fate=partial(self._fate, control, pid))

    def _fate(self, control: socket.socket, pid: int) -> Fate:
        """Ask the process that forked a worker how it ended."""
        with self._lock, contextlib.suppress(OSError):
            control.sendall(frames.TELL + pid.to_bytes(frames.PID_BYTES, "big"))
            answer = control.recv(frames.FATE.size, socket.MSG_WAITALL)
            if len(answer) == frames.FATE.size:
                return Fate(*frames.FATE.unpack(answer))
        return Fate()

    def _started(self) -> socket.socket:
        ours, theirs = socket.socketpair()
        ours.settimeout(START_SECONDS)
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                [sys.executable, "-m", PROGRAM, str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                cwd=ROOT,
                env=environment(os.environ),
            )
        self._control = ours
        return ours

    def _end(self) -> None:
        control, process = self._control, self._process
        self._control = self._process = None
        if control is not None:
            control.close()
        if process is not None:
            process.kill()
            process.wait()

    def close(self) -> None:
        """End the nursery. Its workers live until their streams close."""
        with self._lock:
            self._end()


class Starter:
    """Workers as processes of their own, where nothing can be forked (Windows)."""

    def worker(self) -> Worker:
        """Return a worker that is still warming up. LostError if it cannot be started."""
        try:
            process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                [sys.executable, "-m", PROGRAM],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                cwd=ROOT,
                env=environment(os.environ),
            )
        except OSError as error:
            raise frames.LostError from error
        if (
            process.stdin is None or process.stdout is None
        ):  # pipes were asked for; this tells the type checker
            raise frames.LostError
        return Worker(process.pid, process.stdout, process.stdin, process=process)

    def close(self) -> None:
        """Do nothing: each worker ends with its own pipes."""
