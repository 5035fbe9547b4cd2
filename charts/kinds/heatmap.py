"""Heat maps: a tile for each pair of names, coloured by its figure."""

from charts.chart import ChartData, place
from charts.grammar import Mark
from charts.kinds.canvas import Canvas, Ink, Point
from charts.kinds.kind import Kind, Vega
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout import geometry, tiles
from charts.layout.pieces import Plot
from charts.telling import describing
from charts.telling.describing import Told
from charts.telling.speech import noted

_SEAM = 3.0


def _paint(canvas: Canvas, chart: ChartData, plot: Plot, colours: Palette) -> None:
    cells(canvas, chart, colours, geometry.extent(chart, plot.panel, KIND))


def cells(canvas: Canvas, chart: ChartData, colours: Palette, ends: tuple[float, float]) -> None:
    """Draw a tile for each figure, coloured from one end to the other."""
    low, high = ends
    corners: list[list[Point]] = []
    fills: list[str] = []
    for row, series in enumerate(chart.series):
        for x, y in zip(series.x, series.y, strict=True):
            if y is None:
                continue
            left, right = place(x) - 0.5, place(x) + 0.5
            corners.append([(left, row - 0.5), (right, row - 0.5), (right, row + 0.5), (left, row + 0.5)])
            fills.append(colours.heat(float(y), low, high))
    canvas.polygons(corners, "cells", Ink(fills, colours.background, _SEAM))


KIND = Kind(
    mark=Mark.HEATMAP,
    name=noted("a heat map"),
    told=Told(
        title=noted("Heatmap"), figures=describing.extremes, values=describing.COLOUR, series=describing.ROWS
    ),
    tags=(Tag.HEATMAP, Tag.CALENDAR),
    called=("rect",),
    vega=Vega(("rect",), y="color", series="y", fixed=True),
    panels=False,
    legend=False,
    arrange=tiles.arrange,
    paint=_paint,
)
