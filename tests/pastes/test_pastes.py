"""Every paste in these folders is read as the truth beside it says."""

import datetime as dt
import json
from pathlib import Path

import pytest

from charts.reading import read_message
from charts.table import Column, Value

HERE = Path(__file__).parent
PASTES = sorted(path.relative_to(HERE).with_suffix("").as_posix() for path in HERE.glob("*/*.txt"))


def written(value: Value) -> Value:
    return value.isoformat() if isinstance(value, dt.date | dt.time) else value


def as_written(columns: tuple[Column, ...]) -> list[list[Value]]:
    return [
        [written(value) for value in row] for row in zip(*(column.values for column in columns), strict=True)
    ]


def test_the_corpus_is_there() -> None:
    assert len(PASTES) >= 150


@pytest.mark.parametrize("name", PASTES)
def test_a_paste_is_read_as_the_truth_beside_it(name: str) -> None:
    truth = json.loads((HERE / f"{name}.json").read_text("utf-8"))
    text = (HERE / f"{name}.txt").read_bytes().decode("utf-8")

    reading = read_message(text)

    assert len(reading.tables) == 1
    table = reading.tables[0]
    names = [column["name"] or read for column, read in zip(truth["columns"], table.names, strict=True)]
    assert [name.casefold() for name in table.names] == [name.casefold() for name in names]
    assert as_written(table.columns) == [
        [pytest.approx(cell, rel=1e-9) if isinstance(cell, float) else cell for cell in row]
        for row in truth["rows"]
    ]
    assert [column.kind.value for column in table.columns] == [column["kind"] for column in truth["columns"]]
    assert reading.request == truth.get("request", "")
    assert table.title == truth.get("title", table.title)
