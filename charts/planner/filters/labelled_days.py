"""Tests of days without a year that are but labels: "3月16日より後" of a column of "3月14日", "3月18日"."""

from collections.abc import Callable

from charts.data.filtering import COMPARED
from charts.grammar import Comparison, Op
from charts.language.days_of_years import Moment, days_of
from charts.planner.filters.literals import Day
from charts.planner.request.written_days import labelled_days, labels_of
from charts.table import Table

_LAST = 31


def label_test(table: Table, op: Op, day: Day, *, negate: bool = False) -> Comparison | None:
    """Return the test of the labels that a day, or a month, is compared with."""
    if day.month is None:
        return None
    first, last = (day.month, day.day or 1), (day.month, day.day or _LAST)
    if op is Op.EQ:
        return _span_test(table, first, last, negate=negate)
    edge = first if op in (Op.GE, Op.LT) else last
    return _kept(table, lambda own: COMPARED[op](_place(own), _place(edge)), negate=negate)


def _place(day: Moment) -> int:
    """Return a number that grows from day to day of a year."""
    month, of_month = day
    return month * (_LAST + 1) + of_month


def range_of_labels(table: Table, low: Day, high: Day) -> Comparison | None:
    """Return the test of the labels from one day or month to another."""
    if low.month is None or high.month is None:
        return None
    return _span_test(table, (low.month, low.day or 1), (high.month, high.day or _LAST))


def _span_test(table: Table, first: Moment, last: Moment, *, negate: bool = False) -> Comparison | None:
    """Return the test of the labels within two days."""
    return _kept(table, lambda own: first <= own <= last, negate=negate)


def _kept(table: Table, kept: Callable[[Moment], bool], *, negate: bool) -> Comparison | None:
    column = labelled_days(table)
    labels = labels_of(column) if column is not None else []
    found = tuple(label for label, own in zip(labels, days_of(labels), strict=True) if kept(own))
    if column is None or not found:
        return None
    return Comparison(column.name, Op.EQ if len(found) == 1 else Op.IN, found, negate)
