"""Two moments of a table whose rows are moments: "slope chart, 2017 to 2023", "dumbbell of 2017 and 2023"."""

from dataclasses import replace

from charts.grammar import Channel, ChartSpec, Comparison, Mark, Measure, Op
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.wish import Wish, numbers
from charts.table import Column, Table

_TWO = 2


def moments_of(table: Table) -> Column | None:
    """Return the column that says when each row was, where several figures stand beside it."""
    times = next((each for each in table.columns if uses.is_time(each) and uses.is_unique(table, each)), None)
    others = [each for each in uses.measures(table) if each is not times]
    named = any(uses.is_unique(table, each) for each in uses.groups(table) if each is not times)
    return times if len(others) >= _TWO and not named else None


def of_two_moments(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Return each figure at the two moments that rows were picked by: a line between them, or joined dots."""
    times, test = moments_of(wish.table), spec.where
    if times is None or not isinstance(test, Comparison) or test.field != times.name or test.negate:
        return spec
    if test.op not in (Op.BETWEEN, Op.IN) or len(test.values) != _TWO or test.time_unit is not None:
        return spec
    named = [part.column for part in numbers(wish)] or uses.measures(wish.table)
    y = tuple(Measure(each.name) for each in named if each is not times)
    ends = replace(test, op=Op.IN)
    spec = replace(spec, y=y, where=ends, sort=None, limit=None, size="", label="")
    if wish.has(Tag.SLOPE):
        return replace(spec, mark=Mark.LINE, x=Channel(times.name), series=None)
    return replace(spec, mark=Mark.DUMBBELL, x=None, series=Channel(times.name))
