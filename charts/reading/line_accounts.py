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


def of_table(piece: Piece, fates: Fates, table: int) -> Iterator[tuple[int, Entry]]:
    """Yield the entry of each line of a table's piece; table is its place among the tables."""
    rows = {line: place for place, line in enumerate(piece.at)}
    last: Entry = (Account.HEAD, "", table)
    for place, number in enumerate(piece.numbers):
        if place in rows:
            account, reason = fates.get(rows[place], (Account.ROW, ""))
            last = (account, reason, table)
            yield number, last
        elif place in piece.odd:
            yield number, (piece.odd[place], "no row of the table", table)
        elif not piece.lines[place].strip():
            yield number, (Account.BLANK, "", table)
        elif is_drawn(piece.lines[place]):
            yield number, (Account.RULE, "", table)
        else:
            yield number, (last if rows else (Account.ROW, "", table))


def settled(entries: Iterable[tuple[int, Entry]], count: int) -> tuple[Lines, ...]:
    """Return the ledger of a text of `count` lines, lines of one kind together."""
    found: dict[int, Entry] = {}
    for number, entry in entries:
        known = found.get(number)
        if known is None or _WEIGHT.get(entry[0], 3) > _WEIGHT.get(known[0], 3):
            found[number] = entry
    runs: list[Lines] = []
    blank: Entry = (Account.BLANK, "", -1)
    for number in range(1, count + 1):
        account, reason, table = found.get(number, blank)
        last = runs[-1] if runs else None
        if last and (last.account, last.reason, last.table) == (account, reason, table):
            runs[-1] = Lines(last.first, number, account, reason, table=table)
        else:
            runs.append(Lines(number, number, account, reason, table=table))
    return tuple(runs)


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
