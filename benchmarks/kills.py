"""Kill the bot at every point and at random moments, and count what members saw.

`python -m benchmarks.kills --points all --random 2000 --minutes 60` writes `benchmarks/results/kills.json`.
The series of points end by themselves, where the fuse is longer than the life. System calls need `strace`;
without it that series is named as left out.
"""

import argparse
import asyncio
import json
import logging
import platform
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import discord

from tests.kills import points, storms
from tests.kills.lives import Spawner, spawning
from tests.kills.points import Point, Verdict
from tests.kills.series import SERIES, share, sweep
from tests.kills.storms import KINDS, Storm

RESULT = Path(__file__).parent / "results" / "kills.json"
STORM_KILLS = 20


@dataclass(slots=True)
class Tally:
    """The figures of one series."""

    points: int = 0
    kills: int = 0
    mentions: int = 0
    duplicated: int = 0
    lost: int = 0
    second_threads: int = 0
    apologies: int = 0
    integrity_ok: int = 0
    recovery_s: list[float] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def add(self, verdict: Verdict) -> None:
        """Count one more."""
        self.points += 1
        self.kills += verdict.killed
        for name in ("mentions", "duplicated", "lost", "second_threads", "apologies"):
            setattr(self, name, getattr(self, name) + getattr(verdict, name))
        self.integrity_ok += verdict.integrity == "ok"
        self.recovery_s.append(verdict.recovery_s)
        if not verdict.good or verdict.notes:
            self.failed.append(repr(verdict))
            print(verdict, flush=True)

    def figures(self) -> dict[str, Any]:
        """Return what is kept of it."""
        times = sorted(self.recovery_s) or [0.0]
        return {
            "points": self.points,
            "kills": self.kills,
            "mentions": self.mentions,
            "duplicated": self.duplicated,
            "lost": self.lost,
            "second threads": self.second_threads,
            "apologies": self.apologies,
            "integrity_check ok": self.integrity_ok,
            "start to last answer, s": {
                "median": round(statistics.median(times), 2),
                "p95": round(times[int(0.95 * (len(times) - 1))], 2),
            },
            "failed": self.failed,
        }


class Campaign:
    """Runs series side by side on a number of lanes until the time is over."""

    def __init__(self, spawner: Spawner, folder: Path, lanes: int, minutes: float) -> None:
        self._spawner = spawner
        self._folder = folder
        self._lanes = lanes
        self._end = time.monotonic() + 60 * minutes
        self.tallies: dict[str, Tally] = {}

    def _tally(self, name: str) -> Tally:
        return self.tallies.setdefault(name, Tally())

    def _go_on(self) -> bool:
        return time.monotonic() < self._end

    async def series(self, name: str, stride: int) -> None:
        """Kill at each `stride`-th point of one series."""
        judge = self._tally(name).add
        await sweep(
            self._spawner, self._folder, name, judge, stride=stride, lanes=self._lanes, go_on=self._go_on
        )
        self._report(name)

    async def storms(self, kills: int) -> None:
        """Kill at random moments so many times, through every kind of storm."""
        planned = [
            Storm(seed, STORM_KILLS, KINDS[seed % len(KINDS)]) for seed in range(-(-kills // STORM_KILLS))
        ]

        async def one(storm: Storm) -> None:
            if self._go_on():
                verdict = await storms.run(self._spawner, self._folder / str(storm), storm)
                self._tally(f"random, {storm.kind}").add(verdict)

        await share([lambda storm=storm: one(storm) for storm in planned], self._lanes)  # type: ignore[misc]
        for kind in KINDS:
            self._report(f"random, {kind}")

    async def recovery(self, count: int) -> None:
        """Time the whole program, workers and all, from its start to the last interrupted answer."""
        name = "whole program after a kill"
        for number in range(count):
            where = Point("steps", 150 + number % 40, whole=True)
            self._tally(name).add(await points.run(self._spawner, self._folder / f"whole {number}", where))
        self._report(name)

    def _report(self, name: str) -> None:
        if name in self.tallies:
            print(name, json.dumps(self.tallies[name].figures()), flush=True)


Figures = dict[str, dict[str, Any]]


def _summary(series: Figures) -> dict[str, object]:
    def total(of: str, begins: str = "") -> int:
        return sum(int(figures[of]) for name, figures in series.items() if name.startswith(begins))

    return {
        "machine": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}, discord.py {discord.__version__}",
        "left out": [] if shutil.which("strace") else ["system calls: strace is not installed"],
        "enumerated points": total("points") - total("points", "random"),
        "random kills": total("kills", "random"),
        "kills": total("kills"),
        "mentions": total("mentions"),
        "duplicated": total("duplicated"),
        "lost": total("lost"),
        "second threads": total("second threads"),
        "integrity_check ok": f"{total('integrity_check ok')} of {total('points')}",
        "series": series,
    }


def _earlier(result: Path) -> Figures:
    """Return the series of an earlier run: those that this one does not repeat are kept."""
    if not result.exists():
        return {}
    found: Figures = json.loads(result.read_text("utf-8"))["series"]
    return found


async def main(given: argparse.Namespace) -> int:
    """Run what was asked for, print and store the figures; return 1 if any mention went wrong."""
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)  # it reports clients that were killed
    stride = 1 if given.points == "all" else int(given.points)
    with tempfile.TemporaryDirectory(prefix="oneplot-kills-") as folder:
        async with spawning() as spawner:
            campaign = Campaign(spawner, Path(folder), given.lanes, given.minutes)
            await campaign.recovery(given.recovery)
            for name in SERIES if stride else ():
                wanted = not given.only or name in given.only
                if wanted and (name != "system calls" or shutil.which("strace")):
                    await campaign.series(name, stride)
            await campaign.storms(given.random)
    series = {name: tally.figures() for name, tally in campaign.tallies.items() if tally.points}
    summary = _summary(_earlier(given.result) | series)
    given.result.parent.mkdir(parents=True, exist_ok=True)
    given.result.write_text(json.dumps(summary, indent=2, ensure_ascii=False) + "\n", "utf-8")
    print(json.dumps({k: v for k, v in summary.items() if k != "series"}, indent=2))
    return int(any(tally.failed for tally in campaign.tallies.values()))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", default="all", help="all, or N for every N-th, 0 for none")
    parser.add_argument("--only", action="append", help="only this series of points; may be repeated")
    parser.add_argument("--random", type=int, default=2_000, help="kills at random moments")
    parser.add_argument("--recovery", type=int, default=40, help="starts of the whole program to time")
    parser.add_argument("--minutes", type=float, default=60.0, help="begin nothing new after so long")
    parser.add_argument("--lanes", type=int, default=3, help="bots side by side")
    parser.add_argument("--result", type=Path, default=RESULT)
    sys.exit(asyncio.run(main(parser.parse_args())))
