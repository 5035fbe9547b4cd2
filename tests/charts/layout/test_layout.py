"""What a member can read: no label on another, none outside the picture, none turned on its head."""

import datetime as dt
import math
from collections import Counter
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import HealthCheck, given, settings

from benchmarks.example import Example
from benchmarks.gallery import chart_of
from benchmarks.gallery_charts import EXAMPLES
from charts import kinds
from charts.chart import Axis, ChartData, Reference, Scale
from charts.drawing import render
from charts.drawing.fonts import Typeface, typeface
from charts.drawing.letters import Line
from charts.grammar import (
    Aggregate,
    AxisLooks,
    Channel,
    ChartSpec,
    LabelsAt,
    Layer,
    LegendAt,
    Looks,
    Mark,
    Measure,
    Shape,
    Stack,
    TextSize,
    Trend,
)
from charts.grammar import Rule as Compared
from charts.layout import fitting, pieces, sideways
from charts.layout.pieces import Layout, Rule, Text
from charts.table import Table
from charts.telling.refusals import TooLargeError
from tests.charts import tables
from tests.charts.charts_to_draw import bars, chart, charts, histogram, measured_in
from tests.samples import examples

Corners = list[tuple[float, float]]
FACE = typeface(["a"])
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]


def corners(text: Text, face: Typeface) -> Corners:
    """Return the box of a text's letters: width from the font, height of its tallest and lowest letters."""
    width = face.width(text.text, text.size, bold=text.bold)
    left = {"left": 0.0, "center": -width / 2, "right": -width}[text.align]
    box = [(x, y) for x, y in ((left, -0.18), (left + width, -0.18), (left + width, 0.7), (left, 0.7))]
    turn = math.radians(text.angle)
    return [
        (
            text.x + x * math.cos(turn) - y * text.size * math.sin(turn),
            text.y + x * math.sin(turn) + y * text.size * math.cos(turn),
        )
        for x, y in box
    ]


def meet(one: Corners, other: Corners) -> bool:
    """Whether two convex shapes overlap: no edge of either parts them."""
    for shape in (one, other):
        for (x0, y0), (x1, y1) in zip(shape, [*shape[1:], shape[0]], strict=True):
            across = (y1 - y0, x0 - x1)
            sides = [[x * across[0] + y * across[1] for x, y in each] for each in (one, other)]
            if max(sides[0]) <= min(sides[1]) + 1 or max(sides[1]) <= min(sides[0]) + 1:
                return False
    return True


def is_crossed(text: Text, box: Corners, rule: Rule) -> bool:
    """Whether a level or upright line goes through the letters of words that stand straight."""
    (left, right), (low, high) = (sorted(each)[:: len(each) - 1] for each in zip(*box, strict=True))
    (x0, x1), (y0, y1) = sorted((rule.x0, rule.x1)), sorted((rule.y0, rule.y1))
    return not text.angle and x0 < right and x1 > left and y0 < high - 1 and y1 > low + 1


def assert_readable(placed: Layout, face: Typeface = FACE) -> None:
    boxes = [(text, corners(text, face)) for text in placed.texts if text.text]
    for text, box in boxes:
        assert all(-1 <= x <= placed.width + 1 and -1 <= y <= placed.height + 1 for x, y in box), text
        assert abs(text.angle) <= 45
    for (one, first), (other, second) in combinations(boxes, 2):
        assert not meet(first, second), (one, other)
    for rule in (each for each in placed.rules if each.role == "reference"):
        assert not any(is_crossed(text, box, rule) for text, box in boxes), rule


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.name)
def test_in_the_gallery_no_text_meets_another_or_leaves_the_picture(example: Example) -> None:
    assert_readable(*render.arranged(chart_of(example)))


@settings(max_examples=examples(20), suppress_health_check=list(HealthCheck))
@given(charts())
def test_in_any_chart_no_text_meets_another_or_leaves_the_picture(drawn: ChartData) -> None:
    try:
        placed, face = render.arranged(drawn)
    except TooLargeError:
        return
    assert_readable(placed, face)


def test_the_ticks_of_panels_side_by_side_keep_apart_also_where_an_axis_runs_backwards() -> None:
    two = chart(Mark.BAR, ["a", "b"], [-9, 0], [0, 0], [5, 4], [1, 0], horizontal=True)
    panels = (Axis("", Scale.NUMBER), Axis("", Scale.NUMBER))
    runs = tuple(replace(run, panel=number % 2) for number, run in enumerate(two.series))
    looks = Looks(y=AxisLooks(reverse=True))
    assert_readable(*render.arranged(replace(two, panels=panels, series=runs, looks=looks)))


