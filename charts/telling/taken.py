"""One line that says what was taken of a request."""

import datetime as dt
from collections.abc import Iterator

from charts.grammar import Aggregate, ChartSpec, Comparison, Group, Literal, Op, Stack, TimeUnit, Where
from charts.table import Kind, Table
from charts.telling.formats import date_text, part_label
from charts.telling.titles import channel_title, measure_title, says_only_letters


def not_drawn_yet(took: str, missing: str) -> str:
    """Return the line of what is drawn, with the kind of chart that was asked for and is not drawn here."""
    return f"{took}; {missing} I cannot draw yet"


def took_line(spec: ChartSpec, table: Table, name: str, *, single: bool) -> str:
    """Return what is drawn, of which columns, of which rows.

    name is what the kind is called, such as "a line"; single says that one column makes it.
    """
    words = [name]
    if spec.stack is not Stack.NONE:
        words[0] = f"stacked {words[0]}"
    if not (single and says_only_letters(table, spec)):
        words += _columns(spec)
    if spec.where is not None:
        words.append(f"where {where_text(spec.where, table)}")
    if spec.sort:
        words.append(f"in {'descending' if spec.sort.descending else 'ascending'} order")
    if spec.limit:
        words.append(f"(the first {spec.limit.count})")
    return " ".join(words)


def _columns(spec: ChartSpec) -> Iterator[str]:
    shown = ", ".join(measure_title(measure) for measure in spec.y)
    if shown:
        yield f"of {shown}"
    groups = [channel_title(each) for each in (spec.x, spec.series) if each]
    if groups:
        yield f"{'by' if shown else 'of'} {' and '.join(groups)}"


def where_text(where: Where, table: Table) -> str:
    """Return a filter in words."""
    if isinstance(where, Group):
        joint = " or " if where.any_of else " and "
        return joint.join(where_text(part, table) for part in where.parts)
    return _test_text(where, is_year=table[where.field].kind is Kind.YEAR)


_SAID = {
    Op.EQ: ("is {}", "is not {}"),
    Op.LT: ("is below {}", "is not below {}"),
    Op.LE: ("is at most {}", "is above {}"),
    Op.GT: ("is above {}", "is at most {}"),
    Op.GE: ("is at least {}", "is below {}"),
    Op.IN: ("is {}", "is not {}"),
    Op.BETWEEN: ("is between {}", "is not between {}"),
    Op.CONTAINS: ("contains {}", "does not contain {}"),
    Op.STARTS: ("starts with {}", "does not start with {}"),
    Op.ENDS: ("ends with {}", "does not end with {}"),
    Op.BLANK: ("is blank", "is not blank"),
}
_TIMES = {Op.LT: "is before {}", Op.GT: "is after {}", Op.GE: "is {} or later", Op.LE: "is {} or earlier"}
_FIGURES = {Aggregate.MEAN: "average", Aggregate.MIN: "lowest", Aggregate.MAX: "highest"}
_PARTS = {TimeUnit.MONTH: range(1, 13), TimeUnit.WEEKDAY: range(7), TimeUnit.QUARTER: range(1, 5)}
_MOST_VALUES = 4


def _test_text(test: Comparison, *, is_year: bool) -> str:
    said = _SAID[test.op][test.negate]
    if not test.negate and test.values and isinstance(test.values[0], dt.date):
        said = _TIMES.get(test.op, said)
    unit = TimeUnit.YEAR if is_year else test.time_unit
    values = [_value(value, unit) for value in test.values[:_MOST_VALUES]]
    if len(test.values) > _MOST_VALUES:
        values.append(f"{len(test.values) - _MOST_VALUES} more")
    joint = " and " if test.op is Op.BETWEEN else " nor " if test.negate else " or "
    figure = f"the {_FIGURES.get(test.aggregate, test.aggregate.value)}" if test.aggregate else ""
    return f"{test.field} {said.format(joint.join(values) or figure)}"


def _value(value: Literal, unit: TimeUnit | None) -> str:
    """Return a value as it is written: a number by its digits, a month or weekday by its name."""
    if isinstance(value, dt.date):
        return date_text(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    if unit in _PARTS and value in _PARTS[unit]:
        return part_label(unit, int(value))
    return str(value) if unit else f"{value:,}"
