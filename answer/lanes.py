"""Those who ask wait here until an order of turns gives them theirs."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Protocol

from answer.turns import Ticket

FIRST_GUESS_S = 2.0
"""How long a turn is thought to take before any was seen."""

_NEWEST = 0.2
"""What the newest turn weighs in the estimate."""


class Order(Protocol):
    """Whose turn it is (answer.turns)."""

    def take(self, ticket: Ticket) -> None:
        """Stand in line. May raise FullError."""
        ...

    def give(self) -> Ticket | None:
        """Return the next, or None."""
        ...

    def done(self, ticket: Ticket) -> None:
        """Leave."""
        ...


class Lanes:
    """Waits for turns. turn_s is how many seconds one of them takes lately."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self.turn_s = FIRST_GUESS_S
        self._waiting: dict[Ticket, asyncio.Future[None]] = {}

    def take(self, ticket: Ticket) -> None:
        """Stand in line; `held` comes next, before anything is waited for. Raises FullError."""
        self._order.take(ticket)
        self._waiting[ticket] = asyncio.get_running_loop().create_future()

    @asynccontextmanager
    async def held(self, ticket: Ticket) -> AsyncIterator[None]:
        """Wait for the turn of a ticket that stands in line, and hold it."""
        clock = asyncio.get_running_loop().time
        try:
            turn = self._waiting[ticket]
            self._give()
            await turn
            began = clock()
            yield
            self.turn_s += _NEWEST * (clock() - began - self.turn_s)
        finally:
            del self._waiting[ticket]
            self._order.done(ticket)
            self._give()

    def _give(self) -> None:
        while (ticket := self._order.give()) is not None:
            turn = self._waiting[ticket]
            if not turn.done():  # its waiter was cancelled, and leaves the order when it hears of that
                turn.set_result(None)
