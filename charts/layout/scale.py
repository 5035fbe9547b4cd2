"""Axes as numbers: limits, ticks and their labels, chosen before anything is drawn."""

import math
from dataclasses import dataclass, replace
from itertools import pairwise

from charts.chart import Axis
from charts.layout import ticks
from charts.table import Unit
from charts.telling import formats
from charts.telling.speech import in_digits

_MARGIN = 0.04
"""Room beside the outermost point of an axis that need not start at zero, as a share of its span."""
_NARROW = 1e-9
"""A span below this share of its values cannot be told apart on an axis."""
_LEAST = 1e-200
_TICK_PRICE = 0.04
"""How much wasted height, as a share of the span, one tick less is worth."""
_WHOLE_FROM = 2
"""From this span on the ticks between whole numbers are whole."""


@dataclass(frozen=True, slots=True)
class Scaled:
    """An axis: limits in data units, ticks within them, a label for each."""

    low: float
    high: float
    ticks: tuple[float, ...]
    labels: tuple[str, ...]
    log: bool = False

    def share(self, value: float) -> float:
        """Return where a value lies between low (0) and high (1)."""
        if self.log:
            if value <= 0:
                return 0.0
            low, high = math.log10(self.low), math.log10(self.high)
            return max(0.0, (math.log10(value) - low) / (high - low))
        return (value - self.low) / (self.high - self.low)


_ENOUGH = range(4, 7)
"""So many ticks has an axis by which alone figures are read."""


def widened(low: float, high: float) -> tuple[float, float]:
    """Return a span that is wide enough to draw: one value gets room on both sides."""
    if high - low > max(_NARROW * max(abs(low), abs(high)), _LEAST):
        return low, high
    room = abs(high) / 2 if abs(high) > _LEAST / _NARROW else 1.0
    return low - room, high + room


def values(
    span: tuple[float, float],
    axis: Axis,
    most: int,
    *,
    zero: bool,
    percent: bool = False,
    bare: bool = False,
) -> Scaled:
    """Return the scale of a value axis whose first and last tick embrace the span.

    zero says that marks grow from zero, which then is on the axis, bare that no mark has its value beside it.
    """
    low, high = span
    if axis.log and low > 0:
        found = ticks.logarithmic(low, high, most + 2)
        return Scaled(found[0], found[-1], found, formats.log_labels(found, axis.unit), log=True)
    if zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if zero and low == high:
        high = 1.0
    low, high = widened(low, high)
    whole = (
        axis.decimals == 0 and high - low >= 1 and not percent and all(float(v).is_integer() for v in span)
    )
    found = min(
        (ticks.linear(low, high, count, whole=whole) for count in range(most - 1, most + 2)),
        key=lambda tried: (
            bare and len(tried) not in _ENOUGH,
            (tried[-1] - tried[0]) / (high - low) + _TICK_PRICE * len(tried),
        ),
    )
    unit = Unit("%") if percent else axis.unit
    return Scaled(found[0], found[-1], found, formats.tick_labels(found, unit))


def between(low: float, high: float, axis: Axis, most: int) -> Scaled:
    """Return a scale with exactly these ends, ticks inside."""
    low, high = widened(min(low, high), max(low, high))
    found = ticks.inside(low, high, most, whole=axis.decimals == 0 and high - low >= _WHOLE_FROM)
    return Scaled(low, high, found, formats.tick_labels(found, axis.unit))


def numbers(span: tuple[float, float], axis: Axis, most: int) -> Scaled:
    """Return the scale of a number axis along x: limits just outside the data, ticks inside."""
    low, high = span
    if axis.log and low > 0:
        found = ticks.logarithmic(low, high, most)
        return Scaled(found[0], found[-1], found, formats.log_labels(found, axis.unit), log=True)
    low, high = widened(low, high)
    room = (high - low) * _MARGIN
    found = ticks.inside(
        low - room, high + room, most, whole=axis.decimals == 0 and high - low >= _WHOLE_FROM
    )
    if axis.unit is None and axis.decimals == 0 and formats.are_years(span) and formats.are_years(found):
        return Scaled(low - room, high + room, found, tuple(in_digits(f"{t:.0f}") for t in found))
    return Scaled(low - room, high + room, found, formats.tick_labels(found, axis.unit))


def with_room(scaled: Scaled, length: float, least: float) -> Scaled:
    """Return a scale with as many of its ticks as stand so far apart on an axis so long; zero stays."""
    count = len(scaled.ticks)
    for every in range(1, count + 1):
        first = scaled.ticks.index(0) % every if 0 in scaled.ticks else 0
        spots = sorted(scaled.share(tick) * length for tick in scaled.ticks[first::every])
        if all(after - before >= least for before, after in pairwise(spots)):
            return replace(scaled, ticks=scaled.ticks[first::every], labels=scaled.labels[first::every])
    return scaled
