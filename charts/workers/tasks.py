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
import time
from collections.abc import Callable
from dataclasses import replace
from types import TracebackType
from typing import NoReturn

from charts.chart import ChartData, Drawn, Offers
from charts.errors import UserError
from charts.grammar import ChartSpec
from charts.language.registry import languages
from charts.language.tags import Tag
from charts.table import File, Table
from charts.telling.stopped import stage_of
from charts.workers import bounds, frames, keeping

_BURIED = 64
"""How many workers' fates are kept until somebody asks."""
_DYING_SECONDS = 1.0
REHEARSAL = "bar chart\nName,One,Two\na,1,2\nb,2,1\n"
"""What the nursery answers for nobody."""


def draw(table: Table, spec: ChartSpec) -> Drawn:
    """Return the finished chart of a spec. Raises UserError where nothing can be drawn."""
    from charts import kinds  # noqa: PLC0415 - the main process imports this module's names only
    from charts.telling.pasted_style import speaking_of  # noqa: PLC0415 - as above

    with speaking_of(table, spec.locale):
        chart = kinds.chart_data(table, spec)
        return replace(drawn(chart), offers=kinds.offers(table, spec, chart))


def title(text: str, quoted: str) -> str:
    """Return what the chart of a message, or of the one replied to, is called; else what the message says."""
    from charts import kinds, planner, reading  # noqa: PLC0415 - as in `draw`
    from charts.telling.pasted_style import speaking_of  # noqa: PLC0415 - as in `draw`

    read = reading.read_message(text, ())
    tables = read.tables or (reading.read_message(quoted, ()).tables if quoted else ())
    if not tables:
        return read.request
    spec = planner.plan(tables[0], read.request).spec
    with speaking_of(tables[0], spec.locale):
        try:
            return kinds.chart_data(tables[0], spec).title
        except UserError:
            return read.request


def offered(table: Table, spec: ChartSpec, locale: str) -> Offers:
    """Return what may be changed under a chart, in the language of the member who asks."""
    from charts import kinds  # noqa: PLC0415 - as in `draw`
    from charts.telling.speech import speaking  # noqa: PLC0415 - as in `draw`

    with speaking(locale):
        return kinds.offers(table, spec, kinds.chart_data(table, spec))


def drawn(chart: ChartData) -> Drawn:
    """Return the picture of a chart and its words."""
    from charts import kinds  # noqa: PLC0415 - as in `draw`
    from charts.drawing import render  # noqa: PLC0415 - as in `draw`

    notes = (*chart.notes, *render.notes(chart))
    return Drawn(render.png(chart), render.described(chart), kinds.caption(chart), notes)


def resolve(entry: str) -> Callable[..., object]:
    """Return the function that "package.module:name" names."""
    module, _, name = entry.partition(":")
    function: Callable[..., object] = getattr(importlib.import_module(module), name)
    return function


def work(source: frames.Source, sink: frames.Sink) -> None:
    """Do jobs until the other end is gone. A job is (entry point, arguments, seconds of CPU it may use)."""
    with contextlib.suppress(frames.LostError):
        while True:
            number, job = frames.receive(source)
            reply = answer(job)
            try:
                frames.send(sink, number, reply)
            except (pickle.PicklingError, TypeError, AttributeError) as error:
                frames.send(sink, number, ("bug", f"a result that cannot be sent, {type(error).__name__}"))


def answer(job: object) -> tuple[str, object]:
    """Return ("value", result), ("user", error as data), or what went wrong without a member's words."""
    try:
        match job:
            case (str(entry), tuple(arguments), float(seconds)):
                with bounds.bounded(seconds), bounds.undisturbed():
                    return "value", resolve(entry)(*arguments)
            case _:
                return "bug", "a job that is none"
    except UserError as error:
        return "user", (type(error).__module__, type(error).__qualname__, str(error))
    except bounds.SpentError as spent:
        return "spent", _stage(spent.__traceback__)
    except MemoryError:
        return "memory", "out of memory"
    except Exception as error:  # noqa: BLE001 - a fault in one job is told, it does not end the worker
        return "bug", _where(error)


