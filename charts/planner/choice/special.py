"""Kinds with parts of their own: spans with two ends, prices, bars with lines, calendars."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from charts.grammar import (
    Aggregate,
    AxisLooks,
    Channel,
    ChartSpec,
    Mark,
    Measure,
    Sort,
    SortBy,
    Stack,
    Target,
    TimeUnit,
    Window,
    WindowOp,
)
from charts.kinds import kind_of
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.roles import Part
from charts.planner.choice.surveys import answers_to
from charts.planner.choice.two_moments import moments_of, of_two_moments
from charts.planner.choice.wish import (
    Wish,
    can_colour,
    is_refused,
    is_trend_line,
    labels,
    numbers,
    says_group,
)
from charts.planner.frames.operands import is_person
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request
from charts.table import Column, Kind, Table

_TWO = 2
_MOST_TOGETHER = 4
_MOST_LINES = 12
_MOST_TILES = 20
_MOST_WEBS = 8
DATED = (Kind.DATE, Kind.DATETIME)
_STARTS, _ENDS = ("start", "low"), ("end", "high")
_PRICES = ("open", "high", "low", "close")
"""What columns hold that begin and end something, and how those of prices are headed."""


def special(wish: Wish) -> ChartSpec | None:
    """Return the chart of a kind whose columns are found in a way of their own; None where there are none."""
    by_mark = _BY_MARK.get(wish.mark) if wish.mark is not None else None
    if by_mark is not None:
        return by_mark(wish)
    if wish.has(Tag.CALENDAR):
        return _calendar(wish)
    if wish.has(Tag.LIKERT):
        return answers_to(wish.table, ChartSpec(Mark.BAR))
    return _slopes(wish) if wish.has(Tag.SLOPE) else None


def shaped(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Return the spec in the form that the words for its kind mean."""
    for tag, shape in _SHAPES.items():
        if wish.has(tag):
            spec = shape(wish, spec)
    wanted = _wanted(wish) | ({Tag.BAR} if wish.has(Tag.STACKED) else set())
    if spec.mark is Mark.COMBO or {Tag.BAR, Tag.LINE} <= wanted:
        spec = _combined(wish, spec)
    spec = _with_two_sides(wish, spec)
    if spec.mark in (Mark.PYRAMID, Mark.DUMBBELL, Mark.COMBO) and len(spec.y) < _TWO and not spec.series:
        spec = _with_more(wish, spec)
    if {Tag.POINT, Tag.LINE} <= _wanted(wish) and spec.mark in (Mark.LINE, Mark.POINT):
        spec = replace(spec, mark=Mark.LINE, looks=replace(spec.looks, markers=True))
    return spec


