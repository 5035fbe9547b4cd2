"""One kill point: a bot dies there, its successor answers, and the history says what members saw."""

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from playground.server import Loopback
from tests.e2e.outcome import all_answered, forum_post, mention, outcome, quiet, say
from tests.kills.lives import HURRY, Life, Spawner, started
from tests.patience import LAST_RESORT_S

AFTER_WINDOW_S = 300.0
"""Longer than any nonce is remembered, shorter than missed mentions are looked for."""

BROKEN = "OperationalError"

SYSCALLS = "write,pwrite64,fsync,fdatasync,ftruncate,unlink,connect,sendto,sendmsg,recvfrom"


@dataclass(frozen=True, slots=True)
class Point:
    """Where the first life ends: `unit` is steps, calls or syscalls; a second may end at `again`.

    With the unit `disk` the life goes on, and its disk fails at a statement, as `how` says (fuse.failing).
    """

    unit: str
    at: int
    how: str = ""
    again: int | None = None
    torn: bool = False
    late: bool = False
    whole: bool = False  # the last life is started as a program, with workers that draw

    def __str__(self) -> str:
        mode = (
            "whole " * self.whole
            + "torn " * self.torn
            + "late " * self.late
            + (f"and {self.again} " if self.again else "")
        )
        return f"{mode}{self.unit} {self.at} {self.how}".rstrip()


@dataclass(frozen=True, slots=True)
class Place:
    """Where lives are lived: what starts them, their Discord, their database."""

    spawner: Spawner
    discord: Loopback
    database: Path


@dataclass(slots=True)
class Verdict:
    """What one point, or one storm, led to."""

    point: str
    reached: bool = False
    killed: int = 0
    mentions: int = 0
    duplicated: int = 0
    lost: int = 0
    second_threads: int = 0
    apologies: int = 0
    integrity: str = ""
    recovery_s: float = 0.0
    notes: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether every mention has one thread with one answer, and the database is whole."""
        return not (self.duplicated or self.lost or self.second_threads) and self.integrity == "ok"


def check(discord: Loopback, messages: list[int], verdict: Verdict) -> None:
    """Fill in what the history says of these mentions."""
    for message in messages:
        found = outcome(discord, message)
        verdict.mentions += 1
        verdict.duplicated += len(found.answers) > 1
        verdict.lost += not found.answers
        verdict.second_threads += found.threads > 1
        verdict.apologies += any(answer.content.startswith("Sorry") for answer in found.answers)
    me = str(discord.world.app.user.id)
    threads = discord.history.of("effect", what="thread", owner=me)
    verdict.second_threads += len(threads) > len(messages)


def integrity(database: Path) -> str:
    """Return SQLite's own verdict on a file."""
    connection = sqlite3.connect(database)
    try:
        return str(connection.execute("PRAGMA integrity_check").fetchone()[0])
    finally:
        connection.close()


def tear(database: Path, chance: Random) -> int:
    """Cut the last frame of the WAL short, as a write that the power left half done; return the bytes cut."""
    wal = Path(f"{database}-wal")
    size = wal.stat().st_size if wal.exists() else 0
    if size <= 32:  # its header
        return 0
    cut = chance.randint(1, min(4_120, size - 32))  # a frame: 24 bytes and a page
    with wal.open("r+b") as file:
        file.truncate(size - cut)
    return cut


def sessions(discord: Loopback) -> int:
    """Return how often a session began or was gone on with."""
    return sum(record["what"] in {"ready", "resumed"} for record in discord.history.of("gateway"))


async def ready_or_gone(discord: Loopback, life: Life, before: int) -> None:
    """Wait until this life has a session, or is over."""

    def ready() -> bool:
        return life.code.done() or sessions(discord) > before

    await until_or_gone(discord, life, ready)


async def until_or_gone(discord: Loopback, life: Life, holds: Callable[[], object]) -> bool:
    """Wait until something holds or a life is over; return whether it holds."""
    over = asyncio.ensure_future(asyncio.shield(life.code))
    waiting = asyncio.create_task(discord.until(holds, LAST_RESORT_S))
    try:
        await asyncio.wait((over, waiting), return_when=asyncio.FIRST_COMPLETED)
    finally:
        waiting.cancel()
        over.cancel()
        await asyncio.gather(waiting, over, return_exceptions=True)
    return bool(holds())


async def settled(discord: Loopback, life: Life, messages: list[int]) -> bool:
    """Wait until all are answered and nothing moves any more, or the life is over; return if answered."""
    answered = await until_or_gone(discord, life, all_answered(discord, messages))
    if answered:
        await quiet(discord, 0.25)
    return answered


