"""Tables whose columns are steps of time: "City, Jan, Apr, Jul" is a line for each city along the months."""

from charts.chart import Shows
from charts.data.figures import same_unit
from charts.grammar import Aggregate, Channel, ChartSpec, Mark, Measure
from charts.language.steps_of_time import are_steps
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.which_way import Along, which_way
from charts.planner.choice.wish import Wish
from charts.table import Table

_FEWEST = 3
_MOST_LINES = 30


def steps_of(table: Table, fewest: int = _FEWEST) -> list[str]:
    """Return the number columns whose names are months, years, quarters or weekdays, if there are several."""
    names = [column.name for column in uses.measures(table)] + [
        column.name for column in table.columns if uses.is_time(column) and column.name.isdigit()
    ]
    names = [column.name for column in table.columns if column.name in names]
    return names if len(names) >= fewest and are_steps(names) else []


def _stretch(wish: Wish, steps: list[str]) -> list[str]:
    """Return the steps from one to another of "only Q2 to Q4"; none where no two are named so."""
    named = [part for part in wish.parts if part.column.name in steps]
    if len(named) != _ENDS:
        return []
    first, last = named
    between = wish.request.phrase_at(first.mention.end)
    if between is None or between.tag not in (Tag.TO, Tag.UNTIL) or between.end != last.mention.start:
        return []
    start, end = sorted((steps.index(first.column.name), steps.index(last.column.name)))
    return steps[start : end + 1]


_ENDS = 2


def wide_spec(wish: Wish) -> ChartSpec | None:
    """Return the chart along the columns' names, unless the request names some of them itself."""
    request, kind = wish.request, wish.kind
    steps = steps_of(request.table)
    stretch = _stretch(wish, steps)
    steps = stretch or steps
    measures = uses.measures(request.table)
    way = which_way(wish, [request.table[name] for name in steps] or measures)
    if way is Along.NAMES:
        return None
    if way is Along.HEADS and not steps:
        steps = [column.name for column in measures] if same_unit([each.unit for each in measures]) else []
    if not steps or (not stretch and any(part.column.name in steps for part in wish.parts)):
        return None
    if kind and not (kind.shows is Shows.FIGURES and kind.coloured):
        return None
    labels = [
        column for column in request.table.columns if column.name not in steps and not uses.is_key(column)
    ]
    named = [part.column for part in wish.parts if part.column in labels and not uses.is_measure(part.column)]
    text = named or [column for column in labels if not uses.is_number(column)]
    how = Aggregate.SUM
    if request.has(Tag.MEAN):
        how = Aggregate.MEAN
    lines = Channel(text[0].name) if text and uses.levels(text[0]) <= _MOST_LINES else None
    apart = lines is not None and uses.is_unique(request.table, request.table[lines.field])
    return ChartSpec(
        wish.mark or Mark.LINE,
        y=tuple(Measure(name, None if apart else how) for name in steps),
        series=lines,
    )
