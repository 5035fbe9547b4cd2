"""Lives of a bot: processes that start fast, are watched, and end as they are told or as they are made to."""

import asyncio
import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playground.server import Loopback
from tests import hatchery
from tests.e2e.bot import ROOT, environment
from tests.patience import LAST_RESORT_S

HURRY = (
    *("bot.GUILD_READY_S=0.05", "messenger.delivery.STAND_BY_S=2.0"),
    "messenger.delivery.STAND_BY_POLL_S=0.2",
)
"""Constants of ours that only cost a test time."""
_SPAWNER = "tests.kills.spawner"


@dataclass
class Life:
    """One process of a bot."""

    pid: int
    log: Path
    group: bool = False  # a program below another one: they end together
    code: asyncio.Future[int] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    async def ended(self) -> int:
        """Return its exit code, -9 for a kill, once it has ended."""
        async with asyncio.timeout(LAST_RESORT_S):
            return await asyncio.shield(self.code)

    async def end(self, number: int = signal.SIGKILL) -> int:
        """End it with a signal and return its exit code."""
        if not self.code.done():
            with contextlib.suppress(ProcessLookupError):
                (os.killpg if self.group else os.kill)(self.pid, number)
        return await self.ended()

    @property
    def words(self) -> str:
        """All it has logged."""
        return self.log.read_text("utf-8", "replace") if self.log.exists() else ""


class Spawner:
    """The other end of tests.kills.spawner."""

    def __init__(self, said: asyncio.StreamReader, told: asyncio.StreamWriter) -> None:
        self._said = said
        self._told = told
        self._asked: list[asyncio.Future[Life]] = []
        self._logs: list[Path] = []
        self._lives: dict[int, Life] = {}

    async def listen(self) -> None:
        """Take its lines until it ends."""
        async for line in self._said:
            news = json.loads(line)
            if "code" in news:
                self._lives.pop(news["pid"]).code.set_result(news["code"])
            elif "pid" in news:
                life = Life(news["pid"], self._logs.pop(0))
                self._lives[life.pid] = life
                self._asked.pop(0).set_result(life)
        for asked in self._asked:
            asked.set_exception(AssertionError("the spawner has ended; its own words stand above"))

    async def life(
        self,
        discord: Loopback,
        database: Path,
        arguments: Sequence[str] = (),
        hurry: Sequence[str] = HURRY,
        **settings: str,
    ) -> Life:
        """Start a bot on this Discord and this database."""
        log = database.with_suffix(".log")
        wish = {
            "arguments": ["--rest", discord.url, *(f"--set={wish}" for wish in hurry), *arguments],
            "environment": environment(discord, database, **settings),
            "log": str(log),
        }
        asked: asyncio.Future[Life] = asyncio.get_running_loop().create_future()
        self._asked.append(asked)
        self._logs.append(log)
        self._told.write(json.dumps(wish).encode() + b"\n")
        async with asyncio.timeout(LAST_RESORT_S):
            return await asked


@asynccontextmanager
async def spawning() -> AsyncIterator[Spawner]:
    """Run a spawner; the lives it still has end with it."""
    ours, theirs = socket.socketpair()
    with theirs:
        ended = (_from_nest if hatchery.ADDRESS else _begun)(theirs.fileno())
    said, told = await asyncio.open_connection(sock=ours)
    spawner = Spawner(said, told)
    listening = asyncio.create_task(spawner.listen())
    try:
        yield spawner
    finally:
        told.write_eof()
        await listening
        await asyncio.to_thread(ended)
        told.close()


def _from_nest(talk: int) -> Callable[[], object]:
    return hatchery.hatched(_SPAWNER, ROOT, [talk, talk, 2])


def _begun(talk: int) -> Callable[[], object]:
    return subprocess.Popen([sys.executable, "-m", _SPAWNER], cwd=ROOT, stdin=talk, stdout=talk).wait


@asynccontextmanager
async def started(
    command: Sequence[str], discord: Loopback, database: Path, arguments: Sequence[str] = ("--pencil",)
) -> AsyncIterator[Life]:
    """Start a bot as a program of its own, below another program if `command` names one."""
    log = database.with_suffix(".log")
    with log.open("ab") as sink:
        process = await asyncio.create_subprocess_exec(
            *(*command, sys.executable, "-m", "tests.kills.launch", "--rest", discord.url),
            *(f"--set={wish}" for wish in HURRY),
            *arguments,
            cwd=ROOT,
            env=environment(discord, database),
            stderr=sink,
            start_new_session=True,
        )
    life = Life(process.pid, log, group=True)

    async def watch() -> None:
        life.code.set_result(await process.wait())

    watching = asyncio.create_task(watch())
    try:
        yield life
    finally:
        await life.end()
        await watching
