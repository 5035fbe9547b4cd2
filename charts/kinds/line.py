"""Lines: figures joined along x, each series named where it ends."""

import math
from collections.abc import Sequence
from itertools import pairwise

from charts.chart import ChartData, Places, look_of, place
from charts.grammar import Mark
from charts.kinds.canvas import Canvas, gid
from charts.kinds.kind import Kind, Vega
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout.pieces import Plot
from charts.telling import describing
from charts.telling.describing import Told
from charts.telling.speech import noted

_WIDTH = 5.0
_THIN = 4.0
_MANY = 4
_MOST_MARKED = 40
_EVEN = 1.2
"""Months are as even as days: the longest step may be so many times the shortest."""
_THICKNESS = {None: 1.0, True: 1.8, False: 0.55}
"""How thick lines are, for thick and thin ones as asked for."""
_FEWEST = 3
_PIECES = 12
"""Straight pieces that a curve between two figures is made of."""


def paint(canvas: Canvas, chart: ChartData, plot: Plot, _: Palette) -> None:
    """Draw each line of a panel that is one, in steps or curved where that was asked for."""
    looks = chart.looks
    width = (_WIDTH if len(chart.series) < _MANY else _THIN) * _THICKNESS[looks.thick]
    for number, series in enumerate(chart.series):
        if series.panel != plot.panel or (series.mark or Mark.LINE) is not Mark.LINE:
            continue
        shown = look_of(chart, number)
        points = sorted(zip(map(place, series.x), range(len(series.x)), strict=True))
        xs, ys = [x for x, _ in points], [_height(series.y[i], plot) for _, i in points]
        every = _is_uneven(xs) if looks.markers is None else looks.markers
        ends = looks.markers is None and not looks.sparkline
        marked = [i for i in range(len(points)) if every or (ends and _is_end(ys, i)) or _is_alone(ys, i)]
        if looks.step or looks.smooth:
            course = stepped(xs, ys, plot.x[1]) if looks.step else curved(xs, ys)
            canvas.stroke(shown, *course, gid(number), width=width, marked=[])
            if every and not looks.step:
                alone = [y if i in marked else math.nan for i, y in enumerate(ys)]
                canvas.stroke(shown, xs, alone, f"markers-{number}", width=0.0, marked=marked)
            continue
        canvas.stroke(shown, xs, ys, gid(number), width=width, marked=marked)


def stepped(
    xs: Sequence[float], ys: Sequence[float], end: float = math.inf
) -> tuple[list[float], list[float]]:
    """Return the line that keeps each figure until the next one comes, the last for a while, up to an end."""
    across, up = list(xs[:1]), list(ys[:1])
    for before, x, y in zip(ys, xs[1:], ys[1:], strict=False):
        across += [x, x]
        up += [before, y]
    if len(xs) > 1 and xs[-1] < end:
        across.append(min(end, xs[-1] + (xs[-1] - xs[-2]) / 2))
        up.append(ys[-1])
    return across, up


def curved(xs: Sequence[float], ys: Sequence[float]) -> tuple[list[float], list[float]]:
    """Return a curve through the figures that never swings beyond them (Fritsch and Carlson's)."""
    if len(xs) < _FEWEST or any(map(math.isnan, ys)) or any(b <= a for a, b in pairwise(xs)):
        return list(xs), list(ys)
    rises = [(d - b) / (c - a) for (a, b), (c, d) in pairwise(zip(xs, ys, strict=True))]
    slopes = [rises[0], *(_between(a, b) for a, b in pairwise(rises)), rises[-1]]
    across, up = [xs[0]], [ys[0]]
    for i, step in enumerate(b - a for a, b in pairwise(xs)):
        for part in (k / _PIECES for k in range(1, _PIECES + 1)):
            square, cube = part * part, part * part * part
            across.append(xs[i] + part * step)
            up.append(
                (2 * cube - 3 * square + 1) * ys[i]
                + (cube - 2 * square + part) * step * slopes[i]
                + (3 * square - 2 * cube) * ys[i + 1]
                + (cube - square) * step * slopes[i + 1]
            )
    return across, up


def _between(before: float, after: float) -> float:
    """Return the slope at a point between two rises: level at a turn, else their harmonic mean."""
    return 2 * before * after / (before + after) if before * after > 0 else 0.0


def _height(y: float | None, plot: Plot) -> float:
    """Return where a line passes: nowhere at a gap, nor on a log scale at zero and below."""
    return math.nan if y is None or (plot.y_log and y <= 0) else float(y)


def _is_uneven(xs: Sequence[float]) -> bool:
    """Whether few figures stand at places that are not evenly spaced, so that only dots tell where."""
    steps = [after - before for before, after in pairwise(xs)]
    return 0 < len(steps) < _MOST_MARKED and max(steps) > _EVEN * min(steps)


def _is_end(ys: Sequence[float], index: int) -> bool:
    """Whether a line ends here."""
    return not math.isnan(ys[index]) and all(map(math.isnan, ys[index + 1 :]))


def _is_alone(ys: list[float], index: int) -> bool:
    before = index == 0 or math.isnan(ys[index - 1])
    after = index == len(ys) - 1 or math.isnan(ys[index + 1])
    return before and after and not math.isnan(ys[index])


KIND = Kind(
    mark=Mark.LINE,
    name=noted("a line"),
    told=Told(title=noted("Line chart"), figures=describing.extremes, courses=describing.courses),
    tags=(Tag.LINE, Tag.STEP_LINE, Tag.BUMP, Tag.SLOPE, Tag.SPARKLINE),
    called=("lines",),
    vega=Vega(("line",), fills=True),
    places=Places.SCALED,
    single=True,
    joined=True,
    pooled=False,
    log=True,
    named_at_ends=True,
    swatch="line",
    paint=paint,
)
