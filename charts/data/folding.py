"""Columns laid under each other, so that all their cells are counted alike: the questions of a survey."""

from collections.abc import Sequence
from dataclasses import replace

from charts.data.figures import label
from charts.grammar import Fold
from charts.table import Column, Kind, Table, Value


def folded(table: Table, fold: Fold, rows: Sequence[int]) -> tuple[Table, list[int]]:
    """Return the table with a row for each filled cell of the folded columns, and the places of its rows.

    Beside its own cells a row has the name of its column, and the cell.
    """
    cells = [(name, row) for name in fold.fields for row in rows if table[name].values[row] is not None]
    kept = [_at(column, [row for _, row in cells]) for column in table.columns]
    numbers = all(table[name].kind is Kind.NUMBER for name in fold.fields)
    answers = [table[name].values[row] if numbers else label(table[name], row) for name, row in cells]
    made = (
        _column(fold.key, Kind.TEXT, [name for name, _ in cells]),
        _column(fold.value, Kind.NUMBER if numbers else Kind.TEXT, answers),
    )
    return replace(table, columns=(*kept, *made), totals=frozenset()), list(range(len(cells)))


def _at(column: Column, rows: Sequence[int]) -> Column:
    ranks = tuple(column.ranks[row] for row in rows) if column.ranks is not None else None
    values, raw = tuple(column.values[row] for row in rows), tuple(column.raw[row] for row in rows)
    return replace(column, values=values, raw=raw, ranks=ranks, ratio=None)


def _column(name: str, kind: Kind, values: Sequence[Value]) -> Column:
    return Column(name, kind, tuple(values), tuple(map(str, values)))