def test_labels_are_turned_as_asked_only_where_they_stand_clear_of_each_other() -> None:
    names = [*[""] * 12, "0", "000"]
    looks = Looks(x=AxisLooks(angle=30), text_size=TextSize.LARGER)
    assert_readable(*render.arranged(chart(Mark.BAR, names, [0] * 14, [0] * 14, looks=looks)))


@pytest.mark.parametrize("side", [LegendAt.LEFT, LegendAt.RIGHT])
def test_the_titles_of_panels_stand_clear_of_a_legend_at_a_side(side: LegendAt) -> None:
    made = chart(Mark.BAR, list("ab"), *([1, 2] for _ in range(8)), looks=Looks(no_title=True, legend=side))
    panels = (Axis("a long name of a measure", Scale.NUMBER), Axis("another name", Scale.NUMBER))
    runs = tuple(replace(run, panel=at % 2) for at, run in enumerate(made.series))
    assert_readable(*render.arranged(replace(made, panels=panels, series=runs)))


@pytest.mark.parametrize("at", LabelsAt)
def test_a_series_without_a_figure_has_no_label_at_its_ends_or_extremes(at: LabelsAt) -> None:
    several = chart(Mark.BAR, ["a"], [None], [0], [3], looks=Looks(labels=at))
    assert_readable(*render.arranged(several))


def test_what_goes_on_from_stage_to_stage_of_a_funnel_stays_in_the_picture() -> None:
    stages = chart(Mark.FUNNEL, [""] * 11, [0, 0, None, 0, 0, 0, 0, None, 0, 1, 0])
    assert_readable(*render.arranged(stages))


def test_what_goes_on_to_a_stage_beyond_all_figures_is_told_without_one() -> None:
    assert_readable(*render.arranged(chart(Mark.FUNNEL, [*"abcd"], [1e-220, 1e99, 1, 1])))


def test_the_figures_of_slices_are_shorter_where_a_legend_leaves_little_room() -> None:
    looks = Looks(legend=LegendAt.LEFT, text_size=TextSize.LARGER, shape=Shape.TALL)
    names = [f"a kind with a long name {number}" for number in range(3)]
    assert_readable(*render.arranged(chart(Mark.ARC, names, [0.2252, 123456.78, 0.5], looks=looks)))


@pytest.mark.parametrize("count", [3, 7, 14])
def test_the_figures_of_rings_keep_off_the_names_of_axes(count: int) -> None:
    looks = Looks(subtitle="0", shape=Shape.TALL, text_size=TextSize.LARGER, legend=LegendAt.RIGHT)
    names = [f"Total cost {number}" for number in range(count)]
    wide = replace(chart(Mark.RADAR, names, [1e99] * count, [2e98] * count), looks=looks)
    assert_readable(*render.arranged(replace(wide, panels=measured_in("€", prefix=True))))


def test_a_bar_beyond_the_limits_along_x_carries_no_number() -> None:
    far = histogram(looks=Looks(x=AxisLooks(high=12), text_size=TextSize.LARGER, labels=LabelsAt.ALL))
    far = replace(far, series=(replace(far.series[0], y=(4.0, 0.0, 82372776081028.0)),))
    placed, face = render.arranged(replace(far, references=(Reference(2.0, "a name of a line"),)))
    assert_readable(placed, face)
    assert not any(text.text.startswith("82") and text.role == "text" for text in placed.texts)


def falls(*ends: tuple[float, float], **more: object) -> ChartData:
    """Return bars that float from where to where they reach: steps of a waterfall."""
    made = chart(Mark.WATERFALL, [*"abcdefghijkl"][: len(ends)], [start for start, _ in ends], **more)
    return replace(made, series=(replace(made.series[0], y2=tuple(end for _, end in ends)),))


def whiskered(*ys: float) -> ChartData:
    """Return bars with a whisker about each end."""
    made = chart(Mark.BAR, [*"abcdef"][: len(ys)], ys)
    run = replace(made.series[0], errors=tuple((y - 1, y + 1) for y in ys))
    return replace(made, series=(run,))


ALL = Looks(labels=LabelsAt.ALL)


