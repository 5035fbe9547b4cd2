"""The picture as a whole: its words, bytes, size and theme, and what cannot be drawn."""

import datetime as dt
import subprocess
import sys
import xml.etree.ElementTree as ET
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from matplotlib.lines import Line2D

from charts.chart import Axis, ChartData, Scale, Series
from charts.drawing import png, render
from charts.drawing.letters import Line
from charts.drawing.theme import Theme
from charts.grammar import Mark
from charts.layout import pieces
from charts.telling.refusals import TooLargeError
from tests.charts.charts_to_draw import bars, chart, measured_in, sample
from tests.charts.drawing.artists import named, panels, texts

ROOT = Path(__file__).resolve().parents[3]
MONTHS = ["Jan", "Feb", "Mar"]


@pytest.mark.parametrize("value", [1e101, -1e308, 10**400], ids=["1e101", "-1e308", "10**400"])
def test_a_number_beyond_any_axis_is_told_not_drawn(value: float) -> None:
    with pytest.raises(TooLargeError, match="more than 100 digits"):
        render.png(bars(("a", 1), ("b", value)))


@pytest.mark.parametrize(
    "day",
    [dt.date.min, dt.date.max, dt.datetime(9999, 12, 31, 23, 59, 59)],  # noqa: DTZ001 - cells are naive
    ids=["year 1", "year 9999", "last second"],
)
def test_the_first_and_the_last_year_can_be_drawn(day: dt.date) -> None:
    assert render.png(chart(Mark.LINE, [day, dt.date(2024, 1, 1)], [1, 2]))
    assert render.png(chart(Mark.BAR, [day], [1]))


@pytest.mark.parametrize(
    "text", ["$x_{$", "$\\frac{", "$$", "cost $5 and $6", "a^2_b", "\\text{x}", "_hidden"]
)
def test_tex_is_text_in_titles_labels_and_legends(text: str) -> None:
    drawn = chart(Mark.BAR, [text, "b"], [1, 2], [3, 4], title=text)
    figure = render.draw(replace(drawn, series=(replace(drawn.series[0], name=text), drawn.series[1])))
    render.png(drawn)
    assert texts(figure).count(text) == 3


def test_a_title_of_2000_characters_is_cut_with_an_ellipsis() -> None:
    shown = texts(render.draw(bars(("a", 1), title="word " * 400)))
    assert any(text.endswith("…") for text in shown)
    assert sum(len(text) for text in shown) < 400


def test_control_signs_and_line_breaks_never_reach_a_label() -> None:
    figure = render.draw(bars(("one\n\n\ntwo\x00\x07\u202e\u200b", 1), ("\ud800", 2)))
    assert "one two" in texts(figure)
    assert all(
        ord(char) >= 32 and char not in "\u202e\u200b\ud800" for text in texts(figure) for char in text
    )


def test_one_series_has_no_legend_and_two_have() -> None:
    assert "Flat 1" not in texts(render.draw(bars(("a", 1))))
    assert {"Flat 1", "Flat 2"} <= set(texts(render.draw(chart(Mark.BAR, MONTHS, [1, 2, 3], [4, 5, 6]))))


def test_up_to_twelve_bars_carry_their_numbers_and_thirteen_do_not() -> None:
    twelve = [(f"n{i}", 1000 + i) for i in range(12)]
    assert "1,005" in texts(render.draw(bars(*twelve)))
    upright = bars(*twelve, ("n12", 5))
    assert "1,005" not in texts(render.draw(upright))


def test_money_and_percent_are_kept_from_the_cells() -> None:
    assert "€1,200" in texts(render.draw(bars(("a", 1200), panels=measured_in("€", prefix=True))))
    assert "12.5%" in texts(render.draw(bars(("a", 12.5), panels=measured_in("%", decimals=1))))


@pytest.mark.parametrize("theme", list(Theme))
def test_the_picture_is_opaque_1200_wide_and_light_in_bytes(theme: Theme) -> None:
    pixels = render.pixels(chart(Mark.LINE, MONTHS, [1, 2, 3]), theme)
    assert pixels.shape == (675, 1200, 4)
    assert (pixels[:, :, 3] == 255).all()
    assert len(png.encode(pixels)) < 1_000_000


@pytest.mark.parametrize("mark", [mark for mark in Mark if mark is not Mark.NONE])
def test_the_same_chart_gives_the_same_bytes(mark: Mark) -> None:
    drawn = sample(mark)
    assert render.png(drawn) == render.png(drawn)
    assert render.svg(drawn) == render.svg(drawn)


def test_the_svg_is_well_formed_and_carries_no_date() -> None:
    text = render.svg(bars(("<a & b>", 1)))
    assert ET.fromstring(text).tag.endswith("svg")  # noqa: S314 - our own file
    assert b"<dc:date>" not in text


def test_nothing_in_the_product_imports_pyplot() -> None:
    script = "import sys; import charts.drawing.render; print('matplotlib.pyplot' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def test_no_text_is_smaller_than_nine_points_where_discord_shows_it() -> None:
    figure = render.draw(chart(Mark.BAR, MONTHS, [1, 2, 3], [4, 5, 6]))
    shown = 550 / pieces.WIDTH
    pixels_of_9_points = 9 * 96 / 72
    sizes = [t.text.size for t in figure.get_children() if isinstance(t, Line)]
    assert min(float(size) for size in sizes) * shown >= pixels_of_9_points


def test_series_keep_their_colour_order_blue_vermilion_green() -> None:
    figure = render.draw(chart(Mark.LINE, MONTHS, [1, 2, 3], [4, 5, 6], [7, 8, 9]))
    lines = [named(panels(figure)[0], f"series-{i}")[0] for i in range(3)]
    assert [line.get_color() for line in lines if isinstance(line, Line2D)] == [
        "#0072b2",
        "#d55e00",
        "#009e73",
    ]
    assert {line.get_marker() for line in lines if isinstance(line, Line2D)} == {"o"}


def test_an_empty_series_is_drawn_as_an_empty_chart() -> None:
    empty = ChartData(Mark.LINE, "", Axis("", Scale.NUMBER), (Axis("", Scale.NUMBER),), (Series("", (), ()),))
    assert render.png(empty)


def test_letters_that_no_font_has_are_named_in_a_note() -> None:
    assert render.notes(bars(("ꦗꦮ", 1), ("Größe 北京 🍎", 2))) == (
        "I have no font for “ꦗꦮ”: in the picture these stand as “?”.",
    )
    assert render.notes(bars(("Größe", 1), ("月", 2))) == ()


def test_years_along_an_axis_carry_no_separators() -> None:
    shown = texts(render.draw(chart(Mark.POINT, [1990, 2000, 2010], [1, 2, 3])))
    assert "2000" in shown
    assert "2,000" not in shown


def test_every_slice_of_three_percent_or_more_says_its_share() -> None:
    shown = texts(render.draw(chart(Mark.ARC, ["a", "b", "c"], [60, 37, 3])))
    assert {text.split(" · ")[0] for text in shown if "%" in text} == {"60.0%", "37.0%", "3.0%"}


def test_pictures_drawn_at_the_same_time_do_not_touch_each_other() -> None:
    drawn = [chart(mark, MONTHS, [1, 2, 3]) for mark in (Mark.BAR, Mark.LINE, Mark.ARC, Mark.POINT)]
    alone = [render.png(each) for each in drawn]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(render.png, drawn * 3)) == alone * 3
