"""Sixty tables in forty dresses have the same cells; where not, the member is told."""

import datetime as dt
import json
import re
from pathlib import Path

from charts.reading import read_message
from charts.table import File, Value
from tests.charts.reading.dresses import DRESSES, Cells, Sent

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
SAME = 0.99


def value(cell: str | float | None) -> Value:
    return dt.date.fromisoformat(cell) if isinstance(cell, str) and _DAY.fullmatch(cell) else cell


TABLES: list[tuple[list[str], Cells]] = [
    (table["names"], [[value(cell) for cell in row] for row in table["rows"]])
    for table in map(json.loads, (Path(__file__).parent / "dressed.jsonl").read_text("utf-8").splitlines())
]


def verdict(sent: Sent, names: list[str], cells: Cells) -> str:
    """Return "same", "told" or "silent" for what is read of a message or a file."""
    reading = read_message(sent.text, [File(sent.file, sent.data)] if sent.file else [])
    table = reading.tables[0] if reading.tables else None
    if len(reading.tables) == 1 and table and [*table.names] == names and [*map(list, table.rows())] == cells:
        return "same"
    return "told" if reading.notes or not reading.tables else "silent"


def test_there_are_sixty_tables_and_forty_dresses() -> None:
    assert len(TABLES) >= 60
    assert len(DRESSES) >= 40


def test_a_table_is_the_same_in_every_dress() -> None:
    sent = [(dress, names, cells) for names, cells in TABLES for dress in DRESSES]
    found = [
        (dress, names, verdict(DRESSES[dress](names, cells), names, cells)) for dress, names, cells in sent
    ]
    assert [one for one in found if one[2] == "silent"] == []
    others = [one for one in found if one[2] != "same"]
    assert len(others) <= (1 - SAME) * len(found), others
