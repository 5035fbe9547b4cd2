"""The marks of a chart as artists in the units of the data, so that a figure can be asked what it drew.

Each artist's gid names its series: "series-0".
"""

import math
from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PathCollection, PolyCollection
from matplotlib.lines import Line2D
from matplotlib.markers import MarkerStyle
from matplotlib.patches import Wedge
from matplotlib.transforms import IdentityTransform

from charts.chart import Box, ChartData, place
from charts.drawing.theme import Palette, mix
from charts.grammar import Mark, Stack
from charts.layout import geometry
from charts.layout.pie import slices
from charts.layout.pieces import Plot

_SHAPES = ("o", "s", "^", "D", "v", "P", "X", "*")
_SIZES = (1.0, 0.95, 1.1, 0.95, 1.1, 1.3, 1.3, 1.5)
"""How much larger a shape is drawn to look as large as the others."""
_LINE_WIDTH = 5.0
_POINT = 13.0
_MOST_MARKED = 40
_MANY = 4
_DASHES = (2.2, 1.4)
_HOLE = 0.58
_BOX_WIDTH = 0.6
_CROWDS = ((60, 14.0, 0.9), (400, 11.0, 0.65), (math.inf, 7.0, 0.4))
"""Up to how many points, how wide they are in pixels, and how opaque."""


def draw(axes: Axes, chart: ChartData, plot: Plot, colours: Palette) -> None:
    """Draw the marks of one panel."""
    match chart.mark:
        case Mark.BAR | Mark.HISTOGRAM:
            _bars(axes, chart, plot, colours)
        case Mark.LINE:
            _lines(axes, chart, plot, colours)
        case Mark.AREA:
            _areas(axes, chart, plot, colours)
        case Mark.POINT:
            _points(axes, chart, plot, colours)
        case Mark.ARC:
            _slices(axes, chart, colours)
        case Mark.BOXPLOT:
            _boxes(axes, chart, plot, colours)
        case Mark.HEATMAP:
            _cells(axes, chart, colours)
        case Mark.NONE:
            pass


def colour(index: int, colours: Palette) -> tuple[str, str]:
    """Return fill and edge of a series."""
    return colours.series[index % len(colours.series)], colours.edges[index % len(colours.edges)]


def hatch(index: int, colours: Palette) -> str | None:
    """Return the hatching of a series whose colour another has already."""
    return "//" if index >= len(colours.series) else None


def gid(index: int) -> str:
    """Return the name under which the artists of a series are found."""
    return f"series-{index}"


def _bars(axes: Axes, chart: ChartData, plot: Plot, colours: Palette) -> None:
    every = geometry.bars(chart, plot.panel)
    for number in sorted({bar.series for bar in every}):
        corners = [_corners(bar, plot, lying=chart.horizontal) for bar in every if bar.series == number]
        fill, edge = colour(number if len(chart.panels) == 1 else plot.panel, colours)
        seam = chart.stack is not Stack.NONE or chart.mark is Mark.HISTOGRAM
        axes.add_collection(
            PolyCollection(
                corners,
                closed=True,
                facecolors=fill,
                edgecolors=colours.background if seam or hatch(number, colours) else edge,
                linewidths=2.0 if seam else 1.0 if edge != fill else 0.0,
                hatch=hatch(number, colours),
                gid=gid(number),
            ),
            autolim=False,
        )


def _corners(bar: geometry.Bar, plot: Plot, *, lying: bool) -> list[tuple[float, float]]:
    low, high = bar.middle - bar.width / 2, bar.middle + bar.width / 2
    log = plot.x_log if lying else plot.y_log
    base = (plot.x if lying else plot.y)[0] if log and bar.base <= 0 else bar.base
    tip = bar.base + bar.value
    if lying:
        return [(base, low), (base, high), (tip, high), (tip, low)]
    return [(low, base), (high, base), (high, tip), (low, tip)]


def sample(index: int, xs: Sequence[float], y: float, colours: Palette) -> Line2D:
    """Return a legend's sample of a line (two places) or of a point (one)."""
    middle = sum(xs) / len(xs)
    return _stroke(index, (xs[0], middle, xs[-1]), (y, y, y), colours, _LINE_WIDTH - 1, (1,))


