"""Waterfalls: what a figure came to, step by step, each beginning where the last one ended."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from charts.chart import ChartData, Places, Traits
from charts.data.grid import at_places
from charts.grammar import ChartSpec, Mark, Stack
from charts.kinds import bar
from charts.kinds.canvas import Canvas, Point
from charts.kinds.kind import Kind
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout import geometry, sideways
from charts.layout.pieces import Plot
from charts.table import Table
from charts.telling import describing
from charts.telling.describing import Told
from charts.telling.speech import noted
from charts.telling.titles import total_title

_CLOSE = 1e-9
_FEWEST = 3
_JOINT = 2.0


def _compute(table: Table, spec: ChartSpec, rows: Sequence[int], traits: Traits) -> ChartData:
    """Return a bar for each step and one for what they come to, which may be the last row itself."""
    chart = at_places(table, replace(spec, series=None, y=spec.y[:1], stack=Stack.NONE), rows, traits)
    (run,) = chart.series
    names, starts, ends = list(chart.categories), list[float | None](), list[float | None]()
    level, steps = 0.0, [y for y in run.y if y is not None]
    closes = len(steps) >= _FEWEST and abs(sum(steps[:-1]) - steps[-1]) <= _CLOSE * max(map(abs, steps))
    for at, y in enumerate(run.y):
        if y is None:
            starts.append(None)
            ends.append(None)
            continue
        last = closes and at == len(run.y) - 1
        starts.append(0.0 if last else _plain(level))
        level = float(y) if last else level + y
        ends.append(_plain(level))
    if not closes:
        names.append(total_title())
        starts.append(0.0)
        ends.append(_plain(level))
    places = tuple(range(len(names)))
    series = replace(run, x=places, y=tuple(starts), y2=tuple(ends))
    return replace(chart, categories=tuple(names), series=(series,))


def _plain(level: float) -> float:
    """Return a running sum without the dust of binary fractions."""
    return float(f"{level:.12g}")


def _paint(canvas: Canvas, chart: ChartData, plot: Plot, colours: Palette) -> None:
    run = chart.series[0]
    tips = [(at, end) for at, end in enumerate(run.y2) if end is not None]
    half = max((each.width for each in geometry.bars(chart)), default=0.0) / 2
    joints: list[list[Point]] = [
        [(at + half, end), (after - half, end)] for (at, end), (after, _) in pairwise(tips)
    ]
    if chart.horizontal:
        joints = [[(y, x) for x, y in joint] for joint in joints]
    canvas.segments(joints, "joints", colour=colours.baseline, width=_JOINT, below=True)
    bar.paint(canvas, chart, plot, colours)


KIND = Kind(
    mark=Mark.WATERFALL,
    name=noted("a waterfall"),
    told=Told(title=noted("Waterfall chart"), figures=describing.steps),
    tags=(Tag.WATERFALL,),
    called=("bridge", "cascade"),
    note="steps from a start to an end",
    places=Places.NAMED,
    from_zero=True,
    wide=True,
    signed=True,
    coloured=False,
    panels=False,
    legend=False,
    pooled=False,
    lies=True,
    numbered=True,
    reached=geometry.spans,
    compute=_compute,
    arrange=sideways.if_need_be,
    paint=_paint,
)
