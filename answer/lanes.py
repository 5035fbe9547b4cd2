"""How many computations run side by side."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Lanes:
    """Lets several computations run side by side, or one suspect alone."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._slots = asyncio.Semaphore(width)
        self._whole = asyncio.Lock()  # two suspects taking slots by halves would wait for each other

    @asynccontextmanager
    async def slot(self, *, solo: bool) -> AsyncIterator[None]:
        """Hold one lane, or all of them."""
        taken = 0
        try:
            if solo:
                async with self._whole:
                    for _ in range(self._width):
                        await self._slots.acquire()
                        taken += 1
                    yield
            else:
                await self._slots.acquire()
                taken = 1
                yield
        finally:
            for _ in range(taken):
                self._slots.release()
