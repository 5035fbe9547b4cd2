"""A thousand direct messages and a thousand mentions through 200 deaths: `python -m benchmarks.resume`.

The bot is killed while members write, and one that stands by goes on with its session. At the end Discord's
own history says who was answered, how often, and how many IDENTIFYs it took; figures go to
benchmarks/results/resume.json. A takeover lasts from a death until the next one hears.
"""

import argparse
import asyncio
import json
import os
import platform
import random
import sys
import tempfile
import time
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Any

from benchmarks.crowd import Crowd
from playground.server import Loopback
from tests.e2e.bot import Bot, running

RESULT = Path(__file__).resolve().parent / "results" / "resume.json"

KILLS = 200
MESSAGES = 1_000
"""Direct messages, and as many mentions."""
MEMBERS = 40
MOST_WAITING = 30
"""Beyond it nobody writes until some are answered: what members wait for is not measured here."""
LONGEST_LIFE_S = 2.0
ANSWER_S = 600.0
MOST_IDENTIFIES = 5
TAKEOVER_S = 5.0

HURRY = ("--set", "host.process.CRASH_LOOP_STARTS=9999")
"""A bot that dies so often waits before it connects again; here nobody has the time."""


class Play:
    """One run: the lives of the bot, and how long each takeover took."""

    def __init__(self, discord: Loopback, database: Path, seed: int) -> None:
        self._discord = discord
        self._database = database
        self._chance = random.Random(seed)
        self.crowd = Crowd(discord, MEMBERS)
        self.takeovers: list[float] = []

    async def run(self, kills: int, messages: int) -> None:
        """Write and kill until the numbers are reached, then wait for all answers."""
        async with AsyncExitStack() as lives:
            bots = [await self._life(lives, ready=True), await self._life(lives)]
            writing = asyncio.create_task(self._write(messages, kills))
            while len(self.takeovers) < kills:
                await asyncio.sleep(self._chance.uniform(0.1, LONGEST_LIFE_S))
                began = time.monotonic()
                await bots.pop(0).kill()
                await bots[0].says("ready as")
                self.takeovers.append(time.monotonic() - began)
                bots.append(await self._life(lives))
            await writing
            with suppress(TimeoutError):  # then they are told as lost
                await self.crowd.until(0, ANSWER_S)
            await asyncio.sleep(2)  # a second answer would come by now

    async def _life(self, lives: AsyncExitStack, *, ready: bool = False) -> Bot:
        arguments = () if ready else ("--standby",)
        bot = await lives.enter_async_context(
            running(self._discord, self._database, arguments=arguments, seams=HURRY, ready=ready)
        )
        if not ready:
            await bot.says("standing by")
        return bot

    async def _write(self, messages: int, kills: int) -> None:
        """Write as many for each death, a direct message and a mention in turns."""
        for number in range(2 * messages):
            while len(self.takeovers) < kills * number / (2 * messages) - 1:  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(0.02)
            self.crowd.post(direct=bool(number % 2))
            await asyncio.sleep(self._chance.uniform(0, 0.2))
            with suppress(TimeoutError):
                await self.crowd.until(MOST_WAITING, ANSWER_S)

    def figures(self) -> dict[str, Any]:
        """Return what is kept of the run."""
        begun = [one["what"] for one in self._discord.history.of("gateway")]
        refused = [one for one in self._discord.history.of("gateway", what="resume") if not one["known"]]
        times = sorted(self.takeovers)
        return {
            "kills": len(times),
            "messages": len(self.crowd.posted),
            **self.crowd.wrong(),
            "IDENTIFYs": begun.count("identify"),
            "RESUMEs": begun.count("resume"),
            "RESUMEs refused": len(refused),
            "takeover, s": {
                "median": round(times[len(times) // 2], 2),
                "p99": round(times[int(0.99 * (len(times) - 1))], 2),
                "most": round(times[-1], 2),
            },
        }


async def play(kills: int, messages: int, seed: int) -> dict[str, Any]:
    """Return the figures of one run."""
    with tempfile.TemporaryDirectory(prefix="oneplot-resume-") as folder:
        async with Loopback() as discord:
            run = Play(discord, Path(folder) / "oneplot.db", seed)
            began = time.monotonic()
            await run.run(kills, messages)
            return {
                "what": "direct messages and mentions through deaths; see benchmarks/resume.py",
                "machine": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}, "
                f"load {os.getloadavg()[0]:.1f} at the end",
                "minutes": round((time.monotonic() - began) / 60, 1),
                **run.figures(),
            }


def main() -> int:
    """Play, and write the figures; return 1 if anything was lost, doubled, or too slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=KILLS)
    parser.add_argument("--messages", type=int, default=MESSAGES)
    parser.add_argument("--seed", type=int, default=18)
    parser.add_argument("--result", type=Path, default=RESULT)
    given = parser.parse_args()
    figures = asyncio.run(play(given.kills, given.messages, given.seed))
    given.result.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    print(json.dumps(figures, indent=1))
    wrong = any(figures[name] for name in ("doubled", "lost", "second threads"))
    slow = figures["takeover, s"]["p99"] > TAKEOVER_S
    return int(wrong or slow or figures["IDENTIFYs"] > MOST_IDENTIFIES)


if __name__ == "__main__":
    sys.exit(main())
