"""From cut cells to a typed table: header, names, ragged rows, totals; what was left out is said."""

from collections import Counter
from collections.abc import Sequence

from charts.reading.block import HEADER_UNKNOWN, Block
from charts.table import Column, Kind, Table
from charts.values import is_null, is_number_null, tidy, type_columns
from charts.values.dates import read_dates
from charts.values.numbers import parts

_TOTALS = frozenset(
    [
        "total",
        "totals",
        "sum",
        "grand_total",
        "gesamt",
        "summe",
        "totale",
        "totaal",
        "totalt",
        "suma",
        "итого",
        "всего",
        "合計",
        "合计",
        "总计",
        "總計",
        "합계",
        "toplam",
        "razem",
        "celkem",
        "összesen",
        "yhteensä",
        "σύνολο",
        "المجموع",
        "סהכ",
        "kokku",
        "kopā",
        "iš_viso",
        "ukupno",
        "общо",
    ]
)


def build(block: Block) -> tuple[Table | None, tuple[str, ...]]:
    """Type the cells of a block; the sentences say what was decided or left out."""
    rows = [[tidy(cell) for cell in row] for row in block.rows]
    rows = [row for row in rows if any(row)]
    if not rows:
        return None, ()
    notes = list(block.notes)
    rows = _rectangle(rows, notes)
    header = block.header if block.header != HEADER_UNKNOWN else _header_rows(rows)
    header = min(header, len(rows))
    names = _names(rows[:header], len(rows[0]))
    body = rows[header:]
    cells = [[row[place] for row in body] for place in range(len(rows[0]))]
    columns, said = type_columns(names, cells)
    notes.extend(said)
    totals = frozenset(place for place, row in enumerate(body) if _is_total(row, columns))
    return Table(columns, block.title, totals), tuple(notes)


def _rectangle(rows: list[list[str]], notes: list[str]) -> list[list[str]]:
    """Pad rows whose last cells are missing; leave out rows with too many cells, and say which."""
    width = Counter(len(row) for row in rows).most_common(1)[0][0]
    width = max(width, len(rows[0]) if len(rows[0]) > width else 0)
    kept = []
    for number, row in enumerate(rows, 1):
        while len(row) > width and not row[-1]:
            row.pop()
        if len(row) > width:
            notes.append(f"Line {number} has {len(row)} cells where the others have {width}: left out.")
            continue
        kept.append(row + [""] * (width - len(row)))
    return kept


def _header_rows(rows: Sequence[Sequence[str]]) -> int:
    """Return how many leading rows name columns: rows of text above columns of numbers or dates."""
    if len(rows) < 2:  # noqa: PLR2004
        return 0 if any(parts(cell) for cell in rows[0]) else 1
    body = rows[1:]
    values = [place for place in range(len(rows[0])) if _is_value([row[place] for row in body])]
    if values:
        first = rows[0]
        return 0 if any(_looks_like_value(first[place]) for place in values) else 1
    return 0 if all(parts(cell) for cell in rows[0] if cell) else 1


def _looks_like_value(cell: str) -> bool:
    return bool(cell) and (parts(cell) is not None or read_dates([cell]) is not None)


def _is_value(cells: Sequence[str]) -> bool:
    present = [cell for cell in cells if not is_number_null(cell)]
    return bool(present) and (all(parts(cell) for cell in present) or read_dates(present) is not None)


def _names(header: Sequence[Sequence[str]], width: int) -> list[str]:
    """Join the header rows of each column; empty names are numbered, equal names told apart."""
    if not header:
        return [_letter(place) for place in range(width)]
    names: list[str] = []
    for place in range(width):
        pieces = dict.fromkeys(row[place] for row in header if row[place])
        name = " ".join(pieces) or f"Column {place + 1}"
        candidate, number = name, 2
        while candidate in names:
            candidate = f"{name} ({number})"
            number += 1
        names.append(candidate)
    return names


def _letter(place: int) -> str:
    return chr(65 + place) if place < 26 else _letter(place // 26 - 1) + chr(65 + place % 26)  # noqa: PLR2004


def _is_total(row: Sequence[str], columns: Sequence[Column]) -> bool:
    for cell, column in zip(row, columns, strict=True):
        if column.kind is not Kind.NUMBER and not is_null(cell):
            return cell.casefold().strip(" :*").replace(" ", "_") in _TOTALS
    return False
