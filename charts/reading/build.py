"""From cut cells to a typed table: header, names, ragged rows, totals; what was left out is said."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from charts.cells import clean, clean_rows, is_null, is_number_null, tidy, type_columns
from charts.cells.dates import read_dates, read_times
from charts.cells.numbers import parts
from charts.language.request_words import split_request
from charts.reading.block import HEADER_UNKNOWN, Block
from charts.reading.limits import MAX_CELL_CHARACTERS, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, is_bearable
from charts.table import Column, Kind, Table, letter
from charts.telling import about_pastes

_TOTAL_WORDS = """
    total totals sum grand_total gesamt gesamtsumme insgesamt summe totale totaal
    totalt sum_total suma soma итого всего усього разом 合計 合计 总计 總計 합계 총계 toplam
    razem celkem spolu összesen yhteensä σύνολο المجموع סהכ סה״כ kokku kopā
    iš_viso ukupno skupaj общо jumlah tổng tổng_cộng รวม कुल মোট subtotal sub-
    total sub_total zwischensumme sous-total
"""
_TOTALS = frozenset(_TOTAL_WORDS.split())
_MAX_HEADER = 8
_SAMPLE = 200
_YEAR = re.compile(r"(?:FY\s?)?(?:1[89]|20)[0-9]{2}(?:\s?[-/–]\s?[0-9]{2,4})?[A-Z*]{0,2}")

Rows = list[list[str]]


def build(block: Block) -> tuple[Table | None, str, tuple[str, ...]]:
    """Type the cells of a block; return also words of a request found in it, and what is to be said."""
    notes = list(block.notes)
    rows = [row for row in block.rows if row and (row[0].strip() or any(cell.strip() for cell in row))]
    if not rows or not _within_limits(rows, notes):
        return None, "", tuple(notes)
    rows = clean_rows(_rectangle(rows, notes))
    header = min(block.header, len(rows))
    if header == HEADER_UNKNOWN:
        header = _header_rows([[tidy(cell) for cell in row] for row in rows[: _SAMPLE + 1]])
    names = _names([[tidy(cell) for cell in row] for row in rows[:header]], len(rows[0]))
    cells = [_tidied(column, notes) for column in zip(*rows[header:], strict=True)] or [[] for _ in names]
    rest = _cut_request(cells)
    names, cells = _without_index(names, cells, block, rows[:header])
    columns, said = type_columns(names, cells)
    notes.extend(said)
    return Table(columns, tidy(clean(block.title)), _totals(columns)), rest, tuple(notes)


def _within_limits(rows: Rows, notes: list[str]) -> bool:
    width = max(map(len, rows))
    if width > MAX_COLUMNS:
        notes.append(about_pastes.too_wide(width, MAX_COLUMNS))
        return False
    most = min(MAX_ROWS, MAX_CELLS // max(width, 1))
    if len(rows) > most:
        notes.append(about_pastes.too_many_rows(len(rows), most))
        del rows[most:]
    return True


def _rectangle(rows: Rows, notes: list[str]) -> Rows:
    """Make all rows as wide as most: pad those that end early, leave out and name the rest."""
    widths = Counter(map(len, rows))
    if len(widths) == 1:
        return rows
    width = widths.most_common(1)[0][0]
    if (len(rows[0]) > width and widths[width] < len(rows) - 1) or widths[width] == 1:
        wide = max(width, len(rows[0]))
        held = sum(size * count for size, count in widths.items())
        width = wide if is_bearable(wide * len(rows), held) else width
    fits = _fitting([row for row in rows if len(row) == width][1 : _SAMPLE + 1], width)
    kept: Rows = []
    left_out: list[tuple[int, int]] = []
    for number, row in enumerate(rows, 1):
        placed = (
            row if len(row) == width else _placed(row, width, fits) if number > 1 else _headed(row, width)
        )
        if placed is None:
            left_out.append((number, len(row)))
        else:
            kept.append(placed)
    if left_out:
        notes.append(about_pastes.ragged(width, left_out))
    return kept


def _fitting(full: Rows, width: int) -> Callable[[Sequence[str]], bool]:
    """Return the test whether a row's cells are values where those of the full rows are."""
    values = [place for place in range(width) if full and all(_is_value(tidy(row[place])) for row in full)]
    dates = [place for place in range(width) if place not in values and _mostly(full, place, dates=True)]

    def fits(row: Sequence[str]) -> bool:
        numeric = all(_is_value(tidy(row[place])) for place in values if place < len(row))
        return numeric and all(_is_moment(tidy(row[place])) for place in dates if place < len(row))

    return fits


