"""How long after its start a killed bot has answered what it was working on: `python -m benchmarks.recovery`.

For each named step the bot is killed right after it and started again; the time runs from the start of the
new process to the answer in the thread. Without a model; wall time, so a busy machine shows.
"""

import argparse
import asyncio
import json
import statistics
import tempfile
import time
from pathlib import Path

from playground.server import Loopback
from tests.e2e.bot import running, until
from tests.e2e.outcome import mention, outcome

STEPS = ("claimed", "threaded", "computed", "sending", "sent")


async def recovered(step: str) -> float:
    """Return the seconds from the second start to the end of the mention."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "oneplot.db"
        async with Loopback() as discord:
            async with running(discord, database, kill_at=step) as bot:
                message = mention(discord)
                await bot.ended()
            began = time.perf_counter()
            async with running(discord, database) as bot:
                await bot.says(f"message {message}: done")
                took = time.perf_counter() - began
                await until(discord, lambda: outcome(discord, message).answers)
            if len(outcome(discord, message).answers) != 1:
                raise AssertionError(f"{step}: not exactly one answer")
            return took


async def main(rounds: int) -> None:
    """Print the figures and leave them under benchmarks/results."""
    times = {step: [await recovered(step) for _ in range(rounds)] for step in STEPS}
    every = sorted(t for found in times.values() for t in found)
    p95 = every[min(len(every) - 1, int(len(every) * 0.95))]
    figures = {
        "rounds": rounds,
        "median_s": round(statistics.median(every), 2),
        "p95_s": round(p95, 2),
        "max_s": round(every[-1], 2),
        "median_s_by_step": {step: round(statistics.median(found), 2) for step, found in times.items()},
    }
    target = Path(__file__).parent / "results" / "recovery.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(figures, indent=2) + "\n", "utf-8")
    print(json.dumps(figures, indent=2))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    asyncio.run(main(parser.parse_args().rounds))