@pytest.mark.parametrize(
    ("drawn", "figures"),
    [
        (bars(("a", 12), ("b", -4), ("c", -9)), ["12", "−4", "−9"]),
        (bars(("a", 100), ("b", -1)), ["100", "−1"]),
        (bars(("a", -7), ("b", -10), ("c", -2)), ["−7", "−10", "−2"]),
        (bars(("a", 3), ("b", -10), looks=Looks(y=AxisLooks(low=-10, high=10))), ["3", "−10"]),
        (bars(("a", 3), ("b", -10), looks=Looks(y=AxisLooks(reverse=True))), ["3", "−10"]),
        (bars(("a", 3), ("b", -10), looks=Looks(text_size=TextSize.LARGER)), ["3", "−10"]),
        (bars(("a", 3), ("b", -10), horizontal=True), ["3", "−10"]),
        (bars(("a", -3), ("b", -10), horizontal=True), ["−3", "−10"]),
        (chart(Mark.LOLLIPOP, ["a", "b"], [8, -10]), ["8", "−10"]),
        (chart(Mark.LOLLIPOP, ["a", "b"], [8, -10], horizontal=True), ["8", "−10"]),
        (chart(Mark.BAR, ["a", "b", "c"], [5, None, None], [None, -10, -9]), ["5", "−10", "−9"]),
        (chart(Mark.BAR, ["a", "b"], [5, None], [None, -10], stack=Stack.ZERO), ["5", "−10"]),
        (chart(Mark.BAR, ["a", "b"], [5, -10], [3, -8], looks=ALL), [*"53", "−10", "−8"]),
        (falls((0, 10), (10, 6), (6, -10), (-10, 0)), ["10", "−4", "−16", "10"]),
        (falls((0, -10), (-10, -20)), ["−10", "−10"]),
        (whiskered(4, -9), ["4", "−9"]),
    ],
)  # fmt: skip
def test_a_loss_that_ends_near_the_end_of_the_axis_keeps_its_number_and_its_neighbours_theirs(
    drawn: ChartData, figures: list[str]
) -> None:
    placed, face = render.arranged(drawn)
    assert_readable(placed, face)
    shown = Counter(text.text for text in placed.texts if text.role != "muted")
    assert not Counter(figures) - shown


def test_no_room_is_kept_below_the_axis_for_numbers_that_stand_above_it() -> None:
    heights = []
    for steps in (((0, 10), (10, 12)), ((0, 10), (10, 2)), ((0, 10), (10, 0))):
        placed, face = render.arranged(falls(*steps))
        assert_readable(placed, face)
        heights.append(placed.plots[0].frame.bottom)

    rising, falling, fallen = heights
    assert rising == falling < fallen


def test_lines_to_compare_with_are_named_as_far_as_a_low_plot_has_room() -> None:
    names = [*"abcdefghijklmnop", "0" * 13]
    looks = Looks(subtitle="0", labels=LabelsAt.ALL, shape=Shape.WIDE, text_size=TextSize.LARGER)
    low = chart(Mark.WATERFALL, names, [0.0] * 17, looks=looks)
    low = replace(low, series=(replace(low.series[0], y2=(0.0,) * 16 + (-1.0,)),))
    lines = (Reference(0.0, "goal"), Reference(0.0, "mean"))
    assert_readable(*render.arranged(replace(low, references=lines)))


@pytest.mark.parametrize("example", EXAMPLES[::7], ids=lambda e: e.name)
def test_each_text_is_drawn_as_wide_as_it_was_measured(example: Example) -> None:
    placed, face = render.arranged(chart_of(example))
    figure = render.draw(chart_of(example))
    drawn = [artist for artist in figure.get_children() if isinstance(artist, Line)]

    scale = figure.bbox.width / placed.width  # smaller words are words on a larger page
    level = [(text, artist) for text, artist in zip(placed.texts, drawn, strict=True) if not text.angle]
    assert level
    for text, artist in level:
        expected = face.width(text.text, text.size, bold=text.bold) * scale
        bearings = text.size * scale * 0.25  # the room about the first and the last letter holds no ink
        letters, where = artist.outlined()
        assert expected * 0.96 - bearings <= letters.get_extents(where).width <= expected * 1.01 + 2


LANDS = [
    *("United States of America", "China", "Germany", "Japan", "United Kingdom of Great Britain"),
    *("France", "India", "Brazil", "Bosnia and Herzegovina", "Democratic Republic of the Congo"),
]


