"""Upgrades, restarts and restores under load: `python -m benchmarks.upgrade` writes results/upgrade.json.

Members post ten tables a second all the time. The version of before runs, this one stands by and takes over;
one of this version takes over from it; a backup is put back; and the backup of the version of before is put
back under it. At the end Discord's own history says who was answered, and how often. A pause lasts from one
answer to the next. A mention that nobody heard live is answered too, so the line may be longer for a while.
Before the last change nobody writes to the bot alone any more: a version that kept no session
cannot hear what was said while it was away.

What is lost is told one by one: when it was posted, and what this version's database knew of it when this
version ended for good. The version of before, put back with its own backup, knows only Discord's history of
what had no answer by then. 0.1.0 looks through the oldest 300 messages of a channel and answers 20 of what it
missed, so it leaves the rest; that is counted by itself, as is what this version should have answered.
"""

import argparse
import asyncio
import json
import os
import platform
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, closing, suppress
from itertools import pairwise
from pathlib import Path
from typing import Any

from benchmarks.crowd import Crowd
from playground.server import Loopback
from tests.e2e.bot import ROOT, Bot, environment, followed

RESULT = Path(__file__).resolve().parent / "results" / "upgrade.json"

RATE = 10.0
"""Tables a second."""
MEMBERS = 300
STEADY_S = 15.0
ANSWER_S = 300.0
PAUSE_S = 3.0
HEARD_S = 1.0
"""What was posted so long before this version was told to stop has its row by then."""

KEPT_LINES = 40


