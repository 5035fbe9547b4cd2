"""Colours by what they mean: losses, what is left over, the steps of a scale."""

from dataclasses import replace

import pytest

from charts.chart import ChartData
from charts.drawing.theme import Theme, palette
from charts.grammar import Looks, Mark, Paint, Stack
from charts.kinds import chart_data, dressed
from charts.planner import plan
from charts.reading import read_table
from tests.charts.charts_to_draw import bars, chart

LIGHT = palette(Theme.LIGHT)


def ink(drawn: ChartData) -> list[str]:
    colours = dressed(LIGHT, drawn)
    return [colours.mark(0, at) for at in range(len(drawn.categories))]


def scale(names: str, stack: Stack) -> ChartData:
    drawn = chart(Mark.BAR, ["a", "b"], *([1, 2] for _ in names.split("|")))
    runs = zip(drawn.series, names.split("|"), strict=True)
    return replace(drawn, series=tuple(replace(run, name=name) for run, name in runs), stack=stack)


def test_a_loss_has_another_colour_than_a_gain() -> None:
    gain, loss = LIGHT.fill(0), LIGHT.fill(1)
    assert ink(bars(("a", 3), ("b", -1), ("c", 0))) == [gain, loss, gain]
    assert ink(bars(("a", 3), ("b", 1))) == [gain, gain]


@pytest.mark.parametrize("label", ["Other", "Other (6)", "Don't know", "Sonstige", "n/a"])
def test_what_is_left_over_is_grey(label: str) -> None:
    first, rest = ink(bars(("Tea", 3), (label, 9)))
    assert first == LIGHT.fill(0)
    assert len({rest[1:3], rest[3:5], rest[5:]}) == 1


def test_shares_of_a_scale_lead_from_one_colour_over_grey_to_the_other() -> None:
    names = "Strongly disagree|Disagree|Neutral|Agree|Strongly agree"
    inks = dressed(LIGHT, scale(names, Stack.NORMALIZE)).series
    assert (inks[0], inks[4]) == (LIGHT.under, LIGHT.high)
    assert len({inks[2][1:3], inks[2][3:5], inks[2][5:]}) == 1


def test_other_steps_of_a_scale_darken() -> None:
    inks = dressed(LIGHT, scale("Low|Medium|High", Stack.NONE)).series
    assert sorted(inks, key=lambda each: -int(each[1:3], 16)) == list(inks)
    assert inks[2] == LIGHT.high


def test_names_that_are_no_scale_keep_the_colours_of_the_house() -> None:
    assert dressed(LIGHT, scale("Tea|Milk|Water", Stack.NORMALIZE)).series == LIGHT.series


@pytest.mark.parametrize("count", [2, 3, 5])
def test_one_colour_for_several_series_is_in_shades_that_get_paler(count: int) -> None:
    drawn = scale("|".join("vwxyz"[:count]), Stack.NONE)
    painted = dressed(LIGHT, replace(drawn, looks=Looks(paints=(Paint("#2ca02c"),))))
    shades = [int(each[1:3], 16) for each in painted.series]
    assert shades == sorted(set(shades))
    assert painted.words[-1] == "#2ca02c"  # the palest could not be read


def test_one_colour_for_one_series_is_that_colour() -> None:
    painted = dressed(LIGHT, replace(bars(("a", 3), ("b", 1)), looks=Looks(paints=(Paint("#2ca02c"),))))
    assert painted.series[0] == "#2ca02c"


def test_single_bars_along_dates_have_the_colours_that_are_asked_for() -> None:
    table = read_table("Day,Km\n2025-04-01,32\n2025-04-09,28\n2025-04-13,61\n2025-04-27,75")
    assert table is not None
    drawn = chart_data(table, plan(table, "bars of km by day, the longest in green").spec)
    assert dressed(LIGHT, drawn).marks == (*[LIGHT.series[0]] * 3, "#2ca02c")
