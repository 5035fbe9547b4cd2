"""How densely figures lie: a sum of bell curves, one over each figure, as wide as their spread suggests.

The width is Silverman's rule of thumb, 0.9 min(s, IQR / 1.34) n^(-1/5) (B. W. Silverman, "Density Estimation
for Statistics and Data Analysis", 1986, equation 3.31), s being the standard deviation of a sample.
"""

import math
from collections import Counter
from collections.abc import Sequence
from statistics import stdev

from charts.data.figures import quantile

PLACES = 128
"""At so many places, evenly spaced, a curve is known."""
_MOST = 2_000
"""So many different figures are looked at one by one; more are gathered into as many equal steps first."""
_REACH = 3.0
"""A curve ends so many widths beyond the outermost figures; at zero, if all lie on one side of it."""
_FEWEST = 2


def width_of(figures: Sequence[float]) -> float:
    """Return how wide each bell is, its standard deviation; 1 where the figures do not vary."""
    if len(figures) < _FEWEST:
        return 1.0
    spread = stdev(figures)
    middle = ((quantile(figures, 0.75) or 0.0) - (quantile(figures, 0.25) or 0.0)) / 1.34
    least = min(spread, middle) or spread
    return 0.9 * least * len(figures) ** -0.2 or 1.0


def density_of(figures: Sequence[float], *, within: bool = False) -> tuple[list[float], list[float]]:
    """Return places from low to high and how dense figures are at each; the area below is about 1.

    within says that the curve ends at the outermost figures.
    """
    width = width_of(figures)
    low, high = min(figures), max(figures)
    reach = 0.0 if within and high > low else _REACH * width
    first = 0.0 if 0 <= low < reach else low - reach
    last = 0.0 if -reach < high <= 0 else high + reach
    step = (last - first) / (PLACES - 1)
    places = [first + step * at for at in range(PLACES)]
    weights = _weights(figures, low, high)
    unit = 1 / (len(figures) * width * math.sqrt(2 * math.pi))

    def at(place: float) -> float:
        return unit * math.fsum(
            count * math.exp(-0.5 * ((place - figure) / width) ** 2) for figure, count in weights
        )

    return places, [at(place) for place in places]


def _weights(figures: Sequence[float], low: float, high: float) -> list[tuple[float, int]]:
    """Return the different figures with how often each comes."""
    counts = Counter(figures)
    if len(counts) <= _MOST:
        return list(counts.items())
    step = (high - low) / _MOST
    stepped = Counter(min(_MOST - 1, int((figure - low) / step)) for figure in figures)
    return [(low + (at + 0.5) * step, count) for at, count in stepped.items()]
