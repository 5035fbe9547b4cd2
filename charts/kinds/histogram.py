"""Histograms: how many rows fall into each step of a number."""

from collections.abc import Sequence

from charts.chart import ChartData, Shows, Traits
from charts.data import shapes
from charts.data.drawn_rows import rows_of_bins
from charts.grammar import ChartSpec, Mark
from charts.kinds import bar
from charts.kinds.kind import Kind, Vega
from charts.language.tags import Tag
from charts.layout import geometry
from charts.table import Table
from charts.telling import describing
from charts.telling.describing import Told
from charts.telling.speech import noted


def _compute(table: Table, spec: ChartSpec, rows: Sequence[int], _: Traits) -> ChartData:
    return shapes.histogram(table, spec, rows)


KIND = Kind(
    mark=Mark.HISTOGRAM,
    name=noted("a histogram"),
    told=Told(title=noted("Histogram"), figures=describing.bins),
    tags=(Tag.HISTOGRAM,),
    akin=(Mark.BAR,),
    called=("hist",),
    vega=Vega(("bar",), fixed=True),
    shows=Shows.COUNTS,
    from_zero=True,
    numbered=True,
    reached=geometry.bar_ends,
    compute=_compute,
    rows=rows_of_bins,
    paint=bar.paint,
)
