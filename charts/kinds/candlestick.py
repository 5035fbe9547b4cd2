"""Candlesticks: a body from open to close with a wick from low to high, rising and falling in two colours."""

from collections.abc import Sequence
from dataclasses import replace

from charts.chart import ChartData, Places, Traits
from charts.data.grid import at_places
from charts.grammar import ChartSpec, Mark
from charts.kinds import line
from charts.kinds.canvas import Canvas, Ink, Point, gid
from charts.kinds.kind import Kind, Vega
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout import geometry
from charts.layout.pieces import Plot
from charts.table import Table
from charts.telling import describing
from charts.telling.describing import Told
from charts.telling.speech import noted

PRICES = 4
_WICK = 3.0
_RISE, _FALL = 2, 1
"""Which of the house's colours what rises takes, and what falls."""


def _compute(table: Table, spec: ChartSpec, rows: Sequence[int], traits: Traits) -> ChartData:
    """Return a candle for each place; plain lines where there are not four figures for each."""
    if len(spec.y) != PRICES or spec.series or spec.x is None:
        return line.KIND.compute(table, replace(spec, mark=Mark.LINE), rows, line.KIND)
    chart = at_places(table, replace(spec, sort=None), rows, traits)
    opens, highs, lows, closes = (run.y for run in chart.series)
    whole = [None not in four for four in zip(opens, highs, lows, closes, strict=True)]
    run = replace(
        chart.series[0],
        y=tuple(y if ok else None for y, ok in zip(opens, whole, strict=True)),
        y2=tuple(y if ok else None for y, ok in zip(closes, whole, strict=True)),
        errors=tuple(
            (min(float(low), float(high)), max(float(low), float(high)))
            if low is not None and high is not None and ok
            else None
            for low, high, ok in zip(lows, highs, whole, strict=True)
        ),
    )
    return replace(chart, series=(run,), colour="")


def _paint(canvas: Canvas, chart: ChartData, plot: Plot, colours: Palette) -> None:
    half = geometry.slot_width(chart) * geometry.GROUP_WIDTH / 2
    run = chart.series[0]
    bodies: dict[bool, list[list[Point]]] = {True: [], False: []}
    for bar in geometry.bars(chart, plot.panel):
        low, high = sorted((bar.base, bar.base + bar.value))
        corners = [(bar.middle - half, low), (bar.middle + half, low)]
        corners += [(bar.middle + half, high), (bar.middle - half, high)]
        bodies[bar.value >= 0].append(corners)
    wicks = [
        [(bar.middle, pair[0]), (bar.middle, pair[1])]
        for bar in geometry.bars(chart, plot.panel)
        if run.errors and (pair := run.errors[bar.index]) is not None
    ]
    canvas.segments(wicks, "wicks", colour=colours.muted, width=_WICK, below=True)
    for rises, at in ((True, _RISE), (False, _FALL)):
        ink = Ink(colours.fill(at), colours.edge(at), 1.5)
        canvas.polygons(bodies[rises], gid(0 if rises else 1), ink)


KIND = Kind(
    mark=Mark.CANDLESTICK,
    name=noted("candlesticks"),
    told=Told(title=noted("Candlestick chart"), figures=describing.candles),
    tags=(Tag.CANDLESTICK,),
    called=("candlesticks", "ohlc", "candle"),
    note="y is open, high, low, close in that order",
    vega=Vega(()),
    places=Places.STEPPED,
    wide=True,
    panels=False,
    legend=False,
    reached=geometry.spans,
    compute=_compute,
    paint=_paint,
)
