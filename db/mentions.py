"""The row of one mention and its states. No state is written anywhere else.

    claimed -> threaded -> computed -> sending -> done | failed
    any of the four open states -> abandoned

Every change is one SQL statement with compare-and-set on the owner and the state it leaves, so two
deliveries, two processes or a cancelled caller can never move a row twice.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from answer.row import MessageId, Owner, PlaceKind, Row, State


class Statements(Protocol):
    """What runs one autocommit statement (db.connection.Connection, or an inline one in the simulation)."""

    async def run(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Run one statement, commit, return its rows."""
        ...


Others = Callable[[], Awaitable[frozenset[str]]]
"""Returns the runs of the other processes that live and share the database."""


async def alone() -> frozenset[str]:
    """Return that there is no other: one process has the database to itself."""
    return frozenset()


def run_of(owner: Owner) -> str:
    """Return the start of a process that a delivery belongs to, "" for a row that was given up."""
    return owner.partition(".")[0]


_CLAIM = """
    INSERT INTO mention (id, channel_id, guild_id, author_id, state, owner, request_json)
    SELECT ?1, ?2, ?3, ?4, 'claimed', ?5, ?6
    WHERE ?1 > coalesce((SELECT v FROM meta WHERE k = 'horizon'), 0)
    ON CONFLICT (id) DO UPDATE SET owner = mention.owner
    RETURNING owner
"""
_ADVANCE = (
    "UPDATE mention SET state = ?4, {columns} updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
    " WHERE id = ?1 AND owner = ?2 AND state = ?3 RETURNING id"
)
_THREADED = _ADVANCE.format(columns="place_id = ?5, place_kind = ?6,")
_COMPUTED = _ADVANCE.format(columns="answer_json = ?5, answer_png = ?6,")
_SENDING = _ADVANCE.format(columns="sends = sends + 1,")
_FINISHED = _ADVANCE.format(
    columns="answer_msg_id = ?5, why = ?6, request_json = NULL, answer_json = NULL, answer_png = NULL,"
)
_COLUMNS = (
    "id, state, owner, place_id, attempts, solo, sends, request_json, answer_json, answer_png, parts,"
    " place_kind"
)
_UNFINISHED = f"""
    SELECT {_COLUMNS} FROM mention
    WHERE state IN ('claimed', 'threaded', 'computed', 'sending') ORDER BY id
"""  # noqa: S608 - the columns are the constant above
_ADOPT = f"UPDATE mention SET owner = ?3 WHERE id = ?1 AND owner = ?2 AND state = ?4 RETURNING {_COLUMNS}"  # noqa: S608


def _row(values: Sequence[object]) -> Row:
    message, state, owner, place, attempts, solo, sends, request, answer, png, parts, kind = values
    return Row(
        MessageId(int(str(message))),
        State(str(state)),
        Owner(str(owner)),
        None if place is None else int(str(place)),
        int(str(attempts)),
        int(str(solo)),
        int(str(sends)),
        str(request),
        None if answer is None else str(answer),
        png if isinstance(png, bytes) else None,
        int(str(parts)),
        None if kind is None else PlaceKind(str(kind)),
    )


