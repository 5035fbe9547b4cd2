"""Pyramids: two series back to back, as the ages of men and women are shown."""

import re
from collections.abc import Sequence
from dataclasses import replace

from charts.chart import ChartData, Traits
from charts.data.grid import at_places
from charts.data.looked import permuted
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

SIDES = 2
_HALF = 0.42
_AGE = re.compile(r"[0-9]{1,3}")


def _compute(table: Table, spec: ChartSpec, rows: Sequence[int], traits: Traits) -> ChartData:
    """Return two series; lying bars, with the reason, where there are not two, or some are negative."""
    plain = replace(spec, stack=Stack.NONE)
    chart = at_places(table, plain, rows, traits)
    below = any(y is not None and y < 0 for run in chart.series for y in run.y)
    if len(chart.series) != SIDES or below:
        lying = replace(plain, mark=Mark.BAR, horizontal=True)
        bars = bar.KIND.compute(table, lying, rows, bar.KIND)
        return replace(bars, notes=(*bars.notes, notes.no_pyramid()))
    return replace(_from_below(chart), horizontal=True)


def _from_below(chart: ChartData) -> ChartData:
    """Return the chart with ages that rise as pasted from the bottom up, as pyramids are read."""
    ages = [int(found.group()) for name in chart.categories if (found := _AGE.search(name))]
    rising = len(ages) == len(chart.categories) and ages == sorted(ages)
    return permuted(chart, list(range(len(ages)))[::-1]) if rising else chart


def _paint(canvas: Canvas, chart: ChartData, _: Plot, colours: Palette) -> None:
    for number, (run, side) in enumerate(zip(chart.series, (-1, 1), strict=False)):
        outlines = [
            [(0.0, at - _HALF), (side * y, at - _HALF), (side * y, at + _HALF), (0.0, at + _HALF)]
            for at, y in enumerate(run.y)
            if y is not None
        ]
        canvas.polygons(outlines, gid(number), Ink(colours.fill(number), colours.edge(number), 1.0))


KIND = Kind(
    mark=Mark.PYRAMID,
    name=noted("bars back to back"),
    told=Told(title=noted("Pyramid chart"), figures=describing.extremes),
    tags=(Tag.PYRAMID,),
    called=("population pyramid", "butterfly", "tornado"),
    note="two y, or a series of two, back to back",
    wide=True,
    panels=False,
    lies=True,
    reached=geometry.values,
    compute=_compute,
    arrange=mirrored.back_to_back,
    paint=_paint,
)
