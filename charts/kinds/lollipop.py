"""Lollipops: a dot at each figure and a thin stem down to zero, lighter than bars where there are many."""

from collections.abc import Sequence

from charts.chart import ChartData, Places
from charts.grammar import Mark
from charts.kinds import bar
from charts.kinds.canvas import Canvas, Ink, Point, gid
from charts.kinds.kind import Kind, Vega
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout import geometry, sideways
from charts.layout.geometry import Bar
from charts.layout.pieces import Plot
from charts.telling import describing
from charts.telling.describing import Told
from charts.telling.speech import noted

_STEM = 4.0
_DOT = 26.0
_SMALLEST_DOT = 8.0
_RIM = 2.0
"""Sizes in pixels; a dot is smaller where its neighbour would touch it."""


def _paint(canvas: Canvas, chart: ChartData, plot: Plot, colours: Palette) -> None:
    for number, run, fill, edge in bar.runs(chart, plot, colours):
        bars = [each for each in run if _is_on(chart, plot, each)]
        if not bars:
            continue
        stems = [_stem(each, chart, plot) for each in bars]
        canvas.segments(stems, f"stems-{number}", colour=edge, width=_STEM)
        shape = number if len(chart.panels) == 1 else 0
        ink = Ink(fill, colours.background, _RIM)
        canvas.dots([tip for _, tip in stems], gid(number), ink, shape=shape, side=_side(bars, chart, plot))


def _is_on(chart: ChartData, plot: Plot, found: Bar) -> bool:
    """Whether a figure has a place: on a log scale only what is above zero has one."""
    return found.value > 0 or not (plot.x_log if chart.horizontal else plot.y_log)


def _stem(found: Bar, chart: ChartData, plot: Plot) -> tuple[Point, Point]:
    """Return where a stem begins, at zero or at the end of a log scale, and where its dot is."""
    log, limits = (plot.x_log, plot.x) if chart.horizontal else (plot.y_log, plot.y)
    base = limits[0] if log else found.base
    if chart.horizontal:
        return (base, found.middle), (found.value, found.middle)
    return (found.middle, base), (found.middle, found.value)


def _side(bars: Sequence[Bar], chart: ChartData, plot: Plot) -> float:
    """Return how wide a dot is: as wide as its place along x allows."""
    span, limits = (plot.frame.height, plot.y) if chart.horizontal else (plot.frame.width, plot.x)
    room = span * min(each.width for each in bars) / abs(limits[1] - limits[0])
    return min(_DOT, max(_SMALLEST_DOT, room))


KIND = Kind(
    mark=Mark.LOLLIPOP,
    name=noted("lollipops"),
    told=Told(
        title=noted("Lollipop chart"),
        grouped=noted("Grouped lollipop chart"),
        figures=describing.with_total(describing.POINTS),
    ),
    tags=(Tag.LOLLIPOP,),
    called=("lollipops", "stem"),
    note="bars as dots on stems",
    vega=Vega(("rule", "point"), fills=True),
    places=Places.STEPPED,
    single=True,
    from_zero=True,
    wide=True,
    lies=True,
    log=True,
    numbered=True,
    tip=_DOT / 2,
    swatch="point",
    reached=geometry.bar_ends,
    arrange=sideways.if_need_be,
    paint=_paint,
)
