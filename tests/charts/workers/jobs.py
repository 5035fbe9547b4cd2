"""Small jobs that the tests of the workers have done in the child processes."""

import contextlib
import gc
import os
import signal
import time
from pathlib import Path

from charts.errors import UserError


class PickyError(UserError):
    """An error whose __init__ wants other arguments than its text."""

    def __init__(self, row: int, cell: str) -> None:
        super().__init__(f"Row {row} says “{cell}”.")


def echo(value: object) -> object:
    """Return what was given."""
    return value


def looks_for_circles() -> bool:
    """Return whether unused circles of objects are looked for meanwhile."""
    return gc.isenabled()


def signed(value: object) -> tuple[object, int]:
    """Return what was given, and the id of the process that did so."""
    return value, os.getpid()


def unsendable() -> object:
    """Return what no pipe can carry."""
    return lambda: 1


def refuse(row: int, cell: str) -> None:
    """Raise what a member is told."""
    raise PickyError(row, cell)


def stumble(words: str) -> None:
    """Fail as a bug does, with a member's words in the message."""
    raise KeyError(words)


def hang(_number: int) -> None:
    """Never end. What has another number is another job."""
    while True:
        time.sleep(60)


def labour(rounds: int) -> None:
    """Hold one core for a while."""
    for _ in range(rounds):
        sum(range(100_000))


def hold(mark: str) -> str:
    """Be at work, as on a big chart, until somebody makes this file."""
    while not Path(mark).exists():
        time.sleep(0.01)
    return "done"


def swell(size: int) -> int:
    """Ask for memory."""
    return len(bytearray(size))


def end(number: int, size: int) -> None:
    """Die by a signal, with so much memory in use."""
    held = bytearray(b"\1" * size)
    os.kill(os.getpid(), number)
    time.sleep(60 * len(held))


def die_once(mark: str, value: object) -> object:
    """Die in the first attempt, which leaves a mark, and succeed in the second."""
    path = Path(mark)
    if not path.exists():
        path.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return value


def _noted(mark: str) -> None:
    with Path(mark).open("a", encoding="ascii") as file:
        file.write("begun\n")


def abort(mark: str) -> None:
    """Die as a library does that cannot go on."""
    _noted(mark)
    os.abort()


def leave(mark: str) -> None:
    """End the process without a word."""
    _noted(mark)
    os._exit(0)


def burn(mark: str) -> None:
    """Use computing time without end, deaf to every error."""
    _noted(mark)
    while True:
        with contextlib.suppress(Exception):
            sum(range(1000))


def die() -> None:
    """Die in every attempt."""
    os.kill(os.getpid(), signal.SIGKILL)


def pid() -> int:
    """Return who works."""
    return os.getpid()


def variables() -> dict[str, str]:
    """Return the environment of the child."""
    return dict(os.environ)


def open_files() -> int:
    """Return how many files the child has open."""
    return len(list(Path("/proc/self/fd").iterdir()))


def limits() -> tuple[int, int, int]:
    """Return the limits on memory and open files, and the niceness."""
    import resource  # noqa: PLC0415 - not on Windows

    memory, files = resource.getrlimit(resource.RLIMIT_DATA)[0], resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return memory, files, os.nice(0)


def first_to_die() -> int:
    """Return how readily the kernel kills the worker when memory runs out."""
    return int(Path("/proc/self/oom_score_adj").read_text("ascii"))
