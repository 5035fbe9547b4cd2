"""A table and a spec become the exact marks to draw. Standard library only; same input, same output."""

from charts.data.compute import chart_data
from charts.data.errors import (
    EmptyTableError,
    NoFiguresError,
    NotAskedError,
    NothingLeftError,
    NothingToLogError,
    OutOfRangeError,
)
from charts.data.export import chart_csv

__all__ = [
    "EmptyTableError",
    "NoFiguresError",
    "NotAskedError",
    "NothingLeftError",
    "NothingToLogError",
    "OutOfRangeError",
    "chart_csv",
    "chart_data",
]
