"""What a spec comes to by other means than ours: pandas for rows and groups, SQLite for windows."""

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from charts.grammar import (
    Across,
    Aggregate,
    Bin,
    Calculate,
    Cell,
    Channel,
    ChartSpec,
    Comparison,
    Constant,
    Days,
    Figure,
    Function,
    FunctionName,
    Group,
    Limit,
    Measure,
    Op,
    Operation,
    Operator,
    SortBy,
    TimeUnit,
    Where,
    Window,
    WindowOp,
)
from charts.grammar.transforms import Made
from charts.table import Kind, Table
from tests.charts.data.oracle_windows import windows

Frame = Any
"""A DataFrame or a Series: pandas says nothing of their types."""
Run = list[float | None]
_NUMBERS = (Kind.NUMBER, Kind.YEAR)
_DAYS = (Kind.DATE, Kind.DATETIME)

_AGGREGATES: Mapping[Aggregate, Callable[[Frame], float]] = {
    Aggregate.SUM: lambda cells: cells.sum(),
    Aggregate.MEAN: lambda cells: cells.mean(),
    Aggregate.MEDIAN: lambda cells: cells.median(),
    Aggregate.MIN: lambda cells: cells.min(),
    Aggregate.MAX: lambda cells: cells.max(),
    Aggregate.MODE: lambda cells: cells.mode().min(),
    Aggregate.STDEV: lambda cells: cells.std(),
    Aggregate.VARIANCE: lambda cells: cells.var(),
    Aggregate.RANGE: lambda cells: cells.max() - cells.min(),
    Aggregate.FIRST: lambda cells: cells.iloc[0],
    Aggregate.LAST: lambda cells: cells.iloc[-1],
}
_PERIODS = {
    TimeUnit.YEARQUARTER: "Q",
    TimeUnit.YEARMONTH: "M",
    TimeUnit.WEEK: "W-SUN",
    TimeUnit.YEARWEEK: "W-SUN",
    TimeUnit.YEARMONTHDATE: "D",
}
_CUTS = {
    TimeUnit.YEAR: "year",
    TimeUnit.QUARTER: "quarter",
    TimeUnit.MONTH: "month",
    TimeUnit.DATE: "day",
    TimeUnit.WEEKDAY: "day_of_week",
    TimeUnit.HOURS: "hour",
}
_COMPARED: Mapping[Op, Callable[[Frame, Any], Frame]] = {
    Op.EQ: operator.eq,
    Op.LT: operator.lt,
    Op.LE: operator.le,
    Op.GT: operator.gt,
    Op.GE: operator.ge,
}
_OPERATIONS: Mapping[Operator, Callable[[Frame, Frame], Frame]] = {
    Operator.ADD: operator.add,
    Operator.SUBTRACT: operator.sub,
    Operator.MULTIPLY: operator.mul,
    Operator.DIVIDE: lambda left, right: left / right.where(right != 0),
}
_FUNCTIONS: Mapping[FunctionName, Callable[[Frame], Frame]] = {
    FunctionName.LOG10: lambda cells: np.log10(cells.where(cells > 0)),
    FunctionName.LN: lambda cells: np.log(cells.where(cells > 0)),
    FunctionName.SQRT: lambda cells: np.sqrt(cells.where(cells >= 0)),
    FunctionName.ABS: lambda cells: cells.abs(),
    FunctionName.IS_POSITIVE: lambda cells: (cells > 0).where(cells.notna()).astype(float),
    FunctionName.IS_ZERO: lambda cells: (cells == 0).where(cells.notna()).astype(float),
    FunctionName.IS_NEGATIVE: lambda cells: (cells < 0).where(cells.notna()).astype(float),
}


def frame(table: Table) -> Frame:
    """Return a table as a DataFrame."""
    columns = {}
    for column in table.columns:
        cells = pd.Series(list(column.values), dtype=object)
        if column.kind in _NUMBERS:
            cells = cells.astype(float)
        elif column.kind in _DAYS:
            cells = pd.to_datetime(cells)
        columns[column.name] = cells
    return pd.DataFrame(columns)


