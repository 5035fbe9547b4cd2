"""The commands of the program: `python bot.py [run | check | playground | read | draw | explain | ...]`."""

from __future__ import annotations

import gc
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from host import core_dumps
from host.at_terminal import EXIT_HELD, EXIT_OK, EXIT_SETTINGS, tell
from host.home import COMMAND
from host.settings import Settings, SettingsError, load

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from host.process import CreateClient

_RUNS = frozenset({None, "run"})
HOPELESS = frozenset({EXIT_HELD, EXIT_SETTINGS})
"""Codes after which a supervisor must not start again: nothing will be different."""


def _command_line(arguments: list[str]) -> argparse.Namespace:
    import argparse  # noqa: PLC0415 - a tenth of the start, and `python bot.py` alone has nothing to parse

    from host.version import version  # noqa: PLC0415 - the same

    parser = argparse.ArgumentParser(prog=COMMAND, description="Oneplot: one mention, one chart.")
    commands = parser.add_subparsers(dest="command", metavar="command")
    parser.add_argument(
        "--standby", action="store_true", help="wait for a running copy to end, then take over"
    )
    parser.add_argument(
        "--restarted-on-failure",
        action="store_true",
        help="for a supervisor that starts again after any code but 0: end with 0 where that cannot help",
    )
    parser.add_argument("--version", action="version", version=f"oneplot {version()}")
    commands.add_parser("run", help="connect to Discord and answer (the default)")
    commands.add_parser("check", help="name every missing piece on one screen")
    commands.add_parser("health", help="tell how the running bot is, on one screen")
    playground = commands.add_parser("playground", help="the same bot on a loopback Discord, with a page")
    playground.add_argument("--port", type=int, default=8765, help="port of the page (default 8765)")
    playground.add_argument("--no-browser", action="store_true", help="do not open a browser")
    copy = commands.add_parser("backup", help="copy the database consistently, also while the bot runs")
    copy.add_argument(
        "file", type=Path, nargs="?", help="the copy, a new file; without a name it is beside the database"
    )
    back = commands.add_parser("restore", help="put a backup back, while no bot runs")
    back.add_argument(
        "file", type=Path, nargs="?", help="the backup; by default the newest beside the database"
    )
    moving = commands.add_parser("move-to", help="move all rows to a PostgreSQL, or from there to a file")
    moving.add_argument("target", help="postgresql://user:password@host/name, or a new file")
    draw = commands.add_parser("draw", help="draw a table from a file, without Discord")
    draw.add_argument("file", type=Path, help="a text with a table, or any file that members may attach")
    draw.add_argument("request", nargs="?", default="", help='what to draw, such as "top 5 as bars"')
    draw.add_argument(
        "--to", type=Path, default=Path("chart.png"), help="a .png, .svg, .csv or .vl.json file"
    )
    draw.add_argument("--spec", type=Path, help="draw this Vega-Lite document instead of a request")
    read = commands.add_parser("read", help="show what is read in a file, and what became of each line")
    read.add_argument("file", type=Path, help="a text with a table, or any file that members may attach")
    told = commands.add_parser("explain", help="show what became of each word of a request about a table")
    told.add_argument("file", type=Path, help="a text with a table, or any file that members may attach")
    told.add_argument("request", help='what would be asked, such as "top 5 as bars"')
    asked = commands.add_parser(
        "why", help="tell the story of one mention: claimed, computed, sent, answered"
    )
    asked.add_argument("message", type=int, help="the id of the message (Developer Mode, Copy Message ID)")
    return parser.parse_args(arguments)


def begin(arguments: list[str] | None = None) -> None:
    """Begin before Discord's library is loaded, which takes a third of a second, on a small host much more.

    A command that does without it is done, and the program ends. If the bot itself is to run, what it draws
    with warms up meanwhile.
    """
    core_dumps.forbid()
    arguments = sys.argv[1:] if arguments is None else arguments
    chosen = _command_line(arguments) if arguments else None
    alone = None if chosen is None else _alone(chosen)
    if alone is not None:
        gc.enable()
        sys.exit(alone())
    if chosen is None or chosen.command in _RUNS:
        from charts.workers import nursery  # noqa: PLC0415 - only here

        nursery.begin()


