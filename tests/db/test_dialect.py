"""What is written for SQLite is told to PostgreSQL in its own words."""

import pytest

from db.dialect import definition, for_postgres


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("SELECT 1", "SELECT 1"),
        ("SELECT ?", "SELECT $1"),
        ("SELECT ?, ?, ? LIMIT ?", "SELECT $1, $2, $3 LIMIT $4"),
        ("SELECT ?2, ?1 WHERE ?1 > ?12", "SELECT $2, $1 WHERE $1 > $12"),
    ],
)
def test_places_are_numbered(ours: str, theirs: str) -> None:
    assert for_postgres(ours) == for_postgres(ours) == theirs


def test_the_time_is_the_same_text() -> None:
    told = for_postgres("UPDATE t SET at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE id = ?")
    assert told.startswith("UPDATE t SET at = to_char(clock_timestamp()")
    assert told.endswith(" WHERE id = $1")


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("CREATE TABLE t (k TEXT PRIMARY KEY) STRICT", "CREATE TABLE t (k TEXT PRIMARY KEY)"),
        ("CREATE TABLE t (k INTEGER PRIMARY KEY, b BLOB)", "CREATE TABLE t (k BIGINT PRIMARY KEY, b BYTEA)"),
        (
            "CREATE TABLE t (k TEXT PRIMARY KEY\n  ) STRICT, WITHOUT ROWID\n",
            "CREATE TABLE t (k TEXT PRIMARY KEY\n  )",
        ),
        (
            "CREATE TABLE t (at REAL NOT NULL) STRICT",
            "CREATE TABLE t (rowid BIGINT GENERATED ALWAYS AS IDENTITY, at DOUBLE PRECISION NOT NULL)",
        ),
        ("ALTER TABLE t ADD COLUMN n INTEGER", "ALTER TABLE t ADD COLUMN n BIGINT"),
        ("CREATE INDEX i ON t (k)", "CREATE INDEX i ON t (k)"),
    ],
)
def test_tables_are_defined_alike(ours: str, theirs: str) -> None:
    assert definition(ours) == theirs
