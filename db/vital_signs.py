"""What the database tells of the bot's health, read beside the bot that runs.

Each call has a connection of its own, which may be closed beside others of this process: SQLite keeps the
locks of its file apart. The side file of db.lock is never opened here.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

WAIT_S = 1.0
"""How long another writer is waited for."""

_WRITE = "INSERT INTO meta (k, v) VALUES ('probe', ?) ON CONFLICT (k) DO UPDATE SET v = excluded.v"
_QUEUE = """
    SELECT count(*), coalesce(max(0, (julianday('now') - julianday(min(created_at))) * 86400), 0)
    FROM mention WHERE state IN ('claimed', 'threaded', 'computed', 'sending')
"""
_CALLS = """
    SELECT provider, model, state, count(*), sum(CASE
        WHEN state = 'refused' THEN 0 ELSE coalesce(prompt_tokens + completion_tokens, reserved_tokens) END)
    FROM llm_calls WHERE started_at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-1 day')
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


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    address = f"{path.absolute().as_uri()}?mode=rw"  # never made here
    with closing(sqlite3.connect(address, uri=True, isolation_level=None, timeout=WAIT_S)) as connection:
        yield connection


def write_probe(path: Path, now: int) -> None:
    """Commit one small row, `now` in seconds since 1970. Raises sqlite3.Error where none can be."""
    with _opened(path) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(_WRITE, (now,))


def queue(path: Path) -> Queue:
    """Return what waits for its outcome. Raises sqlite3.Error."""
    with _opened(path) as connection:
        [(length, age)] = connection.execute(_QUEUE).fetchall()
    return Queue(int(length), float(age))


def model_use(path: Path) -> list[ModelUse]:
    """Return what models were asked in the last day. Raises sqlite3.Error."""
    with _opened(path) as connection:
        return [ModelUse(*row) for row in connection.execute(_CALLS)]
