"""Columns made of others, row by row: `calculate` of a spec, before anything is grouped.

A blank in an operand gives a blank, and so does a zero divisor: the notes say how many. Units follow the
arithmetic: € − € is €, € / km is €/km, € / € is a plain number or a percentage.
"""

import datetime as dt
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from charts.data.figures import BIGGEST, Number, aggregate, as_date, label, number, total, unit_symbol
from charts.grammar import (
    Across,
    Aggregate,
    Calculate,
    Cell,
    Constant,
    Days,
    Figure,
    Function,
    FunctionName,
    Made,
    Operation,
    Operator,
)
from charts.table import Column, Kind, Ratio, Table, Unit, Value

_DECIMALS = 2
"""Digits that a quotient is given behind the mark, at least."""
_DAY_S = 86_400
PERCENT = Unit("%")


@dataclass(slots=True)
class Divided:
    """How many rows had a zero to divide by, and what was reckoned so far of the rows of each group."""

    zeros: int = 0
    figures: dict[tuple[Figure, str], Number | None] = field(default_factory=dict)


def calculated(table: Table, made: Sequence[Calculate], rows: Sequence[int]) -> tuple[Table, int]:
    """Return the table with the calculated columns behind its own, and how many zeros were divided by.

    rows are those that pass the filter: figures of whole columns are taken of them.
    """
    seen = Divided()
    for each in made:
        column = _column(table, each, rows, seen)
        table = replace(table, columns=(*table.columns, column))
    return table, seen.zeros


def _column(table: Table, made: Calculate, rows: Sequence[int], seen: Divided) -> Column:
    values: list[Value] = [None] * len(table)
    for row in rows:
        values[row] = _value(table, made.expression, row, rows, seen)
    if made.percent:
        values = [None if value is None else value * 100 for value in map(number, values)]
    shown = tuple("" if value is None else f"{value:.10g}" for value in map(number, values))
    return Column(
        made.name,
        Kind.NUMBER,
        tuple(values),
        shown,
        unit=_unit(table, made),
        decimals=decimals_of(table, made.expression) if not made.percent else 1,
        ratio=_ratio(table, made, rows),
    )


def _unit(table: Table, made: Calculate) -> Unit | None:
    if made.percent:
        return PERCENT
    return Unit(made.unit) if made.unit else unit_of(table, made.expression)


def _value(table: Table, expression: Made, row: int, rows: Sequence[int], seen: Divided) -> Number | None:
    """Return what an expression comes to in one row."""
    match expression:
        case Cell(name, by, at):
            found = 0 if by and not _is_at(table[by], row, at) else number(table[name].values[row])
        case Constant(value):
            found = value
        case Figure():
            found = _figure(table, expression, row, rows, seen)
        case Across(how, fields):
            found = aggregate(how, [table[each].values[row] for each in fields])
        case Days(start, end):
            found = days_between(table[start].values[row], table[end].values[row])
        case Operation(op, left, right):
            first = _value(table, left, row, rows, seen)
            met = seen if not isinstance(right, Cell) or not right.by else Divided()
            found = combined(op, first, _value(table, right, row, rows, seen), met)
        case Function(name, of, less):
            whole = number(table[of].values[row])
            part = number(table[less].values[row]) if less else 0
            found = applied(name, combined(Operator.SUBTRACT, whole, part, seen))
    return found


def _figure(table: Table, figure: Figure, row: int, rows: Sequence[int], seen: Divided) -> Number | None:
    """Return a figure of the rows that it is kept to, reckoned once for each group."""
    own = figure.at or (label(table[figure.by], row) if figure.by else "")
    if (figure, own) not in seen.figures:
        kept = [each for each in rows if not figure.by or label(table[figure.by], each) == own]
        values = [table[figure.field].values[each] for each in kept]
        seen.figures[figure, own] = aggregate(figure.aggregate, values)
    return seen.figures[figure, own]


def _is_at(column: Column, row: int, at: str) -> bool:
    """Whether a row has this text in a column, or a day of this year."""
    value = column.values[row]
    year = str(value.year) if isinstance(value, dt.date) else ""
    return value is not None and at in (label(column, row), year)


def combined(op: Operator, left: Number | None, right: Number | None, seen: Divided) -> Number | None:
    """Return what an operation makes of two figures; None of a blank, a zero divisor or beyond all range."""
    if left is None or right is None:
        return None
    match op:
        case Operator.ADD:
            found: Number = left + right
        case Operator.SUBTRACT:
            found = left - right
        case Operator.MULTIPLY:
            found = left * right
        case Operator.DIVIDE:
            if not right:
                seen.zeros += 1
                return None
            found = left / right
    return found if math.isfinite(found) and abs(found) <= BIGGEST else None


def applied(function: FunctionName, value: Number | None) -> Number | None:
    """Return what a function makes of a figure; None of a blank, and where it has no value."""
    try:
        return None if value is None else _FUNCTIONS[function](value)
    except ValueError:
        return None


