"""Densities: how a number is spread, as a smooth curve, of all rows or of each group."""

from collections.abc import Sequence

from charts.chart import Axis, ChartData, Scale, Series, Shows, Traits
from charts.data.densities import density_of
from charts.data.figures import BIGGEST, number
from charts.data.slots import placer
from charts.grammar import ChartSpec, Mark
from charts.kinds.canvas import Canvas, Ink, gid
from charts.kinds.kind import Kind
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout import geometry
from charts.layout.pieces import Plot
from charts.table import Table
from charts.telling import describing, notes
from charts.telling.describing import Told
from charts.telling.refusals import NoFiguresError, OutOfRangeError
from charts.telling.speech import noted
from charts.telling.titles import channel_title, density_title, distribution_title

_WIDTH, _ALPHA = 4.0, 0.25
_MOST_CURVES = 8


def _compute(table: Table, spec: ChartSpec, rows: Sequence[int], _: Traits) -> ChartData:
    field = spec.x.field if spec.x else spec.y[0].field
    column, group = table[field], spec.series
    place = placer(table[group.field], group, rows) if group else None
    found: dict[str, list[float]] = {}
    for row in rows:
        value, at = number(column.values[row]), place(row) if place else (0, "", (0, 0), None)
        if value is not None and at is not None:
            found.setdefault(at[1], []).append(float(value))
    if not found:
        raise NoFiguresError(field)
    if any(abs(value) > BIGGEST for values in found.values() for value in values):
        raise OutOfRangeError(field)
    shown = sorted(found, key=lambda name: -len(found[name]))[:_MOST_CURVES]
    curves = {name: density_of(values) for name, values in found.items() if name in shown}
    lost = len(rows) - sum(map(len, found.values()))
    said = [notes.density_note(), *([notes.blank_note(lost, field)] if lost else [])]
    if len(shown) < len(found):
        said.append(notes.largest_series(len(shown), len(found)))
    return ChartData(
        mark=spec.mark,
        title=spec.title or distribution_title([field], group.field if group else ""),
        x=Axis(field, Scale.NUMBER, column.unit, decimals=column.decimals),
        panels=(Axis(density_title(), Scale.NUMBER, decimals=_DECIMALS, additive=False),),
        series=tuple(Series(name, tuple(xs), tuple(ys)) for name, (xs, ys) in curves.items()),
        colour=channel_title(group) if group and len(curves) > 1 else "",
        notes=tuple(said),
    )


_DECIMALS = 3


def _paint(canvas: Canvas, chart: ChartData, _: Plot, colours: Palette) -> None:
    for order, run in enumerate(chart.series):
        xs = [float(x) for x in run.x if isinstance(x, int | float)]
        ys = [float(y or 0.0) for y in run.y]
        outline = [(xs[0], 0.0), *zip(xs, ys, strict=True), (xs[-1], 0.0)]
        canvas.polygons([outline], f"under-{order}", Ink(colours.fill(order), None, 0.0, _ALPHA))
        canvas.line(
            xs,
            ys,
            gid(order),
            colour=colours.edge(order),
            width=_WIDTH,
            dashed=colours.is_dashed(order),
        )


KIND = Kind(
    mark=Mark.DENSITY,
    name=noted("a density curve"),
    told=Told(title=noted("Density plot"), figures=describing.peaks),
    tags=(Tag.DENSITY,),
    called=("kde", "density plot", "kernel density"),
    note="a smooth curve of how x is spread",
    shows=Shows.COUNTS,
    from_zero=True,
    panels=False,
    swatch="line",
    reached=geometry.values,
    compute=_compute,
    paint=_paint,
)
