"""Which rows a chart is made of."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence

from charts.data.calculating import grouped_ratio
from charts.data.figures import Number, aggregate, mean_of, number, part, quantile, weighted_mean
from charts.grammar import Aggregate, Comparison, Group, Having, Literal, Measure, Op, Where
from charts.language.spelling import fold
from charts.table import Column, Table, Value

_MIDDLE = 0.5
COMPARED: Mapping[Op, Callable[[float, float], bool]] = {
    Op.EQ: lambda a, b: a == b,
    Op.LT: lambda a, b: a < b,
    Op.LE: lambda a, b: a <= b,
    Op.GT: lambda a, b: a > b,
    Op.GE: lambda a, b: a >= b,
}
"""How two figures are compared."""


def kept_rows(table: Table, where: Where | None, rows: Sequence[int]) -> list[int]:
    """Return the rows that pass the filter, in order."""
    if where is None:
        return list(rows)
    passes = _compile(table, where, rows)
    return [row for row in rows if passes(row)]


def split_where(where: Where | None, names: Collection[str]) -> tuple[Where | None, Where | None]:
    """Return the part of a filter that speaks of none of these columns, and the rest."""
    parts = where.parts if isinstance(where, Group) and not where.any_of else (where,) if where else ()
    own = tuple(part for part in parts if _fields(part).isdisjoint(names))
    later = tuple(part for part in parts if part not in own)
    return Group(own) if own else None, Group(later) if later else None


def _fields(where: Where) -> set[str]:
    if isinstance(where, Group):
        return set().union(*(_fields(part) for part in where.parts))
    return {where.field}


def _compile(table: Table, where: Where, rows: Sequence[int]) -> Callable[[int], bool]:
    if isinstance(where, Group):
        parts = [_compile(table, each, rows) for each in where.parts]
        if where.any_of:
            return lambda row: any(each(row) for each in parts)
        return lambda row: all(each(row) for each in parts)
    return _test(table[where.field], where, rows)


def _test(column: Column, test: Comparison, rows: Sequence[int]) -> Callable[[int], bool]:
    if test.op is Op.BLANK:
        return lambda row: (column.values[row] is None) is not test.negate
    values: tuple[Literal, ...] = test.values
    if test.aggregate:
        figure = mean_of(column, rows, test.aggregate)
        values = () if figure is None else (figure,)
    compare = _text_test(test.op, values) if _is_text(column, test) else _size_test(test.op, values)

    def passes(row: int) -> bool:
        value: Value = column.values[row]
        if test.time_unit and value is not None:
            value = _cut(column, row, test)
        return value is not None and compare(value) is not test.negate

    return passes


def _is_text(column: Column, test: Comparison) -> bool:
    if test.op in (Op.CONTAINS, Op.STARTS, Op.ENDS):
        return True
    return not test.time_unit and any(isinstance(value, str) for value in column.values)


def _cut(column: Column, row: int, test: Comparison) -> Value:
    if column.ranks is not None:
        place = column.ranks[row]
        return None if place is None else place
    return part(column.values[row], test.time_unit) if test.time_unit else None


def _text_test(op: Op, values: Sequence[Literal]) -> Callable[[Value], bool]:
    wanted = [fold(" ".join(str(value).split())) for value in values]

    def compare(value: Value) -> bool:
        have = fold(" ".join(str(value).split()))
        match op:
            case Op.CONTAINS:
                return any(each in have for each in wanted)
            case Op.STARTS:
                return have.startswith(tuple(wanted))
            case Op.ENDS:
                return have.endswith(tuple(wanted))
            case Op.EQ | Op.IN:
                return have in wanted
            case Op.BETWEEN:
                return wanted[0] <= have <= wanted[1]
            case _:
                return _ordered(op, have, wanted[0])

    return compare


def _ordered(op: Op, have: str, wanted: str) -> bool:
    below, same = have < wanted, have == wanted
    return {Op.LT: below, Op.LE: below or same, Op.GT: not below and not same, Op.GE: not below}[op]


def _size_test(op: Op, values: Sequence[Literal]) -> Callable[[Value], bool]:
    wanted = [_size(value) for value in values]

    def compare(value: Value) -> bool:
        if not wanted:
            return False
        have = _size(value)
        if op is Op.IN:
            return have in wanted
        if op is Op.BETWEEN:
            return min(wanted) <= have <= max(wanted)
        return COMPARED[op](have, wanted[0])

    return compare


def _size(value: Value) -> float:
    """Return a number that orders values of one kind; whole days of a moment and a date are the same.

    Moments are whole microseconds: as seconds the last one of a day would be the next midnight.
    """
    if isinstance(value, dt.datetime):
        return value.toordinal() * _DAY_US + _clock(value.time())
    if isinstance(value, dt.date):
        return value.toordinal() * _DAY_US
    if isinstance(value, dt.time):
        return _clock(value)
    return value if isinstance(value, int | float) else float("nan")


_SECOND_US = 1_000_000
_DAY_US = 86_400 * _SECOND_US


def _clock(time: dt.time) -> int:
    return (time.hour * 3600 + time.minute * 60 + time.second) * _SECOND_US + time.microsecond


def kept_group(table: Table, having: Sequence[Having], rows: Sequence[int]) -> bool:
    """Whether a group of rows passes what is asked of its figures."""
    return all(_passes(each, figure(table, each.measure, rows)) for each in having)


def _passes(having: Having, value: Number | None) -> bool:
    return value is not None and _size_test(having.op, having.values)(value)


def figure(table: Table, measure: Measure, rows: Sequence[int]) -> Number | None:
    """Return what a measure says of these rows: one cell as it stands, or their aggregate.

    A column of quotients is summed up, and averaged, as the ratio of the sums.
    """
    if measure.aggregate is Aggregate.SHARE:
        return _share(table, measure, rows)
    if not measure.field:
        return len(kept_rows(table, measure.where, rows))
    column = table[measure.field]
    if measure.aggregate is None:
        return number(column.values[rows[0]]) if rows else None
    if column.ratio and measure.aggregate in (Aggregate.SUM, Aggregate.MEAN):
        return grouped_ratio(column.ratio, rows)
    return _aggregated(table, measure, measure.aggregate, [column.values[row] for row in rows], rows)


def _share(table: Table, measure: Measure, rows: Sequence[int]) -> Number | None:
    """Return what part of all meets a condition, in percent: of the rows, or of a column's amounts."""
    kept = kept_rows(table, measure.where, rows)
    part, whole = (_amount(table, measure.field, each) for each in (kept, rows))
    return 100 * part / whole if whole else None


def _amount(table: Table, field: str, rows: Sequence[int]) -> Number:
    if not field:
        return len(rows)
    return aggregate(Aggregate.SUM, [table[field].values[row] for row in rows]) or 0


def _aggregated(
    table: Table, measure: Measure, how: Aggregate, cells: Sequence[Value], rows: Sequence[int]
) -> Number | None:
    if how is Aggregate.QUANTILE:
        known = [each for each in map(number, cells) if each is not None]
        return quantile(known, _MIDDLE if measure.quantile is None else measure.quantile)
    if how is Aggregate.WEIGHTED_MEAN:
        weights = table[measure.weight].values
        return weighted_mean((cell, weights[row]) for cell, row in zip(cells, rows, strict=True))
    return aggregate(how, cells)