def _is_moment(cell: str) -> bool:
    return is_number_null(cell) or read_dates([cell]) is not None or read_times([cell]) is not None


def _headed(row: list[str], width: int) -> list[str]:
    """Fit the first row, whose cells have no kind to tell by: blank names at its end go or come."""
    return (row + [""] * width)[:width]


def _placed(row: list[str], width: int, fits: Callable[[Sequence[str]], bool]) -> list[str] | None:
    """Fit a row of another width: a short one ends early, a long one has one blank too many; else None."""
    if len(row) < width:
        padded = row + [""] * (width - len(row))
        return padded if fits(row) else None
    if joined := _joined_thousands(row, width):
        return joined
    short = list(row)
    while len(short) > width and not short[-1].strip():
        short.pop()
    if len(short) == width and fits(short):
        return short
    blanks = [place for place, cell in enumerate(row) if not cell.strip()] if len(row) == width + 1 else []
    choices = [row[:place] + row[place + 1 :] for place in blanks]
    good = [choice for choice in choices if fits(choice)]
    return good[0] if good and all(choice == good[0] for choice in good) else None


def _joined_thousands(row: Sequence[str], width: int) -> list[str] | None:
    """Join "1" and "200" of an unquoted 1,200, when that gives the row its width."""
    joined: list[str] = []
    for cell in row:
        if (
            joined
            and re.fullmatch(r"[0-9]{3}(?:\.[0-9]+)?", cell)
            and re.fullmatch(r"[-$€£]?[1-9][0-9]{0,2}(?:,[0-9]{3})*", joined[-1])
        ):
            joined[-1] += f",{cell}"
        else:
            joined.append(cell)
    return joined if len(joined) == width else None


def _is_value(cell: str) -> bool:
    return is_number_null(cell) or parts(cell) is not None


