"""A strip has a dot for each row of a group, at its own figure."""

import numpy as np
from matplotlib.collections import PathCollection

from charts.drawing import render
from charts.grammar import Channel, ChartSpec, Mark, Measure
from charts.kinds import chart_data, kind_of
from charts.planner import plan
from tests.charts import tables
from tests.charts.drawing.artists import named
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
    first, second = (render.draw(chart_data(CLASSES, SPEC)).axes[0] for _ in range(2))
    ([one], [other]) = (named(axes, "series-0") for axes in (first, second))
    assert isinstance(one, PathCollection)
    assert isinstance(other, PathCollection)
    places = np.asarray(one.get_offsets())
    assert np.array_equal(places, np.asarray(other.get_offsets()))
    assert all(abs(x - at) < 0.5 for (x, _), at in zip(places, (0, 1, 0, 1), strict=True))


def test_its_rows_are_those_of_the_picture() -> None:
    assert kind_of(Mark.STRIP).rows(chart_data(CLASSES, SPEC))[1:3] == [["7B", 64], ["7A", 78]]


def test_it_is_drawn_when_it_is_asked_for() -> None:
    spec = plan(CLASSES, "strip plot of score by class").spec
    assert (spec.mark, spec.x, spec.y) == (Mark.STRIP, Channel("Class"), (Measure("Score"),))
