"""Where marks stand in the units of their axes: bars beside or on each other, areas, ranges."""

import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from charts.chart import ChartData, Scale, Series, Traits, are_parted, place
from charts.grammar import Mark, Stack
from charts.layout import ticks
from charts.telling.refusals import TooLargeError
from charts.telling.titles import is_left_over

LARGEST = 1e100
"""No number beyond this is drawn: sums and squares of them would leave the range of floating point."""
GROUP_WIDTH = 0.78
"""The share of its slot that a group of bars takes."""
WIDEST_BAR = 0.2
"""No bar is wider than this share of the plot: two bars need not fill it."""
_TOO_SMALL_TO_SEE = 1e-300
_SMALLEST, _LARGEST = 7.0, 76.0
"""Widths of bubbles, in pixels."""
TARGET_WIDTH = 6.0
"""How thick the line at a target is, in pixels."""


def check(chart: ChartData) -> None:
    """Raise TooLargeError, which names the series, if some number of the chart cannot be drawn."""
    for series in chart.series:
        if any(abs(y) > LARGEST for y in series.y if y is not None):
            raise TooLargeError(series.name or chart.panels[series.panel].title)
        if any(abs(x) > LARGEST for x in series.x if isinstance(x, int | float)):
            raise TooLargeError(chart.x.title)
        if any(max(abs(b.low), abs(b.high), *map(abs, b.outliers)) > LARGEST for b in series.boxes if b):
            raise TooLargeError(series.name)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar, from base to base + value along the value axis, centred on middle along the other."""

    series: int
    index: int
    middle: float
    width: float
    base: float
    value: float


def bars(chart: ChartData, panel: int = 0) -> tuple[Bar, ...]:
    """Return the bars of a panel, in the order of series and marks. A gap has none, a zero has one."""
    if chart.bins:
        return tuple(_bins(chart))
    drawn = [i for i, run in enumerate(chart.series) if run.panel == panel and run.mark is not Mark.LINE]
    stacked = chart.stack is not Stack.NONE and len(drawn) > 1
    beside = 1 if stacked else abreast(chart, panel)
    widest = WIDEST_BAR * beside * len(chart.categories) if chart.categories and not chart.horizontal else 1.0
    width = slot_width(chart) * min(GROUP_WIDTH, widest)
    return tuple(_stacked_bars(chart, drawn, width) if stacked else _grouped_bars(chart, drawn, width))


def abreast(chart: ChartData, panel: int | None = None) -> int:
    """Return how many bars stand beside each other at one place: one, where no two series meet at any."""
    bars = [run for run in chart.series if run.mark is not Mark.LINE and panel in (None, run.panel)]
    return 1 if are_parted(chart, panel) else max(1, len(bars))


def slot_width(chart: ChartData) -> float:
    """Return the room that one place along x has, in the units of the axis."""
    if chart.x.scale is Scale.CATEGORY:
        return 1.0
    return ticks.spread([place(x) for series in chart.series for x in series.x]) or 1.0


def _bins(chart: ChartData) -> Iterator[Bar]:
    for index, ((low, high), count) in enumerate(zip(chart.bins, chart.series[0].y, strict=True)):
        if count is not None:
            yield Bar(0, index, (low + high) / 2, high - low, 0.0, float(count))


def _grouped_bars(chart: ChartData, drawn: list[int], width: float) -> Iterator[Bar]:
    count = abreast(chart, chart.series[drawn[0]].panel) if drawn else 1
    each = width / count
    for order, number in enumerate(drawn):
        series = chart.series[number]
        shift = (order - (count - 1) / 2) * each if count > 1 else 0.0
        ends = series.y2 or (None,) * len(series.y)
        for index, (x, y, end) in enumerate(zip(series.x, series.y, ends, strict=True)):
            if y is None or (series.y2 and end is None):
                continue
            base, tip = (float(y), float(end)) if end is not None else (0.0, float(y))
            yield Bar(number, index, place(x) + shift, each, base, tip - base)


def _stacked_bars(chart: ChartData, drawn: list[int], width: float) -> Iterator[Bar]:
    above: dict[float, float] = defaultdict(float)
    below: dict[float, float] = defaultdict(float)
    whole = totals(chart, drawn)
    if chart.stack is Stack.DIVERGE:
        above.update(_left_ends(chart, drawn, whole))
    for number in drawn:
        series = chart.series[number]
        for index, (x, y) in enumerate(zip(series.x, series.y, strict=True)):
            if y is None:
                continue
            at = place(x)
            value = share(float(y), whole[at]) if chart.stack.is_share else float(y)
            side = below if value < 0 else above
            yield Bar(number, index, at, width, side[at], value)
            side[at] += value


def _left_ends(chart: ChartData, drawn: list[int], whole: dict[float, float]) -> dict[float, float]:
    """Return where the stack of each place begins, so that the middle of its scale stands at zero.

    What is no step of the scale ("Don't know") counts on neither side.
    """
    steps = [number for number in drawn if not is_left_over(chart.series[number].name)] or drawn
    half, odd = divmod(len(steps), 2)
    ends: dict[float, float] = defaultdict(float)
    for order, number in enumerate(steps[: half + odd]):
        part = 0.5 if odd and order == half else 1.0
        for x, y in zip(chart.series[number].x, chart.series[number].y, strict=True):
            if y is not None:
                ends[place(x)] -= part * share(float(y), whole[place(x)])
    return ends


def totals(chart: ChartData, drawn: list[int]) -> dict[float, float]:
    """Return the sum of sizes at each place along x."""
    whole: dict[float, float] = defaultdict(float)
    for number in drawn:
        for x, y in zip(chart.series[number].x, chart.series[number].y, strict=True):
            whole[place(x)] += abs(float(y)) if y is not None else 0.0
    return whole


def share(value: float, whole: float) -> float:
    """Return a part of a whole in percent; of nothing, nothing."""
    return value / whole * 100 if whole > _TOO_SMALL_TO_SEE else 0.0


@dataclass(frozen=True, slots=True)
class Band:
    """An area from lower to upper at each x; None where the series has a gap."""

    series: int
    x: tuple[float, ...]
    lower: tuple[float, ...]
    upper: tuple[float | None, ...]


def bands(chart: ChartData, panel: int = 0) -> tuple[Band, ...]:
    """Return the areas of a panel, stacked if the chart says so, each in the order of x."""
    drawn = [i for i, series in enumerate(chart.series) if series.panel == panel]
    stacked = chart.stack is not Stack.NONE and len(drawn) > 1
    whole = totals(chart, drawn)
    floor: dict[float, float] = defaultdict(float)
    out = []
    for number in drawn:
        points = sorted(
            (place(x), y)
            for x, y in zip(chart.series[number].x, chart.series[number].y, strict=True)
            if y is not None
        )
        gaps = {
            place(x) for x, y in zip(chart.series[number].x, chart.series[number].y, strict=True) if y is None
        }
        xs = sorted({x for x, _ in points} | gaps)
        heights: dict[float, float] = defaultdict(float)
        for x, y in points:
            heights[x] += share(float(y), whole[x]) if chart.stack.is_share and stacked else float(y)
        lower = tuple(floor[x] if stacked else 0.0 for x in xs)
        upper = tuple(None if x in gaps else low + heights[x] for x, low in zip(xs, lower, strict=True))
        out.append(Band(number, tuple(xs), lower, upper))
        if stacked:
            for x in xs:
                floor[x] += heights[x]
    return tuple(out)


def extent(chart: ChartData, panel: int, traits: Traits) -> tuple[float, float]:
    """Return the least and greatest place that the marks of a panel reach along the value axis."""
    found = list(traits.reached(chart, panel))
    return (min(found), max(found)) if found else (0.0, 0.0)


def positive_extent(chart: ChartData, panel: int, traits: Traits) -> tuple[float, float] | None:
    """Return the least and greatest value above zero: all that a log scale shows. None if there is none."""
    ends = [y for y in traits.reached(chart, panel) if y > 0]
    return (min(ends), max(ends)) if ends else None


def bar_ends(chart: ChartData, panel: int) -> Iterator[float]:
    """Yield where bars begin and end."""
    for bar in bars(chart, panel):
        yield from (bar.base, bar.base + bar.value)


def spans(chart: ChartData, panel: int) -> Iterator[float]:
    """Yield where marks of any shape begin and end: bars at zero, spans at both ends, lines at values."""
    yield from bar_ends(chart, panel)
    for series in chart.series:
        if series.panel == panel:
            if series.mark is Mark.LINE:
                yield from (float(y) for y in series.y if y is not None)
            yield from (end for pair in series.errors if pair for end in pair)


def band_edges(chart: ChartData, panel: int) -> Iterator[float]:
    """Yield where areas begin and end."""
    for band in bands(chart, panel):
        yield from band.lower
        yield from (u for u in band.upper if u is not None)


def values(chart: ChartData, panel: int) -> Iterator[float]:
    """Yield the values themselves."""
    for series in chart.series:
        if series.panel == panel:
            yield from (float(y) for y in series.y if y is not None)


def box_ends(chart: ChartData, panel: int) -> Iterator[float]:
    """Yield the values, and where boxes end."""
    yield from values(chart, panel)
    for series in chart.series:
        if series.panel == panel:
            for box in series.boxes:
                if box is not None:
                    yield from (box.low, box.high, *box.outliers)


def last(series: Series) -> tuple[float, float] | None:
    """Return where a line ends: the place along x and the value, None if it has no value."""
    known = [(place(x), float(y)) for x, y in zip(series.x, series.y, strict=True) if y is not None]
    return max(known, default=None)


def reach(chart: ChartData) -> tuple[float, float]:
    """Return the least and greatest place along x."""
    found = [place(x) for series in chart.series for x in series.x] + [
        edge for bin_ in chart.bins for edge in bin_
    ]
    return (min(found), max(found)) if found else (0.0, 0.0)


def largest_bubble(chart: ChartData) -> float:
    """Return the largest figure that a point's size stands for, 0 where sizes say nothing."""
    return max((abs(size) for run in chart.series for size in run.sizes if size), default=0.0)


def bubble(size: float | None, largest: float) -> float:
    """Return how wide a bubble is, in pixels: its area grows with its figure."""
    return max(_SMALLEST, _LARGEST * math.sqrt(max(0.0, size or 0.0) / largest)) if largest else _SMALLEST
