"""Months and weekdays by other names than their column has: "January" for "Jan", "土曜日" for "土"."""

from collections.abc import Iterator
from functools import cache

from charts.language.calendar_names import lexicon
from charts.language.registry import languages
from charts.language.spelling import key
from charts.language.tokens import is_unspaced
from charts.table import Column, Kind

_SHORT_NAME = 3
"""Letters of a name that may be another word; signs of a script without blanks say more."""


def called(column: Column) -> Iterator[tuple[str, str]]:
    """Yield the full names of the months or weekdays of a column, each with the cell that is meant."""
    table = {Kind.MONTH: "months", Kind.WEEKDAY: "weekdays"}.get(column.kind)
    if table is None or column.ranks is None:
        return
    cells = {rank: str(value) for rank, value in zip(column.ranks, column.values, strict=True)}
    full = _full_names(table)
    for number, cell in cells.items():
        yield from ((name, cell) for name in full.get(number, ()))


@cache
def _full_names(table: str) -> dict[int | None, tuple[str, ...]]:
    """Return the full names of each month or weekday in all languages, as cells are looked for."""
    found: dict[int | None, dict[str, None]] = {}
    for language in languages():
        for name, number in lexicon(table).get(language.code, {}).items():
            if len(name) > (1 if is_unspaced(name) else _SHORT_NAME):
                found.setdefault(number, {})[key(name)] = None
    return {number: tuple(names) for number, names in found.items()}
