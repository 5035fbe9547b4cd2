"""What the database knows about one mention, read beside a bot that may run: for the person who hosts it."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

Record = Mapping[str, object]

_MENTION = """
    SELECT state, owner, channel_id, guild_id, place_id, place_kind, attempts, sends,
           answer_msg_id, why, created_at, updated_at
    FROM mention WHERE id = ?
"""
_TURN = "SELECT source FROM turn WHERE message_id = ?"
_CALLS = """
    SELECT provider, model, state, prompt_tokens, completion_tokens, why
    FROM llm_calls WHERE message_id = ? ORDER BY attempt
"""
_HORIZON = "SELECT v FROM meta WHERE k = 'horizon'"


@dataclass(frozen=True, slots=True)
class Story:
    """The rows of one mention, columns by name. No word that a member wrote is among them.

    mention is None where none was claimed, or where it is forgotten: nothing up to horizon, a snowflake, is
    remembered. source is what decided the answer, "" if nothing is stored.
    """

    mention: Record | None
    source: str
    calls: Sequence[Record]
    horizon: int


def story(path: Path, message: int) -> Story:
    """Return what is known of a message. Raises sqlite3.Error where the file cannot be read."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5)) as rows:
        rows.row_factory = sqlite3.Row
        mention = rows.execute(_MENTION, (message,)).fetchone()
        turn = rows.execute(_TURN, (message,)).fetchone()
        calls = rows.execute(_CALLS, (message,)).fetchall()
        horizon = rows.execute(_HORIZON).fetchone()
    return Story(
        dict(mention) if mention else None,
        str(turn["source"]) if turn else "",
        [dict(call) for call in calls],
        int(horizon["v"]) if horizon else 0,
    )
