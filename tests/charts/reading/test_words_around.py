"""A request beside a CSV table, with as many commas as the table has."""

import pytest

from charts.reading import read_message

TABLE = "Category,Amount\nRent,1200\nFood,450.5"
NAMES = ("Category", "Amount")


@pytest.mark.parametrize(
    "request_",
    [
        "as bars, please",
        "thanks, a pie please",
        "how much is rent? just tell me, no chart",
        "bitte zeichne das, als Balken",
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_the_request_is_no_row_and_no_header(request_: str, *, above: bool) -> None:
    reading = read_message(f"{request_}\n{TABLE}" if above else f"{TABLE}\n{request_}")
    [table] = reading.tables
    assert (table.names, len(table)) == (NAMES, 2)
    assert reading.request == request_


def test_a_request_with_one_comma_less_than_the_table_is_no_header() -> None:
    reading = read_message("hi, can you chart this?\nname,dept,pay\nAda,IT,5\nBob,HR,6")
    assert reading.tables[0].names == ("name", "dept", "pay")


def test_questions_that_are_answered_by_numbers_stay_rows() -> None:
    [table] = read_message("Question,Yes,No\nLikes charts?,5,6\nOwns a car?,7,8").tables
    assert len(table) == 2


def test_a_header_of_words_that_ask_stays_the_header() -> None:
    [table] = read_message("plot,area\n12,400\n13,500").tables
    assert table.names == ("plot", "area")
