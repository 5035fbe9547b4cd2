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
    if times is None:
        return _of_its_ends(wish, spec)
    if not isinstance(test, Comparison) or test.field != times.name or test.negate:
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


def _of_its_ends(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Return the figures of each name where a stretch begins and ends: "slope chart from Jan to Jun"."""
    dots = not wish.has(Tag.SLOPE)
    if dots and spec.x is None and spec.series and len(spec.y) > _TWO and wish.has(*_REACHING):
        return replace(spec, x=spec.series, series=None, y=(spec.y[0], spec.y[-1]))
    ends = _ends(wish, spec)
    if ends is None or spec.x is None or (dots and spec.series is None):
        return spec
    spec = replace(spec, where=ends)
    return replace(spec, mark=Mark.DUMBBELL, x=spec.series, series=spec.x) if dots else spec


_REACHING = (Tag.TO, Tag.UNTIL, Tag.BETWEEN)


def _ends(wish: Wish, spec: ChartSpec) -> Comparison | None:
    """Return the test of the first and the last moment of the stretch along x by which rows were picked."""
    test = spec.where
    if not isinstance(test, Comparison) or spec.x is None or test.field != spec.x.field or test.negate:
        return None
    if test.op is Op.IN:
        reaching = len(test.values) > _TWO and wish.has(*_REACHING)
        return replace(test, values=(test.values[0], test.values[-1])) if reaching else None
    times = wish.table[test.field]
    if test.op is not Op.BETWEEN or test.time_unit is not None or not uses.is_time(times):
        return None
    low, high = test.values
    within = sorted({cell for cell in times.values if cell is not None and low <= cell <= high})  # type: ignore[operator]  # cells and ends of a column of times are alike
    return replace(test, op=Op.IN, values=(within[0], within[-1])) if len(within) >= _TWO else None
