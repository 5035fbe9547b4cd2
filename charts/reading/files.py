"""Attachments to tables: what a file is, its bytes say, not its name. Pure: no I/O."""

import codecs
from collections.abc import Sequence
from dataclasses import replace

from charts.reading import compound
from charts.reading.book_size import UnreadableFileError
from charts.reading.encodings import guess
from charts.reading.limits import MAX_BYTES, MAX_TABLES
from charts.reading.message import read_text
from charts.reading.sheets import read_workbook
from charts.table import File, Lines, Reading, Table
from charts.telling import about_files

_WORKBOOKS = (b"PK\x03\x04", compound.MAGIC)  # .xlsx, .xlsb and .ods; .xls
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
LONG_MESSAGE = "message.txt"
_MAGIC = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF", "a PDF"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"SQLite format 3", "an SQLite database"),
    (b"PAR1", "a Parquet file"),
    (b"RIFF", "a sound or video file"),
)


def read_files(files: Sequence[File]) -> Reading:
    """Read the tables of all files, in order; a file that cannot be read leaves a note that says why."""
    tables: list[Table] = []
    notes: list[str] = []
    ledger: list[Lines] = []
    for file in files:
        try:
            found = _read(file)
        except UnreadableFileError as error:
            notes.append(str(error))
            continue
        if not found.tables:
            notes.append(about_files.without_table(file.name))
        shown = about_files.shown(file.name)
        ledger.extend(
            lines.behind(len(tables), shown if lines.source in ("", shown) else f"{shown} › {lines.source}")
            for lines in found.ledger
        )
        tables.extend(found.tables)
        notes.extend(found.notes)
    return Reading(tuple(tables[:MAX_TABLES]), "", tuple(dict.fromkeys(notes)), tuple(ledger))


def _read(file: File) -> Reading:
    if len(file.data) > MAX_BYTES:
        raise UnreadableFileError(about_files.too_many_bytes(file.name, len(file.data), MAX_BYTES))
    if not file.data.strip():
        raise UnreadableFileError(about_files.empty(file.name))
    if file.data.startswith(_WORKBOOKS):
        return read_workbook(file)
    for magic, kind in _MAGIC:
        if file.data.startswith(magic):
            raise UnreadableFileError(about_files.of_a_kind(file.name, kind))
    text, encoding = decode(file)
    reading = read_text(text, sure=True, source=about_files.shown(file.name))
    if not encoding:
        return reading
    return replace(reading, notes=(about_files.encoding_taken(file.name, encoding), *reading.notes))


def pasted(file: File) -> str:
    """Return the text of the file that a client makes of a message that is too long, "" of any other."""
    if file.name != LONG_MESSAGE or len(file.data) > MAX_BYTES:
        return ""
    try:
        return decode(file)[0]
    except UnreadableFileError:
        return ""


def decode(file: File) -> tuple[str, str]:
    """Return the file's text, and its encoding when nothing in the file says which it is.

    A byte order mark decides, else UTF-8 if the bytes are that, else what makes most sense of them. Raises
    UnreadableFileError with the reason.
    """
    for mark, encoding in _BOMS:
        if file.data.startswith(mark):
            try:
                return file.data.decode(encoding), ""
            except UnicodeDecodeError:
                raise UnreadableFileError(about_files.damaged(file.name, encoding)) from None
    if b"\0" not in file.data:
        try:
            return file.data.decode("utf-8"), ""
        except UnicodeDecodeError:
            pass
    if found := guess(file.data):
        return found
    if b"\0" in file.data:
        raise UnreadableFileError(about_files.binary(file.name))
    raise UnreadableFileError(about_files.unknown_encoding(file.name))
