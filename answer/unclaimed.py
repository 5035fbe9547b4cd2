"""Mentions that were heard and have no row yet: while the storage is away nothing of them is forgotten."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from itertools import chain, repeat

from answer.row import MessageId, StorageError

log = logging.getLogger("oneplot.unclaimed")

WAITS_S = (1.0, 5.0, 10.0)
"""Waits between tries to claim while the storage is away; the last one repeats."""

KEPT = 10_000
"""Mentions kept waiting at the same time."""

KEPT_BYTES = 64 * 2**20
"""What those may hold together; beyond either bound only the checkpoint remembers."""


class Unclaimed:
    """Claims in the order in which they were asked for, for as long as this process lives."""

    def __init__(self, kept: int = KEPT) -> None:
        self._kept = kept
        self._waiting: dict[MessageId, int] = {}  # and how many bytes each holds
        self._bytes = 0
        self._turn = asyncio.Lock()  # one asks a storage that is away, the others wait behind it
        self._given_up: MessageId | None = None  # the oldest that could not be kept

    def passed(self, newest: int) -> int:
        """Return the snowflake up to which all that was heard is claimed, `newest` at most."""
        oldest = min(self._waiting, default=newest + 1)
        if self._given_up is not None:
            oldest = min(oldest, self._given_up)
        return min(newest, oldest - 1)

    async def claimed(self, message: MessageId, size: int, claim: Callable[[], Awaitable[bool]]) -> bool:
        """Return what `claim` says, once it can say it. Raises StorageError when there is no room to wait."""
        self._waiting[message] = size
        self._bytes += size
        try:
            return await self._told(message, claim)
        except BaseException:
            # Refused, stopped or killed: found again by the next catch-up, which the checkpoint allows.
            self._given_up = min(message, self._given_up or message)
            raise
        finally:
            self._bytes -= self._waiting.pop(message)

    async def _told(self, message: MessageId, claim: Callable[[], Awaitable[bool]]) -> bool:
        try:
            return await claim()
        except StorageError as error:
            waiting = len(self._waiting)
            log.error("message %d: not claimed yet, %d waiting: %s", message, waiting, error)  # noqa: TRY400 - a full disk needs no traceback
            if waiting > self._kept or self._bytes > KEPT_BYTES:
                raise
        waits = chain(WAITS_S, repeat(WAITS_S[-1]))
        async with self._turn:
            while True:
                try:
                    return await claim()
                except StorageError:
                    await asyncio.sleep(next(waits))
