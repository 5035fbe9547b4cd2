"""A violin is as wide as figures lie dense, within the range of its group."""

import numpy as np
import pytest

from charts.drawing import render
from charts.grammar import Channel, ChartSpec, Mark, Measure
from charts.kinds import caption, chart_data, kind_of
from charts.planner import plan
from tests.charts import tables
from tests.charts.drawing.artists import collection, panels
from tests.charts.kinds.row import Row

ROW = Row("violins", "Violin plot")
MARKS = tables.table(Class=("7B", "7A", "7B", "7A", "7A", "7B", "7C"), Score=(64, 78, 81, 60, 70, 66, None))
SPEC = ChartSpec(Mark.VIOLIN, x=Channel("Class"), y=(Measure("Score"),))


def test_a_violin_reaches_from_the_lowest_to_the_highest_of_its_group() -> None:
    run = chart_data(MARKS, SPEC).series[0]
    ends = {x: [y for at, y in zip(run.x, run.y, strict=True) if at == x and y is not None] for x in run.x}
    assert [min(ends[0]), max(ends[0])] == pytest.approx([64, 81])
    assert [min(ends[1]), max(ends[1])] == pytest.approx([60, 78])
    assert ends[2] == []


def test_the_widest_place_of_all_takes_most_of_its_slot() -> None:
    run = chart_data(MARKS, SPEC).series[0]
    assert max(size or 0 for size in run.sizes) == pytest.approx(0.4)


def test_its_middle_half_and_median_are_those_of_a_box() -> None:
    box = chart_data(MARKS, ChartSpec(Mark.BOXPLOT, x=Channel("Class"), y=(Measure("Score"),)))
    violin = chart_data(MARKS, SPEC)
    assert [each for each in violin.series[0].boxes if each] == [each for each in box.series[0].boxes if each]
    assert kind_of(Mark.VIOLIN).rows(violin) == kind_of(Mark.BOXPLOT).rows(box)
    assert caption(violin) == caption(box)


def test_each_group_is_a_shape_with_its_median() -> None:
    (panel,) = panels(render.draw(chart_data(MARKS, SPEC)))
    medians = collection(panel, "medians-0").get_offsets()
    assert len(collection(panel, "series-0").get_paths()) == 2
    assert [y for _, y in np.asarray(medians, float)] == [66, 70]


def test_it_is_drawn_when_it_is_asked_for() -> None:
    spec = plan(MARKS, "violin plot of score by class").spec
    assert (spec.mark, spec.x, spec.y) == (Mark.VIOLIN, Channel("Class"), (Measure("Score"),))


def test_the_dot_at_the_median_lies_over_the_box() -> None:
    (panel,) = panels(render.draw(chart_data(MARKS, SPEC)))
    boxes = next(each for each in panel.marks if each.get_gid() == "boxes-0")
    medians = next(each for each in panel.marks if each.get_gid() == "medians-0")

    assert medians.get_zorder() > boxes.get_zorder()
