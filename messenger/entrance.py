"""Where mentions are between being heard and being claimed: what is asked before a claim costs turns, too."""

from __future__ import annotations

from collections import Counter
from contextlib import asynccontextmanager, contextmanager
from itertools import count
from typing import TYPE_CHECKING

from answer.lanes import Lanes
from answer.row import MessageId
from answer.turns import Ticket, Turns

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from answer.model import Mention


class Entrance:
    """Mentions of one member are looked at one after the other, so that a flood leaves room between them."""

    def __init__(self) -> None:
        self._turns = Lanes(Turns())
        self._numbers = count(1)
        self._inside: Counter[int] = Counter()

    def passed(self, newest: int) -> int:
        """Return the snowflake up to which nothing that was heard is still here, `newest` at most."""
        return min(newest, min(self._inside, default=newest + 1) - 1)

    @contextmanager
    def inside(self, message: int) -> Iterator[None]:
        """Count a message as one that is here."""
        self._inside[message] += 1
        try:
            yield
        finally:
            self._inside[message] -= 1
            if not self._inside[message]:
                del self._inside[message]

    @asynccontextmanager
    async def turn(self, mention: Mention) -> AsyncIterator[None]:
        """Wait for the turn of a mention among those of its member, and hold it."""
        ticket = Ticket(MessageId(next(self._numbers)), mention.author, mention.guild, late=True)
        self._turns.take(ticket)
        async with self._turns.held(ticket):
            yield
