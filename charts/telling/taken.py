"""One line that says what was taken of a request."""

import datetime as dt
import operator
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from charts.grammar import Aggregate, ChartSpec, Comparison, Group, Literal, Op, Stack, TimeUnit, Where
from charts.table import Column, Kind, Table
from charts.telling.formats import date_text, part_label
from charts.telling.speech import (
    ENGLISH,
    and_more,
    enumerated,
    in_percent,
    listed,
    locale,
    noted,
    quoted,
    say,
    whole,
    written,
)
from charts.telling.titles import channel_title, measure_title, says_only_letters


def not_drawn_yet(took: str, missing: str, words: str = "") -> str:
    """Return the line of what is drawn, with what was asked for and is not drawn here.

    It is named by the member's words, where they are left over: else by what it is called.
    """
    named = quoted(words) if words else say(missing)
    return say("{took}; {missing} I cannot draw yet", took=took, missing=named)


def with_left_out(took: str, columns: Sequence[str]) -> str:
    """Return the line of what is drawn, with the columns that are not."""
    named = (
        and_more(enumerated(columns[:_MOST_LEFT]), len(columns) - _MOST_LEFT)
        if len(columns) > _MOST_LEFT
        else ""
    )
    return say("{took}; not drawn: {columns}", took=took, columns=named or listed(columns))


def took_line(spec: ChartSpec, table: Table, name: str, *, single: bool) -> str:
    """Return what is drawn, of which columns, of which rows.

    name is what the kind is called, such as "a line"; single says that one column makes it.
    """
    took = say(name)
    if spec.stack is not Stack.NONE:
        article, _, bare = took.partition(" ")
        led = locale() == ENGLISH and article in ("a", "an")
        took = bare if led else took
        share = noted("{full} stacked {chart}")
        if spec.stack.is_share:
            took = say(share, chart=took, full=in_percent(whole(100)))
        else:
            took = say("stacked {chart}", chart=took)
        took = f"a {took}" if led else took  # "a stacked area"
    if not (single and says_only_letters(table, spec)):
        took = _of_columns(took, spec)
    left_out = _left_out(spec, table)
    if left_out:
        took = say("{took} without {names}", took=took, names=_named(left_out, "standard"))
    elif spec.where is not None:
        took = say("{took} where {filter}", took=took, filter=where_text(spec.where, table))
    if spec.sort:
        descending = noted("{took} in descending order")
        took = say(descending if spec.sort.descending else "{took} in ascending order", took=took)
    if spec.limit and spec.limit.within:
        said = noted("{took} (the first {count} of each {group})")
        took = say(said, took=took, count=whole(spec.limit.count), group=spec.limit.within)
    elif spec.limit:
        took = say("{took} (the first {count})", took=took, count=whole(spec.limit.count))
    return _in_panels(took, spec)


def _in_panels(took: str, spec: ChartSpec) -> str:
    """Return the line with the column that small panels are made of, if any are."""
    if spec.facet is None:
        return took
    return say("{took}, a panel for each {group}", took=took, group=channel_title(spec.facet))


def _left_out(spec: ChartSpec, table: Table) -> list[str]:
    """Return the names that a filter leaves out, if it does no more than that.

    They are names of what is drawn; "without No" would say less than the column and its cell.
    """
    tests = spec.where.parts if isinstance(spec.where, Group) and not spec.where.any_of else (spec.where,)
    drawn = {channel.field for channel in (spec.x, spec.series, spec.facet) if channel}
    out: list[str] = []
    for test in tests:
        if not (isinstance(test, Comparison) and test.op in (Op.EQ, Op.IN) and test.negate):
            return []
        if test.field not in drawn or _kind_of(test.field, table) is Kind.BOOLEAN:
            return []
        names = [value for value in test.values if isinstance(value, str)]
        if len(names) < len(test.values) or not names:
            return []
        out += names
    return out


def _of_columns(chart: str, spec: ChartSpec) -> str:
    shown = enumerated(measure_title(measure) for measure in spec.y)
    groups = listed([channel_title(each) for each in (spec.x, spec.series) if each])
    if shown and groups:
        return say("{chart} of {shown} by {groups}", chart=chart, shown=shown, groups=groups)
    return say("{chart} of {shown}", chart=chart, shown=shown or groups) if shown or groups else chart


def where_text(where: Where, table: Table) -> str:
    """Return a filter in words."""
    if isinstance(where, Group):
        parts = [where_text(part, table) for part in where.parts]
        return listed(parts, style="or" if where.any_of else "standard")
    return _test_text(where, table[where.field] if where.field in table.names else None)


def _kind_of(name: str, table: Table) -> Kind | None:
    """Return the kind of a column, None of one that is calculated before it is drawn."""
    return table[name].kind if name in table.names else None


