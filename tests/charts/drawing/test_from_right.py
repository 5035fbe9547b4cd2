"""Charts in Arabic, Persian and Hebrew are drawn from the right: values and names there, marks leftwards."""

import numpy as np
import pytest
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_hex
from matplotlib.patches import Rectangle

from charts import kinds, planner
from charts.chart import ChartData
from charts.drawing import render
from charts.drawing.panel import Panel
from charts.layout.pieces import Text
from charts.reading import read_message
from tests.charts.drawing.artists import named, panels

BARS = {
    "ar": "أعمدة للإيرادات والتكاليف حسب المنطقة\nالمنطقة;الإيرادات;التكاليف\n"
    "الشمال;450;210\nالجنوب;305;160\nالشرق;523;300",
    "fa": "میله‌ای فروش و هزینه بر اساس شهر\nشهر;فروش;هزینه\nتهران;450;210\nشیراز;305;160\nتبریز;523;300",
    "he": "עמודות של מכירות ועלות לפי אזור\nאזור;מכירות;עלות\nצפון;450;210\nדרום;305;160\nמזרח;523;300",
}
LYING = "עמודות אופקיות של מכירות לפי אזור\nאזור;מכירות\nצפון;450\nדרום;305\nמזרח;523"
LINES = (
    "خط للإيرادات والتكاليف لكل شهر\nالشهر;الإيرادات;التكاليف\nيناير;320;210\nفبراير;290;205\nمارس;350;230"
)
TILES = "מפת חום של כמות לפי אזור ומוצר\nאזור;מוצר;כמות\nצפון;תה;4\nצפון;קפה;9\nדרום;תה;6\nדרום;קפה;2"
POINTS = "פיזור של עלות ומכירות\nאזור;מכירות;עלות\nצפון;450;210\nדרום;305;160\nמזרח;523;300"
PIE = "מכירות לפי אזור כעוגה\nאזור;מכירות\nצפון;450\nדרום;305\nמזרח;523"


def drawn(message: str) -> ChartData:
    reading = read_message(message)
    return kinds.chart_data(reading.tables[0], planner.plan(reading.tables[0], reading.request).spec)


def at(chart: ChartData, *words: str) -> list[Text]:
    """Return the texts of these words as they are placed; of a figure among others the first."""
    placed = render.arranged(chart)[0].texts
    return [next(text for text in placed if text.text == word) for word in words]


def middles(panel: Panel, gid: str) -> list[float]:
    """Return where the bars of a series stand in the picture, in pixels, in the order of the table."""
    found: list[float] = []
    for artist in named(panel, gid):
        assert isinstance(artist, PolyCollection)
        corners = [np.asarray(path.vertices, float) for path in artist.get_paths()]
        found += [float(panel.data.transform(each).mean(axis=0)[0]) for each in corners]
    return found


@pytest.mark.parametrize("code", BARS)
def test_bars_follow_each_other_from_the_right_and_values_stand_there(code: str) -> None:
    chart = drawn(BARS[code])
    first, second, third = at(chart, *chart.categories)
    assert first.x > second.x > third.x
    panel = panels(render.draw(chart))[0]
    assert (found := middles(panel, "series-0")) == sorted(found, reverse=True)
    assert found[0] > middles(panel, "series-1")[0]
    (value,) = at(chart, "600")
    assert value.x > first.x
    assert value.align == "left"


@pytest.mark.parametrize("code", BARS)
def test_title_and_legend_begin_at_the_right(code: str) -> None:
    chart = drawn(BARS[code])
    placed = render.arranged(chart)[0]
    (title,) = at(chart, chart.title)
    assert (title.align, title.x > placed.width * 0.9) == ("right", True)
    one, other = (swatch.frame for swatch in placed.swatches)
    assert one.left > other.left
    name, _ = at(chart, *(series.name for series in chart.series))
    assert other.right < name.x < one.left


def test_bars_that_lie_grow_leftwards_from_their_names() -> None:
    chart = drawn(LYING)
    panel = panels(render.draw(chart))[0]
    names = at(chart, *chart.categories)
    assert all(name.align == "left" and name.x > middles(panel, "series-0")[0] for name in names)
    left, right = panel.x
    assert left > right


def test_a_line_runs_from_the_right_and_is_named_where_it_ends_at_the_left() -> None:
    chart = drawn(LINES)
    first, *_, last = at(chart, *chart.categories)
    ends = [text for text in render.arranged(chart)[0].texts if isinstance(text.role, int)]
    assert first.x > last.x > max(text.x for text in ends)


def test_the_shades_of_a_scale_rise_as_its_figures_do() -> None:
    placed = render.arranged(drawn(TILES))[0]
    assert placed.ramp is not None
    assert placed.ramp.from_right
    low, high = (text for text in placed.texts if text.role == "muted" and text.text in ("2", "9"))
    assert low.x > placed.ramp.frame.right > placed.ramp.frame.left > high.x
    english = TILES.replace(
        "מפת חום של כמות לפי אזור ומוצר\nאזור;מוצר;כמות", "heatmap of n by a and b\na;b;n"
    )
    assert shades(drawn(TILES)) == shades(drawn(english))[::-1]


def shades(chart: ChartData) -> list[str]:
    """Return the colours of a scale from left to right."""
    figure = render.draw(chart)
    patches = [each for each in figure.get_children() if isinstance(each, Rectangle)]
    steps = [each for each in patches if not each.get_antialiased() and each is not figure.patch]
    return [to_hex(each.get_facecolor()) for each in sorted(steps, key=Rectangle.get_x)]


def test_a_scale_of_numbers_along_x_rises_to_the_right_in_all_languages() -> None:
    left, right = panels(render.draw(drawn(POINTS)))[0].x
    assert left < right
    (title,) = at(drawn(POINTS), drawn(POINTS).title)
    assert title.align == "right"


def test_a_pie_turns_as_everywhere_under_a_title_at_the_right() -> None:
    chart = drawn(PIE)
    placed = render.arranged(chart)[0]
    assert not any(plot.from_right for plot in placed.plots)
    assert at(chart, chart.title)[0].align == "right"


def test_a_chart_that_reads_from_the_left_is_left_as_it_is() -> None:
    chart = drawn("bars of sales by region\nregion;sales\nNorth;450\nSouth;305\nEast;523")
    assert not any(plot.from_right for plot in render.arranged(chart)[0].plots)
    first, *_, last = at(chart, *chart.categories)
    assert first.x < last.x
