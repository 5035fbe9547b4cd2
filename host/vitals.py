"""What the running bot notes of itself: written on the event loop, read by the thread that tells of it."""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace

import aiohttp

from answer.closing import Closing
from answer.row import State


@dataclass(slots=True)
class Vitals:
    """Plain values, each written whole, so that a thread may read them at any time. Times are the clock's.

    turned is the last turn of the event loop, heard the last event of Discord. outcomes counts mentions that
    came to their end here, by words; limited counts answers 429.
    """

    clock: Callable[[], float] = time.monotonic
    is_connected: bool = False
    events: int = 0
    limited: int = 0
    turned: float = field(init=False)
    heard: float = field(init=False)
    changed: float = field(init=False)
    outcomes: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.turned = self.heard = self.changed = self.clock()

    def connected(self, *, now: bool) -> None:
        """Note that the session with Discord began, or was lost."""
        if now != self.is_connected:
            self.changed = self.clock()
        self.is_connected = now

    def event(self) -> None:
        """Note that something came from Discord."""
        self.events += 1
        self.heard = self.clock()

    def turn(self) -> None:
        """Note that the event loop turns."""
        self.turned = self.clock()

    async def answered(
        self, _session: aiohttp.ClientSession, _context: SimpleNamespace, end: aiohttp.TraceRequestEndParams
    ) -> None:
        """Note the answer to a request to Discord, as aiohttp's tracing tells of it."""
        self.limited += end.response.status == 429  # noqa: PLR2004 - Too Many Requests

    def closed(self, closing: Closing) -> None:
        """Note how a mention ended."""
        ends = {State.FAILED: "apologised", State.ABANDONED: "given up"}
        self.outcomes[ends.get(closing.state, str(closing.how))] += 1

    def since(self, moment: float) -> float:
        """Return the seconds since a moment of the clock."""
        return self.clock() - moment