def version(root: Path) -> str:
    """Return the number of a checkout's version."""
    return str(tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def version_before() -> str:
    """Return the newest commit that had another version than this one."""
    changed = f'-Sversion = "{version(ROOT)}"'
    return _git("log", "-1", "--format=%H", changed, "--", "pyproject.toml") + "~1"


def _git(*arguments: str) -> str:
    done = subprocess.run(("git", *arguments), cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout.strip()


class Run:
    """One run: who writes, which bot answers, and the pauses between its answers."""

    def __init__(self, discord: Loopback, folder: Path, before: Path, rate: float) -> None:
        self._discord = discord
        self._database = folder / "oneplot.db"
        self._before = before
        self._lives = AsyncExitStack()
        self.crowd = Crowd(discord, MEMBERS)
        self.pauses: dict[str, float] = {}
        self._rate = rate
        self._direct = True
        self._bot: Bot | None = None
        self._stopped = 0.0
        self._rows: dict[int, str] = {}
        self._open: set[int] = set()
        """What had no answer when this version ended for good."""

    async def play(self) -> None:
        """Go through all changes, one after the other, while members write."""
        async with self._lives:
            self._bot = await self._life(self._before)
            writing = asyncio.create_task(self._write())
            await asyncio.sleep(STEADY_S)
            early = await self._backup(self._before, "of before")
            for name, change in (
                ("from the version of before to this one, standing by", self._handed_over),
                ("from this version to itself, standing by", self._handed_over),
                ("stopped and started", self._restarted),
                ("a backup put back", self._restored),
                ("back to the version of before, with its backup", lambda: self._downgraded(early)),
            ):
                self.pauses[name] = await self._during(change)
                print(name, round(self.pauses[name], 2), len(self.crowd.unanswered()), flush=True)
            writing.cancel()
            with suppress(TimeoutError):  # then they are told as lost
                await self.crowd.until(0, ANSWER_S)
            await asyncio.sleep(3)  # a second answer would come by now

    async def _write(self) -> None:
        loop = asyncio.get_running_loop()
        due = loop.time()
        while True:
            self.crowd.post(direct=self._direct and len(self.crowd.posted) % 5 == 0)
            due += 1 / self._rate
            await asyncio.sleep(max(0.0, due - loop.time()))

    async def _during(self, change: Callable[[], Awaitable[None]]) -> float:
        """Return the longest time without an answer from before a change until things are steady again.

        The first answer behind the change is waited for, however long that takes.
        """
        before = len(self.crowd.answered) - 1
        await change()
        changed = len(self.crowd.answered)
        async with asyncio.timeout(ANSWER_S):
            while len(self.crowd.answered) == changed:  # noqa: ASYNC110 - asked now and then is enough
                await asyncio.sleep(0.1)
        await asyncio.sleep(STEADY_S)
        times = sorted(self.crowd.answered.values())[max(0, before) :]
        return max(after - earlier for earlier, after in pairwise(times))

    async def _life(self, root: Path, *arguments: str) -> Bot:
        bot = await self._lives.enter_async_context(_bot(self._discord, self._database, root, arguments))
        await bot.says("standing by" if arguments else "ready as")
        return bot

    async def _stop(self) -> None:
        if self._bot is None or await self._bot.stop():
            raise AssertionError("the bot did not stop in order")

    async def _handed_over(self) -> None:
        standing_by = await self._life(ROOT, "--standby")
        await asyncio.sleep(3)  # by then it has loaded what it can
        await self._stop()
        self._bot = standing_by

    async def _restarted(self) -> None:
        await self._stop()
        self._bot = await self._life(ROOT)

    async def _restored(self) -> None:
        copy = await self._backup(ROOT, "of now")
        await asyncio.sleep(STEADY_S)
        await self._stop()
        await self._command(ROOT, "restore", str(copy))
        self._bot = await self._life(ROOT)

    async def _downgraded(self, copy: Path) -> None:
        self._direct = False
        with suppress(TimeoutError):  # one that was said as the version of before left, which kept no session
            async with asyncio.timeout(ANSWER_S):
                while self.crowd.unanswered(self.crowd.direct):  # noqa: ASYNC110 - now and then is enough
                    await asyncio.sleep(0.1)
        self._stopped = time.monotonic()
        await self._stop()
        self._open = set(self.crowd.unanswered())
        with closing(sqlite3.connect(self._database)) as kept:
            self._rows = dict(kept.execute("SELECT id, state FROM mention"))
        await self._command(ROOT, "restore", str(copy))
        self._bot = await self._life(self._before)

    def lost(self) -> dict[str, Any]:
        """Return what was lost, by whom, and what is known of each."""
        lost = [self._known(message) for message in self.crowd.unanswered()]
        ours = sum(one["was to be answered by"] == "this version" for one in lost)
        said = [] if self._bot is None else [line for line in self._bot.lines if "were missed" in line]
        return {
            "lost": ours,
            "left by the version of before": len(lost) - ours,
            "what it says of them": [line.partition("] ")[2] for line in said],
            "of each that is lost": lost,
        }

    def _known(self, message: int) -> dict[str, Any]:
        """Tell of a lost mention. Without a row, or with one that is finished, this version lost it."""
        after = self.crowd.posted[message] - self._stopped
        state = self._rows.get(message)
        is_open = state in {"claimed", "threaded", "computed", "sending"}
        is_new = state is None and after > -HEARD_S
        is_theirs = self._stopped and (message in self._open or after > 0) and (is_open or is_new)
        return {
            "posted, s after this version was told to stop for good": round(after, 2),
            "in this version's database": state or "no row",
            "thread": bool(self.crowd.threads[message]),
            "was to be answered by": "the version of before" if is_theirs else "this version",
        }

    async def _backup(self, root: Path, name: str) -> Path:
        copy = self._database.with_name(f"copy {name}.db")
        await self._command(root, "backup", str(copy))
        return copy

    async def _command(self, root: Path, *arguments: str) -> None:
        done = await asyncio.create_subprocess_exec(
            *(sys.executable, "bot.py", *arguments), cwd=root, env=environment(self._discord, self._database)
        )
        if await done.wait():
            raise AssertionError(f"{arguments} came to nothing")


@asynccontextmanager
async def _bot(
    discord: Loopback, database: Path, root: Path, arguments: tuple[str, ...]
) -> AsyncIterator[Bot]:
    """Run the program of a checkout as it is, with nothing changed for tests."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "playground.launch", "--rest", discord.url, "bot.py", *arguments),
        cwd=root,
        env=environment(discord, database, QUEUE_MEMBER="50", QUEUE_SERVER="5000", QUEUE_TOTAL="5000"),
        stderr=asyncio.subprocess.PIPE,
    )
    async with followed(process, KEPT_LINES) as bot:
        yield bot


async def play(before: str, rate: float) -> dict[str, Any]:
    """Return the figures of one run."""
    with tempfile.TemporaryDirectory(prefix="oneplot-upgrade-") as folder:
        checkout = Path(folder) / "before"
        _git("worktree", "add", "--quiet", "--detach", str(checkout), before)
        try:
            async with Loopback() as discord:
                for channel in ("general", "sales", "random"):
                    discord.ctl("channel", channel_id=channel, max_threads=10**6)
                run = Run(discord, Path(folder), checkout, rate)
                await run.play()
                return {
                    "what": "upgrades and restores under load; see benchmarks/upgrade.py",
                    "machine": f"{platform.system()} {platform.machine()}, {platform.python_version()}",
                    "load at the end": round(os.getloadavg()[0], 1),
                    "version before": version(checkout),
                    "tables a second": rate,
                    "mentions": len(run.crowd.posted),
                    **run.crowd.wrong(),
                    **run.lost(),
                    "pause, s": {name: round(pause, 2) for name, pause in run.pauses.items()},
                }
        finally:
            shutil.rmtree(checkout)
            _git("worktree", "prune")


def main() -> int:
    """Play, and write the figures; return 1 if anything was lost or doubled, or took too long."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--before", default="", help="a commit (default: the newest of another version)")
    parser.add_argument("--rate", type=float, default=RATE, help="tables a second")
    parser.add_argument("--result", type=Path, default=RESULT)
    given = parser.parse_args()
    figures = asyncio.run(play(given.before or version_before(), given.rate))
    given.result.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    print(json.dumps(figures, indent=1))
    wrong = any(figures[name] for name in ("doubled", "lost", "second threads"))
    return int(wrong or max(figures["pause, s"].values()) > PAUSE_S)


if __name__ == "__main__":
    sys.exit(main())
