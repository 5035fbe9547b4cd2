"""What the running bot notes of itself: written on the event loop, read by the thread that tells of it."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from contextlib import suppress
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from answer.row import State

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import SimpleNamespace

    import aiohttp

    from answer.closing import Closing

DISCORD_EPOCH_S = 1_420_070_400
"""The first second of 2015: https://docs.discord.com/developers/reference#snowflakes."""


class Vitals:
    """Plain values, each written whole, so that a thread may read them at any time. Times are the clock's.

    turned is the last turn of the event loop, heard the last event of Discord. outcomes counts mentions that
    came to their end here, by words; limited counts answers 429. dated: what Discord's clock said, and when.
    begun is set when Discord was reached, or could not be: from then on nobody waits for the start.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.is_connected = False
        self._sessions: dict[object, bool] = {}
        self.events = 0
        self.limited = 0
        self.turned = self.heard = self.changed = clock()
        self.dated: tuple[float, float] | None = None
        self.begun = asyncio.Event()
        self.outcomes: Counter[str] = Counter()

    def told(self, event: str, session: object = None) -> None:
        """Note an event, as discord.py's clients dispatch them; a node has a session for each shard."""
        if event in ("connect", "resumed", "disconnect"):
            self.begun.set()
            self.expects(session, now=event != "disconnect")
        elif event == "socket_event_type":
            self.event()

    def expects(self, session: object, *, now: bool = False) -> None:
        """Note whether one of the sessions that there should be is there."""
        self._sessions[session] = now
        self.connected(now=all(self._sessions.values()))

    def expects_no_more(self, session: object) -> None:
        """Note that a session is none of ours any more."""
        self._sessions.pop(session, None)
        self.connected(now=all(self._sessions.values()))

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
        date = end.response.headers.get("Date", "")
        with suppress(ValueError):
            self.dated = parsedate_to_datetime(date).timestamp(), self.clock()
        self.limited += end.response.status == 429  # noqa: PLR2004 - Too Many Requests

    def closed(self, closing: Closing) -> None:
        """Note how a mention ended."""
        ends = {State.FAILED: "apologised", State.ABANDONED: "given up"}
        self.outcomes[ends.get(closing.state, str(closing.how))] += 1

    def discord_time(self) -> float | None:
        """Return the seconds since 1970 by Discord's clock, None before it told them."""
        if self.dated is None:
            return None
        told, moment = self.dated
        return told + self.since(moment)

    def snowflake(self) -> int:
        """Return the id that a message would have now, 0 while Discord's clock is not known."""
        now = self.discord_time()
        return 0 if now is None else max(0, int((now - DISCORD_EPOCH_S) * 1_000)) << 22

    def since(self, moment: float) -> float:
        """Return the seconds since a moment of the clock."""
        return self.clock() - moment
