"""Columns as members paste them: the kind, the unit, each value and what is said of them, a row for each."""

import datetime as dt

import pytest

from charts.cells import type_columns
from charts.table import Column, Kind, Value
from tests.charts.rows import Row, given, rows


def shown(column: Column) -> str:
    """Return a column in one line: its kind and unit, then its cells, those with a rank as "cell@rank"."""
    kind = column.kind.value
    if column.unit is not None:
        kind += f" {column.unit.symbol}{' before' if column.unit.prefix else ''}"
    ranks = column.ranks or (None,) * len(column.values)
    cells = [
        _cell(value) + (f"@{rank}" if rank is not None else "")
        for value, rank in zip(column.values, ranks, strict=True)
    ]
    return f"{kind}: {' | '.join(cells)}"


def _cell(value: Value) -> str:
    if value is None:
        return "-"
    if isinstance(value, dt.datetime):
        return value.isoformat(" ")
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


@pytest.mark.parametrize(
    "row",
    [
        *rows("cells/numbers.rows"),
        *rows("cells/money.rows"),
        *rows("cells/moments.rows"),
        *rows("cells/calendar.rows"),
        *rows("cells/words.rows"),
    ],
    ids=given,
)
def test_a_column_is_read_as_its_writer_means_it(row: Row) -> None:
    name, colons, cells = row.given.partition(" :: ")
    if not colons:
        name, cells = "Thing", row.given
    expected, _, note = row.expected.partition(" ! ")
    (column,), notes = type_columns([name], [[cell.strip() for cell in cells.split(" | ")]])
    assert (shown(column), "; ".join(notes)) == (expected, note)


@pytest.mark.parametrize("row", rows("cells/beside.rows"), ids=given)
def test_the_other_columns_settle_what_one_leaves_open(row: Row) -> None:
    columns = [[cell.strip() for cell in column.split(" | ")] for column in row.given.split(" || ")]
    read, _ = type_columns([f"Column {place}" for place in range(len(columns))], columns)
    assert [shown(column) for column in read] == row.expected.split(" || ")


def test_a_long_column_is_typed_by_all_of_its_cells() -> None:
    days = [f"2024-01-{day:02}" for day in range(1, 29)] * 3
    words = [f"week {'abcdefghijklmno'[place]}" for place in range(15)]
    ((kept,), _), ((broken,), _) = (type_columns(["Day"], [cells]) for cells in (days, [*days, *words]))
    assert (kept.kind, broken.kind) == (Kind.DATE, Kind.TEXT)
    assert broken.values[-1] == "week o"


def test_a_word_among_many_days_is_a_gap_that_is_named() -> None:
    days = [f"2024-01-{day:02}" for day in range(1, 29)] * 3
    (column,), notes = type_columns(["Day"], [[*days, "when it is done"]])
    assert (column.kind, column.values[-1]) == (Kind.DATE, None)
    assert notes == ("“Day”: “when it is done” is no date; its place is left empty.",)


@pytest.mark.parametrize(
    ("cells", "decimals"),
    [
        (("1", "2"), 0),
        (("1.5", "2"), 1),
        (("1.50", "2.2"), 2),
        (("1,250", "3,125"), 0),
        (("€1.20", "€3.00"), 2),
        (("12.5 %", "7 %"), 1),
    ],
)
def test_a_number_keeps_the_decimals_it_was_written_with(cells: tuple[str, ...], decimals: int) -> None:
    ((column,), _) = type_columns(["Price"], [cells])
    assert column.decimals == decimals