def _with_two_sides(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Return a pyramid whose sides are the two cells that are named: "women left, men right"."""
    x = spec.x.field if spec.x is not None else None
    own = uses.groups(wish.table)
    others = [each for each in own if each.name != x]
    sides = next((each for each in own if each.name == x and uses.levels(each) == _TWO), None)
    if spec.mark is not Mark.PYRAMID or spec.series is not None or sides is None or not others:
        return spec
    figures = uses.measures(wish.table)
    counted = not spec.y or not spec.y[0].field
    y = (Measure(figures[0].name),) if counted and figures and not wish.counts else spec.y
    return replace(spec, x=Channel(others[0].name), series=Channel(sides.name), y=y)


def _wanted(wish: Wish) -> set[Tag]:
    """Return the kinds that are named and not turned down."""
    named = [each for each in wish.request.phrases if each.tag.family == "mark"]
    return {
        each.tag
        for each in named
        if not is_refused(wish.request, each) and not is_trend_line(wish.request, each)
    }


def ends_of(table: Table, kinds: tuple[Kind, ...]) -> tuple[Column, Column] | None:
    """Return the columns in which something begins and ends."""
    fitting = [column for column in table.columns if column.kind in kinds]
    start, end = (
        next((each for each in fitting if any(uses.holds(each, what) for what in ends)), None)
        for ends in (_STARTS, _ENDS)
    )
    if start and end and start is not end:
        return start, end
    return (fitting[0], fitting[1]) if len(fitting) == _TWO and kinds is DATED else None


def _spans(wish: Wish) -> ChartSpec | None:
    table = wish.table
    named = [part.column for part in numbers(wish)]
    pair = ends_of(table, DATED) or ends_of(table, (Kind.NUMBER,))
    if pair is None and len(named) == _TWO:
        pair = named[0], named[1]
    if pair is None:
        return None
    others = [each for each in uses.groups(table) if each not in pair and each.kind not in DATED]
    coloured = _coloured(wish, others)
    rest = [each for each in others if each is not coloured]
    x = next((each for each in rest if uses.is_unique(table, each)), next(iter(rest), None))
    if x is None:
        return None
    return ChartSpec(
        Mark.SPAN,
        x=Channel(x.name),
        y=(Measure(pair[0].name),),
        y2=pair[1].name,
        series=Channel(coloured.name) if coloured else None,
    )


def _coloured(wish: Wish, columns: list[Column]) -> Column | None:
    """Return the named column whose cells are told apart by colour."""

    def is_colour(part: Part) -> bool:
        return part.lead in (Tag.SERIES, Tag.BY) and not uses.is_unique(wish.table, part.column)

    found = [part.column for part in labels(wish) if part.column in columns and is_colour(part)]
    return next((column for column in found if can_colour(column)), None)


def _correlations(wish: Wish) -> ChartSpec | None:
    """Return how numbers go together, each with each: those named, all where fewer than two are."""
    named = [part.column for part in numbers(wish)]
    columns = named if len(named) >= _TWO else uses.measures(wish.table)
    if len(columns) < _TWO:
        return None
    return ChartSpec(Mark.CORRELATION, y=tuple(Measure(each.name) for each in columns[:_MOST_TILES]))


def prices(table: Table) -> ChartSpec | None:
    """Return candles of the columns of prices, if there are all four."""
    by_word: dict[str, Column] = {}
    for column in table.columns:
        for word in words_of(column.name):
            if uses.is_number(column):
                by_word.setdefault(word, column)
    found = [by_word.get(word) for word in _PRICES]
    x = next((each for each in uses.groups(table)), None)
    if x is None or None in found:
        return None
    y = tuple(Measure(each.name) for each in found if each)
    return ChartSpec(Mark.CANDLESTICK, x=Channel(x.name), y=y)


def _calendar(wish: Wish) -> ChartSpec | None:
    """Return weeks along x and weekdays as rows, coloured by the first number, or by counts of rows."""
    day = next((each for each in wish.table.columns if each.kind in DATED), None)
    if day is None:
        return None
    named = [part.column for part in numbers(wish)] or uses.measures(wish.table)
    measure = Measure(named[0].name, Aggregate.SUM) if named else Measure("", Aggregate.COUNT)
    return ChartSpec(
        Mark.HEATMAP,
        x=Channel(day.name, TimeUnit.YEARWEEK),
        y=(measure,),
        series=Channel(day.name, TimeUnit.WEEKDAY),
    )


def _slopes(wish: Wish) -> ChartSpec | None:
    """Return a line for each name from the first number to the last."""
    if moments_of(wish.table) is not None:
        return None
    named = [part.column for part in numbers(wish)] or uses.measures(wish.table)
    names = next((each for each in uses.groups(wish.table) if uses.is_unique(wish.table, each)), None)
    if names is None or len(named) < _TWO:
        return _slopes_of_rows(wish, named[:1])
    ends = (named[0], named[-1]) if len(named) > _TWO else (named[0], named[1])
    return ChartSpec(Mark.LINE, y=tuple(Measure(each.name) for each in ends), series=Channel(names.name))


def _slopes_of_rows(wish: Wish, figure: list[Column]) -> ChartSpec | None:
    """Return a line for each name over the moments of a table in which both stand below each other."""
    times = [each for each in wish.table.columns if uses.is_time(each)]
    groups = [each for each in uses.groups(wish.table) if each not in times]
    if len(times) != 1 or len(groups) != 1 or not figure:
        return None
    if not uses.pairs_differ(wish.table, times[0], groups[0]):
        return None
    series = Channel(groups[0].name)
    return ChartSpec(Mark.LINE, x=Channel(times[0].name), y=(Measure(figure[0].name),), series=series)


def _rows_compared(wish: Wish) -> ChartSpec | None:
    """Return the figures of named rows on an axis each: "spider web of Miso against Otto"."""
    named = [part.column for part in numbers(wish)]
    columns = named if len(named) > _TWO else uses.measures(wish.table)
    rows = next((each for each in uses.groups(wish.table) if uses.is_unique(wish.table, each)), None)
    if rows is None or rows.kind is not Kind.TEXT or len(columns) <= _TWO:
        return None
    cells = [wish.table.columns[cell.column] for cell in wish.cells]
    if any(each is not rows for each in cells) or not (
        len(cells) >= _TWO or _has_the_axes(wish, rows, columns)
    ):
        return None
    return ChartSpec(Mark.RADAR, y=tuple(Measure(each.name) for each in columns), series=Channel(rows.name))


def _has_the_axes(wish: Wish, rows: Column, columns: list[Column]) -> bool:
    """Whether figures are the axes by themselves: rows are people, or fewer than what is told of each."""
    several = _TWO <= len(wish.table) - len(wish.table.totals) <= _MOST_WEBS
    people = any(is_person(word) for word in words_of(rows.name))
    return several and not wish.cells and not says_group(wish) and (people or len(columns) > len(wish.table))


def _ranked(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Return a bump chart: lines of all ranks, 1 at the top."""
    if len(spec.y) < _TWO and not spec.series:
        spec = _with_more(wish, spec)
    looks = replace(spec.looks, y=replace(spec.looks.y, reverse=True))
    return replace(spec, mark=Mark.LINE, looks=looks)


def _pareto(wish: Wish, spec: ChartSpec) -> ChartSpec:
    del wish
    if spec.x is None or not spec.y or spec.series:
        return spec
    first = replace(spec.y[0], mark=Mark.BAR)
    share = Measure(
        first.field, first.aggregate, Window(WindowOp.CUMULATIVE_SHARE), mark=Mark.LINE, right=True
    )
    return replace(spec, mark=Mark.COMBO, y=(first, share), sort=Sort(SortBy.Y, descending=True))


def _scaled(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Return the answers to questions on a scale: each a lying bar of shares, the scale in its order."""
    asked = answers_to(wish.table, spec)
    if asked is not None:
        return asked
    columns = uses.measures(wish.table)
    x = next((each for each in uses.groups(wish.table) if uses.is_unique(wish.table, each)), None)
    if spec.series is None and x is not None and len(columns) > _TWO:
        y = tuple(Measure(each.name) for each in columns)
        spec = ChartSpec(Mark.BAR, x=Channel(x.name), y=y, title=spec.title)
    return replace(spec, mark=Mark.BAR, stack=Stack.DIVERGE, horizontal=True)


def _aimed(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Return bars of what was reached with a mark at what was to be."""
    aims = uses.aims(wish.table)
    if not aims or spec.x is None:
        return spec
    aim = aims[0].name
    rest = [each for each in spec.y if each.field != aim]
    if not rest:
        free = [each for each in uses.measures(wish.table) if each.name != aim]
        rest = [Measure(free[0].name, spec.y[0].aggregate)] if free else []
    layer = Target(aim)
    return replace(spec, y=tuple(rest[:1]), layers=(*spec.layers, layer)) if rest else spec


def _sized(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Return points as large as a third number, where there is one."""
    if spec.mark is not Mark.POINT or spec.x is None or spec.size:
        return spec
    drawn = {spec.x.field, *(each.field for each in spec.y)}
    named = [part.column for part in numbers(wish) if part.column.name not in drawn]
    free = [*named, *(each for each in uses.measures(wish.table) if each.name not in drawn)]
    return replace(spec, size=free[0].name) if free else spec


def _spark(wish: Wish, spec: ChartSpec) -> ChartSpec:
    del wish
    bare = AxisLooks(hidden=True)
    looks = replace(spec.looks, sparkline=True, x=bare, y=bare, grid=False, markers=False)
    return replace(spec, looks=looks)


def _stepped(wish: Wish, spec: ChartSpec) -> ChartSpec:
    del wish
    return replace(spec, looks=replace(spec.looks, step=True))


def _candles(wish: Wish) -> ChartSpec | None:
    return prices(wish.table)


_BY_MARK: Mapping[Mark, Callable[[Wish], ChartSpec | None]] = {
    Mark.SPAN: _spans,
    Mark.CORRELATION: _correlations,
    Mark.CANDLESTICK: _candles,
    Mark.RADAR: _rows_compared,
}

_SHAPES: Mapping[Tag, Callable[[Wish, ChartSpec], ChartSpec]] = {
    Tag.SLOPE: of_two_moments,
    Tag.DUMBBELL: of_two_moments,
    Tag.STEP_LINE: _stepped,
    Tag.SPARKLINE: _spark,
    Tag.BUMP: _ranked,
    Tag.PARETO: _pareto,
    Tag.LIKERT: _scaled,
    Tag.BULLET: _aimed,
    Tag.BUBBLE: _sized,
}


def _combined(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Return bars and lines together, each measure in the shape that is named nearest to it."""
    if spec.mark not in (Mark.BAR, Mark.LINE, Mark.COMBO) or spec.series:
        return spec
    if spec.stack is not Stack.NONE and (len(spec.y) <= _TWO or not _wanted(wish) & {Tag.LINE}):
        return spec
    if len(spec.y) < _TWO:
        spec = _with_more(wish, spec)
    if len(spec.y) < _TWO or any(each.window for each in spec.y):
        return spec
    said = list(wish.request.all(Tag.BAR, Tag.LINE, Tag.STACKED))
    both = any(each.tag is Tag.LINE for each in said) and any(each.tag is not Tag.LINE for each in said)
    marks = [_shaped_as(wish, said, each.field) if both else None for each in spec.y]
    if not both and (line := _of_the_line(wish)):
        marks = [Mark.LINE if each.field == line else Mark.BAR for each in spec.y]
    if len(set(marks)) == 1:
        marks = [Mark.BAR, *([Mark.LINE] * (len(spec.y) - 1))]
    y = tuple(replace(each, mark=mark) for each, mark in zip(spec.y, marks, strict=True))
    ordered = tuple(sorted(y, key=lambda each: each.mark is Mark.LINE))
    stack = Stack.ZERO if wish.has(Tag.STACKED) and marks.count(Mark.BAR) > 1 else Stack.NONE
    return replace(spec, mark=Mark.COMBO, y=ordered, sort=None, stack=stack)


def _of_the_line(wish: Wish) -> str:
    """Return the one column behind "bars with a line", which the line is of: "with a line for high"."""
    request = wish.request
    for phrase in request.all(Tag.COMBO):
        own = request.mention_at(request.behind_fillers(phrase.end))
        last = request.speech.meaning(request.words[phrase.end - 1].text) is Tag.LINE
        if last and own is not None and len(_with_those_joined(request, own)) == 1:
            return request.table.columns[own.column].name
    return ""


def _shaped_as(wish: Wish, said: list[Phrase], name: str) -> Mark | None:
    """Return the shape named nearest to a column, in the same part of the request if there is one.

    It is the one behind, where two are as near ("rain as columns").
    """
    request = wish.request
    own = [each for each in request.mentions if request.table.columns[each.column].name == name]
    places = [place for each in own for place in _with_those_joined(request, each)]

    def gap(at: int, phrase: Phrase) -> tuple[bool, int, bool]:
        place = phrase.end - 1 if phrase.end <= at else phrase.start
        between = request.words[min(at, place) : max(at, place)]
        of_other = _is_of_what_goes_before(phrase.start) if at > place else _is_of_what_follows(phrase.end)
        apart = any(word.kind == "stop" for word in between) or of_other
        return apart, abs(place - at), place < at

    def _is_of_what_goes_before(place: int) -> bool:
        led = request.words[max(0, request.before_fillers(place) - 1) : place]
        return any(word.text in wish.request.speech.listed("drawn_as") for word in led)

    def _is_of_what_follows(end: int) -> bool:
        tied = end < len(request.words) and request.words[end].text in request.speech.listed("belongs")
        return tied and request.mention_at(request.behind_fillers(end + 1)) is not None

    near = [(gap(at, each), each.tag) for at in places for each in said]
    if not near:
        return None
    return Mark.LINE if min(near, key=lambda each: each[0])[1] is Tag.LINE else Mark.BAR


def _with_those_joined(request: Request, mention: Mention) -> list[int]:
    """Return where a column is named and those that "and" joins behind it: "online and store as bars"."""
    places = [mention.start]
    joint = request.phrase_at(mention.end) if mention.end < len(request.words) else None
    while joint is not None and joint.tag is Tag.AND:
        other = request.mention_at(joint.end) if joint.end < len(request.words) else None
        if other is None:
            break
        places.append(other.start)
        joint = request.phrase_at(other.end) if other.end < len(request.words) else None
    return places


def _with_more(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Return the spec with the other numbers of the table, where it needs several."""
    if spec.x is None or not spec.y or not spec.y[0].field:
        return spec
    have = {each.field for each in spec.y}
    how = spec.y[0].aggregate
    more = [Measure(each.name, how) for each in uses.measures(wish.table) if each.name not in have]
    two = spec.mark is Mark.PYRAMID or (kind_of(spec.mark).lies and not wish.has(Tag.BUMP))
    most = _TWO if two else _MOST_LINES if wish.has(Tag.BUMP) else _MOST_TOGETHER
    return replace(spec, y=(*spec.y, *more)[:most])