_SAID = {
    Op.EQ: (noted("{field} is {value}"), noted("{field} is not {value}")),
    Op.LT: (noted("{field} is below {value}"), noted("{field} is not below {value}")),
    Op.LE: (noted("{field} is at most {value}"), noted("{field} is above {value}")),
    Op.GT: (noted("{field} is above {value}"), noted("{field} is at most {value}")),
    Op.GE: (noted("{field} is at least {value}"), noted("{field} is below {value}")),
    Op.IN: (noted("{field} is {value}"), noted("{field} is not {value}")),
    Op.BETWEEN: (noted("{field} is between {value}"), noted("{field} is not between {value}")),
    Op.CONTAINS: (noted("{field} contains {value}"), noted("{field} does not contain {value}")),
    Op.STARTS: (noted("{field} starts with {value}"), noted("{field} does not start with {value}")),
    Op.ENDS: (noted("{field} ends with {value}"), noted("{field} does not end with {value}")),
    Op.BLANK: (noted("{field} is blank"), noted("{field} is not blank")),
}
_TIMES = {
    Op.LT: noted("{field} is before {value}"),
    Op.GT: noted("{field} is after {value}"),
    Op.GE: noted("{field} is {value} or later"),
    Op.LE: noted("{field} is {value} or earlier"),
}
_FIGURES = {
    Aggregate.MEAN: noted("the average"),
    Aggregate.MIN: noted("the lowest"),
    Aggregate.MAX: noted("the highest"),
    Aggregate.MEDIAN: noted("the median"),
}
_PARTS = {TimeUnit.MONTH: range(1, 13), TimeUnit.WEEKDAY: range(7), TimeUnit.QUARTER: range(1, 5)}
_MOST_VALUES = 4
_MOST_LEFT = 12


def _test_text(test: Comparison, column: Column | None) -> str:
    written_so = _as_in_cells(column, test.time_unit)
    test = _as_one(_as_stretch(test, list(written_so)))
    said = _SAID[test.op][test.negate]
    if not test.negate and test.values and isinstance(test.values[0], dt.date):
        said = _TIMES.get(test.op, said)
    unit = TimeUnit.YEAR if column is not None and column.kind is Kind.YEAR else test.time_unit
    values = [
        (isinstance(value, int) and written_so.get(value)) or _value(value, unit) for value in test.values
    ]
    value = _named(values, "nor" if test.negate else "or")
    if test.op is Op.BETWEEN:
        value = say("{start} and {end}", start=values[0], end=values[1])
    if not value and test.aggregate:
        value = say(_FIGURES[test.aggregate]) if test.aggregate in _FIGURES else f"the {test.aggregate.value}"
    return say(said, field=test.field, value=value)


_NAMED_IN = {Kind.MONTH: TimeUnit.MONTH, Kind.WEEKDAY: TimeUnit.WEEKDAY}


def _as_in_cells(column: Column | None, unit: TimeUnit | None) -> dict[int, str]:
    """Return the months or weekdays of a column as its cells call them: "Januar", not "Jan"."""
    if column is None or column.ranks is None or unit is None or _NAMED_IN.get(column.kind) is not unit:
        return {}
    pairs = zip(column.ranks, column.values, strict=True)
    return {rank: str(name) for rank, name in pairs if rank is not None and name is not None}


def _side(test: Comparison, parts: Sequence[int]) -> Comparison:
    """Return a test for what lies before or after a month or weekday by its ends: between Jan and May."""
    bound = test.values[0] if len(test.values) == 1 else None
    if test.negate or not isinstance(bound, int):
        return test
    passing = sorted(part for part in parts if _SIDES[test.op](part, bound))
    if len(passing) < _SEVERAL:
        return replace(test, op=Op.EQ, values=tuple(passing)) if passing else test
    return replace(test, op=Op.BETWEEN, values=(passing[0], passing[-1]))


_SIDES: dict[Op, Callable[[int, int], bool]] = {
    Op.LT: operator.lt,
    Op.LE: operator.le,
    Op.GT: operator.gt,
    Op.GE: operator.ge,
}
_SEVERAL = 2


def _as_one(test: Comparison) -> Comparison:
    """Return a test for what lies between a value and itself as one for that value."""
    alone = test.op is Op.BETWEEN and test.values[0] == test.values[-1]
    return replace(test, op=Op.EQ, values=test.values[:1]) if alone else test


def _as_stretch(test: Comparison, there: Sequence[int]) -> Comparison:
    """Return a test of many months that follow each other by their ends: between Jan and Jun.

    there are the months of the table, where it names them.
    """
    parts, values = _PARTS.get(test.time_unit) if test.time_unit else None, test.values
    if parts is not None and test.op in _SIDES:
        return _side(test, there or parts)
    if parts is None or test.op is not Op.IN or len(values) <= _MOST_VALUES:
        return test
    places = [parts.index(each) for each in values if isinstance(each, int) and each in parts]
    steps = {(other - one) % len(parts) for one, other in pairwise(places)}
    whole = len(places) == len(values) and steps == {1}
    return replace(test, op=Op.BETWEEN, values=(values[0], values[-1])) if whole else test


def _named(values: Sequence[str], style: str) -> str:
    """Return the first of some values as a list, and how many more there are."""
    if len(values) > _MOST_VALUES:
        return and_more(enumerated(values[:_MOST_VALUES]), len(values) - _MOST_VALUES)
    return listed(values, style=style)


def _value(value: Literal, unit: TimeUnit | None) -> str:
    """Return a value as it is written: a number by its digits, a month or weekday by its name."""
    if isinstance(value, dt.date):
        return date_text(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    if unit in _PARTS and value in _PARTS[unit]:
        return part_label(unit, int(value))
    return str(value) if unit else written(f"{value:,}")
