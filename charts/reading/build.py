"""From cut cells to a typed table: header, names, ragged rows, totals; what was left out is said."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from charts.cells import clean, clean_rows, tidy, type_columns
from charts.cells.decoration import is_number
from charts.cells.numbers import parts
from charts.language.request_words import split_request
from charts.language.scripts import scripts_of
from charts.reading.block import HEADER_UNKNOWN, Block
from charts.reading.heads import header_rows, names
from charts.reading.limits import MAX_CELL_CHARACTERS, MAX_CELLS, MAX_COLUMNS, MAX_ROWS
from charts.reading.margins import fill_outline, take_margins, title_of
from charts.reading.noise import is_meter
from charts.reading.rows import Cells, Rows, even_out, filled, is_moment, is_value, without_empty_edges
from charts.reading.totals import with_totals
from charts.table import Account, Margin, Table
from charts.telling import about_pastes
from charts.telling.speech import locale, marks_of

_LEAST = 2  # columns
_SAMPLE = 200

Fates = dict[int, tuple[Account, str]]


@dataclass(frozen=True, slots=True)
class Built:
    """A table made of a block; rest are words of a request found in its cells.

    fates say what became of the block's rows, by their place, where they are no rows of the table.
    """

    table: Table | None
    rest: str
    notes: tuple[str, ...]
    fates: Fates


def build(
    block: Block, where: Callable[[int], int] = lambda place: place + 1, *, literal: bool = False
) -> Built:
    """Type the cells of a block. where gives the line of one of its rows, by its place.

    literal: the cells are pieces of a clean text in which no sign stands for another.
    """
    notes = list(block.notes)
    rows = filled(block.rows)
    if not rows.cells or not _within_limits(rows, notes):
        return Built(None, "", tuple(notes), rows.fates)
    even_out(rows, where, notes)
    rows.cells = rows.cells if literal else clean_rows(rows.cells)
    above, below = take_margins(rows) if block.header == HEADER_UNKNOWN else ((), ())
    margin = Margin(above, below, *without_empty_edges(rows))
    lifted = block.header == HEADER_UNKNOWN and _lift_head(rows, notes)
    header = 1 if lifted else min(block.header, len(rows.cells))
    if header == HEADER_UNKNOWN:
        header = header_rows([[tidy(cell) for cell in row] for row in rows.cells[: _SAMPLE + 1]])
    _take_repeated_heads(rows, header)
    heads = rows.cells[:header]
    given = names([[tidy(cell) for cell in row] for row in heads], len(rows.cells[0]))
    body = zip(*rows.cells[header:], strict=True)
    cells = [_tidied(column, notes) for column in body] or [[] for _ in given]
    rest = _cut_request(cells)
    given, cells = _without_meters(*_without_index(given, cells, block, heads))
    fill_outline(given, cells, notes)
    columns, said = type_columns(
        given, cells, habit=_has_habit(block, cells) and not _writes_points(given, cells)
    )
    notes.extend(said)
    columns, totals = with_totals(columns)
    _settle_fates(rows, header, totals)
    title = tidy(clean(block.title)) or title_of(above)
    return Built(Table(columns, title, totals, margin), rest, tuple(notes), rows.fates)


def _has_habit(block: Block, cells: Sequence[Sequence[str]]) -> bool:
    """Whether the comma is likely to be the decimal mark.

    Semicolons say so, and where no cell has a comma, days such as 31.12.2024 or the language of the message.
    """
    if block.semicolons or not block.typed:
        return block.semicolons
    shown = [cell for column in cells for cell in column[:_SAMPLE]]
    written = marks_of(locale()).decimal == "," or any(map(_DOTTED_DAY.fullmatch, shown))
    return written and not any("," in cell and parts(cell) for cell in shown)


_DOTTED_DAY = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}\.(?:[0-9]{2}|[0-9]{4})")


_INDIAN = (
    "DEVANAGARI",
    "BENGALI",
    "GUJARATI",
    "GURMUKHI",
    "KANNADA",
    "MALAYALAM",
    "SINHALA",
    "TAMIL",
    "TELUGU",
)
_POINTS = frozenset({"HAN", "KANA", "HANGUL", "HEBREW", "ARABIC", "THAI", *_INDIAN})
"""Scripts of languages in which the comma parts thousands, whatever parts the cells."""


def _writes_points(names: Sequence[str], cells: Sequence[Sequence[str]]) -> bool:
    """Whether a table is in a language whose decimal mark is the point."""
    shown = "".join((*names, *(column[0] for column in cells if column)))
    return not scripts_of(shown).isdisjoint(_POINTS)


def _settle_fates(rows: Rows, header: int, totals: Iterable[int]) -> None:
    for place in rows.places[:header]:
        rows.fates[place] = (Account.HEAD, "")
    for row in totals:
        rows.fates[rows.places[header + row]] = (Account.TOTAL, "")


def _lift_head(rows: Rows, notes: list[str]) -> bool:
    """Move names that stand below the rows to the top: words in the last row alone where numbers stand."""
    first, last = (list(map(tidy, row)) for row in (rows.cells[0], rows.cells[-1]))
    numbers = [place for place, cell in enumerate(first) if is_number(cell)]
    if len(rows.cells) < 3 or len(numbers) < 2 or len(set(last)) < len(last):
        return False
    if not all(last) or any(is_value(cell) or is_moment(cell) for cell in last):
        return False
    middle = rows.cells[1:-1][:_SAMPLE]
    if not all(is_value(tidy(row[place])) for row in middle for place in numbers):
        return False
    rows.cells.insert(0, rows.cells.pop())
    rows.places.insert(0, rows.places.pop())
    notes.append(about_pastes.head_below())
    return True


def _take_repeated_heads(rows: Rows, header: int) -> None:
    """Take out rows that are the head again, as long prints repeat it."""
    if not header:
        return
    head = rows.cells[header - 1]
    if rows.cells.count(head) == rows.cells[:header].count(head):
        return
    for at in range(len(rows.cells) - 1, header - 1, -1):
        if rows.cells[at] == head:
            rows.take_out(at, Account.HEAD)


def _within_limits(rows: Rows, notes: list[str]) -> bool:
    width = max(map(len, rows.cells))
    if width > MAX_COLUMNS:
        notes.append(about_pastes.too_wide(width, MAX_COLUMNS))
        return False
    most = min(MAX_ROWS, MAX_CELLS // max(width, 1))
    if len(rows.cells) > most:
        notes.append(about_pastes.too_many_rows(len(rows.cells), most))
        rows.fates.update(
            dict.fromkeys(rows.places[most:], (Account.LEFT_OUT, f"only {most:,} rows are read"))
        )
        del rows.cells[most:], rows.places[most:]
    return True


def _tidied(column: Iterable[str], notes: list[str]) -> list[str]:
    """Tidy the cells of a column; cells beyond the limit are cut, and that is said."""
    cells = list(column)
    joined = "\n".join(cells)
    if " " in joined or "\t" in joined or not joined.isascii():
        cells = list(map(str.strip, cells))
        joined = "\n".join(cells)
    broken = joined.count("\n") >= len(cells)
    if not joined.isascii() or "  " in joined or "\t" in joined or broken:
        cells = [tidy(cell) for cell in cells]
    if joined.count('"') in range(1, len(cells) // 10 + 2):
        cells = _without_stray_quotes(cells)
    if (broken or _may_hold_long(joined)) and max(map(len, cells)) > MAX_CELL_CHARACTERS:
        notes.append(about_pastes.long_cell(MAX_CELL_CHARACTERS))
        cells = [
            cell if len(cell) <= MAX_CELL_CHARACTERS else cell[: MAX_CELL_CHARACTERS - 1] + "…"
            for cell in cells
        ]
    return cells


def _may_hold_long(joined: str) -> bool:
    """Whether a line may be longer than a cell: in most columns each half of a cell's length ends one."""
    half = MAX_CELL_CHARACTERS // 2
    return any("\n" not in joined[at : at + half] for at in range(0, len(joined) - half, half))


