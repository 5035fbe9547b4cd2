"""Candlesticks: a body from open to close with a wick from low to high, rising and falling in two colours."""

from collections.abc import Sequence
from dataclasses import replace

from charts.chart import ChartData, Places, Traits
from charts.data.grid import at_places
from charts.grammar import ChartSpec, Mark
from charts.kinds import bar, line
from charts.kinds.canvas import Canvas, Ink, gid
from charts.kinds.kind import Kind
from charts.kinds.palette import FALL, RISE, Palette
from charts.language.tags import Tag
from charts.layout import geometry
from charts.layout.pieces import Plot
from charts.table import Table
from charts.telling import describing
from charts.telling.describing import Told
from charts.telling.speech import noted

PRICES = 4
_WICK, _EDGE = 3.0, 1.5


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
    run, candles = chart.series[0], geometry.bars(chart, plot.panel)
    wicks = [
        [(each.middle, end) for end in pair]
        for each in candles
        if run.errors and (pair := run.errors[each.index]) is not None
    ]
    canvas.segments(wicks, "wicks", colour=colours.muted, width=_WICK, below=True)
    for number, colour in enumerate((RISE, FALL)):
        bodies = [
            bar.corners(each, plot, lying=False) for each in candles if (each.value < 0) == bool(number)
        ]
        canvas.polygons(bodies, gid(number), Ink(colours.fill(colour), colours.edge(colour), _EDGE))


KIND = Kind(
    mark=Mark.CANDLESTICK,
    name=noted("candlesticks"),
    told=Told(title=noted("Candlestick chart"), figures=describing.candles),
    tags=(Tag.CANDLESTICK,),
    called=("candlesticks", "ohlc", "candle"),
    note="y is open, high, low, close in that order",
    places=Places.STEPPED,
    wide=True,
    panels=False,
    legend=False,
    reached=geometry.spans,
    compute=_compute,
    paint=_paint,
)
