"""Recognised words become a chart."""

from dataclasses import dataclass, replace

from charts.chart import Shows
from charts.data.figures import same_unit
from charts.grammar import Aggregate, Channel, ChartSpec, Mark, Measure, Op, Sort, SortBy, Stack, Target
from charts.kinds import kind_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.along_x import bars, totals_rows
from charts.planner.choice.defaults import default_sort, sort_asked_for
from charts.planner.choice.sight import Sight
from charts.planner.choice.special import shaped, special
from charts.planner.choice.spread import boxes, dots, histogram, points, wants_histogram, wants_points
from charts.planner.choice.unasked import unasked
from charts.planner.choice.wide import wide_spec
from charts.planner.choice.wish import Wish, numbers, says_group, says_normalized, says_stacked, wish_of
from charts.planner.filters.comparisons import where_of
from charts.planner.request.phrases import Request
from charts.table import Column, Table
from charts.telling import no_chart


@dataclass(frozen=True, slots=True)
class Draft:
    """A spec, whether it is sure, and for no chart the reason."""

    spec: ChartSpec
    why: str = ""
    sure: bool = True


def says_nothing(request: Request) -> bool:
    """Whether a request asks for a chart and says no more: "chart this please"."""
    if request.mentions or any(phrase.tag not in _IDLE for phrase in request.phrases):
        return False
    said = [word for word in request.words if word.kind not in ("word", "stop", "sign", "name")]
    return not said and all(request.speech.is_small_talk(request.words[at].text) for at in request.unknown())


_IDLE = (Tag.FILLER, Tag.CHART, Tag.EVERYTHING, Tag.IN)


def unsaid(request: Request) -> Draft:
    """Return the chart of a table about which a request says nothing."""
    table = request.table
    spec = unasked(table)
    if spec.mark is not Mark.NONE:
        return Draft(replace(spec, title=table.title))
    figures = _figures_of(table.once(Sight))
    return Draft(spec, no_chart.only_figures(figures) if figures else _why_none(table))


def assemble(request: Request, *, cells: bool = True) -> Draft:
    """Return the chart that a request describes; without cells none of its words is taken for one."""
    wish = wish_of(request, cells=cells)
    spec = _of_amounts(wish, _choose(wish))
    spec = _without_fixed(wish, spec)
    spec = replace(spec, y=tuple(dict.fromkeys(spec.y)))  # "do women earn less? pay by gender" names it twice
    if spec.mark is Mark.NONE:
        return Draft(spec, _why_none(wish.table), sure=not wish.doubts)
    if kind_of(spec.mark).shares and spec.x and len(wish.filters.found) == 1:
        spec = _show_whole(wish, spec, spec.x.field)
    spec = _ordered(
        wish, replace(spec, where=where_of(request, wish.filters), having=tuple(wish.filters.having))
    )
    return Draft(shaped(wish, styled(wish, spec)), sure=_is_sure(wish))


