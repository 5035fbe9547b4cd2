"""Launch the bot on a loopback Discord with a fuse in it.

`python -m tests.kills.launch --rest URL --steps 120` kills it at its 120th step of the event loop, `--calls`
at a call, `--disk 7,forever` breaks its disk at the 7th statement; `--pencil` draws without workers and
`--set process.CRASH_LOOP_STARTS=99` sets a constant of ours for a test that has no time to wait.
"""

import argparse
import ast
import importlib
import logging
import sys
from pathlib import Path

from playground.launch import _fetch_files_from, pointed_at
from tests.e2e.launch import KillAt
from tests.kills import fuse
from tests.kills.pencil import Pencil
from tests.patience import unhurry

log = logging.getLogger("oneplot.fuse")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rest", required=True)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--calls", type=int)
    parser.add_argument("--disk", default="", help="statement number, then of: after, forever, full")
    parser.add_argument("--away", type=Path, help="no statement runs while this file exists")
    parser.add_argument("--kill-at", default="", help="a state; it is killed when that is logged")
    parser.add_argument("--grow", type=int, help="kilobytes to which a file may grow")
    parser.add_argument("--set", action="append", default=[])
    parser.add_argument("--pencil", action="store_true")
    parser.add_argument("arguments", nargs="*")
    return parser


def main(arguments: list[str]) -> int:
    """Run the bot in this process and return its exit code."""
    given = _parser().parse_args(arguments)
    sys.path.insert(0, str(Path.cwd()))
    if not given.pencil:
        unhurry()
    for wish in given.set:
        name, value = wish.split("=", 1)
        module, constant = name.rsplit(".", 1)
        setattr(importlib.import_module(module), constant, ast.literal_eval(value))
    if given.pencil:
        importlib.import_module("charts.workers.pool").Workers = Pencil  # type: ignore[attr-defined]
    if given.disk:
        number, _, how = given.disk.partition(",")
        text = "database or disk is full" if "full" in how else "disk I/O error"
        fuse.failing(int(number), how, text)
    if given.away:
        fuse.away(given.away)
    if given.kill_at:
        logging.getLogger("oneplot").addHandler(KillAt(given.kill_at, 1))
    if given.grow:
        fuse.no_larger(given.grow * 1024)
    burning = fuse.Fuse(given.steps or given.calls or 0)
    if given.steps is not None:
        fuse.at_loop_steps(burning)
    if given.calls is not None:
        fuse.at_calls(burning)
    with pointed_at(given.rest):
        _fetch_files_from(given.rest)
        code: int = importlib.import_module("bot").main(given.arguments)
    sys.stderr.write(f"points passed: {burning.passed}\n")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
