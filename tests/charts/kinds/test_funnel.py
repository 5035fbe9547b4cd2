"""A funnel's stages stand about a middle, each as wide as its figure, with its share of the first."""

import numpy as np
import pytest
from matplotlib.collections import PolyCollection

from charts.drawing import render
from charts.grammar import Channel, ChartSpec, Mark, Measure
from charts.kinds import caption, chart_data
from charts.planner import plan
from charts.reading import read_table
from tests.charts import tables
from tests.charts.drawing.artists import named, panels, texts
from tests.charts.kinds.row import Row

ROW = Row("a funnel", "Funnel chart", lies=True)
STAGES = tables.table(Stage=("Visited", "Tried", "Bought"), People=(1000, 250, 50))
SPEC = ChartSpec(Mark.FUNNEL, x=Channel("Stage"), y=(Measure("People"),))


def test_a_stage_is_as_wide_as_its_figure_about_the_middle() -> None:
    (panel,) = panels(render.draw(chart_data(STAGES, SPEC)))
    found = [each for each in named(panel, "series-0") if isinstance(each, PolyCollection)]
    ends = [np.asarray(each.get_paths()[0].vertices, float)[:2, 0].tolist() for each in found]
    assert ends == [[-500, 500], [-125, 125], [-25, 25]]


def test_each_stage_says_its_figure_and_its_share_of_the_first() -> None:
    assert {"1,000", "250 · 25%", "50 · 5%"} <= set(texts(render.draw(chart_data(STAGES, SPEC))))


def test_between_two_stages_stands_which_share_goes_on_and_it_is_told() -> None:
    assert {"↓ 25%", "↓ 20%"} <= set(texts(render.draw(chart_data(STAGES, SPEC))))
    assert caption(chart_data(STAGES, SPEC)) == (
        "From Visited (1,000) to Bought (50), 5% of it. "
        "From stage to stage: 25% and 20%; the fewest at Bought."
    )


def test_two_stages_have_one_rate_that_is_told_already() -> None:
    two = tables.table(Stage=("Visited", "Tried"), People=(1000, 250))
    assert not any(each.startswith("↓") for each in texts(render.draw(chart_data(two, SPEC))))
    assert caption(chart_data(two, SPEC)) == "From Visited (1,000) to Tried (250), 25% of it."


def test_stages_in_percent_of_the_first_say_it_once() -> None:
    shares = read_table("Stage,People\nVisited,100%\nTried,24%\nBought,5%\n")
    assert shares is not None
    drawn = texts(render.draw(chart_data(shares, SPEC)))
    assert not any(" · " in each for each in drawn)
    assert any(each.startswith("24") for each in drawn)


def test_negative_stages_are_bars_and_it_is_said() -> None:
    found = chart_data(tables.table(Stage=("a", "b"), People=(3, -1)), SPEC)
    assert found.mark is Mark.BAR
    assert any("funnel" in note for note in found.notes)


@pytest.mark.parametrize(
    "request_", ["funnel", "sales funnel of people by stage", "Trichterdiagramm", "воронка", "漏斗图"]
)
def test_it_is_drawn_in_the_order_of_the_table_when_it_is_asked_for(request_: str) -> None:
    spec = plan(STAGES, request_).spec
    assert (spec.mark, spec.sort) == (Mark.FUNNEL, None)
