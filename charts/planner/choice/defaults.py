"""What a table is best drawn as when the request says nothing about it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from charts.data.figures import is_mean_like
from charts.grammar import Aggregate, Channel, ChartSpec, Mark, Measure, Sort, SortBy
from charts.kinds import kind_of
from charts.language.answer_scales import is_rest, scale_places
from charts.planner.choice import uses
from charts.table import CALENDAR, Column, Kind, Table

_COMPARABLE = 25
_MOST_TOGETHER = 6
_LONG = 12


@dataclass(frozen=True, slots=True)
class Shape:
    """The part each column plays: x names or places the marks, measures are their heights."""

    x: Column | None
    series: Column | None
    measures: tuple[Column, ...]


def shape_of(table: Table) -> Shape:
    """Return the parts that the columns' kinds suggest."""
    groups, measures = uses.groups(table), uses.measures(table)
    x = next((column for column in groups if column.kind in CALENDAR), None)
    if x is not None and is_attribute(table, x):
        x = None
    if x is None or (uses.levels(x) == 1 and len(groups) > 1):
        x = first_names(table, [each for each in groups if uses.levels(each) > 1] or groups[:1])
    if x is None:
        numbering = (
            column for column in table.columns if uses.is_key(column) or uses.numbers_rows(table, column)
        )
        x = next(numbering, None) or uses.rising_first(table)
        measures = [column for column in measures if column is not x]
    rest = [column for column in groups if column is not x]
    series = None
    if x is not None and not uses.is_unique(table, x):
        series = next((column for column in rest if 1 < uses.levels(column) <= _LONG), None)
    return Shape(x, series, tuple(together(measures)))


def first_names(table: Table, groups: Sequence[Column]) -> Column | None:
    """Return the first column of names; behind codes the one whose names tell the rows apart as well."""
    first = groups[0] if groups else None
    if first is None or not (is_coded(first) and uses.is_unique(table, first)):
        return first
    plain = (each for each in groups if each.kind is Kind.TEXT and not is_coded(each))
    return next((each for each in plain if uses.is_unique(table, each)), first)


def is_attribute(table: Table, times: Column) -> bool:
    """Whether moments only describe what the columns before them name, as when somebody was hired.

    They do where names tell the rows apart, and the moments are not one step after another.
    """
    before = table.columns[: table.columns.index(times)]
    plain = [each for each in before if each.kind is Kind.TEXT and not is_coded(each)]
    named = any(uses.is_unique(table, each) for each in plain)
    days = [value for value in times.values if isinstance(value, dt.date | int)]
    return named and len(days) > _FEW and not _are_steps(days)


def is_coded(column: Column) -> bool:
    """Whether each cell holds digits, so that a name without any says more."""
    cells = [str(value) for value in column.values if value is not None]
    return bool(cells) and all(any(map(str.isdigit, cell)) for cell in cells)


def _are_steps(days: list[dt.date | int]) -> bool:
    """Whether moments rise or fall evenly, but for the length of months."""
    places = [_place(each) for each in days]
    steps = [after - before for before, after in pairwise(places)]
    few, many = min(steps), max(steps)
    return (few > 0 or many < 0) and max(abs(few), abs(many)) * _UNEVEN <= min(abs(few), abs(many)) * _EVEN


def _place(day: dt.date | int) -> float:
    if isinstance(day, dt.datetime):
        return day.replace(tzinfo=dt.UTC).timestamp() / _SECONDS
    return day if isinstance(day, int) else day.toordinal()


_SECONDS = 86_400
_UNEVEN, _EVEN = 28, 31
_FEW = 2


def together(measures: list[Column]) -> list[Column]:
    """Return the first measures that one axis can carry: of one unit and of like size."""
    chosen = measures[:1]
    for column in measures[1:_MOST_TOGETHER]:
        if _unit(column) == _unit(chosen[0]) and _alike(column, chosen[0]):
            chosen.append(column)
    return chosen


def _unit(column: Column) -> str:
    return column.unit.symbol if column.unit else ""


def _alike(one: Column, other: Column) -> bool:
    small, big = sorted((_size(one), _size(other)))
    return small * _COMPARABLE >= big


def _size(column: Column) -> float:
    return max((abs(value) for value in column.values if isinstance(value, int | float)), default=0)


def default_spec(table: Table) -> ChartSpec:
    """Return the chart of a table about which nothing was said."""
    shape = shape_of(table)
    if not shape.measures:
        return ChartSpec(Mark.NONE)
    if shape.x is None and len(shape.measures) > 1:
        return ChartSpec(Mark.POINT, x=Channel(shape.measures[0].name), y=(Measure(shape.measures[1].name),))
    if shape.x is None:
        return ChartSpec(Mark.HISTOGRAM, x=Channel(shape.measures[0].name))
    repeated = not uses.is_unique(table, shape.x)
    how = None
    if repeated and not (shape.series and uses.pairs_differ(table, shape.x, shape.series)):
        how = Aggregate.MEAN if is_mean_like(shape.measures[0]) else Aggregate.SUM
    mark = Mark.LINE if shape.x.kind in CALENDAR and uses.levels(shape.x) > 1 else Mark.BAR
    count = 1 if shape.series else len(shape.measures)
    return ChartSpec(
        mark,
        x=Channel(shape.x.name),
        y=tuple(Measure(column.name, how) for column in shape.measures[:count]),
        series=Channel(shape.series.name) if shape.series else None,
        sort=default_sort(mark, shape.x, count if not shape.series else 2),
    )


def default_sort(mark: Mark, x: Column, runs: int) -> Sort | None:
    """Return the largest first for plain bars, or their like, of names without an order of their own."""
    plain = kind_of(mark).wide and runs == 1 and x.kind is Kind.TEXT
    return Sort(SortBy.Y, descending=True) if plain and not _is_ordinal(x) else None


def sort_asked_for(table: Table, x: Channel | None, *, descending: bool) -> Sort:
    """Return the order of figures that a request asks for: of all of them, also of what is left over."""
    column = table[x.field] if x is not None and x.field in table.names else None
    named = column.values if column is not None and column.kind is Kind.TEXT else ()
    rest = any(is_rest(value) for value in named if isinstance(value, str))
    return Sort(SortBy.Y, descending, rest_too=rest)


def _is_ordinal(column: Column) -> bool:
    """Whether labels begin with numbers that rise as pasted ("18-24", "25-34"), or are steps of a scale."""
    labels = [str(value) for value in column.values if value is not None]
    numbered = bool(labels) and all(label.lstrip("<>≤≥ ")[:1].isdigit() for label in labels)
    return numbered or uses.rises(labels) or scale_places(labels) is not None
