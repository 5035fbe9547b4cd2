"""What a member sees: the marks of every kind of chart stand for exactly its numbers."""

import datetime as dt
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from matplotlib.collections import LineCollection, PathCollection, PolyCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Wedge

from charts.chart import Axis, ChartData, Scale, place
from charts.drawing import render
from charts.grammar import Mark, Stack
from charts.telling.refusals import TooLargeError
from tests.charts.charts_to_draw import bars, boxes, chart, charts, histogram
from tests.charts.drawing.artists import collection, is_log, lengths, named, panels, texts
from tests.samples import examples

MONTHS = ["Jan", "Feb", "Mar"]


def test_each_bar_is_as_long_as_its_number_and_a_zero_keeps_its_bar() -> None:
    (panel,) = panels(render.draw(bars(("Rent", 900), ("Gym", 0), ("Debt", -50.5))))
    assert lengths(panel, "series-0") == [900, 0, -50.5]


def test_lying_bars_are_as_long_as_their_numbers() -> None:
    (panel,) = panels(render.draw(bars(("Rent", 900), ("Gym", 2.5), horizontal=True)))
    assert lengths(panel, "series-0", along=0) == [900, 2.5]


def test_a_blank_has_no_bar_and_the_others_keep_their_places() -> None:
    (panel,) = panels(render.draw(bars(("Jan", 1), ("Feb", None), ("Mar", 3))))
    (artist,) = named(panel, "series-0")
    assert isinstance(artist, PolyCollection)
    middles = [float(np.asarray(path.vertices)[:4, 0].mean()) for path in artist.get_paths()]
    assert middles == pytest.approx([0, 2])
    assert lengths(panel, "series-0") == [1, 3]


def test_bars_of_one_name_stay_apart() -> None:
    (panel,) = panels(render.draw(bars(("Sam", 12), ("Alex", 9), ("Sam", 7))))
    assert lengths(panel, "series-0") == [12, 9, 7]
    assert texts(render.draw(bars(("Sam", 12), ("Alex", 9), ("Sam", 7)))).count("Sam") == 2


def test_grouped_bars_stand_beside_each_other() -> None:
    (panel,) = panels(render.draw(chart(Mark.BAR, MONTHS, [1, 2, 3], [4, 5, 6])))
    assert lengths(panel, "series-0") == [1, 2, 3]
    assert lengths(panel, "series-1") == [4, 5, 6]
    ends = [
        np.asarray(p.vertices)[:, 0] for i in (0, 1) for p in collection(panel, f"series-{i}").get_paths()
    ]
    assert all(first.max() <= second.min() + 1e-9 for first, second in zip(ends[:3], ends[3:], strict=True))


def test_stacked_bars_stand_on_each_other_and_below_zero_apart() -> None:
    stacked = chart(Mark.BAR, MONTHS, [1, 2, -3], [4, None, -6], stack=Stack.ZERO)
    (panel,) = panels(render.draw(stacked))
    assert lengths(panel, "series-1") == [4, -6]
    paths = collection(panel, "series-1").get_paths()
    assert [float(np.asarray(p.vertices)[0, 1]) for p in paths] == [1, -3]


def test_normalized_bars_fill_the_hundred() -> None:
    (panel,) = panels(render.draw(chart(Mark.BAR, MONTHS, [1, 2, 0], [3, 2, 5], stack=Stack.NORMALIZE)))
    assert lengths(panel, "series-0") == pytest.approx([25, 50, 0])
    assert lengths(panel, "series-1") == pytest.approx([75, 50, 100])


@pytest.mark.parametrize(
    "xs",
    [
        MONTHS,
        [3.5, 1.0, 2.0],
        [dt.date(2024, 3, 1), dt.date(2024, 1, 1), dt.date(2024, 2, 1)],
    ],
    ids=["categories", "numbers", "dates"],
)
def test_a_line_passes_through_each_number_in_the_order_of_x(xs: list[float]) -> None:
    drawn = chart(Mark.LINE, xs, [7, None, 9])
    (panel,) = panels(render.draw(drawn))
    (line,) = named(panel, "series-0")
    assert isinstance(line, Line2D)
    expected = sorted((place(x), y) for x, y in zip(drawn.series[0].x, (7, math.nan, 9), strict=True))
    got = [(float(x), float(y)) for x, y in np.asarray(line.get_xydata())]
    assert str(got) == str([(float(x), float(y)) for x, y in expected])


def test_a_lone_value_between_gaps_is_seen_as_a_point() -> None:
    wide = [None if i % 2 else i for i in range(100)]
    (panel,) = panels(render.draw(chart(Mark.LINE, list(range(100)), wide)))
    (line,) = named(panel, "series-0")
    assert isinstance(line, Line2D)
    assert line.get_markevery() == list(range(0, 100, 2))


