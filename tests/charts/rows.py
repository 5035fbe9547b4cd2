"""Rows of data for tests: a line for each, what is given and what comes of it with "=>" between.

A line that begins with "#" is the sentence that the rows below it stand for; blank lines part them.
"""

from collections.abc import Iterator, Mapping
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


class Tables(Mapping[str, Table]):
    """Tables by their names, each read where a row first asks for it."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._read: dict[str, Table] = {}

    def __getitem__(self, name: str) -> Table:
        if name not in self._read:
            table = read_table(self._texts[name])
            assert table is not None, name
            self._read[name] = table
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def tables(file: str) -> Tables:
    """Return the tables of a file below tests/charts by their names, each a line above its table."""
    found = {}
    for block in (HERE / file).read_text("utf-8").split("\n\n"):
        name, _, text = block.strip().partition("\n")
        assert name not in found, f"two tables are called {name}"
        found[name] = text
    return Tables(found)


def given(row: Row) -> str:
    """Return the name of a row as a parameter."""
    return row.given
