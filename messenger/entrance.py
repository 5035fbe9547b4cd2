"""Where mentions are between being heard and being claimed: what is asked before a claim costs turns, too.

Here a flood waits. What would be refused is told so one after the other, and not while a mention of somebody
else is worked on: a refusal is two requests and five rows, and hundreds of them share the processor with it.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
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
    """LATE lanes for what was said before, in their order, but behind them what is known to be answered.

    answered holds the messages of which Discord told an answer of ours, so they are hardly waited for.
    """

    def __init__(self) -> None:
        self.answered = Recent()
        self._free = LATE
        self._first: deque[tuple[int, asyncio.Future[None]]] = deque()
        self._last: deque[asyncio.Future[None]] = deque()

    @asynccontextmanager
    async def turn(self, message: int) -> AsyncIterator[None]:
        """Wait for a lane, and hold it."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._first.append((message, turn))
        try:
            self._give()
            await turn
            yield
        finally:
            self._free += turn.done() and not turn.cancelled()  # else it was cancelled before it had one
            self._give()

    def _give(self) -> None:
        while self._free and (turn := self._next()) is not None:
            self._free -= 1
            turn.set_result(None)

    def _next(self) -> asyncio.Future[None] | None:
        while self._first:
            message, turn = self._first.popleft()
            if turn.done():
                continue  # who waited was cancelled
            if message not in self.answered:
                return turn
            self._last.append(turn)
        while self._last:
            turn = self._last.popleft()
            if not turn.done():
                return turn
        return None


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