@pytest.mark.parametrize("shares", ["even", "falling", "one half", "one half last"])
@pytest.mark.parametrize("count", range(1, 11))
def test_names_of_slices_are_whole_where_two_lines_find_room(count: int, shares: str) -> None:
    halved = [float(count), *([1.0] * (count - 1))]
    sizes = {
        "even": [1.0] * count,
        "falling": [100.0 - 9 * at for at in range(count)],
        "one half": halved,
        "one half last": halved[::-1],
    }
    placed = kinds.arrange(chart(Mark.ARC, LANDS[:count], sizes[shares]), FACE.width)
    assert_readable(placed)
    shown = "".join(text.text.replace(" ", "") for text in placed.texts)
    told = [name for name in LANDS[:count] if name.replace(" ", "") in shown]
    assert len(told) >= (count if count <= 7 else 6)


def test_a_treemap_of_the_least_figures_there_are_fills_its_frame() -> None:
    assert_readable(kinds.arrange(chart(Mark.TREEMAP, ["a", "b"], [2.2e-311, 1.1e-311]), FACE.width))


def test_slices_too_thin_to_be_seen_are_told_below_each_other() -> None:
    assert_readable(kinds.arrange(chart(Mark.ARC, [*"aaaaaab"], [*[1.0] * 6, 1e21]), FACE.width))


@pytest.mark.parametrize("count", [1, 2, 5, 12, 13, 24, 30, 60, 200])
@pytest.mark.parametrize("name", ["x", "Jan", "Label {}", "A rather long name of a thing {}", "2024-W{:02d}"])
@pytest.mark.parametrize("mark", [Mark.BAR, Mark.LINE])
def test_names_of_any_number_and_length_stand_apart(count: int, name: str, mark: Mark) -> None:
    labels = [name.format(i) for i in range(count)]
    assert_readable(kinds.arrange(chart(mark, labels, list(range(count))), FACE.width))


def test_bars_lie_down_when_their_names_find_no_room() -> None:
    long = bars(*((f"Department of things number {i}", i) for i in range(9)))
    assert sideways.lies(long, FACE.width)
    assert not sideways.lies(bars(*((m, 1) for m in MONTHS)), FACE.width)


def test_many_lying_bars_make_the_picture_taller() -> None:
    many = bars(*((f"Name of someone {i}", i) for i in range(30)))
    assert kinds.arrange(many, FACE.width).height > pieces.HEIGHT


def test_counted_labels_are_thinned_and_stay_in_order() -> None:
    weeks = chart(Mark.LINE, [f"Week {i}" for i in range(1, 53)], list(range(52)))
    shown = [t.text for t in kinds.arrange(weeks, FACE.width).texts if t.text.startswith("Week")]
    assert 4 < len(shown) < 15
    assert shown == sorted(shown, key=lambda label: int(label.split()[1]))


def test_few_lines_are_named_at_their_ends_and_many_in_a_legend() -> None:
    few = kinds.arrange(chart(Mark.LINE, MONTHS, *([i] * 6 for i in range(3))), FACE.width)
    many = kinds.arrange(chart(Mark.LINE, MONTHS, *([i] * 6 for i in range(13))), FACE.width)
    assert not few.swatches
    assert [t.role for t in few.texts if t.text.startswith("Flat")] == [0, 1, 2]
    assert len(many.swatches) == 13


def test_a_line_that_ends_early_is_named_in_the_legend() -> None:
    placed = kinds.arrange(chart(Mark.LINE, MONTHS, [1] * 6, [2, 2, None, None, None, None]), FACE.width)
    assert len(placed.swatches) == 2


@pytest.mark.parametrize("mark", [Mark.BAR, Mark.LINE, Mark.POINT])
def test_the_legend_stands_above_the_plot(mark: Mark) -> None:
    placed = kinds.arrange(chart(mark, MONTHS, *([i] * 6 for i in range(14))), FACE.width)
    assert min(s.frame.bottom for s in placed.swatches) > max(p.frame.top for p in placed.plots)


def test_a_legend_without_end_is_counted_instead() -> None:
    placed = kinds.arrange(chart(Mark.BAR, MONTHS, *([i] * 6 for i in range(80))), FACE.width)
    assert any(t.text.startswith("+ ") and t.text.endswith(" more") for t in placed.texts)


