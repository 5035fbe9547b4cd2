"""What lies over bars that lie: lines, stripes, targets and whiskers, inside the frame, over no number."""

import pytest
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure

from charts import kinds
from charts.chart import ChartData
from charts.drawing import render
from charts.drawing.render import arranged
from charts.grammar import Band, Channel, ChartSpec, Errors, Layer, Mark, Measure, Rule, Target
from charts.reading import read_table
from tests.charts.drawing.artists import panels, texts

TABLE = read_table("Rep,Sales,Target,SD\nMona,48,45,4\nYusuf,39,42,5\nPriya,55,80,6\n")


def lying(*layers: Layer) -> ChartData:
    assert TABLE is not None
    spec = ChartSpec(Mark.BAR, x=Channel("Rep"), y=(Measure("Sales"),), horizontal=True, layers=layers)
    return kinds.chart_data(TABLE, spec)


def references(figure: Figure) -> LineCollection:
    [lines] = [each for each in figure.artists if each.get_gid() == "references"]
    assert isinstance(lines, LineCollection)
    return lines


@pytest.mark.parametrize(
    ("layer", "reach"),
    [(Rule(value=90), 90), (Band(60, 90), 90), (Target("Target"), 80), (Errors(delta="SD"), 61)],
)
def test_values_reach_as_far_as_what_lies_over_them(layer: Layer, reach: float) -> None:
    figure = render.draw(lying(layer))

    assert max(panels(figure)[0].x) >= reach
    assert not {"48", "39", "55"} & set(texts(figure))


def test_numbers_stand_at_bars_that_nothing_lies_over() -> None:
    assert {"48", "39", "55"} <= set(texts(render.draw(lying())))


def test_a_line_at_a_value_stands_upright_and_says_its_name() -> None:
    figure = render.draw(lying(Rule(value=90, label="goal")))

    [((x0, y0), (x1, y1))] = references(figure).get_segments()
    assert (x0 == x1, y0 < y1) == (True, True)
    assert "goal 90" in texts(figure)


def test_a_line_at_a_bar_lies_as_the_bar_does() -> None:
    figure = render.draw(lying(Rule(at="Yusuf", label="new")))

    pieces = references(figure).get_segments()
    assert len({height for ends in pieces for _, height in ends}) == 1
    assert all(left < right for (left, _), (right, _) in pieces)
    assert "new" in texts(figure)


def test_a_stripe_is_named_above_its_middle() -> None:
    layout, _ = arranged(lying(Band(60, 90, label="good")))
    [name] = [text for text in layout.texts if text.text == "good"]
    [plot] = layout.plots
    low, high = plot.x

    assert name.x == pytest.approx(plot.frame.left + plot.frame.width * (75 - low) / (high - low))
    assert name.y > plot.frame.top
