"""The table as it was pasted: frozen columns of typed values beside the text they came from."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

Value = int | float | str | bool | dt.date | dt.datetime | dt.time | None
"""One cell. None is a blank (an empty cell or a null word). A number is always finite."""


class Kind(StrEnum):
    """What the values of a column are. Decided once per column, by its least ambiguous cell."""

    NUMBER = "number"  # int or float
    TEXT = "text"  # str, as pasted but tidied (NFC, no control characters, one blank between words)
    BOOLEAN = "boolean"  # bool
    DATE = "date"  # datetime.date; a month with its year ("Jan 2024") is the first day of that month
    DATETIME = "datetime"  # datetime.datetime, naive
    TIME = "time"  # datetime.time
    YEAR = "year"  # int, a calendar year
    QUARTER = "quarter"  # str as pasted ("Q1", "Q3 2024", "FY24 Q2"); ranks give the order
    MONTH = "month"  # str as pasted ("Jan", "März"): a month with no year; ranks give 1..12
    WEEKDAY = "weekday"  # str as pasted; ranks give 0..6, Monday first (as in ISO 8601)


CALENDAR = frozenset({Kind.DATE, Kind.DATETIME, Kind.TIME, Kind.YEAR, Kind.QUARTER, Kind.MONTH, Kind.WEEKDAY})
"""Kinds whose values have an order in time."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What the numbers of a column count, as the member wrote it: "€", "%", "kg"."""

    symbol: str
    prefix: bool = False  # written before the number, as in "$5"


@dataclass(frozen=True, slots=True)
class Ratio:
    """What a column of quotients was divided of, row by row; grouped, it is the ratio of their sums.

    percent says that the quotients are given in percent.
    """

    left: tuple[Value, ...]
    right: tuple[Value, ...]
    percent: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One column: values[i] was read from raw[i].

    ranks is None, or for text in calendar order the place of each value in its calendar
    (None for a blank), so that Jan sorts before Feb in any language.
    decimals is how many digits after the mark the numbers were written with, at most.
    ratio is what its numbers were divided of, where the column was calculated as a quotient of others.
    unit is None when no unit was written; a percent column holds 12.5 for "12.5 %".
    """

    name: str
    kind: Kind
    values: tuple[Value, ...]
    raw: tuple[str, ...]
    unit: Unit | None = None
    ranks: tuple[int | None, ...] | None = None
    decimals: int = 0
    ratio: Ratio | None = None


_LETTERS = 26


def letter(place: int) -> str:
    """Return the name of a column that has none, as a spreadsheet does: A to Z, AA and so on, from 0."""
    last = chr(ord("A") + place % _LETTERS)
    return last if place < _LETTERS else letter(place // _LETTERS - 1) + last


@dataclass(frozen=True, slots=True)
class Margin:
    """What stood around a table in its own grid, as it was cut: rows above the head and below the last row.

    before and after count the columns at the edges that have neither a name nor a value.
    """

    above: tuple[tuple[str, ...], ...] = ()
    below: tuple[tuple[str, ...], ...] = ()
    before: int = 0
    after: int = 0


_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True)
class Table:
    """Columns of equal length, in the order pasted, with names that are all different.

    totals holds the indices of rows that sum up others ("Total", "Gesamt"): they are kept as read,
    and no chart counts them twice. In a column of dates or numbers such a row's label is a blank.
    amendments are what its member said of it since (charts.grammar.amendments), pasted the table before that.
    """

    columns: tuple[Column, ...]
    title: str = ""
    totals: frozenset[int] = frozenset()
    margin: Margin = Margin()
    pasted: "Table | None" = field(default=None, repr=False, compare=False)
    amendments: tuple[object, ...] = field(default=(), repr=False, compare=False)
    _found: dict[Callable[..., Any], Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, work: "Callable[[Table], _Found]") -> _Found:
        """Return what some work finds in this table, which is done once: a request asks at each word."""
        if work not in self._found:
            self._found[work] = work(self)
        found: _Found = self._found[work]
        return found

    def __len__(self) -> int:
        return len(self.columns[0].values) if self.columns else 0

    def __getitem__(self, name: str) -> Column:
        """Return the column of exactly this name; KeyError if there is none."""
        return self.once(_by_name)[name]

    @property
    def names(self) -> tuple[str, ...]:
        """Return the columns' names, in order."""
        return self.once(_names)

    @property
    def is_unnamed(self) -> bool:
        """Whether the names are the letters that columns without a header get."""
        return all(column.name == letter(place) for place, column in enumerate(self.columns))

    def rows(self) -> Iterator[tuple[Value, ...]]:
        """Yield the rows, top to bottom."""
        return zip(*(column.values for column in self.columns), strict=True)


def _names(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.columns)


def _by_name(table: Table) -> dict[str, Column]:
    return {column.name: column for column in table.columns[::-1]}


@dataclass(frozen=True, slots=True)
class File:
    """An attachment whose bytes are here already."""

    name: str
    data: bytes


class Account(StrEnum):
    """What became of a line of the text, or of a row of a sheet."""

    HEAD = "head"
    ROW = "row"
    TOTAL = "total"  # a row that sums up others
    TITLE = "title"
    UNIT = "unit line"
    FOOTNOTE = "footnote"
    RULE = "rule"
    TOOL = "tool line"  # a prompt, a shape, "(3 rows)": said by a program
    REQUEST = "request"
    BLANK = "blank"
    LEFT_OUT = "left out"  # looks like a row, but is none of the table: the reason says why


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines that follow each other and became the same; first and last count from 1.

    source is the file (and the sheet) they stand in, "" for the message; table is the place of their table
    among the reading's tables, -1 for lines of none.
    """

    first: int
    last: int
    account: Account
    reason: str = ""
    source: str = ""
    table: int = -1

    def behind(self, tables: int, source: str) -> "Lines":
        """Return the same lines in a source whose tables stand behind so many others."""
        if not tables and source == self.source:
            return self
        table = self.table + tables if self.table >= 0 else -1
        return Lines(self.first, self.last, self.account, self.reason, source, table)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in one message and its files.

    tables are in the order pasted; none means that no table was recognised. request is what is left of
    the text once tables are taken out. locale is the language it is written in, as a BCP 47 tag. notes
    are sentences for the member: which reading was taken where two tie, what was left out and why. ledger
    gives every line one account, in order, source by source.
    """

    tables: tuple[Table, ...]
    request: str
    notes: tuple[str, ...] = ()
    ledger: tuple[Lines, ...] = field(default=(), compare=False)
    locale: str = field(default="", compare=False)
