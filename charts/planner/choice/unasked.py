"""What a chart editor draws of a table when nothing is said about it: rules, the most telling shape first.

Measures share an axis only if they are of one kind; what cannot be added is not; what is left out is named
by the planner, so no rule cuts in silence.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from charts.data.figures import is_mean_like
from charts.grammar import (
    Aggregate,
    Channel,
    ChartSpec,
    Errors,
    Limit,
    Mark,
    Measure,
    Sort,
    SortBy,
    Stack,
)
from charts.planner.choice import uses
from charts.planner.choice.matrices import along_columns, matrix, square, whole_rows
from charts.planner.choice.over_time import over_numbers, over_time
from charts.planner.choice.sight import Sight
from charts.planner.choice.special import DATED, ends_of, prices
from charts.planner.choice.twofold import paired
from charts.table import Column, Kind, Table

_MOST_BARS, _SHOWN = 24, 20
_MOST_GROUPED, _MOST_GROUPED_BARS = 6, 60
_FEWEST_POINTS, _FEWEST_IN_BOX, _MOST_BOXES = 8, 5, 12
_FEWEST_SPREAD = 20
_ORDERS = 5_000
_MOST_COLOURS = 6
_FEWEST_STEPS = 3
_PAIR = 2
_DOWN = Sort(SortBy.Y, descending=True)


def unasked(table: Table) -> ChartSpec:
    """Return the chart of a table about which nothing was said; none where its figures make no chart."""
    sight = table.once(Sight)
    for rule in _RULES:
        spec = rule(sight)
        if spec is not None:
            return spec
    return ChartSpec(Mark.NONE)


def _prices(sight: Sight) -> ChartSpec | None:
    return prices(sight.table) if sight.times else None


def _spans(sight: Sight) -> ChartSpec | None:
    """Return bars from the start of each named thing to its end."""
    pair = ends_of(sight.table, DATED)
    names = [each for each in sight.labels if uses.is_unique(sight.table, each)]
    if pair is None or not names:
        return None
    groups = [each for each in sight.labels if each is not names[0] and uses.levels(each) <= _MOST_COLOURS]
    series = Channel(groups[0].name) if groups else None
    x, y = Channel(names[0].name), (Measure(pair[0].name),)
    return ChartSpec(Mark.SPAN, x=x, y=y, y2=pair[1].name, series=series)


def _figures_alone(sight: Sight) -> ChartSpec | None:
    """Return no chart for one row of figures of unlike kinds: they are said."""
    if len(sight.rows) != 1 or sight.main is None:
        return None
    if len(sight.alike(sight.main)) < len(sight.measures):
        return ChartSpec(Mark.NONE)
    y = tuple(Measure(each.name) for each in sight.measures)
    return ChartSpec(Mark.BAR, y=y) if len(y) > 1 else None


def _counted(sight: Sight) -> ChartSpec | None:
    """Return how often each answer comes, where nothing is measured."""
    if sight.measures:
        return None
    again = [each for each in sight.labels if not uses.is_unique(sight.table, each)]
    again = [each for each in again if 1 < uses.levels(each) <= _MOST_BARS] or again[:1]
    if not again:
        return None
    x = max(again, key=lambda each: each.kind is Kind.TEXT)
    few = [each for each in again if each is not x and each.kind is Kind.BOOLEAN]
    sort = None if sight.is_ordered(x) else _DOWN
    series = Channel(few[0].name) if few else None
    stack = Stack.ZERO if series else Stack.NONE
    counts = (Measure("", Aggregate.COUNT),)
    return ChartSpec(Mark.BAR, x=Channel(x.name), y=counts, series=series, sort=sort, stack=stack)


def _steps(sight: Sight) -> ChartSpec | None:
    """Return a funnel of stages that fall, or a waterfall of steps that the last row sums up."""
    name = _unique_label(sight)
    if name is None or sight.main is None or len(sight.measures) != 1:
        return None
    values = sight.values(sight.main)
    if len(values) < _FEWEST_STEPS or len(values) < len(sight.rows):
        return None
    x, y = Channel(name.name), (Measure(sight.main.name),)
    if uses.holds(name, "stage") and values == sorted(values, reverse=True) and values[-1] >= 0:
        return ChartSpec(Mark.FUNNEL, x=x, y=y)
    slack = 1e-9 * max(map(abs, values))
    if min(values) < 0 < values[0] and abs(sum(values[:-1]) - values[-1]) <= slack:
        return ChartSpec(Mark.WATERFALL, x=x, y=y)
    return None


def _points(sight: Sight) -> ChartSpec | None:
    """Return two measures set against each other, where no name tells the rows apart."""
    free = [each for each in sight.measures if not uses.is_discrete(each)]
    if len(free) < _PAIR or len(sight.rows) < _FEWEST_POINTS or _unique_label(sight) or sight.times:
        return None
    group = next((each for each in sight.labels if uses.levels(each) <= _MOST_COLOURS), None)
    if group is not None and not all(is_mean_like(each) for each in free[:_PAIR]):
        return None
    series = Channel(group.name) if group else None
    return ChartSpec(Mark.POINT, x=Channel(free[0].name), y=(Measure(free[1].name),), series=series)


def _spread(sight: Sight) -> ChartSpec | None:
    """Return how a measure that cannot be added up is spread, of each group or of all rows."""
    main = sight.main
    if main is None:
        return None
    if not sight.labels and not sight.times and not sight.keys and len(sight.measures) == 1:
        return ChartSpec(Mark.HISTOGRAM, x=Channel(main.name))
    if not is_mean_like(main):
        return None
    groups = [each for each in sight.labels if 1 < uses.levels(each) <= _MOST_BOXES]
    for group in groups:
        if len(sight.rows) >= _FEWEST_IN_BOX * uses.levels(group):
            return ChartSpec(Mark.BOXPLOT, x=Channel(group.name), y=(Measure(main.name),))
    if len(sight.rows) >= _FEWEST_SPREAD and _unique_label(sight) and not sight.is_sorted(main):
        return ChartSpec(Mark.HISTOGRAM, x=Channel(main.name))
    return None


def _unique_label(sight: Sight) -> Column | None:
    return next((each for each in sight.labels if uses.is_unique(sight.table, each)), None)


def _by_name(sight: Sight) -> ChartSpec | None:
    """Return bars of each name: of the main measure, with those that are like it."""
    main = sight.main
    if main is None:
        return None
    name = _unique_label(sight)
    if name is not None:
        return _of_each(sight, name, main)
    if sight.labels:
        return _of_groups(sight, sight.labels, main)
    key = next(iter(sight.keys), None)
    if key is not None:
        return _of_each(sight, key, main)
    return ChartSpec(Mark.HISTOGRAM, x=Channel(main.name))


def _of_each(sight: Sight, name: Column, main: Column) -> ChartSpec:
    x, y = Channel(name.name), (Measure(main.name),)
    error = next((each for each in sight.measures if uses.holds(each, "error") and each is not main), None)
    if error is not None:
        return ChartSpec(
            Mark.BAR, x=x, y=y, layers=(Errors(delta=error.name),), sort=_sort(sight, name, main)
        )
    group = sight.alike(main)
    crowded = len(group) > _MOST_GROUPED or len(group) * len(sight.rows) > _MOST_GROUPED_BARS
    if len(group) > 1 and not sight.is_record and not crowded:
        return ChartSpec(
            Mark.BAR, x=x, y=tuple(Measure(each.name) for each in group), stack=sight.stack(group)
        )
    spec = ChartSpec(Mark.BAR, x=x, y=y, sort=_sort(sight, name, main))
    values = sight.values(main)
    if values and min(values) > 0 and max(values) >= _ORDERS * min(values):
        return replace(spec, mark=Mark.LOLLIPOP, log=True)
    if len(values) > _MOST_BARS and spec.sort is _DOWN and not is_mean_like(main) and min(values) >= 0:
        return replace(spec, limit=Limit(_SHOWN, other=True))
    return spec


def _sort(sight: Sight, name: Column, main: Column) -> Sort | None:
    """Return the largest first, unless the names have an order or the rows rise as pasted."""
    values = sight.values(main)
    rising = len(values) >= _FEWEST_STEPS and values == sorted(values)
    ordered = sight.is_ranking(name) if name in sight.keys else sight.is_ordered(name)
    return None if rising or ordered else _DOWN


def _of_groups(sight: Sight, labels: Sequence[Column], main: Column) -> ChartSpec:
    """Return a figure for each group, of rows that no name tells apart."""
    x = labels[0]
    others = [each for each in labels[1:] if uses.levels(each) <= _MOST_COLOURS]
    apart = next((each for each in others if uses.pairs_differ(sight.table, x, each)), None)
    if apart is not None:
        return ChartSpec(Mark.BAR, x=Channel(x.name), y=(Measure(main.name),), series=Channel(apart.name))
    how = Aggregate.MEAN if is_mean_like(main) else Aggregate.SUM
    sort = None if sight.is_ordered(x) else _DOWN
    return ChartSpec(Mark.BAR, x=Channel(x.name), y=(Measure(main.name, how),), sort=sort)


_RULES: tuple[Callable[[Sight], ChartSpec | None], ...] = (
    _prices,
    _spans,
    _counted,
    square,
    along_columns,
    _figures_alone,
    whole_rows,
    paired,
    over_time,
    over_numbers,
    _steps,
    _points,
    _spread,
    matrix,
    _by_name,
)