@pytest.mark.parametrize(
    ("xs", "marked"),
    [([1, 2, 3, 4], [3]), ([1, 2, 9, 10], [0, 1, 2, 3]), ([1, 2, 3, 4.1], [3])],
    ids=["even", "uneven", "as months are"],
)
def test_a_line_has_dots_where_it_ends_and_where_its_steps_are_uneven(
    xs: list[float], marked: list[int]
) -> None:
    (panel,) = panels(render.draw(chart(Mark.LINE, xs, [7, 8, 9, 8])))
    (line,) = named(panel, "series-0")
    assert isinstance(line, Line2D)
    assert line.get_markevery() == marked


def test_points_stand_where_their_numbers_say() -> None:
    (panel,) = panels(render.draw(chart(Mark.POINT, [1, 2, 3], [4.5, None, -6], [7, 8, 9])))
    first, second = named(panel, "series-0")[0], named(panel, "series-1")[0]
    assert isinstance(first, PathCollection)
    assert isinstance(second, PathCollection)
    assert np.asarray(first.get_offsets()).tolist() == [[1, 4.5], [3, -6]]
    assert np.asarray(second.get_offsets()).tolist() == [[1, 7], [2, 8], [3, 9]]


def test_slices_start_at_twelve_and_go_clockwise_by_their_shares() -> None:
    (panel,) = panels(render.draw(chart(Mark.ARC, MONTHS, [1, 2, 1])))
    wedges = [w for i in range(3) for w in named(panel, f"slice-{i}") if isinstance(w, Wedge)]
    assert [(w.theta2 - w.theta1) / 360 for w in wedges] == pytest.approx([0.25, 0.5, 0.25])
    assert wedges[0].theta2 == pytest.approx(90)
    assert wedges[1].theta2 == pytest.approx(wedges[0].theta1)


@pytest.mark.parametrize(
    "values", [[1, -2, 3], [0, 0, 0], [None, None, None]], ids=["negative", "zero", "blank"]
)
def test_a_pie_that_cannot_be_is_drawn_as_bars(values: list[float | None]) -> None:
    (panel,) = panels(render.draw(chart(Mark.ARC, MONTHS, values)))
    assert not named(panel, "slice-0")
    assert lengths(panel, "series-0") == [v for v in values if v is not None]


def test_bins_reach_from_edge_to_edge_and_are_as_high_as_their_counts() -> None:
    (panel,) = panels(render.draw(histogram()))
    assert lengths(panel, "series-0") == [4, 0, 7]
    assert lengths(panel, "series-0", along=0) == [10, 10, 10]


def test_a_box_shows_its_five_numbers_and_its_outliers() -> None:
    (panel,) = panels(render.draw(boxes()))
    assert lengths(panel, "series-0") == [2, 4]
    medians, whiskers = named(panel, "medians-0")[0], named(panel, "whiskers-0")[0]
    assert isinstance(medians, LineCollection)
    assert isinstance(whiskers, LineCollection)
    assert [float(s[0][1]) for s in medians.get_segments()] == [3, 5]
    reached = {float(y) for segment in whiskers.get_segments() for _, y in segment}
    assert reached == {1, 2, 4, 5, 8, 9}
    (outliers,) = named(panel, "outliers-0")
    assert isinstance(outliers, PathCollection)
    assert np.asarray(outliers.get_offsets()).tolist() == [[0, 9.5]]


def test_an_area_reaches_from_zero_to_its_numbers_and_breaks_at_a_gap() -> None:
    (panel,) = panels(render.draw(chart(Mark.AREA, [1, 2, 3, 4], [5, 6, None, 8])))
    (artist,) = named(panel, "series-0")
    assert isinstance(artist, PolyCollection)
    outlines = [{(float(x), float(y)) for x, y in np.asarray(path.vertices)} for path in artist.get_paths()]
    assert outlines == [{(1, 5), (2, 6), (1, 0), (2, 0)}, {(4, 8), (4, 0)}]


def test_stacked_areas_stand_on_each_other() -> None:
    (panel,) = panels(render.draw(chart(Mark.AREA, [1, 2], [1, 2], [10, 20], stack=Stack.ZERO)))
    (artist,) = named(panel, "series-1")
    assert isinstance(artist, PolyCollection)
    (path,) = artist.get_paths()
    assert {(float(x), float(y)) for x, y in np.asarray(path.vertices)} == {(1, 11), (2, 22), (1, 1), (2, 2)}


def test_a_heatmap_has_a_cell_for_each_number_and_none_for_a_blank() -> None:
    drawn = chart(Mark.HEATMAP, MONTHS, [1, 2, None], [4, 5, 6])
    figure = render.draw(drawn)
    (cells,) = named(panels(figure)[0], "cells")
    assert isinstance(cells, PolyCollection)
    assert len(cells.get_paths()) == 5
    assert {"1", "2", "4", "5", "6"} <= set(texts(figure))
    colours = np.asarray(cells.get_facecolor())
    assert len({tuple(c) for c in colours}) == 5


