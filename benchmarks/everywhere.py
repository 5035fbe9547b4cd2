"""Every kind of place through every kind of trouble; what members saw goes to benchmarks/results/.

`python -m benchmarks.everywhere` writes `everywhere.json`: outages of 30 to 300 s after a lost reply with
nonces remembered for 60, 120 and 300 s; kills at each named step, with a restart at once and after the
nonce window; two copies; 300 missed mentions in 40 channels with live ones; a storage that is away, once for
ten minutes.
"""

import argparse
import asyncio
import json
import logging
import platform
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import discord

from tests.faults import outages
from tests.faults.outages import OUTAGES, PLACES
from tests.kills import everywhere
from tests.kills.everywhere import STEPS
from tests.kills.lives import Spawner, spawning
from tests.kills.points import Verdict
from tests.kills.series import share

RESULT = Path(__file__).parent / "results" / "everywhere.json"

AWAY_S = 600.0


class Count:
    """The figures of one series."""

    def __init__(self) -> None:
        self.figures: dict[str, Any] = {"mentions": 0, "kills": 0, "duplicated": 0, "lost": 0, "failed": []}

    def add(self, verdict: Verdict) -> None:
        """Count one more."""
        figures = self.figures
        figures["mentions"] += verdict.mentions
        figures["kills"] += verdict.killed
        figures["duplicated"] += verdict.duplicated
        figures["lost"] += verdict.lost
        if not verdict.good or verdict.notes:
            figures["failed"].append(repr(verdict))


async def play_outages(folder: Path) -> dict[str, Any]:
    """Play every length of memory and of outages in every place."""
    count = Count()
    for number, outage in enumerate(OUTAGES):
        (folder / str(number)).mkdir()
        for where, answers in (await outages.play(outage, folder / str(number))).items():
            lost, twice = answers == 0, answers > 1
            verdict = Verdict(f"{where}, {outage}", mentions=1, lost=lost, duplicated=twice, integrity="ok")
            count.add(verdict)
    return count.figures


async def play_kills(spawner: Spawner, folder: Path, lanes: int) -> dict[str, Any]:
    """Kill at every named step in every place."""
    count = Count()

    def task(where: str, step: str, late: bool) -> Callable[[], Awaitable[None]]:  # noqa: FBT001 - one of a product
        async def run() -> None:
            name = f"{where} {step} {late}"
            count.add(await everywhere.killed(spawner, folder / name, where, step, late=late))

        return run

    tasks = [task(where, step, late) for where in PLACES for step in STEPS for late in (False, True)]
    await share(tasks, lanes)
    return count.figures


async def play_copies(spawner: Spawner, folder: Path) -> dict[str, Any]:
    """Let two copies answer in every place."""
    count = Count()
    for where in PLACES:
        count.add(await everywhere.two_copies(spawner, folder / f"two {where}", where))
    return count.figures


async def play_missed(spawner: Spawner, folder: Path) -> dict[str, Any]:
    """Miss 300 mentions in 40 channels, with the whole program and its workers."""
    (folder / "missed").mkdir()
    found = await everywhere.missed(spawner, folder / "missed", 300, 40, whole=True)
    waits = sorted(found.live_wait_s)
    figures = asdict(found)
    figures["seconds"] = round(found.seconds, 1)
    figures["live_wait_s"] = {
        "median": round(waits[len(waits) // 2], 2),
        "p95": round(waits[int(0.95 * (len(waits) - 1))], 2),
        "most": round(waits[-1], 2),
    }
    return figures


async def play_storage(spawner: Spawner, folder: Path) -> dict[str, Any]:
    """Take the storage away under traffic; the bot's waits are shortened a hundredfold."""
    (folder / "storage").mkdir()
    count = Count()
    count.add(await everywhere.storage_away(spawner, folder / "storage", 60))
    return count.figures


async def play_long_storage(spawner: Spawner, folder: Path) -> dict[str, Any]:
    """Take the storage away for ten minutes under traffic, twice; the bot waits as it does anywhere."""
    (folder / "long").mkdir()
    count = Count()
    count.add(await everywhere.storage_away(spawner, folder / "long", 300, AWAY_S, ()))
    return count.figures


async def main(given: argparse.Namespace) -> int:
    """Run what was asked for; return 1 if any mention went wrong."""
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)  # it reports clients that were killed
    logging.getLogger("oneplot").setLevel(logging.CRITICAL)
    kept = json.loads(given.result.read_text("utf-8"))["series"] if given.result.exists() else {}
    with tempfile.TemporaryDirectory(prefix="oneplot-everywhere-") as name:
        folder = Path(name)
        async with spawning() as spawner:
            series: dict[str, Callable[[], Awaitable[dict[str, Any]]]] = {
                "outages": lambda: play_outages(folder),
                "kills at named steps": lambda: play_kills(spawner, folder, given.lanes),
                "two copies": lambda: play_copies(spawner, folder),
                "missed mentions": lambda: play_missed(spawner, folder),
                "storage away": lambda: play_storage(spawner, folder),
                "storage away for ten minutes": lambda: play_long_storage(spawner, folder),
            }
            for what, play in series.items():
                if not given.only or what in given.only:
                    began = time.monotonic()
                    kept[what] = await play() | {"wall clock, s": round(time.monotonic() - began)}
                    print(what, json.dumps(kept[what]), flush=True)
    machine = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    document = {"machine": f"{machine}, discord.py {discord.__version__}", "series": kept}
    given.result.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", "utf-8")
    wrong = [figures for figures in kept.values() if figures.get("failed") or figures.get("lost")]
    return int(bool(wrong))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", action="append", help="only this series; may be repeated")
    parser.add_argument("--lanes", type=int, default=3, help="bots side by side")
    parser.add_argument("--result", type=Path, default=RESULT)
    sys.exit(asyncio.run(main(parser.parse_args())))
