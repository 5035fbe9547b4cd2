"""A strip has a dot for each row of a group, at its own figure."""

from dataclasses import replace

import numpy as np
from matplotlib.collections import PathCollection

from charts.drawing import render
from charts.grammar import Channel, ChartSpec, Mark, Measure, Sort, SortBy
from charts.kinds import chart_data, kind_of
from charts.planner import plan
from tests.charts import tables
from tests.charts.drawing.artists import named, panels
from tests.charts.kinds.row import Row

ROW = Row("a dot for each row", "Strip plot", log=True)
CLASSES = tables.table(Class=("7B", "7A", "7B", "7A", "7A"), Score=(64, 78, 81, None, 70))
SPEC = ChartSpec(Mark.STRIP, x=Channel("Class"), y=(Measure("Score"),))


def test_each_row_is_a_dot_in_its_group_and_a_blank_is_none() -> None:
    found = chart_data(CLASSES, SPEC)
    assert found.categories == ("7B", "7A")
    assert list(zip(found.series[0].x, found.series[0].y, strict=True)) == [
        (0, 64),
        (1, 78),
        (0, 81),
        (1, 70),
    ]
    assert any("left out" in note for note in found.notes)


def test_dots_are_moved_aside_the_same_way_each_time_and_stay_in_their_group() -> None:
    first, second = (panels(render.draw(chart_data(CLASSES, SPEC)))[0] for _ in range(2))
    ([one], [other]) = (named(panel, "series-0") for panel in (first, second))
    assert isinstance(one, PathCollection)
    assert isinstance(other, PathCollection)
    places = np.asarray(one.get_offsets())
    assert np.array_equal(places, np.asarray(other.get_offsets()))
    assert all(abs(x - at) < 0.5 for (x, _), at in zip(places, (0, 1, 0, 1), strict=True))


def test_groups_stand_in_the_order_of_their_middle_figure_or_of_their_names_where_that_is_asked() -> None:
    def order(by: SortBy, *, descending: bool) -> tuple[str, ...]:
        return chart_data(CLASSES, replace(SPEC, sort=Sort(by, descending))).categories

    assert order(SortBy.Y, descending=True) == ("7A", "7B")
    assert order(SortBy.Y, descending=False) == ("7B", "7A")
    assert order(SortBy.X, descending=False) == ("7A", "7B")


def test_a_dot_that_is_alone_stands_at_its_place() -> None:
    alone = chart_data(tables.table(Item=("Pin", "Bag"), Sold=(64, 78)), _items())
    dots = named(panels(render.draw(alone))[0], "series-0")[0]
    assert isinstance(dots, PathCollection)
    assert [x for x, _ in np.asarray(dots.get_offsets())] == [0, 1]


def _items() -> ChartSpec:
    return ChartSpec(Mark.STRIP, x=Channel("Item"), y=(Measure("Sold"),))


def test_its_rows_are_those_of_the_picture() -> None:
    assert kind_of(Mark.STRIP).rows(chart_data(CLASSES, SPEC))[1:3] == [["7B", 64], ["7A", 78]]


def test_it_is_drawn_when_it_is_asked_for() -> None:
    spec = plan(CLASSES, "strip plot of score by class").spec
    assert (spec.mark, spec.x, spec.y) == (Mark.STRIP, Channel("Class"), (Measure("Score"),))
