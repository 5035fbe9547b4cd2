"""What a member gets from the worker processes, whatever happens to one of them."""

import asyncio
import contextlib
import gc
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from struct import pack
from typing import cast

import pytest

from benchmarks.workers import main as draw_while_killing
from charts.errors import UserError
from charts.table import File, Table
from charts.workers import bounds, nursery, tasks
from charts.workers.bounds import FIRST_TO_DIE, MEMORY_BYTES
from charts.workers.failures import OverBudgetError, TooLongError, TooMuchMemoryError, WorkerError
from charts.workers.pool import MOST_WORKERS, READ, Workers
from charts.workers.remembered import MOST, Remembered
from tests.charts.reading.workbooks import binary_book, old_book, record, record_12, zipped
from tests.charts.workers import jobs
from tests.charts.workers.jobs import PickyError
from tests.patience import LAST_RESORT_S, unhurry

JOBS = "tests.charts.workers.jobs"
ROOT = Path(__file__).resolve().parents[3]
LONG = "Month,Sold\n" + "".join(f"m{number},{number}\n" for number in range(60_000))
HUGE = (
    old_book(record(0x200, pack("<2I3H", 0, 65_536, 0, 256, 0)) + record(0x203, pack("<3Hd", 0, 0, 0, 1))),
    binary_book(record_12(0, pack("<I", 999_999)) + record_12(5, pack("<2Id", 16_000, 0, 1))),
    zipped({"xl/workbook.xml": " " * 9_000_000}),
)
PASTE = "create a chart\n| Month | Rent |\n|---|---|\n| Jan | 900 |\n| Feb | 950 |"


@pytest.fixture(scope="module", autouse=True)
def _unhurried() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        unhurry(patch.setattr)
        yield


class _Lent:
    """A nursery that outlives the pool: what it must load is most of what a pool of a test costs."""

    def __init__(self, lender: nursery.Nursery) -> None:
        self.worker = lender.worker

    def close(self) -> None:
        """Do nothing: the lender ends it."""


@pytest.fixture(scope="module")
def lender(_unhurried: None) -> Iterator[nursery.Nursery]:
    lending = nursery.Nursery()
    yield lending
    lending.close()


