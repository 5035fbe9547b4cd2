"""Bars: a figure at each place along x, upright or lying, beside or on each other."""

from collections.abc import Iterator
from typing import NamedTuple

from charts.chart import ChartData, Places
from charts.grammar import Mark, Stack
from charts.kinds.canvas import Canvas, Ink, Point, gid
from charts.kinds.kind import Kind, Vega
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout import geometry, sideways
from charts.layout.pieces import Plot
from charts.telling import describing
from charts.telling.describing import Told
from charts.telling.speech import noted

_SEAM = 2.0


class Run(NamedTuple):
    """The bars of a series that share a colour."""

    series: int
    bars: tuple[geometry.Bar, ...]
    fill: str
    edge: str


def runs(chart: ChartData, plot: Plot, colours: Palette) -> Iterator[Run]:
    """Yield the bars of a panel by their colours; a panel of its own has the colour of its number."""
    every = [bar for bar in geometry.bars(chart, plot.panel) if is_bar(chart, bar.series)]
    for number, painted in sorted({(bar.series, colours.mark(bar.series, bar.index)) for bar in every}):
        own = number if len(chart.panels) == 1 or chart.overlaid or chart.facets else plot.panel
        plain = painted == colours.fill(number)
        fill, edge = (colours.fill(own), colours.edge(own)) if plain else (painted, painted)
        same = (bar for bar in every if bar.series == number and colours.mark(number, bar.index) == painted)
        yield Run(number, tuple(same), fill, edge)


def is_bar(chart: ChartData, series: int) -> bool:
    """Whether a series is drawn as bars, as all are but the lines of a chart with both."""
    return chart.series[series].mark is not Mark.LINE


def paint(canvas: Canvas, chart: ChartData, plot: Plot, colours: Palette) -> None:
    """Draw a bar for each figure; bars that touch get a seam."""
    seam = chart.stack is not Stack.NONE or bool(chart.bins)
    for number, bars, fill, edge in runs(chart, plot, colours):
        hatched = colours.repeats(number)
        ink = Ink(
            fill,
            edge=colours.background if seam or hatched else edge,
            width=_SEAM if seam else 1.0 if edge != fill else 0.0,
            alpha=chart.looks.opacity,
            hatched=hatched,
        )
        canvas.polygons([corners(bar, plot, lying=chart.horizontal) for bar in bars], gid(number), ink)


def corners(bar: geometry.Bar, plot: Plot, *, lying: bool) -> list[Point]:
    """Return the outline of a bar; on a log scale it begins at the end of that."""
    low, high = bar.middle - bar.width / 2, bar.middle + bar.width / 2
    log = plot.x_log if lying else plot.y_log
    base = (plot.x if lying else plot.y)[0] if log and bar.base <= 0 else bar.base
    tip = bar.base + bar.value
    if lying:
        return [(base, low), (base, high), (tip, high), (tip, low)]
    return [(low, base), (high, base), (high, tip), (low, tip)]


KIND = Kind(
    mark=Mark.BAR,
    name=noted("bars"),
    told=Told(
        title=noted("Bar chart"),
        grouped=noted("Grouped bar chart"),
        stacked=noted("Stacked bar chart"),
        figures=describing.with_total(describing.BARS),
    ),
    tags=(Tag.BAR, Tag.BULLET, Tag.DIVERGING, Tag.LIKERT),
    akin=(Mark.HISTOGRAM,),
    called=("column", "columns", "bars", "barh", "horizontal bar", "stacked bar", "grouped bar"),
    vega=Vega(("bar",), stacks=True, fills=True),
    places=Places.STEPPED,
    single=True,
    from_zero=True,
    wide=True,
    lies=True,
    stacks=True,
    log=True,
    numbered=True,
    reached=geometry.bar_ends,
    arrange=sideways.if_need_be,
    paint=paint,
)
