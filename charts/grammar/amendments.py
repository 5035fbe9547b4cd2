"""What a member says of the table itself: a cell put right, a row forgotten, a column called otherwise.

The table as it was pasted stays behind the one that is drawn, so that each can be taken back.
"""

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace

from charts.grammar.transforms import ColumnName
from charts.language.calendar_names import fold, numbered
from charts.language.spelling import tidy
from charts.table import Column, Kind, Table, Value


@dataclass(frozen=True, slots=True)
class Corrected:
    """The figure of a column in the row that has the text `at` in the column `by`; before is what it was."""

    column: ColumnName
    by: ColumnName
    at: str
    value: float
    before: str = ""


@dataclass(frozen=True, slots=True)
class Added:
    """A row that is called `row` in the column `by`, with its figures in the columns of figures."""

    by: ColumnName
    row: str
    columns: tuple[ColumnName, ...]
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Renamed:
    """A column that is called otherwise."""

    renamed: ColumnName
    to: str


Amendment = Corrected | Added | Renamed


def amended(table: Table, amendments: Sequence[Amendment]) -> Table:
    """Return the table with what was said of it since it was pasted, and with nothing else.

    What fits the table no more, as its message was edited, is passed over.
    """
    wanted = tuple(amendments)
    if table.amendments == wanted:
        return table
    pasted = made = table.pasted or table
    for each in wanted:
        made = _with(made, each)
    return replace(made, pasted=pasted if wanted else None, amendments=wanted)


def amendments_of(table: Table) -> tuple[Amendment, ...]:
    """Return what was said of a table since it was pasted."""
    return tuple(each for each in table.amendments if isinstance(each, Corrected | Added | Renamed))


def _with(table: Table, amendment: Amendment) -> Table:
    match amendment:
        case Corrected():
            return _corrected(table, amendment)
        case Added():
            return _lengthened(table, amendment)
        case Renamed(name, to):
            known = name in table.names and to not in table.names
            return _changed(table, name, lambda column: replace(column, name=to)) if known else table


def _changed(table: Table, name: str, change: Callable[[Column], Column]) -> Table:
    columns = (change(column) if column.name == name else column for column in table.columns)
    return replace(table, columns=tuple(columns))


def rows_called(table: Table, by: str, at: str) -> list[int]:
    """Return the rows that have a text in a column, without those that sum up others."""
    rows = (row for row in range(len(table)) if row not in table.totals)
    return [row for row in rows if tidy(table[by].raw[row]) == at or str(table[by].values[row]) == at]


def _corrected(table: Table, said: Corrected) -> Table:
    if not {said.by, said.column} <= set(table.names) or table[said.column].kind is not Kind.NUMBER:
        return table
    rows = rows_called(table, said.by, said.at)
    if len(rows) != 1:
        return table
    return _changed(table, said.column, lambda column: _with_figure(column, rows[0], said.value))


def _with_figure(column: Column, row: int, value: float) -> Column:
    values, raw = list(column.values), list(column.raw)
    figure = _figure(value)
    values[row], raw[row] = figure, str(figure)
    decimals = max(column.decimals, _digits(figure))
    return replace(column, values=tuple(values), raw=tuple(raw), decimals=decimals, ratio=None)


def _figure(value: float) -> int | float:
    return int(value) if float(value).is_integer() else value


def _digits(value: float) -> int:
    text = repr(value)
    return len(text.partition(".")[2]) if "e" not in text and "." in text else 0


def _lengthened(table: Table, said: Added) -> Table:
    if not {said.by, *said.columns} <= set(table.names):
        return table
    label = with_label(table[said.by], said.row)
    if label is None:
        return table
    figures = dict(zip(said.columns, said.values, strict=False))
    columns = []
    for column in table.columns:
        if column.name == said.by:
            columns.append(label)
        elif column.name in figures and column.kind is Kind.NUMBER:
            longer = replace(column, values=(*column.values, None), raw=(*column.raw, ""))
            columns.append(_with_figure(longer, len(table), figures[column.name]))
        else:
            return table
    return replace(table, columns=tuple(columns))


def with_label(column: Column, text: str) -> Column | None:
    """Return a column with one more label, None where that is no label of its kind."""
    found = _label(column, text)
    if found is None:
        return None
    value, rank = found
    ranks = (*column.ranks, rank) if column.ranks is not None else None
    return replace(column, values=(*column.values, value), raw=(*column.raw, text), ranks=ranks)


def _label(column: Column, text: str) -> tuple[Value, int | None] | None:
    """Return a label as a value of a column, and its place in the order of that."""
    if column.kind in (Kind.MONTH, Kind.WEEKDAY):
        rank = _named(column, text)
    elif column.ranks is not None:
        rank = _following(column, text)
    else:
        read = _READERS.get(column.kind)
        value = read(text) if read is not None else None
        return None if value is None else (value, None)
    return None if rank is None else (text, rank)


def _named(column: Column, text: str) -> int | None:
    table = "months" if column.kind is Kind.MONTH else "weekdays"
    words = {fold(str(value)) for value in column.values if value is not None}
    places = numbered({*words, fold(text)}, table) or numbered({fold(text)}, table)
    return places[fold(text)] if places else None


def _following(column: Column, text: str) -> int | None:
    """Return the place of a period that follows all others: W6 behind W5; of others it is not known."""
    known = [rank for rank in column.ranks or () if rank is not None]
    last = max(range(len(column.raw)), key=lambda row: (column.ranks or ())[row] or 0)
    before, after = (_NUMBERED.fullmatch(each.strip()) for each in (column.raw[last], text))
    follows = before and after and before[1] == after[1] and int(after[2]) == int(before[2]) + 1
    return max(known) + 1 if follows else None


_NUMBERED = re.compile(r"(\D*)(\d{1,9})")


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


_READERS: dict[Kind, Callable[[str], Value]] = {
    Kind.TEXT: str,
    Kind.DATE: _day,
    Kind.YEAR: lambda text: int(text) if re.fullmatch(r"\d{4}", text) else None,
}

_NO_NAMES = frozenset(("title", "subtitle", "text", "values", "at", "base", "locale", "named", "amendments"))
"""The parts of a spec in which a text that is a column's name is none."""


def called_otherwise(value: object, name: str, to: str) -> object:
    """Return a spec, or a part of it, with another name for a column."""
    if value == name and type(value) is str:
        return to
    if isinstance(value, tuple):
        return tuple(called_otherwise(each, name, to) for each in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    parts = (each.name for each in fields(value) if each.name not in _NO_NAMES)
    return replace(value, **{part: called_otherwise(getattr(value, part), name, to) for part in parts})
