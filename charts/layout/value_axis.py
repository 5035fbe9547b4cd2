"""The axis that values are read on: as far as the marks reach, and as it was asked for."""

import math
from collections.abc import Iterator
from dataclasses import replace

from charts.chart import Axis, ChartData, Scale, Traits
from charts.grammar import AxisLooks, Mark, Stack
from charts.layout import geometry, scale, ticks
from charts.layout.scale import Scaled
from charts.telling import formats

_TICKS = 5
_MOST_TICKS = 40
_NEAR_ZERO = 0.35
"""A scale whose least value is below this share of its greatest starts at zero: little room is lost."""


def scaled(chart: ChartData, panel: int, traits: Traits) -> Scaled:
    """Return the scale of a panel's values."""
    asked = chart.looks.y if panel == 0 or chart.facets else AxisLooks()
    found = _in_order(chart, panel, traits, asked)
    if asked.hidden:
        found = replace(found, ticks=(), labels=())
    return replace(found, low=found.high, high=found.low) if asked.reverse else found


def _in_order(chart: ChartData, panel: int, traits: Traits, asked: AxisLooks) -> Scaled:
    axis = chart.panels[panel]
    percent = chart.stack.is_share and len(chart.series) > 1
    span = _extent(chart, panel, traits)
    if axis.scale is Scale.TIME:
        return _moments(*span)
    if axis.log and chart.stack is Stack.NONE:
        positive = geometry.positive_extent(_whole(chart, panel), panel, traits)
        if positive:
            return scale.values(positive, axis, _TICKS, zero=False)
    axis = replace(axis, log=False)
    low, high = span
    zero = _grows_from_zero(chart, panel, traits) or (0 < low <= high * _NEAR_ZERO and not asked.reverse)
    zero = zero if asked.zero is None else asked.zero
    found = scale.values(
        span, axis, _TICKS, zero=zero, percent=percent, bare=chart.overlaid or not traits.numbered
    )
    if chart.stack is Stack.DIVERGE and percent:
        sizes = tuple(label.lstrip("−-") for label in found.labels)  # shares lie on both sides of the middle
        return replace(found, labels=sizes)
    if asked.low is None and asked.high is None and asked.step is None:
        return found
    ends = (found.low if asked.low is None else asked.low, found.high if asked.high is None else asked.high)
    return _between(*ends, axis, asked)


def _grows_from_zero(chart: ChartData, panel: int, traits: Traits) -> bool:
    """Whether marks of a panel grow from zero: bars do, the lines beside them do not."""
    runs = [run for run in chart.series if run.panel == panel]
    lines = bool(runs) and all(run.mark is Mark.LINE for run in runs)
    unit = chart.panels[panel].unit
    shares = unit is not None and unit.symbol == "%" and chart.overlaid
    return traits.from_zero and (shares or not lines)


def _between(low: float, high: float, axis: Axis, asked: AxisLooks) -> Scaled:
    found = scale.between(low, high, axis, _TICKS + 2)
    step = asked.step or 0.0
    if step <= 0 or (found.high - found.low) / step > _MOST_TICKS:
        return found
    first, last = math.floor(found.low / step + 1e-9), math.ceil(found.high / step - 1e-9)
    stops = [float(f"{at * step:.12g}") for at in range(first, last + 1)]
    bottom = stops[0] if asked.low is None else found.low
    top = stops[-1] if asked.high is None else found.high
    if not bottom < top:
        return found
    inside = tuple(stop for stop in stops if bottom - step * 1e-9 <= stop <= top + step * 1e-9)
    return Scaled(bottom, top, inside, formats.tick_labels(inside, axis.unit))


def _are_alike(chart: ChartData) -> bool:
    """Whether small panels share their scale: they measure the same, in the same unit."""
    return bool(chart.facets) and len({(axis.title, axis.unit) for axis in chart.panels}) == 1


def _whole(chart: ChartData, panel: int) -> ChartData:
    """Return the chart as one panel where panels are alike and so share their scale."""
    if not _are_alike(chart):
        return chart
    return replace(chart, series=tuple(replace(run, panel=panel) for run in chart.series))


def _extent(chart: ChartData, panel: int, traits: Traits) -> tuple[float, float]:
    """Return from where to where the marks reach, with all that is laid over them."""
    panels = range(len(chart.panels)) if _are_alike(chart) else (panel,)
    reached = [geometry.extent(chart, each, traits) for each in panels]
    values = [*(low for low, _ in reached), *(high for _, high in reached), *_laid_over(chart, panel)]
    return min(values), max(values)


def _laid_over(chart: ChartData, panel: int) -> Iterator[float]:
    alike = _are_alike(chart)
    for series in chart.series:
        if series.panel == panel or alike:
            yield from (end for pair in series.errors if pair for end in pair)
    for fit in chart.fits:
        if fit.panel == panel or (alike and chart.facets):
            yield from fit.y
    if panel and not chart.facets:
        return
    levels = (each for each in chart.references if each.x is None)
    yield from (each.value for each in levels if alike or each.stands_in(panel))
    for stripe in chart.stripes:
        if not stripe.along_x:
            yield from (stripe.low, stripe.high)
    for target in chart.targets:
        yield from (float(y) for y in target.y if y is not None)


def _moments(low: float, high: float) -> Scaled:
    """Return a scale of moments in days."""
    low, high = scale.widened(low, high) if high > low else (low - 1, high + 1)
    room = (high - low) * 0.02
    return with_moments(Scaled(low - room, high + room, (), ()), ticks.MOST_DATE_TICKS)


def with_moments(scaled: Scaled, most: int) -> Scaled:
    """Return a scale of moments with at most so many ticks, where a day, month or year begins."""
    low, high = sorted((scaled.low, scaled.high))
    clock = high - low < ticks.MOST_DATE_TICKS / 2
    found = ticks.dates(low, high, most, clock=clock)
    labels = tuple(f"{each.label} {each.below}".strip() for each in found)
    return replace(scaled, ticks=tuple(each.at for each in found), labels=labels)
