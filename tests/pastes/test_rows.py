"""Every paste in the .jsonl files is read as its row says: a message, its cells and what is told.

Files beside them hold one kind of paste each. A row has `made_by` (the program or the habit), `text`, `rows`
(the cells of the first table) and, where the message has them, `names` (null: it names none), `request`,
`totals` (rows that sum up others), `title`, `tables` (how many, if not one) and `notes` (words of what is
told). A row without `notes` tells nothing.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from charts.reading import read_message
from charts.table import Account
from tests.pastes.test_pastes import as_written

ROWS = [
    pytest.param(json.loads(line), id=f"{path.stem}-{number}")
    for path in sorted(Path(__file__).parent.glob("*.jsonl"))
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
]


@pytest.mark.parametrize("row", ROWS)
def test_a_paste_is_read_as_its_row_says(row: dict[str, Any]) -> None:
    reading = read_message(row["text"])

    assert len(reading.tables) == row.get("tables", 1)
    table = reading.tables[0]
    assert as_written(table.columns) == [
        [pytest.approx(cell, rel=1e-9) if isinstance(cell, float) else cell for cell in cells]
        for cells in row["rows"]
    ]
    given = row.get("names")
    assert table.is_unnamed if given is None else [*table.names] == given
    assert reading.request == row.get("request", "")
    assert table.totals == frozenset(row.get("totals", ()))
    assert table.title == row.get("title", "")
    told = " ".join(reading.notes)
    assert [words for words in row.get("notes", ()) if words not in told] == []
    assert bool(told) == bool(row.get("notes"))


@pytest.mark.parametrize("row", ROWS)
def test_each_line_of_a_paste_has_one_account(row: dict[str, Any]) -> None:
    ledger = read_message(row["text"]).ledger
    ends = [0, *(lines.last for lines in ledger)]
    assert [lines.first for lines in ledger] == [end + 1 for end in ends[:-1]]
    assert all(lines.reason for lines in ledger if lines.account is Account.LEFT_OUT)
