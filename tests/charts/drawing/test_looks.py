"""Looks as they are drawn: colours of single bars, grey beside a highlight, themes, lines to compare with."""

from dataclasses import replace

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.colors import to_hex, to_rgba_array
from matplotlib.lines import Line2D

from charts.chart import ChartData
from charts.drawing import render
from charts.grammar import (
    Aggregate,
    Band,
    Channel,
    ChartSpec,
    LabelsAt,
    Layer,
    Looks,
    Mark,
    Measure,
    Note,
    NumberLooks,
    Paint,
    Rule,
    Target,
    ThemeName,
    Trend,
)
from charts.kinds import chart_data
from charts.layout import geometry
from charts.reading import read_table
from tests.charts.drawing.artists import panels, texts

TABLE = read_table("Month,Sales\nJan,12\nFeb,18\nMar,9\n")


def drawn(looks: Looks, *layers: Layer) -> ChartData:
    assert TABLE is not None
    spec = ChartSpec(Mark.BAR, x=Channel("Month"), y=(Measure("Sales"),), looks=looks, layers=layers)
    return chart_data(TABLE, spec)


def fills(chart: ChartData) -> set[str]:
    """Return the colours of all bars."""
    panel = panels(render.draw(chart))[0]
    found = (each.get_facecolor() for each in panel.marks if isinstance(each, PolyCollection))
    rows = [row for colours in found for row in np.asarray(colours, float).reshape(-1, 4)]
    return {to_hex((float(red), float(green), float(blue))) for red, green, blue, _ in rows}


def test_one_bar_takes_the_colour_that_is_asked_for_it() -> None:
    plain, painted = fills(drawn(Looks())), fills(drawn(Looks(paints=(Paint("#d62728", "feb"),))))

    assert painted == plain | {"#d62728"}


def test_all_but_what_is_highlighted_is_grey() -> None:
    [house] = fills(drawn(Looks()))
    found = fills(drawn(Looks(highlight=("Feb",))))

    [grey] = found - {house}
    assert (
        max(int(grey[i : i + 2], 16) for i in (1, 3, 5)) - min(int(grey[i : i + 2], 16) for i in (1, 3, 5))
        < 10
    )


def test_losses_take_their_own_colour() -> None:
    table = read_table("Month,Sales\nJan,12\nFeb,-18\n")
    assert table is not None
    looks = Looks(paints=(Paint("#2ca02c", "+"), Paint("#d62728", "-")))
    spec = ChartSpec(Mark.BAR, x=Channel("Month"), y=(Measure("Sales"),), looks=looks)

    assert fills(chart_data(table, spec)) == {"#2ca02c", "#d62728"}


def test_the_theme_is_the_one_that_is_asked_for() -> None:
    light, dark = drawn(Looks()), drawn(Looks(theme=ThemeName.DARK))

    assert to_hex(render.draw(light).get_facecolor()) == "#ffffff"
    assert to_hex(render.draw(dark).get_facecolor()) == "#2b2d31"


def test_a_line_to_compare_with_stands_at_its_value_and_says_it() -> None:
    chart = drawn(Looks(), Rule(aggregate=Aggregate.MEAN), Rule(value=40))
    figure = render.draw(chart)

    [lines] = [
        each for each in figure.artists if isinstance(each, LineCollection) and each.get_gid() == "references"
    ]
    assert len({height for ends in lines.get_segments() for _, height in ends}) == 2
    assert [each.value for each in chart.references] == [13, 40]
    assert {"average 13", "40"} <= set(texts(figure))
    assert panels(figure)[0].y[1] >= 40


def test_no_line_to_compare_with_goes_through_its_own_name() -> None:
    layout, face = render.arranged(drawn(Looks(), Rule(at="Mar", label="new shop")))
    [name] = [text for text in layout.texts if text.text == "new shop"]
    lines = [rule for rule in layout.rules if rule.role == "reference"]

    assert lines
    assert all(abs(name.x - line.x0) > face.width("new shop", name.size) / 2 for line in lines)


def test_a_line_to_compare_with_is_left_out_where_a_number_stands() -> None:
    layout, face = render.arranged(drawn(Looks(), Rule(value=13)))
    lines = [rule for rule in layout.rules if rule.role == "reference"]
    [number] = [text for text in layout.texts if text.text == "12"]
    half = face.width("12", number.size) / 2
    [frame] = [plot.frame for plot in layout.plots]

    assert number.y < lines[0].y0 < number.y + number.size
    assert not any(line.x0 < number.x + half and line.x1 > number.x - half for line in lines)
    assert (lines[0].x0, lines[-1].x1) == (frame.left, frame.right)


def test_a_number_stands_clear_of_the_target_above_its_bar() -> None:
    table = read_table("Month,Sales,Goal\nJan,12,40\nFeb,38,40\n")
    assert table is not None
    spec = ChartSpec(Mark.BAR, x=Channel("Month"), y=(Measure("Sales"),), layers=(Target("Goal"),))
    layout, _ = render.arranged(chart_data(table, spec))
    [number] = [text for text in layout.texts if text.text == "38"]
    [plot] = layout.plots
    target = plot.frame.bottom + plot.frame.height * 40 / plot.y[1]

    assert number.y - 0.2 * number.size > target + geometry.TARGET_WIDTH / 2 - 2


def inks(chart: ChartData) -> set[str]:
    """Return the colours of all lines to compare with, of stripes and of fitted lines."""
    colours: set[str] = set()
    figure = render.draw(chart)
    for each in (*figure.get_children(), *panels(figure)[0].marks):
        if not str(each.get_gid() or "").startswith(_OVERLAYS):
            continue
        assert isinstance(each, LineCollection | PolyCollection | Line2D)
        ink = each.get_facecolor() if isinstance(each, PolyCollection) else each.get_color()
        colours |= {to_hex(row) for row in to_rgba_array(ink)}
    return colours


_OVERLAYS = ("references", "trend", "stripe")


def test_what_is_laid_over_has_the_colour_that_was_asked_for_it() -> None:
    red, green = "#d62728", "#2ca02c"

    level = inks(drawn(Looks(), Rule(value=10, colour=red), Rule(value=12)))
    upright = inks(drawn(Looks(), Rule(at="Feb", colour=green)))
    lying = inks(replace(drawn(Looks(), Rule(value=10, colour=red)), horizontal=True))
    fitted = inks(drawn(Looks(), Trend(forecast=0, colour=red)))
    striped = inks(drawn(Looks(), Band(10, 12, colour=green)))

    assert red in level
    assert len(level) == 2
    assert upright == {green}
    assert lying == {red}
    assert fitted == {red}
    assert striped
    assert striped.isdisjoint(inks(drawn(Looks(), Band(10, 12))))


def test_the_mark_that_its_figure_tells_is_labelled_alone_with_its_value() -> None:
    looks = Looks(labels=LabelsAt.NONE, numbers=NumberLooks(currency="$"))

    chart = drawn(looks, Note("@max", ""), Note("@min", "low tide"), Note("@last", "now"))

    assert [(each.x, each.text) for each in chart.remarks] == [(1, "$18"), (2, "low tide"), (2, "now")]
    words = texts(render.draw(chart))
    assert "$18" in words
    assert "$12" not in words


def test_words_at_a_mark_move_with_it_where_an_order_is_asked_for() -> None:
    chart = drawn(Looks(order=("Mar", "Feb", "Jan")), Note("Mar", "rain"), Rule(at="Jan"))

    assert chart.categories == ("Mar", "Feb", "Jan")
    assert chart.remarks[0].x == 0
    assert chart.references[0].x == 2