def _stroke(
    index: int,
    xs: Sequence[float],
    ys: Sequence[float],
    colours: Palette,
    width: float,
    marked: Sequence[int],
) -> Line2D:
    """Return a line in the colour, shape and, once the colours repeat, dashes of its series.

    marked are the indices of the points that get a marker.
    """
    _, edge = colour(index, colours)
    return Line2D(
        xs,
        ys,
        color=edge,
        linewidth=width,
        linestyle="-" if index < len(colours.series) else (0, _DASHES),
        solid_joinstyle="round",
        solid_capstyle="round",
        markersize=_POINT * _SIZES[index % len(_SIZES)],
        markerfacecolor=edge,
        markeredgecolor=colours.background,
        markeredgewidth=2.0,
        marker=_SHAPES[index % len(_SHAPES)] if marked else "None",
        markevery=list(marked),
        clip_on=False,
    )


def _lines(axes: Axes, chart: ChartData, plot: Plot, colours: Palette) -> None:
    width = _LINE_WIDTH if len(chart.series) < _MANY else _LINE_WIDTH - 1
    for number, series in enumerate(chart.series):
        if series.panel != plot.panel:
            continue
        points = sorted(zip(map(place, series.x), range(len(series.x)), strict=True))
        xs = [x for x, _ in points]
        ys = [_height(series.y[i], plot) for _, i in points]
        every = len(xs) <= _MOST_MARKED
        marked = [i for i in range(len(xs)) if every or _is_alone(ys, i)]
        line = _stroke(number, xs, ys, colours, width, marked)
        line.set_gid(gid(number))
        axes.add_line(line)


def _height(y: float | None, plot: Plot) -> float:
    """Return where a line passes: nowhere at a gap, nor on a log scale at zero and below."""
    return math.nan if y is None or (plot.y_log and y <= 0) else float(y)


def _is_alone(ys: list[float], index: int) -> bool:
    before = index == 0 or math.isnan(ys[index - 1])
    after = index == len(ys) - 1 or math.isnan(ys[index + 1])
    return before and after and not math.isnan(ys[index])


def _areas(axes: Axes, chart: ChartData, plot: Plot, colours: Palette) -> None:
    stacked = chart.stack is not Stack.NONE and len(chart.series) > 1
    for band in geometry.bands(chart, plot.panel):
        fill, edge = colour(band.series, colours)
        shapes = [_outline(band, start, stop) for start, stop in _runs(band.upper)]
        alpha = 1.0 if stacked else 0.75 if len(chart.series) == 1 else 0.3
        axes.add_collection(
            PolyCollection(
                shapes, closed=True, facecolors=fill, alpha=alpha, edgecolors="none", gid=gid(band.series)
            ),
            autolim=False,
        )
        ys = [math.nan if u is None else u for u in band.upper]
        line = colours.background if stacked else edge
        axes.add_line(
            Line2D(band.x, ys, color=line, linewidth=2.0 if stacked else 4.0, gid=f"edge-{band.series}")
        )


def _runs(upper: tuple[float | None, ...]) -> list[tuple[int, int]]:
    runs, start = [], None
    for index, value in enumerate((*upper, None)):
        if value is not None and start is None:
            start = index
        if value is None and start is not None:
            runs.append((start, index))
            start = None
    return runs


def _outline(band: geometry.Band, start: int, stop: int) -> list[tuple[float, float]]:
    above = [(band.x[i], float(band.upper[i] or 0.0)) for i in range(start, stop)]
    below = [(band.x[i], band.lower[i]) for i in reversed(range(start, stop))]
    return above + below


def _points(axes: Axes, chart: ChartData, plot: Plot, colours: Palette) -> None:
    count = sum(len(series.x) for series in chart.series)
    side, alpha = next((side, alpha) for most, side, alpha in _CROWDS if count <= most)
    few = count <= _CROWDS[0][0]
    for number, series in enumerate(chart.series):
        if series.panel != plot.panel:
            continue
        pairs = zip(map(place, series.x), series.y, strict=True)
        found = [(x, float(y)) for x, y in pairs if y is not None and _is_on(plot, x, y)]
        fill, edge = colour(number, colours)
        style: dict[str, float | str] = {"alpha": alpha, "facecolors": fill, "gid": gid(number)}
        style |= {"edgecolors": colours.background if few else edge, "linewidths": 1.2 if few else 0.5}
        dots = _dots(axes, found, number, side, **style)
        axes.add_collection(dots, autolim=False)


def _is_on(plot: Plot, x: float, y: float) -> bool:
    """Whether a point has a place: on a log scale only what is above zero has one."""
    return (x > 0 or not plot.x_log) and (y > 0 or not plot.y_log)


