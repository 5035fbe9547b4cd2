"""Start, watch and end a bot process."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playground.server import Loopback
from tests.e2e.forked import POSSIBLE, Forked, forked
from tests.patience import LAST_RESORT_S

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Bot:
    """One running bot and the lines it has logged."""

    process: asyncio.subprocess.Process | Forked
    lines: list[str] = field(default_factory=list)
    _grown: asyncio.Event = field(default_factory=asyncio.Event)
    _read: asyncio.Event = field(default_factory=asyncio.Event)

    async def read(self) -> None:
        """Collect its lines until it ends."""
        assert self.process.stderr is not None
        async for line in self.process.stderr:
            self.lines.append(line.decode(errors="replace").rstrip())
            self._grown.set()
        self._read.set()
        self._grown.set()

    async def says(self, words: str, *, times: int = 1) -> str:
        """Return the line that holds these words for the n-th time, waiting for it."""
        async with asyncio.timeout(LAST_RESORT_S):
            while True:
                found = [line for line in self.lines if words in line]
                if len(found) >= times:
                    return found[times - 1]
                if self._read.is_set():
                    raise AssertionError(
                        f"the bot ended before it said {words!r}:\n" + "\n".join(self.lines[-30:])
                    )
                self._grown.clear()
                await self._grown.wait()

    @property
    def longest_hold_s(self) -> float:
        """CPU seconds for which it held its event loop at most, as it says when it ends."""
        [line] = [line for line in self.lines if "longest hold" in line]
        return float(line.split("longest hold ")[1].split()[0]) / 1_000

    async def ended(self) -> int:
        """Return its exit code once it has ended and all its lines are read."""
        async with asyncio.timeout(LAST_RESORT_S):
            code = await self.process.wait()
            await self._read.wait()
        return code

    async def stop(self) -> int:
        """Ask it to stop, as a supervisor would."""
        if self.process.returncode is None:
            self.process.terminate()
        return await self.ended()

    async def kill(self) -> None:
        """End it at once, as nothing can prevent."""
        if self.process.returncode is None:
            self.process.kill()
        await self.ended()


def environment(discord: Loopback, database: Path, **settings: str) -> dict[str, str]:
    """Return the environment of a host whose only settings are these."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "SYSTEMROOT") if name in os.environ}
    return {
        **kept,
        "DISCORD_TOKEN": discord.token,
        "DATABASE_PATH": str(database),
        "TMPDIR": str(database.parent),
        "COLUMNS": "200",
        **settings,
    }


@asynccontextmanager
async def running(  # noqa: PLR0913 - the ways in which tests differ
    discord: Loopback,
    database: Path,
    *,
    arguments: tuple[str, ...] = (),
    kill_at: str = "",
    calls_at: str = "",
    name: str = "",
    root: Path = ROOT,
    seams: tuple[str, ...] = (),
    ready: bool = True,
    program: bool = False,
    **settings: str,
) -> AsyncIterator[Bot]:
    """Run a bot from `root`; it is killed at the end if it still runs.

    It is forked from a process that has loaded it, or started as a `program` where that is the point.
    """
    seams += ("--kill-at", kill_at) if kill_at else ()
    launched = [*seams, "--rest", discord.url, "--name", name, "bot.py", *arguments]
    variables = environment(discord, database, **settings)
    process: asyncio.subprocess.Process | Forked
    if program or calls_at or root != ROOT or not POSSIBLE:
        cold = ["tests.e2e.cold", discord.url, calls_at]
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", *(cold if calls_at else ["tests.e2e.launch", *launched])),
            cwd=root,
            env=variables,
            stderr=asyncio.subprocess.PIPE,
        )
    else:
        process = await forked(launched, root, variables)
    async with followed(process) as bot:
        if ready:
            await bot.says("ready as")
        yield bot


@asynccontextmanager
async def followed(process: asyncio.subprocess.Process | Forked, newest: int = 0) -> AsyncIterator[Bot]:
    """Read what a bot says to the end of the block, where it is killed; then say it, or the newest of it."""
    bot = Bot(process)
    reading = asyncio.create_task(bot.read())
    try:
        yield bot
    finally:
        await bot.kill()
        await reading
        sys.stdout.write("\n".join(bot.lines[-newest:]) + "\n")  # shown when the test fails


async def until(discord: Loopback, holds: Callable[[], object]) -> None:
    """Wait until something holds in the history."""
    await discord.until(holds, LAST_RESORT_S)
