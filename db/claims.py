"""Claims of one member reach the database one after the other, so that a flood leaves room between them."""

import asyncio
from collections import Counter

from answer.lanes import Lanes
from answer.row import MessageId, Owner
from answer.turns import Ticket, Turns
from db.mentions import Mentions, Others, Statements, alone

CROWD = 16
"""So many claims of one member are made as fast as they come. More are nearly all refused."""

PAUSE_S = 0.05
"""Between two claims of a crowd: each is a thread and a message, and Discord takes 50 requests a second."""


class MentionsInTurn(Mentions):
    """The statements on the table `mention`, of which the claims wait for those of the same member.

    A claim that waits has not been made: to its caller the database is slow, and nothing more.
    """

    def __init__(self, db: Statements, others: Others = alone) -> None:
        super().__init__(db, others)
        self._turns = Lanes(Turns())
        self._waiting: Counter[int] = Counter()  # by member

    async def claim(
        self, message: MessageId, owner: Owner, *, channel: int, guild: int | None, author: int, request: str
    ) -> bool:
        """Claim when it is this mention's turn."""
        ticket = Ticket(message, author, guild, late=True)
        self._turns.take(ticket)
        self._waiting[author] += 1
        try:
            async with self._turns.held(ticket):
                if self._waiting[author] > CROWD:
                    await asyncio.sleep(PAUSE_S)
                return await super().claim(
                    message, owner, channel=channel, guild=guild, author=author, request=request
                )
        finally:
            self._waiting[author] -= 1
            if not self._waiting[author]:
                del self._waiting[author]
