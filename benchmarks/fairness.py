"""How much one member's flood moves another's answers, on the real bot through a loopback Discord.

`python -m benchmarks.fairness` writes `benchmarks/results/fairness.json`. One bot runs all the time. In each
round a member posts a table every two seconds: alone, then while another posts 500 mentions at once, then
while another posts 50 with files that use up the whole computing time of a job, all in one channel. This
process is Discord and the members. How busy the machine is shows in the figures of "alone".
"""

import argparse
import asyncio
import base64
import json
import os
import platform
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.answers import running
from benchmarks.hostile_texts import SHAPES
from charts.workers.pool import FILE_SECONDS
from playground.server import Loopback
from playground.world import Event

ROOT = Path(__file__).resolve().parents[1]
RESULT = ROOT / "benchmarks" / "results" / "fairness.json"

ROUNDS = 3
PROBES = 15
"""Tables that the other member posts at least, in each part of a round."""
EVERY_S = 2.0
FLOOD = 500
HOSTILE = 50
HOSTILE_FILES = 4
HOSTILE_BYTES = 950_000
ANSWER_S = 300.0
SETTLE_S = 5.0
TABLE = "@Oneplot bar chart\nBranch,Revenue\n" + "".join(
    f"Branch {i},{120 + i * 67 % 311}\n" for i in range(12)
)


@dataclass(slots=True)
class Part:
    """One part of a round: what the other member waited for, and what became of the flood."""

    waits_s: list[float] = field(default_factory=list)
    charts: int = 0
    refusals: int = 0
    longest_queue: int = 0
    lasted_s: float = 0.0


class Members:
    """Those who post, and what they are answered."""

    def __init__(self, discord: Loopback) -> None:
        self._discord = discord
        self._posted: dict[str, float] = {}
        self.answered: dict[str, float] = {}
        self.pictures: set[str] = set()
        self.answers: Counter[str] = Counter()
        self._heard = asyncio.Event()
        discord.world.listeners.append(self._hear)

    def _hear(self, event: Event) -> None:
        """Notice an answer: a bot's ordinary message in the thread, whose id is the mention's."""
        place = event.d.get("channel_id", "") if event.t == "MESSAGE_CREATE" else ""
        if place in self._posted and event.d["type"] == 0 and event.d["author"].get("bot"):
            self.answers[place] += 1
            self.answered.setdefault(place, time.monotonic())
            self._heard.set()
            if event.d["attachments"]:
                self.pictures.add(place)

    def post(self, author: str, content: str, files: list[dict[str, str]] | None = None) -> str:
        """Post a mention; return its id."""
        said = self._discord.ctl(
            "say", channel_id="general", author=author, content=content, attachments=files or []
        )
        self._posted[said["id"]] = time.monotonic()
        return str(said["id"])

    def wait_s(self, message: str) -> float:
        """Return how long the answer to a mention took."""
        return self.answered[message] - self._posted[message]

    def unanswered(self, messages: list[str]) -> int:
        """Return how many of them wait now."""
        return sum(message not in self.answered for message in messages)

    async def until_answered(self, messages: list[str]) -> None:
        """Wait for all of them."""
        async with asyncio.timeout(ANSWER_S):
            while self.unanswered(messages):
                self._heard.clear()
                await self._heard.wait()

    async def probed(self, part: Part, flood: list[str]) -> None:
        """Post the other member's tables as long as the flood lasts, and wait for all answers."""
        began, probes = time.monotonic(), list[str]()
        with self._watched(part, flood):
            while len(probes) < PROBES or self.unanswered(flood):
                probes.append(self.post("Alice", TABLE))
                await asyncio.sleep(EVERY_S)
                if time.monotonic() - began > ANSWER_S:
                    raise AssertionError(f"{self.unanswered(flood)} mentions were not answered")
            await self.until_answered(probes)
        part.waits_s += [self.wait_s(message) for message in probes]
        part.charts += len(self.pictures.intersection(flood))
        part.refusals += len(flood) - len(self.pictures.intersection(flood))
        part.lasted_s = max((self.answered[message] for message in flood), default=began) - began

    @contextmanager
    def _watched(self, part: Part, flood: list[str]) -> Iterator[None]:
        async def watch() -> None:
            while True:
                part.longest_queue = max(part.longest_queue, self.unanswered(flood))
                await asyncio.sleep(0.1)

        watching = asyncio.ensure_future(watch())
        try:
            yield
        finally:
            watching.cancel()


