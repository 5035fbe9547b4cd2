"""A process that has loaded the product and its libraries, and forks the workers of pytest-xdist.

It forks as well what would load the same again for a worker (`tests.hatchery`).

`python -u -m tests.nest NUMBER`, the number of a socket that listens; standard input is open for as long as
somebody needs it. Loading is half of what a worker does before its first test. No test is loaded here, nor a
conftest or a plugin: pytest prepares those, and each worker finds its tests by itself.
"""

import gc
import importlib
import os
import select
import signal
import socket
import sys
import warnings
from collections.abc import Iterable
from types import ModuleType
from typing import NamedTuple

from _pytest.config import parse_warning_filter

from tests import hatchery
from tests.house import ROOT, modules

LIBRARIES = (
    *("altair", "anyio", "asyncpg", "hypothesis.strategies", "llmock.testing", "numpy", "openai"),
    "playwright.async_api",
    *("matplotlib.backends.backend_agg", "matplotlib.collections", "matplotlib.figure"),
)
_PREPARED = {"batches", "hatched", "nest", "order", "rewritten", "sweeps", "warm"}
"""Our own part of pytest."""
_LONGEST = 1 << 12
_FILES = 8


class Wish(NamedTuple):
    """What somebody came for: a worker or, by its name, a module, with its files."""

    module: str
    files: list[int]


def helpers() -> list[str]:
    """Return the modules of ours that tests import and that pytest does not prepare."""
    files = [file.relative_to(ROOT) for file in sorted((ROOT / "tests").rglob("*.py"))]
    left = ("test_", "conftest", "__")
    kept = [file for file in files if not file.name.startswith(left) and file.stem not in _PREPARED]
    return [".".join(file.with_suffix("").parts) for file in kept]


def preload() -> None:
    """Read what the product reads by and by, and what hypothesis looks for in the product's own text."""
    importlib.import_module("tests.preloaded").load()
    importlib.import_module("charts.workers.tasks").rehearse()
    importlib.import_module("tests.charts.planned_once").plan_in_each_language()
    importlib.import_module("hypothesis.internal.conjecture.providers")._get_local_constants()
    importlib.import_module("hypothesis.configuration").notice_initialization_restarted(warn=False)


def _load(filters: Iterable[str]) -> None:
    """Load what workers load; what warns of something there fails, as it does in a test."""
    with warnings.catch_warnings():
        for each in filters:
            warnings.filterwarnings(*parse_warning_filter(each, escape=False))
        product = [name for name, _ in modules() if not name.endswith("__main__")]
        for name in (*LIBRARIES, *product, *helpers()):
            importlib.import_module(name)
        preload()
    for name, module in [*sys.modules.items()]:
        if "." not in name and isinstance(module, ModuleType):
            module.__doc__ = f"{module.__doc__ or ''}\n\nPYTEST_DONT_REWRITE"  # it cannot any more


def _serve(listener: socket.socket) -> Wish | None:
    """Fork for everyone who comes, and return the wish in the one that was forked, none where all is over."""
    living = []
    while True:
        if sys.stdin.fileno() in select.select([sys.stdin.fileno(), listener], [], [])[0]:
            break
        asking, _ = listener.accept()
        said, files, _, _ = socket.recv_fds(asking, _LONGEST, _FILES)
        pid = os.fork()
        if not pid:
            folder, _, module = said.decode().partition("\0")
            os.chdir(folder)
            asking.detach()  # it is closed by the end of this process, whatever ends it
            return Wish(module, files)
        living.append(pid)
        for file in (asking.detach(), *files):
            os.close(file)
    for pid in living:
        if os.waitpid(pid, os.WNOHANG) == (0, 0):
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
    return None


def main(number: str, code: str, *filters: str) -> None:
    """Load, serve, and in a worker do what `python -c` does with this code, else what a module does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
    _load(filters)
    gc.freeze()
    gc.enable()
    with socket.socket(fileno=int(number)) as listener:
        hatchery.ADDRESS[:] = [listener.getsockname()]
        wish = _serve(listener)
    if wish is None:
        return
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for new, old in enumerate(wish.files[:3]):
        os.dup2(old, new)
        os.close(old)
    anew = sys.modules["__main__"] = ModuleType("__main__")
    if wish.module:
        sys.argv = [wish.module, *map(str, wish.files[3:])]
        importlib.import_module(wish.module).main()
        return
    sys.argv = ["-c"]
    exec(code, vars(anew))  # noqa: S102 - it is what pytest-xdist begins with


if __name__ == "__main__":
    main(*sys.argv[1:])
