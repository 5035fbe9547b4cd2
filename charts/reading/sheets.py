"""Workbooks to tables: every sheet that is shown, those with numbers first, cells as it shows them."""

import contextlib
import datetime as dt
import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from charts.cells import clean, tidy
from charts.reading.block import HEADER_UNKNOWN, Block
from charts.reading.book_size import UnreadableFileError
from charts.reading.build import build
from charts.reading.limits import MAX_COLUMNS, MAX_ROWS, MAX_TABLES
from charts.reading.line_accounts import Entry, settled
from charts.reading.sheet_formats import Sheet, as_shown, read_sheets
from charts.reading.workbook import measured
from charts.table import Account, File, Kind, Lines, Reading, Table
from charts.telling import about_files

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_MOST_ALIKE = 10_000
_Read = tuple[Table, tuple[Lines, ...], tuple[str, ...]]


def read_workbook(file: File) -> Reading:
    """Read every sheet of an .xlsx, .xlsb, .xls or .ods. Raises UnreadableFileError with the reason."""
    data = measured(file)
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum  # noqa: PLC0415 - only here

    found: list[_Read] = []
    formats = read_sheets(data)
    try:
        with _panics_as_errors(), CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            shown = [
                sheet.name for sheet in book.sheets_metadata if sheet.visible == SheetVisibleEnum.Visible
            ]
            hidden = len(book.sheet_names) - len(shown)
            for name in shown[:MAX_TABLES]:
                read = _read_sheet(book.get_sheet_by_name(name), formats.get(name, Sheet()))
                found.extend([read] if read else [])
    except (CalamineError, ValueError, OSError):
        raise UnreadableFileError(about_files.no_workbook(file.name)) from None
    found.sort(key=lambda read: not _has_numbers(read[0]))
    notes = [note for _, _, said in found for note in said]
    if hidden:
        notes.append(about_files.hidden_sheets(file.name, hidden))
    ledger = tuple(
        lines.behind(place, lines.source)
        for place, (_, lines_of, _) in enumerate(found)
        for lines in lines_of
    )
    return Reading(tuple(table for table, _, _ in found), "", tuple(notes), ledger)


@contextlib.contextmanager
def _panics_as_errors() -> Iterator[None]:
    """Make a ValueError of what the library raises where it did not foresee a file: no Exception."""
    try:
        yield
    except BaseException as error:
        if type(error).__name__ == "PanicException":
            raise ValueError("no workbook") from None
        raise


def _has_numbers(table: Table) -> bool:
    return any(column.kind is Kind.NUMBER for column in table.columns) and len(table.columns) > 1


def _read_sheet(sheet: "CalamineSheet", shown: Sheet) -> _Read | None:
    left = sheet.start[1] if sheet.start else 0  # the rows begin at the first one of all, but not at A
    alike = _Alike()
    texts = [
        [""] * left
        + [
            alike.text(as_shown(_cell(value), shown.formats.get((row, place))))
            for place, value in enumerate(cells[: MAX_COLUMNS + 1], left)
        ]
        for row, cells in enumerate(islice(sheet.iter_rows(), MAX_ROWS))
    ]
    _fill_merged(texts, sheet.merged_cell_ranges or ())
    kept = [row for row in range(len(texts)) if row not in shown.hidden_rows]
    rows = [
        [cell for place, cell in enumerate(texts[row]) if place not in shown.hidden_columns] for row in kept
    ]
    if not any(any(row) for row in rows):
        return None
    built = build(Block(0, len(rows), rows, HEADER_UNKNOWN), lambda place: kept[place] + 1)
    if built.table is None:
        return None
    name = tidy(clean(sheet.name))
    title = built.table.title or ("" if name.casefold().startswith(("sheet", "tabelle", "feuil")) else name)
    hidden = len(texts) - len(kept)
    notes = [*built.notes, *([about_files.hidden_rows(name, hidden)] if hidden else [])]
    return replace(built.table, title=title), _ledger(name, kept, len(texts), built.fates), tuple(notes)


class _Alike:
    """Texts that came before, so that equal cells take the room of one."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def text(self, text: str) -> str:
        """Return the same text, as it came before if it did."""
        if len(self._known) < _MOST_ALIKE:
            return self._known.setdefault(text, text)
        return self._known.get(text, text)


def _ledger(
    name: str, kept: Sequence[int], count: int, fates: dict[int, tuple[Account, str]]
) -> tuple[Lines, ...]:
    hidden: Entry = (Account.LEFT_OUT, "a hidden row", 0)
    entries = {row + 1: hidden for row in range(count)}
    for place, row in enumerate(kept):
        account, reason = fates.get(place, (Account.ROW, ""))
        entries[row + 1] = (account, reason, 0)
    return tuple(
        replace(lines, source=name)
        for lines in settled(((row, row, entry) for row, entry in entries.items()), count)
    )


def _fill_merged(texts: list[list[str]], ranges: Sequence[tuple[tuple[int, int], tuple[int, int]]]) -> None:
    """Write a merged cell's text into each cell it covers; one across a whole row stays a title."""
    for (top, left), (bottom, right) in ranges:
        if top >= len(texts) or left >= len(texts[top]) or not texts[top][left]:
            continue
        if left == 0 and right + 1 >= len(texts[top]) > 1:
            continue
        for row in range(top, min(bottom + 1, len(texts))):
            for place in range(left, min(right + 1, len(texts[row]))):
                texts[row][place] = texts[row][place] or texts[top][left]


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
    if isinstance(value, dt.timedelta):
        return f"PT{value.total_seconds():.3f}S"
    return str(value)
