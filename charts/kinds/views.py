"""A chart as its kind arranges it and tells it."""

from charts.chart import ChartData
from charts.grammar import ChartSpec
from charts.kinds.catalogue import kind_of
from charts.layout import geometry
from charts.layout.pieces import Layout, Measure
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
    return kind.arrange(chart, measure, kind)


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
    return taken.took_line(spec, table, kind.name, single=kind.single)
