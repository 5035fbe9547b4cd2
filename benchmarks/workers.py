"""Many charts at once while workers are killed at random: none may be wrong, mixed or lost.

python -m benchmarks.workers [CHARTS] [CHARTS A KILL]    10000 and 20 unless given
The figures are written to benchmarks/results/workers.json.
Each chart's title and numbers are its own, and each answer is compared with one drawn alone beforehand.
"""

import asyncio
import contextlib
import hashlib
import json
import logging
import os
import random
import signal
import sys
import time
from collections import Counter
from pathlib import Path
from typing import cast

from charts.chart import Drawn
from charts.drawing import render
from charts.grammar import Channel, ChartSpec, Mark, Measure
from charts.kinds import caption, chart_data
from charts.table import Column, Kind, Table
from charts.workers import tasks
from charts.workers.failures import WorkerError
from charts.workers.pool import Workers

RESULT = Path(__file__).parent / "results" / "workers.json"
CHARTS = 10_000
CHARTS_A_KILL = 20
KINDS = 50
"""How many different charts are asked for, over and over."""
IN_FLIGHT = 64
DRAW = "benchmarks.workers:draw"
_MARKS = (Mark.BAR, Mark.LINE, Mark.ARC, Mark.POINT)


def question(number: int) -> tuple[Table, ChartSpec]:
    """Return a table and a spec that no other number shares."""
    names = tuple("abcd")
    values = tuple(100 + number * 7 + i * (number % 5 + 1) for i in range(4))
    columns = (
        Column("Name", Kind.TEXT, names, names),
        Column(f"Value {number}", Kind.NUMBER, values, tuple(map(str, values))),
    )
    mark = _MARKS[number % len(_MARKS)]
    spec = ChartSpec(mark, Channel("Name"), (Measure(f"Value {number}"),), title=f"Chart {number}")
    return Table(columns), spec


def fingerprint(drawn: Drawn) -> str:
    """Return what tells one answer from another: picture and words."""
    return hashlib.sha256(drawn.png + drawn.alt.encode() + drawn.caption.encode()).hexdigest()


def draw(table: Table, spec: ChartSpec) -> tuple[Drawn, int]:
    """Return the finished chart, and the id of the process that drew it. Runs in a worker."""
    return tasks.draw(table, spec), os.getpid()


def alone(number: int) -> str:
    """Return the fingerprint of a chart drawn here, with nothing beside it."""
    table, spec = question(number)
    chart = chart_data(table, spec)
    return fingerprint(Drawn(render.png(chart), render.described(chart), caption(chart)))


def store(result: Path, figures: dict[str, int]) -> None:
    """Write the figures of a run."""
    result.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


async def main(charts: int, charts_a_kill: int, *, result: Path | None = None) -> int:
    """Print what became of the charts, and store it if a place is given; 1 if any was wrong or lost."""
    kinds = min(KINDS, charts)
    expected = {number: alone(number) for number in range(kinds)}
    pool, outcome, deaths, useful = Workers(), Counter[str](), list[int](), set[int]()
    dice = random.Random(1)
    gate = asyncio.Semaphore(IN_FLIGHT)

    async def ask(number: int) -> None:
        async with gate:
            try:
                drawn, pid = cast("tuple[Drawn, int]", await pool.run(DRAW, *question(number)))
            except WorkerError:
                outcome["refused"] += 1
                return
        useful.add(pid)  # each draws one before it is killed: no chart is met twice, however slow a start
        alive = sorted(useful.intersection(pool.pids))
        if alive and dice.random() * charts_a_kill < 1:
            victim = dice.choice(alive)
            useful.discard(victim)
            with contextlib.suppress(ProcessLookupError):  # it died a moment ago
                os.kill(victim, signal.SIGKILL)
            deaths.append(victim)
        found = fingerprint(drawn)
        mixed = found in expected.values()
        outcome["right" if found == expected[number] else "mixed" if mixed else "wrong"] += 1

    logging.getLogger("charts.workers.pool").setLevel(logging.ERROR)  # each kill is a warning
    start = time.perf_counter()
    await asyncio.gather(*(ask(i % kinds) for i in range(charts)))
    await pool.close()
    seconds = time.perf_counter() - start
    lost = charts - outcome.total()
    print(f"{charts} charts, {len(deaths)} workers killed, {charts / seconds:.1f} a second")
    print(
        ", ".join(f"{name} {outcome[name]}" for name in ("right", "wrong", "mixed")), f"lost {lost}", sep=", "
    )
    print(f"told to send it again, as every attempt's worker was killed: {outcome['refused']}")
    if result is not None:
        names = ("right", "wrong", "mixed", "refused")
        counts = {name: outcome[name] for name in names}
        store(result, {"charts": charts, "workers killed": len(deaths), **counts, "lost": lost})
    return int(outcome["right"] != charts)


if __name__ == "__main__":
    arguments = [int(word) for word in sys.argv[1:]]
    numbers = (*arguments, *(CHARTS, CHARTS_A_KILL)[len(arguments) :])
    sys.exit(asyncio.run(main(*numbers, result=RESULT)))