def _stage(step: TracebackType | None) -> str:
    """Say what was being done when the time was up, by the rooms and the file on the stack."""
    rooms: list[str] = []
    name = ""
    while step is not None:
        module = step.tb_frame.f_globals.get("__name__", "")
        rooms.append(".".join(module.split(".")[:2]))
        file = step.tb_frame.f_locals.get("file")
        name = file.name if isinstance(file, File) else name
        step = step.tb_next
    return stage_of(rooms, name)


def _where(error: Exception) -> str:
    """Return the kind of an error and the line that raised it: enough to find it, none of the table."""
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    place = f"{os.path.basename(step.tb_frame.f_code.co_filename)}:{step.tb_lineno}" if step else "?"  # noqa: PTH119
    return f"{type(error).__name__} at {place}"


def rehearse() -> bool:
    """Import what jobs need and do one of each: fonts are found and caches warm before the first fork.

    Return whether the words were worked out before.
    """
    from charts import planner, reading  # noqa: PLC0415 - as in `draw`

    are_kept = keeping.look()
    read = reading.read_message(REHEARSAL, ())
    table = read.tables[0]
    draw(table, planner.plan(table, read.request).spec)
    title(_elsewhere(), "")
    gc.collect()
    gc.freeze()
    return are_kept


def _elsewhere() -> str:
    """Return a request in another language than English: most of what hearing it takes serves them all."""
    _, other, *_ = languages()
    bars, *_ = other.phrases[Tag.BAR].split(",")
    first, second, *_ = (month.split("|")[0] for month in other.months.split())
    return f"{bars}\n{first};1\n{second};2\n"


def _nurse(control: socket.socket) -> None:
    """Fork a worker for each stream that arrives, and say its process id; end when the main process does."""
    import signal  # noqa: PLC0415 - only here

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the main process's to handle
    bounds.be_first_to_die()
    are_kept = rehearse()
    bounds.lower_priority()  # not before: until it is warm, everybody waits for it
    if not are_kept:
        _keep_words(control)
    dead: dict[int, bytes] = {}
    signal.signal(signal.SIGCHLD, lambda _number, _frame: _bury(dead))
    while True:
        asked, handles, _, _ = socket.recv_fds(control, 1, 1)
        if asked == frames.TELL:
            pid = int.from_bytes(control.recv(frames.PID_BYTES, socket.MSG_WAITALL), "big")
            control.sendall(_fate(dead, pid))
        elif asked == frames.FORK and handles:
            child = os.fork()
            if child == 0:
                _be_worker(control, handles[0])
            os.close(handles[0])
            control.sendall(child.to_bytes(frames.PID_BYTES, "big"))
        else:
            return


def _keep_words(control: socket.socket) -> None:
    """Let a process of its own keep the words for the next start, as long as this one lives."""
    nursery = os.getpid()
    if not keeping.may_keep() or os.fork():
        return
    try:
        control.close()
        keeping.keep(lambda: os.getppid() == nursery)
    finally:
        os._exit(0)  # never into the nursery's loop


def _bury(dead: dict[int, bytes]) -> None:
    """Note how each worker ended that did so; a few of them, the newest."""
    with contextlib.suppress(ChildProcessError):
        while True:
            pid, status, used = os.wait4(-1, os.WNOHANG)
            if not pid:
                break
            ended = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
            dead[pid] = frames.FATE.pack(ended, used.ru_maxrss * _RSS_UNIT)
    for pid in list(dead)[:-_BURIED]:
        dead.pop(pid, None)


_RSS_UNIT = 1 if sys.platform == "darwin" else 1024


def _fate(dead: dict[int, bytes], pid: int) -> bytes:
    """Return how a worker ended; one whose stream closed a moment ago may take a moment to be gone."""
    end = time.monotonic() + _DYING_SECONDS
    while pid not in dead and time.monotonic() < end:
        time.sleep(0.005)
    return dead.pop(pid, frames.FATE.pack(-1, 0))


def _be_worker(control: socket.socket, handle: int) -> NoReturn:
    import signal  # noqa: PLC0415 - only here

    try:
        control.close()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        bounds.limit_process()
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
            bounds.be_first_to_die()
            bounds.lower_priority()
            bounds.limit_process()
            rehearse()
            work(source, sink)


if __name__ == "__main__":
    main()
