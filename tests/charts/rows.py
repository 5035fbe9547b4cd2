"""Rows of data for tests: a line for each, what is given and what comes of it with "=>" between.

A line that begins with "#" is the sentence that the rows below it stand for; blank lines part them.
"""

from dataclasses import dataclass
from pathlib import Path

from charts.reading import read_table
from charts.table import Table

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Row:
    """What is given, what is expected, and the sentence that both stand for."""

    given: str
    expected: str
    sentence: str


def rows(file: str) -> list[Row]:
    """Return the rows of a file below tests/charts."""
    found, sentence = [], ""
    for line in (HERE / file).read_text("utf-8").splitlines():
        if line.startswith("#"):
            sentence = line.strip("# ")
        elif line.strip():
            given, arrow, expected = line.partition(" =>")
            assert arrow, f"no arrow in {line!r}"
            assert sentence, f"no sentence above {line!r}"
            found.append(Row(given.strip(), expected.strip(), sentence))
    return found


def tables(file: str) -> dict[str, Table]:
    """Return the tables of a file below tests/charts by their names, each a line above its table."""
    found = {}
    for block in (HERE / file).read_text("utf-8").split("\n\n"):
        name, _, text = block.strip().partition("\n")
        table = read_table(text)
        assert table is not None, name
        assert name not in found, f"two tables are called {name}"
        found[name] = table
    return found


def given(row: Row) -> str:
    """Return the name of a row as a parameter."""
    return row.given