def _tidied(column: Iterable[str], notes: list[str]) -> list[str]:
    """Tidy the cells of a column; cells beyond the limit are cut, and that is said."""
    cells = list(map(str.strip, column))
    joined = "\n".join(cells)
    if not joined.isascii() or "  " in joined or "\t" in joined or joined.count("\n") >= len(cells):
        cells = [tidy(cell) for cell in cells]
    if joined.count('"') in range(1, len(cells) // 10 + 2):
        cells = _without_stray_quotes(cells)
    if len(joined) > MAX_CELL_CHARACTERS and max(map(len, cells)) > MAX_CELL_CHARACTERS:
        notes.append(about_pastes.long_cell(MAX_CELL_CHARACTERS))
        cells = [
            cell if len(cell) <= MAX_CELL_CHARACTERS else cell[: MAX_CELL_CHARACTERS - 1] + "…"
            for cell in cells
        ]
    return cells


def _without_stray_quotes(cells: list[str]) -> list[str]:
    """Drop a lone quote at the edge of a number or a date, where the column's other cells have none."""
    return [
        cell.strip('"')
        if cell.count('"') == 1 and (parts(cell.strip('"')) or _is_moment(cell.strip('"')))
        else cell
        for cell in cells
    ]


def _header_rows(rows: Rows) -> int:
    """Return how many leading rows name columns: they hold no value where the rows below do."""
    if len(rows) < 2:
        return 0 if any(parts(cell) for cell in rows[0]) else 1
    lower = rows[max(1, min(len(rows) // 2, _MAX_HEADER)) :]
    numbers = [place for place in range(len(rows[0])) if _mostly(lower, place, dates=False)]
    dates = [
        place for place in range(len(rows[0])) if place not in numbers and _mostly(lower, place, dates=True)
    ]
    if not numbers and not dates:
        return 0 if all(parts(cell) for cell in rows[0] if cell) else 1
    header = 0
    for place, row in enumerate(rows[: min(_MAX_HEADER, len(rows) - 1)]):
        years = _are_year_heads(rows, row, numbers, dates)
        held = [row[at] for at in numbers if not is_number_null(row[at]) and (parts(row[at]) and not years)]
        held += [row[at] for at in dates if row[at] and read_dates([row[at]])]
        if held:
            break
        labels = [at for at in (*numbers, *dates) if row[at] and not is_null(row[at])]
        if labels and (not header or _extends(rows, place, labels, header)):
            header = place + 1
    return header


def _extends(rows: Rows, place: int, labels: Sequence[int], header: int) -> bool:
    """Whether a further row of words over the values is a header row too, and no row of the table."""
    if rows[place] == rows[0] or len(labels) > 1:
        return True
    return any(not cell for cell in rows[header - 1]) or sum(map(bool, rows[place])) == 1


def _mostly(rows: Rows, place: int, *, dates: bool) -> bool:
    cells = [row[place] for row in rows if not is_number_null(row[place])]
    if not cells:
        return False
    if dates:
        sample = cells[:30]
        return read_dates(sample) is not None or read_times(sample) is not None
    return sum(parts(cell) is not None for cell in cells) >= 0.9 * len(cells)


def _are_year_heads(rows: Rows, row: Sequence[str], numbers: Sequence[int], dates: Sequence[int]) -> bool:
    """Whether the numbers of a row are years that name columns: all differ, and the cells below are none."""
    heads = [row[at] for at in numbers if row[at]]
    if (
        len(heads) < 1
        or (len(set(heads)) < len(heads) and any(cell for at, cell in enumerate(row) if at not in numbers))
        or not all(_YEAR.fullmatch(cell) for cell in heads if parts(cell))
    ):
        return False
    below = [
        below[at] for below in rows[1:] if below is not row for at in numbers if row[at] and parts(row[at])
    ]
    yearless = any(below) and not all(_YEAR.fullmatch(cell) for cell in below if cell)
    others = [cell for at, cell in enumerate(row) if at not in numbers]
    return (
        yearless
        and (len(heads) > 1 or bool(dates))
        and (not others or not any(parts(cell) for cell in others))
    )


def _names(header: Rows, width: int) -> list[str]:
    """Join the header rows of each column; empty names are numbered, equal names told apart."""
    if not header:
        return [letter(place) for place in range(width)]
    names: list[str] = []
    taken: set[str] = set()
    for place in range(width):
        pieces = dict.fromkeys(row[place] for row in header if row[place])
        name = candidate = " ".join(pieces) or f"Column {place + 1}"
        number = 2
        while candidate in taken:
            candidate = f"{name} ({number})"
            number += 1
        taken.add(candidate)
        names.append(candidate)
    return names


def _cut_request(cells: list[list[str]]) -> str:
    """Take a request off the last cell: "275 create a graph" under numbers."""
    if not cells or len(cells[-1]) < 2 or " " not in cells[-1][-1]:
        return ""
    last = cells[-1][-1]
    head, _, tail = last.partition(" ")
    if parts(head) and all(_is_value(cell) for cell in cells[-1][-_SAMPLE:-1]) and split_request(tail):
        cells[-1][-1] = head
        return tail
    return ""


def _without_index(
    names: list[str], cells: list[list[str]], block: Block, header: Rows
) -> tuple[list[str], list[list[str]]]:
    """Drop the row numbers of a data frame: an unnamed first column that counts from 0 or 1."""
    if not block.index or len(cells) < 2 or not cells[0] or any(row[0].strip() for row in header):
        return names, cells
    first = cells[0][0]
    if first in {"0", "1"} and cells[0] == [str(int(first) + place) for place in range(len(cells[0]))]:
        return names[1:], cells[1:]
    return names, cells


def _totals(columns: Sequence[Column]) -> frozenset[int]:
    """Return the rows whose label says that they sum up others."""
    label = next((column for column in columns if column.kind is not Kind.NUMBER), None)
    if label is None or not any(column.kind is Kind.NUMBER for column in columns):
        return frozenset()
    words = {cell for cell in set(label.raw) if cell and _fold(cell) in _TOTALS}
    return frozenset(place for place, cell in enumerate(label.raw) if cell in words) if words else frozenset()


def _fold(cell: str) -> str:
    return cell.casefold().strip(" :*=").replace(" ", "_")
