"""Run a bot unmodified against a loopback Discord.

`python -m playground.launch --rest http://127.0.0.1:PORT bot.py ARGUMENTS`

Class attributes of discord.py name Discord's addresses; they are set here, in the process of the playground
and its tests, so that the bot itself needs no setting that could send a real token elsewhere.
"""

import argparse
import importlib
import runpy
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route


def loopback_url(address: str, process: str = "") -> yarl.URL:
    """Return the address as a URL, a process's name in it if given; SystemExit 2 unless it is loopback."""
    url = yarl.URL(address)
    host = url.host or ""
    if url.scheme != "http" or not (host == "localhost" or _is_loopback(host)):
        sys.stderr.write(f"--rest is {address!r}; write a loopback address such as http://127.0.0.1:8080\n")
        raise SystemExit(2)
    return url.origin() / "as" / process if process else url.origin()


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


@contextmanager
def pointed_at(address: str, process: str = "") -> Iterator[None]:
    """Let discord.py of this process speak to a loopback Discord, which will call it `process`."""
    url = loopback_url(address, process)
    before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY, discord.asset.Asset.BASE
    Route.BASE = str(url / "api" / "v10")
    DiscordWebSocket.DEFAULT_GATEWAY = url.with_scheme("ws")
    discord.asset.Asset.BASE = str(url.origin())
    try:
        yield
    finally:
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY, discord.asset.Asset.BASE = before


def _fetch_files_from(address: str) -> None:
    """Let the bot fetch attachments from the loopback, and from nowhere else."""
    wire = importlib.import_module("messenger.rest")
    wire.DiscordRest.CDN = frozenset({str(loopback_url(address)).rstrip("/")})


def _read_settings_from(file: Path) -> None:
    """Let the bot read this file instead of the `.env` beside it."""
    settings = importlib.import_module("host.settings")
    settings.ENV_FILE = file  # type: ignore[attr-defined]  # a module is found by its name


def main(arguments: list[str]) -> None:
    """Run a program as `__main__` with its own arguments."""
    parser = argparse.ArgumentParser(prog="python -m playground.launch", description=__doc__)
    parser.add_argument("--rest", required=True, help="address of the loopback Discord")
    parser.add_argument("--name", default="", help="what the history calls this process")
    parser.add_argument("--env-file", type=Path, help="read instead of the .env beside the program")
    parser.add_argument("program", type=Path)
    parser.add_argument("rest_of_line", nargs=argparse.REMAINDER)
    given = parser.parse_args(arguments)
    sys.argv = [str(given.program), *given.rest_of_line]
    sys.path.insert(0, str(given.program.resolve().parent))
    with pointed_at(given.rest, given.name):
        _fetch_files_from(given.rest)
        if given.env_file is not None:
            _read_settings_from(given.env_file)
        runpy.run_path(str(given.program), run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1:])
