"""Whole answers a second, through a loopback Discord, and the event loop's lag: Oneplot and a naive bot.

`python -m benchmarks.answers` writes `benchmarks/results/answers.json`. Both bots are processes of their own,
up all the time, and take turns: the same mentions, posted as fast as they are answered, a bounded number at
a time. This process is Discord and the members. CPU counts the workers too; it needs Linux's /proc.
"""

import argparse
import asyncio
import contextlib
import datetime as dt
import json
import os
import platform
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks import loop_lag
from playground.server import Loopback
from playground.world import Event

ROOT = Path(__file__).resolve().parents[1]
RESULT = ROOT / "benchmarks" / "results" / "answers.json"
GOAL = 4.5
LAG_GOAL_MS = 5.0
"""How much the p99 of the loop's lag may grow under load."""

ROUNDS = 5
MENTIONS = 80
IN_FLIGHT = 8
CHANNELS = 8
"""discord.py sends one request at a time to a channel whose limits it has not been told."""

WARM_UP = 12
SETTLE_S = 4.0
IDLE_S = 4.0
START_S = 60.0
ANSWER_S = 60.0
SAMPLE_S = 0.2

Window = tuple[float, float]


def _pasted(wish: str, head: str, rows: Iterator[str]) -> str:
    return "\n".join([wish, head, *rows])


def _requests() -> tuple[str, ...]:
    """Return the four requests, each as large as a message of 2,000 characters lets it be, or as is usual."""
    days = [dt.date(2024, 1, 1) + dt.timedelta(days=3 * i) for i in range(70)]
    return (
        _pasted("bar chart", "Branch,Revenue", (f"Branch {i + 1},{120 + (i * 67) % 311}" for i in range(12))),
        _pasted(
            "line chart",
            "Day,North,South,East",
            (
                f"{day},{100 + (i * 7) % 23 + i},{200 + (i * 8) % 23 + i},{300 + (i * 9) % 23 + i}"
                for i, day in enumerate(days)
            ),
        ),
        _pasted(
            "pie chart",
            "Branch,Revenue",
            (f"Branch {i + 1},{share}" for i, share in enumerate((31, 22, 17, 13, 10, 7))),
        ),
        _pasted(
            "scatter plot",
            "Price,Sold",
            (f"{i * 37 % 1009 / 10},{(i * i * 11 + i * 3) % 983 / 10}" for i in range(150)),
        ),
    )


class Members:
    """Those who post mentions and wait for the pictures."""

    def __init__(self, discord: Loopback) -> None:
        self._discord = discord
        self._requests = _requests()
        self._waiting: dict[str, asyncio.Future[bool]] = {}
        self._channels = [discord.ctl("channel", name=f"bench-{i}")["id"] for i in range(CHANNELS)]
        self._people = [discord.ctl("user", name=f"Member {i}")["username"] for i in range(IN_FLIGHT)]
        discord.world.listeners.append(self._hear)

    def _hear(self, event: Event) -> None:
        """Notice an answer: a bot's ordinary message in the thread, whose id is the mention's."""
        waiting = self._waiting.get(event.d.get("channel_id", "")) if event.t == "MESSAGE_CREATE" else None
        if waiting is None or event.d["type"] != 0 or not event.d["author"].get("bot"):
            return
        if waiting.done():
            raise AssertionError("one mention was answered twice")
        waiting.set_result(bool(event.d["attachments"]))

    async def ask(self, name: str, mentions: int) -> Window:
        """Have a bot answer so many mentions; return when that began and ended."""
        numbers = iter(range(mentions))
        began = time.monotonic()
        async with asyncio.TaskGroup() as group:
            for person in self._people:
                group.create_task(self._one_by_one(name, person, numbers))
        return began, time.monotonic()

    async def _one_by_one(self, name: str, person: str, numbers: Iterator[int]) -> None:
        for number in numbers:
            wish = self._requests[number % len(self._requests)]
            channel = self._channels[number % CHANNELS]
            said = self._discord.ctl("say", channel_id=channel, author=person, content=f"@{name} {wish}")
            done = self._waiting[said["id"]] = asyncio.get_running_loop().create_future()
            async with asyncio.timeout(ANSWER_S):
                if not await done:
                    raise AssertionError(f"{name} gave no picture for {wish.splitlines()[0]!r}")
            # the entry stays: a second answer, however late, is to be noticed


