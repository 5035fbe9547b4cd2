"""A touch is the sentence that means it: what is offered can be done, and does what the sentence does."""

import pytest

from charts.grammar import ChartSpec
from charts.kinds import chart_data, offers
from charts.planner import plan
from charts.planner.editing import edited
from charts.planner.operating import UnfitError, operated, took
from charts.reading import read_message
from charts.table import Table

SAVINGS = "Month | Savings\nJan | 120\nFeb | 150\nMar | 90\n"
REGIONS = "Region,Product,Sales\nNorth,A,10\nNorth,B,20\nSouth,A,5\nSouth,B,7\nEast,A,11\nEast,B,9\n"
PEOPLE = "Name,Age,Height\nAda,3,100\nBob,5,110\nCleo,8,130\nDan,10,140\nEve,4,101\nFay,9,134\n"
CHARTS = (
    (SAVINGS, "bar chart"),
    (SAVINGS, "line chart"),
    (SAVINGS, "als Balkendiagramm"),
    (REGIONS, "sales by region by product"),
    (REGIONS, "average sales by region"),
    (REGIONS, "stacked bars of sales by region by product"),
    (PEOPLE, "pie of age by name"),
    (PEOPLE, "horizontal bars of age by name"),
    (PEOPLE, "scatter of age and height"),
    (PEOPLE, "histogram of age"),
    (PEOPLE, "box plot of age"),
)


def drawn(text: str, request: str) -> tuple[Table, ChartSpec]:
    reading = read_message(text + request, ())
    return reading.tables[0], plan(reading.tables[0], reading.request).spec


@pytest.mark.parametrize(("text", "request_"), CHARTS)
def test_each_kind_that_is_offered_is_drawn_of_the_same_columns(text: str, request_: str) -> None:
    table, spec = drawn(text, request_)
    kinds = [mark for mark, _ in offers(table, spec, chart_data(table, spec)).kinds]
    assert spec.mark in kinds
    for mark in kinds:
        changed = operated(table, (spec,), f"kind={mark}").spec
        assert chart_data(table, changed).mark is mark
        assert (changed.x, changed.y, changed.series) == (spec.x, spec.y, spec.series)


@pytest.mark.parametrize(("text", "request_"), CHARTS)
def test_each_button_that_is_offered_changes_the_chart_and_changes_it_back(text: str, request_: str) -> None:
    table, spec = drawn(text, request_)
    offered = offers(table, spec, chart_data(table, spec))
    names = [("sort", offered.sorts), ("flip", offered.flips), ("labels", offered.labels)]
    for name in (name for name, is_offered in names if is_offered):
        once = operated(table, (spec,), name).spec
        twice = operated(table, (spec, once), name).spec
        assert spec != once != twice
        assert once.locale == twice.locale == spec.locale


@pytest.mark.parametrize(
    ("operation", "sentence"),
    [
        ("kind=line", "as a line"),
        ("kind=arc", "as a pie chart"),
        ("sort", "sort ascending"),
        ("flip", "horizontal"),
        ("labels", "without labels"),
        ("top=3", "top 3"),
        ("look=dark", "dark theme"),
        ("look=warm", "warm colours"),
    ],
)
def test_a_touch_is_the_sentence_that_means_it(operation: str, sentence: str) -> None:
    table, spec = drawn(PEOPLE, "bars of age by name")
    assert operated(table, (spec,), operation).spec == edited(table, (spec,), sentence).spec != spec


def test_every_look_that_is_offered_is_one() -> None:
    table, spec = drawn(PEOPLE, "bars of age by name")
    looks = [operated(table, (spec,), f"look={name}").spec.looks for name in LOOKS]
    assert len(set(looks)) == len(LOOKS)


LOOKS = ("light", "dark", "pastel", "vivid", "warm", "cool", "grey")


@pytest.mark.parametrize("operation", ["", "kind", "kind=none", "top=4", "top=", "look=mud", "more", "undo"])
def test_what_nobody_offers_is_refused(operation: str) -> None:
    table, spec = drawn(SAVINGS, "bar chart")
    with pytest.raises(UnfitError):
        operated(table, (spec,), operation)


def test_a_kind_that_would_show_less_is_not_offered() -> None:
    table, spec = drawn(REGIONS, "sales by region by product")
    names = {mark for mark, _ in offers(table, spec, chart_data(table, spec)).kinds}
    assert names.isdisjoint({"arc", "treemap", "funnel"})
    table, spec = drawn(REGIONS, "average sales by region")
    names = {mark for mark, _ in offers(table, spec, chart_data(table, spec)).kinds}
    assert "arc" not in names  # averages are no parts of a whole


def test_fewer_are_offered_only_of_more() -> None:
    table, spec = drawn(PEOPLE, "bars of age by name")
    assert offers(table, spec, chart_data(table, spec)).tops == (3, 5)
    cut = operated(table, (spec,), "top=3").spec
    assert offers(table, cut, chart_data(table, cut)).tops == ()


def test_the_line_that_says_what_is_drawn_is_in_the_chart_s_language() -> None:
    table, spec = drawn(SAVINGS, "als Balkendiagramm")
    assert took(table, spec).startswith("Balken")


@pytest.mark.parametrize("words", ["vertical", "vertical bars", "upright bars", "not horizontal"])
def test_lying_bars_stand_up_again(words: str) -> None:
    table, spec = drawn(PEOPLE, "horizontal bars of age by name")
    assert spec.horizontal
    assert not edited(table, (spec,), words).spec.horizontal


def test_lines_that_were_stacked_bars_are_not_called_stacked() -> None:
    table, spec = drawn(REGIONS, "stacked bars of sales by region by product")
    lines = operated(table, (spec,), "kind=line").spec
    assert took(table, spec).startswith("stacked bars")
    assert took(table, lines).startswith("a line")
    assert took(table, operated(table, (spec, lines), "kind=bar").spec).startswith("stacked bars")
