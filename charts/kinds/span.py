"""Spans: a bar from where something begins to where it ends: Gantt charts of dates, ranges of numbers."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from charts.chart import Axis, ChartData, Places, Scale, Series, Traits, days
from charts.data import axes
from charts.data.figures import label, number
from charts.data.slots import placer
from charts.grammar import ChartSpec, Mark, Measure, SortBy
from charts.kinds import bar
from charts.kinds.kind import Kind
from charts.language.tags import Tag
from charts.layout import geometry, sideways
from charts.layout.pieces import Layout
from charts.layout.pieces import Measure as Widths
from charts.table import Column, Table
from charts.telling import describing, notes
from charts.telling.describing import Told
from charts.telling.refusals import NoFiguresError
from charts.telling.speech import noted
from charts.telling.titles import channel_title, chart_title, span_title

_MOST = 60


def _compute(table: Table, spec: ChartSpec, rows: Sequence[int], _: Traits) -> ChartData:
    """Return a bar for each row, from its start to its end; without an end, plain bars."""
    if not spec.y2 or spec.x is None:
        return bar.KIND.compute(table, replace(spec, mark=Mark.BAR), rows, bar.KIND)
    names, starts, ends = table[spec.x.field], table[spec.y[0].field], table[spec.y2]
    found = [(row, _at(starts, row), _at(ends, row)) for row in rows]
    known = [(row, a, b) for row, a, b in found if a is not None and b is not None]
    if not known:
        raise NoFiguresError(spec.y2)
    if spec.sort and spec.sort.by is SortBy.Y:
        known.sort(key=lambda each: each[1], reverse=spec.sort.descending)
    said = [notes.blank_note(len(found) - len(known), spec.y2)] if len(known) < len(found) else []
    if len(known) > _MOST:
        said.append(notes.shown_note(_MOST, len(known)))
        known = known[:_MOST]
    dated = isinstance(starts.values[known[0][0]], dt.date)
    axis = replace(axes.measure_axis(table, (Measure(starts.name),), log=False), title=span_title(spec))
    axis = Axis(span_title(spec), Scale.TIME) if dated else replace(axis, additive=False)
    return ChartData(
        mark=spec.mark,
        title=chart_title(spec),
        x=Axis(channel_title(spec.x), Scale.CATEGORY),
        panels=(axis,),
        series=_series(table, spec, known),
        categories=tuple(label(names, row) for row, _, _ in known),
        colour=channel_title(spec.series) if spec.series else "",
        horizontal=spec.horizontal or dated,
        notes=tuple(said),
    )


def _at(column: Column, row: int) -> float | None:
    value = column.values[row]
    return days(value) if isinstance(value, dt.date) else number(value)


def _series(table: Table, spec: ChartSpec, known: Sequence[tuple[int, float, float]]) -> tuple[Series, ...]:
    """Return the spans, one run for each colour, gaps where a place is another's."""
    place = (
        placer(table[spec.series.field], spec.series, [row for row, _, _ in known]) if spec.series else None
    )
    colours = [(met[1] if (met := place(row)) else "") if place else "" for row, _, _ in known]
    places = tuple(range(len(known)))
    return tuple(
        Series(
            name or span_title(spec),
            places,
            tuple(start if own == name else None for (_, start, _), own in zip(known, colours, strict=True)),
            y2=tuple(end if own == name else None for (_, _, end), own in zip(known, colours, strict=True)),
        )
        for name in dict.fromkeys(colours)
    )


def _arrange(chart: ChartData, measure: Widths, traits: Traits) -> Layout:
    dated = chart.panels[0].scale is Scale.TIME
    return (sideways.arrange if dated else sideways.if_need_be)(chart, measure, traits)


KIND = Kind(
    mark=Mark.SPAN,
    name=noted("bars from start to end"),
    told=Told(title=noted("Range chart"), figures=describing.spans),
    tags=(Tag.GANTT, Tag.SPAN),
    called=("gantt", "range", "ranges", "floating bar"),
    note="bars from y to y2, as in a Gantt chart",
    places=Places.NAMED,
    wide=True,
    panels=False,
    lies=True,
    dated=True,
    reached=geometry.bar_ends,
    compute=_compute,
    arrange=_arrange,
    paint=bar.paint,
)
