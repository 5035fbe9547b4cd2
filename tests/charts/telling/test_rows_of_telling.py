"""What members read, a row for each sentence: filters, numbers, titles, captions, notes, refusals."""

import datetime as dt
import importlib
import json
from dataclasses import replace

import pytest

from charts import kinds
from charts.chart import Axis, ChartData, Scale
from charts.grammar import Mark, check, spec_from_json
from charts.table import Unit
from charts.telling import formats
from charts.telling.taken import where_text
from charts.telling.titles import channel_title, common_title, measure_title, run_titles
from tests.charts import tables
from tests.charts.charts_to_draw import chart
from tests.charts.rows import Row, given, rows

TABLE = tables.table(
    City=("Rome",), Sales=(1,), Day=(tables.day(1),), Month=("Jan",), Year=(2024,), Weekday=("Mon",)
)


@pytest.mark.parametrize("row", rows("telling/filters.rows"), ids=given)
def test_a_filter_is_said_in_words(row: Row) -> None:
    form = {"mark": "bar", "x": {"field": "City"}, "y": [{"field": "Sales"}], "where": json.loads(row.given)}
    where = check(spec_from_json(form), TABLE).where
    assert where is not None
    assert where_text(where, TABLE) == row.expected


@pytest.mark.parametrize("row", rows("telling/took.rows"), ids=given)
def test_what_was_taken_is_said_in_one_line(row: Row) -> None:
    form = {"x": {"field": "City"}, "y": [{"field": "Sales"}], **json.loads(row.given)}
    assert kinds.took_line(check(spec_from_json(form), TABLE), TABLE) == row.expected


@pytest.mark.parametrize("row", rows("telling/numbers.rows"), ids=given)
def test_a_number_is_written_as_a_reader_writes_it(row: Row) -> None:
    value, _, decimals = row.given.partition(" with ")
    assert formats.plain(_number(value), int(decimals or 0)) == row.expected


@pytest.mark.parametrize("row", rows("telling/short.rows"), ids=given)
def test_a_large_number_is_written_short(row: Row) -> None:
    assert formats.compact(_number(row.given)) == row.expected


@pytest.mark.parametrize("row", rows("telling/titles.rows"), ids=given)
def test_a_measure_has_its_title(row: Row) -> None:
    form = {"mark": "bar", "x": {"field": "City"}, "y": [json.loads(row.given)]}
    assert measure_title(spec_from_json(form).y[0]) == row.expected


@pytest.mark.parametrize("row", rows("telling/runs.rows"), ids=given)
def test_what_runs_have_in_common_is_said_once(row: Row) -> None:
    form = {"mark": "bar", "x": {"field": "City"}, "y": json.loads(row.given)}
    measures = spec_from_json(form).y
    assert f"{' | '.join(run_titles(measures))} / {common_title(measures)}".strip() == row.expected


@pytest.mark.parametrize("row", rows("telling/places.rows"), ids=given)
def test_a_channel_has_its_title(row: Row) -> None:
    form = {"mark": "point", "x": json.loads(row.given), "y": [{"field": "Sales"}]}
    assert channel_title(spec_from_json(form).x) == row.expected


@pytest.mark.parametrize("row", rows("telling/sentences.rows"), ids=given)
def test_a_sentence_is_made_of_its_facts(row: Row) -> None:
    name, _, arguments = row.given.partition(" ")
    module, _, function = name.partition(".")
    say = getattr(importlib.import_module(f"charts.telling.{module}"), function)
    assert say(*json.loads(arguments)) == row.expected


@pytest.mark.parametrize("row", rows("telling/captions.rows"), ids=given)
def test_a_caption_has_the_figures_that_a_reader_checks(row: Row) -> None:
    assert kinds.caption(_drawn(row.given)) == row.expected


def _drawn(text: str) -> ChartData:
    """Return the chart of "bar [kg]: a=5, b=7": a mark, a unit, and a run for each series."""
    head, _, body = text.partition(": ")
    mark, _, unit = head.rstrip("]").partition(" [")
    runs = [[pair.rpartition("=") for pair in run.split(", ")] for run in body.split("; ")]
    xs = [_place(x) for x, _, _ in runs[0]]
    ys = [[None if y == "-" else _number(y) for _, _, y in run] for run in runs]
    found = chart(Mark(mark), xs, *ys)  # type: ignore[arg-type]  # all of one kind
    if isinstance(xs[0], int):
        found = replace(found, x=Axis("Month", Scale.NUMBER))
    symbol = "" if unit == "average" else unit.removesuffix(" before")
    axis = Axis(
        "Rent",
        Scale.NUMBER,
        Unit(symbol, prefix=unit.endswith(" before")) if symbol else None,
        additive=unit != "average",
    )
    return replace(found, panels=(axis,))


def _place(text: str) -> str | int | dt.date:
    if text.isdecimal():
        return int(text)
    return dt.date.fromisoformat(text) if text[:4].isdecimal() else text


def _number(text: str) -> int | float:
    return int(text) if text.lstrip("-").isdecimal() else float(text)
