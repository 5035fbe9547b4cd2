"""Reading, planning and drawing in processes of their own, so that the event loop is never held.

Each worker process belongs to one thread and has a stream of its own, and each job a number, so that no
result can reach another's asker. A worker that dies in a job costs nobody an answer: the job runs once more
on a new one. Nothing heavy is imported here: what a job needs is named by text and found in the child.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
import os
import queue
import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from charts.errors import UserError
from charts.workers import frames
from charts.workers.bounds import MEMORY_BYTES
from charts.workers.failures import OverBudgetError, TooLongError, TooMuchMemoryError, WorkerError
from charts.workers.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from charts.chart import Drawn
    from charts.grammar import ChartSpec
    from charts.planner import Plan
    from charts.table import File, Reading, Table
    from charts.workers.nursery import Source, Worker

log = logging.getLogger(__name__)

DEADLINE_SECONDS = 10.0
"""How long one job may take, waiting in the queue not counted. Then its worker is killed."""
JOBS_PER_WORKER = 500
"""After so many jobs a worker is replaced, so that nothing it may keep grows for ever."""
MOST_WORKERS = 2
ATTEMPTS = 4
"""How often a job is begun whose worker was killed by others. What ends by its own doing is begun once."""
MESSAGE_SECONDS = 0.25
FILE_SECONDS = 4.0
DRAWING_SECONDS = 8.0
"""Computing time that reading or planning one message may take, or one with files, and any other job."""
MESSAGE_CELLS = 2_000
"""More than a message of Discord's length holds."""
STOPPED_SECONDS = 600.0
"""How long it is remembered that a job was stopped for what it is, and is not begun again."""
LATE_SECONDS = 60.0
"""The same for one that passed its deadline: the machine may only have been busy."""
_OUT_OF_MEMORY = frozenset({6, 9})
"""How a worker ends that has much memory and asks for more: a library gives up, or the kernel ends it."""
_MUCH = 0.75
"""The share of its memory that such a worker had: one with its words and fonts has near half of it."""
_OUT_OF_TIME = 24
"""How the kernel ends one whose library does not look at the clock."""
_BY_OTHERS = frozenset({-1, 1, 2, 9, 15})
"""How a worker ends through no fault of its job: killed by somebody (POSIX signals), or nobody knows."""

READ = "charts.reading:read_message"
PLAN = "charts.planner:plan"
DRAW = "charts.workers.tasks:draw"
TITLE = "charts.workers.tasks:title"


@dataclass(slots=True)
class _Job:
    """One job and who waits for it. done is set on the loop's own thread."""

    number: int
    entry: str
    arguments: tuple[object, ...]
    seconds: float
    loop: asyncio.AbstractEventLoop
    done: asyncio.Future[object]

    def finish(self, value: object, error: BaseException | None = None) -> None:
        """Hand the outcome to the loop, if it still runs and someone still waits."""
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits
            self.loop.call_soon_threadsafe(self._set, value, error)

    def _set(self, value: object, error: BaseException | None) -> None:
        if self.done.done():
            return
        if error is None:
            self.done.set_result(value)
        else:
            self.done.set_exception(error)


def default_count() -> int:
    """Return how many workers this machine bears: one a core, at most MOST_WORKERS."""
    return max(1, min(MOST_WORKERS, os.cpu_count() or 1))


