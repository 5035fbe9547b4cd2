"""What may be changed under a chart with one touch: the kinds that fit its data, what its own kind takes."""

from dataclasses import replace

from charts.chart import ChartData, Offers, Places
from charts.errors import UserError
from charts.grammar import ChartSpec, LabelsAt, Mark, amended
from charts.kinds.catalogue import KINDS, kind_of
from charts.kinds.compute import chart_data
from charts.kinds.kind import Kind
from charts.layout import upright
from charts.table import Table
from charts.telling.speech import say

MOST_CELLS = 4_000
"""Of a larger table no other kinds are tried: each takes as long as the chart itself."""


def offers(table: Table, spec: ChartSpec, chart: ChartData) -> Offers:
    """Return what is offered under a chart that was computed of this table by this spec."""
    table = amended(table, spec.amendments)
    kind = kind_of(chart.mark)
    named = chart.mark is spec.mark
    sorts = kind.places is not Places.SCALED and not chart.bins and chart.mark is not Mark.CANDLESTICK
    return Offers(
        kinds=_kinds(table, spec, chart) if named else (),
        sorts=sorts,
        flips=kind.lies and named,
        labels=kind.numbered or kind.joined,
        labelled=is_labelled(chart),
        tops=_tops(spec, chart) if sorts else (),
    )


def _tops(spec: ChartSpec, chart: ChartData) -> tuple[int, ...]:
    places = len(chart.categories)
    return tuple(count for count in TOPS if count < places) if spec.limit is None else ()


TOPS = (3, 5, 10, 20)
"""How many of the largest are offered to be shown alone."""


def is_labelled(chart: ChartData) -> bool:
    """Whether values are written at the marks of a chart."""
    wanted = chart.looks.labels
    if wanted is None or wanted is LabelsAt.NONE:
        return wanted is None and kind_of(chart.mark).numbered and upright.any_labelled(chart)
    return True


def _kinds(table: Table, spec: ChartSpec, chart: ChartData) -> tuple[tuple[Mark, str], ...]:
    if len(table) * len(table.columns) > MOST_CELLS:
        return ()
    found = [kind for kind in KINDS if kind.mark is chart.mark or _fits(table, spec, chart, kind)]
    return tuple((kind.mark, say(kind.told.title)) for kind in found)


def _fits(table: Table, spec: ChartSpec, chart: ChartData, kind: Kind) -> bool:
    """Whether another kind shows every figure that a chart shows, and nothing false."""
    if kind.shows is not kind_of(chart.mark).shows or kind.mark in _MADE_OTHERWISE or chart.facets:
        return False
    several = spec.series is not None or len(spec.y) > 1
    if (several and not kind.coloured) or (kind.shares and not all(axis.additive for axis in chart.panels)):
        return False
    if spec.layers and not kind.is_layered:
        return False
    try:
        other = chart_data(table, replace(spec, mark=kind.mark, donut=False))
    except UserError:
        return False
    told = other if kind.stands_in is None else kind.stands_in(other)
    return told.mark is kind.mark and _figures(other) == _figures(chart)


_MADE_OTHERWISE = frozenset({Mark.COMBO, Mark.SPAN, Mark.CANDLESTICK, Mark.DUMBBELL, Mark.PYRAMID})
"""Kinds that are of other columns than the rest."""


def _figures(chart: ChartData) -> int:
    return sum(value is not None for series in chart.series for value in series.y)
