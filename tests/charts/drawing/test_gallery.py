"""The gallery shows every kind of chart in both themes, and its pages and pictures belong together."""

import io

import pytest
from PIL import Image

from benchmarks.gallery import FOLDER, WIDTH, chart_of, page, small
from benchmarks.gallery_charts import EXAMPLES
from charts.drawing.theme import Theme
from charts.grammar import Mark


def test_there_are_at_least_forty_charts_of_every_mark() -> None:
    marks = {chart_of(example).mark for example in EXAMPLES}
    assert len({example.name for example in EXAMPLES}) >= 40
    assert marks == set(Mark) - {Mark.NONE}


@pytest.mark.parametrize("theme", [*Theme])
def test_every_chart_has_its_picture_and_no_picture_is_left_over(theme: Theme) -> None:
    committed = {path.stem for path in (FOLDER / theme).glob("*.png")}
    assert committed == {example.name for example in EXAMPLES}
    text = (FOLDER / f"{theme}.md").read_text("utf-8")
    assert all(f"({theme}/{name}.png)" in text for name in committed)


def test_a_picture_is_as_wide_as_discord_shows_it() -> None:
    image = Image.open(io.BytesIO(small(chart_of(EXAMPLES[0]), Theme.DARK)))
    assert image.width == WIDTH


def test_the_page_says_what_each_picture_shows() -> None:
    charts = {"one": chart_of(EXAMPLES[0])}
    assert "![Bar chart: " in page(charts, Theme.LIGHT)
    assert "(light/one.png)" in page(charts, Theme.LIGHT)
