"""A matrix of correlations says of each pair of measures how closely they go together."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts.grammar import ChartSpec, Mark, Measure
from charts.kinds import caption, chart_data
from charts.planner import plan
from charts.table import Table
from charts.telling.refusals import NothingToCompareError
from tests.charts import tables
from tests.charts.kinds.row import Row

ROW = Row("a matrix of correlations", "Correlation matrix", y=("Sales", "Weight"))
BODIES = tables.table(
    Name=("a", "b", "c", "d", "e"),
    Height=(171, 165, 182, 190, 158),
    Weight=(68, 59, None, 92, 54),
    Age=(31, 44, 29, 30, 61),
)


def matrix(*columns: list[float]) -> list[list[float | None]]:
    names = [f"c{at}" for at in range(len(columns))]
    table = Table(tuple(tables.column(name, cells) for name, cells in zip(names, columns, strict=True)))
    chart = chart_data(table, ChartSpec(Mark.CORRELATION, y=tuple(map(Measure, names))))
    return [list(run.y) for run in chart.series]


@given(st.lists(st.tuples(*(st.floats(-1e6, 1e6),) * 3), min_size=4, max_size=30))
def test_each_figure_is_what_numpy_says(rows: list[tuple[float, float, float]]) -> None:
    columns = [list(column) for column in zip(*rows, strict=True)]
    spread = [float(np.std(column)) for column in columns]
    if min(spread) < 1e-3:
        return
    found = np.array(matrix(*columns), float)
    assert np.allclose(found, np.corrcoef(columns), atol=1e-6)


def test_a_pair_is_of_the_rows_that_have_both() -> None:
    chart = chart_data(BODIES, ChartSpec(Mark.CORRELATION, y=(Measure("Height"), Measure("Weight"))))
    both = np.corrcoef([171, 165, 190, 158], [68, 59, 92, 54])[0, 1]
    assert chart.series[0].y[1] == pytest.approx(both)


def test_what_does_not_vary_goes_with_nothing() -> None:
    assert matrix([1, 2, 3, 4], [5, 5, 5, 5], [2, 4, 6, 9])[1] == [None, None, None]
    with pytest.raises(NothingToCompareError):
        matrix([1, 1, 1, 1], [5, 5, 5, 5])


def test_the_closest_pair_is_said_whatever_its_direction() -> None:
    chart = chart_data(BODIES, plan(BODIES, "correlation matrix").spec)
    assert caption(chart).startswith("Closest: Weight – Height (1.00)")
    assert [run.name for run in chart.series] == list(chart.categories) == ["Height", "Weight", "Age"]


@pytest.mark.parametrize(
    ("request_", "y"),
    [
        ("correlation matrix", ["Height", "Weight", "Age"]),
        ("correlation heatmap of height and age", ["Height", "Age"]),
        ("Korrelationsmatrix", ["Height", "Weight", "Age"]),
    ],
)
def test_it_is_drawn_of_what_is_named_else_of_all(request_: str, y: list[str]) -> None:
    spec = plan(BODIES, request_).spec
    assert spec.mark is Mark.CORRELATION
    assert [each.field for each in spec.y] == y
