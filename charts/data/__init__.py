"""The exact marks of a table and a spec. Standard library only; same input, same output."""

from charts.telling.refusals import (
    EmptyTableError,
    NoFiguresError,
    NotAskedError,
    NothingLeftError,
    NothingToLogError,
    OutOfRangeError,
)

__all__ = [
    "EmptyTableError",
    "NoFiguresError",
    "NotAskedError",
    "NothingLeftError",
    "NothingToLogError",
    "OutOfRangeError",
]
