"""A shortcut for what programs write gives exactly what the long way gives."""

import datetime as dt
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.hostile_texts import SHAPES
from charts.cells import type_columns
from charts.cells.numbers import read_numbers, read_plain
from charts.reading import message, read_message
from charts.table import File, Kind
from tests.charts import mutations

QUICK = settings(max_examples=150)
PLAIN = st.from_regex(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?", fullmatch=True)
CELL = st.text(st.sampled_from("ab1 .,;|-\\/é:"), max_size=5)


@QUICK
@given(st.lists(PLAIN, min_size=1, max_size=8))
def test_plain_numbers_are_the_numbers_of_the_grammar(cells: list[str]) -> None:
    if (short := read_plain(cells)) is not None:
        long = read_numbers(cells)
        assert long is not None
        assert [*map(repr, short.values)] == [*map(repr, long.values)]
        assert (short.decimals, short.unit, short.comma) == (long.decimals, long.unit, long.comma)


@QUICK
@given(st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=2, max_size=6), st.sampled_from(",;|\t"))
def test_a_quote_around_one_cell_changes_no_other(rows: list[list[str]], delimiter: str) -> None:
    lines = [delimiter.join(row) for row in (["one", "two", "three"], *rows)]
    quoted = [lines[0].replace("two", '"two"'), *lines[1:]]

    short, long = (read_message("", [File("a.csv", "\n".join(text).encode())]) for text in (lines, quoted))

    assert short.tables == long.tables
    assert short.notes == long.notes


@QUICK
@given(st.lists(st.dates(dt.date(1000, 1, 1)), min_size=1, max_size=4))
def test_days_that_come_again_are_the_same_days(days: list[dt.date]) -> None:
    (column,), _ = type_columns(["day"], [[day.isoformat() for day in days * 2]])
    assert (column.kind, column.values) == (Kind.DATE, tuple(days * 2))


def test_a_day_that_is_none_leaves_the_column_words() -> None:
    (column,), _ = type_columns(["day"], [["2024-02-28", "2024-02-30", "2024-02-28"]])
    assert column.kind is Kind.TEXT


@pytest.mark.parametrize("place", range(len(message.STRONG)))
def test_a_family_finds_no_table_without_one_of_its_signs(place: int) -> None:
    """Else the table is lost: lines without these signs are not shown to the family."""
    family = message.STRONG[place]
    dice = random.Random(place)
    texts = [*mutations.pastes(), *(shape.text(900) for shape in SHAPES)]
    texts += [mutations.written(dice) for _ in range(200)]
    found = [text for text in texts if family.find(text.split("\n"))]
    assert len(found) > 1
    assert [text for text in found if not any(sign in text for sign in family.signs)] == []
    needed = [sign for sign in family.signs if any(sign in text for text in found)]
    assert needed
