"""What is computed for a request, figure by figure, in many wordings: a row for each."""

import datetime as dt
from pathlib import Path

import pytest

from charts.chart import ChartData, Position
from charts.kinds import chart_data
from charts.planner import Plan, plan
from charts.table import Table
from tests.charts.rows import HERE, Row, rows, tables

FILES = sorted(Path(__file__).with_name("figures").glob("*.rows"))
ROWS = [(file.stem, row) for file in FILES for row in rows(str(file.relative_to(HERE)))]


TABLES = tables("planner/figures/tables.txt")


def drawn(table: Table, planned: Plan) -> str:
    """Return the figures of a chart with their places, and behind "!" what is named as not done."""
    chart = chart_data(table, planned.spec)
    several = len(chart.series) > 1
    marks = []
    for run in chart.series:
        name = f"{run.name} " if several else ""
        marks += [f"{name}{_place(chart, x)} {_short(y)}" for x, y in zip(run.x, run.y, strict=True)]
    named = f" ! {', '.join(planned.unspent)}" if planned.unspent else ""
    return "; ".join(marks) + named


def _place(chart: ChartData, x: Position) -> str:
    if chart.categories and isinstance(x, int):
        return chart.categories[x]
    return x.isoformat() if isinstance(x, dt.date) else f"{x:g}"


def _short(y: float | None) -> str:
    return "-" if y is None else f"{round(y, 2):.10g}"


@pytest.mark.sweep(2)
@pytest.mark.parametrize(("file", "row"), ROWS, ids=[f"{file}: {row.given}" for file, row in ROWS])
def test_the_figures_are_those_that_were_asked_for(file: str, row: Row) -> None:
    name, _, request = row.given.partition(": ")
    assert drawn(TABLES[name], plan(TABLES[name], request)) == row.expected, f"{file}: {row.sentence}"
