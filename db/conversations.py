"""What was decided for each message: stored once, before anything is posted, and asked for by follow-ups."""

from dataclasses import dataclass

from answer.row import MessageId
from db.budgets import DAY_S, KEPT_DAYS, seconds_before
from db.mentions import Statements

MOST_TURNS = 6
"""Earlier turns of one place that are ever looked at."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One message and what was decided for it.

    place is the thread or channel that the answer goes to. decision is JSON, source who decided. table is
    the mention (as JSON) whose table was meant, None for a turn about the table before it.
    """

    message: MessageId
    place: int
    decision: str
    source: str
    request: str
    table: str | None = None


_KEEP = """
    INSERT INTO turn (message_id, place_id, decision, source, request, mention_json)
    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (message_id) DO UPDATE SET place_id = turn.place_id
    RETURNING message_id, place_id, decision, source, request, mention_json
"""
_COLUMNS = "message_id, place_id, decision, source, request, mention_json"
_PRUNE = """
    DELETE FROM turn WHERE message_id < ? AND message_id NOT IN
        (SELECT id FROM mention WHERE state IN ('claimed', 'threaded', 'computed', 'sending'))
    RETURNING message_id
"""


class Conversations:
    """The statements on the table `turn`. Each returns only after its commit."""

    def __init__(self, db: Statements) -> None:
        self._db = db

    async def keep(self, turn: Turn) -> Turn:
        """Store a decision and return the one that holds: the first that was stored for this message."""
        row = (turn.message, turn.place, turn.decision, turn.source, turn.request, turn.table)
        [stored] = await self._db.run(_KEEP, row)
        return _turn(stored)

    async def changed(self, turn: Turn) -> None:
        """Let a turn be what its message says now; nothing is kept where there is none any more."""
        await self._db.run(
            "UPDATE turn SET decision = ?2, source = ?3, request = ?4, mention_json = ?5"
            " WHERE message_id = ?1",
            (turn.message, turn.decision, turn.source, turn.request, turn.table),
        )

    async def kept(self, message: MessageId) -> Turn | None:
        """Return what was decided for a message, None if nothing was."""
        rows = await self._db.run(f"SELECT {_COLUMNS} FROM turn WHERE message_id = ?", (message,))  # noqa: S608 - a constant
        return _turn(rows[0]) if rows else None

    async def before(self, place: int, message: MessageId) -> list[Turn]:
        """Return the latest turns in a place before a message, oldest first.

        They begin with the turn that brought the table they are about, if that is among the last MOST_TURNS.
        """
        rows = await self._db.run(
            f"SELECT {_COLUMNS} FROM turn WHERE place_id = ? AND message_id < ?"  # noqa: S608 - constants
            f" ORDER BY message_id DESC LIMIT {MOST_TURNS}",
            (place, message),
        )
        return [_turn(row) for row in reversed(rows)]

    async def table(self, place: int, message: MessageId) -> Turn | None:
        """Return the latest turn before a message that brought a table into this place."""
        rows = await self._db.run(
            f"SELECT {_COLUMNS} FROM turn WHERE place_id = ? AND message_id < ? AND mention_json IS NOT NULL"  # noqa: S608 - constants
            " ORDER BY message_id DESC LIMIT 1",
            (place, message),
        )
        return _turn(rows[0]) if rows else None

    async def prune(self, newest: MessageId) -> int:
        """Delete turns KEPT_DAYS older than a message, but for mentions that are unfinished."""
        return len(await self._db.run(_PRUNE, (seconds_before(newest, KEPT_DAYS * DAY_S),)))


def _turn(row: tuple[object, ...]) -> Turn:
    message, place, decision, source, request, table = row
    return Turn(
        MessageId(int(str(message))),
        int(str(place)),
        str(decision),
        str(source),
        str(request),
        None if table is None else str(table),
    )
