"""Programs of the tests that a nest forks where there is one, as it forks workers, so they load nothing."""

import os
import socket
from collections.abc import Callable, Sequence
from pathlib import Path

ADDRESS: list[str] = []
"""Where the nest of this worker listens; `tests.nest` writes it down."""


def hatched(module: str, folder: Path, files: Sequence[int]) -> Callable[[], None]:
    """Begin what `python -m module NUMBERS` does; return what waits for its end.

    The first three files are its own first three, and NUMBERS those of the files behind them.
    """
    asked = socket.socket(socket.AF_UNIX)
    asked.connect(ADDRESS[0])
    socket.send_fds(asked, ["\0".join([str(folder), module]).encode()], files)

    def ended() -> None:
        with asked:
            asked.recv(1)

    return ended


def nothing() -> int:
    """Return a file that says nothing and forgets all."""
    return os.open(os.devnull, os.O_RDWR)
