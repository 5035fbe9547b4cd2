"""Lines: figures joined along x, each series named where it ends."""

import math

from charts.chart import ChartData, Places, place
from charts.grammar import Mark
from charts.kinds.canvas import Canvas, gid
from charts.kinds.kind import Kind, Vega
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout.pieces import Plot
from charts.telling import describing
from charts.telling.describing import Told
from charts.telling.speech import noted

_WIDTH = 5.0
_THIN = 4.0
_MANY = 4
_MOST_MARKED = 40


def _paint(canvas: Canvas, chart: ChartData, plot: Plot, _: Palette) -> None:
    width = _WIDTH if len(chart.series) < _MANY else _THIN
    for number, series in enumerate(chart.series):
        if series.panel != plot.panel:
            continue
        points = sorted(zip(map(place, series.x), range(len(series.x)), strict=True))
        ys = [_height(series.y[i], plot) for _, i in points]
        every = len(points) <= _MOST_MARKED
        marked = [i for i in range(len(points)) if every or _is_alone(ys, i)]
        canvas.stroke(number, [x for x, _ in points], ys, gid(number), width=width, marked=marked)


def _height(y: float | None, plot: Plot) -> float:
    """Return where a line passes: nowhere at a gap, nor on a log scale at zero and below."""
    return math.nan if y is None or (plot.y_log and y <= 0) else float(y)


def _is_alone(ys: list[float], index: int) -> bool:
    before = index == 0 or math.isnan(ys[index - 1])
    after = index == len(ys) - 1 or math.isnan(ys[index + 1])
    return before and after and not math.isnan(ys[index])


KIND = Kind(
    mark=Mark.LINE,
    name=noted("a line"),
    told=Told(title=noted("Line chart"), figures=describing.extremes, courses=describing.courses),
    tags=(Tag.LINE,),
    called=("lines",),
    vega=Vega(("line",), fills=True),
    places=Places.SCALED,
    single=True,
    joined=True,
    pooled=False,
    log=True,
    named_at_ends=True,
    swatch="line",
    paint=_paint,
)