class Workers:
    """A pool of worker processes. One per program; made cheaply, started by `start` or by the first job."""

    def __init__(
        self,
        count: int | None = None,
        *,
        deadline: float | None = None,
        jobs_per_worker: int = JOBS_PER_WORKER,
    ) -> None:
        self._count = count or default_count()
        self._deadline = DEADLINE_SECONDS if deadline is None else deadline
        self._jobs_per_worker = jobs_per_worker
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._remembered = Remembered()
        self._numbers = itertools.count(1)
        self._threads: list[threading.Thread] = []
        self._lines: list[_Line] = []
        self._source: Source | None = None
        self._closed = False

    async def start(self) -> None:
        """Begin to warm the workers up and return at once. May be called twice."""
        if self._threads or self._closed:
            return
        from charts.workers import nursery  # noqa: PLC0415 - not at import: the program starts without it

        self._source = nursery.source()
        for index in range(self._count):
            line = _Line(self._source, self._jobs, self._remembered, self._deadline, self._jobs_per_worker)
            thread = threading.Thread(target=line.run, name=f"charts-{index}", daemon=True)
            self._lines.append(line)
            self._threads.append(thread)
            thread.start()

    async def read(self, text: str, files: Sequence[File] = ()) -> Reading:
        """Return what a message and its files hold. Raises WorkerError."""
        seconds = FILE_SECONDS if files else MESSAGE_SECONDS
        return cast("Reading", await self.run(READ, text, tuple(files), seconds=seconds))

    async def plan(self, table: Table, request: str) -> Plan:
        """Return what to draw for a request, without any model. Raises UserError."""
        seconds = MESSAGE_SECONDS if len(table) * len(table.columns) <= MESSAGE_CELLS else FILE_SECONDS
        return cast("Plan", await self.run(PLAN, table, request, seconds=seconds))

    async def title(self, text: str, quoted: str = "") -> str:
        """Return what the chart of a message is called. Raises UserError."""
        return str(await self.run(TITLE, text, quoted, seconds=MESSAGE_SECONDS))

    async def draw(self, table: Table, spec: ChartSpec) -> Drawn:
        """Return the finished chart. Raises UserError where nothing can be drawn."""
        return cast("Drawn", await self.run(DRAW, table, spec))

    async def run(self, entry: str, *arguments: object, seconds: float = DRAWING_SECONDS) -> object:
        """Return what the function named "package.module:name" returns in a worker.

        A UserError raised there is raised here, of the same class and with the same text. OverBudgetError if
        it used more than `seconds` of CPU, TooLongError if it passed the deadline, TooMuchMemoryError,
        WorkerError if it failed otherwise: at once also where the same job ended so a while ago.
        """
        await self.start()
        if self._closed:
            raise WorkerError
        loop = asyncio.get_running_loop()
        job = _Job(next(self._numbers), entry, arguments, seconds, loop, loop.create_future())
        self._jobs.put(job)
        return await job.done

    async def close(self) -> None:
        """End all workers now. Jobs that wait or run fail with WorkerError. May be called twice."""
        self._closed = True
        for _ in self._threads:
            self._jobs.put(None)
        for line in self._lines:
            line.stop()
        await asyncio.to_thread(self._join)

    def _join(self) -> None:
        if self._source is not None:
            self._source.close()
        for thread in self._threads:
            thread.join(self._deadline)
        while True:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return
            if job is not None:
                job.finish(None, WorkerError())

    @property
    def pids(self) -> tuple[int, ...]:
        """Return the process ids of the workers that live now."""
        return tuple(line.worker.pid for line in self._lines if line.worker is not None)


