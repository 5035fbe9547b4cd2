"""Box plots: how a number is spread, of each group or of each measure."""

from collections.abc import Sequence

from charts.chart import Box, ChartData, Shows, Traits, place
from charts.data import shapes
from charts.data.drawn_rows import rows_of_boxes
from charts.grammar import ChartSpec, Mark
from charts.kinds.canvas import Canvas, Ink, gid
from charts.kinds.kind import Kind, Vega
from charts.kinds.palette import Palette, mix
from charts.language.tags import Tag
from charts.layout import geometry
from charts.layout.pieces import Plot
from charts.table import Table
from charts.telling import describing
from charts.telling.describing import Told
from charts.telling.speech import noted

_BOX_WIDTH = 0.6
_LINE, _MEDIAN = 3.0, 4.0
_OUTLIER = 10.0


def _compute(table: Table, spec: ChartSpec, rows: Sequence[int], _: Traits) -> ChartData:
    return shapes.boxplot(table, spec, rows)


def _paint(canvas: Canvas, chart: ChartData, plot: Plot, colours: Palette) -> None:
    drawn = [n for n, series in enumerate(chart.series) if series.panel == plot.panel]
    each = geometry.slot_width(chart) * _BOX_WIDTH / max(1, len(drawn))
    for order, number in enumerate(drawn):
        series = chart.series[number]
        shift = (order - (len(drawn) - 1) / 2) * each * 1.15
        pairs = zip(series.x, series.boxes, strict=True)
        found = [(place(x) + shift, box) for x, box in pairs if box is not None]
        _parts(canvas, number, found, each / 2, colours)


def _parts(
    canvas: Canvas, number: int, found: Sequence[tuple[float, Box]], half: float, colours: Palette
) -> None:
    """Draw whiskers with caps, boxes, medians and outliers of one series; half is half a box's width."""
    edge = colours.edge(number)
    pale = mix(colours.fill(number), colours.background, 0.55)
    whiskers = [[(x, y0), (x, y1)] for x, b in found for y0, y1 in ((b.low, b.q1), (b.q3, b.high))]
    caps = [[(x - half / 2, y), (x + half / 2, y)] for x, b in found for y in (b.low, b.high)]
    corners = [[(x - half, b.q1), (x + half, b.q1), (x + half, b.q3), (x - half, b.q3)] for x, b in found]
    medians = [[(x - half, b.median), (x + half, b.median)] for x, b in found]
    outliers = [(x, y) for x, b in found for y in b.outliers]
    canvas.segments(whiskers + caps, f"whiskers-{number}", colour=edge, width=_LINE)
    canvas.polygons(corners, gid(number), Ink(pale, edge, _LINE))
    canvas.segments(medians, f"medians-{number}", colour=colours.text, width=_MEDIAN)
    canvas.dots(outliers, f"outliers-{number}", Ink(edge), shape=0, side=_OUTLIER)


KIND = Kind(
    mark=Mark.BOXPLOT,
    name=noted("box plots"),
    told=Told(title=noted("Box plot"), figures=describing.boxes, gaps=False),
    tags=(Tag.BOXPLOT,),
    called=("box",),
    vega=Vega(("boxplot",)),
    shows=Shows.SPREADS,
    lies=True,
    reached=geometry.box_ends,
    compute=_compute,
    rows=rows_of_boxes,
    paint=_paint,
)
