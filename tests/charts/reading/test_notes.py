"""What was read another way than it looks, or not at all, is said: by a message, by its files, by both."""

import pytest

from charts.reading import read_message
from charts.table import File

TIE = "Shop;Sales\nMitte;1.234\nNord;5.678"
WHOLE = "Shop;Sales\nMitte;12\nNord;34"


@pytest.mark.parametrize(
    ("text", "files", "said"),
    [
        (f"bars please\n{TIE}", (), ["1.234"]),
        ("bars please", (File("sales.csv", TIE.encode()),), ["1.234"]),
        (TIE, (File("more.csv", TIE.replace("1.234", "9.876").encode()),), ["1.234", "9.876"]),
        (TIE, (File("empty.csv", b""),), ["1.234", "“empty.csv” is empty"]),
        (f"{WHOLE}\n\nand also\n\nTown,Votes,Year\nUlm,3,2020\nJena,4,2021", (), ["There are 2 tables"]),
    ],
)
def test_what_is_to_be_known_of_a_reading_is_said(
    text: str, files: tuple[File, ...], said: list[str]
) -> None:
    notes = "\n".join(read_message(text, files).notes)
    assert [each for each in said if each not in notes] == []


def test_the_table_of_a_message_comes_before_those_of_its_files() -> None:
    tables = read_message(WHOLE, (File("more.csv", b"Town,Votes\nUlm,3\nJena,4"),)).tables
    assert [table.names[0] for table in tables] == ["Shop", "Town"]


def test_a_plain_table_needs_no_word() -> None:
    assert read_message(f"bars please\n{WHOLE}").notes == ()


def test_quote_marks_and_prompts_are_no_cells() -> None:
    (quoted,) = read_message("> Shop;Sales\n> Mitte;12\n> Nord;34").tables
    assert quoted.names == ("Shop", "Sales")
    assert quoted["Shop"].values == ("Mitte", "Nord")