@pytest.fixture
def _lent(lender: nursery.Nursery, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the pools of a test have workers that are forked from one nursery."""
    monkeypatch.setattr(nursery, "source", lambda: _Lent(lender))


lent = pytest.mark.usefixtures("_lent")


@pytest.fixture(scope="module")
def workers(lender: nursery.Nursery) -> Iterator[Workers]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nursery, "source", lambda: _Lent(lender))
        pool = Workers(2)
        asyncio.run(pool.start())
    yield pool
    asyncio.run(pool.close())


async def table_of(workers: Workers) -> Table:
    return (await workers.read(PASTE)).tables[0]


async def test_a_pasted_table_is_read_planned_and_drawn_in_the_workers(workers: Workers) -> None:
    reading = await workers.read(PASTE)
    plan = await workers.plan(reading.tables[0], reading.request)
    drawn = await workers.draw(reading.tables[0], plan.spec)

    assert drawn.png.startswith(b"\x89PNG")
    assert "950" in drawn.alt
    assert "950" in drawn.caption


async def test_what_a_job_makes_is_not_looked_over_again_and_again(workers: Workers) -> None:
    assert await workers.run(f"{JOBS}:looks_for_circles") is False


def test_circles_are_looked_for_again_behind_a_job_that_fails() -> None:
    with pytest.raises(PickyError), bounds.undisturbed():
        jobs.refuse(3, "n/a")
    assert gc.isenabled()


async def test_the_same_table_gives_the_same_picture_in_every_worker(workers: Workers) -> None:
    table = await table_of(workers)
    plan = await workers.plan(table, "create a chart")

    pictures = await asyncio.gather(*(workers.draw(table, plan.spec) for _ in range(6)))

    assert len(set(pictures)) == 1


async def test_what_a_member_can_mend_arrives_with_its_class_and_text(workers: Workers) -> None:
    with pytest.raises(PickyError) as caught:
        await workers.run(f"{JOBS}:refuse", 3, "n/a")
    assert str(caught.value) == "Row 3 says “n/a”."


async def test_a_bug_in_the_child_becomes_a_kind_sentence_and_no_cell_reaches_the_log(
    workers: Workers, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(WorkerError, match="send it once more"):
        await workers.run(f"{JOBS}:stumble", "my salary")
    assert "KeyError at jobs.py" in caplog.text
    assert "my salary" not in caplog.text


async def test_what_cannot_be_sent_fails_alone_and_keeps_nobody_waiting(workers: Workers) -> None:
    with pytest.raises(WorkerError):
        await workers.run(f"{JOBS}:echo", lambda: 1)
    with pytest.raises(WorkerError):
        await workers.run(f"{JOBS}:unsendable")
    assert await workers.run(f"{JOBS}:echo", 2) == 2


async def test_a_job_whose_worker_dies_is_done_by_another(workers: Workers, tmp_path: Path) -> None:
    assert await workers.run(f"{JOBS}:die_once", str(tmp_path / "mark"), "answer") == "answer"


async def test_a_job_that_kills_every_worker_gets_a_sentence_and_the_pool_lives_on(workers: Workers) -> None:
    with pytest.raises(WorkerError):
        await workers.run(f"{JOBS}:die")
    assert await workers.run(f"{JOBS}:echo", 1) == 1


async def test_workers_killed_at_random_lose_and_mix_nothing(workers: Workers) -> None:
    dice = random.Random(5)
    deaths = 0
    useful: set[int] = set()

    async def ask(number: int) -> object:
        nonlocal deaths
        given, pid = cast(
            "tuple[tuple[int, str], int]",
            await workers.run(f"{JOBS}:signed", (number, "x" * dice.randrange(9999))),
        )
        useful.add(
            pid
        )  # each has answered once before it is killed: no job is met twice, however slow a start
        alive = sorted(useful.intersection(workers.pids))
        if alive and dice.random() < 1 / 20:
            victim = dice.choice(alive)
            useful.discard(victim)
            with contextlib.suppress(ProcessLookupError):  # it died a moment ago
                os.kill(victim, signal.SIGKILL)
                deaths += 1
        return given[0]

    answers = await asyncio.gather(*(ask(number) for number in range(300)), return_exceptions=True)

    assert answers == list(range(300))
    assert deaths > 3


@lent
async def test_charts_drawn_while_workers_are_killed_are_all_there_and_all_right() -> None:
    assert await draw_while_killing(40, 4) == 0


@lent
async def test_a_job_past_its_deadline_ends_with_a_sentence_and_its_worker_is_replaced() -> None:
    pool = Workers(1, deadline=0.5)
    try:
        await pool.start()
        async with asyncio.timeout(LAST_RESORT_S):
            while not pool.pids:  # noqa: ASYNC110 - a thread makes it, and tells nobody
                await asyncio.sleep(0.01)
        [before] = pool.pids
        with pytest.raises(TooLongError, match=r"longer than 0\.5"):
            await pool.run(f"{JOBS}:hang", 1)
        assert ended(before)
        with pytest.raises(TooLongError):  # not that it was lost: another one has tried
            await pool.run(f"{JOBS}:hang", 2)
    finally:
        await pool.close()


async def test_workers_that_cannot_be_forked_answer_and_end_at_their_deadline(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(nursery, "source", nursery.Starter)  # as on Windows
    pool = Workers(1)
    try:
        assert await pool.run(f"{JOBS}:pid") != os.getpid()
        assert (await pool.read(PASTE)).tables
    finally:
        await pool.close()
    pool = Workers(1, deadline=1.0)
    try:
        with pytest.raises(TooLongError):
            await pool.run(f"{JOBS}:hang", 1)
        assert pool.pids == ()
    finally:
        await pool.close()


@lent
async def test_a_worker_is_replaced_after_its_share_of_jobs() -> None:
    pool = Workers(1, jobs_per_worker=3)
    try:
        pids = [await pool.run(f"{JOBS}:pid") for _ in range(6)]
    finally:
        await pool.close()

    assert pids[0] == pids[2] != pids[3] == pids[5]


async def test_no_secret_reaches_a_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISCORD_TOKEN", "OPENAI_API_KEY", "LLM_LOCAL_API_KEY", "ANYTHING_ELSE"):
        monkeypatch.setenv(name, "hush")
    pool = Workers(1)
    try:
        seen = await pool.run(f"{JOBS}:variables")
    finally:
        await pool.close()

    assert isinstance(seen, dict)
    assert "hush" not in seen.values()
    assert not {"DISCORD_TOKEN", "OPENAI_API_KEY"} & set(seen)


async def test_a_worker_is_limited_in_memory_files_and_priority(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        nursery, "PROGRAM", tasks.__name__
    )  # the others in here do not stand behind everybody
    pool = Workers(1)
    try:
        assert await pool.run(f"{JOBS}:limits") == (MEMORY_BYTES, 64, min(os.nice(0) + 10, 19))
        with pytest.raises(TooMuchMemoryError):
            await pool.run(f"{JOBS}:swell", MEMORY_BYTES)
    finally:
        await pool.close()


async def test_a_worker_goes_before_the_program_when_memory_runs_out(workers: Workers) -> None:
    assert await workers.run(f"{JOBS}:first_to_die") == FIRST_TO_DIE > 0


def test_all_workers_stay_under_half_of_what_the_unit_may_hold() -> None:
    unit = (ROOT / "deploy" / "oneplot.service").read_text("utf-8")
    allowed = re.search(r"^MemoryMax=(\d+)G$", unit, re.MULTILINE)
    assert allowed
    assert int(allowed[1]) * 2**30 / 2 > MOST_WORKERS * MEMORY_BYTES
    assert "OOMPolicy=continue" in unit.split()


@pytest.mark.parametrize("death", ["abort", "leave"])
async def test_a_job_that_brings_down_its_worker_by_itself_is_begun_once(
    workers: Workers, tmp_path: Path, death: str
) -> None:
    mark = tmp_path / "begun"
    for _ in range(2):  # posted again, it is remembered
        with pytest.raises(WorkerError, match="broke on my side"):
            await workers.run(f"{JOBS}:{death}", str(mark))

    assert mark.read_text("ascii").split() == ["begun"]
    assert await workers.run(f"{JOBS}:echo", 1) == 1


@pytest.mark.parametrize("number", [signal.SIGABRT, signal.SIGKILL])
async def test_a_worker_that_ends_with_much_memory_is_told_and_not_begun_again(
    workers: Workers, number: signal.Signals
) -> None:
    for _ in range(2):
        with pytest.raises(TooMuchMemoryError):
            await workers.run(f"{JOBS}:end", int(number), MEMORY_BYTES // 2)
    assert await workers.run(f"{JOBS}:echo", 1) == 1


async def test_a_worker_that_the_kernel_ends_for_its_time_was_over_its_budget(workers: Workers) -> None:
    with pytest.raises(
        OverBudgetError, match=r"while I worked on your table: it took more than the 3 seconds"
    ):
        await workers.run(f"{JOBS}:end", int(signal.SIGXCPU), 1, seconds=3)


@lent
@pytest.mark.parametrize("data", HUGE, ids=len)
async def test_a_workbook_that_asks_for_all_memory_is_refused_and_costs_no_worker(data: bytes) -> None:
    pool = Workers(1)
    try:
        before = await pool.run(f"{JOBS}:pid")
        reading = await pool.read("plot it", [File("boats.xlsx", data)])
        assert await pool.run(f"{JOBS}:pid") == before
    finally:
        await pool.close()
    assert reading.tables == ()
    assert len(reading.notes) == 1


async def test_a_job_over_its_budget_is_stopped_and_not_begun_again(workers: Workers, tmp_path: Path) -> None:
    mark = tmp_path / "begun"
    for _ in range(2):
        with pytest.raises(OverBudgetError, match=r"the 0\.2 seconds of computing"):
            await workers.run(f"{JOBS}:burn", str(mark), seconds=0.2)

    assert mark.read_text("ascii").split() == ["begun"]
    assert await workers.run(f"{JOBS}:echo", 1) == 1


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ((), r"I stopped while I (?:looked for a table|read the cells)(?: in your message)?: "),
        ((File("sales.csv", LONG.encode()),), r"I stopped while I .* in “sales\.csv”: "),
    ],
)
async def test_who_stops_says_where(workers: Workers, files: tuple[File, ...], said: str) -> None:
    with pytest.raises(OverBudgetError, match=said):
        await workers.run(READ, "" if files else LONG, files, seconds=0.01)


def test_what_was_stopped_is_remembered_for_a_while_and_not_without_bound() -> None:
    now = 0.0
    remembered = Remembered(lambda: now)
    for number in range(2 * MOST):
        remembered.add("read", (number,), WorkerError(), 60)

    assert remembered.find("read", (0,)) is None
    assert isinstance(remembered.find("read", (2 * MOST - 1,)), WorkerError)
    assert remembered.find("draw", (2 * MOST - 1,)) is None
    now = 60.0
    assert remembered.find("read", (2 * MOST - 1,)) is None


async def test_the_event_loop_goes_on_while_workers_work(workers: Workers, tmp_path: Path) -> None:
    """The jobs end by what the loop does meanwhile: they would never, if it waited for them."""
    mark = tmp_path / "mark"
    jobs = [asyncio.ensure_future(workers.run(f"{JOBS}:hold", str(mark))) for _ in range(2)]
    for _ in range(20):
        await asyncio.sleep(0.005)
    assert not any(job.done() for job in jobs)
    mark.touch()

    assert await asyncio.gather(*jobs) == ["done"] * 2


async def test_giving_up_on_one_job_leaves_the_others_alone(workers: Workers, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    given_up = asyncio.ensure_future(workers.run(f"{JOBS}:hold", str(mark)))
    await asyncio.sleep(0)
    given_up.cancel()

    assert await asyncio.gather(*(workers.run(f"{JOBS}:echo", i) for i in range(9))) == list(range(9))
    mark.touch()


async def test_a_closed_pool_says_so_and_leaves_no_process() -> None:
    pool = Workers(2)
    pids = {await pool.run(f"{JOBS}:pid") for _ in range(4)}
    waiting = asyncio.ensure_future(pool.run(f"{JOBS}:hang", 1))
    await asyncio.sleep(0)
    await pool.close()

    with pytest.raises(UserError):
        await waiting
    with pytest.raises(UserError):
        await pool.run(f"{JOBS}:echo", 1)
    assert all(ended(pid) for pid in pids if isinstance(pid, int))


def test_a_killed_program_leaves_no_orphan() -> None:
    script = (
        "import asyncio, sys\nfrom charts.workers.pool import Workers\nfrom tests.patience import unhurry\n"
        "async def main():\n"
        "    unhurry()\n"
        "    pool = Workers(2)\n"
        "    await pool.run('tests.charts.workers.jobs:pid')\n"
        "    working = asyncio.ensure_future(pool.run('tests.charts.workers.jobs:labour', 300))\n"
        "    await asyncio.sleep(0)\n"
        "    nursery = pool._source._process.pid\n"
        "    while len(pool.pids) < 2:\n"
        "        await asyncio.sleep(0.01)\n"
        "    print(nursery, *pool.pids, flush=True)\n"
        "    sys.stdin.read()\n"
        "asyncio.run(main())\n"
    )
    program = subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, text=True
    )
    try:
        assert program.stdout is not None
        pids = [int(word) for word in program.stdout.readline().split()]
    finally:
        program.kill()
        program.communicate()

    assert len(pids) == 3
    assert all(ended(pid) for pid in pids)


def test_the_main_process_imports_nothing_heavy_for_the_pool() -> None:
    script = "import sys, charts.workers.pool; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()

    heavy = ("matplotlib", "numpy", "multiprocessing", "charts.reading", "charts.planner", "charts.data")
    assert not [name for name in loaded if name.startswith(heavy)]


def ended(pid: int) -> bool:
    """Return True once the process is gone; False if it never goes."""
    end = time.monotonic() + LAST_RESORT_S
    while time.monotonic() < end:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False
