"""Launch bot.py on a loopback Discord and, if asked, kill it right after it has logged a state.

`python -m tests.e2e.launch --kill-at claimed --rest URL bot.py`. A state is logged after its commit, so the
log is the seam: the product needs no hook for its own death. `--set host.watchdog.WEDGED_S=1.0` sets one,
`--freeze` stops the process, as SIGSTOP does, when it has decided to write a message and has not yet done it.
"""

import argparse
import ast
import importlib
import logging
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Any

from discord.http import HTTPClient, Route

from playground import launch
from tests.patience import unhurry


class KillAt(logging.Handler):
    """Kills this process when a message that has a state at its end is logged the `hits`-th time."""

    def __init__(self, step: str, hits: int) -> None:
        super().__init__()
        self._ending = f": {step}"
        self._hits = hits

    def emit(self, record: logging.LogRecord) -> None:
        """Die, if this is what was waited for."""
        if record.getMessage().endswith(self._ending):
            self._hits -= 1
            if self._hits == 0:
                os.kill(os.getpid(), signal.SIGKILL)


class WedgeAt(logging.Handler):
    """Holds the event loop for ever when a message that has a state at its end is logged."""

    def __init__(self, step: str) -> None:
        super().__init__()
        self._ending = f": {step}"

    def emit(self, record: logging.LogRecord) -> None:
        """Hold it, if this is what was waited for."""
        if record.getMessage().endswith(self._ending):
            sys.stderr.write("WEDGED\n")
            self.release()  # it is the loop that is held, and not the log
            threading.Event().wait()


def _freeze() -> None:
    whole = HTTPClient.request

    async def request(self: HTTPClient, route: Route, **keywords: Any) -> Any:  # noqa: ANN401 - the library's own
        if route.method == "POST" and route.path.endswith("/messages"):
            HTTPClient.request = whole  # type: ignore[method-assign]
            os.kill(os.getpid(), signal.SIGSTOP)
        return await whole(self, route, **keywords)

    HTTPClient.request = request  # type: ignore[method-assign]


def _set(wish: str) -> None:
    name, value = wish.split("=", 1)
    module, constant = name.rsplit(".", 1)
    setattr(importlib.import_module(module), constant, ast.literal_eval(value))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kill-at", default="")
    parser.add_argument("--hits", type=int, default=1)
    parser.add_argument("--set", action="append", default=[])
    parser.add_argument("--wedge-at", default="")
    parser.add_argument("--freeze", action="store_true")
    given, rest = parser.parse_known_args()
    if given.kill_at:
        logging.getLogger("oneplot").addHandler(KillAt(given.kill_at, given.hits))
    if given.wedge_at:
        logging.getLogger("oneplot").addHandler(WedgeAt(given.wedge_at))
    sys.path.insert(0, str(Path.cwd()))
    unhurry()
    for wish in given.set:
        _set(wish)
    if given.freeze:
        _freeze()
    launch.main(rest)


if __name__ == "__main__":
    main()
