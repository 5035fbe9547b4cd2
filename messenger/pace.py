"""Nodes that use one token share what Discord lets it ask: each keeps to its part, request by request.

Discord counts 50 requests a second for all of a bot's processes together; those that answer an interaction do
not count. https://docs.discord.com/developers/topics/rate-limits#global-rate-limit
"""

from __future__ import annotations

import asyncio
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import SimpleNamespace

    import aiohttp

LONGEST_S = 60.0
"""No wait that a reply asks for is longer."""

LATE_S = 0.02
"""What a request that begins late leaves to the next one: a busy loop would else ask less than it may."""

_OPENS = "/threads"
_UNCOUNTED = ("/interactions/", "/webhooks/")


class Pace:
    """Lets requests begin no faster than `rate()` a second, in their order; infinity is no limit.

    One of them waits for its moment, by the share that there is then, and the others wait for it: a process
    that stood still finds the moments of all that waited gone by, and would make their requests at once.
    Of those that open a thread one stands in line: what is begun is finished before more is begun, else all
    of it waits, and what waits long has to be looked for anew.
    """

    def __init__(self, rate: Callable[[], float]) -> None:
        self._rate = rate
        self._next = 0.0
        self._first = asyncio.Lock()
        self._opening = asyncio.Lock()

    async def turn(self) -> None:
        """Return when one more request may begin."""
        clock = asyncio.get_running_loop().time
        async with self._first:
            while (left := self._next - clock()) > 0:  # noqa: ASYNC110 - the moment may have moved meanwhile
                await asyncio.sleep(left)
            self._next = max(self._next, clock() - LATE_S) + 1 / self._rate()

    async def before(
        self,
        _session: aiohttp.ClientSession,
        _context: SimpleNamespace,
        request: aiohttp.TraceRequestStartParams,
    ) -> None:
        """Hold a request back until its turn: a handler of aiohttp's `on_request_start`."""
        path = request.url.path
        if any(part in path for part in _UNCOUNTED):
            return
        async with self._opening if path.endswith(_OPENS) else nullcontext():
            await self.turn()

    async def after(
        self, _session: aiohttp.ClientSession, _context: SimpleNamespace, end: aiohttp.TraceRequestEndParams
    ) -> None:
        """Make no request for as long as Discord says that all together were too many: `on_request_end`."""
        headers = end.response.headers
        if end.response.status == 429 and "X-RateLimit-Global" in headers:  # noqa: PLR2004 - Too Many Requests
            with suppress(ValueError):
                rest = min(float(headers.get("Retry-After", "")), LONGEST_S)
                self._next = max(self._next, asyncio.get_running_loop().time() + rest)
