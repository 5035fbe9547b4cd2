"""What the database tells of the bot's health, read beside the bot that runs."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from db.beside import Where, asked
from db.dialect import NOW

_WRITE = "INSERT INTO meta (k, v) VALUES ('probe', ?) ON CONFLICT (k) DO UPDATE SET v = excluded.v"
_QUEUE = f"""
    SELECT count(*), coalesce(min(created_at), {NOW}), {NOW} FROM mention
    WHERE state IN ('claimed', 'threaded', 'computed', 'sending')
"""  # noqa: S608 - a constant
_CALLS = """
    SELECT provider, model, state, count(*), sum(CASE
        WHEN state = 'refused' THEN 0 ELSE coalesce(prompt_tokens + completion_tokens, reserved_tokens) END)
    FROM llm_calls WHERE started_at > ?
    GROUP BY provider, model, state ORDER BY provider, model, state
"""


@dataclass(frozen=True, slots=True)
class Queue:
    """Mentions that have no outcome yet, and the seconds since the oldest of them was claimed."""

    length: int
    age: float


@dataclass(frozen=True, slots=True)
class ModelUse:
    """Requests to a model in the last 24 hours that ended alike.

    An unknown usage counts as what was reserved.
    """

    provider: str
    model: str
    outcome: str
    calls: int
    tokens: int


def write_probe(where: Where, now: int) -> None:
    """Commit one small row, `now` in seconds since 1970. Raises StorageError where none can be."""
    asked(where, _WRITE, (now,), writes=True)


def queue(where: Where) -> Queue:
    """Return what waits for its outcome. Raises StorageError."""
    [(length, oldest, now)] = asked(where, _QUEUE)
    age = datetime.fromisoformat(str(now)) - datetime.fromisoformat(str(oldest))
    return Queue(int(length), max(0.0, age.total_seconds()))


def model_use(where: Where) -> list[ModelUse]:
    """Return what models were asked in the last day. Raises StorageError."""
    yesterday = datetime.now(UTC) - timedelta(days=1)
    rows = asked(where, _CALLS, (f"{yesterday:%Y-%m-%dT%H:%M:%S}Z",))
    return [
        ModelUse(provider, model, outcome, int(calls), int(tokens))
        for provider, model, outcome, calls, tokens in rows
    ]
