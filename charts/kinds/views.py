"""A chart as its kind arranges it and tells it."""

from dataclasses import replace
from typing import Literal

from charts.chart import ChartData
from charts.grammar import ChartSpec, Stack, amended
from charts.kinds import overlays
from charts.kinds.canvas import Canvas
from charts.kinds.catalogue import kind_of
from charts.kinds.faceting import is_parted
from charts.kinds.palette import Palette
from charts.layout import annotations, facets, geometry
from charts.layout.from_right import from_right, runs_from_right
from charts.layout.pieces import Layout, Measure, Plot
from charts.table import Table
from charts.telling import describing, taken


def as_drawn(chart: ChartData) -> ChartData:
    """Return the chart in the form it is drawn in: a pie without shares as bars."""
    stands_in = kind_of(chart.mark).stands_in
    return stands_in(chart) if stands_in else chart


def arrange(chart: ChartData, measure: Measure) -> Layout:
    """Return where everything of a chart stands. TooLargeError if a number is beyond any axis."""
    geometry.check(chart)
    chart = as_drawn(chart)
    kind = kind_of(chart.mark)
    arranged = facets.arrange if chart.facets else kind.arrange
    placed = annotations.annotated(arranged(chart, measure, kind), measure, kind)
    placed = annotations.cleared(annotations.parted(placed, measure), measure)
    return from_right(placed) if runs_from_right(placed.chart) else placed


def paint(canvas: Canvas, chart: ChartData, plot: Plot, colours: Palette) -> None:
    """Draw the marks of one panel, with what lies under and over them."""
    overlays.under(canvas, chart, plot, colours)
    kind_of(chart.mark).paint(canvas, chart, plot, colours)
    overlays.over(canvas, chart, plot, colours)


def swatch_of(chart: ChartData, series: int) -> Literal["block", "line", "point", "dot"]:
    """Return how the legend shows a series."""
    own = chart.series[series].mark if 0 <= series < len(chart.series) else None
    return kind_of(own or chart.mark).swatch


def alt_text(chart: ChartData) -> str:
    """Return what the chart is, its extremes and total, and its course, for people who do not see it."""
    chart = as_drawn(chart)
    return describing.alt_text(chart, kind_of(chart.mark).told)


def caption(chart: ChartData) -> str:
    """Return one or two sentences with the figures a reader checks: largest, smallest, total or trend."""
    chart = as_drawn(chart)
    return describing.caption(chart, kind_of(chart.mark).told)


def took_line(spec: ChartSpec, table: Table) -> str:
    """Return what is drawn, of which columns, of which rows."""
    kind = kind_of(spec.mark)
    spec = spec if kind.stacks else replace(spec, stack=Stack.NONE)  # lines that were bars keep the wish
    name = kind.hollow if spec.donut and kind.hollow else kind.name
    if spec.facet and not is_parted(kind):
        spec = replace(spec, facet=None, series=spec.series or spec.facet)
    return taken.took_line(spec, amended(table, spec.amendments), name, single=kind.single)