def _flood(members: Members) -> list[str]:
    return [members.post("You", TABLE) for _ in range(FLOOD)]


def _hostile(members: Members) -> list[str]:
    """Post mentions no two of which are the same, so that none is remembered from the one before."""
    [shape] = [shape for shape in SHAPES if shape.name == "grid"]
    data = base64.b64encode(shape.text(HOSTILE_BYTES).encode()[:HOSTILE_BYTES]).decode()
    made = time.monotonic_ns()
    return [
        members.post(
            "You",
            "@Oneplot bar chart",
            [{"filename": f"{made + number}-{part}.txt", "data": data} for part in range(HOSTILE_FILES)],
        )
        for number in range(HOSTILE)
    ]


PARTS: dict[str, Callable[[Members], list[str]]] = {
    "alone": lambda _members: [],
    "beside 500 mentions": _flood,
    "beside 50 hostile ones": _hostile,
}


async def measure(discord: Loopback, rounds: int) -> tuple[dict[str, list[Part]], Counter[str]]:
    """Play the rounds; return the parts by name and how many answers each mention has."""
    members = Members(discord)
    await asyncio.sleep(SETTLE_S)
    await members.until_answered([members.post(who, TABLE) for who in ("You", "Alice")])
    found: dict[str, list[Part]] = {name: [] for name in PARTS}
    for _ in range(rounds):
        for name, begin in PARTS.items():
            part = Part()
            await members.probed(part, begin(members))
            found[name].append(part)
            print(f"{name}: {_waits(part.waits_s)} {part.charts} charts, {part.refusals} words", flush=True)
    await asyncio.sleep(SETTLE_S)
    return found, members.answers


def _waits(seconds: list[float]) -> dict[str, float]:
    ordered = sorted(seconds)
    places = {"p50": 0.5, "p95": 0.95, "max": 1.0}
    return {name: round(ordered[int(part * (len(ordered) - 1))], 3) for name, part in places.items()}


def _figures(parts: list[Part]) -> dict[str, object]:
    waits = [wait for part in parts for wait in part.waits_s]
    figures: dict[str, object] = {"probes": len(waits), "the other member's wait, s": _waits(waits)}
    if any(part.charts or part.refusals for part in parts):
        figures["of the flood, a round"] = {
            "charts": [part.charts for part in parts],
            "answers in words": [part.refusals for part in parts],
            "unanswered at once, at most": max(part.longest_queue for part in parts),
            "answered after, s": [round(part.lasted_s, 1) for part in parts],
        }
    return figures


def summary(found: dict[str, list[Part]], answers: Counter[str]) -> dict[str, object]:
    """Return the figures that are kept."""
    job = statistics.median(wait for part in found["alone"] for wait in part.waits_s)
    p95 = {name: _waits([w for part in parts for w in part.waits_s])["p95"] for name, parts in found.items()}
    return {
        "what": "seconds from a member's mention to its answer, a table every two seconds, one channel",
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}, load {os.getloadavg()[0]:.1f} at the end",
        "computing seconds of a hostile job": FILE_SECONDS,
        **{name: _figures(parts) for name, parts in found.items()},
        "p95 moved by, s": {name: round(value - p95["alone"], 3) for name, value in p95.items()},
        "an answer alone, s": round(job, 3),
        "mentions": len(answers),
        "with one answer": sum(count == 1 for count in answers.values()),
    }


async def main(given: argparse.Namespace) -> int:
    """Run, print and store the figures; return 1 if a mention had no or two answers."""
    with tempfile.TemporaryDirectory(prefix="oneplot-fairness-") as folder:
        async with Loopback() as discord, running(discord, Path(folder), "Oneplot", "bot.py"):
            figures = summary(*await measure(discord, given.rounds))
    text = json.dumps(figures, indent=1) + "\n"
    given.result.write_text(text, "utf-8")
    print(text)
    return int(figures["mentions"] != figures["with one answer"])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fairness", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--result", type=Path, default=RESULT)
    sys.exit(asyncio.run(main(parser.parse_args())))
