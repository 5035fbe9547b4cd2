"""`python bot.py playground`: the loopback Discord with its page, and the bot on it."""

import asyncio
import contextlib
import os
import signal
import sys
import tempfile
import webbrowser
from pathlib import Path

from playground.server import Loopback

ROOT = Path(__file__).resolve().parent.parent

BOT_STOP_S = 12.0
"""How long the bot may take to stop: its own drain and a little more."""

LAUNCHER = "playground.launch"
"""The module that starts the bot on a loopback Discord."""

PORT_TAKEN = 1


def play(*, port: int, browser: bool) -> int:
    """Serve until Ctrl+C; return the exit code."""
    with contextlib.suppress(KeyboardInterrupt):
        return asyncio.run(_play(port, browser=browser))
    return 0


async def _play(port: int, *, browser: bool) -> int:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows raises KeyboardInterrupt instead
            loop.add_signal_handler(number, stop.set)
    try:
        async with Loopback(port) as discord:
            with tempfile.TemporaryDirectory(prefix="oneplot-playground-") as folder:
                return await _with_bot(discord, Path(folder), stop, browser=browser)
    except OSError as error:
        sys.stderr.write(f"Port {port} cannot be used ({error.strerror}); try --port 0 for a free one.\n")
        return PORT_TAKEN


async def _with_bot(discord: Loopback, folder: Path, stop: asyncio.Event, *, browser: bool) -> int:
    # Own group, so that Ctrl+C reaches this process alone and the bot is stopped in order.
    bot = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", LAUNCHER, "--rest", discord.url, "bot.py"),
        cwd=ROOT,
        env=_environment(discord.token, folder),
        start_new_session=True,
    )
    try:
        _greet(discord.url, browser=browser)
        ended = asyncio.create_task(bot.wait())
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({ended, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if ended.done():
            sys.stderr.write("The bot has stopped; what it said stands above.\n")
            return ended.result()
        return 0
    finally:
        await _stop(bot)


def _environment(token: str, folder: Path) -> dict[str, str]:
    return {**os.environ, "DISCORD_TOKEN": token, "DATABASE_PATH": str(folder / "oneplot.db")}


def _greet(url: str, *, browser: bool) -> None:
    sys.stdout.write(
        f"\n  The playground is at {url}\n"
        "  Pick a sample table, press Enter, and watch one thread with one chart appear.\n"
        "  Nothing leaves this machine. Ctrl+C ends it.\n\n"
    )
    sys.stdout.flush()
    if browser:
        webbrowser.open(url)


async def _stop(bot: asyncio.subprocess.Process) -> None:
    if bot.returncode is not None:
        return
    bot.terminate()
    try:
        async with asyncio.timeout(BOT_STOP_S):
            await bot.wait()
    except TimeoutError:
        bot.kill()
        await bot.wait()
