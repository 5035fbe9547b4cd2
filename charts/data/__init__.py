"""A table and a spec become the exact marks to draw. Standard library only; same input, same output."""

from charts.data.compute import chart_data
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
    "chart_data",
]
