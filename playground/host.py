"""`python bot.py playground`: the loopback Discord with its page, and the bot on it."""

import asyncio
import contextlib
import os
import signal
import sys
import tempfile
import webbrowser
from collections.abc import Mapping
from pathlib import Path

from playground.gateway import MESSAGE_CONTENT
from playground.server import Loopback

ROOT = Path(__file__).resolve().parent.parent

BOT_STOP_S = 12.0
"""How long the bot may take to stop: its own drain and a little more."""

LAUNCHER = "playground.launch"
"""The module that starts the bot on a loopback Discord."""

PORT_TAKEN = 1

_KEPT = frozenset(
    {
        *("APPDATA", "HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "LOCALAPPDATA", "MPLCONFIGDIR", "PATH"),
        *("SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "TZ", "USERPROFILE", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"),
        *("LOG_LEVEL", "LOG_FORMAT", "MESSAGE_CONTENT"),
    }
)
"""The only variables of the host's that the bot of the playground finds."""


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
    if os.environ.get("MESSAGE_CONTENT", "").strip().casefold() == "on":
        discord.world.app.privileged |= MESSAGE_CONTENT  # as a host would switch it on in the portal
    # Own group, so that Ctrl+C reaches this process alone and the bot is stopped in order.
    bot = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", LAUNCHER, "--rest", discord.url),
        *("--env-file", str(folder / ".env"), "bot.py"),  # which is not there
        cwd=ROOT,
        env=environment(os.environ, discord.token, folder),
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


def environment(ours: Mapping[str, str], token: str, folder: Path) -> dict[str, str]:
    """Return what the bot finds: what a program needs to run, and nothing by which a word could leave.

    No token, key, provider or proxy of the host's is handed on, and the `.env` beside bot.py is not read.
    """
    kept = {name: value for name, value in ours.items() if name.upper() in _KEPT}
    return {
        **kept,
        "DISCORD_TOKEN": token,
        "DATABASE_PATH": str(folder / "oneplot.db"),
        "LLM_MODE": "never",
        "NO_PROXY": "*",  # some systems have proxies outside the environment; then this one says enough
    }


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
