"""A candle's body reaches from open to close, its wick from low to high."""

import pytest
from matplotlib.collections import PolyCollection

from charts.chart import ChartData
from charts.drawing import render
from charts.grammar import Channel, ChartSpec, Mark, Measure
from charts.kinds import caption, chart_data
from charts.planner import plan
from tests.charts import tables
from tests.charts.drawing.artists import named, panels
from tests.charts.kinds.row import Row

ROW = Row("candlesticks", "Candlestick chart", panels=True, explains=True, y=("Sales",) * 4)
PRICES = tables.table(
    Day=("Mon", "Tue", "Wed"),
    Open=(101, 104, 108),
    High=(106, 109, 110),
    Low=(99, 103, 101),
    Close=(104, 108, None),
)
SPEC = ChartSpec(Mark.CANDLESTICK, x=Channel("Day"), y=tuple(map(Measure, ("Open", "High", "Low", "Close"))))


def candles() -> ChartData:
    return chart_data(PRICES, SPEC)


def test_a_body_reaches_from_open_to_close_and_a_wick_from_low_to_high() -> None:
    [run] = candles().series
    assert (list(run.y), list(run.y2)) == ([101, 104, None], [104, 108, None])
    assert list(run.errors) == [(99, 106), (103, 109), None]


def test_rising_and_falling_bodies_have_two_colours() -> None:
    table = tables.table(Day=("a", "b"), Open=(1, 5), High=(6, 6), Low=(1, 1), Close=(5, 2))
    (panel,) = panels(render.draw(chart_data(table, SPEC)))
    bodies = [
        each for at in (0, 1) for each in named(panel, f"series-{at}") if isinstance(each, PolyCollection)
    ]
    assert [len(each.get_paths()) for each in bodies] == [1, 1]


def test_it_is_told_from_where_to_where_prices_went() -> None:
    table = tables.table(Day=("a", "b"), Open=(1, 5), High=(6, 7), Low=(1, 1), Close=(5, 2))
    assert caption(chart_data(table, SPEC)) == "From 1 to 2, between 1 and 7."


def test_less_than_four_figures_are_lines() -> None:
    spec = ChartSpec(Mark.CANDLESTICK, x=Channel("Day"), y=(Measure("Open"), Measure("Close")))
    assert chart_data(PRICES, spec).mark is Mark.LINE


@pytest.mark.parametrize(
    "request_",
    [
        "candlestick chart",
        "OHLC chart please",
        "Kerzenchart",
        "graphique en chandeliers",
        "gráfico de velas",
        "японские свечи",
        "K线图",
        "ローソク足",
    ],
)
def test_the_four_prices_are_found_by_their_names(request_: str) -> None:
    assert [each.field for each in plan(PRICES, request_).spec.y] == ["Open", "High", "Low", "Close"]
