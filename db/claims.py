"""Claims of one member reach the database one after the other, so that a flood leaves room between them."""

from answer.lanes import Lanes
from answer.row import MessageId, Owner
from answer.turns import Ticket, Turns
from db.mentions import Mentions, Others, Statements, alone


class MentionsInTurn(Mentions):
    """The statements on the table `mention`, of which the claims wait for those of the same member.

    A claim that waits has not been made: to its caller the database is slow, and nothing more.
    """

    def __init__(self, db: Statements, others: Others = alone) -> None:
        super().__init__(db, others)
        self._turns = Lanes(Turns())

    async def claim(
        self, message: MessageId, owner: Owner, *, channel: int, guild: int | None, author: int, request: str
    ) -> bool:
        """Claim when it is this mention's turn."""
        ticket = Ticket(message, author, guild, late=True)
        self._turns.take(ticket)
        async with self._turns.held(ticket):
            return await super().claim(
                message, owner, channel=channel, guild=guild, author=author, request=request
            )
