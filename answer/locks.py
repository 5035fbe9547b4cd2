"""A lock for each of many things, there only while somebody has or wants it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Locks:
    """Locks by number: who holds one has that thing alone. A number is in it while held or waited for."""

    def __init__(self) -> None:
        self._held: dict[int, tuple[asyncio.Lock, list[None]]] = {}

    def __contains__(self, number: int) -> bool:
        return number in self._held

    @asynccontextmanager
    async def held(self, number: int) -> AsyncIterator[None]:
        """Hold one, first come first served."""
        lock, users = self._held.setdefault(number, (asyncio.Lock(), []))
        users.append(None)
        try:
            async with lock:
                yield
        finally:
            users.pop()
            if not users:
                del self._held[number]
