"""Thousands of touches under charts, through deaths and faults; figures go to benchmarks/results/clicks.json.

`python -m benchmarks.clicks --touches 10000 --kills 100`. The bot is the unmodified program, this process is
Discord and the members. A fifth of the touches is told twice, requests fail before and after their commit,
the bot is killed between any two steps while a second one stands by, and three months pass. At the end the
rows and Discord's own history are compared: one effect a touch, each picture the last accepted revision.
"""

import argparse
import asyncio
import json
import platform
import random
import tempfile
import time
from collections.abc import Iterable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from clicks import handler
from playground.server import Loopback
from tests.e2e.bot import Bot, running
from tests.e2e.outcome import answered, mention
from tests.e2e.touching import Storm, books, faults, response_times, until_settled

RESULT = Path(__file__).resolve().parent / "results" / "clicks.json"

CHARTS = 10
MEMBERS = 50
DAYS = 90
FAULTY = 0.05
"""The share of touches beside which a request fails."""
IN_TIME_S = 3.0
AWAY_S = 30.0
"""So long after a death nobody may be there to hear a touch."""
SETTLED_S = 600.0
PAUSE_S = 0.1
LOOK_EVERY = 100
"""After so many touches everybody waits until all is done, and some time passes."""

HURRY = ("--set", "host.process.CRASH_LOOP_STARTS=9999", "--set", f"clicks.handler.FIRST_S={handler.FIRST_S}")
"""A bot that dies so often waits before it connects again: nobody has the time. Claims keep their limit."""

FAULTS: tuple[dict[str, Any], ...] = (
    {"kind": "status", "status": 502, "phase": "before", "method": "*"},
    {"kind": "status", "status": 502, "phase": "after", "method": "*"},
    {"kind": "status", "status": 503, "phase": "after", "method": "*"},
    {"kind": "rst", "phase": "after", "method": "*"},
    {"kind": "fin", "phase": "before", "method": "*"},
    {"kind": "429", "seconds": 0.5, "method": "*"},
    {"kind": "body", "method": "PATCH", "phase": "after"},
)


@dataclass
class Sweep:
    """One run: the lives of the bot, and when each ended."""

    discord: Loopback
    database: Path
    chance: random.Random
    storm: Storm
    deaths: list[float] = field(default_factory=list)

    async def play(self, touches: int, kills: int) -> None:
        """Touch and kill until the numbers are reached."""
        deaths = set(self.chance.sample(range(10, touches), kills))
        async with AsyncExitStack() as lives:
            bots = [await self._life(lives, "first"), await self._life(lives, "second", ready=False)]
            while len(self.storm.touched) < touches:
                await self._touch()
                if len(self.storm.touched) in deaths:
                    deaths.discard(len(self.storm.touched))
                    await asyncio.sleep(self.chance.uniform(0, 0.4))
                    await bots.pop(0).kill()
                    self.deaths.append(self.discord.world.clock.now())
                    await bots[0].says("ready as")
                    bots.append(await self._life(lives, f"life {len(self.deaths)}", ready=False))
            self.discord.ctl("fault", clear=True)
            await until_settled(self.database, SETTLED_S)

    async def _life(self, lives: AsyncExitStack, name: str, *, ready: bool = True) -> Bot:
        arguments = () if ready else ("--standby",)
        where = self.discord, self.database
        return await lives.enter_async_context(
            running(*where, name=name.replace(" ", ""), arguments=arguments, seams=HURRY, ready=ready)
        )

    async def _touch(self) -> None:
        if self.chance.random() < FAULTY:
            self.discord.ctl("fault", add=dict(self.chance.choice(FAULTS)))
        self.storm.one()
        await asyncio.sleep(self.chance.uniform(0, 2 * PAUSE_S))
        if not len(self.storm.touched) % LOOK_EVERY:
            self.discord.ctl("fault", clear=True)
            await until_settled(self.database, SETTLED_S)
            await asyncio.sleep(IN_TIME_S)
            self.discord.ctl("clock", advance=self.chance.uniform(0, 2) * 86_400 * self.share)

    share: float = 1.0
    """How many days pass between two looks, so that all of them come to DAYS."""

    def unheard(self) -> int:
        """Return how many touches had no first response in time though no process died meanwhile."""
        times = response_times(self.discord, self.storm.touched)
        return sum(times.get(number, 9e9) > IN_TIME_S for number in self.calm())

    def calm(self) -> list[int]:
        """Return the touches beside which no process died."""
        begun = {int(r["id"]): r["at"] for r in self.discord.history.of("effect", what="interaction")}
        return [
            each
            for each in self.storm.touched
            if not any(-AWAY_S < death - begun[each] < IN_TIME_S for death in self.deaths)
        ]


async def sweep(touches: int, kills: int, seed: int) -> dict[str, Any]:
    """Return the figures of one run."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "oneplot.db"
        async with Loopback() as discord:
            names = ["You", "Alice", *(f"Member {number}" for number in range(3, MEMBERS + 1))]
            for name in names[2:]:
                discord.ctl("user", name=name)
            async with running(discord, database):
                charts = [
                    (await answered(discord, mention(discord, "bar chart"))).answers[0] for _ in range(CHARTS)
                ]
            storm = Storm(discord, charts, (*["You"] * MEMBERS, *names[1:]), chance)
            run = Sweep(discord, database, chance, storm)
            run.share = DAYS * LOOK_EVERY / touches
            began = time.monotonic()
            await run.play(touches, kills)
            wrong = faults(discord, database, charts, storm.touched)
            calm = set(run.calm())
            waited = response_times(discord, storm.touched)
            return {
                "what": "touches under charts, through deaths and faults; see benchmarks/clicks.py",
                "python": platform.python_version(),
                "seconds": round(time.monotonic() - began, 1),
                "touches": len(storm.touched),
                "members": len(names),
                "kills": len(run.deaths),
                "days": round((discord.world.clock.now() - time.time()) / 86_400),
                "revisions": sum(books(database, chart.channel_id).revisions for chart in charts),
                "faults struck": sum(record["kind"] == "fault" for record in discord.history.records),
                "told twice": storm.told_twice,
                "wrong": wrong,
                "without a response in time though a process lived": run.unheard(),
                "first response": _told(waited.values()),
                "first response while a process lived": _told(
                    waited[number] for number in waited if number in calm
                ),
            }


def _told(seconds: Iterable[float]) -> dict[str, float]:
    """Return the middle and the end of so many waits."""
    times = sorted(seconds)
    return {"median s": round(times[len(times) // 2], 4), "p99 s": round(times[int(len(times) * 0.99)], 4)}


def main() -> None:
    """Play, and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--touches", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=16)
    given = parser.parse_args()
    figures = asyncio.run(sweep(given.touches, given.kills, given.seed))
    RESULT.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
