"""Pasted text and files to tables. Read the families in the order message.py tries them."""

from collections.abc import Sequence
from dataclasses import replace

from charts.language.spoken import locale_in
from charts.reading.files import pasted, read_files
from charts.reading.line_accounts import as_read
from charts.reading.message import read_text
from charts.table import File, Reading, Table
from charts.telling import about_pastes
from charts.telling.speech import speaking

__all__ = ["as_read", "read_message", "read_table"]

_TELLING = 250
"""Characters at either end of a message that say which language it is in: there stands what is asked."""


def read_message(text: str, files: Sequence[File] = ()) -> Reading:
    """Read the tables of a message and of its files. Never raises, whatever the text or the bytes."""
    long = {file: said for file in files if (said := pasted(file))}
    text = "\n".join([*([text] if text else []), *long.values()])
    files = [file for file in files if file not in long]
    locale = locale_in(f"{text[:_TELLING]} {text[-_TELLING:]}")
    with speaking(locale):
        return replace(_read(text, files), locale=locale)


def _read(text: str, files: Sequence[File]) -> Reading:
    said = read_text(text)
    if not files:
        return _counted(said)
    read = read_files(files)
    further = read.ledger
    if said.tables:
        further = tuple(lines.behind(len(said.tables), lines.source) for lines in further)
    notes = said.notes + read.notes
    return _counted(
        Reading(said.tables + read.tables, said.request, notes, (said.ledger if text else ()) + further)
    )


def _counted(reading: Reading) -> Reading:
    """Add the sentence that says which of several tables is the first."""
    if len(reading.tables) < 2:
        return reading
    first = reading.tables[0]
    note = about_pastes.first_of(len(reading.tables), first.names, len(first))
    return replace(reading, notes=(note, *reading.notes))


def read_table(text: str) -> Table | None:
    """Return the first table of a text, or None."""
    tables = read_message(text).tables
    return tables[0] if tables else None
