"""The bot itself, in this process, on a loopback Discord: many mentions in trouble at the same time."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pytest

import bot
import command_handler
from db.connection import opened, prepare
from host.settings import Settings
from messenger import delivery, sweeping
from playground.launch import pointed_at
from playground.server import Loopback
from tests.clock import Clock, movable
from tests.e2e.outcome import quiet, say
from tests.faults.scene import BACKOFF_S, UNHEARD, Case, Outcome, Scene
from tests.kills.pencil import Pencil
from tests.patience import LAST_RESORT_S

FINAL = frozenset({"done", "failed", "abandoned"})


@dataclass(frozen=True, slots=True)
class Seen:
    """What became of one case."""

    outcome: Outcome
    why: str
    unused: tuple[str, ...]  # faults that never struck

    @classmethod
    def of(cls, stored: dict[str, Any]) -> "Seen":
        """Rebuild what `play` returned."""
        return cls(Outcome(**stored["outcome"]), stored["why"], tuple(stored["unused"]))


@contextmanager
def hurried() -> Iterator[None]:
    """Shorten our own waits: a table of faults has no time for patience. What bounds our work stays long."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(command_handler, "BACKOFF_S", BACKOFF_S)
        patch.setattr(delivery, "STAND_BY_S", 0.6)
        patch.setattr(delivery, "STAND_BY_POLL_S", 0.2)
        patch.setattr(sweeping, "SWEEP_S", 1.0)
        patch.setattr(delivery, "READ_TO_SEND_S", LAST_RESORT_S)  # a slow machine would read once more
        yield


@asynccontextmanager
async def answering(discord: Loopback, database: Path) -> AsyncIterator[bot.Oneplot]:
    """Run a bot until the end of the block; it is ready at the beginning."""
    prepare(database)
    settings = Settings(discord.token, database, catch_up_minutes=0, queue_server=1_000)
    with hurried(), pointed_at(discord.url):
        async with opened(database) as db:
            client = bot.create_client(settings, db, Pencil(), guild_ready_timeout=0.05)  # type: ignore[arg-type]
            serving = asyncio.create_task(client.serve(settings.discord_token))
            try:
                async with asyncio.timeout(LAST_RESORT_S):
                    await discord.until(lambda: discord.history.of("gateway", what="ready"), LAST_RESORT_S)
                    await client.wait_until_ready()
                yield client
            finally:
                await client.drain(1.0)
                await client.close()
                await asyncio.gather(serving, return_exceptions=True)


def _row(database: Path, message: int) -> tuple[str, str]:
    """Return state and reason of a mention, as another reader of the file sees them."""
    connection = sqlite3.connect(database)
    try:
        found = connection.execute("SELECT state, why FROM mention WHERE id = ?", (message,)).fetchone()
    finally:
        connection.close()
    return (found[0], found[1] or "") if found else ("", "")


async def rests(database: Path, message: int) -> None:
    async with asyncio.timeout(LAST_RESORT_S):
        while _row(database, message)[0] not in FINAL:  # noqa: ASYNC110 - another process's file has no event
            await asyncio.sleep(0.1)


async def _passed_by(scene: Scene, database: Path) -> None:
    """Wait until something said later has been answered: what was said before was not heard, then."""
    me = scene.discord.world.app.user.id
    sentinel = say(scene.discord, f"<@{me}> explain a bar chart", author=scene.author)
    await rests(database, sentinel)


async def play(cases: Sequence[Case], folder: Path) -> dict[str, Any]:
    """Let all cases happen at the same time, each in its own channel; return each one's Seen as a dict."""
    database = folder / "oneplot.db"
    async with Loopback() as discord:
        scenes = {}
        for number, case in enumerate(cases):
            made = discord.ctl("channel", name=f"case-{number}", type=case.type)
            author = discord.ctl("user", name=f"Member {number}")["username"]
            scenes[case.says] = Scene(discord, int(made["id"]), author)
            case.before(scenes[case.says])
        async with answering(discord, database):
            with movable() as clock:
                playing = (_play(case, scenes[case.says], database) for case in cases)
                await asyncio.gather(*playing, _outlast(discord, clock))
            await quiet(discord, 0.5)
        assert discord.world.unknown_routes == []
        return {case.says: asdict(_seen(scenes[case.says], database)) for case in cases}


async def _outlast(discord: Loopback, clock: Clock) -> None:
    """Where requests get no answer: once all of them hang, let as much time pass as the bot waits for one."""
    hanging = sum(fault.kind == "hang" for fault in discord.api.faults)
    if hanging:
        await discord.until(lambda: len(discord.history.of("fault")) == hanging, LAST_RESORT_S)
        clock.advance(delivery.CALL_DEADLINE_S)


async def _play(case: Case, scene: Scene, database: Path) -> None:
    scene.message = case.say(scene)
    case.stir(scene)
    if case.outcome == UNHEARD:
        await _passed_by(scene, database)
    else:
        await rests(database, scene.message)


def _seen(scene: Scene, database: Path) -> Seen:
    state, why = _row(database, scene.message)
    unused = tuple(f"{fault.kind} {fault.path}" for fault in scene.faults if not fault.struck)
    return Seen(scene.outcome(state), why, unused)
