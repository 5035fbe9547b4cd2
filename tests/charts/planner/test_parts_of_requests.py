"""The parts of a request, a row for each: numbers, days, the columns it names, what was taken of it."""

import pytest

from charts.language.spoken import heard
from charts.language.tokens import words
from charts.language.vocabularies import cut_by
from charts.planner import plan
from charts.planner.filters.literals import day_at, number_at
from charts.planner.request.phrases import read_request
from tests.charts import tables
from tests.charts.rows import Row, given, rows


@pytest.mark.parametrize("row", rows("planner/numbers.rows"), ids=given)
def test_a_number_is_read_as_it_is_written(row: Row) -> None:
    found = number_at(words(row.given, cut_by(heard(row.given))), 0)
    assert ("none" if found is None else f"{found.value:.12g}") == row.expected


@pytest.mark.parametrize("row", rows("planner/days.rows"), ids=given)
def test_a_day_is_read_as_it_is_written(row: Row) -> None:
    day = day_at(words(row.given, cut_by(heard(row.given))), 0)
    parts = "none" if day is None else " ".join(str(part or "-") for part in (day.year, day.month, day.day))
    assert parts == row.expected


@pytest.mark.parametrize("row", rows("planner/columns.rows"), ids=given)
def test_a_column_is_known_by_what_it_is_called(row: Row) -> None:
    names, _, request = row.given.partition(" / ")
    table = tables.table(**dict.fromkeys(names.split(", "), (1, 2)))
    renamed = {column.name: name for column, name in zip(table.columns, names.split(", "), strict=True)}
    found = [renamed[table.columns[each.column].name] for each in read_request(table, request).mentions]
    assert (", ".join(found) or "none") == row.expected


@pytest.mark.parametrize("row", rows("planner/took.rows"), ids=given)
def test_what_was_taken_is_said_in_one_line(row: Row) -> None:
    name, _, request = row.given.partition(": ")
    assert plan(getattr(tables, name), request).took == row.expected