_FUNCTIONS: Mapping[FunctionName, Callable[[Number], Number]] = {
    FunctionName.LOG10: math.log10,
    FunctionName.LN: math.log,
    FunctionName.SQRT: math.sqrt,
    FunctionName.ABS: abs,
    FunctionName.IS_POSITIVE: lambda value: int(value > 0),
    FunctionName.IS_ZERO: lambda value: int(value == 0),
    FunctionName.IS_NEGATIVE: lambda value: int(value < 0),
}


def days_between(start: Value, end: Value) -> Number | None:
    """Return the days from one moment to another; of clock times, past midnight where that is far nearer."""
    if isinstance(start, dt.time) and isinstance(end, dt.time):
        days = (_seconds(end) - _seconds(start)) / _DAY_S
        return days + 1 if days <= _EARLIEST else days
    first, last = as_date(start), as_date(end)
    if first is None or last is None:
        return None
    if isinstance(start, dt.datetime) and isinstance(end, dt.datetime):
        return (end - start).total_seconds() / _DAY_S
    return (last - first).days


_EARLIEST = -0.25
"""So far before another, in days, a clock time is of the same day; else it is of the next one."""


def _seconds(clock: dt.time) -> float:
    return clock.hour * 3600 + clock.minute * 60 + clock.second + clock.microsecond / 1_000_000


def unit_of(table: Table, expression: Made) -> Unit | None:
    """Return the unit that an expression comes in; None where it has none or units cannot be told apart."""
    match expression:
        case Cell(name) | Figure(_, name):
            return table[name].unit
        case Across(_, fields):
            return _alike([table[each].unit for each in fields])
        case Days():
            return Unit("days")
        case Operation(op, left, right):
            return _operated(op, unit_of(table, left), _divisor(table, op, right))
        case Function(FunctionName.ABS, of, _):
            return table[of].unit
        case _:
            return None


def _divisor(table: Table, op: Operator, right: Made) -> Unit | None:
    """Return the unit of what stands right of an operator; what is divided by may have it in its name."""
    unit = unit_of(table, right)
    if unit is not None or op is not Operator.DIVIDE or not isinstance(right, Cell):
        return unit
    symbol = unit_symbol(table[right.field])
    return Unit(symbol) if symbol else None


def _operated(op: Operator, left: Unit | None, right: Unit | None) -> Unit | None:
    if op in (Operator.ADD, Operator.SUBTRACT):
        return _alike([unit for unit in (left, right) if unit])
    if op is Operator.MULTIPLY:
        return left if right is None else right if left is None else None
    if left is None or left == right:
        return None
    if right is None:
        return left
    return Unit(f"{left.symbol}/{right.symbol}")


def _alike(units: Sequence[Unit | None]) -> Unit | None:
    return units[0] if units and all(unit == units[0] for unit in units) else None


def decimals_of(table: Table, expression: Made) -> int:
    """Return how many digits behind the mark an expression deserves."""
    match expression:
        case Figure(Aggregate.MEAN | Aggregate.MEDIAN, name):
            return table[name].decimals + _DECIMALS
        case Cell(name) | Figure(_, name):
            return table[name].decimals
        case Across(how, fields):
            own = max((table[each].decimals for each in fields), default=0)
            return own if how.value in ("sum", "min", "max", "count") else own + _DECIMALS
        case Operation(op, left, right):
            own = max(decimals_of(table, left), decimals_of(table, right))
            return max(own, _DECIMALS) if op is Operator.DIVIDE else own
        case Function(name, of, _):
            own = table[of].decimals if name is FunctionName.ABS else _DECIMALS
            return 0 if name.startswith("is") else own
        case _:
            return 0


def _ratio(table: Table, made: Calculate, rows: Sequence[int]) -> Ratio | None:
    """Return both sides of a quotient of two amounts; a share of one figure adds up as it stands."""
    expression = made.expression
    if not isinstance(expression, Operation) or expression.op is not Operator.DIVIDE:
        return None
    if isinstance(expression.right, Constant | Figure):
        return None
    sides: list[list[Value]] = [[None] * len(table), [None] * len(table)]
    for values, side in zip(sides, (expression.left, expression.right), strict=True):
        for row in rows:
            values[row] = _value(table, side, row, rows, Divided())
    return Ratio(tuple(sides[0]), tuple(sides[1]), made.percent)


def grouped_ratio(ratio: Ratio, rows: Sequence[int]) -> Number | None:
    """Return the ratio of the sums over a group of rows, in percent where the column is.

    Rows with a blank on either side count on neither.
    """
    pairs = ((number(ratio.left[row]), number(ratio.right[row])) for row in rows)
    kept = [(left, right) for left, right in pairs if left is not None and right is not None]
    if not kept:
        return None
    left, right = (total(side) for side in zip(*kept, strict=True))
    found = combined(Operator.DIVIDE, left, right, Divided())
    return found * 100 if found is not None and ratio.percent else found
