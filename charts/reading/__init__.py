"""Pasted text and files to tables. Read the families in the order message.py tries them."""

from collections.abc import Sequence

from charts.reading.files import read_files
from charts.reading.message import read_text
from charts.table import File, Reading, Table
from charts.telling import about_pastes

__all__ = ["read_message", "read_table"]


def read_message(text: str, files: Sequence[File] = ()) -> Reading:
    """Read the tables of a message and of its files. Never raises, whatever the text or the bytes."""
    said = read_text(text)
    if not files:
        return _counted(said)
    read = read_files(files)
    return _counted(Reading(said.tables + read.tables, said.request, said.notes + read.notes))


def _counted(reading: Reading) -> Reading:
    """Add the sentence that says which of several tables is the first."""
    if len(reading.tables) < 2:
        return reading
    first = reading.tables[0]
    note = about_pastes.first_of(len(reading.tables), first.names, len(first))
    return Reading(reading.tables, reading.request, (note, *reading.notes))


def read_table(text: str) -> Table | None:
    """Return the first table of a text, or None."""
    tables = read_message(text).tables
    return tables[0] if tables else None
