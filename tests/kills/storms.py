"""Storms: bots killed at random moments while events are doubled or lost and requests fail every way."""

import asyncio
import shutil
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from playground.server import Loopback
from tests.e2e.outcome import forum_post, mention
from tests.kills.lives import HURRY, Spawner
from tests.kills.points import Place, Verdict, check, finish, integrity, tear

KINDS = ("plain", "torn", "late", "deleted", "rolled back", "two databases")
"""What else happens between two lives of a storm."""

PATIENT = (*HURRY, "host.process.CRASH_LOOP_STARTS=999")

_POSTS = r"/channels/\d+/messages(/\d+/threads)?"
_LONGEST_LIFE_S = 1.2
MENTIONS = 20
"""In one storm: its last life answers them all."""

_LATE_S = 130.0
"""Longer than a nonce is remembered; a few of them stay within what is caught up."""


@dataclass(frozen=True, slots=True)
class Storm:
    """One storm: its seed, how many kills, and one of KINDS."""

    seed: int
    kills: int
    kind: str

    def __str__(self) -> str:
        return f"storm {self.seed} ({self.kind})"


def _trouble(chance: Random) -> dict[str, Any]:
    """Return a fault of one request, such as leaves nobody knowing what was done."""
    phase = chance.choice(("before", "after"))
    base = {"path": _POSTS, "phase": phase, "skip": chance.randint(0, 2)}
    kind = chance.choice(("status", "rst", "fin", "late", "content_type", "429", "hang", "slow"))
    if kind == "status":
        return {**base, "kind": kind, "status": chance.choice((500, 502, 503, 504, 520, 522))}
    return {**base, "kind": kind, "seconds": chance.uniform(0.05, 0.3) if kind != "hang" else 0.0}


def _stir(discord: Loopback, chance: Random) -> None:
    """Set what goes wrong during the next life."""
    discord.ctl("fault", clear=True)
    discord.ctl("event_rule", clear=True)
    for _ in range(chance.choice((0, 1, 1, 2))):
        discord.ctl("fault", add=_trouble(chance))
    roll = chance.random()
    if roll < 0.3:
        discord.ctl("event_rule", add={"kind": "duplicate", "count": 3, "times": None})
    elif roll < 0.4:
        discord.ctl("event_rule", add={"kind": "drop", "times": 1})
    elif roll < 0.5:
        discord.ctl("event_rule", add={"kind": "delay", "times": 2, "seconds": 0.2})


async def _lives(
    spawner: Spawner, discord: Loopback, databases: list[Path], chance: Random, messages: list[int]
) -> int:
    """Let each database's bot live for a random while; members write meanwhile. Return the kills."""
    lives = [await spawner.life(discord, file, ["--pencil"], PATIENT) for file in databases]
    for _ in range(chance.choice((0, 1, 1, 2))):
        if len(messages) < MENTIONS:
            messages.append(forum_post(discord) if chance.random() < 0.3 else mention(discord))
        await asyncio.sleep(chance.uniform(0, _LONGEST_LIFE_S / 2))
    await asyncio.sleep(chance.uniform(0, _LONGEST_LIFE_S / 2))
    return sum([await life.end() == -9 for life in lives])


def _between(storm: Storm, discord: Loopback, database: Path, chance: Random, number: int) -> None:
    """Do to the file and to the clock what this kind of storm does between two lives."""
    copy = database.with_suffix(".copy")
    if storm.kind == "torn":
        tear(database, chance)
    elif storm.kind == "late" and number % 4 == 3 and number < 20:
        discord.ctl("clock", advance=_LATE_S)
    elif storm.kind == "deleted" and number % 4 == 3:
        _replace(database, None)
    elif storm.kind == "rolled back" and number % 4 == 1 and database.exists():
        shutil.copy(database, copy)
    elif storm.kind == "rolled back" and number % 4 == 3 and copy.exists():
        _replace(database, copy)


def _replace(database: Path, copy: Path | None) -> None:
    for suffix in ("", "-wal", "-shm"):
        Path(f"{database}{suffix}").unlink(missing_ok=True)
    if copy is not None:
        shutil.copy(copy, database)


async def run(spawner: Spawner, folder: Path, storm: Storm) -> Verdict:
    """Kill and restart through one storm, let one last life of each bot finish, and judge."""
    verdict = Verdict(str(storm))
    chance = Random(storm.seed)
    names = ("first", "second") if storm.kind == "two databases" else ("first",)
    databases = [folder / name / "oneplot.db" for name in names]
    for database in databases:
        database.parent.mkdir(parents=True)
    async with AsyncExitStack() as stack:
        discord = await stack.enter_async_context(Loopback())
        messages: list[int] = []
        number = 0
        while verdict.killed < storm.kills and number < 2 * storm.kills:
            _stir(discord, chance)
            verdict.killed += await _lives(spawner, discord, databases, chance, messages)
            _between(storm, discord, databases[0], chance, number)
            number += 1
        discord.ctl("fault", clear=True)
        discord.ctl("event_rule", clear=True)
        discord.ctl("op9")  # an event that was dropped is found by the catch-up of a new session alone
        for database in databases:
            await finish(Place(spawner, discord, database), messages, verdict, PATIENT)
        check(discord, messages, verdict)
        verdict.integrity = ", ".join(dict.fromkeys(integrity(database) for database in databases))
    return verdict
