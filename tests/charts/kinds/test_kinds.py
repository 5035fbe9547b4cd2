"""What a member gets of each kind of chart, held against its row."""

from importlib import import_module

import pytest

from charts.chart import ChartData
from charts.drawing.fonts import typeface
from charts.grammar import Channel, ChartSpec, Mark, Measure, SpecError, Stack
from charts.kinds import alt_text, arrange, chart_data, kind_of, took_line
from charts.layout.pieces import Layout
from charts.table import Table, Unit
from tests.charts import tables
from tests.charts.kinds.row import Row

PLACES = ("Kiel", "Bonn", "Ulm", "Kiel", "Bonn", "Ulm")
TEAMS = ("a", "a", "a", "b", "b", "b")
HIGH = (1001, 1004, 1003, 1002, 1005, 1006)
TABLE = tables.table(Place=PLACES, Team=TEAMS, Sales=HIGH, Weight=(31, 25, 44, 38, 29, 50))
IN_UNITS = Table(
    (
        tables.column("Place", PLACES[:3]),
        tables.column("Sales", HIGH[:3], Unit("€", prefix=True)),
        tables.column("Weight", (31, 25, 44), Unit("kg")),
    )
)


_FIRST = {
    Mark.BAR: Row(
        "bars", "Bar chart", zero=True, stacks=True, lies=True, log=True, panels=True, explains=True
    ),
    Mark.LINE: Row("a line", "Line chart", log=True, panels=True, explains=True),
    Mark.AREA: Row("an area", "Area chart", zero=True, stacks=True, log=True, panels=True, explains=True),
    Mark.POINT: Row("points", "Scatter plot", log=True, panels=True, explains=True),
    Mark.ARC: Row("a pie", "Pie chart"),
    Mark.HISTOGRAM: Row("a histogram", "Histogram", zero=True),
    Mark.BOXPLOT: Row("box plots", "Box plot"),
    Mark.HEATMAP: Row("a heat map", "Heatmap"),
}
ROWS: dict[Mark, Row] = _FIRST | {
    mark: import_module(f"tests.charts.kinds.test_{mark}").ROW
    for mark in Mark
    if mark not in {*_FIRST, Mark.NONE}
}
"""The first kinds have their rows here, all others in the files of their tests."""
EACH = pytest.mark.parametrize("mark", [mark for mark in Mark if mark is not Mark.NONE])
UNSCALED = {Mark.ARC, Mark.HEATMAP, Mark.PYRAMID, Mark.FUNNEL, Mark.RADAR, Mark.TREEMAP, Mark.CORRELATION}
"""Kinds whose values are on no axis of the plot."""
OF_ONE_NUMBER = (Mark.HISTOGRAM, Mark.DENSITY)
"""Kinds that need no measure: they show how x is spread."""
SPREADS = {*OF_ONE_NUMBER, Mark.BOXPLOT, Mark.VIOLIN}
GRIDS = pytest.mark.parametrize("mark", [mark for mark in ROWS if mark not in SPREADS])


def spec_of(mark: Mark, **more: object) -> ChartSpec:
    """Return a spec of one measure at places, or of one number alone for a histogram."""
    if mark in OF_ONE_NUMBER:
        return ChartSpec(mark, x=Channel("Sales"), **more)  # type: ignore[arg-type]  # fields of ChartSpec
    y = tuple(map(Measure, ROWS[mark].y))
    return ChartSpec(mark, x=Channel("Place"), y=y, y2=ROWS[mark].y2, **more)  # type: ignore[arg-type]  # the same


def placed(chart: ChartData) -> Layout:
    return arrange(chart, typeface(["a"]).width)


@EACH
def test_its_names_in_the_line_above_and_in_the_alt_text(mark: Mark) -> None:
    chart = chart_data(TABLE, spec_of(mark))
    assert took_line(spec_of(mark), TABLE).startswith(ROWS[mark].took)
    assert alt_text(chart).startswith(ROWS[mark].alt)


@pytest.mark.parametrize("mark", [mark for mark in ROWS if mark not in UNSCALED])
def test_whether_zero_is_on_the_axis_of_values_far_above_it(mark: Mark) -> None:
    (plot,) = placed(chart_data(TABLE, spec_of(mark))).plots
    low, _ = plot.x if mark is Mark.DUMBBELL else plot.y
    assert (low <= 0) is ROWS[mark].zero


@EACH
def test_whether_a_log_scale_may_be_asked_for(mark: Mark) -> None:
    assert chart_data(TABLE, spec_of(mark, log=True)).panels[0].log is ROWS[mark].log


@GRIDS
def test_whether_series_stand_on_each_other_when_that_is_asked_for(mark: Mark) -> None:
    spec = spec_of(mark, series=Channel("Team"), stack=Stack.ZERO)
    assert (chart_data(TABLE, spec).stack is Stack.ZERO) is ROWS[mark].stacks


@EACH
def test_whether_marks_lie_when_that_is_asked_for(mark: Mark) -> None:
    chart = chart_data(TABLE, spec_of(mark, horizontal=True))
    assert placed(chart).chart.horizontal is ROWS[mark].lies


@GRIDS
def test_whether_figures_of_another_unit_get_a_panel(mark: Mark) -> None:
    spec = ChartSpec(mark, x=Channel("Place"), y=(Measure("Sales"), Measure("Weight")))
    assert len(chart_data(IN_UNITS, spec).panels) == (2 if ROWS[mark].panels else 1)


@GRIDS
def test_whether_a_legend_or_names_at_their_ends_say_what_colours_mean(mark: Mark) -> None:
    layout = placed(chart_data(TABLE, spec_of(mark, series=Channel("Team"))))
    at_ends = [text for text in layout.texts if text.role in {0, 1}]
    assert bool(layout.swatches or at_ends) is ROWS[mark].explains


@EACH
def test_it_needs_something_to_measure(mark: Mark) -> None:
    """Without a measure only how x is spread can be shown."""
    bare = ChartSpec(mark, x=Channel("Sales"))
    if mark in OF_ONE_NUMBER:
        assert chart_data(TABLE, bare).series
        return
    with pytest.raises(SpecError):
        chart_data(TABLE, bare)


@EACH
def test_its_marks_stay_within_its_axis(mark: Mark) -> None:
    chart = chart_data(TABLE, spec_of(mark))
    plot = placed(chart).plots[0]
    reached = list(kind_of(mark).reached(chart, 0))
    assert reached
    if mark not in UNSCALED:
        low, high = plot.x if mark is Mark.DUMBBELL else plot.y
        assert low <= min(reached) <= max(reached) <= high
