"""What is placed is drawn there: each text at its side and angle, each line with its shape and dashes."""

from dataclasses import replace

import pytest
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle, Wedge
from matplotlib.transforms import Affine2D

from charts.chart import ChartData
from charts.drawing import render
from charts.drawing.letters import Line
from charts.drawing.theme import Theme, contrast, palette
from charts.grammar import LabelsAt, Looks, Mark
from tests.charts.charts_to_draw import bars, chart
from tests.charts.drawing.artists import named, panels, texts

MONTHS = ["Jan", "Feb", "Mar"]
LONG = bars(*((f"Department{'x' * i}", i + 1) for i in range(16)))
TILES = chart(Mark.HEATMAP, MONTHS, [1, 50, 100], [2, 60, 99])


@pytest.mark.parametrize(
    "drawn",
    [
        bars(("a", 1), ("b", 2)),
        chart(Mark.LINE, MONTHS, [1, 2, 3], [3, 2, 1]),
        chart(Mark.ARC, MONTHS, [1, 2, 3]),
        TILES,
        replace(LONG, mark=Mark.LINE),
    ],
    ids=lambda drawn: f"{drawn.mark}",
)
def test_each_text_stands_where_it_was_placed(drawn: ChartData) -> None:
    placed, _ = render.arranged(drawn)
    artists = [each for each in render.draw(drawn).get_children() if isinstance(each, Line)]
    for text, artist in zip(placed.texts, artists, strict=True):
        assert isinstance(artist, Line)
        path, place = artist.outlined()
        ink = path.get_extents(place + Affine2D().rotate_deg_around(text.x, text.y, -text.angle))
        left, middle, right = (ink.x0, (ink.x0 + ink.x1) / 2, ink.x1)
        stands = {"left": left, "center": middle, "right": right}[text.align]
        assert abs(stands - text.x) <= text.size * 0.15
        assert abs(ink.y0 - text.y) <= text.size * 0.3


def test_names_without_room_are_turned_in_the_picture() -> None:
    figure = render.draw(replace(LONG, mark=Mark.LINE))
    angles = {each.text.angle for each in figure.get_children() if isinstance(each, Line)}
    assert 40.0 in angles


@pytest.mark.parametrize("theme", list(Theme))
def test_a_number_can_be_read_on_its_cell(theme: Theme) -> None:
    placed, _ = render.arranged(TILES)
    figure = render.draw(TILES, theme)
    artists = [each for each in figure.get_children() if isinstance(each, Line)]
    colours = palette(theme)
    for text, artist in zip(placed.texts, artists, strict=True):
        if text.over is not None:
            assert isinstance(artist, Line)
            assert contrast(artist.ink, colours.heat(text.over, 1, 100)) >= 3


def test_a_line_whose_colour_repeats_is_told_from_the_first_by_its_dashes() -> None:
    figure = render.draw(chart(Mark.LINE, MONTHS, *([i, i + 1, i] for i in range(11))))
    first, repeated = (named(panels(figure)[0], f"series-{i}")[0] for i in (0, 10))
    assert isinstance(first, Line2D)
    assert isinstance(repeated, Line2D)
    assert first.get_linestyle() == "-"
    assert repeated.get_linestyle() != "-"


def test_a_legend_shows_lines_as_lines_and_bars_as_blocks() -> None:
    lines = render.draw(chart(Mark.LINE, MONTHS, *([i, i + 1, i] for i in range(13))))
    blocks = render.draw(chart(Mark.BAR, MONTHS, [1, 2, 3], [3, 2, 1]))
    assert len([each for each in lines.get_children() if isinstance(each, Line2D)]) == 13
    assert len([each for each in blocks.get_children() if isinstance(each, Rectangle)]) >= 2
    assert not [each for each in blocks.get_children() if isinstance(each, Line2D)]


def test_a_title_in_letters_without_a_font_is_drawn_with_question_marks() -> None:
    shown = [
        each.text.text
        for each in render.draw(bars(("a", 1), title="ꦗꦮ by town")).get_children()
        if isinstance(each, Line)
    ]
    assert any("?" in text and "by town" in text for text in shown)
    assert not any("ꦗ" in text for text in shown)


@pytest.mark.parametrize("donut", [False, True])
def test_a_ring_has_a_hole_and_a_pie_has_none(*, donut: bool) -> None:
    figure = render.draw(chart(Mark.ARC, MONTHS, [1, 2, 3], donut=donut))
    wedges = [each for each in panels(figure)[0].get_children() if isinstance(each, Wedge)]
    assert len(wedges) == 3
    assert {each.width is not None for each in wedges} == {donut}


@pytest.mark.parametrize("labels", [None, LabelsAt.NONE])
def test_a_ring_without_labels_keeps_its_names_and_loses_its_figures(labels: LabelsAt | None) -> None:
    drawn = chart(Mark.ARC, MONTHS, [100, 200, 300], donut=True)
    shown = texts(render.draw(replace(drawn, looks=Looks(labels=labels))))
    assert set(MONTHS) <= set(shown)
    assert any("300" in each or "600" in each for each in shown) is (labels is None)
