"""A pyramid's two series grow from the middle to the left and to the right, on one scale."""

import numpy as np
import pytest
from matplotlib.collections import PolyCollection

from charts.drawing import render
from charts.drawing.fonts import typeface
from charts.grammar import Channel, ChartSpec, Mark, Measure
from charts.kinds import arrange, chart_data
from charts.planner import plan
from tests.charts import tables
from tests.charts.drawing.artists import named, panels
from tests.charts.kinds.row import Row

ROW = Row("bars back to back", "Pyramid chart", zero=True, lies=True, explains=True, y=("Sales", "Weight"))
AGES = tables.table(Age=("0-14", "15-64", "65+"), Male=(42, 51, 20), Female=(40, 49, 28))
SPEC = ChartSpec(Mark.PYRAMID, x=Channel("Age"), y=(Measure("Male"), Measure("Female")))


def test_one_series_grows_to_the_left_and_one_to_the_right() -> None:
    (panel,) = panels(render.draw(chart_data(AGES, SPEC)))
    tips = []
    for gid in ("series-0", "series-1"):
        (found,) = named(panel, gid)
        assert isinstance(found, PolyCollection)
        tips.append([float(np.asarray(path.vertices, float)[1, 0]) for path in found.get_paths()])
    assert tips == [[-20, -51, -42], [28, 49, 40]]


def test_no_figure_on_its_axis_is_negative_and_both_series_are_named() -> None:
    shown = [text.text for text in arrange(chart_data(AGES, SPEC), typeface(["a"]).width).texts]
    assert {"Male", "Female", "0"} <= set(shown)
    assert not any(text.startswith(("-", "−")) for text in shown)


@pytest.mark.parametrize("y", [("Male",), ("Male", "Female", "Male")])
def test_without_two_series_there_are_lying_bars_and_it_is_said(y: tuple[str, ...]) -> None:
    found = chart_data(AGES, ChartSpec(Mark.PYRAMID, x=Channel("Age"), y=tuple(map(Measure, y))))
    assert (found.mark, found.horizontal) == (Mark.BAR, True)
    assert any("pyramid" in note for note in found.notes)


@pytest.mark.parametrize(
    "request_",
    [
        "population pyramid, male left female right",
        "age pyramid",
        "butterfly chart",
        "Bevölkerungspyramide",
        "人口金字塔",
    ],
)
def test_it_is_drawn_of_both_series_when_it_is_asked_for(request_: str) -> None:
    spec = plan(AGES, request_).spec
    assert (spec.mark, [each.field for each in spec.y]) == (Mark.PYRAMID, ["Male", "Female"])
