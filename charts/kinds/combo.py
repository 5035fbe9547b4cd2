"""Bars and lines together, on two axes where they cannot share one."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from charts.chart import Axis, ChartData, Places, Scale, Series, Traits
from charts.data import axes
from charts.data.grid import at_places, largest_measures
from charts.grammar import ChartSpec, Mark, Measure, Stack, WindowOp
from charts.kinds import bar, line
from charts.kinds.canvas import Canvas
from charts.kinds.kind import Kind
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout import geometry
from charts.layout.pieces import Plot
from charts.table import Table, Unit
from charts.telling import describing, notes
from charts.telling.describing import Told
from charts.telling.speech import noted
from charts.telling.titles import measure_title

_WHOLE = 100.0


def _compute(table: Table, spec: ChartSpec, rows: Sequence[int], traits: Traits) -> ChartData:
    """Return bars and lines of the measures; of one measure alone, or with series, plain bars."""
    if spec.series or spec.x is None or len(spec.y) < 2:  # noqa: PLR2004 - bars and a line
        return bar.KIND.compute(table, replace(spec, mark=Mark.BAR), rows, bar.KIND)
    if _is_pareto(spec.y):
        return _pareto(table, spec, rows, traits)
    chart = at_places(table, replace(spec, stack=Stack.NONE), rows, traits)
    spec = largest_measures(table, spec, rows)
    marks = [_mark(at, measure) for at, measure in enumerate(spec.y)]
    right, said = _right(table, spec.y, chart)
    marks = _apart(marks, right)
    runs = (
        replace(run, mark=mark, panel=int(other))
        for run, mark, other in zip(chart.series, marks, right, strict=True)
    )
    panels = tuple(
        axes.measure_axis(
            table, [each for each, other in zip(spec.y, right, strict=True) if other is side], log=False
        )
        for side in ((False, True) if any(right) else (False,))
    )
    chart = replace(
        chart, series=tuple(runs), panels=panels, overlaid=len(panels) > 1, notes=(*chart.notes, *said)
    )
    return replace(chart, stack=Stack.ZERO) if _is_stacked(table, spec, chart, marks) else chart


def _is_stacked(table: Table, spec: ChartSpec, chart: ChartData, marks: Sequence[Mark]) -> bool:
    """Whether the bars stand on each other: several of one axis, of figures that add up to something."""
    bars = [at for at, mark in enumerate(marks) if mark is Mark.BAR]
    if spec.stack is Stack.NONE or len(bars) < 2 or len({chart.series[at].panel for at in bars}) > 1:  # noqa: PLR2004 - one on another
        return False
    heights = [y for at in bars for y in chart.series[at].y if y is not None]
    return all(axes.stacks(table, spec.y[at]) for at in bars) and all(y >= 0 for y in heights)


def _mark(at: int, measure: Measure) -> Mark:
    named = measure.mark or (Mark.BAR if at == 0 else Mark.LINE)
    return Mark.LINE if named is Mark.LINE else Mark.BAR


def _apart(marks: Sequence[Mark], right: Sequence[bool]) -> list[Mark]:
    """Return the shapes with lines on the right where bars stand on the left: one would hide the other."""
    left = any(mark is Mark.BAR and not other for mark, other in zip(marks, right, strict=True))
    pairs = zip(marks, right, strict=True)
    return [Mark.LINE if left and other else mark for mark, other in pairs]


def _right(table: Table, measures: Sequence[Measure], chart: ChartData) -> tuple[list[bool], list[str]]:
    """Return which measures are read on the right, and why none is that was asked to be.

    A second axis is for another unit, or figures of another size: with one unit it would deceive.
    """
    sizes = [max((abs(y) for y in run.y if y is not None), default=0) for run in chart.series]
    places = axes.panels_of(table, ChartSpec(Mark.COMBO, y=tuple(measures)), sizes)
    asked = [measure.right for measure in measures]
    units = {axes.measure_unit(table, measure) for measure in measures}
    if any(asked) and len(units) == 1 and None not in units and max(places) == 0:
        return [False] * len(measures), [notes.one_unit_note()]
    if any(asked) and not all(asked):
        return asked, []
    return [place > 0 for place in places], []


def _is_pareto(measures: Sequence[Measure]) -> bool:
    window = measures[-1].window
    return (
        window is not None
        and window.op is WindowOp.CUMULATIVE_SHARE
        and measures[-1].field == measures[0].field
    )


def _pareto(table: Table, spec: ChartSpec, rows: Sequence[int], traits: Traits) -> ChartData:
    """Return bars, largest first, with the share that they and all before them come to."""
    chart = at_places(table, replace(spec, y=spec.y[:1]), rows, traits)
    (run,) = chart.series
    heights = [max(0.0, float(y or 0.0)) for y in run.y]
    whole = sum(heights) or 1.0
    shares = tuple(sum_ / whole * _WHOLE for sum_ in accumulate(heights))
    name = measure_title(spec.y[-1])
    right = Axis(name, Scale.NUMBER, Unit("%"), decimals=1, additive=False)
    return replace(
        chart,
        series=(replace(run, mark=Mark.BAR), Series(name, run.x, shares, panel=1, mark=Mark.LINE)),
        panels=(*chart.panels, right),
        overlaid=True,
    )


def _paint(canvas: Canvas, chart: ChartData, plot: Plot, colours: Palette) -> None:
    bar.paint(canvas, chart, plot, colours)
    line.paint(canvas, chart, plot, colours)


KIND = Kind(
    mark=Mark.COMBO,
    name=noted("bars and a line"),
    told=Told(title=noted("Bars and lines"), figures=describing.extremes),
    tags=(Tag.COMBO, Tag.PARETO),
    called=("combination", "combo chart", "pareto", "mixed"),
    note="bars and lines together: each y takes its own mark",
    places=Places.STEPPED,
    stacks=True,
    from_zero=True,
    wide=True,
    panels=False,
    numbered=True,
    reached=geometry.spans,
    compute=_compute,
    paint=_paint,
)