def test_grid_lines_are_level_unless_bars_lie() -> None:
    upright = kinds.arrange(bars(("a", 1), ("b", 2)), FACE.width)
    lying = kinds.arrange(chart(Mark.BAR, MONTHS, [1] * 6, [2] * 6, horizontal=True), FACE.width)
    assert all(r.y0 == r.y1 for r in upright.rules)
    assert all(r.x0 == r.x1 for r in lying.rules)


@pytest.mark.parametrize("wanted", [[5, 5, 5], [0, 1, 99, 100], [50], [], [-10, 200]])
def test_names_that_would_collide_are_moved_apart_and_keep_their_order(wanted: list[float]) -> None:
    found = fitting.declutter(wanted, 10, 0, 100)
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    assert all(0 <= y <= 100 for y in found)
    assert all(found[b] - found[a] >= 10 - 1e-9 for a, b in pairwise(order))


def test_a_wrapped_text_keeps_its_words_and_its_width() -> None:
    lines = fitting.wrap("one two three four five", 150, 27, FACE.width, lines=3)
    assert " ".join(lines) == "one two three four five"
    assert all(FACE.width(line, 27) <= 150 for line in lines)
    assert fitting.wrap("one two three four five", 90, 27, FACE.width, lines=2)[-1].endswith("…")


def along_x(table: Table, spec: ChartSpec) -> list[str]:
    """Return the words below a plot, left to right."""
    placed = kinds.arrange(kinds.chart_data(table, spec), FACE.width)
    floor = placed.plots[0].frame.bottom
    below = [text for text in placed.texts if text.y < floor and text.role != "muted"]
    return [text.text for text in sorted(below, key=lambda each: (-each.y, each.x))]


@pytest.mark.parametrize(
    ("cells", "shown"),
    [
        (("2025-03-01", "2025-03-02", "2025-03-05"), ["1 Mar", "2 Mar", "5 Mar", "2025"]),
        (("2024-12-31", "2025-01-01"), ["31 Dec", "1 Jan", "2024", "2025"]),
        (("2025-03-01", "later"), ["2025-03-01", "later"]),
        (("2025-02-30", "2025-03-01"), ["2025-02-30", "2025-03-01"]),
    ],
)
def test_days_below_bars_are_written_as_people_write_them(cells: tuple[str, ...], shown: list[str]) -> None:
    table = tables.table(Day=cells, Steps=tuple(range(3, 3 + len(cells))))
    assert along_x(table, ChartSpec(Mark.BAR, x=Channel("Day"), y=(Measure("Steps"),))) == shown


def test_two_moments_that_are_compared_have_a_tick_each_and_none_lies_between() -> None:
    days = (dt.date(2017, 1, 1), dt.date(2023, 1, 1))
    table = tables.table(Year=days, Coal=(90, 21), Wind=(30, 81))
    spec = ChartSpec(Mark.LINE, x=Channel("Year"), y=(Measure("Coal"), Measure("Wind")))
    assert along_x(table, spec) == ["2017", "2023"]


def test_names_at_points_keep_off_the_line_that_is_fitted_through_them() -> None:
    cats = ("Miso", "Biscuit", "Luna", "Otto", "Pixel", "Tofu")
    weights, naps = (4.1, 6.3, 3.8, 7.2, 4.9, 5.5), (9, 14, 7, 17, 10, 12)
    table = tables.table(Cat=cats, Weight=weights, Naps=naps)
    spec = ChartSpec(
        Mark.POINT, x=Channel("Weight"), y=(Measure("Naps"),), label="Cat", layers=(Trend(forecast=0),)
    )
    chart_ = kinds.chart_data(table, spec)
    placed = kinds.arrange(chart_, FACE.width)
    (plot,), (fit,) = placed.plots, chart_.fits
    rise = (fit.y[-1] - fit.y[0]) / (fit.x[-1] - fit.x[0])
    for text in (each for each in placed.texts if each.text in cats):
        (left, bottom), (right, _), (_, top), _ = corners(text, FACE)
        heights = [
            plot.frame.bottom
            + plot.frame.height * (fit.y[0] + rise * (x - fit.x[0]) - plot.y[0]) / (plot.y[1] - plot.y[0])
            for x in (
                plot.x[0] + (edge - plot.frame.left) / plot.frame.width * (plot.x[1] - plot.x[0])
                for edge in (left, right)
            )
        ]
        assert max(heights) < bottom or min(heights) > top, text.text


