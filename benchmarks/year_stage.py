"""Where the year is played: a copy of the program, a supervisor, a small disk, a clock and names to break."""

import asyncio
import contextlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.crowd import Crowd
from benchmarks.processes import family
from playground.server import Loopback
from tests.e2e.bot import ROOT, Bot, environment

SHIM = Path(__file__).with_name("year_shim.c")
FONTS = (
    *("fontpkg_lato", "fontpkg_noto_sans_arabic", "fontpkg_noto_sans_devanagari", "fontpkg_noto_sans_thai"),
    *("manimgx_fonts", "noto_cjk_sans_otc"),
)
WEDGE = """import signal, threading
signal.signal(signal.SIGUSR1, lambda *_: threading.Event().wait())
"""
"""What the copy's own sitecustomize does: a signal holds the event loop for ever."""

RESTART_S = 5.0
FOR_GOOD = frozenset({0, 3, 78})
"""Codes after which the unit in deploy/ does not start again."""
DISK = "160m"
PRODUCT = (
    *("bot.py", "command_handler.py", "llm_handler.py", "pyproject.toml", "answer", "charts", "clicks", "db"),
    *("host", "llm", "messenger", "playground"),
)


@contextmanager
def disk(folder: Path) -> Iterator[Path]:
    """Mount a small disk. Raises CalledProcessError where that is not allowed."""
    place = folder / "disk"
    place.mkdir()
    subprocess.run(("mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(place)), check=True)
    try:
        yield place
    finally:
        subprocess.run(("umount", "--lazy", str(place)), check=True)


class Stage:
    """One bot that a supervisor keeps running, and all that can be broken around it."""

    def __init__(self, discord: Loopback, folder: Path, place: Path) -> None:
        self.discord = discord
        self.crowd = Crowd(discord, 12)
        self.place = place
        self.database = place / "oneplot.db"
        self.starts = 0
        self.codes: list[int] = []
        self.lines: list[str] = []
        self.bot: Bot | None = None
        self._folder = folder
        self._copy = folder / "copy"
        self._clock = folder / "ahead"
        self._no_names = folder / "no-names"
        self._shim = folder / "shim.so"
        self._build()

    def _build(self) -> None:
        self._copy.mkdir()
        for name in PRODUCT:
            copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
            copy(ROOT / name, self._copy / name)
        for package in FONTS:
            spec = importlib.util.find_spec(package)
            if spec is None or spec.origin is None:
                raise AssertionError(f"{package} is not installed")
            shutil.copytree(Path(spec.origin).parent, self._copy / package)
        (self._folder / "site").mkdir()
        (self._folder / "site" / "sitecustomize.py").write_text(WEDGE)
        self._clock.write_text("0")
        build = ("cc", "-shared", "-fPIC", "-O1", "-o", str(self._shim), str(SHIM), "-ldl")
        subprocess.run(build, check=True)

    def _environment(self) -> dict[str, str]:
        return environment(
            self.discord,
            self.database,
            LD_PRELOAD=str(self._shim),
            YEAR_CLOCK=str(self._clock),
            YEAR_NO_NAMES=str(self._no_names),
            PYTHONPATH=str(self._folder / "site"),
            TMPDIR=str(self._folder),
        )

    async def supervise(self) -> None:
        """Start the bot, and start it again after whatever code a new start can help against."""
        while True:
            self.starts += 1
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "playground.launch", "--rest", self.discord.url, "bot.py"),
                cwd=self._copy,
                env=self._environment(),
                stderr=asyncio.subprocess.PIPE,
            )
            self.bot = Bot(process, self.lines)
            reading = asyncio.create_task(self.bot.read())
            try:
                code = await process.wait()
            except asyncio.CancelledError:
                with contextlib.suppress(ProcessLookupError):
                    process.kill()
                raise
            finally:
                await reading
            self.codes.append(code)
            if code in FOR_GOOD:
                return
            await asyncio.sleep(RESTART_S)

    @property
    def pid(self) -> int:
        """The id of the bot's process."""
        if self.bot is None:
            raise AssertionError("no bot was started yet")
        return int(self.bot.process.pid)

    async def health(self) -> tuple[int, str]:
        """Return the code and the screen of the command."""
        asking = await asyncio.create_subprocess_exec(
            *(sys.executable, "bot.py", "health"),
            cwd=self._copy,
            env={**self._environment(), "DISCORD_TOKEN": ""},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        told = (await asking.communicate())[0].decode()
        return int(asking.returncode or 0), told

    async def until_told(self, words: str, seconds: float) -> float:
        """Return how long it took until the screen has these words; "" for: until all is well."""
        began = time.monotonic()
        while time.monotonic() - began < seconds:
            code, screen = await self.health()
            if (words in screen and code == 1) if words else code == 0:
                return time.monotonic() - began
            await asyncio.sleep(0.2)
        raise TimeoutError(f"not told: {words or 'that all is well'}\n{screen}")

    # --- what can be broken

    def wedge(self) -> None:
        """Hold the event loop for ever."""
        os.kill(self.pid, signal.SIGUSR1)

    def stop_workers(self) -> None:
        """Let all that draws stand still, as SIGSTOP does."""
        for worker in family(self.pid)[1:]:
            os.kill(worker, signal.SIGSTOP)

    def fill_disk(self) -> None:
        """Leave no byte on the disk."""
        with contextlib.suppress(OSError), (self.place / "filler").open("wb", buffering=0) as filler:
            while True:
                filler.write(bytes(2**16))

    def empty_disk(self) -> None:
        """Make room again."""
        (self.place / "filler").unlink()

    def read_only(self) -> None:
        """Let nothing be written from now on; a bot that writes is killed for it."""
        os.kill(self.pid, signal.SIGKILL)
        for _ in range(100):
            if not subprocess.run(("mount", "-o", "remount,ro", str(self.place)), check=False).returncode:
                return
            time.sleep(0.05)
        raise AssertionError("the disk cannot be made read-only")

    def writable(self) -> None:
        """Let it be written again."""
        subprocess.run(("mount", "-o", "remount,rw", str(self.place)), check=True)

    def set_clock(self, ahead_s: int) -> None:
        """Put the clock of the bot so far ahead of everybody's."""
        self._clock.write_text(str(ahead_s))

    def delete_database(self) -> None:
        """Take the file away, and what SQLite keeps beside it."""
        for part in self.place.glob("oneplot.db*"):
            if part.suffix in {".db", ".db-wal", ".db-shm"}:
                part.unlink()

    def corrupt_database(self) -> None:
        """Write over all of it."""
        for part in (self.database, Path(f"{self.database}-wal")):
            if part.exists():
                with part.open("r+b") as file:
                    file.write(b"\xa5" * part.stat().st_size)

    def revoke_token(self) -> None:
        """Give the bot a new token, as the developer portal does: the old one is good for nothing."""
        self.discord.world.app.token += "-reset"
        self.discord.ctl("close", code=4004)

    def lose_names(self) -> None:
        """Let no name be looked up."""
        self._no_names.touch()

    def drop(self) -> None:
        """Break the connection that stands."""
        self.discord.ctl("drop")

    def find_names(self) -> None:
        """Let names be looked up again."""
        self._no_names.unlink()

    def silence(self) -> None:
        """Let the gateway send nothing more on the connection that stands."""
        for connection in self.discord.gateway.connections:
            connection.outbox = asyncio.Queue()  # nobody sends what is put there

    def hide_fonts(self) -> None:
        """Take the files of the fonts away."""
        for package in FONTS:
            (self._copy / package).rename(self._folder / package)
            (self._copy / package).mkdir()  # before whatever is installed besides
            (self._copy / package / "__init__.py").touch()

    def show_fonts(self) -> None:
        """Put them back."""
        for package in FONTS:
            shutil.rmtree(self._copy / package)
            (self._folder / package).rename(self._copy / package)
