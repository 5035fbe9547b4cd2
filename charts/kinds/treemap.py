"""Treemaps: parts of a whole as rectangles."""

from collections.abc import Sequence
from dataclasses import replace

from charts.chart import ChartData, Traits
from charts.data.grid import at_places
from charts.grammar import ChartSpec, Mark, Sort, SortBy, Stack
from charts.kinds import bar
from charts.kinds.canvas import Canvas, Ink, gid
from charts.kinds.kind import Kind
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout import squares
from charts.layout.pieces import Plot
from charts.table import Table
from charts.telling import describing, notes
from charts.telling.describing import Told
from charts.telling.speech import noted

_SEAM = 4.0


def _compute(table: Table, spec: ChartSpec, rows: Sequence[int], traits: Traits) -> ChartData:
    """Return a rectangle for each place; bars, with the reason, where they are no parts of a whole."""
    one = replace(spec, series=None, y=spec.y[:1] if spec.x else spec.y, stack=Stack.NONE)
    one = replace(one, sort=one.sort or Sort(SortBy.Y, descending=True))
    chart = at_places(table, one, rows, traits)
    values = [y for y in chart.series[0].y if y is not None]
    if any(y < 0 for y in values) or not any(values):
        bars = bar.KIND.compute(table, replace(one, mark=Mark.BAR), rows, bar.KIND)
        return replace(bars, notes=(*bars.notes, notes.no_treemap()))
    return chart


def _paint(canvas: Canvas, chart: ChartData, plot: Plot, colours: Palette) -> None:
    values = [float(y) if y is not None else 0.0 for y in chart.series[0].y]
    found = squares.tiles(values, plot.frame.width, plot.frame.height)
    for at, tile in enumerate(found):
        if tile.width and tile.height:
            corners = [(tile.left, tile.bottom), (tile.right, tile.bottom)]
            corners += [(tile.right, tile.top), (tile.left, tile.top)]
            ink = Ink(colours.fill(at), colours.background, _SEAM)
            canvas.polygons([corners], f"{gid(0)}-{at}", ink)


KIND = Kind(
    mark=Mark.TREEMAP,
    name=noted("a treemap"),
    told=Told(title=noted("Treemap"), figures=describing.slices, along=False),
    tags=(Tag.TREEMAP,),
    called=("tree map",),
    single=True,
    shares=True,
    coloured=False,
    panels=False,
    legend=False,
    compute=_compute,
    arrange=squares.arrange,
    paint=_paint,
)
