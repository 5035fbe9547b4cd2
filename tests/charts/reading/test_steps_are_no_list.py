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


@pytest.mark.parametrize(
    "said",
    [
        "Apr should be 52, not 25",
        "oops, Apr should be 52, not 25",
        "it was 52, not 25",
        "the score is 18, not 12",
        "Apr 52, not 25",
        "Bob should be 18 and Zoe 20",
        "Bob ist 18, Zoe 20",
        "Feb muss 380 sein, nicht 280",
        "Feb war 380, nicht 280",
        "février était 380, pas 280",
        "febrero fue 380, no 280",
        "febbraio era 380, non 280",
        "februari was 380, niet 280",
    ],
)
def test_a_figure_that_is_put_right_is_no_table(said: str) -> None:
    assert not read_message(said).tables


@pytest.mark.parametrize("list_", ["yes 14, no 9", "Yes 14, No 9", "Oui 14, Non 9", "Sí 14, No 9"])
def test_answers_with_their_counts_are_a_table(list_: str) -> None:
    (table,) = read_message(list_).tables
    assert len(table) == 2
