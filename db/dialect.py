"""What PostgreSQL says otherwise: statements are written once, for SQLite, and told to it in its own words.

The statements keep to what both know. These are the differences that are left.

    SQLite                                       PostgreSQL
    ?1, ?                                        $1, $2 in their order
    strftime('%Y-%m-%dT%H:%M:%fZ', 'now')        the same text, by to_char
    INTEGER, REAL, BLOB                          BIGINT, DOUBLE PRECISION, BYTEA
    STRICT, WITHOUT ROWID                        nothing
    rowid, of a table without a primary key      a column of that name

https://www.postgresql.org/docs/current/functions-formatting.html
"""

import itertools
import re
from functools import cache

NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
"""The database's time as text, in milliseconds of UTC."""

_NOW = """to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')"""
_PLACE = re.compile(r"\?(\d*)")
_TYPES = {"INTEGER": "BIGINT", "REAL": "DOUBLE PRECISION", "BLOB": "BYTEA"}
_TYPE = re.compile(rf"\b({'|'.join(_TYPES)})\b")
_OPTIONS = re.compile(r"\)\s*STRICT(, WITHOUT ROWID)?\s*$")


@cache
def for_postgres(statement: str) -> str:
    """Return a statement as PostgreSQL wants it."""
    numbers = itertools.count(1)
    told = statement.replace(NOW, _NOW)
    return _PLACE.sub(lambda place: f"${place[1] or next(numbers)}", told)


def definition(statement: str) -> str:
    """Return a definition of a table or an index as PostgreSQL wants it."""
    told = _OPTIONS.sub(")", statement.replace(NOW, _NOW))
    told = _TYPE.sub(lambda name: _TYPES[name[1]], told)
    if "CREATE TABLE" in told and "PRIMARY KEY" not in told:
        told = told.replace("(", "(rowid BIGINT GENERATED ALWAYS AS IDENTITY, ", 1)
    return told