def _dots(
    axes: Axes, found: Sequence[tuple[float, float]], shape: int, side: float, **style: float | str
) -> PathCollection:
    """Return markers of one shape, side pixels wide, whole even at the edge of the frame."""
    marker = MarkerStyle(_SHAPES[shape % len(_SHAPES)])
    return PathCollection(
        [marker.get_path().transformed(marker.get_transform())],
        [side**2],
        offsets=np.array(found, float).reshape(-1, 2),
        offset_transform=axes.transData,
        transform=IdentityTransform(),
        clip_on=False,
        **style,
    )


def _slices(axes: Axes, chart: ChartData, colours: Palette) -> None:
    for index, middle, part in slices(chart):
        start = 90 - (middle + part / 2) * 360
        fill, _ = colour(index, colours)
        wedge = Wedge(
            (0, 0),
            1.0,
            start,
            start + part * 360,
            width=1 - _HOLE if chart.donut else None,
            facecolor=fill,
            edgecolor=colours.background,
            linewidth=3.0 if part < 1 else 0.0,
            gid=f"slice-{index}",
        )
        axes.add_artist(wedge)


def _boxes(axes: Axes, chart: ChartData, plot: Plot, colours: Palette) -> None:
    drawn = [n for n, series in enumerate(chart.series) if series.panel == plot.panel]
    each = geometry.slot_width(chart) * _BOX_WIDTH / max(1, len(drawn))
    for order, number in enumerate(drawn):
        series = chart.series[number]
        shift = (order - (len(drawn) - 1) / 2) * each * 1.15
        pairs = zip(series.x, series.boxes, strict=True)
        found = [(place(x) + shift, box) for x, box in pairs if box is not None]
        _box_parts(axes, number, found, each / 2, colours)


def _box_parts(
    axes: Axes, number: int, found: Sequence[tuple[float, Box]], half: float, colours: Palette
) -> None:
    """Draw whiskers with caps, boxes, medians and outliers of one series; half is half a box's width."""
    fill, edge = colour(number, colours)
    pale = mix(fill, colours.background, 0.55)
    whiskers = [[(x, y0), (x, y1)] for x, b in found for y0, y1 in ((b.low, b.q1), (b.q3, b.high))]
    caps = [[(x - half / 2, y), (x + half / 2, y)] for x, b in found for y in (b.low, b.high)]
    corners = [[(x - half, b.q1), (x + half, b.q1), (x + half, b.q3), (x - half, b.q3)] for x, b in found]
    medians = [[(x - half, b.median), (x + half, b.median)] for x, b in found]
    outliers = [(x, y) for x, b in found for y in b.outliers]
    boxes = PolyCollection(
        corners, closed=True, facecolors=pale, edgecolors=edge, linewidths=3.0, gid=gid(number)
    )
    for artist in (
        LineCollection(whiskers + caps, colors=edge, linewidths=3.0, gid=f"whiskers-{number}"),
        boxes,
        LineCollection(medians, colors=colours.text, linewidths=4.0, gid=f"medians-{number}"),
        _dots(axes, outliers, 0, 10.0, facecolors=edge, gid=f"outliers-{number}"),
    ):
        axes.add_collection(artist, autolim=False)


def _cells(axes: Axes, chart: ChartData, colours: Palette) -> None:
    low, high = geometry.extent(chart)
    corners, fills = [], []
    for row, series in enumerate(chart.series):
        for x, y in zip(series.x, series.y, strict=True):
            if y is None:
                continue
            left, right = place(x) - 0.5, place(x) + 0.5
            corners.append([(left, row - 0.5), (right, row - 0.5), (right, row + 0.5), (left, row + 0.5)])
            fills.append(heat(float(y), low, high, colours))
    axes.add_collection(
        PolyCollection(
            corners, closed=True, facecolors=fills, edgecolors=colours.background, linewidths=3.0, gid="cells"
        ),
        autolim=False,
    )


def heat(value: float, low: float, high: float, colours: Palette) -> str:
    """Return the colour of a cell: below zero towards one hue, above zero towards the other."""
    if low < 0 < high:
        most = max(-low, high)
        middle = mix(colours.background, colours.grid, 0.7)
        return mix(middle, colours.high if value > 0 else colours.under, abs(value) / most)
    return mix(colours.low, colours.high, (value - low) / (high - low) if high > low else 0.5)
