"""A treemap's rectangles are as large as their figures, fill the plot and never overlap."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts.drawing import render
from charts.grammar import Channel, ChartSpec, Mark, Measure
from charts.kinds import chart_data
from charts.layout import squares
from charts.planner import plan
from tests.charts import tables
from tests.charts.drawing.artists import texts
from tests.charts.kinds.row import Row

ROW = Row("a treemap", "Treemap")
BUDGET = tables.table(Item=("Rent", "Food", "Fun"), Amount=(900, 420, 180))
SPEC = ChartSpec(Mark.TREEMAP, x=Channel("Item"), y=(Measure("Amount"),))


@given(st.lists(st.floats(1, 1e5), min_size=1, max_size=40))
def test_rectangles_share_the_plot_by_their_figures(values: list[float]) -> None:
    found = squares.tiles(values, 1120, 500)
    whole = sum(values)
    for value, tile in zip(values, found, strict=True):
        assert math.isclose(tile.width * tile.height, value / whole * 1120 * 500, rel_tol=1e-6)
        assert tile.left >= -1e-6
        assert tile.right <= 1120 + 1e-6
        assert tile.bottom >= -1e-6
        assert tile.top <= 500 + 1e-6
    for at, one in enumerate(found):
        for other in found[:at]:
            apart = (
                one.right <= other.left + 1e-6
                or other.right <= one.left + 1e-6
                or one.top <= other.bottom + 1e-6
                or other.top <= one.bottom + 1e-6
            )
            assert apart


def test_what_is_too_small_to_see_has_no_rectangle() -> None:
    found = squares.tiles([1e30, 1.0, 0.0, 5e29], 1120, 500)
    assert [tile.width > 0 for tile in found] == [True, False, False, True]


def test_rectangles_carry_their_names_and_figures() -> None:
    assert {"Rent", "900", "Food", "420", "Fun", "180"} <= set(texts(render.draw(chart_data(BUDGET, SPEC))))


def test_names_are_wrapped_and_figures_are_short_in_all_rectangles_where_one_has_no_room() -> None:
    lands = ("India", "China", "United States of America", "Indonesia", "Pakistan", "Nigeria", "Brazil")
    people = (1428627663, 1425671352, 339996563, 277534122, 240485658, 223804632, 216422446)
    table = tables.table(Country=lands, People=people)
    spec = ChartSpec(Mark.TREEMAP, x=Channel("Country"), y=(Measure("People"),))
    shown = texts(render.draw(chart_data(table, spec)))
    assert {"1.43bn", "United States", "of America", "340M", "277.5M"} <= set(shown)


def test_the_largest_comes_first() -> None:
    assert chart_data(tables.table(Item=("a", "b"), Amount=(1, 5)), SPEC).categories == ("b", "a")


@pytest.mark.parametrize("values", [(3, -1), (0, 0)])
def test_what_is_no_part_of_a_whole_is_bars_and_it_is_said(values: tuple[int, int]) -> None:
    found = chart_data(tables.table(Item=("a", "b"), Amount=values), SPEC)
    assert found.mark is Mark.BAR
    assert any("treemap" in note for note in found.notes)


@pytest.mark.parametrize("request_", ["treemap of the amounts", "tree map", "Kacheldiagramm", "矩形树图"])
def test_it_is_drawn_when_it_is_asked_for(request_: str) -> None:
    assert plan(BUDGET, request_).spec.mark is Mark.TREEMAP