class Mentions:
    """The statements on the table `mention`. Each returns only after its commit."""

    def __init__(self, db: Statements, others: Others = alone) -> None:
        self._db = db
        self._others = others

    async def claim(
        self, message: MessageId, owner: Owner, *, channel: int, guild: int | None, author: int, request: str
    ) -> bool:
        """Whether `owner` holds this message, now and however often it asks.

        The no-op UPDATE makes RETURNING name the first owner, so a caller cancelled after its row landed
        can ask again and still be told True. False also for a message at or below the pruning horizon.
        """
        rows = await self._db.run(_CLAIM, (message, channel, guild, author, owner, request))
        return [(owner,)] == rows

    async def threaded(self, message: MessageId, owner: Owner, place: int, kind: PlaceKind) -> bool:
        """Record where the answer goes: the thread's id, or the channel's when it is a reply in place."""
        return await self._moved(_THREADED, message, owner, State.CLAIMED, State.THREADED, place, kind)

    async def computed(self, message: MessageId, owner: Owner, answer: str, png: bytes | None) -> bool:
        """Store the one answer. The first to store wins; a resend sends exactly these bytes."""
        return await self._moved(_COMPUTED, message, owner, State.THREADED, State.COMPUTED, answer, png)

    async def sending(self, message: MessageId, owner: Owner, state: State) -> bool:
        """Count one send before it is made. `state` is computed, or sending for a further try."""
        return await self._moved(_SENDING, message, owner, state, State.SENDING)

    async def part_sent(self, message: MessageId, owner: Owner, parts: int) -> bool:
        """Record that the first `parts` messages of a long answer are there."""
        sql = (
            "UPDATE mention SET parts = ?3"
            " WHERE id = ?1 AND owner = ?2 AND state IN ('computed', 'sending') RETURNING id"
        )
        return bool(await self._db.run(sql, (message, owner, parts)))

    async def finished(
        self,
        message: MessageId,
        owner: Owner,
        old: State,
        new: State,
        *,
        answer: int | None,
        why: str | None = None,
    ) -> bool:
        """Enter a final state; the member's words, cells and picture are forgotten in the same statement."""
        return await self._moved(_FINISHED, message, owner, old, new, answer, why)

    async def attempted(self, message: MessageId, owner: Owner, *, solo: bool) -> bool:
        """Count one computation before it starts; `solo` when nothing else is computing beside it."""
        sql = (
            "UPDATE mention SET attempts = attempts + 1, solo = solo + ?3"
            " WHERE id = ?1 AND owner = ?2 AND state = 'threaded' RETURNING id"
        )
        return bool(await self._db.run(sql, (message, owner, int(solo))))

    async def attempt_returned(self, message: MessageId, *, solo: bool) -> None:
        """Take back an attempt that did not end by the mention's fault, whoever has the row by now."""
        sql = (
            "UPDATE mention SET attempts = CASE WHEN attempts > 0 THEN attempts - 1 ELSE 0 END,"
            " solo = CASE WHEN solo > ?2 THEN solo - ?2 ELSE 0 END"
            " WHERE id = ?1 AND state = 'threaded' RETURNING id"
        )
        await self._db.run(sql, (message, int(solo)))

    async def unfinished(self) -> list[Row]:
        """Return every mention that still needs an outcome and is in no other's living hands, oldest first.

        Who lives is asked after the rows are read: a run that claims has said before that it lives.
        """
        rows = [_row(values) for values in await self._db.run(_UNFINISHED)]
        others = await self._others() if rows else frozenset()
        return [row for row in rows if run_of(row.owner) not in others]

    async def given_up(self, message: MessageId, owner: Owner) -> bool:
        """Leave a mention that is not computed yet to whoever adopts it."""
        sql = "UPDATE mention SET owner = '' WHERE id = ?1 AND owner = ?2 AND state = 'threaded' RETURNING id"
        return bool(await self._db.run(sql, (message, owner)))

    async def adopt(self, row: Row, owner: Owner) -> Row | None:
        """Take over a dead delivery's row and return it as it is now; None if somebody else did."""
        rows = await self._db.run(_ADOPT, (row.message, row.owner, owner, row.state))
        return _row(rows[0]) if rows else None

    async def horizon(self) -> int:
        """Return the greatest pruned id: nothing at or below it is ever claimed again."""
        rows = await self._db.run("SELECT v FROM meta WHERE k = 'horizon'")
        return int(str(rows[0][0])) if rows else 0

    async def prune(self, before: int) -> int:
        """Delete final rows older than the snowflake `before`; return how many.

        The horizon is committed first: a crash between the two leaves rows, never a forgotten answer.
        """
        found = await self._db.run(
            "SELECT max(id) FROM mention WHERE id < ? AND state IN ('done', 'failed', 'abandoned')", (before,)
        )
        newest = found[0][0]
        if newest is None:
            return 0
        await self._db.run(
            "INSERT INTO meta (k, v) VALUES ('horizon', ?)"
            " ON CONFLICT (k) DO UPDATE SET v = excluded.v WHERE excluded.v > meta.v",
            (newest,),
        )
        gone = await self._db.run(
            "DELETE FROM mention WHERE id <= ? AND state IN ('done', 'failed', 'abandoned') RETURNING id",
            (newest,),
        )
        return len(gone)

    async def _moved(self, sql: str, message: MessageId, owner: Owner, *parameters: object) -> bool:
        return bool(await self._db.run(sql, (message, owner, *parameters)))
