"""An effect on Discord is tried until its outcome is known."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from answer.model import UnknownOutcomeError

log = logging.getLogger("oneplot.clicks")

BACKOFF_S = (1.0, 2.0, 5.0, 10.0)
"""Waits after an unknown outcome; then the touch rests until the next sweep."""


async def patiently(effect: Callable[[], Awaitable[None]]) -> None:
    """Run an idempotent effect until its outcome is known, for a bounded time."""
    for wait in BACKOFF_S:
        try:
            return await effect()
        except UnknownOutcomeError as error:
            log.warning("outcome unknown, trying again in %g s: %s", wait, error)
            await asyncio.sleep(wait)
    return await effect()
