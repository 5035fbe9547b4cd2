"""Funnels: how many reach each stage, and what share of the first that is."""

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
from charts.layout import geometry, mirrored
from charts.layout.pieces import Plot
from charts.table import Table
from charts.telling import describing, notes
from charts.telling.describing import Told
from charts.telling.speech import noted

_HALF = 0.42


def _compute(table: Table, spec: ChartSpec, rows: Sequence[int], traits: Traits) -> ChartData:
    """Return the stages; bars, with the reason, where a figure is below zero."""
    one = replace(spec, series=None, y=spec.y[:1] if spec.x else spec.y, stack=Stack.NONE)
    chart = at_places(table, one, rows, traits)
    if any(y is not None and y < 0 for y in chart.series[0].y):
        bars = bar.KIND.compute(table, replace(one, mark=Mark.BAR), rows, bar.KIND)
        return replace(bars, notes=(*bars.notes, notes.no_funnel()))
    return replace(chart, horizontal=True)


def _paint(canvas: Canvas, chart: ChartData, _: Plot, colours: Palette) -> None:
    run = chart.series[0]
    for at, y in enumerate(run.y):
        if y is not None:
            half = float(y) / 2
            outline = [(-half, at - _HALF), (half, at - _HALF), (half, at + _HALF), (-half, at + _HALF)]
            ink = Ink(colours.mark(0, at), colours.background, 1.0)
            canvas.polygons([outline], gid(0), ink)


KIND = Kind(
    mark=Mark.FUNNEL,
    name=noted("a funnel"),
    told=Told(title=noted("Funnel chart"), figures=describing.stages),
    tags=(Tag.FUNNEL,),
    called=("funnels",),
    single=True,
    wide=True,
    coloured=False,
    panels=False,
    legend=False,
    pooled=False,
    lies=True,
    reached=geometry.values,
    compute=_compute,
    arrange=mirrored.stages,
    paint=_paint,
)
