"""A density is a smooth curve of how a number is spread, by Silverman's rule."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts.data import NoFiguresError
from charts.data.densities import PLACES, density_of, width_of
from charts.grammar import Channel, ChartSpec, Mark
from charts.kinds import caption, chart_data
from charts.planner import plan
from tests.charts import tables
from tests.charts.kinds.row import Row

ROW = Row("a density curve", "Density plot", zero=True)
SIZES = tables.table(Size=(171, 165, None, 190, 158, 176, 169), Team=("a", "b", "a", "b", "a", "b", "a"))
FIGURES = st.lists(st.floats(-1e3, 1e3), min_size=2, max_size=60)


def silverman(figures: list[float]) -> float:
    """Return the width of equation 3.31 as numpy has it."""
    low, high = np.percentile(figures, [25, 75])
    spread = float(np.std(figures, ddof=1))
    return float(0.9 * (min(spread, (high - low) / 1.34) or spread) * len(figures) ** -0.2 or 1.0)


@given(FIGURES.filter(lambda figures: float(np.std(figures)) > 1e-6))
def test_the_width_is_that_of_silverman(figures: list[float]) -> None:
    assert width_of(figures) == pytest.approx(silverman(figures), rel=1e-9, abs=1e-12)


@given(FIGURES)
def test_a_curve_is_the_sum_of_bells_that_numpy_says(figures: list[float]) -> None:
    places, heights = density_of(figures)
    width = width_of(figures)
    away = (np.array(places)[:, None] - np.array(figures)[None, :]) / width
    bells = np.exp(-0.5 * away**2).sum(axis=1) / (len(figures) * width * np.sqrt(2 * np.pi))
    assert np.allclose(heights, bells, rtol=1e-9, atol=1e-300)


@pytest.mark.parametrize("figures", [[3.0, 5.0, 9.0, 4.0], [-4.0, 4.0, 1.0, 0.5], [7.0, 7.0]])
def test_the_area_below_a_curve_is_one(figures: list[float]) -> None:
    places, heights = density_of(figures)
    assert len(places) == PLACES
    assert float(np.trapezoid(heights, places)) == pytest.approx(1, abs=0.01)


def test_a_curve_of_figures_above_zero_does_not_run_below_it() -> None:
    places, _ = density_of([0.0, 1.0, 2.0, 9.0])
    assert places[0] == 0
    assert density_of([1.0, 2.0, 3.0], within=True)[0][0] == 1


def test_many_figures_make_the_curve_that_all_of_them_make() -> None:
    figures = [float(each) for each in np.random.default_rng(7).normal(50, 9, 6_000)]
    places, heights = density_of(figures)
    away = (np.array(places)[:, None] - np.array(figures)[None, :]) / width_of(figures)
    bells = np.exp(-0.5 * away**2).sum(axis=1) / (len(figures) * width_of(figures) * np.sqrt(2 * np.pi))
    assert np.allclose(heights, bells, atol=1e-4)


def test_each_group_has_a_curve_and_a_blank_is_said() -> None:
    chart = chart_data(SIZES, ChartSpec(Mark.DENSITY, x=Channel("Size"), series=Channel("Team")))
    assert [run.name for run in chart.series] == ["a", "b"]
    assert any("left out" in note for note in chart.notes)
    assert caption(chart).startswith("Most values lie about a (")
    with pytest.raises(NoFiguresError):
        chart_data(tables.table(Size=(None, None), A=(1, 2)), ChartSpec(Mark.DENSITY, x=Channel("Size")))


@pytest.mark.parametrize(
    ("request_", "series"),
    [("density plot of size", None), ("kde of size", None), ("density curve of size by team", "Team")],
)
def test_it_is_drawn_when_it_is_asked_for(request_: str, series: str | None) -> None:
    spec = plan(SIZES, request_).spec
    assert (spec.mark, spec.x) == (Mark.DENSITY, Channel("Size"))
    assert (spec.series.field if spec.series else None) == series
