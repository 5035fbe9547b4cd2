"""Dumbbells: the figures of a place as dots on one line, joined from the first to the last."""

from charts.chart import ChartData, Places, Scale, Traits, place
from charts.grammar import Mark
from charts.kinds.canvas import Canvas, Ink, Point, gid
from charts.kinds.kind import Kind
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout import geometry, sideways, upright
from charts.layout.pieces import Layout, Measure, Plot
from charts.telling import describing
from charts.telling.describing import Told
from charts.telling.speech import noted

_DOT, _JOINT, _RIM = 24.0, 7.0, 2.0


def _arrange(chart: ChartData, measure: Measure, traits: Traits) -> Layout:
    lies = chart.x.scale is Scale.CATEGORY
    return (sideways.arrange if lies else upright.arrange)(chart, measure, traits)


def _paint(canvas: Canvas, chart: ChartData, plot: Plot, colours: Palette) -> None:
    drawn = [(at, run) for at, run in enumerate(chart.series) if run.panel == plot.panel]

    def turned(x: float, y: float) -> Point:
        return (y, x) if chart.horizontal else (x, y)

    heights: dict[float, list[float]] = {}
    for _, run in drawn:
        for x, y in zip(run.x, run.y, strict=True):
            if y is not None:
                heights.setdefault(place(x), []).append(float(y))
    joints = [[turned(x, min(ys)), turned(x, max(ys))] for x, ys in heights.items() if len(ys) > 1]
    canvas.segments(joints, "joints", colour=colours.grid, width=_JOINT, below=True)
    for number, run in drawn:
        points = [turned(place(x), float(y)) for x, y in zip(run.x, run.y, strict=True) if y is not None]
        ink = Ink(colours.fill(number), colours.background, _RIM)
        canvas.dots(points, gid(number), ink, shape=0, side=_DOT)


KIND = Kind(
    mark=Mark.DUMBBELL,
    name=noted("dumbbells"),
    told=Told(title=noted("Dumbbell chart"), figures=describing.extremes),
    tags=(Tag.DUMBBELL,),
    called=("dumbbells", "barbell", "connected dot"),
    note="two figures of a place as joined dots",
    places=Places.STEPPED,
    wide=True,
    panels=False,
    lies=True,
    swatch="dot",
    reached=geometry.values,
    arrange=_arrange,
    paint=_paint,
)