def test_the_name_of_a_fitted_line_keeps_off_the_dots_beside_its_end() -> None:
    sizes, weights = (160, 165, 170, 175, 180), (55.5, 61, 66.2, 71, 79.5)
    table = tables.table(Taille=sizes, Poids=weights)
    spec = ChartSpec(Mark.POINT, x=Channel("Taille"), y=(Measure("Poids"),), layers=(Trend(forecast=0),))
    placed = kinds.arrange(kinds.chart_data(table, spec), FACE.width)
    (plot,), (name,) = placed.plots, (text for text in placed.texts if text.text == "trend")
    (left, bottom), _, (_, top), _ = corners(name, FACE)
    last = plot.frame.bottom + plot.frame.height * (79.5 - plot.y[0]) / (plot.y[1] - plot.y[0])
    assert left < plot.frame.right
    assert not bottom - 4 < last < top + 4, (bottom, top, last)


BARS = tables.table(Month=("Jan", "Feb", "Mar", "Apr", "May", "Jun"), Sold=(120, 180, 90, 150, 140, 210))
RISING = ChartSpec(Mark.BAR, x=Channel("Month"), y=(Measure("Sold"),), layers=(Trend(forecast=0),))


def test_the_name_of_a_line_fitted_to_bars_stands_beside_them_and_in_the_picture() -> None:
    placed = kinds.arrange(kinds.chart_data(BARS, RISING), FACE.width)
    (plot,), (name,) = placed.plots, (text for text in placed.texts if text.text == "trend")
    (left, _), (right, _), _, _ = corners(name, FACE)
    assert plot.frame.right < left < right < placed.width


def test_a_number_that_a_fitted_line_would_strike_has_a_plate_and_no_other_has() -> None:
    placed = kinds.arrange(kinds.chart_data(BARS, RISING), FACE.width)
    plates = [rule for rule in placed.rules if rule.role == "plate"]
    behind = {
        text.text
        for text in placed.texts
        for rule in plates
        if rule.x0 < text.x < rule.x1 and text.y < rule.y0 < text.y + text.size
    }
    assert behind == {"120", "150"}


def test_a_number_on_a_bar_has_no_plate_that_would_cover_the_bar() -> None:
    piled = tables.table(
        Year=tuple(map(str, range(2010, 2021))),
        Lent=(2015, 1932, 1273, 2660, 700, 60, 2220, 1666, 3911, 1890, 2710),
        Sold=(1581, 2134, 1755, 1980, 2344, 3864, 1996, 1707, 16, 1886, 3305),
    )
    spec = replace(
        RISING,
        x=Channel("Year"),
        y=(Measure("Lent"), Measure("Sold")),
        stack=Stack.ZERO,
        looks=Looks(labels=LabelsAt.ALL),
    )
    placed = kinds.arrange(kinds.chart_data(piled, spec), FACE.width)
    assert len(placed.chart.fits) == 2
    assert not [rule for rule in placed.rules if rule.role == "plate"]


def in_panels(*layers: Layer) -> Layout:
    table = tables.table(Month=("Jan", "Feb", "Mar"), Sold=(120, 180, 90), Lent=(10, 20, 60))
    y = (Measure("Sold"), Measure("Lent"))
    spec = ChartSpec(Mark.BAR, x=Channel("Month"), y=y, facet_measures=True, layers=layers)
    return kinds.arrange(kinds.chart_data(table, spec), FACE.width)


def levels(placed: Layout) -> list[set[int]]:
    """Return at which values lines lie across each panel, whole or in pieces."""
    lines = [rule for rule in placed.rules if rule.role == "reference"]
    return [
        {
            round(plot.y[0] + (rule.y0 - plot.frame.bottom) / plot.frame.height * (plot.y[1] - plot.y[0]))
            for rule in lines
            if plot.frame.left <= rule.x0 <= plot.frame.right
        }
        for plot in placed.plots
    ]


def test_each_of_small_panels_has_the_line_fitted_to_its_own_marks() -> None:
    fits = in_panels(Trend(forecast=0)).chart.fits
    assert [(fit.panel, fit.y[0], fit.y[-1]) for fit in fits] == [(0, 145, 115), (1, 5, 55)]


def test_each_of_small_panels_has_the_average_of_its_own_marks_and_names_it() -> None:
    placed = in_panels(Compared(aggregate=Aggregate.MEAN))
    assert [each.value for each in placed.chart.references] == [130, 30]
    assert levels(placed) == [{130}, {30}]
    assert [text.text for text in placed.texts if text.text.startswith("average")] == [
        *("average 130", "average 30")
    ]


