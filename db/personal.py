"""All that is kept of one member: told, and forgotten now.

What must stay so that no message is answered twice is its id alone: it stays without member, place and words.
"""

from db.mentions import Statements

_TOLD: tuple[tuple[str, str], ...] = (
    ("mentions", "SELECT id, channel_id, guild_id, state, request_json FROM mention WHERE author_id = ?1"),
    (
        "turns",
        """SELECT message_id, place_id, decision, source, request, mention_json FROM turn
        WHERE message_id IN (SELECT id FROM mention WHERE author_id = ?1)""",
    ),
    (
        "charts",
        """SELECT id, source_channel_id, source_id, source_json, post_channel_id, post_id FROM chart
        WHERE member_id = ?1""",
    ),
    (
        "revisions",
        """SELECT chart_id, number, spec FROM revision
        WHERE chart_id IN (SELECT id FROM chart WHERE member_id = ?1)""",
    ),
    ("touches", "SELECT id, chart_id, number, state, created_at FROM click WHERE member_id = ?1"),
    ("model calls", "SELECT message_id, provider, model, state, answer FROM llm_calls WHERE user_id = ?1"),
)

_FORGOTTEN = (
    """DELETE FROM turn WHERE message_id IN (SELECT id FROM mention
    WHERE author_id = ?1 AND state IN ('done', 'failed', 'abandoned')) RETURNING 1""",
    "DELETE FROM revision WHERE chart_id IN (SELECT id FROM chart WHERE member_id = ?1) RETURNING 1",
    "DELETE FROM chart WHERE member_id = ?1 RETURNING 1",
    """UPDATE click SET member_id = 0, click_json = NULL WHERE member_id = ?1
    AND state IN ('done', 'refused') RETURNING 1""",
    """UPDATE mention SET author_id = 0, channel_id = 0, guild_id = NULL, place_id = NULL,
        answer_msg_id = NULL
    WHERE author_id = ?1 AND state IN ('done', 'failed', 'abandoned') RETURNING 1""",
    """UPDATE llm_calls SET answer = NULL WHERE user_id = ?1 AND state <> 'started' AND answer IS NOT NULL
    RETURNING 1""",
)
"""In this order: what tells whose a row is goes last. Requests to models are counted for a week, no words."""


class Personal:
    """The statements on all tables that know a member. Each returns only after its commit."""

    def __init__(self, db: Statements) -> None:
        self._db = db

    async def told(self, member: int) -> dict[str, list[list[object]]]:
        """Return every row about a member, by what it is."""
        return {name: [list(row) for row in await self._db.run(sql, (member,))] for name, sql in _TOLD}

    async def forget(self, member: int) -> int:
        """Forget all but what is being worked on now; return how many rows that were."""
        return sum([len(await self._db.run(sql, (member,))) for sql in _FORGOTTEN])
