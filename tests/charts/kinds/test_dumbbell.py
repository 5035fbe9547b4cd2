"""The dots of a dumbbell stand at their figures, joined from the least to the greatest."""

import numpy as np
import pytest
from matplotlib.collections import LineCollection, PathCollection

from charts.drawing import render
from charts.grammar import Channel, ChartSpec, Mark, Measure
from charts.kinds import chart_data
from charts.planner import plan
from tests.charts import tables
from tests.charts.drawing.artists import named, panels
from tests.charts.kinds.row import Row

ROW = Row("dumbbells", "Dumbbell chart", lies=True, explains=True)
SCHOOLS = tables.table(School=("North", "South"), Before=(61, 70), After=(72, 66))
SPEC = ChartSpec(Mark.DUMBBELL, x=Channel("School"), y=(Measure("Before"), Measure("After")))


def test_dots_stand_at_their_figures_and_are_joined() -> None:
    (panel,) = panels(render.draw(chart_data(SCHOOLS, SPEC)))
    [first], [second], [joints] = (named(panel, gid) for gid in ("series-0", "series-1", "joints"))
    assert isinstance(first, PathCollection)
    assert isinstance(second, PathCollection)
    assert isinstance(joints, LineCollection)
    assert np.asarray(first.get_offsets()).tolist() == [[61, 0], [70, 1]]
    assert np.asarray(second.get_offsets()).tolist() == [[72, 0], [66, 1]]
    assert [np.asarray(each).tolist() for each in joints.get_segments()] == [
        [[61, 0], [72, 0]],
        [[66, 1], [70, 1]],
    ]
    assert joints.get_zorder() < first.get_zorder()


@pytest.mark.parametrize("request_", ["dumbbell chart of before and after", "dumbbells", "Hantel-Diagramm"])
def test_it_is_drawn_of_both_figures_when_it_is_asked_for(request_: str) -> None:
    spec = plan(SCHOOLS, request_).spec
    assert (spec.mark, {each.field for each in spec.y}) == (Mark.DUMBBELL, {"Before", "After"})
