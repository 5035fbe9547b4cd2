"""When a named stretch of time begins: "Q3 2024" in July, "H2 23" in July, "FY24" with its year."""

import datetime as dt
import re
from collections.abc import Sequence

from charts.data.figures import as_date
from charts.table import Column, Kind, Value

_YEARS = re.compile(r"(?<![0-9])(?:[0-9]{4}|[0-9]{2})(?![0-9])")
_CENTURY, _LATEST = 100, 9990
_PARTS = (4, 2)
"""How many quarters and halves a year has: their ranks count on from year to year."""


def beginnings(column: Column) -> Sequence[Value]:
    """Return the first day of each cell of dates or of quarters that name their year, else None."""
    if column.kind is not Kind.QUARTER or column.ranks is None:
        return [as_date(value) for value in column.values]
    pairs = zip(column.values, column.ranks, strict=True)
    return [_begins(str(value), rank) if rank is not None else None for value, rank in pairs]


def has_years(column: Column) -> bool:
    """Whether each cell of a column of quarters says its year."""
    if column.kind is not Kind.QUARTER:
        return False
    begun = [day for day, value in zip(beginnings(column), column.values, strict=True) if value is not None]
    return bool(begun) and all(day is not None for day in begun)


def _begins(cell: str, rank: int) -> dt.date | None:
    """Return the day by the year that is written in a cell and fits its place in the calendar."""
    for digits in _YEARS.findall(cell):
        year = int(digits) + (2000 if int(digits) < _CENTURY else 0)
        if not 1 <= year <= _LATEST:
            continue
        if rank == year:
            return dt.date(year, 1, 1)
        for parts in _PARTS:
            at = rank - year * parts
            if 1 <= at <= parts:
                return dt.date(year, 1 + (at - 1) * (12 // parts), 1)
    return None