def test_a_line_at_a_value_stands_in_each_of_small_panels() -> None:
    placed = in_panels(Compared(100, label="goal"))
    assert levels(placed) == [{100}, {100}]
    assert [text.text for text in placed.texts if text.text.startswith("goal")] == ["goal 100"] * 2


def test_years_have_ticks_from_the_first_to_the_last() -> None:
    years = tuple(dt.date(year, 1, 1) for year in range(2015, 2025))
    table = tables.table(Year=years, Coal=tuple(range(10)))
    assert along_x(table, ChartSpec(Mark.LINE, x=Channel("Year"), y=(Measure("Coal"),))) == [
        *("2015", "2018", "2021", "2024")
    ]


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (MONTHS, ["Jan", "Mar", "May"]),
        (["Nov", "Dec", "Jan", "Feb", "Mar", "Apr"], ["Nov", "Jan", "Mar"]),
        (["Ann", "Bob", "Cal", "Dan", "Eve", "Fay"], ["Ann", "Bob", "Cal", "Dan", "Eve", "Fay"]),
    ],
)
def test_months_below_small_panels_are_thinned_and_names_are_not(names: list[str], shown: list[str]) -> None:
    runs = [[1, 2, 3, 4, 5, 6]] * 6
    many = chart(Mark.BAR, names, *runs, facets=tuple("abcdef"))
    panels = tuple(replace(many.panels[0]) for _ in runs)
    parted = tuple(replace(run, panel=at) for at, run in enumerate(many.series))
    placed, _ = render.arranged(replace(many, panels=panels, series=parted))
    below = [text.text for text in placed.texts if text.text in names]
    assert below == shown * 6


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (["Tháng 1", "Tháng 2", "Tháng 3", "Tháng 4"], ["Tháng 1", "Tháng 3"]),
        (["січень", "лютий", "березень", "квітень"], ["січень", "лютий", "березень", "квітень"]),
        (["जनवरी", "फ़रवरी", "मार्च", "अप्रैल"], ["जनवरी", "फ़रवरी", "मार्च", "अप्रैल"]),
        (["gennaio", "février", "März", "kwiecień"], ["gennaio", "février", "März", "kwiecień"]),
    ],
)
def test_names_below_small_panels_stay_whole_and_apart(names: list[str], shown: list[str]) -> None:
    many = chart(Mark.LINE, names, *[[1, 2, 3, 4]] * 3, facets=tuple("abc"))
    parted = tuple(replace(run, panel=at) for at, run in enumerate(many.series))
    placed, _ = render.arranged(replace(many, panels=many.panels * 3, series=parted))
    below = [text.text for text in placed.texts if text.text not in ("a", "b", "c") and not text.bold]
    assert [each for each in below if any(map(str.isalpha, each)) and each != "Rent"][: len(shown)] == shown


def test_lines_between_two_moments_say_what_they_begin_at() -> None:
    placed, face = render.arranged(chart(Mark.LINE, ["2019", "2024"], [61, 72], [70, 66], [62, 50]))
    assert_readable(placed, face)
    first = {text.text: text.align for text in placed.texts if text.text in {"61", "70", "62"}}
    assert first == {"61": "right", "70": "right", "62": "right"}


def test_a_mean_of_thousands_is_told_without_cents() -> None:
    line = (Reference(16516.6667, "average"),)
    placed, _ = render.arranged(
        chart(Mark.LINE, MONTHS, [12000, 15000, 19000, 16000, 17000, 18000], references=line)
    )
    assert any(text.text == "average 16,517" for text in placed.texts)


def test_both_axes_of_one_frame_have_at_least_four_ticks() -> None:
    two = chart(Mark.COMBO, MONTHS, [78, 55, 60, 52, 58, 92], [50, 70, 110, 160, 205, 40], overlaid=True)
    panels = (Axis("Rain", Scale.NUMBER), Axis("Sun", Scale.NUMBER))
    line = replace(two.series[1], panel=1, mark=Mark.LINE)
    placed, _ = render.arranged(replace(two, panels=panels, series=(two.series[0], line)))
    ticks = [text for text in placed.texts if text.role == "muted" and text.text.isdecimal()]
    assert all(sum(text.align == side for text in ticks) >= 4 for side in ("left", "right"))
