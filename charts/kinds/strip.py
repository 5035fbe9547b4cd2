"""Strips: a dot for each row of a group, moved aside a little where dots would lie on each other."""

from collections.abc import Sequence
from dataclasses import replace
from statistics import median
from typing import TypeVar

from charts.chart import Axis, ChartData, Places, Scale, Series, Shows, Traits, place
from charts.data import axes
from charts.data.drawn_rows import rows_of_points
from charts.data.figures import BIGGEST, number
from charts.data.slots import placer
from charts.grammar import ChartSpec, Mark, Measure, SortBy
from charts.kinds.canvas import Canvas, Ink, gid
from charts.kinds.kind import Kind
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout import geometry
from charts.layout.pieces import Plot
from charts.table import Kind as ColumnKind
from charts.table import Table
from charts.telling import describing, notes
from charts.telling.describing import Told
from charts.telling.refusals import NoFiguresError, OutOfRangeError
from charts.telling.speech import noted
from charts.telling.titles import channel_title, distribution_title

_DOT, _ALPHA = 13.0, 0.75
_TURN = 0.618033988749895
"""Steps of the golden ratio spread dots evenly and the same way each time."""
_WIDTH = 0.6
_Key = TypeVar("_Key")


def _compute(table: Table, spec: ChartSpec, rows: Sequence[int], _: Traits) -> ChartData:
    group, field = spec.x or spec.series, spec.y[0].field
    column = table[field]
    values = [(row, y) for row in rows if (y := number(column.values[row])) is not None]
    if not values:
        raise NoFiguresError(field)
    if max(abs(y) for _, y in values) > BIGGEST:
        raise OutOfRangeError(field)
    at = placer(table[group.field], group, rows) if group else None
    met = [(at(row) if at else (0, field, (0, 0), None), y) for row, y in values]
    known = [(each, y) for each, y in met if each is not None]
    if not known:
        raise NoFiguresError(field)
    names = {each[0]: (each[2], each[1]) for each, _ in known}
    keys = list(names)
    if group and table[group.field].kind is not ColumnKind.TEXT:
        keys.sort(key=lambda key: names[key][0])
    keys = _sorted(keys, spec, [(each[0], names[each[0]][1], y) for each, y in known])
    order = {key: place_ for place_, key in enumerate(keys)}
    lost = len(rows) - len(known)
    return ChartData(
        mark=spec.mark,
        title=spec.title or distribution_title([field], group.field if group else ""),
        x=Axis(channel_title(group), Scale.CATEGORY),
        panels=(replace(axes.measure_axis(table, [Measure(field)], log=spec.log), additive=False),),
        series=(Series(field, tuple(order[each[0]] for each, _ in known), tuple(y for _, y in known)),),
        categories=tuple(names[key][1] for key in keys),
        notes=(notes.blank_note(lost, field),) if lost else (),
    )


def _sorted(keys: list[_Key], spec: ChartSpec, dots: Sequence[tuple[_Key, str, float]]) -> list[_Key]:
    """Return the groups as asked: by the middle of their figures, or by their names."""
    if spec.sort is None or spec.sort.by not in (SortBy.X, SortBy.Y):
        return keys
    if spec.sort.by is SortBy.X:
        named = {key: name.casefold() for key, name, _ in dots}
        return sorted(keys, key=named.__getitem__, reverse=spec.sort.descending)
    middle = {key: median(y for each, _, y in dots if each == key) for key in keys}
    return sorted(keys, key=middle.__getitem__, reverse=spec.sort.descending)


def _paint(canvas: Canvas, chart: ChartData, plot: Plot, colours: Palette) -> None:
    for number_, run in enumerate(chart.series):
        if run.panel != plot.panel:
            continue
        turns = dict.fromkeys(run.x, 0)
        found = []
        for x, y in zip(run.x, run.y, strict=True):
            turns[x] += 1
            if y is not None and (y > 0 or not plot.y_log):
                aside = (turns[x] * _TURN) % 1.0 - 0.5 if run.x.count(x) > 1 else 0.0
                found.append((place(x) + aside * _WIDTH * geometry.slot_width(chart), float(y)))
        ink = Ink(colours.fill(number_), colours.background, 1.0, chart.looks.opacity or _ALPHA)
        canvas.dots(found, gid(number_), ink, shape=0, side=_DOT)


KIND = Kind(
    mark=Mark.STRIP,
    name=noted("a dot for each row"),
    told=Told(title=noted("Strip plot"), figures=describing.extremes),
    tags=(Tag.STRIP,),
    called=("jitter", "strip plot", "swarm", "beeswarm"),
    note="a dot for each row of a group",
    shows=Shows.SPREADS,
    places=Places.STEPPED,
    log=True,
    legend=False,
    panels=False,
    swatch="dot",
    compute=_compute,
    rows=rows_of_points,
    paint=_paint,
)