def _without_fixed(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Return the spec without figures that a filter makes all one: "(price level 1), their rating"."""
    fixed = {each.test.field for each in wish.filters.found if each.test.op is Op.EQ and not each.test.negate}
    left = tuple(each for each in spec.y if each.field not in fixed)
    return replace(spec, y=left) if left and len(left) < len(spec.y) else spec


def _of_amounts(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Return the spec with the only amounts, where rows would be counted that nobody asked to be.

    Each label stands in one row: "a pie of all items" is one of what they cost, not of one each.
    """
    measures = uses.measures(wish.table)
    counts = [measure for measure in spec.y if not measure.field and measure.aggregate is Aggregate.COUNT]
    if len(spec.y) != 1 or not counts or not spec.x:
        return spec
    if wish.counts and (tested := _tested_of_ones(wish, spec)) is not None:
        return replace(spec, y=(Measure(tested.name),))
    if len(measures) != 1:
        return spec
    if spec.series is not None:
        return replace(spec, y=(Measure(measures[0].name),)) if _is_a_row_each(wish.table, spec) else spec
    if wish.counts or totals_rows(wish) or spec.x.time_unit or spec.x.field not in wish.table.names:
        return spec
    unique = uses.is_unique(wish.table, wish.table[spec.x.field])
    return replace(spec, y=(Measure(measures[0].name),)) if unique else spec


def _tested_of_ones(wish: Wish, spec: ChartSpec) -> Column | None:
    """Return the figures by which rows were picked, where each mark would count one row: "people over 50"."""
    alone = spec.x is not None and spec.series is None and not (spec.x.time_unit or spec.x.bin)
    if spec.x is None or not alone or spec.x.field not in wish.table.names:
        return None
    tested = [each.test.field for each in wish.filters.found if each.test.field in wish.table.names]
    figures = [wish.table[name] for name in tested if uses.is_measure(wish.table[name])]
    return figures[0] if figures and uses.is_unique(wish.table, wish.table[spec.x.field]) else None


def _is_a_row_each(table: Table, spec: ChartSpec) -> bool:
    """Whether each mark of a split chart would count one row: its figure is the amount in that row."""
    channels = [each for each in (spec.x, spec.series) if each is not None]
    if any(each.field not in table.names or each.time_unit or each.bin for each in channels):
        return False
    pairs = list(zip(*(table[each.field].values for each in channels), strict=True))
    return len(set(pairs)) == len(pairs) > 1


def _show_whole(wish: Wish, spec: ChartSpec, x: str) -> ChartSpec:
    """Return a pie of one row as one of its columns ("2024 as a pie"), where these are parts of a whole.

    Of one column it shows all rows: a filter that leaves one slice is left out ("what share is rent").
    One that leaves the days of a month is not.
    """
    test = wish.filters.found[0].test
    several = test.time_unit is not None and not (spec.x and spec.x.time_unit)
    if test.field != x or test.op is not Op.EQ or test.negate or several:
        return spec
    parts = _parts_of_a_row(wish) if uses.is_unique(wish.table, wish.table[x]) else []
    if parts:
        return replace(spec, x=None, series=None, y=tuple(Measure(name) for name in parts), sort=None)
    wish.filters.found.clear()
    return spec


def _parts_of_a_row(wish: Wish) -> list[str]:
    """Return the columns of one unit that a row is made of: those named, else all, if there are several."""
    named = {part.column.name for part in wish.parts if part.is_number}
    columns = [each for each in uses.measures(wish.table) if each.name in named or not named]
    alike = same_unit([each.unit for each in columns]) and len(columns) > 1
    figures = (value for each in columns for value in each.values if isinstance(value, int | float))
    return [each.name for each in columns] if alike and min(figures, default=0) >= 0 else []


def _choose(wish: Wish) -> ChartSpec:
    """Return the spec without filters, order and looks."""
    if wish.shows is Shows.COUNTS or (wish.mark is None and wants_histogram(wish)):
        spec = histogram(wish)
        if spec:
            return spec
    found = special(wish)
    if found:
        return found
    if wish.shows is Shows.SPREADS:
        return boxes(wish)
    wide = wide_spec(wish)
    if wide:
        return wide
    if wish.shows is Shows.PAIRS or (wish.mark is None and wants_points(wish)):
        spec = points(wish) or (dots(wish) if wish.mark is Mark.POINT else None)
        if spec:
            return _against_aim(wish, spec) or spec
    return bars(wish)


def _against_aim(wish: Wish, spec: ChartSpec) -> ChartSpec | None:
    """Return bars of what was reached with a mark at what was to be, for "sold against target".

    Nobody asks how these two go together, where each row has a name and no points are named.
    """
    parts = numbers(wish)
    found = [part.column for part in parts]
    names = [each for each in uses.groups(wish.table) if uses.is_unique(wish.table, each)]
    plain = wish.mark is None and not wish.has(Tag.RELATION) and wish.has(Tag.VERSUS) and not spec.series
    if not plain or len(found) != _TWO or not names or found[1] not in uses.aims(wish.table):
        return None
    drawn = {spec.x.field if spec.x else "", *(each.field for each in spec.y)}
    if drawn != {each.name for each in found} or any(part.how for part in parts):
        return None
    return ChartSpec(
        Mark.BAR, x=Channel(names[0].name), y=(Measure(found[0].name),), layers=(Target(found[1].name),)
    )


_TWO = 2


def _ordered(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Return the spec with the order and the cut that were asked for, else with the usual order."""
    sort = _sort(wish, spec)
    if wish.cut and kind_of(spec.mark).shows is Shows.FIGURES:
        by = spec.sort if wish.order else None
        sort = sort if by or (wish.ranked and sort) else Sort(SortBy.Y, descending=wish.cut.descending)
        return replace(_stands_apart(wish, spec, sort), sort=sort, limit=wish.cut.limit)
    if sort:
        return replace(_stands_apart(wish, spec, sort), sort=sort)
    superlative = next((part.superlative for part in wish.parts if part.superlative is not None), None)
    grouped = says_group(wish) or bool(wish.clock)
    if superlative is not None and kind_of(spec.mark).wide and not grouped and spec.x:
        return replace(spec, sort=Sort(SortBy.Y, descending=superlative))
    if spec.mark in _AS_GIVEN or spec.fold is not None:
        return spec
    if spec.x and kind_of(spec.mark).wide and not spec.x.time_unit and not spec.x.bin:
        runs = 2 if spec.series else len(spec.y)
        return replace(spec, sort=default_sort(spec.mark, wish.table[spec.x.field], runs))
    return spec


_AS_GIVEN = (Mark.WATERFALL, Mark.SPAN, Mark.CANDLESTICK, Mark.FUNNEL, Mark.PYRAMID, Mark.COMBO)
"""Kinds whose marks tell their story in the order of the table."""


def _stands_apart(wish: Wish, spec: ChartSpec, sort: Sort | None) -> ChartSpec:
    """Return bars for a line that nobody asked for: in the order of values it would run to and fro."""
    ranked = sort is not None and sort.by is SortBy.Y and spec.mark is Mark.LINE and wish.mark is None
    return replace(spec, mark=Mark.BAR) if ranked else spec


def _sort(wish: Wish, spec: ChartSpec) -> Sort | None:
    order = wish.order
    if order is None or (kind_of(spec.mark).shows is not Shows.FIGURES and spec.mark is not Mark.STRIP):
        return None
    by_size = sort_asked_for(wish.table, spec.x, descending=order.descending)
    if order.mention is None:
        return Sort(SortBy.X, order.descending) if order.axis is Tag.X_AXIS else by_size
    name = wish.table.columns[order.mention.column].name
    if spec.x and name == spec.x.field:
        return Sort(SortBy.X, order.descending)
    counts = bool(spec.y) and not spec.y[0].field and uses.is_key(wish.table[name])
    if counts or [measure.field for measure in spec.y] == [name]:
        return by_size
    return Sort(SortBy.FIELD, order.descending, name)


def styled(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Return the spec with stacking, direction and scale."""
    several = spec.series is not None or len(spec.y) > 1 or (spec.x is None and spec.series is not None)
    stack, kind = Stack.NONE, kind_of(spec.mark)
    if several and kind.stacks:
        if says_normalized(wish.request) or spec.stack is Stack.NORMALIZE:
            stack = Stack.NORMALIZE
        elif says_stacked(wish.request) or (kind.joined and spec.series is not None):
            stack = Stack.ZERO
    return replace(
        spec,
        stack=stack,
        horizontal=wish.has(Tag.HORIZONTAL) and kind.lies,
        donut=wish.has(Tag.DONUT) and kind.shares,
        log=wish.has(Tag.LOG),
    )


def _is_sure(wish: Wish) -> bool:
    """Whether no rule of the planner was in doubt; what was not understood is the ledger's to say."""
    return not (wish.doubts or wish.filters.unread)


def _figures_of(sight: Sight) -> list[tuple[str, str]]:
    """Return the figures of a table of unlike ones with their names: of one row, or one below another."""
    if len(sight.rows) == 1:
        return [(each.name, each.raw[sight.rows[0]]) for each in sight.measures]
    if sight.measures or len(sight.labels) != _NAME_AND_FIGURE:
        return []
    names, figures = sight.labels
    found = [(names.raw[row], figures.raw[row]) for row in sight.rows]
    return found if all(any(map(str.isdecimal, figure)) for _, figure in found) else []


_NAME_AND_FIGURE = 2


def _why_none(table: Table) -> str:
    if table.columns and not any(uses.is_number(column) for column in table.columns):
        return no_chart.no_numbers(table.columns[0].name)
    return no_chart.which_numbers()
