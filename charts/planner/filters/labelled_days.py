"""Tests of days without a year that are but labels: "3月16日より後" of a column of "3月14日", "3月18日"."""

from collections.abc import Callable, Iterable
from itertools import pairwise

from charts.grammar import Comparison, Op
from charts.language.days_of_years import MOST, Moment, days_of
from charts.planner.filters.literals import Day
from charts.table import Column, Kind, Table

_LAST = 31


def labelled_days(table: Table) -> Column | None:
    """Return the first column of text whose labels are all days without a year, in their order."""
    return table.once(_labelled)


def _labelled(table: Table) -> Column | None:
    if any(column.kind in (Kind.DATE, Kind.DATETIME) for column in table.columns):
        return None
    texts = (each for each in table.columns if each.kind is Kind.TEXT and len(each.values) <= MOST)
    return next((each for each in texts if _rise(days_of(_labels(each)))), None)


def _labels(column: Column) -> list[str]:
    return list(dict.fromkeys(str(value) for value in column.values if value is not None))


def _rise(days: Iterable[Moment]) -> bool:
    """Whether days follow each other within one year."""
    found = list(days)
    return bool(found) and all(one < other for one, other in pairwise(found))


def label_test(table: Table, op: Op, day: Day, *, negate: bool = False) -> Comparison | None:
    """Return the test of the labels that a day, or a month, is compared with."""
    if day.month is None:
        return None
    first, last = (day.month, day.day or 1), (day.month, day.day or _LAST)
    if op is Op.EQ:
        return span_test(table, first, last, negate=negate)
    edge = first if op in (Op.GE, Op.LT) else last
    return _kept(table, lambda own: _compared(op, own, edge), negate=negate)


def _compared(op: Op, own: Moment, edge: Moment) -> bool:
    return (
        own > edge
        if op is Op.GT
        else own >= edge
        if op is Op.GE
        else own < edge
        if op is Op.LT
        else own <= edge
    )


def range_of_labels(table: Table, low: Day, high: Day) -> Comparison | None:
    """Return the test of the labels from one day or month to another."""
    if low.month is None or high.month is None:
        return None
    return span_test(table, (low.month, low.day or 1), (high.month, high.day or _LAST))


def span_test(table: Table, first: Moment, last: Moment, *, negate: bool = False) -> Comparison | None:
    """Return the test of the labels within two days."""
    return _kept(table, lambda own: first <= own <= last, negate=negate)


def _kept(table: Table, kept: Callable[[Moment], bool], *, negate: bool) -> Comparison | None:
    column = labelled_days(table)
    labels = _labels(column) if column is not None else []
    found = tuple(label for label, own in zip(labels, days_of(labels), strict=True) if kept(own))
    if column is None or not found:
        return None
    return Comparison(column.name, Op.EQ if len(found) == 1 else Op.IN, found, negate)
