"""Every attached file is read as its row says: a workbook beside the rows, or a text and its encoding.

The workbooks of `files/` were written by openpyxl, xlwt and pyxlsbwriter. A row has `file`, or `name`,
`encoding` and `text`; the rest is as in `test_rows.py`.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from charts.reading import read_message
from charts.table import File
from tests.pastes.test_pastes import as_written

FILES = Path(__file__).parent / "files"
ROWS = [
    pytest.param(json.loads(line), id=f"{number}")
    for number, line in enumerate((FILES / "attached.jsonl").read_text("utf-8").splitlines(), 1)
]


def attached(row: dict[str, Any]) -> File:
    if "file" in row:
        return File(row["file"], (FILES / row["file"]).read_bytes())
    return File(row["name"], row["text"].encode(row["encoding"]))


@pytest.mark.parametrize("row", ROWS)
def test_an_attached_file_is_read_as_its_row_says(row: dict[str, Any]) -> None:
    reading = read_message("", [attached(row)])

    assert len(reading.tables) == row.get("tables", 1)
    table = reading.tables[0]
    assert as_written(table.columns) == [
        [pytest.approx(cell, rel=1e-9) if isinstance(cell, float) else cell for cell in cells]
        for cells in row["rows"]
    ]
    assert [*table.names] == row["names"]
    assert table.totals == frozenset(row.get("totals", ()))
    assert table.title == row.get("title", "")
    told = " ".join(reading.notes)
    assert [words for words in row.get("notes", ()) if words not in told] == []
    assert bool(told) == bool(row.get("notes"))
