"""The ledger: every line of a text, and every row of a sheet, has one account."""

from collections.abc import Iterable, Iterator, Sequence

from charts.reading.build import Fates
from charts.reading.passages import Piece, is_drawn
from charts.table import Account, Lines, Reading, Table

Entry = tuple[Account, str, int]
"""An account, its reason and its table."""

_WEIGHT = {Account.BLANK: 0, Account.TOOL: 1, Account.REQUEST: 2}
"""A line that belongs to two parts of a message (it holds the fence) has the weightier account."""
_SHOWN_ROWS = 12
_SHOWN_CELL = 40


Run = tuple[int, int, Entry]
"""The first line, the last and what became of them."""


def of_table(piece: Piece, fates: Fates, table: int) -> Iterator[Run]:
    """Yield what became of a table's lines; table is its place among the tables."""
    at = piece.at
    if isinstance(at, range) and piece.numbers[-1] - piece.numbers[0] == len(piece.numbers) - 1:
        yield from _row_by_line(piece.numbers[0], len(piece.numbers), fates, table)
        return
    rows = {line: place for place, line in enumerate(at)}
    last: Entry = (Account.HEAD, "", table)
    for place, number in enumerate(piece.numbers):
        if place in rows:
            account, reason = fates.get(rows[place], (Account.ROW, ""))
            last = entry = (account, reason, table)
        elif place in piece.odd:
            entry = (piece.odd[place], "no row of the table", table)
        elif not piece.lines[place].strip():
            entry = (Account.BLANK, "", table)
        elif is_drawn(piece.lines[place]):
            entry = (Account.RULE, "", table)
        else:
            entry = last if rows else (Account.ROW, "", table)
        yield number, number, entry


def _row_by_line(first: int, count: int, fates: Fates, table: int) -> Iterator[Run]:
    """Yield the runs of a table that has one row on each line."""
    begun = 0
    for place in sorted(fates):
        if begun < place:
            yield first + begun, first + place - 1, (Account.ROW, "", table)
        yield first + place, first + place, (*fates[place], table)
        begun = place + 1
    if begun < count:
        yield first + begun, first + count - 1, (Account.ROW, "", table)


def settled(entries: Iterable[Run], count: int, source: str = "") -> tuple[Lines, ...]:
    """Return the ledger of a text of `count` lines, lines of one kind together."""
    found: dict[int, Run] = {}
    for run in entries:
        known = found.get(run[0])
        if known is None or _WEIGHT.get(run[2][0], 3) > _WEIGHT.get(known[2][0], 3):
            found[run[0]] = run
    runs: list[Run] = []
    reached = 0
    blank: Entry = (Account.BLANK, "", -1)
    for first, last, entry in (*(found[first] for first in sorted(found)), (count + 1, count + 1, blank)):
        if first > reached + 1:
            _add(runs, reached + 1, first - 1, blank)
        if last > reached and first <= count:
            _add(runs, max(first, reached + 1), last, entry)
        reached = max(reached, last)
    return tuple(
        [Lines(first, last, account, reason, source, table) for first, last, (account, reason, table) in runs]
    )


def _add(runs: list[Run], first: int, last: int, entry: Entry) -> None:
    if runs and runs[-1][2] == entry:
        first = runs.pop()[0]
    runs.append((first, last, entry))


def as_read(reading: Reading) -> str:
    """Return what was made of a message, as plain text: each table with its columns, then the ledger."""
    blocks = [_described(table, place) for place, table in enumerate(reading.tables)]
    if reading.request:
        blocks.append(f"Request: {reading.request}")
    blocks.append("\n".join(_told(lines, len(reading.tables)) for lines in reading.ledger))
    blocks.extend(reading.notes)
    return "\n\n".join(filter(None, blocks))


def _described(table: Table, place: int) -> str:
    title = f" “{table.title}”" if table.title else ""
    count = f"{len(table)} rows" + (f", {len(table.totals)} of them totals" if table.totals else "")
    heads = [
        f"{column.name} ({column.kind.value}{f', {column.unit.symbol}' if column.unit else ''})"
        for column in table.columns
    ]
    rows = [[_short(cell) for cell in row] for row in _first(table)]
    widths = [max(map(len, cells)) for cells in zip(heads, *rows, strict=True)]
    shown = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in (heads, *rows)
    ]
    more = [f"… and {len(table) - _SHOWN_ROWS} more rows"] if len(table) > _SHOWN_ROWS else []
    return "\n".join([f"Table {place + 1}{title}: {count}", *shown, *more])


def _first(table: Table) -> Sequence[Sequence[str]]:
    return [
        ["" if value is None else str(value) for value in row]
        for _, row in zip(range(_SHOWN_ROWS), table.rows(), strict=False)
    ]


def _short(cell: str) -> str:
    return cell if len(cell) <= _SHOWN_CELL else f"{cell[: _SHOWN_CELL - 1]}…"


def _told(lines: Lines, tables: int) -> str:
    place = str(lines.first) if lines.first == lines.last else f"{lines.first}-{lines.last}"
    source = f"{lines.source}, " if lines.source else ""
    table = f" of table {lines.table + 1}" if tables > 1 and lines.table >= 0 else ""
    reason = f": {lines.reason}" if lines.reason else ""
    return f"{source}line {place}: {lines.account.value}{table}{reason}"
