"""Where mentions are between being heard and being claimed: what is asked before a claim costs turns, too.

Here a flood waits. What would be refused is told so one after the other, and not while a mention of somebody
else is worked on: a refusal is two requests and five rows, and hundreds of them share the processor with it.
"""

from __future__ import annotations

import asyncio
from collections import Counter, OrderedDict
from contextlib import asynccontextmanager, contextmanager
from itertools import count
from typing import TYPE_CHECKING

from answer.lanes import Lanes
from answer.row import MessageId
from answer.turns import Ticket, Turns, standard
from messenger.recent import Recent

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from answer.model import Mention
    from answer.turns import Limits

LATE = 2
"""Missed mentions answered at the same time: fewer than are computed, so that live ones need not wait."""

STAND_BACK_S = 1.0
"""How long what would be refused waits for others at most: they may never be done."""


class Missed:
    """LATE turns at a time for what was said before, in its order, but last for what is known to be answered.

    answered holds the messages of which Discord told an answer of ours, so they are hardly waited for.
    """

    def __init__(self) -> None:
        self.answered = Recent()
        self._lanes = Lanes(self)
        self._numbers = count(1)
        self._first, self._last = OrderedDict[Ticket, None](), OrderedDict[Ticket, None]()
        self._at_work: set[Ticket] = set()

    @asynccontextmanager
    async def turn(self, message: int) -> AsyncIterator[None]:
        """Wait for the turn of a message, and hold it."""
        ticket = Ticket(MessageId(message), next(self._numbers), None)  # each for itself, whoever said it
        self._lanes.take(ticket)
        async with self._lanes.held(ticket):
            yield

    def take(self, ticket: Ticket) -> None:
        """Stand in line."""
        self._first[ticket] = None

    def give(self) -> Ticket | None:
        """Return the next, or None; from here on it is at work."""
        ticket = self._next() if len(self._at_work) < LATE else None
        if ticket is not None:
            self._at_work.add(ticket)
        return ticket

    def done(self, ticket: Ticket) -> None:
        """Leave: after the work, or out of the line."""
        self._at_work.discard(ticket)
        for line in (self._first, self._last):
            line.pop(ticket, None)

    def _next(self) -> Ticket | None:
        while self._first:
            ticket, _ = self._first.popitem(last=False)
            if ticket.message not in self.answered:
                return ticket
            self._last[ticket] = None
        return self._last.popitem(last=False)[0] if self._last else None


class Entrance:
    """Mentions of one member are looked at one after the other, so that a flood leaves room between them."""

    def __init__(self) -> None:
        self._turns = Lanes(Turns())
        self._numbers = count(1)
        self._inside: Counter[int] = Counter()
        self._in_hand: Counter[int] = Counter()  # by member
        self._floods: set[int] = set()  # members whose next mention stands back
        self._answered = asyncio.Event()
        self.missed = Missed()
        """Held by those that were said before, up to their answers."""

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

    @contextmanager
    def in_hand(self, member: int) -> Iterator[None]:
        """Count a mention as one that has passed and is worked on, up to its answer."""
        self._in_hand[member] += 1
        try:
            yield
        finally:
            self._in_hand[member] -= 1
            if not self._in_hand[member]:
                del self._in_hand[member]
            self._answered.set()

    @asynccontextmanager
    async def turn(
        self, mention: Mention, limits: Callable[[Ticket], Limits] = standard
    ) -> AsyncIterator[None]:
        """Wait for the turn of a mention among those of its member, and hold it.

        One that would be refused, by `limits`, waits for other members and for the refusal before it, too.
        """
        ticket = Ticket(MessageId(next(self._numbers)), mention.author, mention.guild, late=True)
        self._turns.take(ticket)
        async with self._turns.held(ticket):
            try:
                async with asyncio.timeout(STAND_BACK_S):
                    while self._stands_back(ticket.member, limits(ticket).member):
                        self._answered.clear()
                        await self._answered.wait()
            except TimeoutError:
                pass
            finally:
                self._floods.discard(ticket.member)
            yield

    def _stands_back(self, member: int, room: int) -> bool:
        """Whether one more of a member of whom so many may wait would be a refusal, and is not yet to be.

        Floods wait for each other's refusals no longer than each for its own.
        """
        mine = self._in_hand[member]
        if mine <= room:
            return False
        self._floods.add(member)
        return mine > room + 1 or not self._floods.issuperset(self._in_hand)
