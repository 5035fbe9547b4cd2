"""What a hostile text costs grows with its size and no faster, counted in calls: no clock is asked."""

import cProfile
import math
import random

import pytest

from benchmarks.hostile import STEEPEST, slope, work
from benchmarks.hostile_texts import SHAPES, Shape
from tests.samples import examples

SIZES = (1_000, 2_000, 4_000)
MOST_CALLS = 800_000
"""Of one message: about a quarter of a second."""
FIXED = 6_000
"""Calls that a text of no length may cost: they hide how the rest grows."""
SAMPLE = random.Random(12).sample(SHAPES, min(examples(30), len(SHAPES)))
"""The profile `thorough` counts all of them, `benchmarks.hostile` measures them."""


def calls(text: str, *, attached: bool = False) -> int:
    """Return how many functions are called for a message, the built-in ones among them."""
    profile = cProfile.Profile()
    profile.runcall(work, text, attached=attached)
    return sum(entry.callcount for entry in profile.getstats())


def test_there_are_shapes_enough_and_all_differ() -> None:
    assert len({shape.name for shape in SHAPES}) == len(SHAPES) >= 150
    assert len({shape.text(4_000) for shape in SHAPES}) == len(SHAPES)
    assert all(3_900 < len(shape.text(4_000)) < 4_200 for shape in SHAPES)


@pytest.mark.sweep(6)
@pytest.mark.parametrize("shape", SAMPLE, ids=lambda shape: shape.name)
def test_the_cost_of_a_message_grows_no_faster_than_its_size(shape: Shape) -> None:
    work(shape.text(SIZES[0]), attached=False)  # what is cached is not the text's doing
    counted = [calls(shape.text(size)) for size in SIZES]

    assert counted[-1] < MOST_CALLS
    if counted[-1] > FIXED:
        steps = [counted[1] / counted[0], counted[2] / counted[1]]
        assert math.log2(min(steps)) <= STEEPEST, counted


REQUESTS = [
    shape
    for shape in SHAPES
    if shape.name.removeprefix("a wide table, then ")
    in {"money and numbers", "two colours", "ideographs", "formulas", "rates", "wishes"}
]


@pytest.mark.sweep(2)
@pytest.mark.parametrize("shape", REQUESTS, ids=lambda shape: shape.name)
def test_a_request_of_a_page_costs_what_may_be_spent_on_a_message(shape: Shape) -> None:
    work(shape.text(SIZES[0]), attached=False)  # what is cached is not the text's doing
    assert calls(shape.text(SIZES[-1])) < MOST_CALLS


def test_columns_that_a_request_names_again_and_again_are_not_each_held_against_all_others() -> None:
    (shape,) = (each for each in REQUESTS if each.name == "a wide table, then formulas")
    work(shape.text(2_000), attached=False)
    assert calls(shape.text(2_000)) < 570_000


GROWN = [
    shape
    for shape in SHAPES
    if shape.name
    in {"aligned, two lines", "ruled", "markdown heads", "field, one value", "json, keys", "tsv"}
    or shape in random.Random(13).sample(SHAPES, min(examples(6), len(SHAPES)))
]


@pytest.mark.sweep(3)
@pytest.mark.parametrize("shape", GROWN, ids=lambda shape: shape.name)
def test_the_cost_of_a_file_grows_no_faster_than_its_size(shape: Shape) -> None:
    work(shape.text(32_000), attached=True)  # what is cached is not the text's doing
    little, much = (calls(shape.text(size), attached=True) for size in (8_000, 32_000))
    assert math.log(much / little, 4) <= STEEPEST or much < FIXED, (little, much)


@pytest.mark.parametrize("delimiter", [",", "\t", " | ", '": "'])
def test_a_name_or_a_word_may_be_as_long_as_a_message(delimiter: str) -> None:
    work("plot sales\nsales,cost\n1,2", attached=False)
    name, word = "a" * 1_900, "b" + "a" * 1_890
    cost = calls(f"plot {word}\n{name}{delimiter}{name}b\n1{delimiter}2\n3{delimiter}4")
    assert cost < MOST_CALLS / 4


@pytest.mark.parametrize("word", ["그래프로", "و", "ederken", "売上は"])
def test_a_word_that_never_ends_is_not_taken_apart_at_each_of_its_places(word: str) -> None:
    work("plot sales\nsales,cost\n1,2", attached=False)
    assert calls(f"City,Sold\nKiel,12\nBonn,9\n안녕하세요, 막대 {word * (1_000 // len(word))}") < MOST_CALLS


def test_how_columns_were_made_is_found_once_for_all_readings_of_a_request() -> None:
    lists = "\n".join(f"a{number}: [1, 2, {number % 7}]" for number in range(1, 50))
    work(f"sum of cost by name, top 3\n{lists}", attached=False)
    assert calls(f"sum of co$st by regt by regt by name, top 3 by 5\n{lists}") < MOST_CALLS / 2


def test_what_columns_add_up_to_is_not_added_up_for_each_run_of_columns() -> None:
    lists = "\n".join(f"a{number}: [1, 2, 3]" for number in range(1, 50))
    wish = "starting from, unlabeled 1. Quartal 83-versus the prior one. 3 the trend as a line, 24Q3"
    work(f"sum of cost by name, top 3\n{lists}", attached=False)
    assert calls(f"{wish}\n{lists}") < MOST_CALLS


def test_a_request_may_say_a_hundred_words_of_names_of_a_hundred() -> None:
    names = [" ".join(f"{part}e{number}" for number in range(60)) for part in ("un", "deux")]
    work("plot sales\nsales,cost\n1,2", attached=False)
    assert calls(f"plot {names[0]} by {names[1]}\n{names[0]},{names[1]}\n1,2\n3,4") < MOST_CALLS


def test_what_words_are_like_a_hundred_names_is_found_once_for_all_readings_of_a_request() -> None:
    heads = ",".join(f"Figure {number}" for number in range(100))
    rows = "\n".join(",".join(str(number + row) for number in range(100)) for row in range(2))
    wish = (
        "stacked with the trend line in the table first text largest same as sold, dashed survey, takings too"
    )
    work("plot sales\nsales,cost\n1,2", attached=False)
    assert calls(f"{wish}\n{heads}\n{rows}") < MOST_CALLS / 2


def test_a_slope_is_that_of_the_power_law() -> None:
    sizes = (1_000, 10_000, 100_000)
    assert slope(sizes, [size * 1e-5 for size in sizes]) == pytest.approx(1)
    assert slope(sizes, [size**2 * 1e-11 for size in sizes]) == pytest.approx(2)
    assert slope(sizes, [0.001, 0.001, 0.001]) == 0
