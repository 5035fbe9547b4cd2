"""Two moments of a table whose rows are moments: "slope chart, 2017 to 2023", "dumbbell of 2017 and 2023"."""

from dataclasses import replace

from charts.data.filtering import kept_rows
from charts.grammar import Channel, ChartSpec, Comparison, Group, Mark, Measure, Op, Where
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
    times = moments_of(wish.table)
    if times is None:
        return _of_its_ends(wish, spec)
    ends = _ends(wish, spec.where, times)
    if ends is None:
        return spec
    named = [part.column for part in numbers(wish)] or uses.measures(wish.table)
    y = tuple(Measure(each.name) for each in named if each is not times)
    spec = replace(spec, y=y, where=ends, sort=None, limit=None, size="", label="")
    if wish.has(Tag.SLOPE):
        return replace(spec, mark=Mark.LINE, x=Channel(times.name), series=None)
    return replace(spec, mark=Mark.DUMBBELL, x=None, series=Channel(times.name))


def _of_its_ends(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Return the figures of each name where a stretch begins and ends: "slope chart from Jan to Jun"."""
    dots = not wish.has(Tag.SLOPE)
    if dots and spec.x is None and spec.series and len(spec.y) > _TWO and wish.has(*_REACHING):
        return replace(spec, x=spec.series, series=None, y=(spec.y[0], spec.y[-1]))
    if spec.x is None or (dots and spec.series is None):
        return spec
    ends = _ends(wish, spec.where, wish.table[spec.x.field])
    if ends is None:
        return spec
    spec = replace(spec, where=ends)
    return replace(spec, mark=Mark.DUMBBELL, x=spec.series, series=spec.x) if dots else spec


_REACHING = (Tag.TO, Tag.UNTIL, Tag.BETWEEN)


def _ends(wish: Wish, where: Where | None, times: Column) -> Comparison | None:
    """Return the test of the first and the last moment of the stretch by which rows were picked."""
    tests = _tests(where)
    if not tests or any(
        test.field != times.name or test.negate or test.op not in _STRETCHES for test in tests
    ):
        return None
    if any(test.op is Op.IN for test in tests):
        (test, *more) = tests
        reaching = len(test.values) == _TWO or wish.has(*_REACHING)
        ends = (test.values[0], test.values[-1])
        return replace(test, values=ends) if reaching and not more and len(test.values) >= _TWO else None
    rows = [row for row in range(len(wish.table)) if row not in wish.table.totals]
    kept = kept_rows(wish.table, where, rows)
    units = {test.time_unit for test in tests}
    ranks = times.ranks if units != {None} else None
    places = times.values if ranks is None else ranks
    within = sorted({place for row in kept if (place := places[row]) is not None})
    if len(within) < _TWO or (ranks is None and not (units == {None} and uses.is_time(times))):
        return None
    return Comparison(times.name, Op.IN, (within[0], within[-1]), time_unit=units.pop())


def _tests(where: Where | None) -> tuple[Comparison, ...]:
    """Return the tests that rows must all pass; none where one of several will do."""
    if isinstance(where, Comparison):
        return (where,)
    parts = where.parts if isinstance(where, Group) and not where.any_of else ()
    tests = tuple(part for part in parts if isinstance(part, Comparison))
    return tests if len(tests) == len(parts) else ()


_STRETCHES = (Op.BETWEEN, Op.IN, Op.GE, Op.GT, Op.LE, Op.LT)
