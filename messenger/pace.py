"""Nodes that use one token share what Discord lets it ask: each keeps to its part, request by request.

Discord counts 50 requests a second for all of a bot's processes together; those that answer an interaction do
not count. https://docs.discord.com/developers/topics/rate-limits#global-rate-limit
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import SimpleNamespace

    import aiohttp

LONGEST_S = 60.0
"""No wait that a reply asks for is longer."""

_UNCOUNTED = ("/interactions/", "/webhooks/")


class Pace:
    """Lets requests begin no faster than `rate()` a second, one after the other; infinity is no limit."""

    def __init__(self, rate: Callable[[], float]) -> None:
        self._rate = rate
        self._next = 0.0

    async def turn(self) -> None:
        """Return when one more request may begin."""
        now = asyncio.get_running_loop().time()
        begins = max(self._next, now)
        self._next = begins + 1 / self._rate()
        if begins > now:
            await asyncio.sleep(begins - now)

    async def before(
        self,
        _session: aiohttp.ClientSession,
        _context: SimpleNamespace,
        request: aiohttp.TraceRequestStartParams,
    ) -> None:
        """Hold a request back until its turn: a handler of aiohttp's `on_request_start`."""
        if not any(part in request.url.path for part in _UNCOUNTED):
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