def expected(table: Table, spec: ChartSpec) -> tuple[list[Any], list[Run]]:
    """Return the places along x in the order drawn, and the figures of each series there."""
    rows = _transformed(frame(table), spec)
    grid = _Grid(rows, spec)
    grid.keep_groups()
    grid.make_windows()
    grid.sort()
    grid.cut()
    return grid.places, [[grid.value(place, key) for place in grid.places] for key in grid.keys]


# --- rows ---


def _transformed(rows: Frame, spec: ChartSpec) -> Frame:
    made = {each.name for each in spec.calculate}
    parts = spec.where.parts if isinstance(spec.where, Group) and not spec.where.any_of else (spec.where,)
    own = [each for each in parts if each is not None and made.isdisjoint(_fields(each))]
    for each in own:  # figures of whole columns are of all rows, whatever else is asked of them
        rows = rows.assign(**{f"pass {id(each)}": passes(rows, each)})
    for each in own:
        rows = rows[rows[f"pass {id(each)}"]]
    for made_by in spec.calculate:
        rows = rows.assign(**_made(rows, made_by))
    later = [each for each in parts if each is not None and each not in own]
    masks = [passes(rows, each) for each in later]
    for mask in masks:
        rows = rows[mask.loc[rows.index]]
    if spec.fold:
        fold = spec.fold
        kept = rows.assign(_id=rows.index)
        laid = (
            rows[list(fold.fields)]
            .assign(_id=rows.index)
            .melt("_id", var_name=fold.key, value_name=fold.value)
        )
        rows = laid.dropna(subset=[fold.value]).merge(kept, on="_id", how="left")
    return rows


def _fields(where: Where) -> set[str]:
    if isinstance(where, Group):
        return set().union(*map(_fields, where.parts))
    return {where.field}


def passes(rows: Frame, where: Where) -> Frame:
    """Return which rows pass: a blank passes nothing but what asks for blanks."""
    if isinstance(where, Group):
        found = pd.concat([passes(rows, part) for part in where.parts], axis=1)
        return found.any(axis=1) if where.any_of else found.all(axis=1)
    cells = cut(rows[where.field], where.time_unit) if where.time_unit else rows[where.field]
    if where.op is Op.BLANK:
        return cells.isna() != where.negate
    return cells.notna() & (_compared(cells, where) != where.negate)


def _compared(cells: Frame, test: Comparison) -> Frame:
    said = test.values  # noqa: PD011 - of a comparison
    values = [pd.Timestamp(each) if hasattr(each, "isoformat") else each for each in said]
    if test.aggregate:
        values = [_AGGREGATES[test.aggregate](cells.dropna())] if cells.notna().any() else [np.nan]
    match test.op:
        case Op.BETWEEN:
            return cells.between(min(values), max(values))
        case Op.IN:
            return cells.isin(values)
        case Op.CONTAINS:
            return cells.map(lambda cell: isinstance(cell, str) and str(values[0]) in cell)
        case _:
            return _COMPARED[test.op](cells, values[0])


def cut(moments: Frame, unit: TimeUnit) -> Frame:
    """Return that part of each date: the first day of a stretch, or the number of a cycle."""
    if unit in _PERIODS:
        return moments.dt.to_period(_PERIODS[unit]).dt.start_time
    return getattr(moments.dt, _CUTS[unit])


def _made(rows: Frame, made: Calculate) -> dict[str, Frame]:
    """Return a calculated column, and both sides of it where it is a ratio of amounts."""
    times = 100 if made.percent else 1
    columns = {made.name: _value(rows, made.expression) * times}
    expression = made.expression
    ratio = isinstance(expression, Operation) and expression.op is Operator.DIVIDE
    if isinstance(expression, Operation) and ratio and not isinstance(expression.right, Constant | Figure):
        columns[f"left {made.name}"] = _value(rows, expression.left) * times
        columns[f"right {made.name}"] = _value(rows, expression.right)
    return columns


def _value(rows: Frame, expression: Made) -> Frame:
    match expression:
        case Cell(name, by, at):
            found = rows[name].where(rows[by] == at, 0.0) if by else rows[name]
        case Constant(value):
            found = pd.Series(float(value), index=rows.index)
        case Figure():
            found = _whole(rows, expression)
        case Across(how, fields):
            across = [_aggregated(row, how) for _, row in rows[list(fields)].iterrows()]
            found = pd.Series(across, index=rows.index, dtype=float)
        case Days(start, end):
            found = (rows[end] - rows[start]).dt.total_seconds() / 86400
        case Operation(op, left, right):
            found = _OPERATIONS[op](_value(rows, left), _value(rows, right))
        case Function(name, of, less):
            found = _FUNCTIONS[name](rows[of] - rows[less] if less else rows[of])
    return found


