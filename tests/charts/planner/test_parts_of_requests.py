"""The parts of a request, a row for each: numbers, days, the columns it names, what was taken of it."""

from dataclasses import replace

import pytest

from charts.language.registry import languages
from charts.language.spelling import fold
from charts.language.spoken import heard, words_in
from charts.language.tokens import Word, words
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


@pytest.mark.parametrize(
    ("word", "language", "number"),
    [
        ("on", "tr", 10),
        ("on", "en", None),
        ("on", "fr", None),
        ("ten", "en", 10),
        ("ten", "de", 10),
        ("ten", "pl", None),
        ("ten", "cs", None),
        ("ten", "nl", None),
        ("tien", "nl", 10),
        ("üç", "tr", 3),
        ("sept", "fr", 7),
        ("sept", "en", None),
        ("fünf", "en", 5),
    ],
)
def test_a_number_is_a_word_of_the_language_of_the_request(
    word: str, language: str, number: int | None
) -> None:
    found = number_at([replace(each, codes=(language, "en")) for each in words(word)], 0)
    assert (found and found.value) == number


def test_no_word_of_english_is_a_number_for_being_one_elsewhere() -> None:
    english, *others = languages()
    numbers = {fold(word) for each in others for word in each.numbers.replace("|", " ").split()}
    alike = (numbers & words_in(english)).difference(english.numbers.split())
    assert {"on", "sept"} <= alike
    assert [
        word for word in alike if not word.isdigit() and number_at([Word(word, word, codes=("en",))], 0)
    ] == []


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
