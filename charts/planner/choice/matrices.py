"""Tables that are grids of one measure: names down, and names, times or steps of a scale across."""

from charts.grammar import AxisLooks, Channel, ChartSpec, Looks, Mark, Measure, Stack
from charts.language.answer_scales import scale_places
from charts.language.spelling import key
from charts.language.steps_of_time import are_steps
from charts.planner.choice import uses
from charts.planner.choice.sight import Sight
from charts.table import CALENDAR, Column, Kind

_FEWEST = 4
_MOST_LINES = 30
_PARTS = 3
_SLACK = 0.015
_SLOPES = 8
_PAIR = 2
_WEEK = 5
_NARROW = 10.0
"""How many times larger the largest figure of a column may be in another column of a grid."""


def _heat(sight: Sight, names: list[str]) -> ChartSpec | None:
    rows = _row_names(sight)
    if rows is None:
        return None
    return ChartSpec(Mark.HEATMAP, y=tuple(map(Measure, names)), series=Channel(rows.name))


def _row_names(sight: Sight) -> Column | None:
    """Return what names the rows of a grid, each once."""
    names = [*sight.labels, *sight.times, *sight.keys]
    return next((each for each in names if uses.is_unique(sight.table, each)), None)


def square(sight: Sight) -> ChartSpec | None:
    """Return a heat map of a table whose rows and columns have the same names: distances, correlations."""
    rows = _row_names(sight)
    names = [each.name for each in sight.table.columns if uses.is_number(each)]
    if rows is None or len(names) < _PARTS:
        return None
    down = {key(str(rows.values[row])) for row in sight.rows}
    across = [name for name in names if key(name) in down]
    fitting = len(across) >= max(_PARTS, len(down) - 1) and len(across) >= len(names) - 1
    return _heat(sight, across) if fitting else None


def along_columns(sight: Sight) -> ChartSpec | None:
    """Return lines along columns that are steps of time: from one to another, over ranks, by the hour."""
    years = [each for each in sight.table.columns if each.kind is Kind.YEAR and each.name.isdigit()]
    among = {each.name for each in (*sight.measures, *years)}
    held = [each.name for each in sight.table.columns if each.name in among]
    lettered = all(len(name) == 1 for name in held)  # weekdays, if they stand for a whole week
    steps = held if are_steps(held) and not (lettered and len(held) < _WEEK) else []
    rows = _row_names(sight)
    if len(steps) < _PAIR:
        return None
    measures = tuple(map(Measure, steps))
    if rows is None or len(sight.rows) == 1:
        return ChartSpec(Mark.LINE, y=measures) if len(sight.rows) == 1 else None
    if len(steps) == _PAIR:
        if len(sight.rows) > _SLOPES:
            return ChartSpec(Mark.DUMBBELL, x=Channel(rows.name), y=measures)
        return ChartSpec(Mark.LINE, y=measures, series=Channel(rows.name))
    if rows.kind in CALENDAR or len(sight.rows) > _MOST_LINES:
        return _heat(sight, steps)
    looks = Looks(y=AxisLooks(reverse=True)) if _are_ranks(sight, steps) else Looks()
    return ChartSpec(Mark.LINE, y=measures, series=Channel(rows.name), looks=looks)


def _are_ranks(sight: Sight, steps: list[str]) -> bool:
    """Whether each column ranks the rows: 1 to so many."""
    places = set(range(1, len(sight.rows) + 1))
    return all({sight.table[name].values[row] for row in sight.rows} == places for name in steps)


def whole_rows(sight: Sight) -> ChartSpec | None:
    """Return the parts of each row's whole, where all rows come to the same or are answers on a scale."""
    names = [each.name for each in sight.measures]
    x = _row_names(sight)
    if x is None or len(names) < _PARTS or not (_come_to_one(sight) or _are_answers(sight)):
        return None
    y = tuple(map(Measure, names))
    if x in sight.times:
        return ChartSpec(Mark.AREA, x=Channel(x.name), y=y, stack=Stack.ZERO)
    return ChartSpec(Mark.BAR, x=Channel(x.name), y=y, stack=Stack.NORMALIZE, horizontal=True)


def _come_to_one(sight: Sight) -> bool:
    """Whether the figures of each row add up to the same, as parts of a whole do."""
    if len(sight.rows) < _PAIR or any(min(sight.values(each), default=-1) < 0 for each in sight.measures):
        return False
    columns = [each.values for each in sight.measures]
    sums = [sum(v for c in columns if isinstance(v := c[row], int | float)) for row in sight.rows]
    return min(sums) > 0 and max(sums) - min(sums) <= _SLACK * max(sums)


def _are_answers(sight: Sight) -> bool:
    labels = [each.name for each in sight.measures]
    return len(labels) >= _FEWEST and scale_places(labels) is not None


def matrix(sight: Sight) -> ChartSpec | None:
    """Return a heat map of at least four rows by four columns of one measure."""
    names = [each.name for each in sight.measures]
    if len(names) < _FEWEST or len(sight.rows) < _FEWEST or sight.is_record or sight.origins:
        return None
    if (
        len({each.unit for each in sight.measures}) > 1
        or len({each.decimals > 0 for each in sight.measures}) > 1
    ):
        return None
    if any(
        uses.holds(each, what) for each in sight.measures for what in ("result", "aim", "reached", "error")
    ):
        return None
    sizes = [max(map(abs, sight.values(each)), default=0) for each in sight.measures]
    return _heat(sight, names) if max(sizes) <= _NARROW * min(sizes) else None
