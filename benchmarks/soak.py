"""Twenty thousand answers of one process: `python -m benchmarks.soak` writes benchmarks/results/soak.json.

A few members wait for their answers at any time, and threads are archived as Discord does. Memory is read
after every turn: of the bot alone, and of it with its workers. A worker grows until it is replaced after some
hundred jobs, so what is compared are means over a thousand answers. In every second turn the metrics are
read once a second, fifteen times as often as Prometheus would: what these turns cost more is their price.
"""

import argparse
import asyncio
import json
import os
import platform
import socket
import statistics
import sys
import tempfile
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

from benchmarks.crowd import Crowd
from benchmarks.processes import cpu_s, proportional_mb, resident_mb
from playground.server import Loopback
from tests.e2e.bot import Bot, running

RESULT = Path(__file__).resolve().parent / "results" / "soak.json"

ANSWERS = 20_000
MEMBERS = 24
AT_ONCE = 6
DIRECT = 5
"""Every so many is a direct message."""
TURN = 100
"""Answers of a turn with, or without, somebody who reads the metrics."""
LOOK = 500
MEAN = 1_000
"""Answers over whose turns memory is averaged: several lives of each worker."""
ACTIVE = 300
"""Threads that are open at a time; older ones are archived."""
SETTLED = 1_000
FLAT_MB = 20.0
SCRAPES_S = 1.0
PROMETHEUS_S = 15.0
ANSWER_S = 600.0


@dataclass(slots=True)
class Turns:
    """What turns with or without readers of the metrics came to."""

    answers: int = 0
    cpu_s: float = 0.0
    wall_s: float = 0.0
    scrapes: int = 0


@dataclass(slots=True)
class Soak:
    """One run and its figures."""

    discord: Loopback
    crowd: Crowd
    bot: Bot
    port: int
    memory: list[dict[str, float]] = field(default_factory=list)
    plain: Turns = field(default_factory=Turns)
    read: Turns = field(default_factory=Turns)

    async def play(self, answers: int, minutes: float) -> None:
        """Post and wait until so many are answered, or the time is over."""
        end = time.monotonic() + 60 * minutes
        recent: deque[int] = deque()
        for turn in range(answers // TURN):
            if time.monotonic() > end and turn % 2 == 0:
                return
            turns = (self.plain, self.read)[turn % 2]
            began, spent = time.monotonic(), cpu_s(self.bot.process.pid)
            reading = asyncio.create_task(self._read_metrics()) if turn % 2 else None
            for _ in range(TURN):
                recent.append(self.crowd.post(direct=len(self.crowd.posted) % DIRECT == 0))
                await self.crowd.until(AT_ONCE, ANSWER_S)
            await self.crowd.until(0, ANSWER_S)
            if reading is not None:
                reading.cancel()
                with suppress(asyncio.CancelledError):
                    await reading
            turns.answers += TURN
            turns.cpu_s += cpu_s(self.bot.process.pid) - spent
            turns.wall_s += time.monotonic() - began
            while len(recent) > ACTIVE:
                self.crowd.forget(recent.popleft())
            self.discord.history.records.clear()
            self.discord.control.events.clear()
            self.bot.lines.clear()
            self._look()

    def _look(self) -> None:
        found = {
            "answers": len(self.crowd.answered),
            "bot MB": round(resident_mb(self.bot.process.pid), 1),
            "with workers MB": round(proportional_mb(self.bot.process.pid), 1),
        }
        self.memory.append(found)
        if found["answers"] % LOOK < TURN:
            print(json.dumps(found), flush=True)

    async def _read_metrics(self) -> None:
        async with aiohttp.ClientSession(f"http://127.0.0.1:{self.port}") as session:
            while True:
                async with session.get("/metrics") as answer:
                    await answer.read()
                self.read.scrapes += 1
                await asyncio.sleep(SCRAPES_S)

    def figures(self) -> dict[str, Any]:
        """Return what is kept of the run."""
        alone = self.plain.cpu_s / self.plain.answers
        scrape = (self.read.cpu_s - alone * self.read.answers) / max(1, self.read.scrapes)
        busy = self.plain.cpu_s / self.plain.wall_s
        grown = {name: self._means(name) for name in ("bot MB", "with workers MB")}
        return {
            "answers": len(self.crowd.answered),
            **self.crowd.wrong(),
            "minutes": round((self.plain.wall_s + self.read.wall_s) / 60, 1),
            "CPU s an answer": round(alone, 4),
            "memory after the first 1,000, means of 1,000 answers each": grown,
            "grown MB": {name: round(values[-1] - values[0], 1) for name, values in grown.items()},
            "flat": all(values[-1] - values[0] <= FLAT_MB for values in grown.values()),
            "metrics": {
                "readings": self.read.scrapes,
                "CPU ms a reading": round(scrape * 1e3, 2),
                "share of a core at one in 15 s": round(scrape / PROMETHEUS_S, 5),
                "share of the bot's own CPU in this run, at one in 15 s": round(
                    scrape / PROMETHEUS_S / busy, 5
                ),
            },
            "memory": [one for one in self.memory if one["answers"] % LOOK < TURN],
        }

    def _means(self, name: str) -> list[float]:
        settled = [one for one in self.memory if one["answers"] > SETTLED] or self.memory
        each = [settled[begin : begin + MEAN // TURN] for begin in range(0, len(settled), MEAN // TURN)]
        return [round(statistics.mean(one[name] for one in some), 1) for some in each]


async def soak(answers: int, minutes: float) -> dict[str, Any]:
    """Return the figures of one run."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = int(one.getsockname()[1])
    with tempfile.TemporaryDirectory(prefix="oneplot-soak-") as folder:
        database = Path(folder) / "oneplot.db"
        async with (
            Loopback() as discord,
            running(discord, database, program=True, HEALTH_PORT=str(port)) as bot,
        ):
            run = Soak(discord, Crowd(discord, MEMBERS), bot, port)
            await run.play(answers, minutes)
            if await bot.stop():
                raise AssertionError("the bot did not stop in order")
            held = bot.longest_hold_s
            return {
                "what": "answers of one process, and what the metrics cost; see benchmarks/soak.py",
                "machine": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}, "
                f"load {os.getloadavg()[0]:.1f} at the end",
                "longest hold of the event loop, CPU s": held,
                **run.figures(),
            }


def main() -> int:
    """Play, and write the figures; return 1 if any answer was wrong or memory grew."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, default=ANSWERS)
    parser.add_argument("--minutes", type=float, default=240.0, help="end after so long all the same")
    parser.add_argument("--result", type=Path, default=RESULT)
    given = parser.parse_args()
    figures = asyncio.run(soak(given.answers, given.minutes))
    given.result.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    print(json.dumps({name: value for name, value in figures.items() if name != "memory"}, indent=1))
    return int(not figures["flat"] or any(figures[name] for name in ("doubled", "lost", "second threads")))


if __name__ == "__main__":
    sys.exit(main())
