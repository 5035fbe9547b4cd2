"""Hostile texts against the reader and the planner: CPU time against size, for messages and for attachments.

Each shape of `hostile_texts` is grown from 512 to 4,000 characters as a message, and from 31 kB to 1 MB as an
attachment. A child process reads it and plans a chart of its first table; its CPU time is measured.
The exponent is the slope of a least-squares line through the logarithms of size and time: 1 is linear.

    python -m benchmarks.hostile [--only NAME] [--messages | --files] [--kept FILE] [--share 1/2]

With --kept, what is measured is appended to a file and what stands in it is not measured again, so that the
sweep can be made in portions; with --share, by several processes, each of which takes every second shape.
What misses a bar is measured once more and the lesser time of each size counts: other work on the machine can
only add to a time.
"""

import argparse
import json
import math
import multiprocessing
import platform
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from benchmarks.hostile_texts import SHAPES, Shape
from charts import planner
from charts.errors import UserError
from charts.reading import read_message
from charts.table import File
from charts.workers.bounds import undisturbed

MESSAGE_SIZES = (512, 1_024, 2_048, 4_000)
FILE_SIZES = (31_250, 62_500, 125_000, 250_000, 500_000, 1_000_000)
MESSAGE_BUDGET = 0.25
FILE_BUDGET = 4.0
STEEPEST = 1.15
RESULT = Path(__file__).parent / "results" / "hostile.json"
_ENOUGH = 0.04
"""Seconds of CPU that one measurement takes at least, so that the clock's own steps do not matter."""
_SMALL = 0.01
"""Seconds. No slope is fitted to what never takes longer: it is fixed work."""


@dataclass(frozen=True)
class Curve:
    """What one shape took. seconds[i] belongs to sizes[i]."""

    shape: str
    kind: str
    sizes: tuple[int, ...]
    seconds: tuple[float, ...]
    exponent: float

    @property
    def worst(self) -> float:
        """Return the longest of the times."""
        return max(self.seconds)


def work(text: str, *, attached: bool) -> None:
    """Read a message, or the same text as a file, and plan a chart of its first table."""
    reading = read_message("plot it", [File("a.txt", text.encode())]) if attached else read_message(text)
    if reading.tables:
        try:
            planner.plan(reading.tables[0], reading.request)
        except UserError:
            return


def seconds_of(text: str, *, attached: bool) -> float:
    """Return the CPU time that a text takes: the mean of as many runs as the clock needs."""
    runs = 0
    start = time.process_time()
    while True:
        with undisturbed():
            work(text, attached=attached)
        runs += 1
        spent = time.process_time() - start
        if spent >= _ENOUGH:
            return spent / runs


def slope(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """Return the exponent of the power law that fits best; 0 where all is too short to tell."""
    points = [(math.log(size), math.log(spent)) for size, spent in zip(sizes, seconds, strict=True)]
    if max(seconds) < _SMALL:
        return 0.0
    middle = sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
    above = sum((x - middle[0]) * (y - middle[1]) for x, y in points)
    return above / sum((x - middle[0]) ** 2 for x, _ in points)


def curve(shape: Shape, kind: str) -> Curve:
    """Measure one shape as messages or as files."""
    attached = kind == "file"
    sizes = FILE_SIZES if attached else MESSAGE_SIZES
    work(shape.text(sizes[0]), attached=attached)  # caches and first uses are not the text's doing
    seconds = tuple(round(seconds_of(shape.text(size), attached=attached), 5) for size in sizes)
    return Curve(shape.name, kind, sizes, seconds, round(slope(sizes, seconds), 3))


def confirmed(shape: Shape, kind: str) -> Curve:
    """Measure one shape, and once more if it misses a bar."""
    found = curve(shape, kind)
    if not _misses(found):
        return found
    again = curve(shape, kind)
    seconds = tuple(map(min, found.seconds, again.seconds))
    return replace(found, seconds=seconds, exponent=round(slope(found.sizes, seconds), 3))


def _misses(each: Curve) -> bool:
    return each.exponent > STEEPEST or each.worst > (FILE_BUDGET if each.kind == "file" else MESSAGE_BUDGET)


def report(curves: Sequence[Curve]) -> dict[str, object]:
    """Return the figures that are kept: how many, how steep, how long, and the worst five of each kind."""
    kinds = {}
    for kind, budget in (("message", MESSAGE_BUDGET), ("file", FILE_BUDGET)):
        these = sorted((each for each in curves if each.kind == kind), key=lambda each: -each.worst)
        if not these:
            continue
        kinds[kind] = {
            "shapes": len(these),
            "over budget": [each.shape for each in these if each.worst > budget],
            "steeper than 1.15": [each.shape for each in these if each.exponent > STEEPEST],
            "steepest": max((each.exponent for each in these), default=0.0),
            "budget in seconds": budget,
            "worst five": [asdict(each) for each in these[:5]],
        }
    return {"python": platform.python_version(), "machine": platform.machine(), **kinds}


def main(arguments: Sequence[str]) -> int:
    """Measure, print each curve as it is found, and write the report; 1 when a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    parser.add_argument("--messages", action="store_true")
    parser.add_argument("--files", action="store_true")
    parser.add_argument("--kept", type=Path)
    parser.add_argument("--share", default="1/1")
    chosen = parser.parse_args(arguments)
    kinds = [kind for kind, wanted in (("message", chosen.messages), ("file", chosen.files)) if wanted]
    jobs = [
        (shape, kind)
        for kind in kinds or ["message", "file"]
        for shape in SHAPES
        if chosen.only in ("", shape.name)
    ]
    part, shares = map(int, chosen.share.split("/"))
    jobs = jobs[part - 1 :: shares]
    curves = _kept(chosen.kept)
    known = {(each.shape, each.kind) for each in curves}
    jobs = [(shape, kind) for shape, kind in jobs if (shape.name, kind) not in known]
    with multiprocessing.get_context("spawn").Pool(1) as child:
        for each in child.imap(_curve, jobs):
            curves.append(each)
            print(f"{each.kind:8}{each.worst:9.4f} s {each.exponent:7.3f}  {each.shape}", flush=True)
            if chosen.kept:
                with chosen.kept.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(asdict(each), ensure_ascii=False) + "\n")
    found = report(curves)
    print(json.dumps(found, indent=1, ensure_ascii=False))
    if not chosen.only and shares == 1:
        kept = json.loads(RESULT.read_text("utf-8")) if RESULT.exists() else {}
        memory = {"memory": kept["memory"]} if "memory" in kept else {}  # of hostile_memory.py
        RESULT.write_text(json.dumps({**found, **memory}, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return 1 if any(map(_misses, curves)) else 0


def _kept(path: Path | None) -> list[Curve]:
    if path is None or not path.exists():
        return []
    found = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [
        Curve(each["shape"], each["kind"], tuple(each["sizes"]), tuple(each["seconds"]), each["exponent"])
        for each in found
    ]


def _curve(job: tuple[Shape, str]) -> Curve:
    return confirmed(*job)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
