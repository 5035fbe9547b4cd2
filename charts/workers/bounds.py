"""What one job in a worker may use: computing time, memory, open files, its place in the line for the CPU."""

import contextlib
import gc
import math
import os
import types
from collections.abc import Iterator
from pathlib import Path

MEMORY_BYTES = 216 * 2**20
"""Private memory of one worker. Two of them and the nursery stay under half of the unit's MemoryMax."""
SPACE_BYTES = 2**30
"""Addresses of one worker, the program's own and its libraries' among them."""
GRACE_SECONDS = 2
"""After its budget, and so much more, the kernel ends a worker that did not look at its clock."""
WALL_SECONDS = 30
"""A worker that has worked so long on one job ends itself: nobody waits for it any more."""
OPEN_FILES = 64
NICENESS = 10
FIRST_TO_DIE = 800
"""oom_score_adj of workers and of what forks them: out of memory, they go before the program that claims."""
_AGAIN_SECONDS = 0.05
"""A library may swallow what stops the job: then it is stopped again."""


class SpentError(BaseException):
    """The job used up its budget. No Exception, so that no library takes it for one of its own."""


@contextlib.contextmanager
def bounded(seconds: float) -> Iterator[None]:
    """Raise SpentError in here once it has used so many seconds of CPU, wherever it is then."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
        import signal  # noqa: PLC0415 - beside it
    except ImportError:
        yield
        return

    def stop(_number: int, _frame: types.FrameType | None) -> None:
        raise SpentError

    used = resource.getrusage(resource.RUSAGE_SELF)
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    last = math.ceil(used.ru_utime + used.ru_stime + seconds) + GRACE_SECONDS
    resource.setrlimit(resource.RLIMIT_CPU, (last, hard))
    signal.signal(signal.SIGPROF, stop)
    signal.alarm(WALL_SECONDS)
    signal.setitimer(signal.ITIMER_PROF, seconds, _AGAIN_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.alarm(0)


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """Look for no unused circles of objects in here: over a long table that takes a quarter of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def limit_process() -> None:
    """Take the fixed limits of a worker, as far as the system has them."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    for kind, most in (
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_DATA, MEMORY_BYTES),
        (resource.RLIMIT_AS, SPACE_BYTES),
    ):
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, most))


def be_first_to_die() -> None:
    """Go before the program that claims when memory runs out."""
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(str(FIRST_TO_DIE), "ascii")


def lower_priority() -> None:
    """Stand behind the event loop, which answers everybody."""
    with contextlib.suppress(AttributeError, OSError):
        os.nice(NICENESS)
    with contextlib.suppress(AttributeError, OSError):
        os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
