"""A spec held against its table: every column exists, every word fits the column's kind."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

from charts.grammar.blocks import renamed
from charts.grammar.chart_spec import (
    Channel,
    ChartSpec,
    Comparison,
    Group,
    Having,
    Literal,
    Measure,
    Op,
    Sort,
    Where,
)
from charts.grammar.spec_errors import SpecError, UnknownColumnError
from charts.grammar.transforms import Calculate, Fold
from charts.grammar.vocabulary import Aggregate, Mark, TimeUnit
from charts.language.spelling import key, tidy
from charts.table import Column, Kind, Table

_LONGEST = 40
_NUMERIC = frozenset({Kind.NUMBER, Kind.YEAR})
_DATED = frozenset({Kind.DATE, Kind.DATETIME})
_ARITHMETIC = frozenset(Aggregate) - {Aggregate.COUNT, Aggregate.DISTINCT, Aggregate.SHARE}
_OF_ROWS = (Aggregate.COUNT, Aggregate.SHARE)
_CLOCK = frozenset({TimeUnit.HOURS})
_ANY_OF = (Op.IN, Op.CONTAINS, Op.STARTS, Op.ENDS)
_VALUES = {Op.BETWEEN: 2, Op.BLANK: 0}
_READERS: dict[Kind, Callable[[str], Literal]] = {
    Kind.DATE: dt.date.fromisoformat,
    Kind.DATETIME: dt.datetime.fromisoformat,
    Kind.TIME: dt.time.fromisoformat,
}


def check(spec: ChartSpec, table: Table) -> ChartSpec:
    """Return the spec with every column by its exact name and every filter value of the column's type.

    Names match whatever their case and spacing. Raises SpecError, which names what does not fit.
    """
    if spec.mark is Mark.NONE:
        return spec
    made, table = _calculated(spec.calculate, table)
    fold = renamed(spec.fold, lambda name: find(table, name).name) if spec.fold else None
    table = _with_folded(table, fold) if fold else table
    return replace(
        spec,
        calculate=made,
        fold=fold,
        layers=tuple(renamed(each, lambda name: find(table, name).name) for each in spec.layers),
        facet=_channel(spec.facet, table) if spec.facet else None,
        x=_channel(spec.x, table) if spec.x else None,
        y=tuple(_measure(measure, table, dates=spec.mark is Mark.SPAN) for measure in spec.y),
        series=_channel(spec.series, table) if spec.series else None,
        detail=_named(spec.detail, table),
        size=_named(spec.size, table),
        label=_named(spec.label, table),
        y2=_named(spec.y2, table),
        where=_where(spec.where, table) if spec.where is not None else None,
        having=tuple(_having(each, table) for each in spec.having),
        sort=_sort(spec.sort, table) if spec.sort else None,
        limit=replace(spec.limit, within=_named(spec.limit.within, table)) if spec.limit else None,
        title=tidy(spec.title),
    )


def _calculated(calculate: Sequence[Calculate], table: Table) -> tuple[tuple[Calculate, ...], Table]:
    """Return the calculated columns, each of those before it as well, and the table with their names."""
    made: list[Calculate] = []
    for each in calculate:
        made.append(_renamed(each, table))
        table = with_names(table, (each.name,))
    return tuple(made), table


def _renamed(calculate: Calculate, table: Table) -> Calculate:
    return renamed(calculate, lambda name: find(table, name).name)


def with_names(table: Table, names: Sequence[str]) -> Table:
    """Return the table with empty columns of numbers of these names behind its own: calculated ones to be."""
    blank = (None,) * len(table)
    more = (Column(name, Kind.NUMBER, blank, ("",) * len(table)) for name in names if name not in table.names)
    return replace(table, columns=(*table.columns, *more))


def _with_folded(table: Table, fold: Fold) -> Table:
    """Return the table with empty columns that a fold is to fill behind its own."""
    kinds = {table[name].kind for name in fold.fields}
    value = Kind.NUMBER if kinds == {Kind.NUMBER} else Kind.TEXT
    blank, raw = (None,) * len(table), ("",) * len(table)
    more = (Column(fold.key, Kind.TEXT, blank, raw), Column(fold.value, value, blank, raw))
    return replace(table, columns=(*table.columns, *more))


def _named(name: str, table: Table) -> str:
    return find(table, name).name if name else ""


def find(table: Table, name: str) -> Column:
    """Return the column of this name, whatever its case and spacing; UnknownColumnError if there is none."""
    for column in table.columns:
        if column.name == name:
            return column
    wanted = key(name)
    for column in table.columns:
        if key(column.name) == wanted:
            return column
    raise UnknownColumnError(name, table.names)


def _channel(channel: Channel, table: Table) -> Channel:
    column = find(table, channel.field)
    _fits_unit(column, channel.time_unit)
    if channel.bin and column.kind not in _NUMERIC:
        raise SpecError(f"“{column.name}” cannot be put into bins: it is not a column of numbers.")
    if channel.aggregate:
        _fits_aggregate(column, channel.aggregate)
    return replace(channel, field=column.name)


def _measure(measure: Measure, table: Table, *, dates: bool = False) -> Measure:
    if measure.aggregate is Aggregate.SHARE and measure.where is None:
        raise SpecError("A share of rows needs a condition in “where”.")
    if measure.aggregate is Aggregate.WEIGHTED_MEAN and not measure.weight:
        raise SpecError("A weighted mean needs a column in “weight”.")
    if not measure.field:
        if measure.aggregate not in _OF_ROWS:
            raise SpecError("y must name a column, or count rows.")
        return _with_parts(measure, table)
    column = find(table, measure.field)
    if measure.aggregate is None and column.kind not in _NUMERIC and not (dates and column.kind in _DATED):
        raise SpecError(f"“{column.name}” is not a column of numbers, so it has no height to draw. Count it?")
    if measure.aggregate:
        _fits_aggregate(column, measure.aggregate)
    return replace(_with_parts(measure, table), field=column.name)


def _with_parts(measure: Measure, table: Table) -> Measure:
    """Return the measure with the columns of its weight and its condition by their exact names."""
    where = _where(measure.where, table) if measure.where is not None else None
    weight = _named(measure.weight, table)
    if weight:
        _fits_aggregate(find(table, weight), Aggregate.WEIGHTED_MEAN)
    return replace(measure, weight=weight, where=where)


def _fits_aggregate(column: Column, aggregate: Aggregate) -> None:
    if aggregate in _ARITHMETIC and column.kind not in _NUMERIC:
        raise SpecError(f"The {aggregate} of “{column.name}” cannot be had: it is not a column of numbers.")


def _fits_unit(column: Column, unit: TimeUnit | None) -> None:
    if unit is None:
        return
    fits = {
        Kind.DATE: unit not in _CLOCK,
        Kind.DATETIME: True,
        Kind.TIME: unit in _CLOCK,
        Kind.YEAR: unit is TimeUnit.YEAR,
        Kind.MONTH: unit is TimeUnit.MONTH,
        Kind.QUARTER: unit in (TimeUnit.QUARTER, TimeUnit.YEAR),
        Kind.WEEKDAY: unit is TimeUnit.WEEKDAY,
    }
    if not fits.get(column.kind, False):
        raise SpecError(f"“{column.name}” has no {unit.value} to group by.")


def _where(where: Where, table: Table) -> Where:
    if isinstance(where, Group):
        return replace(where, parts=tuple(_where(part, table) for part in where.parts))
    column = find(table, where.field)
    _fits_unit(column, where.time_unit)
    if where.aggregate:
        _fits_aggregate(column, where.aggregate)
        return replace(where, field=column.name, values=())
    _fits_count(where, column)
    text_only = where.op in (Op.CONTAINS, Op.STARTS, Op.ENDS)
    kind = Kind.TEXT if text_only else Kind.NUMBER if where.time_unit else column.kind
    return replace(
        where, field=column.name, values=tuple(_literal(each, kind, column) for each in where.values)
    )


def _fits_count(test: Comparison, column: Column) -> None:
    wanted = _VALUES.get(test.op, 1)
    if len(test.values) == wanted or (test.op in _ANY_OF and test.values):
        return
    raise SpecError(f"The filter on “{column.name}” needs {wanted} value(s) for “{test.op}”.")


def _literal(value: Literal, kind: Kind, column: Column) -> Literal:
    if kind in _NUMERIC:
        return _as_number(value, column)
    if kind is Kind.BOOLEAN:
        return _as_boolean(value, column)
    if kind in _READERS:
        return _as_moment(value, kind, column)
    return value if isinstance(value, str) else str(value)


def _as_number(value: Literal, column: Column) -> int | float:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    try:
        return float(value) if isinstance(value, str) and len(value) < _LONGEST else _refuse(value, column)
    except ValueError:
        return _refuse(value, column)


def _as_boolean(value: Literal, column: Column) -> bool:
    words = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
    found = words.get(str(value).casefold())
    return found if found is not None else bool(_refuse(value, column))


def _as_moment(value: Literal, kind: Kind, column: Column) -> Literal:
    if kind is Kind.DATETIME and isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return dt.datetime(value.year, value.month, value.day)  # noqa: DTZ001 - cells are naive as well
    if kind is Kind.DATE and isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date | dt.time):
        return value
    try:
        moment = _READERS[kind](str(value))
    except ValueError:
        return _refuse(value, column)
    naive = isinstance(moment, dt.datetime | dt.time) and moment.tzinfo is not None
    return moment.replace(tzinfo=None) if naive and isinstance(moment, dt.datetime | dt.time) else moment


def _refuse(value: Literal, column: Column) -> float:
    cells = zip(column.raw, column.values, strict=True)
    example = next((raw for raw, cell in cells if cell is not None), "")
    raise SpecError(
        f"“{str(value)[:40]}” cannot be compared with “{column.name}”, "
        f"whose cells look like “{example[:40]}”."
    )


def _having(having: Having, table: Table) -> Having:
    if len(having.values) != _VALUES.get(having.op, 1) or having.op in (
        Op.CONTAINS,
        Op.STARTS,
        Op.ENDS,
        Op.BLANK,
    ):
        raise SpecError(f"having cannot compare with “{having.op}” and {len(having.values)} value(s).")
    return replace(having, measure=_measure(having.measure, table))


def _sort(sort: Sort, table: Table) -> Sort:
    return replace(sort, field=find(table, sort.field).name) if sort.field else sort
