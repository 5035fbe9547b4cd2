"""The ledger: each line of a message has exactly one account, and a row that is in no table has a reason."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charts.reading import as_read, read_message
from charts.table import Account, File, Reading


def accounts(reading: Reading) -> list[str]:
    return [lines.account.value for lines in reading.ledger for _ in range(lines.first, lines.last + 1)]


LEDGERS = [
    ("plot this\nItem,Sold\npen,3\nink,4", ["request", "head", "row", "row"]),
    ("Sales\n\nItem;Sold\npen;3\nTotal;3\n", ["title", "blank", "head", "row", "total", "blank"]),
    ("| a | b |\n|---|---|\n| x | 1 |\n\nSource: me", ["head", "rule", "row", "blank", "footnote"]),
    ("```\na  b\n---\nx  1\ny  2\n```", ["blank", "head", "rule", "row", "row", "blank"]),
    ("a,b\nx,1\na,b\ny,2", ["head", "row", "head", "row"]),
    ("a,b\nx,1\nz,2\n\ny,2", ["head", "row", "row", "blank", "row"]),
    ("item;sold;left\npen;3;1\nink;4;2;9\ncap;5;3", ["head", "row", "left out", "row"]),
    ("Big sale,,\nitem,sold,left\npen,3,1\nink,4,2", ["title", "head", "row", "row"]),
    ("+---+---+\n| a | b |\n+---+---+\n| x | 1 |\n+---+---+\n1 row in set (0.00 sec)",
     ["rule", "head", "rule", "row", "rule", "tool line"]),
    ('item,sold\n"pen\nblue",3\nink,4', ["head", "row", "row", "row"]),
    ("<@12>\nRent: 3\nFood: 4", ["blank", "row", "row"]),
    ("nothing here", ["request"]),
    ("", ["blank"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LEDGERS)
def test_every_line_has_its_account(text: str, expected: list[str]) -> None:
    assert accounts(read_message(text)) == expected


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["a,b,c", "x,1,2", "y,3", ",,", "", "Total,1,2", "|a|b|", "|-|-|", "```", "```csv", "> q", "> r",
             "Rent: 5", "Gas: ?", "plot this", "<@1>", "-----", "  12 x", "$ ls", '"a', "{", "[1,2]"]
        ),
        max_size=14,
    )
)  # fmt: skip
def test_no_line_of_any_text_is_lost(lines: list[str]) -> None:
    text = "\n".join(lines)
    ledger = read_message(text).ledger
    ends = [0, *(run.last for run in ledger)]
    assert [run.first for run in ledger] == [end + 1 for end in ends[:-1]]
    assert ends[-1] == text.count("\n") + 1
    assert all(run.reason for run in ledger if run.account is Account.LEFT_OUT)


def test_a_row_left_out_says_its_line_and_why() -> None:
    reading = read_message("plot\n\nitem;sold;left\npen;3;1\nink;4;2;9\ncap;5;3")
    [lost] = [lines for lines in reading.ledger if lines.account is Account.LEFT_OUT]
    assert (lost.first, lost.last) == (5, 5)
    assert "4 cells" in lost.reason
    assert "line 5" in " ".join(reading.notes)


def test_lines_of_files_are_told_with_the_name_of_the_file() -> None:
    reading = read_message("plot this", [File("boats.csv", b"a,b\nx,1\ny,2\n")])
    assert [(lines.source, lines.account) for lines in reading.ledger] == [
        ("", Account.REQUEST),
        ("boats.csv", Account.HEAD),
        ("boats.csv", Account.ROW),
        ("boats.csv", Account.BLANK),
    ]
    assert [lines.table for lines in reading.ledger] == [-1, 0, 0, -1]


def test_what_was_read_can_be_shown() -> None:
    shown = as_read(read_message("plot this\nItem,Sold\npen,3\nink,pending\ncap,4"))
    assert "Table 1: 3 rows" in shown
    assert "Sold (number)" in shown
    assert "Request: plot this" in shown
    assert "line 3-5: row" in shown
    assert "“pending”" in shown