@dataclass(slots=True)
class Bot:
    """A bot that runs, what its rounds took, and the CPU seconds of each process it ever had."""

    name: str
    pid: int
    lags: Path
    rounds: list[Window] = field(default_factory=list)
    cpu_s: list[float] = field(default_factory=list)
    own_cpu_s: list[float] = field(default_factory=list)
    others_cores: list[float] = field(default_factory=list)
    discord_cpu_s: list[float] = field(default_factory=list)
    _spent: dict[int, float] = field(default_factory=dict)

    def look(self) -> tuple[float, float]:
        """Return the CPU seconds of all, a replaced worker's up to the last look, and of the bot alone."""
        for pid in _family(self.pid):
            with contextlib.suppress(OSError):
                fields = Path(f"/proc/{pid}/stat").read_text("ascii").rsplit(")", 1)[1].split()
                ticks = int(fields[11]) + int(fields[12])  # user, system
                self._spent[pid] = ticks / os.sysconf("SC_CLK_TCK")
        return sum(self._spent.values()), self._spent.get(self.pid, 0.0)

    async def watch(self) -> None:
        """Look so often that a worker's end costs little of its figure."""
        while True:
            self.look()
            await asyncio.sleep(SAMPLE_S)


def _busy_s() -> float:
    """Return the CPU seconds of everything that runs here, by whatever priority."""
    times = [int(part) for part in Path("/proc/stat").read_text("ascii").split("\n", 1)[0].split()[1:9]]
    return (sum(times) - times[3] - times[4]) / os.sysconf("SC_CLK_TCK")  # idle, and idle for a disk


def _family(pid: int) -> Iterator[int]:
    yield pid
    with contextlib.suppress(OSError):
        for children in Path(f"/proc/{pid}/task").glob("*/children"):
            for child in children.read_text("ascii").split():
                yield from _family(int(child))


@contextlib.asynccontextmanager
async def running(discord: Loopback, folder: Path, name: str, program: str) -> AsyncIterator[Bot]:
    """Run a bot; it is asked to stop at the end, so that it leaves its lags."""
    lags, token = folder / f"{name}.lags", f"loopback-{name.lower()}"
    kept = {key: os.environ[key] for key in ("PATH", "HOME", "LANG") if key in os.environ}
    settings = {
        "DISCORD_TOKEN": token,
        "NAIVE_TOKEN": token,
        "DATABASE_PATH": str(folder / "oneplot.db"),
        "TMPDIR": str(folder),
    }
    with (folder / f"{name}.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "benchmarks.loop_lag", "--lags", str(lags)),
            *("--rest", discord.url, "--name", name, program),
            cwd=ROOT,
            env={**kept, **settings},
            stderr=log,
        )
    try:
        await discord.until(
            lambda: any(s.process == name for s in discord.gateway.sessions.values()), START_S
        )
        yield Bot(name, process.pid, lags)
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGINT)
        try:
            async with asyncio.timeout(START_S):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()


async def measure(discord: Loopback, bots: list[Bot], rounds: int, mentions: int) -> list[Window]:
    """Let the bots take turns, each first in every second round; return when nobody was asked anything."""
    members = Members(discord)
    await asyncio.sleep(
        SETTLE_S
    )  # for what a start leaves to do: guilds, workers, the look for missed mentions
    idle = []
    for bot in bots:
        await members.ask(bot.name, WARM_UP)
    for turn in range(rounds):
        await asyncio.sleep(1)
        idle.append((time.monotonic(), time.monotonic() + IDLE_S))
        await asyncio.sleep(IDLE_S)
        for bot in bots if turn % 2 == 0 else bots[::-1]:
            before, busy, here = bot.look(), _busy_s(), time.process_time()
            watching = asyncio.create_task(bot.watch())
            began, ended = await members.ask(bot.name, mentions)
            watching.cancel()
            bot.rounds.append((began, ended))
            after = bot.look()
            bot.cpu_s.append(after[0] - before[0])
            bot.own_cpu_s.append(after[1] - before[1])
            bot.discord_cpu_s.append(time.process_time() - here)
            busy = _busy_s() - busy - bot.discord_cpu_s[-1] - bot.cpu_s[-1]
            bot.others_cores.append(busy / (ended - began))
            print(f"{bot.name}: {mentions / (ended - began):.1f} answers/s", flush=True)
    return idle