def test_units_that_differ_get_a_panel_each_with_its_own_scale() -> None:
    two = chart(Mark.BAR, MONTHS, [45000, 30000, 1], [320, 210, 5])
    two = replace(
        two,
        panels=(Axis("Revenue", Scale.NUMBER), Axis("Units", Scale.NUMBER)),
        series=(two.series[0], replace(two.series[1], panel=1)),
    )
    first, second = panels(render.draw(two))
    assert lengths(first, "series-0") == [45000, 30000, 1]
    assert lengths(second, "series-1") == [320, 210, 5]
    assert second.y[1] < 1000 < first.y[1]


def test_bars_start_at_zero_and_lines_need_not() -> None:
    high = bars(("a", 1000), ("b", 1010))
    assert panels(render.draw(high))[0].y[0] == 0
    assert panels(render.draw(chart(Mark.LINE, MONTHS, [1000, 1010, 1005])))[0].y[0] > 900


def test_a_log_axis_is_logarithmic_and_keeps_the_numbers() -> None:
    drawn = chart(Mark.LINE, [1, 10, 100], [0.4, 5, 500], panels=(Axis("Time", Scale.NUMBER, log=True),))
    (panel,) = panels(render.draw(drawn))
    assert is_log(panel)
    (line,) = named(panel, "series-0")
    assert isinstance(line, Line2D)
    assert np.asarray(line.get_ydata()).tolist() == [0.4, 5, 500]


@pytest.mark.parametrize("lying", [False, True])
def test_bars_on_a_log_axis_end_at_their_numbers(*, lying: bool) -> None:
    axis = Axis("Mass", Scale.NUMBER, log=True)
    drawn = bars(("Sun", 2e30), ("Jupiter", 1.9e27), ("Moon", 7e22), panels=(axis,), horizontal=lying)
    (panel,) = panels(render.draw(drawn))
    assert is_log(panel, along_x=lying)
    (artist,) = named(panel, "series-0")
    assert isinstance(artist, PolyCollection)
    tips = [float(np.asarray(path.vertices)[2, 0 if lying else 1]) for path in artist.get_paths()]
    assert tips == [2e30, 1.9e27, 7e22]


def test_bars_whose_colour_repeats_are_told_from_the_first_by_their_hatching() -> None:
    (panel,) = panels(render.draw(chart(Mark.BAR, MONTHS, *([i, i, i] for i in range(11)))))
    hatches = [collection(panel, f"series-{i}").get_hatch() for i in (0, 10)]
    assert hatches == [None, "//"]


def _read_back(drawn: ChartData, figure: Figure) -> None:
    """Check the marks of a bar, line or point chart against its numbers."""
    for number, series in enumerate(drawn.series):
        if drawn.mark is Mark.LINE:
            (line,) = named(panels(figure)[series.panel], f"series-{number}")
            assert isinstance(line, Line2D)
            shown = sorted(float(y) for y in np.asarray(line.get_ydata()) if not math.isnan(y))
            log = is_log(panels(figure)[series.panel])
            assert shown == sorted(float(y) for y in series.y if y is not None and (y > 0 or not log))


@settings(max_examples=examples(20), suppress_health_check=list(HealthCheck))
@given(charts())
def test_any_chart_is_drawn_without_a_warning_and_keeps_its_numbers(drawn: ChartData) -> None:
    try:
        figure = render.draw(drawn)
    except TooLargeError:
        return
    figure.canvas.draw()
    _read_back(drawn, figure)


@settings(max_examples=examples(10), suppress_health_check=list(HealthCheck))
@given(charts([Mark.BAR]))
def test_any_bars_are_as_long_as_their_numbers(drawn: ChartData) -> None:
    ahead = replace(
        drawn.looks, x=replace(drawn.looks.x, reverse=False), y=replace(drawn.looks.y, reverse=False)
    )
    linear = tuple(replace(p, log=False) for p in drawn.panels)
    drawn = replace(drawn, stack=Stack.NONE, panels=linear, looks=ahead)
    figure = render.draw(drawn)
    lying = int(panels(figure)[0].y[0] > panels(figure)[0].y[1])
    for number, series in enumerate(drawn.series):
        known = [(place(x), float(y)) for x, y in zip(series.x, series.y, strict=True) if y is not None]
        expected = [y for _, y in sorted(known)]
        panel = panels(figure)[series.panel]
        found = (
            lengths(panel, f"series-{number}", along=1 - lying) if named(panel, f"series-{number}") else []
        )
        assert found == expected
