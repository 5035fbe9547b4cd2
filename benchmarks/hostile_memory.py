"""The hostile files through the worker processes: what each ends in, and the most memory that all had.

    python -m benchmarks.hostile_memory [--only NAME ...] [--size 1000000]

Each shape of `hostile_texts` is read as a file and planned by the pool that the program uses, with its limits
of CPU and memory, but not of time on the clock: the machine may be busy.
The peaks of the program, the nursery and the two largest workers are added up, though they need not have come
at one time. What is found goes to "memory" in benchmarks/results/hostile.json.
"""

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.hostile import RESULT
from benchmarks.hostile_texts import SHAPES, Shape
from charts.errors import UserError
from charts.table import File
from charts.workers.failures import WorkerError
from charts.workers.pool import MOST_WORKERS, Workers
from tests.patience import unhurry


def _peak(pid: int) -> int:
    """Return the most memory that a process ever had, in MiB; 0 once it is gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM")), 0)


def _parent(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[1])


async def outcome(pool: Workers, shape: Shape, size: int) -> str:
    """Return "" where a file is answered, else the sentence with which it was stopped."""
    try:
        reading = await pool.read("plot it", [File("a.txt", shape.text(size).encode())])
        if reading.tables:
            await pool.plan(reading.tables[0], reading.request)
    except WorkerError as error:
        return str(error)
    except UserError:
        return ""
    return ""


async def measured(shapes: Sequence[Shape], size: int) -> dict[str, object]:
    """Send all shapes through the pool, one after the other, and return what is kept."""
    unhurry()
    pool = Workers(MOST_WORKERS)
    peaks: dict[int, int] = {}
    stopped: dict[str, str] = {}
    nursery = 0
    try:
        for shape in shapes:
            if said := await outcome(pool, shape, size):
                stopped[shape.name] = said
            for pid in pool.pids:
                peaks[pid] = max(peaks.get(pid, 0), _peak(pid))
                nursery = max(nursery, _peak(_parent(pid)))
            print(shape.name, stopped.get(shape.name, "answered"), max(peaks.values(), default=0), flush=True)
    finally:
        await pool.close()
    workers = sorted(peaks.values())[-MOST_WORKERS:]
    program = _peak(os.getpid())
    return {
        "files": len(shapes),
        "bytes of each": size,
        "stopped with a sentence": stopped,
        "peak MiB of the largest workers": workers,
        "peak MiB of the nursery": nursery,
        "peak MiB of the program": program,
        "peak MiB of all": sum(workers) + nursery + program,
    }


def main(arguments: Sequence[str]) -> int:
    """Measure and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--size", type=int, default=1_000_000)
    chosen = parser.parse_args(arguments)
    shapes = [shape for shape in SHAPES if not chosen.only or shape.name in chosen.only]
    found = asyncio.run(measured(shapes, chosen.size))
    print(json.dumps(found, indent=1, ensure_ascii=False))
    kept = json.loads(RESULT.read_text("utf-8")) if RESULT.exists() else {}
    RESULT.write_text(json.dumps({**kept, "memory": found}, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
