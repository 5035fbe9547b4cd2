"""Pies and donuts: shares of a whole. Bars stand in where slices would say something false."""

from collections.abc import Sequence
from dataclasses import replace

from charts.chart import ChartData, Traits
from charts.data.grid import chart_of, grid_of
from charts.grammar import ChartSpec, Limit, Mark, Sort, SortBy, Stack
from charts.kinds import bar
from charts.kinds.canvas import Canvas, Ink
from charts.kinds.kind import Kind, Vega
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout import pie
from charts.layout.pieces import Plot
from charts.table import Table
from charts.telling import describing, notes
from charts.telling.describing import Told
from charts.telling.speech import noted

MOST_SLICES = 10
_TOO_MANY_SLICES = 20
_HOLE = 0.58
_SEAM = 3.0


def _compute(table: Table, spec: ChartSpec, rows: Sequence[int], traits: Traits) -> ChartData:
    """Return slices; a bar chart, with the reason, where slices would say something false."""
    one = replace(spec, series=None, stack=Stack.NONE, y=spec.y[:1] if spec.x else spec.y)
    grid = grid_of(table, one, rows, traits)
    values = [grid.value(slot, key) for slot in grid.slots for key in grid.names]
    why = _not_a_pie([value for value in values if value is not None])
    if why:
        return _bars_instead(table, one, rows, why)
    blank = [slot for slot in grid.slots if all(grid.value(slot, key) is None for key in grid.names)]
    if blank:
        grid.slots = [slot for slot in grid.slots if slot not in blank]
        grid.notes.append(notes.no_slices([slot.label for slot in blank]))
    if len(grid.slots) > MOST_SLICES and not spec.limit:
        largest = replace(one, sort=Sort(SortBy.Y, descending=True), limit=Limit(MOST_SLICES - 1, other=True))
        return chart_of(grid_of(table, largest, rows, traits))
    return chart_of(grid)


def _not_a_pie(values: Sequence[float]) -> str:
    if any(value < 0 for value in values):
        return notes.no_slices_below_zero()
    if not any(values):
        return notes.no_slices_of_nothing()
    if len(values) > _TOO_MANY_SLICES:
        return notes.too_many_slices(len(values))
    return ""


def _bars_instead(table: Table, spec: ChartSpec, rows: Sequence[int], why: str) -> ChartData:
    chart = bar.KIND.compute(table, replace(spec, mark=Mark.BAR, donut=False), rows, bar.KIND)
    return replace(chart, notes=(why, *chart.notes))


def _stands_in(chart: ChartData) -> ChartData:
    """Return bars where the values are not parts of a whole: nothing above 0, or something below."""
    values = [y for y in chart.series[0].y if y is not None] if len(chart.series) == 1 else []
    shares = bool(values) and min(values) >= 0 and sum(values) > 0
    return chart if shares else replace(chart, mark=Mark.BAR)


def _paint(canvas: Canvas, chart: ChartData, _: Plot, colours: Palette) -> None:
    for index, middle, part in pie.slices(chart):
        start = 90 - (middle + part / 2) * 360
        ink = Ink(colours.fill(_turn(chart, index, colours)), colours.background, _SEAM if part < 1 else 0.0)
        turn = (start, start + part * 360)
        canvas.wedge(turn, f"slice-{index}", ink, hole=_HOLE if chart.donut else 0.0)


def _turn(chart: ChartData, index: int, colours: Palette) -> int:
    """Return whose turn it is among the colours: the last slice, beside the first, never has its colour."""
    again = index and index % len(colours.series) == 0 and index == len(chart.categories) - 1
    return index + 1 if again else index


KIND = Kind(
    mark=Mark.ARC,
    name=noted("a pie"),
    hollow=noted("a donut"),
    told=Told(title=noted("Pie chart"), hollow=noted("Donut chart"), figures=describing.slices, along=False),
    tags=(Tag.ARC, Tag.DONUT),
    called=("pie", "donut", "doughnut"),
    note="a pie",
    vega=Vega(("arc",), x="color", y="theta", series="", fixed=True),
    single=True,
    shares=True,
    coloured=False,
    panels=False,
    legend=False,
    compute=_compute,
    stands_in=_stands_in,
    arrange=pie.arrange,
    paint=_paint,
)
