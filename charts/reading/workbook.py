"""A workbook measured before it is opened: how many cells and characters its sheets would come to.

The library that opens it fills the rectangle between the outermost cells, writes each repeat out and copies a
shared string for each use, so a few bytes can ask for any amount of memory. What is measured here is what is
opened: the parts are unpacked once, within their limits, and packed anew.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from charts.reading import compound
from charts.reading.binary_books import add_xls, add_xlsb
from charts.reading.book_size import BookSize, UnreadableFileError
from charts.reading.limits import MAX_RATIO, MAX_UNPACKED
from charts.table import File
from charts.telling import about_files

_TAG = re.compile(
    rb"<(/?)(?:[A-Za-z0-9_]{1,30}:)?(row|c|v|si|table-row|table-cell|covered-table-cell|table)"
    rb"(?=[\s/>])([^<>]*)>([^<>]{0,12})"
)
_PLACE = re.compile(rb"""\sr\s{0,4}=\s{0,4}["']([A-Za-z]{0,9})([0-9]{1,10})["']""")
_SHARED = re.compile(rb"""\st\s{0,4}=\s{0,4}["']s["']""")
_REPEATED = re.compile(rb"""number-(columns|rows)-repeated\s{0,4}=\s{0,4}["']([0-9]{1,10})["']""")

_MULTIPLIES = b"<!ENTITY"
_WORKBOOKS = frozenset({"xl/workbook.xml", "xl/workbook.bin", "content.xml"})


def measured(file: File) -> bytes:
    """Return the same workbook with exactly the parts that were measured. Raises UnreadableFileError."""
    size = BookSize()
    if file.data.startswith(compound.MAGIC):
        try:
            stream = compound.workbook_stream(file.data)
            add_xls(stream, size)
        except (ValueError, struct.error):
            raise UnreadableFileError(about_files.no_workbook(file.name)) from None
        size.check(file.name)
        return compound.packed(stream)
    try:
        parts = _parts(file)
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError, RuntimeError):
        raise UnreadableFileError(about_files.damaged_archive(file.name)) from None
    if _WORKBOOKS.isdisjoint(parts):
        raise UnreadableFileError(about_files.archive(file.name))
    for name, part in parts.items():
        if name.endswith(".bin"):
            add_xlsb(part, size)
            continue
        if part[:64].count(0) or _MULTIPLIES in part:  # UTF-16, in which nothing below would be found
            raise UnreadableFileError(about_files.no_workbook(file.name))
        _add_xml(part, size)
    size.check(file.name)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return packed.getvalue()


def _parts(file: File) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
        entries = archive.infolist()
        unpacked = sum(entry.file_size for entry in entries)
        times = unpacked // len(file.data)
        if unpacked > MAX_UNPACKED or unpacked > MAX_RATIO * len(file.data):
            raise UnreadableFileError(
                about_files.unpacks_to_too_much(file.name, unpacked, times, MAX_UNPACKED, MAX_RATIO)
            )
        names = {entry.filename for entry in entries}
        endings = _BINARY if "xl/workbook.bin" in names and "xl/workbook.xml" not in names else _XML
        return {entry.filename: archive.read(entry) for entry in entries if entry.filename.endswith(endings)}


_XML, _BINARY = (".xml", ".rels", "mimetype"), (".bin", ".rels")
"""The parts that hold a table: no pictures, and nothing that a workbook of the other kind is made of."""


@dataclass(slots=True)
class _Sheet:
    """The outermost cells met so far, and the repeats that count once something stands behind them."""

    rows: int = 0
    columns: int = 0
    row: int = 0
    column: int = 0
    row_repeats: int = 1
    filled: bool = False


def _add_xml(part: bytes, size: BookSize) -> None:
    """Add one part. The two languages of workbooks share no tag: both are sought in any part."""
    sheet = _Sheet()
    shared = False
    began = -1
    for ends, name, attributes, text, place in _tags(part):
        if name == b"si":
            if not ends:
                began = place
            elif began >= 0:
                size.strings.append(place - began)
                began = -1
        elif name == b"v" and shared and not ends:
            size.uses.append(int(text) if text.isdigit() else 0)
        elif name == b"table" and ends:
            size.add_sheet(sheet.rows, sheet.columns)
            sheet = _Sheet()
        elif not ends:
            shared = name == b"c" and _SHARED.search(attributes) is not None
            _grow(sheet, name, attributes)
        elif name == b"table-row":
            _end_row(sheet)
    size.add_sheet(sheet.rows, sheet.columns)


def _tags(part: bytes) -> Iterator[tuple[bool, bytes, bytes, bytes, int]]:
    for found in _TAG.finditer(part):
        yield bool(found[1]), found[2], found[3], found[4], found.start()


def _grow(sheet: _Sheet, name: bytes, attributes: bytes) -> None:
    """Move to the row or the cell that a tag begins, and widen the sheet by it."""
    if name == b"row":
        place = _PLACE.search(attributes)
        sheet.row = int(place[2]) if place else sheet.row + 1
        sheet.column = 0
    elif name == b"c":
        place = _PLACE.search(attributes)
        if place:
            sheet.row, sheet.column = int(place[2]), _column(place[1])
        else:
            sheet.row, sheet.column = max(sheet.row, 1), sheet.column + 1
        sheet.rows, sheet.columns = max(sheet.rows, sheet.row), max(sheet.columns, sheet.column)
    elif name == b"table-row":
        sheet.row_repeats, sheet.column, sheet.filled = _repeats(attributes, b"rows"), 0, False
    elif name != b"v":
        sheet.column += _repeats(attributes, b"columns")
        if not attributes.endswith(b"/") or b"value" in attributes:
            sheet.filled = True
            sheet.columns = max(sheet.columns, sheet.column)


def _end_row(sheet: _Sheet) -> None:
    """Count an OpenDocument row with its repeats; blank ones count only once a filled one follows."""
    sheet.row += sheet.row_repeats
    if sheet.filled:
        sheet.rows = sheet.row


def _repeats(attributes: bytes, what: bytes) -> int:
    return max([1, *(int(found[2]) for found in _REPEATED.finditer(attributes) if found[1] == what)])


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