def _without_stray_quotes(cells: list[str]) -> list[str]:
    """Drop a lone quote at the edge of a number or a date, where the column's other cells have none."""
    return [
        cell.strip('"')
        if cell.count('"') == 1 and (parts(cell.strip('"')) or is_moment(cell.strip('"')))
        else cell
        for cell in cells
    ]


def _cut_request(cells: list[list[str]]) -> str:
    """Take a request off the last cell: "275 create a graph" under numbers."""
    if not cells or len(cells[-1]) < 2 or " " not in cells[-1][-1]:
        return ""
    last = cells[-1][-1]
    head, _, tail = last.partition(" ")
    if parts(head) and all(is_value(cell) for cell in cells[-1][-_SAMPLE:-1]) and split_request(tail):
        cells[-1][-1] = head
        return tail
    return ""


def _without_meters(given: list[str], cells: list[list[str]]) -> tuple[list[str], list[list[str]]]:
    """Drop columns that only draw the numbers beside them."""
    kept = [at for at, column in enumerate(cells) if not column or not all(map(is_meter, column))]
    if len(kept) < min(len(cells), _LEAST):
        return given, cells
    unnamed = given == names([], len(given))
    return names([], len(kept)) if unnamed else [given[at] for at in kept], [cells[at] for at in kept]


def _without_index(
    given: list[str], cells: list[list[str]], block: Block, header: Cells
) -> tuple[list[str], list[list[str]]]:
    """Drop the row numbers of a data frame: an unnamed first column that counts from 0 or 1."""
    if not block.index or len(cells) < 2 or not cells[0] or any(row[0].strip() for row in header):
        return given, cells
    first = cells[0][0]
    if first in {"0", "1"} and cells[0] == [str(int(first) + place) for place in range(len(cells[0]))]:
        return given[1:], cells[1:]
    return given, cells
