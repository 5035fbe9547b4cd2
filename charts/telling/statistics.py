"""Figures about a chart that its words state: the points drawn, their total, how two measures go together."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from charts.chart import ChartData, Position

_FEWEST_PAIRS = 3
_NO_SPREAD = 1e-12


class Point(NamedTuple):
    """One drawn value: the index of its series, its place along x, its value."""

    series: int
    x: Position
    y: float


def points(chart: ChartData, panel: int) -> list[Point]:
    """Return the values drawn in a panel, gaps left out."""
    return [
        Point(number, x, y)
        for number, series in enumerate(chart.series)
        if series.panel == panel
        for x, y in zip(series.x, series.y, strict=True)
        if y is not None
    ]


def total(values: Sequence[float]) -> float:
    """Return the sum: whole numbers exactly, others with one rounding."""
    return sum(values) if all(isinstance(value, int) for value in values) else math.fsum(values)


def correlation(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """Return Pearson's r, -1..1; None for fewer than three pairs or where one side does not vary."""
    if len(xs) < _FEWEST_PAIRS:
        return None
    across, along = _centred(xs), _centred(ys)
    spread = math.sqrt(math.fsum(a * a for a in across)) * math.sqrt(math.fsum(b * b for b in along))
    if spread <= _NO_SPREAD:
        return None
    return max(-1.0, min(1.0, math.fsum(a * b for a, b in zip(across, along, strict=True)) / spread))


def _centred(values: Sequence[float]) -> list[float]:
    """Return the values about their mean, scaled so that squares stay within floating point."""
    middle = math.fsum(value / len(values) for value in values)
    widest = max(abs(value - middle) for value in values) or 1.0
    return [(value - middle) / widest for value in values]
