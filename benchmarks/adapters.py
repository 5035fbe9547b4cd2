"""Doors for outside scorers: each function calls the product's own code and returns plain JSON values."""

# --- reading -------------------------------------------------------------------------------------
import datetime as dt
from typing import Any

from benchmarks.whole_answers import answer
from charts.chart import ChartData, Position
from charts.errors import UserError
from charts.grammar import Mark, Stack
from charts.kinds import chart_data
from charts.planner import plan as plan_chart
from charts.reading import read_message, read_table
from charts.table import Kind, Value
from llm_handler import wants_chart


def read(text: str) -> dict[str, Any] | None:
    """Return the first table as {"columns": names, "rows": rows of cells}; None when there is none."""
    tables = read_message(text).tables
    if not tables:
        return None
    shown = [
        column.raw if column.kind is Kind.TIME else [_cell(value) for value in column.values]
        for column in tables[0].columns
    ]
    return {"columns": list(tables[0].names), "rows": [list(row) for row in zip(*shown, strict=True)]}


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
    """Return (x, y, series) of each mark; along categories, all series at one place before the next."""
    found = [
        (place, _label(chart, place), y, run.name)
        for run in chart.series
        for place, y in zip(run.x, run.y, strict=True)
    ]
    if chart.categories:
        found.sort(key=lambda mark: mark[0] if isinstance(mark[0], int) else 0)
    return [(label, y, name) for _, label, y, name in found]


def _label(chart: ChartData, place: Position) -> object:
    return chart.categories[place] if chart.categories and isinstance(place, int) else _cell(place)


# --- end of planning -----------------------------------------------------------------------------


# --- whole answers -------------------------------------------------------------------------------
__all__ = ["answer", "plan", "read"]