@asynccontextmanager
async def living(
    place: Place, unit: str = "", at: int = 0, how: str = "", hurry: Sequence[str] = HURRY
) -> AsyncIterator[Life]:
    """Run one life, with a fuse if `unit` names one; it is killed at the end if it still runs."""
    if unit == "whole":
        async with started((), place.discord, place.database, ()) as life:
            yield life
        return
    if unit == "syscalls":
        inject = f"inject={SYSCALLS}:signal=KILL:when={at}"
        command = ("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={SYSCALLS}", "-e", inject)
        async with started(command, place.discord, place.database) as life:
            yield life
        return
    fuse = [f"--{unit}", f"{at}{how}"] if unit else []
    life = await place.spawner.life(place.discord, place.database, [*fuse, "--pencil"], hurry)
    try:
        yield life
    finally:
        await life.end()


async def run(spawner: Spawner, folder: Path, point: Point) -> Verdict:
    """Kill a bot at one point, let the next finish, and judge."""
    verdict = Verdict(str(point))
    folder.mkdir(parents=True)  # noqa: ASYNC240 - a test may wait for its disk
    async with Loopback() as discord:
        place = Place(spawner, discord, folder / "oneplot.db")
        discord.ctl("event_rule", add={"kind": "duplicate", "count": 2, "times": None})
        # Nobody listens yet: found in the history, every other one as the first message of a forum post.
        messages = [forum_post(discord) if point.at % 2 else mention(discord)]
        for number, at in enumerate((point.at, point.again)):
            if at is None:
                continue
            async with living(place, point.unit, at, point.how) as life:
                if not number:
                    await ready_or_gone(discord, life, 0)
                    messages.append(say(discord, f"<@{discord.world.app.user.id}> explain a bar chart"))
                await (
                    _suffered(place, life, len(messages))
                    if point.unit == "disk"
                    else settled(discord, life, messages)
                )
                killed = life.code.done() and life.code.result() == -9
                verdict.killed += killed
                verdict.reached |= not number and (killed or BROKEN in life.words)
                if "Traceback" in life.words:
                    verdict.notes.append(life.words[-2000:])
            if point.torn:
                tear(place.database, Random(point.at))
            if point.late:
                discord.ctl("clock", advance=AFTER_WINDOW_S)
        unit = "whole" if point.whole else ""
        await finish(place, messages, verdict, unit=unit)
        check(discord, messages, verdict)
        verdict.integrity = integrity(place.database)
    return verdict


async def broken(life: Life, otherwise: Callable[[], bool] = lambda: False) -> None:
    """Wait until a life has met its broken disk, or is over, or something else is so."""
    async with asyncio.timeout(LAST_RESORT_S):
        while not (life.code.done() or BROKEN in life.words or otherwise()):  # noqa: ASYNC110 - a file tells nobody
            await asyncio.sleep(0.1)


def _at_rest(database: Path) -> int:
    """Return how many mentions have come to rest; 0 where there is no database yet."""
    try:
        connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        with contextlib.closing(connection):
            [(count,)] = connection.execute(
                "SELECT count(*) FROM mention WHERE state IN ('done', 'failed', 'abandoned')"
            )
    except sqlite3.Error:
        return 0
    return int(count)


async def _suffered(place: Place, life: Life, mentions: int) -> None:
    """Wait until a life with a broken disk has ended or does nothing any more; it may never answer."""
    await broken(life, lambda: _at_rest(place.database) == mentions)
    for _ in range(20):
        before = len(place.discord.history.records)
        await asyncio.wait((asyncio.ensure_future(asyncio.shield(life.code)),), timeout=0.5)
        if life.code.done() or len(place.discord.history.records) == before:
            return


async def finish(
    place: Place, messages: list[int], verdict: Verdict, hurry: Sequence[str] = HURRY, unit: str = ""
) -> None:
    """Let one life do all that is left, and stop it as a supervisor would."""
    discord, began = place.discord, time.monotonic()
    async with living(place, unit, hurry=hurry) as life:
        await ready_or_gone(discord, life, sessions(discord))
        await until_or_gone(discord, life, all_answered(discord, messages))
        verdict.recovery_s = time.monotonic() - began
        await settled(discord, life, messages)
        code = await life.end(15)
        if code:
            verdict.notes.append(f"exit code {code}\n{life.words[-600:]}")
