"""Violins: how a number is spread in each group, as wide as its figures lie dense, its middle half marked."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from charts.chart import Box, ChartData, Series, Shows, Traits, place
from charts.data import shapes
from charts.data.densities import density_of
from charts.data.drawn_rows import Rows, rows_of_boxes
from charts.grammar import ChartSpec, Mark
from charts.kinds.canvas import Canvas, Ink, Point, gid
from charts.kinds.kind import Kind
from charts.kinds.palette import Palette, mix
from charts.language.tags import Tag
from charts.layout import geometry
from charts.layout.pieces import Plot
from charts.table import Table
from charts.telling import describing, notes
from charts.telling.describing import Told
from charts.telling.speech import noted

_HALF, _BOX, _LINE, _DOT = 0.4, 12.0, 2.0, 15.0


def _compute(table: Table, spec: ChartSpec, rows: Sequence[int], _: Traits) -> ChartData:
    """Return the boxes of box plots, each at the first place along its curve; sizes are half widths."""
    chart = shapes.boxplot(table, spec, rows)
    boxes, (_names, groups) = chart.series[0].boxes, shapes.groups_of(table, spec, rows)
    xs, ys, sizes, marks = list[int](), list[float | None](), list[float | None](), list[Box | None]()
    curves = [density_of([*map(float, values)], within=True) if values else None for values in groups]
    widest = max((max(curve[1]) for curve in curves if curve), default=1.0)
    for at, (box, curve) in enumerate(zip(boxes, curves, strict=True)):
        heights, widths = curve or ([0.0], [0.0])
        xs += [at] * len(heights)
        ys += heights if curve else [None]
        sizes += [_HALF * width / widest for width in widths]
        marks += [box, *([None] * (len(heights) - 1))]
    run = Series(chart.series[0].name, tuple(xs), tuple(ys), boxes=tuple(marks), sizes=tuple(sizes))
    return replace(chart, series=(run,), horizontal=False, notes=(*chart.notes, notes.density_note()))


def _paint(canvas: Canvas, chart: ChartData, _: Plot, colours: Palette) -> None:
    run, edge = chart.series[0], colours.edge(0)
    spots = [
        (place(x), y, size)
        for x, y, size in zip(run.x, run.y, run.sizes, strict=True)
        if y is not None and size is not None
    ]
    outlines: list[list[Point]] = []
    for at, part in groupby(spots, key=lambda spot: spot[0]):
        curve = [(y, size) for _, y, size in part]
        right = [(at + size, y) for y, size in curve]
        outlines.append([*right, *((at - size, y) for y, size in reversed(curve))])
    canvas.polygons(outlines, gid(0), Ink(mix(colours.fill(0), colours.background, 0.55), edge, _LINE))
    known = [(place(x), box) for x, box in zip(run.x, run.boxes, strict=True) if box is not None]
    canvas.segments(
        [[(x, box.q1), (x, box.q3)] for x, box in known], "boxes-0", colour=colours.text, width=_BOX
    )
    medians = [(x, box.median) for x, box in known]
    canvas.dots(
        medians, "medians-0", Ink(colours.background, colours.text, _LINE), shape=0, side=_DOT, above=True
    )


def _rows(chart: ChartData) -> Rows:
    """Return a row for each group: its name and its five numbers."""
    run = chart.series[0]
    firsts = {x: box for x, box in zip(run.x[::-1], run.boxes[::-1], strict=True) if box is not None}
    boxes = tuple(firsts.get(at) for at in range(len(chart.categories)))
    return rows_of_boxes(replace(chart, series=(replace(run, boxes=boxes),)))


KIND = Kind(
    mark=Mark.VIOLIN,
    name=noted("violins"),
    told=Told(title=noted("Violin plot"), figures=describing.boxes, gaps=False),
    tags=(Tag.VIOLIN,),
    called=("violin plot", "violinplot"),
    note="how y is spread in each group",
    shows=Shows.SPREADS,
    legend=False,
    panels=False,
    reached=geometry.values,
    compute=_compute,
    rows=_rows,
    paint=_paint,
)
