"""A shortcut for what programs write gives exactly what the long way gives."""

import datetime as dt
import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.hostile_texts import SHAPES
from charts.cells import type_columns
from charts.cells.numbers import read_numbers, read_plain
from charts.reading import message, monospace, read_message
from charts.reading.families import pairs
from charts.table import File, Kind
from tests.charts import mutations

QUICK = settings(max_examples=100)
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


@QUICK
@given(
    st.from_regex(r"[A-Za-z][A-Za-z0-9]{0,12}", fullmatch=True)
    | st.sampled_from(["about", "under", "USD", "E", "kg", "R", "Q1", "T1", "1st", "Jan", "page2"]),
    st.sampled_from([": ", " : ", " = ", " ", "=", ":"]),
    st.integers(0, 10**15),
)
def test_a_plain_line_of_a_list_is_read_as_the_rules_read_it(label: str, sign: str, value: int) -> None:
    text = f"{label}{sign}{value}"
    dressed = f"• {text}"  # a bullet changes nothing, but no such line is plain

    assert pairs.read_pair(text) == pairs.read_pair(dressed)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("<table><tr><th>a<th>b<tr><td>x&#8203;y<td>1</table>", "xy"),
        ('[{"a": "x\\u200by", "b": 1}, {"a": "z", "b": 2}]', "xy"),
        ("a,b\nx\u0065\u0301y,1\nz,2", "xéy"),
        ('a,b\n"xe"\u0301y,1\nz,2', "xéy"),
    ],
)
def test_what_only_the_cells_say_is_cleaned_in_them(text: str, cell: str) -> None:
    assert read_message(text).tables[0].columns[0].raw[0] == cell


def test_the_one_long_cell_of_a_column_is_found_wherever_it_stands() -> None:
    for place in (0, 1, 2):
        cells = ["x" * 400, "y" * 600, "z" * 300]
        cells.insert(place, "w" * 1_001)
        table = read_message("name,sold\n" + "".join(f"{cell},1\n" for cell in cells)).tables[0]
        assert [len(cell) for cell in table.columns[0].raw] == [min(len(cell), 1_000) for cell in cells]


@QUICK
@given(st.lists(st.text(st.sampled_from("ab \t図\0é-"), max_size=9), max_size=5))
def test_columns_are_used_where_any_line_holds_a_sign(lines: list[str]) -> None:
    spans = monospace.gaps(lines)
    used = {at for line in lines for at, sign in enumerate(line) if sign not in " \t"}
    assert {at for start, end in spans for at in range(start, end)} == used
    assert all(right[0] > left[1] for left, right in itertools.pairwise(spans))
