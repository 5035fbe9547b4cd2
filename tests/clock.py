"""The clock of a running event loop, moved on by a test: a deadline comes when it is due, at any speed."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


class Clock:
    """Goes on ticking from wherever it is moved to."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._time = loop.time
        self._ahead = 0.0

    def time(self) -> float:
        """Return the loop's seconds."""
        return self._time() + self._ahead

    def advance(self, seconds: float) -> None:
        """Let so much time have passed: what was due by now happens at the loop's next turn."""
        self._ahead += seconds


@contextmanager
def movable() -> Iterator[Clock]:
    """Make the clock of the running loop one that can be moved."""
    loop = asyncio.get_running_loop()
    clock = Clock(loop)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loop, "time", clock.time)
        yield clock
