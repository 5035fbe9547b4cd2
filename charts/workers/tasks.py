"""What runs in the worker processes: the jobs, their limits, and the nursery that forks workers.

The nursery imports matplotlib once and draws one chart, so a worker forked from it draws at once.
It is started as `python -m charts.workers.tasks`, with no secret in its environment and no open file but its
own.
"""

import contextlib
import gc
import importlib
import os
import pickle
import socket
import sys
from collections.abc import Callable, Iterator
from typing import NoReturn

from charts.chart import ChartData, Drawn
from charts.errors import UserError
from charts.grammar import ChartSpec
from charts.table import Table
from charts.workers import frames

MEMORY_BYTES = 2**30
CPU_SECONDS = 10
"""CPU time of one job; beyond it the kernel ends the worker."""
WALL_SECONDS = 30
"""A worker that has worked so long on one job ends itself: nobody waits for it any more."""
OPEN_FILES = 64
NICENESS = 10
PID_BYTES = 8
REHEARSAL = "bar chart\nName,One,Two\na,1,2\nb,2,1\n"
"""What the nursery answers for nobody."""


def draw(table: Table, spec: ChartSpec) -> Drawn:
    """Return the finished chart of a spec. Raises UserError where nothing can be drawn."""
    from charts import data  # noqa: PLC0415 - the main process imports this module's names only

    return drawn(data.chart_data(table, spec))


def drawn(chart: ChartData) -> Drawn:
    """Return the picture of a chart and its words."""
    from charts.drawing import render  # noqa: PLC0415 - as in `draw`
    from charts.telling import describing  # noqa: PLC0415 - as in `draw`

    notes = (*chart.notes, *render.notes(chart))
    return Drawn(render.png(chart), describing.alt_text(chart), describing.caption(chart), notes)


def resolve(entry: str) -> Callable[..., object]:
    """Return the function that "package.module:name" names."""
    module, _, name = entry.partition(":")
    function: Callable[..., object] = getattr(importlib.import_module(module), name)
    return function


def work(source: frames.Source, sink: frames.Sink) -> None:
    """Do jobs until the other end is gone. A job is (entry point, arguments)."""
    with contextlib.suppress(frames.LostError):
        while True:
            number, job = frames.receive(source)
            with _limited():
                reply = answer(job)
            try:
                frames.send(sink, number, reply)
            except (pickle.PicklingError, TypeError, AttributeError) as error:
                frames.send(sink, number, ("bug", f"a result that cannot be sent, {type(error).__name__}"))


def answer(job: object) -> tuple[str, object]:
    """Return ("value", result), ("user", error as data), or what went wrong without a member's words."""
    try:
        match job:
            case (str(entry), tuple(arguments)):
                return "value", resolve(entry)(*arguments)
            case _:
                return "bug", "a job that is none"
    except UserError as error:
        return "user", (type(error).__module__, type(error).__qualname__, str(error))
    except MemoryError:
        return "memory", "out of memory"
    except Exception as error:  # noqa: BLE001 - a fault in one job is told, it does not end the worker
        return "bug", _where(error)


def _where(error: Exception) -> str:
    """Return the kind of an error and the line that raised it: enough to find it, none of the table."""
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    place = f"{os.path.basename(step.tb_frame.f_code.co_filename)}:{step.tb_lineno}" if step else "?"  # noqa: PTH119
    return f"{type(error).__name__} at {place}"


def _limit_process() -> None:
    """Take the low priority and the fixed limits of a worker, as far as the system has them."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_NOFILE, (OPEN_FILES, OPEN_FILES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def _lower_priority() -> None:
    with contextlib.suppress(AttributeError, OSError):
        os.nice(NICENESS)
    with contextlib.suppress(AttributeError, OSError):
        os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))


@contextlib.contextmanager
def _limited() -> Iterator[None]:
    """Let the kernel end this worker if the job takes too much CPU, or far too long."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
        import signal  # noqa: PLC0415 - beside it
    except ImportError:
        yield
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (spent + CPU_SECONDS, hard))
    signal.alarm(WALL_SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)


def _preload() -> None:
    """Import what jobs need and do one of each: fonts are found and caches warm before the first fork."""
    from charts import planner, reading  # noqa: PLC0415 - as in `draw`

    read = reading.read_message(REHEARSAL, ())
    table = read.tables[0]
    draw(table, planner.plan(table, read.request).spec)
    gc.collect()
    gc.freeze()


def _nurse(control: socket.socket) -> None:
    """Fork a worker for each stream that arrives, and say its process id; end when the main process does."""
    import signal  # noqa: PLC0415 - only here; Windows has no SIGCHLD

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the kernel buries the children: no zombies
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the main process's to handle
    _lower_priority()
    _preload()
    while True:
        data, handles, _, _ = socket.recv_fds(control, 1, 1)
        if not data or not handles:
            return
        child = os.fork()
        if child == 0:
            _be_worker(control, handles[0])
        os.close(handles[0])
        control.sendall(child.to_bytes(PID_BYTES, "big"))


def _be_worker(control: socket.socket, handle: int) -> NoReturn:
    try:
        control.close()
        _limit_process()
        with socket.socket(fileno=handle) as own, own.makefile("rwb") as stream:
            work(stream, stream)
    finally:
        os._exit(0)  # never back into the nursery's loop


def main() -> None:
    """Serve as the nursery on the socket numbered by the argument, or else as one worker on the pipes."""
    match sys.argv[1:]:
        case [number]:
            with socket.socket(fileno=int(number)) as control, contextlib.suppress(OSError):
                _nurse(control)
        case _:
            source, sink = sys.stdin.buffer, sys.stdout.buffer
            sys.stdout = sys.stderr  # what a library prints must not enter the stream
            _lower_priority()
            _limit_process()
            _preload()
            work(source, sink)


if __name__ == "__main__":
    main()
