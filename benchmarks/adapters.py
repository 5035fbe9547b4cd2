"""Doors for outside scorers: each function calls the product's own code and returns plain JSON values."""

# --- reading -------------------------------------------------------------------------------------
import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.whole_answers import answer
from charts.cells import is_number_null
from charts.chart import ChartData, Position, Scale
from charts.errors import UserError
from charts.grammar import Mark, Stack
from charts.kinds import chart_data
from charts.planner import plan as plan_chart
from charts.reading import read_message, read_table
from charts.table import Column, File, Kind, Table, Value
from llm_handler import wants_chart


def read(text: str) -> dict[str, Any] | None:
    """Return the first table's grid as it was cut, with its margins, as {"columns": names, "rows": rows}.

    A cell that is no value of its column's kind is the text that was pasted. None when there is no table.
    """
    tables = read_message(text).tables
    if not tables:
        return None
    table = tables[0]
    above, below = table.margin.above, table.margin.below
    names: list[str | None] = list(table.names)
    if above:
        names = [
            " ".join(dict.fromkeys([*filter(None, (row[place] for row in above)), name]))
            for place, name in enumerate(table.names)
        ]
    worded = [any(row[place] for row in below) for place in range(len(names))]
    rows = [
        [
            column.raw[place] if words else cell
            for column, words, cell in zip(table.columns, worded, row, strict=True)
        ]
        for place, row in enumerate(_rows(table))
    ]
    rows.extend([cell or None for cell in row] for row in below)
    before, after = [None] * table.margin.before, [None] * table.margin.after
    width = len(names)
    return {
        "columns": [*before, *names, *after],
        "rows": [[*before, *row, *after] if len(row) == width else row for row in rows],
    }


def read_files(text: str, paths: Sequence[str]) -> dict[str, Any] | None:
    """Return the table that would be drawn of a message with files, and what its author would be told."""
    files = [File(Path(path).name, Path(path).read_bytes()) for path in paths]
    reading = read_message(text, files)
    if not reading.tables:
        return None
    table = reading.tables[0]
    rows = [
        [
            _drawn(column, place, cell, is_total=place in table.totals)
            for column, cell in zip(table.columns, row, strict=True)
        ]
        for place, row in enumerate(_rows(table))
    ]
    return {"columns": list(table.names), "rows": rows, "notes": list(reading.notes)}


def _drawn(column: Column, place: int, cell: Value, *, is_total: bool) -> Value:
    if column.kind is Kind.TIME:
        return _cell(column.values[place])
    return None if _is_odd(column, place) and not is_total else cell


def _rows(table: Table) -> list[list[Value]]:
    return [list(row) for row in zip(*map(_shown, table.columns), strict=True)]


def _shown(column: Column) -> Sequence[Value]:
    if column.kind is Kind.TIME:
        return column.raw
    return [
        raw if _is_odd(column, place) else _cell(value)
        for place, (value, raw) in enumerate(zip(column.values, column.raw, strict=True))
    ]


def _is_odd(column: Column, place: int) -> bool:
    """Whether a cell is a gap although something was written in it."""
    return column.values[place] is None and not is_number_null(column.raw[place])


def _cell(value: Value) -> Value:
    return value.isoformat() if isinstance(value, dt.date | dt.time) else value


# --- end of reading ------------------------------------------------------------------------------


# --- planning ------------------------------------------------------------------------------------
def plan(table_csv: str, query: str) -> dict[str, Any] | None:
    """Return what would be drawn of a table for a request, None when no chart would be.

    x, y and series are parallel lists with one entry for each mark, in the order drawn.
    """
    table = read_table(table_csv)
    if table is None or not wants_chart(query, has_table=True):
        return None
    planned = plan_chart(table, query)
    if planned.spec.mark is Mark.NONE:
        return None
    try:
        chart = chart_data(table, planned.spec)
    except UserError:
        return None
    marks = _marks(chart)
    several = len(chart.series) > 1
    return {
        "chart": _kind(chart),
        "x": [x for x, _, _ in marks],
        "y": [y for _, y, _ in marks],
        "series": [name for _, _, name in marks] if several else None,
    }


def _kind(chart: ChartData) -> str:
    names = {Mark.ARC: "pie", Mark.POINT: "scatter"}
    if chart.mark is Mark.BAR and len(chart.series) > 1:
        return "grouped bar" if chart.stack is Stack.NONE else "stacked bar"
    return names.get(chart.mark, chart.mark.value)


def _marks(chart: ChartData) -> list[tuple[object, float | None, str]]:
    """Return (x, y, series) of each mark; along categories and time, all at one place before the next."""
    found = [
        (place, _label(chart, place), y, run.name)
        for run in chart.series
        for place, y in zip(run.x, run.y, strict=True)
    ]
    if chart.categories:
        found.sort(key=lambda mark: mark[0] if isinstance(mark[0], int) else 0)
    elif chart.mark in (Mark.LINE, Mark.AREA) and chart.x.scale is Scale.TIME:
        found.sort(key=lambda mark: str(mark[0]))
    return [(label, y, name) for _, label, y, name in found]


def _label(chart: ChartData, place: Position) -> object:
    return chart.categories[place] if chart.categories and isinstance(place, int) else _cell(place)


# --- end of planning -----------------------------------------------------------------------------


# --- whole answers -------------------------------------------------------------------------------
__all__ = ["answer", "plan", "read"]