def _whole(rows: Frame, figure: Figure) -> Frame:
    how, name, by = figure.aggregate, figure.field, figure.by
    if by and not figure.at:
        own = {key: _aggregated(each[name], how) for key, each in rows.groupby(by)}
        return rows[by].map(own).astype(float)
    kept = rows[rows[by] == figure.at] if by else rows
    found = _aggregated(kept[name], how)
    return pd.Series(np.nan if found is None else found, index=rows.index, dtype=float)


# --- groups ---


def _aggregated(cells: Frame, how: Aggregate) -> float | None:
    cells = cells.dropna()
    if how is Aggregate.COUNT:
        return len(cells)
    if how is Aggregate.DISTINCT:
        return int(cells.nunique())
    return _plain(_AGGREGATES[how](cells)) if len(cells) else None


def _plain(value: float) -> float | None:
    return None if pd.isna(value) else float(value)


def figure(rows: Frame, measure: Measure) -> float | None:
    """Return what a measure says of these rows."""
    name, how = measure.field, measure.aggregate or Aggregate.SUM
    if how is Aggregate.SHARE:
        assert measure.where
        kept = rows[passes(rows, measure.where)]
        part, whole = (each[name].sum() if name else len(each) for each in (kept, rows))
        return 100 * part / whole if whole else None
    if not name:
        return len(rows)
    if how in (Aggregate.SUM, Aggregate.MEAN) and f"left {name}" in rows:
        sides = rows[[f"left {name}", f"right {name}"]].dropna().sum()
        whole = sides[f"right {name}"]
        return sides[f"left {name}"] / whole if whole else None
    cells = rows[name].dropna()
    if how is Aggregate.QUANTILE:
        return _plain(cells.quantile(0.5 if measure.quantile is None else measure.quantile))
    if how is Aggregate.WEIGHTED_MEAN:
        weights = rows[measure.weight].where(rows[name].notna())
        whole = weights.sum()
        return (rows[name] * weights).sum() / whole if whole else None
    return _aggregated(cells, how)


def _keys(rows: Frame, channel: Channel) -> Frame:
    """Return where each row stands: its text, the part of its date, or the bin of its number."""
    cells = rows[channel.field]
    if channel.time_unit:
        return cut(cells, channel.time_unit)
    if channel.bin and channel.bin.edges:
        ends = [-np.inf, *channel.bin.edges, np.inf]
        return pd.cut(cells, ends, right=False, labels=False)
    if isinstance(channel.bin, Bin) and channel.bin.step:
        return np.floor(cells / channel.bin.step)
    return cells


def _is_named(rows: Frame, channel: Channel) -> bool:
    return not channel.time_unit and not channel.bin and pd.api.types.is_string_dtype(rows[channel.field])


