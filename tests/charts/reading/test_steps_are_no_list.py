"""Numbers of weeks, days and hours in a request are no list with values."""

import pytest

from charts.reading import read_message


@pytest.mark.parametrize(
    "request_",
    [
        "week 3 and week 5",
        "compare week 3, week 5",
        "day 1 and day 2 please",
        "hour 9, hour 10, hour 11",
        "months 3, 5 and 7",
        "Woche 3 und Woche 5",
        "semana 3, semana 5",
    ],
)
def test_steps_that_are_named_by_their_numbers_are_no_table(request_: str) -> None:
    assert not read_message(request_).tables


@pytest.mark.parametrize(
    ("list_", "names"),
    [
        ("apples 3 and pears 5", ("apples", "pears")),
        ("team a 3, team b 5", ("team a", "team b")),
        ("Monday 3, Tuesday 5", ("Monday", "Tuesday")),
        ("Jan sales 3, Feb sales 5", ("Jan sales", "Feb sales")),
    ],
)
def test_names_with_values_are_a_table(list_: str, names: tuple[str, ...]) -> None:
    (table,) = read_message(list_).tables
    assert table.columns[0].raw == names
