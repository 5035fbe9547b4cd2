"""A small paste is read in few steps: each family takes one look, and each cell is read once."""

from functools import partial

import pytest

from benchmarks.hostile import work
from benchmarks.hostile_texts import SHAPES
from charts.language.cutting import Vocabulary, run_of
from charts.language.lexicon import Speech
from charts.reading import read_message
from tests.effort import calls

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
NAMES = ["North", "South", "East", "West", "Centre", "Coast", "Islands", "Hills", "Plains", "Valley"]
CSV = "\n".join(["Region,Price,Sold", *(f"{name},{at}.5,{at * 30}" for at, name in enumerate(NAMES, 2))])
MARKDOWN = "\n".join(
    ["| Region | Sold |", "| --- | --- |", *(f"| {name} | {at * 30} |" for at, name in enumerate(NAMES, 2))]
)
LIST = "\n".join(f"{day}: {at * 7}" for at, day in enumerate(DAYS, 3))


@pytest.mark.parametrize(
    ("text", "most"),
    [(f"bars please\n{CSV}", 4_400), (MARKDOWN, 1_700), (f"{LIST}\n\nline chart", 3_600)],
)
def test_a_small_paste_is_read_in_few_steps(text: str, most: int) -> None:
    read_message(text)
    read_message("another message")

    assert calls(lambda: read_message(text)) <= most


@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("ruled", 80),
        ("ruled, unfinished", 85),
        ("field, one value", 90),
        ("keys", 180),
        ("spaces, rows", 125),
        ("aligned, two lines", 145),
        ("jira", 160),
        ("wiki opens", 75),
    ],
)
def test_a_line_of_a_file_that_is_no_plain_table_is_read_in_few_steps(name: str, most: int) -> None:
    """An attachment of a megabyte has a hundred thousand of them."""
    (shape,) = (each for each in SHAPES if each.name == name)
    text = shape.text(40_000)
    work(shape.text(1_000), attached=True)

    assert calls(lambda: work(text, attached=True)) / text.count("\n") <= most


def test_lines_beside_a_table_that_differ_in_their_figures_are_asked_about_once() -> None:
    """Whether a line is a wish after all is asked in every language of its script."""

    def beside(first: int, last: int) -> str:
        rows = [f"図{number}  {number + 12}" for number in range(first, last)]
        return "\n".join(["plot this", '{"Month": ["Feb"], "Sold": [3]}', *rows])

    read_message(beside(10, 40))

    few, many = (calls(partial(read_message, beside(*ends))) for ends in ((100, 140), (200, 280)))
    assert (many - few) / 40 <= 120


def test_what_was_asked_of_the_same_words_before_is_not_looked_up_again() -> None:
    """A dozen frames ask what the same words begin with, and reader and planner cut the same lines."""
    speech, vocabulary = Speech(("de", "en")), Vocabulary(frozenset({"柱状图"}))
    said = ["nach", "Monat", "sortiert"]
    first = (speech.longest(said), run_of("画柱状图吧", vocabulary))

    assert calls(lambda: (speech.longest(said), run_of("画柱状图吧", vocabulary))) < 12
    assert (speech.longest(said), run_of("画柱状图吧", vocabulary)) == first