def main(
    create_client: CreateClient,
    arguments: list[str] | None = None,
    load_all: Callable[[], None] = lambda: None,
) -> int:
    """Run the command named on the command line and return the exit code."""
    core_dumps.forbid()
    gc.freeze()  # what is loaded by now stays for good: no collection need look at it again
    gc.enable()
    arguments = sys.argv[1:] if arguments is None else arguments
    if not arguments:
        return _run(create_client, load_all, standby=False)
    chosen = _command_line(arguments)
    alone = _alone(chosen)
    if alone is not None:
        return alone()
    match chosen.command:
        case "playground":
            from playground.host import play  # noqa: PLC0415 - the bot itself never needs a web server

            return play(port=chosen.port, browser=not chosen.no_browser)
        case "check":
            from host.check import check  # noqa: PLC0415 - nothing of it is needed to run

            return check()
        case _:
            code = _run(create_client, load_all, standby=chosen.standby)
            return _for_restarts(code) if chosen.restarted_on_failure else code


def _alone(chosen: argparse.Namespace) -> Callable[[], int] | None:
    """Return a command that needs nothing of Discord, None if this one does."""
    match chosen.command:
        case "read" | "draw" | "explain":
            return partial(_about_a_file, chosen)
        case "why" | "backup" | "restore" | "health" | "move-to":
            return partial(_with_settings, partial(_about_the_database, chosen), connects=False)
        case _:
            return None


def _about_the_database(chosen: argparse.Namespace, settings: Settings) -> int:
    if chosen.command == "health":
        from host.health_screen import health  # noqa: PLC0415 - nothing of it is needed to run

        return health(settings)
    if chosen.command == "why":
        from host.why import why  # noqa: PLC0415 - nothing of it is needed to run

        return why(settings, chosen.message)
    if chosen.command == "move-to":
        from host.move import move  # noqa: PLC0415 - the same

        return move(settings, chosen.target)
    if settings.database_url:
        tell("DATABASE_URL is set: a PostgreSQL is copied by pg_dump and put back by pg_restore.")
        return EXIT_SETTINGS
    if chosen.command == "restore":
        from host.restore import restore  # noqa: PLC0415 - the same

        return restore(settings, chosen.file)
    from host.copying import copy_database  # noqa: PLC0415 - the same

    return copy_database(settings, chosen.file)


def _about_a_file(chosen: argparse.Namespace) -> int:
    if chosen.command == "read":
        from host.read_file import read_file  # noqa: PLC0415 - nothing of it is needed to run

        return read_file(chosen.file)
    if chosen.command == "explain":
        from host.explain_file import explain_file  # noqa: PLC0415 - the same

        return explain_file(chosen.file, chosen.request)
    from host.draw_file import draw_file  # noqa: PLC0415 - the same

    return draw_file(chosen.file, chosen.request, chosen.to, chosen.spec)


def _for_restarts(code: int) -> int:
    """Return 0 in place of a code that starting again cannot mend, and say so."""
    if code not in HOPELESS:
        return code
    tell(f"Ending with 0 instead of {code}, because starting again would not help.")
    return EXIT_OK


def _run(create_client: CreateClient, load_all: Callable[[], None], *, standby: bool) -> int:
    from host.process import run  # noqa: PLC0415 - of Discord's library

    return _with_settings(lambda settings: run(settings, create_client, standby=standby, load=load_all))


def _with_settings(command: Callable[[Settings], int], *, connects: bool = True) -> int:
    try:
        settings = load(connects=connects)
    except SettingsError as error:
        tell(str(error))
        return EXIT_SETTINGS
    return command(settings)
