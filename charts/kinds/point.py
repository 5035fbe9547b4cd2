"""Points: two numbers set against each other."""

import math
from collections.abc import Sequence

from charts.chart import ChartData, Places, Shows, Traits, look_of, place
from charts.data.grid import at_places
from charts.data.shapes import points
from charts.grammar import Channel, ChartSpec, Mark
from charts.kinds.canvas import Canvas, Ink, gid
from charts.kinds.kind import Kind, Vega
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout import geometry
from charts.layout.pieces import Plot
from charts.table import Kind as ColumnKind
from charts.table import Table
from charts.telling import describing
from charts.telling.describing import Told
from charts.telling.speech import noted

_CROWDS = ((60, 14.0, 0.9), (400, 11.0, 0.65), (math.inf, 7.0, 0.4))
"""Up to how many points, how wide they are in pixels, and how opaque."""
_BUBBLE = 0.65
"""How opaque bubbles are."""
_MEASURED = (ColumnKind.NUMBER, ColumnKind.YEAR, ColumnKind.DATE, ColumnKind.DATETIME)


def _compute(table: Table, spec: ChartSpec, rows: Sequence[int], traits: Traits) -> ChartData:
    if spec.x and _stands_on_numbers(table, spec.x):
        return points(table, spec, spec.x, rows)
    return at_places(table, spec, rows, traits)


def _stands_on_numbers(table: Table, x: Channel) -> bool:
    return table[x.field].kind in _MEASURED and not x.time_unit


def _paint(canvas: Canvas, chart: ChartData, plot: Plot, colours: Palette) -> None:
    count = sum(len(series.x) for series in chart.series)
    side, alpha = next((side, alpha) for most, side, alpha in _CROWDS if count <= most)
    few = count <= _CROWDS[0][0]
    largest = geometry.largest_bubble(chart)
    for number, series in enumerate(chart.series):
        if series.panel != plot.panel:
            continue
        pairs = zip(map(place, series.x), series.y, strict=True)
        found = [(at, x, float(y)) for at, (x, y) in enumerate(pairs) if y is not None and _is_on(plot, x, y)]
        edge, width = (colours.background, 1.2) if few else (colours.edge(number), 0.5)
        fill = colours.fill(number)
        if series.sizes and largest:
            ink = Ink(fill, edge, width, chart.looks.opacity or _BUBBLE)
            for at, x, y in sorted(found, key=lambda each: -(series.sizes[each[0]] or 0.0)):
                canvas.dots(
                    [(x, y)], gid(number), ink, shape=0, side=geometry.bubble(series.sizes[at], largest)
                )
            continue
        ink = Ink(fill, edge, width, chart.looks.opacity or alpha)
        canvas.dots([(x, y) for _, x, y in found], gid(number), ink, shape=look_of(chart, number), side=side)


def _is_on(plot: Plot, x: float, y: float) -> bool:
    """Whether a point has a place: on a log scale only what is above zero has one."""
    return (x > 0 or not plot.x_log) and (y > 0 or not plot.y_log)


KIND = Kind(
    mark=Mark.POINT,
    name=noted("points"),
    told=Told(title=noted("Scatter plot"), figures=describing.points),
    tags=(Tag.POINT, Tag.BUBBLE),
    called=("scatter", "scatterplot", "bubble", "circle"),
    note="a scatter",
    vega=Vega(("point",)),
    shows=Shows.PAIRS,
    places=Places.SCALED,
    log=True,
    swatch="point",
    compute=_compute,
    paint=_paint,
)
