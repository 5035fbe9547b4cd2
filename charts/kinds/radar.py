"""Radars: figures of several things on axes from one middle. A line each, closed."""

from collections.abc import Sequence
from dataclasses import replace

from charts.chart import ChartData, Traits
from charts.data.grid import at_places
from charts.grammar import ChartSpec, Mark, Stack
from charts.kinds import bar
from charts.kinds.canvas import Canvas, Ink, gid
from charts.kinds.kind import Kind
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout import geometry
from charts.layout import round as circle
from charts.layout.pieces import Plot
from charts.table import Table
from charts.telling import describing, notes
from charts.telling.describing import Told
from charts.telling.speech import noted

_FEWEST = 3
_EDGE, _FILL = 4.0, 0.18


def _compute(table: Table, spec: ChartSpec, rows: Sequence[int], traits: Traits) -> ChartData:
    """Return a closed line for each series; bars, with the reason, where there are no three names."""
    plain = replace(spec, stack=Stack.NONE)
    chart = at_places(table, plain, rows, traits)
    below = any(y is not None and y < 0 for run in chart.series for y in run.y)
    if not _FEWEST <= len(chart.categories) <= circle.MOST_NAMES or below:
        bars = bar.KIND.compute(table, replace(plain, mark=Mark.BAR), rows, bar.KIND)
        return replace(bars, notes=(*bars.notes, notes.no_radar()))
    return chart


def _paint(canvas: Canvas, chart: ChartData, _: Plot, colours: Palette) -> None:
    scaled, count = circle.spread_of(chart), len(chart.categories)
    for number, run in enumerate(chart.series):
        known = [(at, float(y)) for at, y in enumerate(run.y) if y is not None]
        corners = [circle.spoke(at, count, scaled.share(y)) for at, y in known]
        if not corners:
            continue
        canvas.polygons([corners], gid(number), Ink(colours.fill(number), "none", alpha=_FILL))
        closed = [*corners, corners[0]]
        xs, ys = [x for x, _ in closed], [y for _, y in closed]
        canvas.stroke(number, xs, ys, f"edge-{number}", width=_EDGE, marked=range(len(corners)))


KIND = Kind(
    mark=Mark.RADAR,
    name=noted("a radar"),
    told=Told(title=noted("Radar chart"), figures=describing.extremes, along=False),
    tags=(Tag.RADAR,),
    called=("spider", "spider chart", "web"),
    single=True,
    panels=False,
    from_zero=True,
    swatch="line",
    reached=geometry.values,
    compute=_compute,
    arrange=circle.arrange,
    paint=_paint,
)
