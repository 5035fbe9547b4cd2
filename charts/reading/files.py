"""Attachments to tables: what a file is, its bytes say, not its name. Pure: no I/O."""

import codecs
import datetime as dt
import io
from collections.abc import Sequence

from charts.reading.block import HEADER_UNKNOWN, Block
from charts.reading.build import build
from charts.reading.limits import MAX_BYTES, MAX_COLUMNS, MAX_ROWS, MAX_TABLES
from charts.reading.message import read_text
from charts.reading.workbook import UnreadableFileError, measured
from charts.table import File, Reading, Table
from charts.telling import about_files

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF", "a PDF"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old Office file (.xls or .doc)"),
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
    for file in files:
        try:
            found = _read(file)
        except UnreadableFileError as error:
            notes.append(str(error))
            continue
        if not found.tables:
            notes.append(about_files.without_table(file.name))
        tables.extend(found.tables)
        notes.extend(found.notes)
    return Reading(tuple(tables[:MAX_TABLES]), "", tuple(dict.fromkeys(notes)))


def _read(file: File) -> Reading:
    if len(file.data) > MAX_BYTES:
        raise UnreadableFileError(about_files.too_many_bytes(file.name, len(file.data), MAX_BYTES))
    if not file.data.strip():
        raise UnreadableFileError(about_files.empty(file.name))
    if file.data.startswith(b"PK\x03\x04"):
        return _read_workbook(file)
    for magic, kind in _MAGIC:
        if file.data.startswith(magic):
            raise UnreadableFileError(about_files.of_a_kind(file.name, kind))
    return read_text(decode(file), sure=True)


def decode(file: File) -> str:
    """Return the file's text: by its byte order mark, else as UTF-8; no other encoding is guessed.

    Raises UnreadableFileError with the reason.
    """
    for mark, encoding in _BOMS:
        if file.data.startswith(mark):
            try:
                return file.data.decode(encoding)
            except UnicodeDecodeError:
                raise UnreadableFileError(about_files.damaged(file.name, encoding)) from None
    if b"\0" in file.data:
        raise UnreadableFileError(about_files.binary(file.name))
    try:
        return file.data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = file.data.count(b"\n", 0, error.start) + 1
        raise UnreadableFileError(about_files.other_encoding(file.name, line)) from None


def _read_workbook(file: File) -> Reading:
    """Read every sheet of an .xlsx or .ods, after its declared sizes were found bearable."""
    data = measured(file)
    from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415 - only workbooks need the library

    tables: list[Table] = []
    notes: list[str] = []
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            for name in book.sheet_names[:MAX_TABLES]:
                rows = book.get_sheet_by_name(name).to_python(nrows=MAX_ROWS)
                table, said = _sheet(rows)
                tables.extend([table] if table else [])
                notes.extend(said)
    except (CalamineError, ValueError, OSError):
        raise UnreadableFileError(about_files.no_workbook(file.name)) from None
    return Reading(tuple(tables), "", tuple(notes))


def _sheet(rows: Sequence[Sequence[object]]) -> tuple[Table | None, tuple[str, ...]]:
    texts = [[_cell(cell) for cell in row[: MAX_COLUMNS + 1]] for row in rows]
    texts = [row for row in texts if any(row)]
    if not texts:
        return None, ()
    title = ""
    while len(texts) > 2 and sum(map(bool, texts[0])) == 1 and sum(map(bool, texts[1])) > 1:
        title = next(filter(None, texts.pop(0)))
    table, _, said = build(Block(0, len(texts), texts, HEADER_UNKNOWN, title))
    return table, said


def _cell(value: object) -> str:
    """Return a cell of a workbook as it would be pasted."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, dt.datetime):
        return value.isoformat(" ")
    return str(value)