class _Line:
    """One thread's work: take a job, give it to its own worker, hand the outcome back."""

    def __init__(
        self,
        source: Source,
        jobs: queue.SimpleQueue[_Job | None],
        remembered: Remembered,
        deadline: float,
        jobs_per_worker: int,
    ) -> None:
        self.worker: Worker | None = None
        self._source = source
        self._jobs = jobs
        self._remembered = remembered
        self._deadline = deadline
        self._jobs_per_worker = jobs_per_worker
        self._stopped = False

    def run(self) -> None:
        """Serve until told to stop. The worker is made before the first job needs it."""
        with contextlib.suppress(frames.LostError):
            self._ready()
        while (job := self._jobs.get()) is not None:
            if not job.done.cancelled():
                job.finish(*self._settled(job))
        self._drop()

    def stop(self) -> None:
        """End the job that runs, if one does; from another thread."""
        self._stopped = True
        worker = self.worker
        if worker is not None:
            worker.kill()

    def _settled(self, job: _Job) -> tuple[object, BaseException | None]:
        try:
            return self._outcome(job)
        except Exception as error:  # noqa: BLE001 - a thread that died would leave its next askers waiting
            kind = type(error).__name__
            log.error("job %d could not be given: %s", job.number, kind)  # noqa: TRY400 - no cell in the log
            self._drop()
            return None, WorkerError()

    def _outcome(self, job: _Job) -> tuple[object, BaseException | None]:
        if known := self._remembered.find(job.entry, job.arguments):
            log.warning("job %d is not begun: %s a while ago", job.number, type(known).__name__)
            return None, known
        for _ in range(ATTEMPTS):
            if self._stopped:
                break
            try:
                return self._unpacked(job, self._answer(job))
            except frames.LateError:
                self._drop()
                log.warning("job %d passed its deadline of %g s", job.number, self._deadline)
                return None, self._ended(job, TooLongError(self._deadline), LATE_SECONDS)
            except frames.LostError:
                if error := self._own_doing(job):
                    return None, self._ended(job, error)
        return None, self._ended(job, WorkerError())

    def _ended(self, job: _Job, error: UserError, seconds: float = STOPPED_SECONDS) -> UserError:
        """Remember that a job is not worth beginning again; not while everything is being stopped."""
        if not self._stopped:
            self._remembered.add(job.entry, job.arguments, error, seconds)
        return error

    def _own_doing(self, job: _Job) -> UserError | None:
        """Return what to tell when a job brought down its worker; None when others killed that."""
        fate = self.worker.fate() if self.worker is not None else frames.Fate()
        self._drop()
        log.warning(
            "job %d lost its worker: signal %d, %d MiB", job.number, fate.signal, fate.memory // 2**20
        )
        if fate.memory > MEMORY_BYTES * _MUCH and fate.signal in _OUT_OF_MEMORY:
            return TooMuchMemoryError()
        if fate.signal == _OUT_OF_TIME:
            return OverBudgetError(job.seconds)
        return None if fate.signal in _BY_OTHERS else WorkerError()

    def _unpacked(self, job: _Job, reply: object) -> tuple[object, BaseException | None]:
        """Return the value of a reply, or the error that it stands for."""
        match reply:
            case ("value", value):
                return value, None
            case ("user", (str(module), str(name), str(text))):
                return None, _user_error(module, name, text)
            case ("spent", str(where)):
                self._drop()  # it was stopped anywhere: nothing of it is used again
                log.warning("job %d was stopped after %g s of CPU, %s", job.number, job.seconds, where)
                return None, self._ended(job, OverBudgetError(job.seconds, where))
            case ("memory", _):
                self._drop()
                return None, self._ended(job, TooMuchMemoryError())
            case ("bug", str(where)):
                log.error("job %d failed in its worker: %s", job.number, where)
        return None, WorkerError()

    def _answer(self, job: _Job) -> object:
        """Return the worker's reply.

        LateError if it takes too long, LostError if it died, was killed, or answered another job.
        """
        worker = self._ready()
        with _limited(worker, self._deadline):
            frames.send(worker.sink, job.number, (job.entry, job.arguments, float(job.seconds)))
            number, reply = frames.receive(worker.source)
        if number != job.number:
            raise frames.LostError
        worker.jobs += 1
        if worker.jobs >= self._jobs_per_worker:
            self._drop()
        return reply

    def _ready(self) -> Worker:
        if self.worker is None:
            self.worker = self._source.worker()
        return self.worker

    def _drop(self) -> None:
        worker, self.worker = self.worker, None
        if worker is not None:
            worker.kill()
            worker.close()


@contextlib.contextmanager
def _limited(worker: Worker, seconds: float) -> Iterator[None]:
    """Raise LateError from a send or receive in here that takes longer."""
    if worker.channel is not None:
        worker.channel.settimeout(seconds)
        yield
        return
    late = threading.Event()

    def end() -> None:  # a pipe has no limit of its own: its other end is killed
        late.set()
        worker.kill()

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    except frames.LostError:
        if late.is_set():
            raise frames.LateError from None
        raise
    finally:
        timer.cancel()


def _user_error(module: str, name: str, text: str) -> UserError:
    """Rebuild an error of a known class with its text; its __init__ is not called, for it may want others."""
    found = getattr(sys.modules.get(module) or _import(module), name, None)
    kind = found if isinstance(found, type) and issubclass(found, UserError) else UserError
    error = kind.__new__(kind, text)
    error.args = (text,)
    return error


def _import(module: str) -> object:
    import importlib  # noqa: PLC0415 - only after an error

    return importlib.import_module(module) if module.startswith("charts.") else None
