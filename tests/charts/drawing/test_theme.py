"""Colours that tell series apart on both of Discord's grounds, for colour-blind readers too."""

import math
from itertools import combinations

import pytest

from charts.drawing.theme import Theme, contrast, palette
from charts.kinds.palette import Palette, mix

THEMES = [palette(theme) for theme in Theme]


@pytest.mark.parametrize("colours", THEMES, ids=[*Theme])
def test_words_stand_out_from_their_ground(colours: Palette) -> None:
    assert contrast(colours.text, colours.background) >= 10
    assert contrast(colours.muted, colours.background) >= 4.5
    assert all(contrast(word, colours.background) >= 4.5 for word in colours.words)


@pytest.mark.parametrize("colours", THEMES, ids=[*Theme])
def test_every_mark_stands_out_by_its_fill_or_its_edge(colours: Palette) -> None:
    assert all(contrast(edge, colours.background) >= 2.8 for edge in colours.edges)
    assert all(contrast(fill, colours.background) >= 2.8 for fill in colours.series[:5])


def test_the_grid_is_lighter_than_the_baseline_and_the_baseline_than_words() -> None:
    for colours in THEMES:
        ground = colours.background
        assert (
            contrast(colours.grid, ground)
            < contrast(colours.baseline, ground)
            < contrast(colours.text, ground)
        )


@pytest.mark.parametrize("colours", THEMES, ids=[*Theme])
def test_ten_lines_have_ten_colours_far_apart(colours: Palette) -> None:
    def apart(one: str, other: str) -> float:
        pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
        return math.dist((0, 0, 0), [first - second for first, second in pairs])

    assert min(apart(*pair) for pair in combinations(colours.edges, 2)) > 40
    assert len(colours.series) == len(colours.edges) == len(colours.words) == 10


def test_the_order_is_okabe_and_itos_with_yellow_last() -> None:
    light = palette(Theme.LIGHT).series
    assert light[:3] == ("#0072b2", "#d55e00", "#009e73")
    assert light[-1] == "#f0e442"


def test_a_mix_goes_from_one_colour_to_the_other() -> None:
    assert mix("#000000", "#ffffff", 0) == "#000000"
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
    assert mix("#000000", "#ffffff", 1) == "#ffffff"


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