class _Grid:
    """The figures of a chart at places along x, and what becomes of them."""

    def __init__(self, rows: Frame, spec: ChartSpec) -> None:
        assert spec.x
        self.spec = spec
        every = rows.assign(_x=_keys(rows, spec.x), _s=_keys(rows, spec.series) if spec.series else 0)
        self.rows = every.dropna(subset=["_x", "_s"])
        self.places = self._in_order(self.rows["_x"], spec.x)
        self.keys: list[Any] = list(range(len(spec.y)))
        if spec.series:
            self.keys = self._in_order(every["_s"].dropna(), spec.series)
        self.by_place = dict(iter(self.rows.groupby("_x", sort=False)))
        self.cells = dict(iter(self.rows.groupby(["_x", "_s"], sort=False)))
        self.made: dict[tuple[Any, Any], float | None] = {}

    def _in_order(self, keys: Frame, channel: Channel) -> list[Any]:
        met = list(keys.unique())
        return met if _is_named(self.rows, channel) else sorted(met)

    def plain(self, place: Any, key: Any) -> float | None:  # noqa: ANN401 - a key of pandas
        """Return the figure of one series at one place, before any window."""
        measure = self.spec.y[0] if self.spec.series else self.spec.y[key]
        found = self.cells.get((place, key if self.spec.series else 0))
        if found is None:
            return 0 if measure.aggregate in (Aggregate.COUNT, Aggregate.DISTINCT) else None
        return figure(found, measure)

    def value(self, place: Any, key: Any) -> float | None:  # noqa: ANN401 - a key of pandas
        """Return the figure of one series at one place as it is drawn."""
        if (place, key) not in self.made:
            self.made[place, key] = self.plain(place, key)
        return self.made[place, key]

    def size(self, place: Any) -> float:  # noqa: ANN401 - a key of pandas
        """Return what a place amounts to over all series."""
        return sum(y for key in self.keys if (y := self.value(place, key)) is not None)

    def keep_groups(self) -> None:
        """Leave out the places whose figures do not pass."""
        for having in self.spec.having:
            test = Comparison("y", having.op, having.values)
            figures = {place: figure(self.by_place[place], having.measure) for place in self.places}
            found = pd.DataFrame({"y": pd.Series(figures, dtype=float)})
            mask = passes(found, test)
            self.places = [place for place in self.places if mask[place]]

    def make_windows(self) -> None:
        """Replace the figures of each series by what its window makes of them."""
        by_window: dict[tuple[Window, Any], list[Any]] = {}
        for key in self.keys:
            window = (self.spec.y[0] if self.spec.series else self.spec.y[key]).window
            together = window and (self.spec.series or window.op in (WindowOp.RANK, WindowOp.SHARE_WITHIN))
            if window:
                by_window.setdefault((window, None if together else key), []).append(key)
        for (window, _), keys in by_window.items():
            runs = [[self.plain(place, key) for place in self.places] for key in keys]
            made = windows(window, runs, self._moments(), [str(each) for each in self.places])
            for key, run in zip(keys, made, strict=True):
                self.made.update({(place, key): y for place, y in zip(self.places, run, strict=True)})

    def _moments(self) -> Sequence[Any]:
        channel = self.spec.x
        assert channel
        dated = channel.time_unit in (None, TimeUnit.YEAR, *_PERIODS)
        named = channel.bin or _is_named(self.rows, channel)
        plain = channel.time_unit is None and self.rows[channel.field].dtype == float
        return [None] * len(self.places) if named or plain or not dated else self.places

    def sort(self) -> None:
        """Bring the places into the order asked for; equals stay as they are."""
        sort = self.spec.sort
        if sort and sort.by is SortBy.Y:
            self.places = sorted(self.places, key=self.size, reverse=sort.descending)
        elif sort:
            self.places = sorted(self.places, reverse=sort.descending)

    def cut(self) -> None:
        """Keep the first places, and put the others together where that is asked for."""
        limit = self.spec.limit
        if limit is None or len(self.places) <= limit.count:
            return
        shown = self._first(limit)
        rest = [place for place in self.places if place not in shown]
        self.places = shown
        if limit.other and rest:
            self._pool(rest)

    def _first(self, limit: Limit) -> list[Any]:
        if not limit.within:
            return self.places[: limit.count]
        groups = pd.Series(
            [self.by_place[place][limit.within].iloc[0] for place in self.places], dtype=object
        )
        nth = groups.groupby(groups, dropna=False).cumcount()
        return [place for place, at in zip(self.places, nth, strict=True) if at < limit.count]

    def _pool(self, rest: Sequence[Any]) -> None:
        for key in self.keys:
            measure = self.spec.y[0] if self.spec.series else self.spec.y[key]
            if measure.window:
                known = [y for place in rest if (y := self.value(place, key)) is not None]
                self.made["other", key] = sum(known) if known else None
                continue
            own = key if self.spec.series else 0
            found = [self.cells[place, own] for place in rest if (place, own) in self.cells]
            empty = 0 if measure.aggregate in (Aggregate.COUNT, Aggregate.DISTINCT) else None
            whole = replace(measure, aggregate=measure.aggregate or Aggregate.SUM)
            self.made["other", key] = figure(pd.concat(found), whole) if found else empty
        self.places = [*self.places, "other"]
