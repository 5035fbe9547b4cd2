"""A language that is not spoken here is told from those that are, and said in the answer."""

import pytest

from charts.language.strangers import stranger_of
from charts.planner import plan
from charts.reading import read_message
from tests.charts.rows import Row, given, rows

ROWS = rows("language/strangers.rows")
TABLE = "\n```\nRegion,Sales\nNorth,4\nSouth,5\nEast,7\n```"


@pytest.mark.parametrize("row", ROWS, ids=map(given, ROWS))
def test_a_language_is_named_where_it_is_not_spoken(row: Row) -> None:
    assert stranger_of(row.given) == row.expected


@pytest.mark.parametrize("row", ROWS, ids=map(given, ROWS))
def test_who_writes_in_it_is_answered_in_english_with_a_chart(row: Row) -> None:
    found = read_message(row.given + TABLE)
    planned = plan(found.tables[0], found.request)
    assert planned.spec.y[0].field == "Sales"
    assert (f"I do not understand {row.expected} yet" in planned.took) is bool(row.expected)
    assert not (row.expected and (planned.spec.locale or planned.sure))


def test_a_line_above_a_table_that_may_be_a_request_is_said_to_be_its_title() -> None:
    found = read_message("ช่วยทำกราฟแท่งยอดขายตามภูมิภาคหน่อย\nRegion,Sales\nNorth,4\nSouth,5")
    planned = plan(found.tables[0], found.request)
    assert "took the line above the table for its title. Drawn: bars of Sales by Region" in planned.took
