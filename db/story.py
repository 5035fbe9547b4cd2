"""What the database knows about one mention, read beside a bot that may run: for the person who hosts it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db.beside import Where, asked

Record = Mapping[str, object]

_MENTION = (
    *("state", "owner", "channel_id", "guild_id", "place_id", "place_kind", "attempts", "sends"),
    *("answer_msg_id", "why", "created_at", "updated_at"),
)
_CALLS = ("provider", "model", "state", "prompt_tokens", "completion_tokens", "why")


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


def story(where: Where, message: int) -> Story:
    """Return what is known of a message. Raises StorageError where the database cannot be read."""

    def rows(columns: Sequence[str], behind: str, *values: object) -> list[Record]:
        found = asked(where, f"SELECT {', '.join(columns)} FROM {behind}", values)  # noqa: S608 - constants
        return [dict(zip(columns, row, strict=True)) for row in found]

    mention = rows(_MENTION, "mention WHERE id = ?", message)
    turn = rows(("source",), "turn WHERE message_id = ?", message)
    calls = rows(_CALLS, "llm_calls WHERE message_id = ? ORDER BY attempt", message)
    horizon = rows(("v",), "meta WHERE k = 'horizon'")
    return Story(
        mention[0] if mention else None,
        str(turn[0]["source"]) if turn else "",
        calls,
        int(str(horizon[0]["v"])) if horizon else 0,
    )
