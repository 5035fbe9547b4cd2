"""What a phrase of a request must have done to the spec to be spent."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cache

from charts.chart import Shows
from charts.grammar import (
    Across,
    Aggregate,
    ChartSpec,
    Comparison,
    Group,
    Mark,
    Rule,
    SortBy,
    Stack,
    Target,
    TimeUnit,
    Trend,
    Where,
    WindowOp,
    columns_in,
)
from charts.kinds import KINDS, kind_of
from charts.language.calendar_names import lexicon
from charts.language.intent import QUESTION_MARKS
from charts.language.lexicon import anywhere
from charts.language.spelling import fold, words_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.roles import AGGREGATES, UNITS
from charts.planner.filters.literals import day_at, number_at
from charts.planner.filters.spans import SIZES
from charts.planner.request.phrases import Phrase, Request
from charts.table import Column, Kind


def has_effect(phrase: Phrase, request: Request, spec: ChartSpec) -> bool:
    """Whether the spec has what a phrase means; a phrase that asks for nothing always does."""
    if phrase.tag in _COMPARING and phrase.start not in request.used and _compares(request, phrase):
        return False
    test = _EFFECTS.get(phrase.tag) or _FAMILIES.get(phrase.tag.family)
    return test is None or test(spec, request)


_COMPARING = (*SIZES, Tag.BETWEEN, Tag.FROM)
_NEAR = 2


def _compares(request: Request, phrase: Phrase) -> bool:
    """Whether a number or a moment stands behind, so that rows were to be left out."""
    places = range(phrase.end, min(len(request.words), phrase.end + _NEAR))
    return any(number_at(request.words, at) or day_at(request.words, at) for at in places)


def _has_mark(*marks: Mark) -> Callable[[ChartSpec, Request], bool]:
    return lambda spec, _request: spec.mark in marks


def _has_aggregate(tag: Tag) -> Callable[[ChartSpec, Request], bool]:
    wanted = AGGREGATES[tag]

    def holds(spec: ChartSpec, request: Request) -> bool:
        if wanted is Aggregate.SUM and (kind_of(spec.mark).shares or adds_up(spec)):
            return True  # parts are of the total
        if wanted is Aggregate.COUNT and counts_each_row(spec, request):
            return False
        if wanted is Aggregate.COUNT and Aggregate.DISTINCT in _aggregates(spec):
            return True  # "how many different products"
        return wanted in _aggregates(spec) or (wanted in (Aggregate.MIN, Aggregate.MAX) and _is_cut(spec))

    return holds


def counts_each_row(spec: ChartSpec, request: Request) -> bool:
    """Whether each count is of one row, beside figures of which so many could be meant.

    "How many absentees per course" of a table of courses asks for no rows.
    """
    x, table = spec.x, request.table
    plain = x is not None and x.field in table.names and not (x.time_unit or x.bin)
    alone = plain and spec.series is None and spec.facet is None and spec.where is None
    alone = alone and request.has(Tag.BY, Tag.EACH, Tag.POST_BY)  # "how many votes" are those of all
    counted = len(spec.y) == 1 and not spec.y[0].field and spec.y[0].aggregate is Aggregate.COUNT
    if x is None or not alone or not counted or not uses.measures(table):
        return False
    named = (table.columns[each.column] for each in request.mentions)
    if any(uses.is_unique(table, each) for each in named if each.name != x.field):
        return False  # "submissions per author", where each has a number
    return uses.is_unique(table, table[x.field])


def adds_up(spec: ChartSpec) -> bool:
    """Whether figures are added up along x, or across columns."""
    drawn = {each.field for each in spec.y}
    across = (each.expression for each in spec.calculate if each.name in drawn)
    summed = any(isinstance(each, Across) and each.across is Aggregate.SUM for each in across)
    return summed or any(each.window is not None and each.window.op in _SUMS for each in spec.y)


_SUMS = (WindowOp.RUNNING_SUM, WindowOp.MOVING_SUM, WindowOp.CUMULATIVE_SHARE)


def _is_cut(spec: ChartSpec) -> bool:
    return spec.limit is not None or (spec.sort is not None and spec.sort.by is SortBy.Y)


def _begins_with(*, most: bool) -> Callable[[ChartSpec, Request], bool]:
    """Return whether the most or the least stands first, or is all that is drawn."""
    how = Aggregate.MAX if most else Aggregate.MIN

    def holds(spec: ChartSpec, _request: Request) -> bool:
        ordered = spec.sort is not None and spec.sort.by is not SortBy.X and spec.sort.descending is most
        return spec.limit is not None or ordered or how in _aggregates(spec)

    return holds


def _turns(*, descending: bool) -> Callable[[ChartSpec, Request], bool]:
    def holds(spec: ChartSpec, _request: Request) -> bool:
        return spec.limit is not None or (spec.sort is not None and spec.sort.descending is descending)

    return holds


def _has_unit(tag: Tag) -> Callable[[ChartSpec, Request], bool]:
    """Whether a stretch of time is what the chart is cut by, or a column of that name stands along x."""
    wanted = UNITS[tag]

    def holds(spec: ChartSpec, request: Request) -> bool:
        channels = [each for each in (spec.x, spec.series, spec.facet) if each]
        if any(
            each.time_unit is wanted or (each.time_unit and wanted.value in each.time_unit.value)
            for each in channels
        ):
            return True
        columns = [request.table[each.field] for each in channels if each.field in request.table.names]
        kinds = {each.kind.value for each in columns}
        return (
            any(_is_called(each.field, wanted) for each in channels)
            or wanted.value in kinds
            or (tag in _OF_DAYS and Kind.WEEKDAY in kinds)
            or any(_is_stepped(column, wanted) for column in columns)
            or _are_heads(spec, wanted)
            or _is_spanned(tag, kinds, request)
        )

    return holds


_OF_DAYS = (Tag.WEEKDAY, Tag.DAY, Tag.DAILY)


def _are_heads(spec: ChartSpec, unit: TimeUnit) -> bool:
    """Whether the figures that are drawn together are of one stretch each by their heads: Jan, Feb, Mar."""
    heads = [fold(measure.field) for measure in spec.y]
    names = _names_of(_LISTS[unit]) if unit in _LISTS else frozenset[str]()
    return len(heads) > 1 and all(head in names for head in heads)


@cache
def _names_of(listed: str) -> frozenset[str]:
    """Return the names of all months or weekdays, in all languages."""
    return frozenset(fold(name) for each in lexicon(listed).values() for name in each)


_LISTS = {
    TimeUnit.MONTH: "months",
    TimeUnit.WEEKDAY: "weekdays",
    TimeUnit.YEARMONTHDATE: "weekdays",
}


def _is_stepped(column: Column, unit: TimeUnit) -> bool:
    """Whether each moment of a column of days is in a stretch of its own: "per month" of a day a month."""
    days = {value for value in column.values if isinstance(value, dt.date)}
    stretch = _STRETCHES.get(unit)
    return bool(days) and stretch is not None and len({stretch(day) for day in days}) == len(days)


_STRETCHES: Mapping[TimeUnit, Callable[[dt.date], object]] = {
    TimeUnit.YEAR: lambda day: day.year,
    TimeUnit.QUARTER: lambda day: (day.year, (day.month - 1) // 3),
    TimeUnit.MONTH: lambda day: (day.year, day.month),
    TimeUnit.WEEK: lambda day: day.isocalendar()[:2],
    TimeUnit.YEARMONTHDATE: lambda day: day,
    TimeUnit.HOURS: lambda day: day,
}


def _is_called(name: str, unit: TimeUnit) -> bool:
    """Whether a column is a stretch of time by its name, whatever its cells are: "Week" of 1, 2, 3."""
    tags = map(anywhere, words_of(name))
    return any(tag in UNITS and UNITS[tag] is unit for tag in tags if tag is not None)


def _is_spanned(tag: Tag, kinds: AbstractSet[str], request: Request) -> bool:
    """Whether a stretch is one over which shorter ones run ("months through the year"), none to cut by."""
    leads = [request.phrase_ending(request.before_fillers(phrase.start)) for phrase in request.all(tag)]
    if any(before is not None and before.tag in _CUTTING for before in leads):
        return False
    runs = all(before is not None and before.tag in _RUNNING for before in leads)
    return bool(kinds & _WITHIN.get(tag, frozenset())) or (runs and bool(kinds & {"date", "datetime"}))


_WITHIN: Mapping[Tag, AbstractSet[str]] = {
    Tag.YEAR: {"quarter", "month"},
    Tag.QUARTER: {"month"},
    Tag.DAY: {"time"},
    Tag.WEEK: {"weekday"},
}
_CUTTING = (Tag.BY, Tag.EACH, Tag.POST_BY)
_RUNNING = (Tag.OVER, Tag.ABOVE, Tag.IN, Tag.TO, Tag.UNTIL, Tag.FROM)

_WINDOW_SHARES = (
    *(WindowOp.SHARE, WindowOp.SHARE_WITHIN, WindowOp.CUMULATIVE_SHARE),
    WindowOp.PERCENT_OF_LAST,
)
_SPREADS = frozenset({Aggregate.RANGE, Aggregate.STDEV, Aggregate.VARIANCE})
_BARS = (
    *(Mark.BAR, Mark.HISTOGRAM, Mark.COMBO, Mark.WATERFALL, Mark.SPAN, Mark.CANDLESTICK),
    *(Mark.PYRAMID, Mark.FUNNEL),
)
_DOTS = (Mark.POINT, Mark.STRIP, Mark.DUMBBELL)
"""Kinds that are made of bars and of dots."""

_LINES = (Rule, Target, Trend)
"""Layers that are a line, which bars may have instead of a second measure."""

_EFFECTS: Mapping[Tag, Callable[[ChartSpec, Request], bool]] = {
    **{tag: _has_mark(kind.mark, *kind.akin) for kind in KINDS for tag in kind.tags},
    Tag.BAR: lambda spec, _: spec.mark in _BARS,
    Tag.LINE: lambda spec, _: spec.mark in (Mark.LINE, Mark.COMBO),
    Tag.COMBO: lambda spec, _: (
        spec.mark is Mark.COMBO
        or (spec.mark is Mark.BAR and any(isinstance(each, _LINES) for each in spec.layers))
    ),
    Tag.POINT: lambda spec, _: spec.mark in _DOTS or bool(spec.looks.markers),
    Tag.BUBBLE: lambda spec, _: bool(spec.size),
    Tag.PARETO: lambda spec, _: any(each.window for each in spec.y) and spec.mark is Mark.COMBO,
    Tag.BULLET: lambda spec, _: bool(spec.layers),
    Tag.STEP_LINE: lambda spec, _: spec.looks.step and (kind_of(spec.mark).joined or spec.mark is Mark.COMBO),
    Tag.TITLE: lambda spec, _: bool(
        spec.title or spec.looks.subtitle or spec.looks.x.title or spec.looks.y.title
    ),
    Tag.HIGHLIGHT: lambda spec, request: (
        bool(spec.looks.highlight or spec.looks.paints)
        or any(word.text in QUESTION_MARKS for word in request.words)  # "qui a marqué le plus ?"
    ),
    Tag.AXIS_TO: lambda spec, _: spec.looks.y.high is not None,
    Tag.LIKERT: lambda spec, _: spec.stack.is_share,
    Tag.DONUT: lambda spec, _: spec.donut,
    Tag.HISTOGRAM: _has_mark(Mark.HISTOGRAM),  # bars of names are none, though they may stand in for it
    Tag.STACKED: lambda spec, _: (
        spec.stack is not Stack.NONE and kind_of(spec.mark).stacks and not spec.facet_measures
    ),
    Tag.NORMALIZE: lambda spec, _: spec.stack is Stack.NORMALIZE,
    Tag.GROUPED: lambda spec, _: spec.series is not None or len(spec.y) > 1 or _is_spread(spec),
    Tag.HORIZONTAL: lambda spec, _: spec.horizontal,
    Tag.STANDING: lambda spec, _: not spec.horizontal,
    Tag.LOG: lambda spec, _: spec.log,
    Tag.OTHERS: lambda spec, _: (
        (spec.limit is not None and spec.limit.other) or any(test.negate for test in tests(spec.where))
    ),  # "without X, the others as bars"
    Tag.SHARE: lambda spec, _: (
        kind_of(spec.mark).shares
        or spec.mark is Mark.FUNNEL  # whose stages are told in percent
        or spec.stack.is_share
        or any(each.window is not None and each.window.op in _WINDOW_SHARES for each in spec.y)
    ),
    Tag.DISTRIBUTION: lambda spec, _: (
        kind_of(spec.mark).shows in (Shows.COUNTS, Shows.SPREADS)
        or kind_of(spec.mark).shares
        or any(not each.field for each in spec.y)
        or not _SPREADS.isdisjoint(_aggregates(spec))
    ),
    Tag.RELATION: lambda spec, _: spec.mark is Mark.HEATMAP or kind_of(spec.mark).shows is Shows.PAIRS,
    Tag.TREND: lambda spec, _: kind_of(spec.mark).joined,
    Tag.BIN: lambda spec, _: kind_of(spec.mark).shows is Shows.COUNTS or bool(spec.x and spec.x.bin),
    Tag.TOP: _begins_with(most=True),
    Tag.BOTTOM: _begins_with(most=False),
    Tag.DESC: _turns(descending=True),
    Tag.ASC: _turns(descending=False),
    **{tag: _has_aggregate(tag) for tag in AGGREGATES},
    **{tag: _has_unit(tag) for tag in UNITS},
}
"""What a phrase must have done to the spec to be spent."""

_FAMILIES: Mapping[str, Callable[[ChartSpec, Request], bool]] = {
    "rank": lambda spec, _: _is_cut(spec),
    "sort": lambda spec, _: spec.sort is not None,
    "test": lambda spec, _: spec.where is not None or bool(spec.having),
    "layer": lambda spec, _: bool(spec.layers) or spec.mark is Mark.LINE,  # a "line at" a log scale
}


def _is_spread(spec: ChartSpec) -> bool:
    """Whether rows stand together by the group that they are of."""
    return kind_of(spec.mark).shows is Shows.SPREADS and spec.x is not None


def _aggregates(spec: ChartSpec) -> set[Aggregate]:
    found = {measure.aggregate for measure in spec.y} | {each.measure.aggregate for each in spec.having}
    found |= {test.aggregate for test in tests(spec.where)}
    found.add(spec.x.aggregate if spec.x else None)
    return {each for each in found if each is not None}


def columns_of(spec: ChartSpec) -> set[str]:
    """Return the columns that a spec draws, groups, filters or sorts by."""
    names = {measure.field for measure in spec.y} | {test.field for test in tests(spec.where)}
    names |= {channel.field for channel in (spec.x, spec.series, spec.facet) if channel}
    names |= {each.measure.field for each in spec.having} | {spec.detail, spec.size, spec.label, spec.y2}
    names |= {each.target for each in spec.layers if isinstance(each, Target)}
    names.add(spec.sort.field if spec.sort else "")
    names |= set(spec.fold.fields) if spec.fold else set()
    made = (each.expression for each in spec.calculate if each.name in names)
    return names.union(*map(columns_in, made))


def tests(where: Where | None) -> Iterator[Comparison]:
    """Yield the comparisons of a filter."""
    if isinstance(where, Group):
        for each in where.parts:
            yield from tests(each)
    elif where is not None:
        yield where


def literals(spec: ChartSpec) -> set[str]:
    """Return the numbers and texts of filters and limits, as they may be written."""
    values = [value for test in tests(spec.where) for value in test.values]
    values += [value for each in spec.having for value in each.values]
    values += [spec.limit.count] if spec.limit else []
    return {str(value) for value in values}
