"""Days that a request writes in figures, in the table's own order: "nach dem 12.2.", "sau ngày 10/4"."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from charts.language.days_of_years import MOST, NO_YEAR, can_be_a_day, days_of, rise
from charts.language.tokens import Word, written
from charts.table import Column, Kind, Table

_DATED = (Kind.DATE, Kind.DATETIME)
_WRITTEN = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})(?!\d)")
_POINTS = re.compile(r"(\d{1,2})\.(\d{1,2})")
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_MONTH_FIRST = ("ja", "zh", "ko")
_EITHER = "en"
_SEEN = 50


def with_days(said: Sequence[Word], table: Table) -> list[Word]:
    """Return the words, those put together that are a day without its year, where the table has days."""
    if not _has_days(table) and labelled_days(table) is None:
        return list(said)
    found: list[Word] = []
    at = 0
    while at < len(said):
        day, size = _day_at(said, at, table)
        found.append(day if day is not None else said[at])
        at += size if day is not None else 1
    return found


def _has_days(table: Table) -> bool:
    return any(each.kind in _DATED for each in table.columns)


def labelled_days(table: Table) -> Column | None:
    """Return the first column of text whose labels are all days without a year, in their order.

    There is none in a table that has days with their year.
    """
    return table.once(_labelled)


def _labelled(table: Table) -> Column | None:
    texts = (each for each in table.columns if each.kind is Kind.TEXT and len(each.values) <= MOST)
    days = ((each, days_of(labels_of(each))) for each in texts if not _has_days(table))
    return next((each for each, found in days if found and rise(found)), None)


def labels_of(column: Column) -> list[str]:
    """Return what a column's cells are called, each once, in order."""
    return list(dict.fromkeys(str(value) for value in column.values if value is not None))


def _day_at(said: Sequence[Word], at: int, table: Table) -> tuple[Word | None, int]:
    word = said[at]
    if word.kind == "date" and (whole := _SLASHES.fullmatch(word.raw)):
        return _ordered(word, [int(each) for each in whole.groups()], table), 1
    if word.kind != "number":
        return None, 1
    behind = [each.text for each in said[at + 1 : at + 4]]
    glued = all(not each.joint for each in said[at + 1 : at + 2])
    points = _POINTS.fullmatch(word.raw)
    if points and behind[:1] == ["."] and glued and word.codes[:1] != (_EITHER,):
        return _day(said[at : at + 2], int(points[2]), int(points[1])), 2
    if word.raw.isdecimal() and behind[:1] == ["."] and behind[2:] == ["."] and said[at + 2].raw.isdecimal():
        return _day(said[at : at + 4], int(said[at + 2].raw), int(word.raw)), 4
    if word.raw.isdecimal() and behind[:1] == ["/"] and glued and len(behind) > 1 and behind[1].isdecimal():
        first = _day_first(table, word)
        one, other = int(word.raw), int(behind[1])
        if first is not None:
            return _day(said[at : at + 3], *((other, one) if first else (one, other))), 3
    return None, 1


def _day(said: Sequence[Word], month: int, day: int) -> Word | None:
    if not can_be_a_day(month, day):
        return None
    raw = written([replace(said[0], joint=""), *said[1:]])
    return Word(f"{NO_YEAR}{month:02}-{day:02}", raw, "date", said[0].codes, said[0].joint, said[0].inner)


def _ordered(word: Word, parts: list[int], table: Table) -> Word | None:
    """Return a whole date in the order of the table's own; None where it is read as it stands."""
    one, other, year = parts
    if not _day_first(table, word) or not can_be_a_day(other, one):
        return None
    return Word(f"{year}-{other:02}-{one:02}", word.raw, "date", word.codes, word.joint, word.inner)


def _day_first(table: Table, word: Word) -> bool | None:
    """Return whether days stand before months: as in the table, else as the language writes; None unknown."""
    orders = {each for column in table.columns for each in islice(_orders(column), _SEEN)}
    if len(orders) == 1:
        return orders.pop()
    code = word.codes[0] if word.codes else _EITHER
    return None if code == _EITHER else code not in _MONTH_FIRST


def _orders(column: Column) -> Iterator[bool]:
    if column.kind in _DATED:
        for raw, value in zip(column.raw, column.values, strict=True):
            parts = _WRITTEN.match(raw.strip())
            if parts and isinstance(value, dt.date) and int(parts[1]) != int(parts[2]):
                yield int(parts[1]) == value.day
        return
    if column.kind is Kind.TEXT and len(column.values) <= MOST and any("/" in raw for raw in column.raw[:1]):
        names = [str(value) for value in column.values if value is not None]
        for name, (_month, day) in zip(names, days_of(names), strict=False):
            yield name.split("/")[0].strip().lstrip("0") == str(day)
