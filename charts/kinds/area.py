"""Areas: figures joined along x and filled down to zero, or to the series below."""

import math

from charts.chart import ChartData, Places
from charts.grammar import Mark, Stack
from charts.kinds.canvas import Canvas, Ink, Point, gid
from charts.kinds.kind import Kind, Vega
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout import geometry
from charts.layout.pieces import Plot
from charts.telling import describing
from charts.telling.describing import Told
from charts.telling.speech import noted

_EDGE = 4.0
_SEAM = 2.0
_ALONE, _OVERLAPPING = 0.75, 0.3
"""How opaque an area is."""


def _paint(canvas: Canvas, chart: ChartData, plot: Plot, colours: Palette) -> None:
    stacked = chart.stack is not Stack.NONE and len(chart.series) > 1
    for band in geometry.bands(chart, plot.panel):
        shapes = [_outline(band, start, stop) for start, stop in _runs(band.upper)]
        alpha = 1.0 if stacked else _ALONE if len(chart.series) == 1 else _OVERLAPPING
        alpha = chart.looks.opacity or alpha
        ink = Ink(colours.fill(band.series), edge="none", alpha=alpha)
        canvas.polygons(shapes, gid(band.series), ink)
        canvas.line(
            band.x,
            [math.nan if u is None else u for u in band.upper],
            f"edge-{band.series}",
            colour=colours.background if stacked else colours.edge(band.series),
            width=_SEAM if stacked else _EDGE,
        )


def _runs(upper: tuple[float | None, ...]) -> list[tuple[int, int]]:
    runs, start = [], None
    for index, value in enumerate((*upper, None)):
        if value is not None and start is None:
            start = index
        if value is None and start is not None:
            runs.append((start, index))
            start = None
    return runs


def _outline(band: geometry.Band, start: int, stop: int) -> list[Point]:
    above = [(band.x[i], float(band.upper[i] or 0.0)) for i in range(start, stop)]
    below = [(band.x[i], band.lower[i]) for i in reversed(range(start, stop))]
    return above + below


KIND = Kind(
    mark=Mark.AREA,
    name=noted("an area"),
    told=Told(
        title=noted("Area chart"),
        stacked=noted("Stacked area chart"),
        figures=describing.extremes,
        courses=describing.courses,
    ),
    tags=(Tag.AREA,),
    vega=Vega(("area",), stacks=True, fills=True),
    places=Places.SCALED,
    single=True,
    joined=True,
    from_zero=True,
    stacks=True,
    log=True,
    reached=geometry.band_edges,
    paint=_paint,
)