def _percentiles(bot: Bot, windows: list[Window]) -> dict[str, float]:
    found = sorted(
        late * 1000
        for at, late in loop_lag.read(bot.lags)
        if any(began <= at <= ended for began, ended in windows)
    )
    places = {"p50": 0.5, "p99": 0.99, "max": 1.0}
    return {
        "probes": len(found),
        **{name: round(found[int(part * (len(found) - 1))], 2) for name, part in places.items()},
    }


def _figures(bot: Bot, idle: list[Window], mentions: int) -> dict[str, object]:
    rates = [mentions / (ended - began) for began, ended in bot.rounds]
    return {
        "answers a second": round(statistics.median(rates), 2),
        "each round": [round(rate, 2) for rate in rates],
        "CPU ms an answer": round(1000 * statistics.median(bot.cpu_s) / mentions, 1),
        "of it in the loop's process": round(1000 * statistics.median(bot.own_cpu_s) / mentions, 1),
        "CPU ms an answer of Discord and the members": round(
            1000 * statistics.median(bot.discord_cpu_s) / mentions, 1
        ),
        "cores that other programs took meanwhile": round(statistics.median(bot.others_cores), 2),
        "loop lag idle, ms": _percentiles(bot, idle),
        "loop lag under load, ms": _percentiles(bot, bot.rounds),
    }


def _summary(oneplot: Bot, naive: Bot, idle: list[Window], mentions: int) -> dict[str, object]:
    pairs = zip(oneplot.rounds, naive.rounds, strict=True)
    ratios = [(theirs[1] - theirs[0]) / (ours[1] - ours[0]) for ours, theirs in pairs]
    grown = _percentiles(oneplot, oneplot.rounds)["p99"] - _percentiles(oneplot, idle)["p99"]
    ratio = statistics.median(ratios)
    return {
        "what": "whole answers through a loopback Discord in a process of its own; bar, line, pie, scatter",
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}, load {os.getloadavg()[0]:.1f} at the end",
        "mentions a round": mentions,
        "in flight": IN_FLIGHT,
        "oneplot": _figures(oneplot, idle, mentions),
        "naive": _figures(naive, idle, mentions),
        "ratio": {
            "median": round(ratio, 2),
            "each round": [round(each, 2) for each in ratios],
            "goal": GOAL,
            "met": ratio >= GOAL,
        },
        "p99 above idle, ms": {
            "oneplot": round(grown, 2),
            "goal": LAG_GOAL_MS,
            "met": grown <= LAG_GOAL_MS,
        },
    }


async def main(given: argparse.Namespace) -> int:
    """Run, print and store the figures; return 1 if a goal was missed."""
    with tempfile.TemporaryDirectory(prefix="oneplot-answers-") as name:
        folder = Path(name)
        async with Loopback() as discord:
            discord.ctl("user", name="Naive", app=True)
            async with (
                running(discord, folder, "Oneplot", "bot.py") as oneplot,
                running(discord, folder, "Naive", "benchmarks/naive_bot.py") as naive,
            ):
                idle = await measure(discord, [oneplot, naive], given.rounds, given.mentions)
        summary = _summary(oneplot, naive, idle, given.mentions)
        text = json.dumps(summary, indent=1) + "\n"
    given.result.parent.mkdir(exist_ok=True)
    given.result.write_text(text, "utf-8")
    print(text)
    ratio, lag = summary["ratio"], summary["p99 above idle, ms"]
    return int(not (isinstance(ratio, dict) and ratio["met"] and isinstance(lag, dict) and lag["met"]))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.answers", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--mentions", type=int, default=MENTIONS, help="in each round, for each bot")
    parser.add_argument("--result", type=Path, default=RESULT)
    sys.exit(asyncio.run(main(parser.parse_args())))
