"""Measures along time, or along a number that rises row by row."""

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise

from charts.data.axes import panels_of
from charts.data.figures import is_mean_like
from charts.data.scales import evenly_spaced
from charts.grammar import Channel, ChartSpec, Mark, Measure
from charts.planner.choice import uses
from charts.planner.choice.sight import Sight
from charts.table import Column, Kind

_MOST_LINES = 30
_MOST_PANELS = 4
_FEWEST = 4
_FULL = 0.7
_OFTEN = 2
_EVEN = 1.01


def over_time(sight: Sight) -> ChartSpec | None:
    """Return lines of the measures along the first column of time, bars of weekdays."""
    if not sight.times or sight.main is None:
        return None
    x = sight.times[0]
    if uses.is_unique(sight.table, x):
        if x.kind is Kind.WEEKDAY:
            group = sight.alike(sight.main)
            return ChartSpec(Mark.BAR, x=Channel(x.name), y=tuple(Measure(each.name) for each in group))
        if _is_uneven(sight, x) and any(_repeats(sight, each) for each in sight.labels):
            return _of_names(sight, x, sight.main)
        return _of_moments(sight, x, sight.measures)
    return _of_names(sight, x, sight.main)


def _of_moments(sight: Sight, x: Column, measures: Sequence[Column]) -> ChartSpec:
    """Return all measures, unlike ones in panels; the main ones alone where panels would mix them."""
    groups: list[list[Column]] = []
    for column in measures:
        group = next((each for each in groups if sight.is_like(each[0], column)), None)
        if group is None:
            groups.append([column])
        else:
            group.append(column)
    ordered = tuple(Measure(each.name) for group in groups for each in group)
    spec = ChartSpec(Mark.LINE, x=Channel(x.name), y=ordered)
    sizes = [max(map(abs, sight.values(each)), default=0) for group in groups for each in group]
    panels = panels_of(sight.table, spec, sizes)
    wanted = [at for at, group in enumerate(groups) for _ in group]
    if len(groups) > _MOST_PANELS or panels != wanted:
        groups = [group for group in groups if sight.main in group] or groups[:1]
    y = tuple(Measure(each.name) for group in groups for each in group)
    return ChartSpec(Mark.LINE, x=Channel(x.name), y=y)


def _of_names(sight: Sight, x: Column, main: Column) -> ChartSpec | None:
    """Return a line for each name, of rows in long form; what each name comes to where dates are its own."""
    for name in [*sight.times[1:], *sight.labels]:
        if not 1 < uses.levels(name) <= _MOST_LINES or not uses.pairs_differ(sight.table, x, name):
            continue
        across, series = (name, x) if _is_finer(name, x) else (x, name)
        whole = len(sight.rows) >= _FULL * uses.levels(across) * uses.levels(series)
        if whole or (_repeats(sight, series) and is_mean_like(main)):
            return ChartSpec(
                Mark.LINE, x=Channel(across.name), y=(Measure(main.name),), series=Channel(series.name)
            )
    return None


def _repeats(sight: Sight, name: Column) -> bool:
    return uses.levels(name) > 1 and len(sight.rows) >= _OFTEN * uses.levels(name)


def _is_uneven(sight: Sight, x: Column) -> bool:
    """Whether dates follow each other in steps of no one length: events of many, not one thing watched."""
    days = [value for row in sight.rows if isinstance(value := x.values[row], dt.date)]
    return len(days) > _OFTEN and not evenly_spaced(sorted(days))


def _is_finer(one: Column, other: Column) -> bool:
    """Whether one is a part of the years of the other."""
    return other.kind is Kind.YEAR and one.kind in (Kind.MONTH, Kind.QUARTER, Kind.WEEKDAY)


def over_numbers(sight: Sight) -> ChartSpec | None:
    """Return lines along the first column, where its numbers rise from row to row and no name is there."""
    first = sight.table.columns[0]
    if sight.labels or sight.times or not uses.is_number(first) or uses.is_key(first):
        return None
    values, others = sight.values(first), [each for each in sight.measures if each is not first]
    if len(values) < max(_FEWEST, len(sight.rows)) or not others:
        return None
    if not all(before < after for before, after in pairwise(values)):
        return None
    steps = [after - before for before, after in pairwise(values)]
    if len(others) == 1 and max(steps) > min(steps) * _EVEN:
        return ChartSpec(Mark.POINT, x=Channel(first.name), y=(Measure(others[0].name),))
    return _of_moments(sight, first, others)
