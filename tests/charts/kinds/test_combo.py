"""Bars and lines together: two axes where the measures differ, one where they are of one unit."""

import pytest

from charts.chart import ChartData
from charts.grammar import Channel, ChartSpec, Mark, Measure, Sort, SortBy, Stack, Window, WindowOp
from charts.kinds import chart_data
from charts.layout import geometry
from charts.planner import plan
from charts.table import Table, Unit
from tests.charts import tables
from tests.charts.kinds.row import Row

ROW = Row(
    *("bars and a line", "Bars and lines"),
    zero=True,
    stacks=True,
    panels=True,
    explains=True,
    y=("Sales", "Weight"),
)
MONTHS = ("Jan", "Feb", "Mar")
CLIMATE = tables.table(Month=MONTHS, Rain=(78, 55, 60), Sun=(48, 72, 118))
DEFECTS = tables.table(Defect=("a", "b", "c"), Count=(20, 50, 30))
SHARE = Measure("Count", None, Window(WindowOp.CUMULATIVE_SHARE), mark=Mark.LINE, right=True)


def combo(table: Table, *y: Measure, x: str = "Month") -> ChartData:
    return chart_data(table, ChartSpec(Mark.COMBO, x=Channel(x), y=y))


def test_the_first_measure_is_bars_and_the_others_are_lines() -> None:
    assert [run.mark for run in combo(CLIMATE, Measure("Rain"), Measure("Sun")).series] == [
        Mark.BAR,
        Mark.LINE,
    ]


def test_each_measure_has_the_shape_that_is_asked_for_it() -> None:
    found = combo(CLIMATE, Measure("Rain", mark=Mark.LINE), Measure("Sun", mark=Mark.BAR))
    assert [run.mark for run in found.series] == [Mark.LINE, Mark.BAR]


def test_whole_columns_side_by_side_are_bars() -> None:
    spec = ChartSpec(Mark.COMBO, y=(Measure("Rain"), Measure("Sun")))
    assert chart_data(CLIMATE, spec).mark is Mark.BAR


@pytest.mark.parametrize(
    ("drinks", "stack", "top"),
    [((980, 840, 1210), Stack.ZERO, 1730), ((980, -40, 1210), Stack.NONE, 1210)],
)
def test_bars_below_a_line_stand_on_each_other_where_none_falls(
    drinks: tuple[int, ...], stack: Stack, top: float
) -> None:
    table = tables.table(Month=MONTHS, Tickets=(410, 365, 520), Drinks=drinks, Guests=(124, 101, 158))
    y = (Measure("Tickets", mark=Mark.BAR), Measure("Drinks", mark=Mark.BAR), Measure("Guests", right=True))
    found = chart_data(table, ChartSpec(Mark.COMBO, x=Channel("Month"), y=y, stack=Stack.ZERO))
    assert (found.stack, max(geometry.spans(found, 0))) == (stack, top)
    assert max(geometry.spans(found, 1)) == 158


def test_a_second_axis_is_where_it_was_asked_for() -> None:
    found = combo(CLIMATE, Measure("Rain"), Measure("Sun", right=True))
    assert found.overlaid
    assert [run.panel for run in found.series] == [0, 1]
    assert [axis.title for axis in found.panels] == ["Rain", "Sun"]


def test_figures_of_unlike_size_have_a_second_axis_of_themselves() -> None:
    table = tables.table(Month=MONTHS, Rain=(78, 55, 60), Visits=(48_000, 72_000, 118_000))
    assert combo(table, Measure("Rain"), Measure("Visits")).overlaid


def test_figures_of_one_unit_share_an_axis_although_two_were_asked_for_and_it_is_said() -> None:
    euros = Unit("€", prefix=True)
    table = Table(
        (
            tables.column("Month", MONTHS),
            tables.column("In", (5, 6, 7), euros),
            tables.column("Out", (4, 5, 9), euros),
        )
    )
    found = combo(table, Measure("In"), Measure("Out", right=True))
    assert (found.overlaid, len(found.panels)) == (False, 1)
    assert any("share one axis" in note for note in found.notes)


def test_a_pareto_has_the_largest_first_and_the_share_of_all_up_to_there() -> None:
    spec = ChartSpec(
        Mark.COMBO, x=Channel("Defect"), y=(Measure("Count"), SHARE), sort=Sort(SortBy.Y, descending=True)
    )
    found = chart_data(DEFECTS, spec)
    assert found.categories == ("b", "c", "a")
    assert [list(run.y) for run in found.series] == [[50, 30, 20], [50, 80, 100]]
    assert found.overlaid


@pytest.mark.parametrize(
    ("request_", "marks"),
    [
        ("rain as columns and sun as a line", [Mark.BAR, Mark.LINE]),
        ("combo chart of rain and sun", [Mark.BAR, Mark.LINE]),
        ("sun as bars, rain as a line", [Mark.BAR, Mark.LINE]),
        ("Kombinationsdiagramm aus Rain und Sun", [Mark.BAR, Mark.LINE]),
    ],
)
def test_it_is_drawn_when_it_is_asked_for(request_: str, marks: list[Mark]) -> None:
    spec = plan(CLIMATE, request_).spec
    assert spec.mark is Mark.COMBO
    assert [each.mark or Mark.BAR for each in spec.y] == marks or [each.mark for each in spec.y] == marks


@pytest.mark.parametrize("request_", ["rain and sun as bars, not a line", "lines of rain and sun, no bars"])
def test_a_shape_that_is_turned_down_makes_no_combination(request_: str) -> None:
    assert plan(CLIMATE, request_).spec.mark in (Mark.BAR, Mark.LINE)


def test_its_own_axis_is_the_one_named_beside_it() -> None:
    spec = plan(CLIMATE, "rain as columns, sun as a line with its own scale").spec
    assert {each.field: each.right for each in spec.y} == {"Rain": False, "Sun": True}


@pytest.mark.parametrize("request_", ["pareto of defects", "Pareto chart of count by defect"])
def test_a_pareto_is_drawn_when_it_is_asked_for(request_: str) -> None:
    spec = plan(DEFECTS, request_).spec
    assert spec.mark is Mark.COMBO
    assert spec.y[-1].window == Window(WindowOp.CUMULATIVE_SHARE)


def test_bars_on_one_axis_never_hide_bars_on_the_other() -> None:
    spec = ChartSpec(
        Mark.COMBO,
        x=Channel("Month"),
        y=(Measure("Sales", mark=Mark.BAR), Measure("Rate", mark=Mark.BAR, right=True)),
    )

    shapes = [run.mark for run in chart_data(BARS_AND_RATES, spec).series]

    assert shapes == [Mark.BAR, Mark.LINE]


BARS_AND_RATES = tables.table(Month=("Jan", "Feb"), Sales=(1200, 1500), Rate=(3.1, 2.7))
