"""A year of troubles in less than an hour: `python -m benchmarks.year` writes benchmarks/results/year.json.

The program runs below a supervisor that does what the unit in deploy/ does. Trouble after trouble strikes
while members write; each shall be told by `health` within ten seconds, mend itself where it can or by the one
thing that a host does, and leave every member with exactly one answer. Needs Linux, a C compiler, and the
right to mount.
"""

import argparse
import asyncio
import json
import logging
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import playground.server
from benchmarks.year_stage import Stage, disk
from playground.server import Loopback

RESULT = Path(__file__).resolve().parent / "results" / "year.json"

TOLD_S = 10.0
GIVEN_UP_S = 60.0
MENDED_S = 400.0
ANSWER_S = 300.0
YEAR_S = 365 * 86_400
EARLY_S = 20.0
"""Names are remembered for ten seconds, idle connections kept for fifteen: before, nobody misses a name."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What strikes, the words that tell of it, and what the host does against it, if anything has to be done.

    early is what happens some seconds before, unnoticed.
    direct: whether members also write to the bot alone: what no session replays Discord shows to nobody.
    """

    name: str
    strike: Callable[[Stage], None]
    words: str
    cure: Callable[[Stage], None] | None = None
    direct: bool = True
    early: Callable[[Stage], None] | None = None


TROUBLES = (
    Trouble("loop wedged", Stage.wedge, "MISSING loop"),
    Trouble("workers stopped", Stage.stop_workers, "MISSING drawing"),
    Trouble("disk full", Stage.fill_disk, "MISSING disk", Stage.empty_disk),
    Trouble("disk read-only", Stage.read_only, "MISSING database", Stage.writable),
    Trouble(
        "clock a year ahead",
        lambda stage: stage.set_clock(YEAR_S),
        "MISSING clock",
        lambda stage: stage.set_clock(0),
    ),
    Trouble(
        "clock a year behind",
        lambda stage: stage.set_clock(-YEAR_S),
        "MISSING clock",
        lambda stage: stage.set_clock(0),
    ),
    Trouble("database deleted", Stage.delete_database, "MISSING database", direct=False),
    Trouble("database corrupted", Stage.corrupt_database, "MISSING database", direct=False),
    Trouble("token revoked", Stage.revoke_token, "MISSING process", lambda _stage: None, direct=False),
    Trouble("DNS dead", Stage.drop, "MISSING session", Stage.find_names, early=Stage.lose_names),
    Trouble("fonts gone", Stage.hide_fonts, "MISSING fonts", Stage.show_fonts),
    Trouble("gateway silent", Stage.silence, "MISSING session"),
)


class Year:
    """The run: one bot that is kept running, and what became of each trouble."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._supervising = asyncio.create_task(stage.supervise())
        self.told: list[dict[str, Any]] = []

    async def play(self, troubles: list[Trouble]) -> None:
        """Let them strike one after the other."""
        for trouble in troubles:
            self.told.append(await self._one(trouble))
            print(json.dumps(self.told[-1]), flush=True)

    def stop(self) -> None:
        """End the bot."""
        self._supervising.cancel()

    async def _one(self, trouble: Trouble) -> dict[str, Any]:
        stage = self._stage
        before, lines = stage.starts, len(stage.lines)
        told: dict[str, Any] = {"trouble": trouble.name}
        try:
            await stage.until_told("", MENDED_S)
            self._write(trouble)
            await stage.crowd.until(0, ANSWER_S)
            if trouble.early is not None:
                trouble.early(stage)
                await asyncio.sleep(EARLY_S)
            trouble.strike(stage)
            struck = time.monotonic()
            self._write(trouble)
            told["told after s"] = round(await stage.until_told(trouble.words, GIVEN_UP_S), 1)
            if trouble.cure is not None:
                trouble.cure(stage)
                cured = time.monotonic()
                if self._supervising.done():
                    self._supervising = asyncio.create_task(stage.supervise())
            self._write(trouble)
            await stage.until_told("", MENDED_S)
            told["mended by"] = "itself" if trouble.cure is None else "the host"
            told["well after s"] = round(time.monotonic() - (struck if trouble.cure is None else cured), 1)
            await stage.crowd.until(0, ANSWER_S)
        except TimeoutError as error:
            told["failed"] = f"{error}"[:600]
            if trouble.cure is not None and "told after s" not in told:
                trouble.cure(stage)
            told["log"] = [line for line in stage.lines[lines:] if " INFO " not in line][-12:]
        await asyncio.sleep(3)  # a second answer would come by now
        return {**told, "starts": stage.starts - before, **stage.crowd.wrong()}

    def _write(self, trouble: Trouble) -> None:
        for number in range(3):
            self._stage.crowd.post(direct=trouble.direct and number == 0)


async def year(names: list[str]) -> dict[str, Any]:
    """Return the figures of one run."""
    playground.server.HOST = "localhost"  # a name, so that it has to be looked up
    chosen = [one for one in TROUBLES if not names or one.name in names]
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="oneplot-year-") as folder, disk(Path(folder)) as place:
        async with Loopback() as discord:
            run = Year(Stage(discord, Path(folder), place))
            try:
                await run.play(chosen)
            finally:
                run.stop()
                with suppress(asyncio.CancelledError):
                    await run._supervising  # noqa: SLF001 - ours
    return {
        "what": "troubles of a year, one after the other; see benchmarks/year.py",
        "machine": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}, "
        f"load {os.getloadavg()[0]:.1f} at the end",
        "minutes": round((time.monotonic() - began) / 60, 1),
        "troubles": run.told,
    }


def _earlier(result: Path, now: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what an earlier run found of troubles that this one does not repeat."""
    if not result.exists():
        return []
    repeated = {one["trouble"] for one in now}
    return [
        one for one in json.loads(result.read_text("utf-8"))["troubles"] if one["trouble"] not in repeated
    ]


def main() -> int:
    """Play, and write the figures; return 1 if anything was told late, not mended, or answered wrongly."""
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)  # it reports clients that were killed
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", action="append", default=[], help="the name of a trouble; may be repeated")
    parser.add_argument("--result", type=Path, default=RESULT)
    given = parser.parse_args()
    figures = asyncio.run(year(given.only))
    figures["troubles"] = [*_earlier(given.result, figures["troubles"]), *figures["troubles"]]
    given.result.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    bad = [
        one["trouble"]
        for one in figures["troubles"]
        if "failed" in one
        or one["told after s"] > TOLD_S
        or any(one[name] for name in ("doubled", "lost", "second threads"))
    ]
    print("not as it should be:", ", ".join(bad) or "nothing")
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main())
